"""The real door without sockets and clocks: a workshop led and answered through the wire, the kinds and the store."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any

from sqlalchemy import Connection

from tests.cast import COPENHAGEN
from workshop.activities import kinds
from workshop.activities import summary as walk_through
from workshop.activities.base import DESK, Value
from workshop.activities.summary import EDITS, WalkThrough
from workshop.content.check import read_agenda
from workshop.content.script import made_up, programme_of, script_of
from workshop.domain import steps
from workshop.domain.programme import Activity
from workshop.domain.run import Run, check_open, current, new_run
from workshop.live import wire
from workshop.live.company import Companies
from workshop.live.presence import Presence
from workshop.live.rooms import room_of
from workshop.store import reader
from workshop.store.changes import Join, NewWorkshop, Sit, TakeStep
from workshop.store.contributions import Contribution, record
from workshop.store.database import open_database
from workshop.store.writer import Writer

OPENED = datetime(2026, 11, 20, 8, 45, tzinfo=COPENHAGEN)
AFRESH = ("round", "clear")
NUMBERED = ("form", "deal")


def named(*parts: object, length: int = 32) -> str:
    """As good as random, and the same every time."""
    return hashlib.sha256("/".join(map(str, parts)).encode()).hexdigest()[:length]


@dataclass(frozen=True)
class Person:
    """Somebody with a phone: a cookie, and a key of its own for each activity."""

    id: str
    role: str = ""
    place: str = ""

    def key(self, activity: str) -> str:
        return named(self.id, activity)


@dataclass(frozen=True)
class InOneBreath:
    """What many send within the same few milliseconds."""

    sent: tuple[Contribution, ...]

    def apply(self, connection: Connection) -> None:
        for outcome in record(connection, self.sent):
            if isinstance(outcome, Exception):
                raise outcome


@dataclass(frozen=True)
class AllComing:
    """Everybody comes in at once and sits down."""

    workshop: str
    people: tuple[Person, ...]

    def apply(self, connection: Connection) -> None:
        for person in self.people:
            Join(self.workshop, person.id).apply(connection)
            seat = wire.parse_seat({"role": person.role, "table": person.place})
            Sit(self.workshop, person.id, seat.role, seat.place).apply(connection)


class Door:
    """One workshop. `now` is moved by whoever leads."""

    def __init__(self, folder: Path, agenda: Path, code: str) -> None:
        self.engine = open_database(folder)
        self.now = OPENED
        self.people: list[Person] = []
        self._seq = 0
        self._writer = Writer(self.engine, pause=0)
        self._writer.start(lambda work: Thread(target=work, daemon=True).start())
        self._presence = Presence()
        self._companies = Companies(self.engine, self._writer, self._presence)
        self.id = self._opened(read_agenda(agenda), code)
        workshop = reader.workshop_by_id(self.engine, self.id)
        assert workshop is not None
        self.room = room_of(workshop)

    def _opened(self, agenda: Any, code: str) -> str:
        id, script = named("workshop", code), script_of(agenda)
        run = new_run(programme_of(script), self.now)
        self._writer.submit(
            NewWorkshop(id, code, named("secret", code), agenda.title, script, run, self._ms(), agenda.pictures)
        )
        return id

    def close(self) -> None:
        self._writer.stop()
        self.engine.dispose()

    @property
    def run(self) -> Run:
        stand = reader.stand_of(self.engine, self.id)
        assert stand is not None
        return stand.run

    @property
    def activity(self) -> Activity | None:
        return current(self.room.programme(self.run), self.run)

    def join(self, seats: Iterable[tuple[str, str]]) -> list[Person]:
        """(role, place) of everybody who comes in."""
        first = len(self.people)
        coming = [Person(named(self.id, "person", at), *seat) for at, seat in enumerate(seats, first)]
        self._writer.submit(AllComing(self.id, tuple(coming)))
        for person in coming:
            self._presence.seen(self.id, person.id)
        self.people += coming
        return coming

    def send(self, activity: str, given: Iterable[tuple[Person, str, Value]]) -> None:
        """(who, slot, value), all at once. A slot that ends in a colon gets a name nobody can guess."""
        run = self.run
        self._writer.submit(InOneBreath(tuple(self._contribution(run, activity, *one) for one in given)))

    def _contribution(self, run: Run, activity: str, who: Person, slot: str, value: Value) -> Contribution:
        self._seq += 1
        name = named(who.id, activity, self._seq, length=12) if slot.endswith(":") else ""
        entry = wire.parse_entry(
            {"activity": activity, "author": who.key(activity), "slot": slot + name, "seq": self._seq, "value": value}
        )
        known, now = self.room.activity(run, activity), self.now
        together = kinds.may_be_together(entry.slot)
        team = self._companies.as_team(self.room, run, known, who.id) if together else None
        author, by = team or (entry.author, 1)
        kept = {**value, "by": by} if together else value

        def decide(stands: Run, mine: Mapping[str, Value]) -> Value | None:
            check_open(stands, known, now)
            return kinds.accept(known, entry.slot, kept, mine)

        return Contribution(self.id, activity, author, entry.slot, entry.seq, None if team else who.id, decide)

    def team(self, activity: str, who: Person) -> str:
        """The key of the team somebody is in; their own where they are in none."""
        run = self.run
        team = self._companies.as_team(self.room, run, self.room.activity(run, activity), who.id)
        return team[0] if team else who.key(activity)

    def desk(self, do: str, **details: Any) -> None:
        """A command as the desk sends it."""
        self._seq += 1
        command = wire.parse_command({"id": named(self.id, "step", self._seq), "do": do, **details})
        id = command.idem[:12]
        if do == "form":
            self._companies.form(self.room, self.run, forming=id, **command.details)
        self._step(command, _details(command, id))
        if do in NUMBERED:
            self._companies.deal(self.room, self.run)

    def _step(self, command: wire.Command, details: Mapping[str, Any]) -> None:
        now = self.now

        def step(run: Run) -> Run:
            return steps.take(self.room.programme(run), run, now, command.do, **details)

        self._writer.submit(TakeStep(self.id, command.idem, None, command.do, step, self._ms()))

    def mark(self, activity: str, marks: Mapping[str, Value]) -> None:
        """What the facilitator does with the answers, by slot."""
        known = self.room.activity(self.run, activity)
        self._writer.submit(InOneBreath(tuple(self._mark(known, slot, value) for slot, value in marks.items())))

    def _mark(self, activity: Activity, slot: str, value: Value) -> Contribution:
        self._seq += 1
        fields = {"activity": activity.id, "slot": slot, "value": value}
        wire.parse_command({"id": named(self.id, "mark", self._seq), "do": "mark", **fields})

        def decide(_: Run, mine: Mapping[str, Value]) -> Value | None:
            return kinds.mark(activity, slot, value, mine)

        return Contribution(self.id, activity.id, DESK, slot, self._seq, None, decide)

    def propose(self, activity: str) -> None:
        """The first grouping, kept as the facilitator's own marks."""
        run = self.run
        known, smallest = self.room.activity(run, activity), self.room.programme(run).smallest_group
        self.mark(activity, kinds.propose(known, reader.entries(self.engine, self.id, activity), smallest))

    def edit(self, slot: str, value: Value) -> None:
        """What the facilitator does with the summary."""
        self._seq += 1

        def decide(run: Run, mine: Mapping[str, Value]) -> Value | None:
            return walk_through.mark(WalkThrough(), slot, value, mine)

        self._writer.submit(Contribution(self.id, EDITS, DESK, slot, self._seq, None, decide))

    def result(self, activity: str) -> dict[str, Any]:
        """What the room may see of it now."""
        run = self.run
        known, smallest = self.room.activity(run, activity), self.room.programme(run).smallest_group
        return kinds.tally(known, reader.entries(self.engine, self.id, activity), smallest) or {}

    def wait(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)

    def _ms(self) -> int:
        return round(self.now.timestamp() * 1000)


def _details(command: wire.Command, id: str) -> Mapping[str, Any]:
    """What goes into the step: the command's own, and what the server adds to it."""
    if command.do == "ask":
        return {"activity": made_up({**command.details["poll"], "kind": "poll", "id": f"ask.{id}"})}
    if command.do in AFRESH:
        return {"id": f"{command.do}.{id}"}
    return {**command.details, "id": id} if command.do in NUMBERED else command.details
