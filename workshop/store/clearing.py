"""Deletes what people gave when its time has come, and keeps what was made of it."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, delete, exists, select, update

from workshop.domain.refusal import NotAllowed
from workshop.domain.retention import cleared
from workshop.domain.words import say
from workshop.store.changes import append_step, note_end, stand_of
from workshop.store.reader import Workshop, reads
from workshop.store.runs import Stand, stands
from workshop.store.scrubbing import scrub, scrub_if_quick, stain
from workshop.store.summaries import Keep
from workshop.store.tables import entries, members, participants, staying, steps, turnout, workshops

RAW = (entries, turnout, participants, members, staying)
"""Where the room's own words and ways are."""

ALREADY = say("Svarene er allerede slettet.")


@dataclass(frozen=True)
class Uncleared:
    """A workshop whose answers are not deleted yet, and where it stands."""

    workshop: Workshop
    stand: Stand


@dataclass(frozen=True)
class Clear:
    """What people gave goes, `body` – the summary as JSON – stays, and the day is shut for good.

    The desk's log goes too, since it holds answers that were carried along. `seen` is the step the summary was made at.
    """

    workshop: str
    body: str
    at: int
    seen: int | None = None

    def apply(self, connection: Connection) -> None:
        stand = stand_of(connection, self.workshop, self.seen)
        if stand.run.cleared is not None:
            raise NotAllowed(ALREADY)
        Keep(self.workshop, self.body, self.at).apply(connection)
        delete_answers(connection, self.workshop)
        n = stand.n + 1
        run = cleared(stand.run, datetime.fromtimestamp(self.at / 1000, UTC))
        append_step(connection, self.workshop, n, self.at, "new", f"cleared:{self.workshop}:{n}", run)
        connection.execute(delete(steps).where(steps.c.workshop == self.workshop, steps.c.n < n))
        connection.execute(update(workshops).where(workshops.c.id == self.workshop).values(cleared_at=self.at))
        note_end(connection, self.workshop, run)

    def afterwards(self, engine: Engine) -> None:
        scrub_if_quick(engine)


@dataclass(frozen=True)
class Empty:
    """Who looked in on a workshop that never began is forgotten; the workshop can still be held."""

    workshop: str

    def apply(self, connection: Connection) -> None:
        delete_answers(connection, self.workshop)

    def afterwards(self, engine: Engine) -> None:
        scrub_if_quick(engine)


@dataclass(frozen=True)
class Scrub:
    """Cleans the file in the writer's turn, so that nothing is written meanwhile."""

    def apply(self, connection: Connection) -> None:
        """There is nothing to change."""

    def afterwards(self, engine: Engine) -> None:
        scrub(engine)


def delete_answers(connection: Connection, workshop: str) -> None:
    """Everything people gave or are known by in this workshop."""
    for table in RAW:
        connection.execute(delete(table).where(table.c.workshop == workshop))
    stain(connection)


@reads
def uncleared(connection: Connection) -> list[Uncleared]:
    """The workshops whose answers have not been deleted, each with where it stands."""
    rows = connection.execute(select(workshops).where(workshops.c.cleared_at.is_(None))).all()
    standing = stands(connection, [row.id for row in rows])
    return [Uncleared(Workshop(**row._mapping), standing[row.id]) for row in rows]


@reads
def has_answers(connection: Connection, workshop: str) -> bool:
    """Whether anybody gave anything here, or so much as came in."""
    return any(connection.scalar(select(exists().where(table.c.workshop == workshop))) for table in RAW)
