"""What stays of a workshop, kept as the JSON of its summary: what was shared, and what was left of the answers."""

from dataclasses import dataclass
from typing import Literal

from sqlalchemy import ColumnElement, Connection, delete, select

from workshop.domain.refusal import NotAllowed
from workshop.store.changes import GONE, INSERT
from workshop.store.reader import reads
from workshop.store.tables import summaries, workshops

Name = Literal["published", "kept"]


@dataclass(frozen=True)
class Stored:
    """A summary as it was at `at` (ms); `body` is its JSON."""

    meeting: int
    name: str
    at: int
    body: str


@dataclass(frozen=True)
class Publish:
    """Shares a summary of the present meeting with the participants; without a `body` nothing is shared any more."""

    workshop: str
    body: str | None
    at: int

    def apply(self, connection: Connection) -> None:
        meeting = _meeting(connection, self.workshop)
        if self.body is None:
            connection.execute(delete(summaries).where(_is(self.workshop, meeting, "published")))
        else:
            put(connection, self.workshop, meeting, "published", self.body, self.at)


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
def published(connection: Connection, workshop: str) -> Stored | None:
    """What is shared of the present meeting."""
    return _one(connection, workshop, _meeting(connection, workshop), "published")


@reads
def last_published(connection: Connection, workshop: str) -> Stored | None:
    """What was shared last, of whichever meeting: a page taken home does not go empty when the next one begins."""
    found = _SELECT.where(summaries.c.workshop == workshop, summaries.c.name == "published")
    row = connection.execute(found.order_by(summaries.c.meeting.desc()).limit(1)).one_or_none()
    return Stored(*row) if row else None


@dataclass(frozen=True)
class Standing:
    """Which meeting it is, and when its summary was shared (ms)."""

    meeting: int
    published: int | None


@reads
def standing(connection: Connection, workshop: str) -> Standing | None:
    """None where the workshop was deleted."""
    shared = (summaries.c.workshop == workshops.c.id) & (summaries.c.meeting == workshops.c.meeting)
    asked = select(workshops.c.meeting, summaries.c.at).where(workshops.c.id == workshop)
    row = connection.execute(
        asked.select_from(workshops.outerjoin(summaries, shared & (summaries.c.name == "published")))
    ).one_or_none()
    return Standing(*row) if row else None


@reads
def kept(connection: Connection, workshop: str, meeting: int) -> Stored | None:
    return _one(connection, workshop, meeting, "kept")


_SELECT = select(summaries.c.meeting, summaries.c.name, summaries.c.at, summaries.c.body)


def _one(connection: Connection, workshop: str, meeting: int, name: Name) -> Stored | None:
    row = connection.execute(_SELECT.where(_is(workshop, meeting, name))).one_or_none()
    return Stored(*row) if row else None


def _is(workshop: str, meeting: int, name: Name) -> ColumnElement[bool]:
    return (summaries.c.workshop == workshop) & (summaries.c.meeting == meeting) & (summaries.c.name == name)


def _meeting(connection: Connection, workshop: str) -> int:
    meeting = connection.scalar(select(workshops.c.meeting).where(workshops.c.id == workshop))
    if meeting is None:
        raise NotAllowed(GONE, code="gone")
    return int(meeting)
