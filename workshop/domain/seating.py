"""Seats people in teams of given sizes so that as little as possible speaks against who sits together."""

from collections.abc import Iterable, Sequence
from random import Random

Costs = Sequence[Sequence[int]]
"""What speaks against one person beside another, by their places in a list; the same both ways, 0 for oneself."""
Seats = Sequence[Sequence[int]]

CELLS = 800_000
"""Costs looked at before the best so far is good enough: a tenth of a second or two, whatever the room."""
A_LOOK = 40
"""What a look at one person costs beside the costs themselves, in cells."""
STARTS = 4
"""Times it is all begun anew, while there are cells left."""
KICKS = 100
"""Times teams that cannot get better one swap at a time are stirred, to see whether something better is near."""
STIRS = 3
"""Swaps at random in a kick, at most."""


def seat(costs: Costs, seats: Seats, rng: Random) -> Seats:
    """Everybody in a team, whose sizes are those of `seats`, where it begins; the best that was found."""
    best, left = _Room(costs, seats), CELLS
    _settle(best, left, rng)
    for _ in range(STARTS - 1):
        left -= best.cells
        if not best.cost or left <= 0:
            break
        room = _Room(costs, _shuffled(seats, rng))
        _settle(room, left, rng)
        best = min(best, room, key=lambda room: room.cost)
    return best.seats


def _shuffled(seats: Seats, rng: Random) -> Seats:
    people = [person for team in seats for person in team]
    rng.shuffle(people)
    rest = iter(people)
    return [[next(rest) for _ in team] for team in seats]


class _Room:
    """Who sits where right now, and what speaks against everybody in every team: kept up to date with each swap."""

    def __init__(self, costs: Costs, seats: Seats) -> None:
        self.costs = costs
        self.seats = [list(team) for team in seats]
        self.cells = 0
        homes = {person: team for team, members in enumerate(self.seats) for person in members}
        self._home = [homes[person] for person in range(len(costs))]
        self._against = [[sum(column) for column in zip(*(costs[m] for m in team), strict=True)] for team in self.seats]
        self._own: list[int] = [self._against[team][person] for person, team in enumerate(self._home)]

    @property
    def cost(self) -> int:
        return sum(self._own) // 2

    @property
    def unhappy(self) -> list[int]:
        """Those who sit with somebody they had better not."""
        return [person for person, own in enumerate(self._own) if own]

    def beside(self, person: int) -> list[int]:
        """Everybody at the same table."""
        return self.seats[self._home[person]]

    def best_swap(self, person: int) -> tuple[int, int]:
        """With whom swapping changes most for the better, and by how much."""
        self.cells += len(self.costs) + A_LOOK
        home = self._home[person]
        elsewhere = [against[person] for against in self._against]
        after = [
            elsewhere[team] + here - own - 2 * cost
            for team, here, own, cost in zip(
                self._home, self._against[home], self._own, self.costs[person], strict=True
            )
        ]
        for mate in self.seats[home]:
            after[mate] = self._own[person]
        least = min(after)
        return after.index(least), least - self._own[person]

    def swap(self, one: int, other: int) -> None:
        a, b = self._home[one], self._home[other]
        self._replace(a, one, other)
        self._replace(b, other, one)
        for team in (a, b):
            for person in self.seats[team]:
                self._own[person] = self._against[team][person]

    def _replace(self, team: int, gone: int, come: int) -> None:
        self.seats[team][self.seats[team].index(gone)] = come
        self._home[come] = team
        rows = zip(self._against[team], self.costs[gone], self.costs[come], strict=True)
        self._against[team] = [against - less + more for against, less, more in rows]


Swaps = list[tuple[int, int]]


def _settle(room: _Room, cells: int, rng: Random) -> None:
    """No single swap makes it better any more; then it is stirred, and what came of it is kept unless it is worse."""
    first = room.unhappy
    rng.shuffle(first)
    _improve(room, first, cells)
    for _ in range(KICKS):
        before = room.cost
        if not before or room.cells >= cells:
            return
        kick = _kick(room, rng)
        done = kick + _improve(room, _touched(room, kick), cells)
        if room.cost > before:
            for one, other in reversed(done):
                room.swap(one, other)


def _improve(room: _Room, look_at: Iterable[int], cells: int) -> Swaps:
    """The best swap for one after the other, until nobody of those a swap has touched can gain by another."""
    waiting, done = dict.fromkeys(look_at), []
    while waiting and room.cells < cells:
        person, _ = waiting.popitem()
        other, change = room.best_swap(person)
        if change < 0:
            room.swap(person, other)
            done.append((person, other))
            waiting |= dict.fromkeys(_touched(room, [(person, other)]))
    return done


def _kick(room: _Room, rng: Random) -> Swaps:
    swaps = []
    for _ in range(rng.randint(1, STIRS)):
        one = rng.choice(room.unhappy or range(len(room.costs)))
        other = rng.randrange(len(room.costs))
        if other not in room.beside(one):
            room.swap(one, other)
            swaps.append((one, other))
    return swaps


def _touched(room: _Room, swaps: Swaps) -> list[int]:
    return [mate for swap in swaps for person in swap for mate in room.beside(person)]
