"""The rounds of the house: every few seconds what time alone has changed is noticed."""

import logging
import time
from collections.abc import Callable
from typing import Any

from socketio import Server
from sqlalchemy import Engine

from workshop.live.broadcast import Broadcast
from workshop.live.clearing import Clearing
from workshop.live.presence import Presence
from workshop.live.seats import Seats
from workshop.live.service import Service
from workshop.store import reader

EVERY_S = 5.0
STRANGER_S = 10.0
"""How long a socket may stay open without saying who it is."""


log = logging.getLogger("workshop.live")


class Rounds:
    """Deadlines pass, phones fall silent, answers come of age, another process deletes and takes rights back."""

    def __init__(
        self,
        engine: Engine,
        server: Server,
        service: Service,
        seats: Seats,
        presence: Presence,
        broadcast: Broadcast,
        clearing: Clearing,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._engine = engine
        self._server = server
        self._service = service
        self._seats = seats
        self._presence = presence
        self._broadcast = broadcast
        self._clearing = clearing
        self._clock = clock
        self._strangers: dict[str, float] = {}

    def work(self) -> None:
        while True:
            time.sleep(EVERY_S)
            self.go()

    def go(self) -> None:
        """One after the other; what cannot be done now is done in the next round, and keeps nothing else waiting."""
        for duty in (
            self._presence.forget_old,
            self._service.limits.forget_idle,
            self._service.signals.forget_old,
            self._service.forget_old_teams,
            self._clearing.look,
            self._tell_of_time,
            self._turn_out,
            self._hang_up_on_strangers,
        ):
            try:
                duty()
            # The last resort: a full disk for a moment must not end the deletion of answers for good.
            except Exception:
                log.exception("A duty of the house could not be done")

    def _tell_of_time(self) -> None:
        seated = self._seats.workshops()
        existing = reader.existing(self._engine, seated)
        for workshop in seated - existing:
            self._service.forgotten(workshop)
        for workshop in existing:
            self._broadcast.changed(workshop)
        self._broadcast.keep_only(seated)

    def _turn_out(self) -> None:
        """Desks and screens whose right was taken back see nothing more."""
        for sid, sitting in self._seats.all():
            if sitting.face != "phone" and not self._seats.has_right(sitting):
                self._server.disconnect(sid)

    def _hang_up_on_strangers(self) -> None:
        seated: set[Any] = {self._server.manager.eio_sid_from_sid(sid, "/") for sid, _ in self._seats.all()}
        now = self._clock()
        self._strangers = {
            socket: self._strangers.get(socket, now) for socket in list(self._server.environ) if socket not in seated
        }
        for socket, since in self._strangers.items():
            if now - since > STRANGER_S:
                self._server.eio.disconnect(socket)
