"""Who is with whom: forming teams, moving people between them, the cards they hold; and reading it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, delete, exists, func, insert, or_, select, update

from workshop.domain.refusal import NotAllowed
from workshop.domain.teams import WAITS, Member
from workshop.domain.words import say
from workshop.store import wanted
from workshop.store.changes import INSERT
from workshop.store.reader import reads
from workshop.store.scrubbing import stain
from workshop.store.tables import members, participants, staying, workshops

UNKNOWN = say("Den person er ikke med i inddelingen.")


@dataclass(frozen=True)
class FormTeams:
    """Everybody – at least one – with a number and a team; told twice, it holds as it was told first."""

    workshop: str
    activity: str
    forming: str
    members: tuple[Member, ...]

    def apply(self, connection: Connection) -> None:
        if _members(connection, _here(self.workshop, self.activity, self.forming)):
            return
        place = {"workshop": self.workshop, "activity": self.activity, "forming": self.forming}
        connection.execute(insert(members), [{**place, **_row(member)} for member in self.members])


@dataclass(frozen=True)
class AddMember:
    """Somebody who came later, to wait or to a `team`, under the next free number; whoever is there already stays."""

    workshop: str
    activity: str
    forming: str
    person: str
    role: str = ""
    team: int = WAITS

    def apply(self, connection: Connection) -> None:
        here = _here(self.workshop, self.activity, self.forming)
        if connection.scalar(select(members.c.number).where(*here, members.c.person == self.person)) is not None:
            return
        last = connection.scalar(select(func.max(members.c.number)).where(*here)) or 0
        place = {"workshop": self.workshop, "activity": self.activity, "forming": self.forming}
        late = Member(self.person, last + 1, self.team, self.role)
        connection.execute(insert(members).values(**place, **_row(late)))


@dataclass(frozen=True)
class PlaceMembers:
    """The teams of those who move, by their numbers."""

    workshop: str
    activity: str
    forming: str
    teams: Mapping[int, int] = field(hash=False)

    def apply(self, connection: Connection) -> None:
        here = _here(self.workshop, self.activity, self.forming)
        for number, team in self.teams.items():
            moved = connection.execute(update(members).where(*here, members.c.number == number).values(team=team))
            if not moved.rowcount:
                raise NotAllowed(UNKNOWN)


@dataclass(frozen=True)
class Exchange:
    """Two members sit in each other's place."""

    workshop: str
    activity: str
    forming: str
    one: int
    other: int

    def apply(self, connection: Connection) -> None:
        here = _here(self.workshop, self.activity, self.forming)
        found = select(members.c.number, members.c.team).where(*here, members.c.number.in_([self.one, self.other]))
        teams = {row.number: row.team for row in connection.execute(found)}
        if set(teams) != {self.one, self.other}:
            raise NotAllowed(UNKNOWN)
        swapped = {self.one: teams[self.other], self.other: teams[self.one]}
        PlaceMembers(self.workshop, self.activity, self.forming, swapped).apply(connection)


@dataclass(frozen=True)
class GiveCards:
    """Cards for a round, by the member's number. `instead` is the card each must still hold; None: no card yet."""

    workshop: str
    activity: str
    forming: str
    round: int
    cards: Mapping[int, str] = field(hash=False)
    instead: str | None = None

    def apply(self, connection: Connection) -> None:
        here = _here(self.workshop, self.activity, self.forming)
        for member in _members(connection, here):
            if member.number in self.cards and member.card(self.round) == self.instead:
                held = (*member.cards.get(self.round, ()), self.cards[member.number])
                cards = _cards_row({**member.cards, self.round: held})
                connection.execute(update(members).where(*here, members.c.person == member.person).values(cards=cards))


@dataclass(frozen=True)
class Stay:
    """Whether somebody would rather sit than walk; nobody is asked why."""

    workshop: str
    activity: str
    participant: str
    on: bool

    def apply(self, connection: Connection) -> None:
        me = {"workshop": self.workshop, "activity": self.activity, "participant": self.participant}
        if self.on:
            connection.execute(INSERT[connection.dialect.name](staying).values(**me).on_conflict_do_nothing())
        else:
            connection.execute(delete(staying).where(*(staying.c[name] == value for name, value in me.items())))


@dataclass(frozen=True)
class ForgetTeams:
    """Where the day was ended `before` (in ms) nobody can look up who was with whom; what the teams wrote stays."""

    before: int

    def apply(self, connection: Connection) -> None:
        for table in (members, staying):
            connection.execute(delete(table).where(_of_ended(table, self.before)))
        stain(connection)


@reads
def are_to_be_forgotten(connection: Connection, before: int) -> bool:
    """Whether anybody is kept whose day was ended `before`."""
    kept = (exists().where(_of_ended(table, before)) for table in (members, staying))
    return bool(connection.scalar(select(or_(*kept))))


def _of_ended(table: Table, before: int) -> Any:
    ended = select(workshops.c.id).where(workshops.c.ended_at < before)
    return table.c.workshop.in_(ended)


@reads
def members_of(connection: Connection, workshop: str, activity: str, forming: str) -> tuple[Member, ...]:
    return tuple(_members(connection, _here(workshop, activity, forming)))


@reads
def member_of(connection: Connection, workshop: str, activity: str, forming: str, person: str) -> Member | None:
    found = _members(connection, (*_here(workshop, activity, forming), members.c.person == person))
    return next(iter(found), None)


@reads
def team_of(connection: Connection, workshop: str, activity: str, forming: str, person: str) -> tuple[int, int] | None:
    """Somebody's team and how many are in it."""
    asked = {"workshop": workshop, "activity": activity, "forming": forming, "person": person}
    row = connection.execute(wanted.TEAM, asked).one_or_none()
    return (row[0], row[1]) if row else None


@reads
def staying_in(connection: Connection, workshop: str, activity: str) -> frozenset[str]:
    """Who would rather sit."""
    found = select(staying.c.participant).where(staying.c.workshop == workshop, staying.c.activity == activity)
    return frozenset(connection.scalars(found))


@reads
def seats(connection: Connection, workshop: str, people: Collection[str]) -> dict[str, tuple[str, str]]:
    """Role and place of those of the people who have joined, by participant."""
    found = select(participants.c.id, participants.c.role, participants.c.place).where(
        participants.c.workshop == workshop
    )
    return {id: (role, place) for id, role, place in connection.execute(found) if id in people}


def _here(workshop: str, activity: str, forming: str) -> tuple[Any, ...]:
    return members.c.workshop == workshop, members.c.activity == activity, members.c.forming == forming


def _members(connection: Connection, where: Iterable[Any]) -> list[Member]:
    columns = (members.c.person, members.c.number, members.c.team, members.c.role, members.c.cards)
    rows = connection.execute(select(*columns).where(*where).order_by(members.c.number)).all()
    return [Member(*row[:4], cards={int(round): tuple(held) for round, held in row[4].items()}) for row in rows]


def _row(member: Member) -> dict[str, Any]:
    return {
        "person": member.person,
        "number": member.number,
        "team": member.team,
        "role": member.role,
        "cards": _cards_row(member.cards),
    }


def _cards_row(cards: Mapping[int, tuple[str, ...]]) -> dict[str, list[str]]:
    """JSON knows only names as keys."""
    return {str(round): list(held) for round, held in cards.items()}
