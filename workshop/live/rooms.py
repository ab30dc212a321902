"""The workshops' unchanging part, kept in memory: the programme, by code."""

from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Engine

from workshop.activities.questions import Questions
from workshop.content.script import programme_of
from workshop.domain.programme import Activity, Programme
from workshop.domain.refusal import NotAllowed
from workshop.store import reader


@dataclass(frozen=True)
class Room:
    """A workshop as the sockets know it; where it stands is in the database."""

    id: str
    code: str
    programme: Programme

    def activity(self, id: str) -> Activity:
        if id not in self._activities:
            raise NotAllowed("Den aktivitet findes ikke.")
        return self._activities[id]

    @cached_property
    def _activities(self) -> dict[str, Activity]:
        board = Questions()
        return {board.id: board, **{activity.id: activity for activity in self.programme.activities}}


def room_of(workshop: reader.Workshop) -> Room:
    return Room(workshop.id, workshop.code, programme_of(workshop.script))


class Rooms:
    """A room is read once; `forget` when its workshop is deleted."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._by_code: dict[str, Room] = {}
        self._by_id: dict[str, Room] = {}

    def by_code(self, code: str) -> Room | None:
        return self._by_code.get(code) or self._keep(reader.workshop_by_code(self._engine, code))

    def by_id(self, id: str) -> Room | None:
        return self._by_id.get(id) or self._keep(reader.workshop_by_id(self._engine, id))

    def forget(self, id: str) -> None:
        room = self._by_id.pop(id, None)
        if room is not None:
            self._by_code.pop(room.code, None)

    def _keep(self, workshop: reader.Workshop | None) -> Room | None:
        if workshop is None:
            return None
        room = room_of(workshop)
        self._by_code[room.code] = self._by_id[room.id] = room
        return room
