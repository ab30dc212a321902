"""What a phone tells the facilitator without a word: a raised hand, the pace, the sound; and hearts for the screen."""

from collections import Counter, defaultdict
from collections.abc import Callable
from time import monotonic, time

from workshop.faces.day import Signs

HEART = "heart"
LASTS_S = {"hand": 120, "fast": 90, "hear": 90}
"""A word on pace or sound is of the moment; a hand stays up for as long as its phone gives signs of life."""


class Signals:
    """In memory alone, like presence: who told something is kept for no longer than the signal stands."""

    def __init__(self, clock: Callable[[], float] = monotonic, wall: Callable[[], float] = time) -> None:
        self._clock = clock
        self._wall = wall
        self._told: defaultdict[str, dict[tuple[str, str], float]] = defaultdict(dict)
        self._calmed: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self._hearts: Counter[str] = Counter()

    def tell(self, workshop: str, who: str, what: str, on: bool) -> int:
        """Raises or lowers one signal; the moment in milliseconds, never the one it was last calmed at."""
        if on:
            self._told[workshop][what, who] = self._clock()
        else:
            self._told[workshop].pop((what, who), None)
        return max(self._now_ms(), self._calmed[workshop].get(what, 0) + 1)

    def seen(self, workshop: str, who: str) -> None:
        """A sign of life from a phone keeps its hand up."""
        told, now = self._told.get(workshop, {}), self._clock()
        if now - told.get(("hand", who), float("-inf")) < LASTS_S["hand"]:
            told["hand", who] = now

    def mine(self, workshop: str, who: str) -> list[str]:
        """What of this person's stands, for a phone that comes back."""
        return sorted(what for what, other in self._standing(workshop) if other == who)

    def calm(self, workshop: str, what: str) -> None:
        """The facilitator has seen it: nobody's stands any more."""
        for key in list(self._told[workshop]):
            if key[0] == what:
                self._told[workshop].pop(key, None)
        self._calmed[workshop][what] = self._now_ms()

    def heart(self, workshop: str) -> None:
        self._hearts[workshop] += 1

    def without_hearts(self, workshop: str) -> None:
        """They are counted from the moment they are allowed."""
        self._hearts.pop(workshop, None)

    def signs(self, workshop: str) -> Signs:
        """What the faces may know of it: how many, and when it was calmed."""
        counts = Counter(what for what, _ in self._standing(workshop))
        return Signs(
            counts={what: counts[what] for what in LASTS_S},
            calmed=dict(self._calmed.get(workshop, {})),
            hearts=self._hearts[workshop],
        )

    def forget(self, workshop: str) -> None:
        for kept in (self._told, self._calmed, self._hearts):
            kept.pop(workshop, None)

    def forget_old(self) -> None:
        for workshop, told in list(self._told.items()):
            standing = set(self._standing(workshop))
            for key in [key for key in list(told) if key not in standing]:
                told.pop(key, None)
            if not told:
                self._told.pop(workshop, None)

    def _standing(self, workshop: str) -> list[tuple[str, str]]:
        now = self._clock()
        told = list(self._told.get(workshop, {}).items())
        return [(what, who) for (what, who), when in told if now - when < LASTS_S[what]]

    def _now_ms(self) -> int:
        return round(self._wall() * 1000)
