"""Wrong codes cost patience: misses alone are counted, so that nobody who has the code is ever kept out."""

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from workshop.domain.refusal import NotAllowed

DEVICE, PLACE, SERVER = RateLimitItemPerMinute(5), RateLimitItemPerMinute(30), RateLimitItemPerMinute(60)
"""Misses a minute per browser, per address (a whole room types from one) and for the whole server."""


class Misses:
    """Kept in memory and never written down; an address is only a key here."""

    def __init__(self) -> None:
        self._window = MovingWindowRateLimiter(MemoryStorage())

    def check(self, device: str, place: str) -> None:
        """Refuses further guesses once a budget is used up."""
        if not all(self._window.test(limit, *key) for limit, key in _budgets(device, place)):
            raise NotAllowed(
                "Der er tastet for mange forkerte koder. Vent et minut, eller brug QR-koden.", code="limit"
            )

    def note(self, device: str, place: str) -> None:
        for limit, key in _budgets(device, place):
            self._window.hit(limit, *key)


def _budgets(device: str, place: str) -> list[tuple[RateLimitItemPerMinute, tuple[str, str]]]:
    """A browser without a cookie has only the room's budget: a shared one of five would keep its neighbours out."""
    budgets = [(PLACE, ("place", place)), (SERVER, ("server", ""))]
    return [(DEVICE, ("device", device)), *budgets] if device else budgets
