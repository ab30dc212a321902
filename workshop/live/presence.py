"""Who is here: a phone whose last sign of life is young, however its socket is doing; and who is still around."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from time import monotonic

from workshop.settings import MISSED_AFTER_S

YOUNG_S = 45


class Presence:
    """In memory alone; a person with two tabs is one."""

    def __init__(self, clock: Callable[[], float] = monotonic, missed_after: float = MISSED_AFTER_S) -> None:
        self._clock = clock
        self._missed_after = missed_after
        self._began = clock()
        self._seen: defaultdict[str, dict[str, float]] = defaultdict(dict)

    def seen(self, workshop: str, participant: str) -> None:
        self._seen[workshop][participant] = self._clock()

    def count(self, workshop: str) -> int:
        oldest = self._clock() - YOUNG_S
        return sum(1 for when in list(self._seen.get(workshop, {}).values()) if when > oldest)

    def around(self, workshop: str) -> set[str]:
        """Those who are in the room as far as anybody knows, their phone asleep or not."""
        oldest = self._clock() - self._missed_after
        return {who for who, when in list(self._seen.get(workshop, {}).items()) if when >= oldest}

    def missing(self, workshop: str, people: Iterable[str]) -> frozenset[str]:
        """Those of the people whom nobody has heard for a while; a server just started waits before it misses any."""
        oldest = self._clock() - self._missed_after
        seen = self._seen.get(workshop, {})
        return frozenset(person for person in people if seen.get(person, self._began) < oldest)

    def forget(self, workshop: str) -> None:
        self._seen.pop(workshop, None)

    def forget_old(self) -> None:
        oldest = self._clock() - max(YOUNG_S, self._missed_after)
        for workshop, people in list(self._seen.items()):
            for participant in [who for who, when in list(people.items()) if when <= oldest]:
                people.pop(participant, None)
            if not people:
                self._seen.pop(workshop, None)
