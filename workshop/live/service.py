"""What can be done to a workshop while it runs, whether a socket or a page asks."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from time import time
from typing import Any

from sqlalchemy import Engine

from workshop.activities import kinds
from workshop.activities.base import DESK, Value
from workshop.content.script import made_up
from workshop.domain import steps
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run, check_open
from workshop.domain.summary import Summary
from workshop.faces.preview import picture as preview_of
from workshop.faces.shared import Picture
from workshop.faces.summary import summary as summary_of
from workshop.language import known, translate
from workshop.live import limits, wire
from workshop.live.broadcast import Broadcast
from workshop.live.days import GONE, load_day
from workshop.live.presence import Presence
from workshop.live.rooms import Room, Rooms
from workshop.live.seats import Seats, Sitting
from workshop.live.signals import HEART, Signals
from workshop.settings import Settings
from workshop.store import reader
from workshop.store.changes import AllowAgain, AskAgain, Join, Sit, TakeStep, Undo
from workshop.store.contributions import Contribution, Stored
from workshop.store.runs import Stand
from workshop.store.writer import Writer

Answer = dict[str, Any]


class Service:
    """The one place where what people send is recorded and the room is told."""

    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        writer: Writer,
        rooms: Rooms,
        seats: Seats,
        presence: Presence,
        signals: Signals,
        broadcast: Broadcast,
    ) -> None:
        self.limits = limits.Limits()
        self.signals = signals
        self._settings = settings
        self._engine = engine
        self._writer = writer
        self._rooms = rooms
        self._seats = seats
        self._presence = presence
        self._broadcast = broadcast

    def hello(self, sitting: Sitting, keys: Mapping[str, str]) -> Answer:
        """The whole picture, and what is only this person's."""
        id, face = sitting.room.id, sitting.face
        mine = self._mine(sitting, keys) if sitting.who else {}
        return {
            "ok": True,
            "picture": self._broadcast.latest(id, "picture", face),
            "questions": self._broadcast.latest(id, "questions", face),
            **mine,
        }

    def _mine(self, sitting: Sitting, keys: Mapping[str, str]) -> Answer:
        id, who = sitting.room.id, sitting.who or ""
        with self._engine.connect() as connection:
            seat = reader.seat_of(connection, id, who)
            entries = reader.entries_of(connection, id, keys)
            voted = reader.voted(connection, id, who)
        if seat is None:
            self._writer.submit(Join(id, who))
            self._broadcast.changed(id)
        return {
            "mine": {activity: _slots(slots) for activity, slots in entries.items()},
            "voted": voted,
            "me": _me(seat or reader.Seat()),
            "signals": self.signals.mine(id, who),
        }

    def entry(self, room: Room, who: str, entry: wire.Entry) -> Answer:
        """One contribution; the answer comes after the commit and says what is stored."""
        self.limits.spend((room.id, who), limits.rates_of(entry.slot))
        now = self._now()

        def decide(run: Run, mine: Mapping[str, Any]) -> Any:
            activity = room.activity(run, entry.activity)
            check_open(run, activity, now)
            return kinds.accept(activity, entry.slot, entry.value, mine)

        contribution = Contribution(room.id, entry.activity, entry.author, entry.slot, entry.seq, who, decide)
        stored: Stored = self._writer.submit(contribution)
        if stored.changed:
            self._broadcast.changed(room.id)
        return {"ok": True, "seq": stored.seq, "value": stored.value}

    def entry_by_http(self, cookies: Mapping[str, str], code: object, body: object) -> Answer:
        """The same as a socket's `entry`, for a network that lets no socket through."""
        readable = isinstance(code, str) and wire.CODE.fullmatch(code)
        room = self._rooms.by_code(str(code)) if readable else None
        language = known(cookies.get("language") or (room.script.language if room else "da"))
        try:
            if room is None:
                # `gone` makes a phone delete what it keeps, so it is said of a real code alone.
                raise NotAllowed(GONE, code="gone") if readable else NotAllowed("Svaret kunne ikke læses.")
            who = self._seats.participant(cookies, room)
            self.limits.spend((room.id, who), limits.EVENT)
            return self.entry(room, who, wire.parse_entry(body))
        except NotAllowed as refusal:
            return refused(refusal, language)

    def seat(self, sitting: Sitting, seat: wire.Seat) -> Answer:
        self._writer.submit(Sit(sitting.room.id, sitting.who or "", seat.role, seat.place))
        self._broadcast.changed(sitting.room.id)
        return {"ok": True, "me": _me(reader.Seat(seat.role, seat.place))}

    def again(self, sitting: Sitting, activity: str) -> Answer:
        known = sitting.room.activity(self._stand(sitting.room).run, activity).id
        self._writer.submit(AskAgain(sitting.room.id, known, sitting.who or ""))
        self._broadcast.changed(sitting.room.id)
        return {"ok": True}

    def signal(self, sitting: Sitting, signal: wire.Signal) -> Answer:
        """What is of the moment alone: it waits for no database and is kept in none."""
        id, who = sitting.room.id, sitting.who or ""
        self.limits.spend((id, who), limits.HEART if signal.what == HEART else limits.SIGNAL)
        told = self._heart(sitting.room) if signal.what == HEART else self._tell(id, who, signal)
        self._broadcast.changed(id)
        return {"ok": True, **told}

    def _heart(self, room: Room) -> Answer:
        if not self._stand(room).run.hearts:
            raise NotAllowed("Der kan ikke sendes hjerter lige nu.", code="closed")
        self.signals.heart(room.id)
        return {}

    def _tell(self, workshop: str, who: str, signal: wire.Signal) -> Answer:
        return {"at": self.signals.tell(workshop, who, signal.what, signal.on)}

    def command(self, sitting: Sitting, command: wire.Command) -> Answer:
        """A command from a desk whose right was just looked up."""
        do = {
            "undo": self._undo,
            "mark": self._mark,
            "propose": self._propose,
            "allow_again": self._allow_again,
            "ask": self._ask,
            "round": self._anew,
            "clear": self._anew,
            "hearts": self._hearts,
            "calm": self._calm,
        }.get(command.do, self._step)
        step = do(sitting.room, command)
        self._broadcast.stepped(sitting.room.id)
        return {"ok": True, "step": step}

    def _ask(self, room: Room, command: wire.Command) -> int:
        """A poll made up at the desk; its id is as new as the command that brought it."""
        fields = {**command.details["poll"], "kind": "poll", "id": f"ask.{command.idem[:12]}"}
        return self._step(room, replace(command, details={"activity": made_up(fields)}))

    def _anew(self, room: Room, command: wire.Command) -> int:
        """The same poll under an id of its own, so that no answer of before is taken for one of now."""
        return self._step(room, replace(command, details={"id": f"{command.do}.{command.idem[:12]}"}))

    def _step(self, room: Room, command: wire.Command) -> int:
        now = self._now()

        def step(run: Run) -> Run:
            return steps.take(room.programme(run), run, now, command.do, **command.details)

        seen = command.seen if command.do in steps.CONTROLLED else None
        return self._submit_step(TakeStep(room.id, command.idem, seen, command.do, step, _ms(now)))

    def _undo(self, room: Room, command: wire.Command) -> int:
        return self._submit_step(Undo(room.id, command.idem, command.seen))

    def _submit_step(self, change: TakeStep | Undo) -> int:
        step: int = self._writer.submit(change)
        return step

    def _mark(self, room: Room, command: wire.Command) -> int:
        """The desk's own entry. It is a state, so the newest counts and the clock numbers it."""
        self._set_mark(room, **command.details)
        return self._current_step(room)

    def _set_mark(self, room: Room, activity: str, slot: str, value: Value | None) -> None:
        def decide(run: Run, mine: Mapping[str, Value]) -> Value | None:
            return kinds.mark(room.activity(run, activity), slot, value, mine)

        self._writer.submit(Contribution(room.id, activity, DESK, slot, _now_ms(), None, decide))

    def _propose(self, room: Room, command: wire.Command) -> int:
        """A first grouping, kept as marks like those the facilitator makes, so that every one can be changed."""
        activity = command.details["activity"]
        stand = self._stand(room)
        entries = reader.entries(self._engine, room.id, activity)
        smallest = room.script.smallest_group
        for slot, value in kinds.propose(room.activity(stand.run, activity), entries, smallest).items():
            self._set_mark(room, activity, slot, value)
        return stand.n

    def _allow_again(self, room: Room, command: wire.Command) -> int:
        stand = self._stand(room)
        self._writer.submit(AllowAgain(room.id, room.activity(stand.run, command.details["activity"]).id))
        return stand.n

    def _hearts(self, room: Room, command: wire.Command) -> int:
        step = self._step(room, command)
        self.signals.without_hearts(room.id)
        return step

    def _calm(self, room: Room, command: wire.Command) -> int:
        self.signals.calm(room.id, command.details["what"])
        return self._current_step(room)

    def _current_step(self, room: Room) -> int:
        return self._stand(room).n

    def _stand(self, room: Room) -> Stand:
        stand = reader.stand_of(self._engine, room.id)
        if stand is None:
            raise NotAllowed(GONE, code="gone")
        return stand

    def summary(self, workshop: reader.Workshop) -> Summary:
        """What stays of the day so far, in the workshop's language."""
        day = load_day(self._engine, workshop, self._settings)

        def say_in(text: str, /, **params: object) -> str:
            return translate(day.programme.language, text, **params)

        return summary_of(day, say_in)

    def preview(self, workshop: reader.Workshop, activity: str) -> Picture:
        """What phones would see of an activity; raises NotAllowed where there is none."""
        return preview_of(load_day(self._engine, workshop, self._settings), activity)

    def changed(self, workshop: str) -> None:
        self._broadcast.changed(workshop)

    def forgotten(self, workshop: str) -> None:
        """The workshop was deleted: whoever still looks at it is told, and nothing of it stays in memory."""
        room = self._rooms.by_id(workshop)
        self._broadcast.farewell(workshop, translate(room.script.language if room else "da", GONE))
        self._rooms.forget(workshop)
        self._presence.forget(workshop)
        self.signals.forget(workshop)

    def phones_connected(self) -> int:
        return self._seats.phones()

    def close(self) -> None:
        """Everything that arrived is committed and acknowledged before the server goes."""
        self._writer.stop()

    def _now(self) -> datetime:
        return datetime.now(self._settings.zone)


def refused(refusal: NotAllowed, language: str) -> Answer:
    """The answer to something that was not allowed, in the reader's language."""
    return {"ok": False, "why": translate(language, refusal.text, **refusal.params), "code": refusal.code}


def _slots(slots: Mapping[str, reader.Mine]) -> Answer:
    return {slot: {"seq": entry.seq, "value": entry.value} for slot, entry in slots.items()}


def _me(seat: reader.Seat) -> dict[str, str]:
    return {"role": seat.role, "table": seat.place}


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def _now_ms() -> int:
    return round(time() * 1000)
