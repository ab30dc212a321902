"""Who is with whom in one activity: members by number and team, never by name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

PHONELESS = "phoneless:"
"""How somebody without a phone is called beside the participants."""
AUTHOR = "team:"
TURN = "turn"
"""The slot in which a team says at which card of its hand it is."""
WAITS = 0
"""The team of those who wait for a place."""


def author(forming: str, team: int) -> str:
    """Under what name the entries of a team are kept; nothing in it says who the team was."""
    return f"{AUTHOR}{forming}:{team}"


@dataclass(frozen=True)
class Member:
    """`number` is what people call them, random in this activity; `cards` are those held, by round, newest last."""

    person: str
    number: int
    team: int
    role: str = ""
    cards: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    @property
    def phone(self) -> bool:
        return not self.person.startswith(PHONELESS)

    def is_counted(self, phoneless: int) -> bool:
        """Not where somebody without a phone was counted by mistake, and has no place yet."""
        return self.phone or self.team != WAITS or int(self.person.removeprefix(PHONELESS)) <= phoneless

    @property
    def held(self) -> tuple[str, ...]:
        """Every card so far, oldest first."""
        return tuple(card for round in sorted(self.cards) for card in self.cards[round])

    def card(self, round: int) -> str | None:
        """What they hold in this round; None when nothing was dealt to them."""
        held = self.cards.get(round)
        return held[-1] if held else None


@dataclass(frozen=True)
class Company:
    """Everybody in one forming of one activity. `staying` would rather sit; `missing` have been silent for long,
    `around` is how many there are to form teams of.
    """

    activity: str
    forming: str = ""
    members: tuple[Member, ...] = ()
    staying: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()
    around: int = 0

    @cached_property
    def teams(self) -> Mapping[int, tuple[Member, ...]]:
        """The members of each team in the order of their numbers, by the team's number; without those who wait."""
        teams: dict[int, tuple[Member, ...]] = {}
        for member in sorted(self.members, key=lambda member: (member.team, member.number)):
            teams[member.team] = (*teams.get(member.team, ()), member)
        teams.pop(WAITS, None)
        return teams

    @property
    def waiting(self) -> tuple[Member, ...]:
        return tuple(sorted((one for one in self.members if one.team == WAITS), key=lambda one: one.number))

    @cached_property
    def _by_person(self) -> Mapping[str, Member]:
        return {member.person: member for member in self.members}

    def of(self, person: str) -> Member | None:
        return self._by_person.get(person)

    def stays(self, team: int) -> bool:
        """A pair stays in when one of them would rather."""
        return any(member.person in self.staying for member in self.teams[team])
