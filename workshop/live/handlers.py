"""What a socket may say: read, record, answer."""

import logging
from collections.abc import Callable
from time import time
from typing import Any

from socketio import Server
from socketio.exceptions import ConnectionRefusedError

from workshop.domain.refusal import NotAllowed
from workshop.language import known
from workshop.live import limits, wire
from workshop.live.broadcast import room_name
from workshop.live.presence import Presence
from workshop.live.seats import Seats, Sitting
from workshop.live.service import Answer, Service, refused

log = logging.getLogger("workshop.live")

UNREADABLE = NotAllowed("Beskeden kunne ikke læses.")
BROKEN = NotAllowed("Noget gik galt hos os. Vi prøver igen.", code="retry")

Act = Callable[[Sitting, Any], Answer]


class Handlers:
    """Registered on the socket server itself: a Flask request context for each answer would double its price."""

    def __init__(self, server: Server, service: Service, seats: Seats, presence: Presence) -> None:
        self._server = server
        self._service = service
        self._seats = seats
        self._presence = presence

    def register(self) -> None:
        self._server.on("connect", self._connect)
        self._server.on("disconnect", self._disconnect)
        self._server.on("*", self._unknown)
        for event, (faces, act) in self._events().items():
            self._server.on(event, self._answering(faces, act))

    def _events(self) -> dict[str, tuple[tuple[str, ...], Act]]:
        return {
            "hello": (wire.FACES, self._hello),
            "here": (wire.FACES, self._here),
            "entry": (("phone",), self._entry),
            "seat": (("phone",), self._seat),
            "again": (("phone",), self._again),
            "signal": (("phone",), self._signal),
            "play": (("phone",), self._play),
            "desk": (("desk",), self._desk),
        }

    def _hello(self, sitting: Sitting, payload: Any) -> Answer:
        return self._service.hello(sitting, wire.parse_keys(payload))

    def _here(self, sitting: Sitting, payload: Any) -> Answer:
        return {"ok": True, "now": round(time() * 1000)}

    def _entry(self, sitting: Sitting, payload: Any) -> Answer:
        return self._service.entry(sitting.room, sitting.who or "", wire.parse_entry(payload))

    def _seat(self, sitting: Sitting, payload: Any) -> Answer:
        return self._service.seat(sitting, wire.parse_seat(payload))

    def _again(self, sitting: Sitting, payload: Any) -> Answer:
        return self._service.again(sitting, wire.parse_activity(payload))

    def _signal(self, sitting: Sitting, payload: Any) -> Answer:
        return self._service.signal(sitting, wire.parse_signal(payload))

    def _play(self, sitting: Sitting, payload: Any) -> Answer:
        return self._service.play(sitting, wire.parse_play(payload))

    def _desk(self, sitting: Sitting, payload: Any) -> Answer:
        self._seats.require_right(sitting)
        return self._service.command(sitting, wire.parse_command(payload))

    def _answering(self, faces: tuple[str, ...], act: Act) -> Callable[..., Answer]:
        """The edge: limits, refusals in the reader's language, and no silence whatever happens."""

        def answer(sid: str, payload: Any = None, *_: Any) -> Answer:
            sitting = self._seats.at(sid)
            if sitting is None or sitting.face not in faces:
                return refused(UNREADABLE, sitting.language if sitting else "da")
            try:
                self._service.limits.spend((sitting.room.id, sitting.who or sid), limits.EVENT)
                self._note(sitting)
                return act(sitting, payload)
            except NotAllowed as refusal:
                return refused(refusal, sitting.language)
            # The last resort: the phone hears that it has to try again instead of nothing, and we read why.
            except Exception:
                log.exception("An event could not be handled")
                return refused(BROKEN, sitting.language)

        return answer

    def _note(self, sitting: Sitting) -> None:
        if sitting.who:
            self._presence.seen(sitting.room.id, sitting.who)
            self._service.signals.seen(sitting.room.id, sitting.who)

    def _connect(self, sid: str, environ: Any = None, auth: Any = None, *_: Any) -> Answer | None:
        # A client can send an event of this name; whoever sits already is not seated again.
        if self._seats.at(sid) is not None:
            return refused(UNREADABLE, "da")
        try:
            sitting = self._seats.admit(wire.parse_hail(auth), environ)
        except NotAllowed as refusal:
            answer = refused(refusal, known(wire.parse_language(auth)))
            raise ConnectionRefusedError(answer["why"], {"why": answer["why"], "code": answer["code"]}) from None
        self._seats.take(sid, sitting)
        self._server.enter_room(sid, room_name(sitting.face, sitting.room.id))
        self._note(sitting)
        self._service.changed(sitting.room.id)
        return None

    def _disconnect(self, sid: str, *_: Any) -> Answer | None:
        # A client can send an event of this name too; only then is it still connected.
        if self._server.manager.is_connected(sid, "/"):
            return refused(UNREADABLE, "da")
        self._seats.leave(sid)
        return None

    def _unknown(self, event: str, sid: str, *_: Any) -> Answer:
        sitting = self._seats.at(sid)
        return refused(UNREADABLE, sitting.language if sitting else "da")
