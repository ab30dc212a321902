"""What many ask for in the same minute is made once."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from threading import Lock

NEWEST = 8
"""Kept in memory, for the rooms that are taking their summary home right now."""


@dataclass
class _Piece:
    """`making` is held by whoever makes it."""

    making: Lock = field(default_factory=Lock)
    content: bytes | None = None


class Once:
    """Whoever asks for something while it is being made waits for it, and nobody waits for anything else."""

    def __init__(self) -> None:
        self._pieces: dict[Hashable, _Piece] = {}
        self._looking = Lock()

    def file(self, name: Hashable, write: Callable[[], bytes]) -> bytes:
        """What `write` makes; `name` changes with what is in it."""
        piece = self._piece(name)
        with piece.making:
            if piece.content is None:
                piece.content = write()
            return piece.content

    def _piece(self, name: Hashable) -> _Piece:
        with self._looking:
            piece = self._pieces.setdefault(name, _Piece())
            while len(self._pieces) > NEWEST:
                del self._pieces[next(iter(self._pieces))]
            return piece
