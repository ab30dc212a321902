"""Takes in a summary from another house, as a workshop that is over and whose answers are deleted."""

from dataclasses import dataclass

from sqlalchemy import Connection, update

from workshop.store.changes import NewWorkshop, note_end
from workshop.store.summaries import Keep
from workshop.store.tables import workshops


@dataclass(frozen=True)
class Receive:
    """`new` carries a run that is ended and cleared; `body` is the summary as JSON."""

    new: NewWorkshop
    body: str

    def apply(self, connection: Connection) -> None:
        self.new.apply(connection)
        Keep(self.new.id, self.body, self.new.at).apply(connection)
        note_end(connection, self.new.id, self.new.run)
        connection.execute(update(workshops).where(workshops.c.id == self.new.id).values(cleared_at=self.new.at))
