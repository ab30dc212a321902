"""Opens the sockets: the server with its settings, the handlers, and what works in the background."""

from collections.abc import Callable
from functools import partial
from typing import Any

from flask import Flask
from flask_socketio import SocketIO
from sqlalchemy import Engine

from workshop.domain.refusal import NotAllowed
from workshop.faces.day import Day
from workshop.keys import Keys
from workshop.live.broadcast import Broadcast
from workshop.live.clearing import Clearing
from workshop.live.days import GONE, Now, read_day
from workshop.live.frames import Frame, Json, careful
from workshop.live.handlers import Handlers
from workshop.live.presence import Presence
from workshop.live.rooms import Rooms
from workshop.live.rounds import Rounds
from workshop.live.seats import Seats
from workshop.live.service import Service
from workshop.live.signals import Signals
from workshop.settings import Settings
from workshop.store.writer import Writer

LARGEST_FRAME = 16 * 1024
PING_S = 10


def open_sockets(
    app: Flask, settings: Settings, engine: Engine, writer: Writer, keys: Keys
) -> tuple[SocketIO, Service]:
    """Starts the writer and the broadcasts too: from here on the house is awake."""
    socketio = _socketio(app, settings)
    rooms, signals = Rooms(engine), Signals()
    presence = Presence(missed_after=settings.missed_after)
    seats = Seats(engine, keys, rooms)
    broadcast = Broadcast(
        _reading(engine, settings, rooms, presence, signals, keys), _emitting(socketio), seats.phones_in
    )
    service = Service(settings, engine, writer, rooms, seats, presence, signals, broadcast)
    Handlers(socketio.server, service, seats, presence).register()
    clearing = Clearing(settings, engine, writer.submit, seats.workshops, broadcast.stepped)
    rounds = Rounds(engine, socketio.server, service, seats, presence, broadcast, clearing)
    writer.start(socketio.start_background_task)
    for work in (broadcast.work, rounds.work):
        socketio.start_background_task(work)
    return socketio, service


def _socketio(app: Flask, settings: Settings) -> SocketIO:
    socketio = SocketIO(
        app,
        async_mode=settings.async_mode,
        async_handlers=False,
        json=Json,
        serializer=Frame,
        cors_allowed_origins=_same_origin(settings.public_url),
        max_http_buffer_size=LARGEST_FRAME,
        http_compression=False,
        ping_interval=PING_S,
        ping_timeout=PING_S,
        manage_session=False,
    )
    parts = socketio.server.eio._async
    socketio.server.eio._async = {**parts, "websocket": careful(parts["websocket"])}
    return socketio


def _same_origin(public_url: str) -> Callable[[str, dict[str, Any]], bool]:
    """Pages of this server alone, under the name they were asked for or the public one."""

    def allowed(origin: str, environ: dict[str, Any]) -> bool:
        asked = f"{environ.get('wsgi.url_scheme')}://{environ.get('HTTP_HOST')}"
        return origin in (asked, public_url)

    return allowed


def _reading(engine: Engine, settings: Settings, rooms: Rooms, presence: Presence, signals: Signals, keys: Keys) -> Any:
    def read(workshop: str, show: Callable[[Day], None]) -> None:
        room = rooms.by_id(workshop)
        if room is None:
            raise NotAllowed(GONE, code="gone")
        with engine.connect() as connection:
            missing = partial(presence.missing, workshop)
            now = Now(
                here=presence.count(workshop),
                around=len(presence.around(workshop)),
                signs=signals.signs(workshop),
                missing=missing,
                take=f"/t/{keys.take_key(room)}",
            )
            show(read_day(connection, room, settings, now))

    return read


def _emitting(socketio: SocketIO) -> Any:
    # The manager encodes a message once for all who get it.
    def emit(event: str, message: dict[str, Any], audience: list[str]) -> None:
        socketio.server.emit(event, message, to=audience)

    return emit
