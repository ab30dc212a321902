"""Deals cards: each gets one that fits, no two alike in a team, and all suits are played in the room."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Protocol

from workshop.domain.matching import assign

FITTING: Mapping[str, Collection[str]] = {
    "tr": ("tr", "begge"),
    "ftr": ("tr", "begge"),
    "amr": ("amr", "begge"),
    "begge": ("tr", "amr", "begge"),
    "leder": ("leder",),
}
"""The tags of cards that fit a role; every card fits whoever has told no role."""

SEEN = 10**4
"""What speaks against a card that somebody in the team had before, …"""
HELD = 10**9
"""… against one they had themselves, …"""
LATELY = 10**5
"""… and the more, the later that was; a card that is in the team already …"""
TWICE = 10**12
"""… speaks against itself more than all of these, but less than one that is for others."""
UNFIT = 10**14


class Card(Protocol):
    """What dealing knows of a card; without roles it is for everybody."""

    @property
    def id(self) -> str: ...
    @property
    def suit(self) -> str: ...
    @property
    def roles(self) -> Sequence[str]: ...


@dataclass(frozen=True)
class Dealt:
    """A member of a team, and the cards they have had so far, oldest first."""

    number: int
    team: int
    role: str
    held: tuple[str, ...]


@dataclass(frozen=True)
class Turn:
    """A team is at the card `at` of its hand since so much of the round was played."""

    at: int
    since: timedelta


def fits(card: Card, role: str) -> bool:
    """Whether a card speaks to somebody in that role."""
    return not card.roles or role not in FITTING or any(tag in FITTING[role] for tag in card.roles)


def _fitting(cards: Sequence[Card], role: str) -> Sequence[Card]:
    return [card for card in cards if fits(card, role)] or cards


def deal(cards: Sequence[Card], members: Sequence[Dealt], rng: Random) -> dict[int, str]:
    """A card for everybody, by their number: one that fits where there is any, and no two alike in a team."""
    teams: dict[int, list[Dealt]] = {}
    for member in members:
        teams.setdefault(member.team, []).append(member)
    played: Counter[str] = Counter()
    dealt: dict[int, str] = {}
    for team in rng.sample(sorted(teams), len(teams)):
        given = _deal_team(cards, teams[team], _needs(cards, played, rng))
        played.update(given.values())
        dealt |= given
    return dealt


def _needs(cards: Sequence[Card], played: Mapping[str, int], rng: Random) -> dict[str, int]:
    """How often a card's suit will have been played before its turn comes; the least played of a suit goes first."""
    suits: Counter[str] = Counter()
    for card in cards:
        suits[card.suit] += played[card.id]
    needs: dict[str, int] = {}
    for card in sorted(rng.sample(cards, len(cards)), key=lambda card: played[card.id]):
        needs[card.id] = suits[card.suit]
        suits[card.suit] += 1
    return needs


def _deal_team(cards: Sequence[Card], team: Sequence[Dealt], needs: Mapping[str, int]) -> dict[int, str]:
    """All together as well as can be; whoever finds none that fits is dealt one that somebody has already."""
    seen = Counter(card for member in team for card in set(member.held))
    none_left = [TWICE] * len(team)
    places = assign([[*_prices(cards, member, needs, seen), *none_left] for member in team])
    given = {member.number: cards[at].id for member, at in zip(team, places, strict=True) if at < len(cards)}
    left = [member for member in team if member.number not in given]
    return given | _deal_team(cards, left, needs) if left else given


def _prices(cards: Sequence[Card], member: Dealt, needs: Mapping[str, int], seen: Mapping[str, int]) -> list[int]:
    """What speaks against each card for one member."""
    fitting = {card.id for card in _fitting(cards, member.role)}
    held = {card: HELD + LATELY * at for at, card in enumerate(member.held)}
    return [
        needs[card.id] + SEEN * seen[card.id] + held.get(card.id, 0) + UNFIT * (card.id not in fitting)
        for card in cards
    ]


def swap(cards: Sequence[Card], member: Dealt, in_team: Collection[str], rng: Random) -> str:
    """Another card that fits: one nobody in the team holds and not held before, else the one held longest ago."""
    others = [card for card in cards if card.id not in member.held[-1:]] or cards
    fitting = _fitting(others, member.role)
    last = {card: at for at, card in enumerate(member.held, 1)}
    shuffled = rng.sample(fitting, len(fitting))
    return min(shuffled, key=lambda card: (card.id in in_team, last.get(card.id, 0))).id


def order(cards: Sequence[Card], seed: str) -> tuple[str, ...]:
    """Shuffled, with every suit spread from first to last."""
    rng = Random(seed)
    suits: dict[str, list[Card]] = {}
    for card in rng.sample(cards, len(cards)):
        suits.setdefault(card.suit, []).append(card)
    spread = [
        ((at + (number + 0.5) / len(suits)) / len(suit), card.id)
        for number, suit in enumerate(suits.values())
        for at, card in enumerate(suit)
    ]
    return tuple(id for _, id in sorted(spread))


def hand(cards: Sequence[Card], team: int, round: int, size: int, seed: str) -> tuple[str, ...]:
    """The cards a team goes through: each team begins with another one, and a round goes on where the last ended."""
    ids = order(cards, seed)
    first = team - 1 + (round - 1) * size
    return tuple(ids[(first + at) % len(ids)] for at in range(min(size, len(ids))))


def turn_at(turn: Turn, played: timedelta, card_minutes: int | None, cards: int) -> int:
    """Which card a team is at, from 0: where it said it was, and on by itself where each card has its time."""
    gone = max(timedelta(), played - turn.since) // timedelta(minutes=card_minutes) if card_minutes else 0
    return min(turn.at + gone, max(0, cards - 1))
