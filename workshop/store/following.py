"""The same code once more: a meeting that is over leaves its summary, and the next one begins."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, Engine, delete, select, update

from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run
from workshop.domain.words import say
from workshop.store.changes import GONE, INSERT, append_step, note_end, stand_of
from workshop.store.clearing import delete_answers
from workshop.store.scrubbing import scrub_if_quick
from workshop.store.summaries import Keep
from workshop.store.tables import pictures, steps, workshops

RUNNING = say("Dagen er i gang endnu. Afslut den, og begynd så opfølgningen.")
ANOTHER = say("Opfølgningen er begyndt et andet sted. Åbn styrepulten igen.")


@dataclass(frozen=True)
class FollowUp:
    """Begins the meeting after `seen_meeting`; asked for twice, it begins once. Answers with the meeting's number.

    `body` is the summary of the meeting that ends, `script` the agenda of the new one, `run` where that stands. Code,
    secret, title and rights stay; everything people gave goes, and so does the desk's log.
    """

    workshop: str
    seen_meeting: int
    script: str
    run: Run
    body: str
    at: int
    pictures: Mapping[str, bytes] = field(default_factory=dict, hash=False)

    def apply(self, connection: Connection) -> int:
        meeting = connection.scalar(select(workshops.c.meeting).where(workshops.c.id == self.workshop))
        if meeting is None:
            raise NotAllowed(GONE, code="gone")
        if meeting == self.seen_meeting:
            self._begin(connection)
        elif meeting != self.seen_meeting + 1:
            raise NotAllowed(ANOTHER, code="stale")
        return self.seen_meeting + 1

    def _begin(self, connection: Connection) -> None:
        stand = stand_of(connection, self.workshop, None)
        if stand.run.ended is None:
            raise NotAllowed(RUNNING)
        if stand.run.cleared is None:
            Keep(self.workshop, self.body, self.at).apply(connection)
        delete_answers(connection, self.workshop)
        connection.execute(delete(steps).where(steps.c.workshop == self.workshop))
        self._set_up(connection, stand.n + 1)

    def _set_up(self, connection: Connection, n: int) -> None:
        """Steps go on counting, so that a desk that looks at the old day knows that it does."""
        meeting = self.seen_meeting + 1
        row = update(workshops).where(workshops.c.id == self.workshop)
        connection.execute(row.values(script=self.script, meeting=meeting, cleared_at=None))
        for name, content in self.pictures.items():
            copy = {"workshop": self.workshop, "name": name, "content": content}
            put = INSERT[connection.dialect.name](pictures).values(**copy)
            connection.execute(put.on_conflict_do_nothing())
        append_step(connection, self.workshop, n, self.at, "new", f"meeting:{self.workshop}:{meeting}", self.run)
        note_end(connection, self.workshop, self.run)

    def afterwards(self, engine: Engine) -> None:
        scrub_if_quick(engine)
