"""What stays of a workshop, kept as the JSON of its summary: what was shared, and what was left of the answers."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import ColumnElement, Connection, select, update

from workshop.domain.refusal import NotAllowed
from workshop.store.changes import GONE, INSERT
from workshop.store.reader import reads
from workshop.store.tables import summaries, workshops

Name = Literal["published", "kept"]
TAKEN_BACK = ""
"""Stands where a body was that is shared no more, so that whoever looks for it can be told."""


@dataclass(frozen=True)
class Stored:
    """A summary as it was at `at` (ms); `body` is its JSON, or TAKEN_BACK."""

    meeting: int
    name: str
    at: int
    body: str


@dataclass(frozen=True)
class Publish:
    """Shares a summary of one meeting with the participants."""

    workshop: str
    meeting: int
    body: str
    at: int

    def apply(self, connection: Connection) -> None:
        _meeting(connection, self.workshop)
        put(connection, self.workshop, self.meeting, "published", self.body, self.at)


@dataclass(frozen=True)
class Reshare:
    """What is shared of a meeting is from now on this; what was taken back meanwhile stays taken back."""

    workshop: str
    meeting: int
    body: str
    at: int

    def apply(self, connection: Connection) -> None:
        still = _is(self.workshop, self.meeting, "published") & _SHARED
        connection.execute(update(summaries).where(still).values(at=self.at, body=self.body))


@dataclass(frozen=True)
class Withdraw:
    """Nothing of that meeting is shared any more."""

    workshop: str
    meeting: int
    at: int

    def apply(self, connection: Connection) -> None:
        Reshare(self.workshop, self.meeting, TAKEN_BACK, self.at).apply(connection)


@dataclass(frozen=True)
class Keep:
    """Writes what is kept of the present meeting anew; its answers are gone."""

    workshop: str
    body: str
    at: int

    def apply(self, connection: Connection) -> None:
        put(connection, self.workshop, _meeting(connection, self.workshop), "kept", self.body, self.at)


def put(connection: Connection, workshop: str, meeting: int, name: Name, body: str, at: int) -> None:
    """Keeps a summary inside somebody's transaction, instead of the one of that name there was."""
    row = {"workshop": workshop, "meeting": meeting, "name": name, "at": at, "body": body}
    putting = INSERT[connection.dialect.name](summaries).values(**row)
    putting = putting.on_conflict_do_update(
        index_elements=["workshop", "meeting", "name"], set_={"at": at, "body": body}
    )
    connection.execute(putting)


@reads
def published(connection: Connection, workshop: str) -> list[Stored]:
    """What was shared of each meeting, the newest first, with what was taken back since."""
    found = _SELECT.where(summaries.c.workshop == workshop, summaries.c.name == "published")
    return [Stored(*row) for row in connection.execute(found.order_by(summaries.c.meeting.desc()))]


@dataclass(frozen=True)
class Standing:
    """Which meeting it is, and when the summary that is shared of it was (ms)."""

    meeting: int
    published: int | None


@reads
def standing(connection: Connection, workshop: str) -> Standing | None:
    """None where the workshop was deleted."""
    shared = (summaries.c.workshop == workshops.c.id) & (summaries.c.meeting == workshops.c.meeting) & _SHARED
    asked = select(workshops.c.meeting, summaries.c.at).where(workshops.c.id == workshop)
    row = connection.execute(
        asked.select_from(workshops.outerjoin(summaries, shared & (summaries.c.name == "published")))
    ).one_or_none()
    return Standing(*row) if row else None


@reads
def kept(connection: Connection, workshop: str, meeting: int) -> Stored | None:
    row = connection.execute(_SELECT.where(_is(workshop, meeting, "kept"))).one_or_none()
    return Stored(*row) if row else None


_SELECT = select(summaries.c.meeting, summaries.c.name, summaries.c.at, summaries.c.body)
_SHARED = summaries.c.body != TAKEN_BACK


def _is(workshop: str, meeting: int, name: Name) -> ColumnElement[bool]:
    return (summaries.c.workshop == workshop) & (summaries.c.meeting == meeting) & (summaries.c.name == name)


def _meeting(connection: Connection, workshop: str) -> int:
    meeting = connection.scalar(select(workshops.c.meeting).where(workshops.c.id == workshop))
    if meeting is None:
        raise NotAllowed(GONE, code="gone")
    return int(meeting)
