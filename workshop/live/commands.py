"""What the facilitator does at the desk: steps through the day, marks on what people wrote, people into teams."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from time import time

from sqlalchemy import Engine

from workshop.activities import kinds
from workshop.activities.base import DESK, Value
from workshop.content.script import changed, made_up
from workshop.domain import steps
from workshop.domain.refusal import NotAllowed
from workshop.domain.retention import deletes_at
from workshop.domain.run import Run, current
from workshop.live.afterwards import Afterwards
from workshop.live.company import Companies
from workshop.live.days import GONE, stand_of
from workshop.live.rooms import Room
from workshop.live.signals import Signals
from workshop.live.wire import Command
from workshop.settings import Settings
from workshop.store import reader
from workshop.store.changes import AllowAgain, TakeStep, Undo
from workshop.store.contributions import Contribution
from workshop.store.runs import Stand
from workshop.store.writer import Writer

ELSEWHERE = frozenset({"next", "back", "go", "undo", "reopen", "form"})
"""After these other groups may hold than those people came to."""


class Commands:
    """Every command answers with the step the day is at afterwards."""

    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        writer: Writer,
        signals: Signals,
        companies: Companies,
        afterwards: Afterwards,
    ) -> None:
        self._settings = settings
        self._engine = engine
        self._writer = writer
        self._signals = signals
        self._companies = companies
        self._afterwards = afterwards

    def do(self, room: Room, command: Command) -> int:
        ways: dict[str, Callable[[Room, Command], int]] = {
            "undo": self._undo,
            "mark": self._mark,
            "propose": self._propose,
            "allow_again": self._allow_again,
            "ask": self._ask,
            "round": self._anew,
            "clear": self._anew,
            "hearts": self._hearts,
            "calm": self._calm,
            "form": self._form,
            "deal": self._deal,
            "place": self._people,
            "exchange": self._people,
            "place_all": self._people,
            "adjust": self._adjust,
            "phoneless": self._phoneless,
            "publish": self._publish,
        }
        step = ways.get(command.do, self._step)(room, command)
        if command.do in ELSEWHERE:
            self._companies.come_all(room, self._run(room))
        return step

    def _ask(self, room: Room, command: Command) -> int:
        """A poll made up at the desk; its id is as new as the command that brought it."""
        fields = {**command.details["poll"], "kind": "poll", "id": f"ask.{_id(command)}"}
        return self._step(room, replace(command, details={"activity": made_up(fields)}))

    def _anew(self, room: Room, command: Command) -> int:
        """The same poll under an id of its own, so that no answer of before is taken for one of now."""
        return self._step(room, replace(command, details={"id": f"{command.do}.{_id(command)}"}))

    def _step(self, room: Room, command: Command) -> int:
        now = self._now()

        def step(run: Run) -> Run:
            return steps.take(room.programme(run), run, now, command.do, **command.details)

        seen = command.seen if command.do in steps.CONTROLLED else None
        return self._submit_step(TakeStep(room.id, command.idem, seen, command.do, step, _ms(now)))

    def _undo(self, room: Room, command: Command) -> int:
        now = self._now()

        def check(run: Run) -> None:
            if deletes_at(run, room.programme(run).keep_days, now) <= now:
                raise NotAllowed("Så ville svarene blive slettet med det samme.")

        return self._submit_step(Undo(room.id, command.idem, command.seen, _ms(now), check))

    def _submit_step(self, change: TakeStep | Undo) -> int:
        step: int = self._writer.submit(change)
        return step

    def _mark(self, room: Room, command: Command) -> int:
        """The desk's own entry. It is a state, so the newest counts and the clock numbers it."""
        self._set_mark(room, **command.details)
        return self._current_step(room)

    def _set_mark(self, room: Room, activity: str, slot: str, value: Value | None) -> None:
        def decide(run: Run, mine: Mapping[str, Value]) -> Value | None:
            return kinds.mark(room.activity(run, activity), slot, value, mine)

        self._writer.submit(Contribution(room.id, activity, DESK, slot, round(time() * 1000), None, decide))

    def _propose(self, room: Room, command: Command) -> int:
        """A first grouping, kept as marks like those the facilitator makes, so that every one can be changed."""
        activity = command.details["activity"]
        stand = self._stand(room)
        entries = reader.entries(self._engine, room.id, activity)
        smallest = room.programme(stand.run).smallest_group
        for slot, value in kinds.propose(room.activity(stand.run, activity), entries, smallest).items():
            self._set_mark(room, activity, slot, value)
        return stand.n

    def _allow_again(self, room: Room, command: Command) -> int:
        stand = self._stand(room)
        self._writer.submit(AllowAgain(room.id, room.activity(stand.run, command.details["activity"]).id))
        return stand.n

    def _hearts(self, room: Room, command: Command) -> int:
        step = self._step(room, command)
        self._signals.without_hearts(room.id)
        return step

    def _calm(self, room: Room, command: Command) -> int:
        self._signals.calm(room.id, command.details["what"])
        return self._current_step(room)

    def _form(self, room: Room, command: Command) -> int:
        """Who sits where is kept first; the step then makes it hold."""
        forming = _id(command)
        self._companies.form(room, self._run(room), forming=forming, **command.details)
        step = self._step(room, replace(command, details={**command.details, "id": forming}))
        self._companies.deal(room, self._run(room))
        return step

    def _deal(self, room: Room, command: Command) -> int:
        step = self._step(room, replace(command, details={"id": _id(command)}))
        self._companies.deal(room, self._run(room))
        return step

    def _people(self, room: Room, command: Command) -> int:
        """Who moves is no step of the day."""
        move = {
            "place": self._companies.place,
            "exchange": self._companies.exchange,
            "place_all": self._companies.place_all,
        }[command.do]
        move(room, self._run(room), **command.details)
        return self._current_step(room)

    def _adjust(self, room: Room, command: Command) -> int:
        run = self._run(room)
        activity = current(room.programme(run), run)
        if activity is None:
            raise NotAllowed("Workshoppen er ikke begyndt endnu.")
        fresh = changed(activity, command.details["fields"])
        return self._step(room, replace(command, details={"activity": fresh}))

    def _phoneless(self, room: Room, command: Command) -> int:
        step = self._step(room, command)
        self._companies.come_without_phones(room, self._run(room))
        return step

    def _publish(self, room: Room, command: Command) -> int:
        """What the participants may see is no step of the day either."""
        workshop = reader.workshop_by_id(self._engine, room.id)
        if workshop is None:
            raise NotAllowed(GONE, code="gone")
        deed = self._afterwards.share if command.details["on"] else self._afterwards.withdraw
        deed(workshop, workshop.meeting)
        return self._current_step(room)

    def _run(self, room: Room) -> Run:
        return self._stand(room).run

    def _current_step(self, room: Room) -> int:
        return self._stand(room).n

    def _stand(self, room: Room) -> Stand:
        return stand_of(self._engine, room)

    def _now(self) -> datetime:
        return datetime.now(self._settings.zone)


def _id(command: Command) -> str:
    """As new as the command; told twice it is the same."""
    return command.idem[:12]


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
