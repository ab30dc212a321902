"""What can be done to a workshop while it runs, whether a socket or a page asks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Engine

from workshop.activities import kinds
from workshop.activities.base import Value
from workshop.content.agenda import Agenda
from workshop.domain.programme import Activity
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run, check_open
from workshop.domain.summary import Summary
from workshop.faces.preview import picture as preview_of
from workshop.faces.shared import Picture
from workshop.language import known, translate
from workshop.live import limits, wire
from workshop.live.afterwards import Afterwards
from workshop.live.broadcast import Broadcast
from workshop.live.canvases import Canvases
from workshop.live.commands import Commands
from workshop.live.company import Companies
from workshop.live.days import GONE, load_day, stand_of
from workshop.live.presence import Presence
from workshop.live.rooms import Room, Rooms
from workshop.live.seats import Seats, Sitting
from workshop.live.several import several
from workshop.live.signals import HEART, Signals
from workshop.opening import follow_up
from workshop.settings import Settings
from workshop.store import reader
from workshop.store.changes import AskAgain, Join, Sit
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
        self._companies = Companies(engine, writer, presence)
        self.canvases = Canvases(settings, engine)
        self.afterwards = Afterwards(settings, engine, writer.submit)
        self._commands = Commands(settings, engine, writer, signals, self._companies, self.afterwards)

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
            "team": self._team(sitting.room, who),
        }

    def _team(self, room: Room, who: str) -> Answer | None:
        """Whoever comes while the room does something together is given a number, and waits for a place."""
        whisper = self._broadcast.whisper_to(room.id, who)
        if whisper and whisper["forming"] and whisper["team"] is None:
            self._companies.come(room, self._stand(room).run, who)
            self._broadcast.changed(room.id)
        return whisper

    def entry(self, room: Room, who: str, entry: wire.Entry) -> Answer:
        """One contribution; the answer comes after the commit and says what is stored."""
        self.limits.spend((room.id, who), limits.rates_of(entry.slot))
        if not kinds.may_be_together(entry.slot):
            return self._alone(room, who, entry)
        run = self._stand(room).run
        team = self._companies.as_team(room, run, room.activity(run, entry.activity), who)
        return self._together(room, entry, *team) if team else self._alone(room, who, _written_by(1, entry))

    def _alone(self, room: Room, who: str, entry: wire.Entry) -> Answer:
        stored = self._contribute(room, entry, entry.author, entry.seq, who)
        return {"ok": True, "seq": stored.seq, "value": stored.value}

    def _together(self, room: Room, entry: wire.Entry, team: str, size: int) -> Answer:
        """What a team writes is the team's. Its phones know nothing of each other's numbers, so the clock counts."""
        stored = self._contribute(room, _written_by(size, entry), team, self._companies.next_seq(), None)
        return {"ok": True, "seq": entry.seq, "value": stored.value}

    def _contribute(self, room: Room, entry: wire.Entry, author: str, seq: int, who: str | None) -> Stored:
        now = self._now()

        def decide(run: Run, mine: Mapping[str, Any]) -> Any:
            activity = room.activity(run, entry.activity)
            check_open(run, activity, now)
            return kinds.accept(activity, entry.slot, entry.value, mine)

        stored: Stored = self._writer.submit(
            Contribution(room.id, entry.activity, author, entry.slot, seq, who, decide)
        )
        if stored.changed:
            self._broadcast.changed(room.id)
        return stored

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

    def play(self, sitting: Sitting, play: wire.Play) -> Answer:
        """Something with the team that is done at once or not at all."""
        room, who = sitting.room, sitting.who or ""
        self.limits.spend((room.id, who), limits.BALLOT)
        self._companies.play(room, self._stand(room).run, who, play)
        self._broadcast.changed(room.id)
        return {"ok": True}

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
        step = self._commands.do(sitting.room, command)
        self._broadcast.stepped(sitting.room.id)
        return {"ok": True, "step": step}

    def keep(self, workshop: reader.Workshop, days: int, idem: str) -> None:
        """For how many days after the end the answers are kept; a step of the desk, taken from a page."""
        room = self._rooms.by_id(workshop.id)
        if room is None:
            raise NotAllowed(GONE, code="gone")
        self._commands.do(room, wire.Command(idem, None, "keep", {"days": days}))
        self._broadcast.stepped(workshop.id)

    def _stand(self, room: Room) -> Stand:
        return stand_of(self._engine, room)

    def summary(self, workshop: reader.Workshop) -> Summary:
        """What stays of the day so far, in the workshop's language."""
        return self.afterwards.summary(workshop)

    def edit(self, workshop: reader.Workshop, slot: str, value: Value | None) -> None:
        """Something the facilitator does with the summary."""
        self.afterwards.edit(workshop, slot, value)
        self._broadcast.changed(workshop.id)

    def share(self, workshop: reader.Workshop, meeting: int) -> None:
        """Shares the summary of a meeting with the participants as it is now."""
        self.afterwards.share(workshop, meeting)
        self._broadcast.stepped(workshop.id)

    def withdraw(self, workshop: reader.Workshop, meeting: int) -> None:
        """Takes it back."""
        self.afterwards.withdraw(workshop, meeting)
        self._broadcast.stepped(workshop.id)

    def follow_up(self, workshop: reader.Workshop, agenda: Agenda) -> None:
        """The next meeting begins under the same code; everybody who is connected comes along."""
        follow_up(self._writer.submit, workshop, agenda, self.afterwards.body(workshop), self._now())
        self.signals.forget(workshop.id)
        self._broadcast.stepped(workshop.id)

    def several(self, how: str, choices: Sequence[str], allowed: Callable[[str], reader.Workshop]) -> Summary:
        """Several workshops added up, or two beside each other."""
        return several(self.afterwards, how, choices, allowed)

    def preview(self, workshop: reader.Workshop, activity: str) -> Picture:
        """What phones would see of an activity; raises NotAllowed where there is none."""
        return preview_of(load_day(self._engine, workshop, self._settings), activity)

    def activity(self, workshop: reader.Workshop, activity: str) -> Activity | None:
        """An activity of the day as it runs; None where there is no such one."""
        day = load_day(self._engine, workshop, self._settings)
        return next((found for found in day.programme.activities if found.id == activity), None)

    def changed(self, workshop: str) -> None:
        self._broadcast.changed(workshop)

    def forget_old_teams(self) -> None:
        self._companies.forget_old()

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


def _written_by(people: int, entry: wire.Entry) -> wire.Entry:
    """What was written says how many stand behind it, so that nobody is told of too few."""
    return replace(entry, value=entry.value and {**entry.value, "by": people})
