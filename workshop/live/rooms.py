"""The workshops kept in memory, by code: the script, and the day as it is with what was put into it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Engine

from workshop.activities.questions import BOARD, Questions
from workshop.content.script import activity_of, programme_of
from workshop.domain.programme import Activity, Programme, Put, extended
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import CLEARED, Run
from workshop.store import reader


@dataclass
class Room:
    """A workshop as the sockets know it; where it stands is in the database. `script` is the day as it was written.

    A run of another meeting than this one, which any process may have begun, makes the room read its script anew.
    """

    id: str
    code: str
    script: Programme
    meeting: int = 1
    read_again: Callable[[], reader.Workshop | None] = field(default=lambda: None, repr=False)
    _day: "_Day | None" = field(default=None, repr=False)

    def programme(self, run: Run) -> Programme:
        """The day as it is now: the script, and what was put into it at the desk."""
        return self._today(run).programme

    def activity(self, run: Run, id: str) -> Activity:
        if id == BOARD:
            return self.board(run)
        found = self._today(run).activities.get(id)
        if found is None and run.cleared is not None:
            raise NotAllowed(CLEARED, code="closed")
        if found is None and any(put.instead == id for put in run.puts):
            raise NotAllowed("Svarene er ryddet. Svar igen, hvis du vil være med.", code="closed")
        if found is None:
            raise NotAllowed("Den aktivitet findes ikke.")
        return found

    def board(self, run: Run) -> Questions:
        """The one board of questions every workshop has; whether they are read first is decided at the desk."""
        approval = _planned_board(self.programme(run)).approval if run.approval is None else run.approval
        return Questions(approval=approval)

    def _today(self, run: Run) -> "_Day":
        """Made anew only when something was put in or taken out; every answer asks for it."""
        if run.meeting != self.meeting:
            self._renew()
        if self._day is None or self._day.puts != run.puts:
            programme = extended(self.script, run.puts, activity_of)
            self._day = _Day(run.puts, programme, {activity.id: activity for activity in programme.activities})
        return self._day

    def _renew(self) -> None:
        """Whoever sits in the room stays seated."""
        workshop = self.read_again()
        if workshop is not None:
            self.script, self.meeting, self._day = programme_of(workshop.script), workshop.meeting, None


@dataclass(frozen=True)
class _Day:
    puts: tuple[Put, ...]
    programme: Programme
    activities: Mapping[str, Activity]


def _planned_board(programme: Programme) -> Questions:
    """The board as the programme has it, or a plain one."""
    return next((known for known in programme.activities if isinstance(known, Questions)), Questions())


def room_of(workshop: reader.Workshop) -> Room:
    return Room(workshop.id, workshop.code, programme_of(workshop.script), workshop.meeting)


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
        room.read_again = partial(reader.workshop_by_id, self._engine, room.id)
        self._by_code[room.code] = self._by_id[room.id] = room
        return room
