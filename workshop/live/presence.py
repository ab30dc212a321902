"""Who is here: a phone whose last sign of life is young, however its socket is doing."""

from collections import defaultdict
from collections.abc import Callable
from time import monotonic

YOUNG_S = 45


class Presence:
    """In memory alone; a person with two tabs is one."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._seen: defaultdict[str, dict[str, float]] = defaultdict(dict)

    def seen(self, workshop: str, participant: str) -> None:
        self._seen[workshop][participant] = self._clock()

    def count(self, workshop: str) -> int:
        oldest = self._clock() - YOUNG_S
        return sum(1 for when in list(self._seen.get(workshop, {}).values()) if when > oldest)

    def forget(self, workshop: str) -> None:
        self._seen.pop(workshop, None)

    def forget_old(self) -> None:
        oldest = self._clock() - YOUNG_S
        for workshop, people in list(self._seen.items()):
            for participant in [who for who, when in list(people.items()) if when <= oldest]:
                people.pop(participant, None)
            if not people:
                self._seen.pop(workshop, None)
