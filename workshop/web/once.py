"""A file many ask for in the same minute is written once."""

from collections.abc import Callable, Hashable
from threading import Lock

NEWEST = 4
"""Files kept in memory: the rooms that are taking their summary home right now."""


class Once:
    """Whoever asks while it is being written waits for it."""

    def __init__(self) -> None:
        self._files: dict[Hashable, bytes] = {}
        self._writing = Lock()

    def file(self, name: Hashable, write: Callable[[], bytes]) -> bytes:
        """What `write` makes; `name` changes with what is in it."""
        with self._writing:
            if name not in self._files:
                self._files[name] = write()
            while len(self._files) > NEWEST:
                del self._files[next(iter(self._files))]
            return self._files[name]
