"""Puts the people of a room into teams: nobody left over, nobody twice, and by a rule the facilitator chose."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random

from workshop.domain.seating import Costs, seat

SAME = "same"
"""The groups people sat in before; nobody is put anywhere anew."""
RULES = ("table", "random", "workplace", "mixed", SAME)
PAIR = 2
NO_ROLE = ("", "andet", "vil_ikke_sige")
"""Answers that do not make two people alike."""
TABLE = re.compile(r"(?<!\d)0*([1-9]\d{0,2})(?!\d)")
"""A longer number is a year or a street, not a table."""


@dataclass(frozen=True)
class Person:
    """One to be placed. `stays`: would rather sit than walk."""

    id: str
    role: str = ""
    place: str = ""
    phone: bool = True
    stays: bool = False


Team = tuple[Person, ...]


@dataclass(frozen=True)
class Weights:
    """What speaks against two people in one team; a whole room of the lesser never outweighs one of the greater."""

    same_role: int = 0
    same_place: int = 0
    other_place: int = 0
    met: int = 10**6
    phoneless: int = 10**10
    stays_or_not: int = 10**14


WEIGHTS = {
    "random": Weights(),
    "workplace": Weights(other_place=10**6, met=100),
    "mixed": Weights(same_role=10, same_place=100),
}


def form(people: Sequence[Person], by: str, size: int, met: Collection[frozenset[str]], rng: Random) -> list[Team]:
    """Everybody in one team; the same seed gives the same teams. By `table` nobody is formed: see `tables`."""
    shuffled = sorted(people, key=lambda person: person.id)
    rng.shuffle(shuffled)
    seats = _by_workplace(shuffled, size) if by == "workplace" else _evenly(range(len(shuffled)), size)
    teams = [tuple(shuffled[n] for n in team) for team in seat(_costs(shuffled, WEIGHTS[by], met), seats, rng)]
    rng.shuffle(teams)
    return teams


def _evenly(people: Sequence[int], size: int) -> list[Sequence[int]]:
    return _split(people, how_many(len(people), size)) if people else []


def how_many(people: int, size: int) -> int:
    """The teams that come nearest to `size`; of pairs one becomes a trio rather than that somebody is alone."""
    return max(1, people // PAIR if size == PAIR else (people + size // 2) // size)


def _split(people: Sequence[int], count: int) -> list[Sequence[int]]:
    """Parts whose sizes differ by one at most."""
    return [people[len(people) * n // count : len(people) * (n + 1) // count] for n in range(count)]


def _by_workplace(people: Sequence[Person], size: int) -> list[Sequence[int]]:
    """Colleagues together, in parts where they are many; those of whom there are few join each other."""
    workplaces: dict[str, list[int]] = {}
    for number, person in enumerate(people):
        workplaces.setdefault(person.place.casefold(), []).append(number)
    parts = [part for colleagues in workplaces.values() for part in _parts(colleagues, size)]
    return _joined(parts, size)


def _parts(colleagues: Sequence[int], size: int) -> list[Sequence[int]]:
    """At most one more than `size` in each; pairs are pairs, and the odd one looks for company elsewhere."""
    if size == PAIR:
        return [colleagues[at : at + PAIR] for at in range(0, len(colleagues), PAIR)]
    fewest = -(-len(colleagues) // (size + 1))
    return _split(colleagues, max(fewest, len(_evenly(colleagues, size))))


def _joined(parts: Sequence[Sequence[int]], size: int) -> list[Sequence[int]]:
    """Parts of half a team or less are put together; who is then still among too few fills up the smallest teams."""
    teams = [list(part) for part in parts if 2 * len(part) > size]
    rests: list[list[int]] = []
    for part in sorted((part for part in parts if 2 * len(part) <= size), key=len, reverse=True):
        fitting = [rest for rest in rests if len(rest) + len(part) <= size]
        if fitting:
            max(fitting, key=len).extend(part)
        else:
            rests.append(list(part))
    teams += [rest for rest in rests if 2 * len(rest) > size]
    few = [person for rest in rests if 2 * len(rest) <= size for person in rest]
    if not teams:
        return [few] if few else []
    for person in few:
        min(teams, key=len).append(person)
    return list(teams)


def _costs(people: Sequence[Person], weights: Weights, met: Collection[frozenset[str]]) -> Costs:
    costs = [[0] * len(people) for _ in people]
    number = {person.id: n for n, person in enumerate(people)}
    acquainted = ([number[id] for id in pair if id in number] for pair in met)
    between = [
        *((a, b, _against(people[a], people[b], weights)) for a, b in combinations(range(len(people)), 2)),
        *((*pair, weights.met) for pair in acquainted if len(pair) == PAIR),
    ]
    for a, b, against in between:
        costs[a][b] += against
        costs[b][a] += against
    return costs


def _against(one: Person, other: Person, weights: Weights) -> int:
    same_place = one.place.casefold() == other.place.casefold()
    return (
        weights.same_role * (one.role == other.role and one.role not in NO_ROLE)
        + weights.same_place * (same_place and one.place != "")
        + weights.other_place * (not same_place)
        + weights.phoneless * (not one.phone and not other.phone)
        + weights.stays_or_not * (one.stays != other.stays)
    )


def tables(people: Iterable[Person]) -> dict[int, list[Person]]:
    """Everybody by the first number in their place; 0 for those who have told none."""
    seated: dict[int, list[Person]] = {}
    for person in people:
        table = TABLE.search(person.place)
        seated.setdefault(int(table[1]) if table else 0, []).append(person)
    return seated


def roomiest(sizes: Mapping[int, int]) -> int:
    """The team somebody who comes late joins: the one with fewest in it, of those the first."""
    return min(sizes, key=lambda team: (sizes[team], team))


def circles(teams: Sequence[int], size: int) -> list[tuple[int, ...]]:
    """Pairs put together to tell each other what they heard, about `size` people in each circle."""
    pairs = max(1, size // PAIR)
    count = max(1, (len(teams) + pairs // 2) // pairs)
    return [tuple(circle) for circle in _split(teams, count) if circle]


def met(formings: Iterable[Iterable[Iterable[str]]]) -> set[frozenset[str]]:
    """Everybody who sat with somebody, two and two; in a trio everybody has met both others."""
    return {frozenset(both) for forming in formings for team in forming for both in combinations(team, 2)}
