"""What can be changed at the desk and the door: steps, workshops, seats."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, delete, exists, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from workshop.domain.refusal import NotAllowed
from workshop.domain.run import CLEARED, Run
from workshop.domain.words import say
from workshop.store.runs import Stand, read_run, stands
from workshop.store.scrubbing import scrub_if_quick, stain
from workshop.store.tables import participants, pictures, steps, turnout, workshops

STALE = say("Styrepulten blev ændret et andet sted. Se efter, og prøv igen.")
GONE = say("Workshoppen er slettet.")

INSERT: dict[str, Callable[..., Any]] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
"""The insert that knows ON CONFLICT, by the name of the dialect."""


class Change(Protocol):
    """One thing to write. It runs inside the writer's transaction and may refuse with NotAllowed."""

    def apply(self, connection: Connection) -> Any: ...


@dataclass(frozen=True)
class NewWorkshop:
    """A workshop with its first run as step 0.

    `script` is the validated agenda as JSON; `at` is in ms; `pictures` are those the script names.
    """

    id: str
    code: str
    secret: str
    title: str
    script: str
    run: Run
    at: int
    pictures: Mapping[str, bytes] = field(default_factory=dict, hash=False)

    def apply(self, connection: Connection) -> None:
        if connection.scalar(select(exists().where(workshops.c.code == self.code))):
            raise NotAllowed("Koden er i brug. Prøv igen.", code="taken")
        connection.execute(
            insert(workshops).values(
                id=self.id,
                code=self.code,
                secret=self.secret,
                title=self.title,
                script=self.script,
                created_at=self.at,
            )
        )
        if self.pictures:
            copies = [{"workshop": self.id, "name": name, "content": kept} for name, kept in self.pictures.items()]
            connection.execute(insert(pictures), copies)
        append_step(connection, self.id, 0, self.at, "new", f"new:{self.id}", self.run)


@dataclass(frozen=True)
class Forget:
    """Deletes everything of a workshop; what is left of it in the files goes at once or in the next quiet moment."""

    workshop: str

    def apply(self, connection: Connection) -> None:
        if not connection.execute(delete(workshops).where(workshops.c.id == self.workshop)).rowcount:
            raise NotAllowed(GONE, code="gone")
        stain(connection)

    def afterwards(self, engine: Engine) -> None:
        scrub_if_quick(engine)


@dataclass(frozen=True)
class TakeStep:
    """A step at the desk. The same `idem` again changes nothing; `seen` is the step the desk was looking at."""

    workshop: str
    idem: str
    seen: int | None
    what: str
    step: Callable[[Run], Run]
    at: int

    def apply(self, connection: Connection) -> int:
        taken = _taken(connection, self.workshop, self.idem)
        if taken is not None:
            return taken
        stand = stand_of(connection, self.workshop, self.seen)
        run = self.step(stand.run)
        append_step(connection, self.workshop, stand.n + 1, self.at, self.what, self.idem, run)
        note_end(connection, self.workshop, run)
        return stand.n + 1


def _allow(run: Run) -> None:
    """Everything."""


@dataclass(frozen=True)
class Undo:
    """Takes the last step back: its row goes, and the one before becomes the newest under a new number, taken now.

    `check` may refuse the run that would stand then.
    """

    workshop: str
    idem: str
    seen: int | None
    at: int
    check: Callable[[Run], None] = _allow

    def apply(self, connection: Connection) -> int:
        taken = _taken(connection, self.workshop, self.idem)
        if taken is not None:
            return taken
        stand = stand_of(connection, self.workshop, self.seen)
        before = connection.execute(
            select(steps.c.n, steps.c.run)
            .where(steps.c.workshop == self.workshop, steps.c.n < stand.n)
            .order_by(steps.c.n.desc())
            .limit(1)
        ).one_or_none()
        if before is None:
            raise NotAllowed("Der er ikke noget at fortryde.")
        self.check(read_run(before.run))
        connection.execute(delete(steps).where(steps.c.workshop == self.workshop, steps.c.n == stand.n))
        connection.execute(
            update(steps)
            .where(steps.c.workshop == self.workshop, steps.c.n == before.n)
            .values(n=stand.n + 1, at=self.at, undone_by=self.idem)
        )
        note_end(connection, self.workshop, stand_of(connection, self.workshop, None).run)
        return stand.n + 1


@dataclass(frozen=True)
class Join:
    """A new participant; joining again changes nothing, nor does coming when the answers are deleted."""

    workshop: str
    participant: str

    def apply(self, connection: Connection) -> None:
        if _is_cleared(connection, self.workshop):
            return
        put = INSERT[connection.dialect.name](participants).values(workshop=self.workshop, id=self.participant)
        connection.execute(put.on_conflict_do_nothing())


@dataclass(frozen=True)
class Sit:
    """What a participant says of role and table; both may be empty."""

    workshop: str
    participant: str
    role: str
    place: str

    def apply(self, connection: Connection) -> None:
        if _is_cleared(connection, self.workshop):
            raise NotAllowed(CLEARED, code="closed")
        seat = {"role": self.role, "place": self.place}
        put = INSERT[connection.dialect.name](participants).values(workshop=self.workshop, id=self.participant, **seat)
        connection.execute(put.on_conflict_do_update(index_elements=["workshop", "id"], set_=seat))


@dataclass(frozen=True)
class AskAgain:
    """A phone that lost its storage asks to be let answer anew."""

    workshop: str
    activity: str
    participant: str

    def apply(self, connection: Connection) -> None:
        connection.execute(
            update(turnout)
            .where(
                turnout.c.workshop == self.workshop,
                turnout.c.activity == self.activity,
                turnout.c.participant == self.participant,
            )
            .values(again=True)
        )


@dataclass(frozen=True)
class AllowAgain:
    """Lets everybody who asked answer anew. Their old ballots stay: nobody can tell which they were."""

    workshop: str
    activity: str

    def apply(self, connection: Connection) -> int:
        asked = delete(turnout).where(
            turnout.c.workshop == self.workshop, turnout.c.activity == self.activity, turnout.c.again
        )
        return connection.execute(asked).rowcount


def _taken(connection: Connection, workshop: str, idem: str) -> int | None:
    """The number a step or an undo with this `idem` got, if it was done before."""
    return connection.scalar(
        select(steps.c.n).where(steps.c.workshop == workshop, or_(steps.c.idem == idem, steps.c.undone_by == idem))
    )


def stand_of(connection: Connection, workshop: str, seen: int | None) -> Stand:
    stand = stands(connection, [workshop]).get(workshop)
    if stand is None:
        raise NotAllowed(GONE, code="gone")
    if seen is not None and seen != stand.n:
        raise NotAllowed(STALE, code="stale")
    return stand


def append_step(connection: Connection, workshop: str, n: int, at: int, what: str, idem: str, run: Run) -> None:
    connection.execute(insert(steps).values(workshop=workshop, n=n, at=at, what=what, idem=idem, run=run.to_json()))


def note_end(connection: Connection, workshop: str, run: Run) -> None:
    ended = _ms(run.ended) if run.ended else None
    connection.execute(update(workshops).where(workshops.c.id == workshop).values(ended_at=ended))


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _is_cleared(connection: Connection, workshop: str) -> bool:
    """Whether its answers are deleted; raises NotAllowed where all of it is."""
    found = connection.execute(select(workshops.c.cleared_at).where(workshops.c.id == workshop)).one_or_none()
    if found is None:
        raise NotAllowed(GONE, code="gone")
    return found.cleared_at is not None
