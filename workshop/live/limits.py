"""How much one person may send: a bucket of drops for each sort of event, refilled steadily."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from time import monotonic

from workshop.domain.refusal import NotAllowed

IDLE_S = 120
"""By then every bucket is full again and can be forgotten."""


@dataclass(frozen=True, slots=True)
class Rate:
    """`burst` drops at once, `per_second` drops come back."""

    per_second: float
    burst: float


EVENT = (Rate(10, 20),)
BALLOT = (Rate(2, 10),)
QUESTION = (Rate(1 / 5, 2), Rate(10 / 60, 10))
UPVOTE = (Rate(5, 10),)
SIGNAL = (Rate(1, 6),)
HEART = (Rate(1 / 2, 3),)


@dataclass(slots=True)
class _Bucket:
    drops: float
    filled: float


class Limits:
    """In memory alone; the key is the participant's, never an address: a venue shares one.

    Our own few lines rather than the `limits` library: its windows know no burst, and a hit costs it 26 µs, not 1.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._buckets: dict[tuple[Hashable, Rate], _Bucket] = {}

    def spend(self, who: Hashable, rates: tuple[Rate, ...]) -> None:
        """Takes one drop, or refuses until there is one."""
        now = self._clock()
        buckets = [self._filled(who, rate, now) for rate in rates]
        if any(bucket.drops < 1 for bucket in buckets):
            raise NotAllowed("Vent et øjeblik, og prøv igen.", code="limit")
        for bucket in buckets:
            bucket.drops -= 1

    def forget_idle(self) -> None:
        now = self._clock()
        for key, bucket in list(self._buckets.items()):
            if now - bucket.filled > IDLE_S:
                self._buckets.pop(key, None)

    def _filled(self, who: Hashable, rate: Rate, now: float) -> _Bucket:
        bucket = self._buckets.get((who, rate))
        if bucket is None:
            bucket = self._buckets[who, rate] = _Bucket(rate.burst, now)
        bucket.drops = min(rate.burst, bucket.drops + (now - bucket.filled) * rate.per_second)
        bucket.filled = now
        return bucket


def rates_of(slot: str) -> tuple[Rate, ...]:
    """What an entry costs, by the first word of its slot."""
    return _BY_SLOT.get(slot.partition(":")[0], BALLOT)


_BY_SLOT = {"q": QUESTION, "up": UPVOTE}
