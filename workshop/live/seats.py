"""Who sits at which socket: the right comes from the cookie and is looked up when it is used."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine
from werkzeug.http import parse_cookie

from workshop.domain.refusal import NotAllowed
from workshop.keys import Keys, Kind
from workshop.language import known
from workshop.live.days import GONE
from workshop.live.rooms import Room, Rooms
from workshop.live.wire import Hail
from workshop.store import reader


@dataclass(frozen=True, slots=True)
class Sitting:
    """One open socket. `who` is the participant at a phone; `keys` are hashes a desk or a screen came with."""

    face: str
    room: Room
    language: str
    who: str | None = None
    keys: tuple[str, ...] = ()


class Seats:
    """Admits, and remembers who sits where as long as the socket lives."""

    def __init__(self, engine: Engine, keys: Keys, rooms: Rooms) -> None:
        self._engine = engine
        self._keys = keys
        self._rooms = rooms
        self._sittings: dict[str, Sitting] = {}

    def admit(self, hail: Hail, environ: Mapping[str, Any]) -> Sitting:
        """The sitting for somebody who knocks, or a refusal."""
        cookies = parse_cookie(environ.get("HTTP_COOKIE", ""))
        room = self._rooms.by_code(hail.code)
        if room is None:
            raise NotAllowed(GONE, code="gone")
        language = known(hail.language or cookies.get("language") or room.script.language)
        if hail.face == "phone":
            return Sitting("phone", room, language, who=self.participant(cookies, room))
        kind: Kind = "desk" if hail.face == "desk" else "screen"
        sitting = Sitting(kind, room, language, keys=tuple(self._keys.held(cookies, kind, room.code)))
        self.require_right(sitting)
        return sitting

    def participant(self, cookies: Mapping[str, str], room: Room) -> str:
        seat = self._keys.read_seat(cookies, room.code)
        if seat is None or seat.workshop != room.id:
            raise NotAllowed("Du er ikke med i workshoppen endnu. Scan QR-koden, eller tast koden.")
        return seat.participant

    def require_right(self, sitting: Sitting) -> None:
        """Asks the database at this very moment; a right taken back is gone with the next command."""
        if not self.has_right(sitting):
            raise NotAllowed("Du har ikke adgang her længere. Åbn siden igen med et nyt link.")

    def has_right(self, sitting: Sitting) -> bool:
        kind: Kind = "desk" if sitting.face == "desk" else "screen"
        return reader.has_right(self._engine, sitting.keys, kind, sitting.room.id)

    def take(self, sid: str, sitting: Sitting) -> None:
        self._sittings[sid] = sitting

    def leave(self, sid: str) -> None:
        self._sittings.pop(sid, None)

    def at(self, sid: str) -> Sitting | None:
        return self._sittings.get(sid)

    def all(self) -> Iterable[tuple[str, Sitting]]:
        return list(self._sittings.items())

    def phones_in(self, workshop: str) -> Mapping[str, list[str]]:
        """The sockets of each participant's phones."""
        sockets: defaultdict[str, list[str]] = defaultdict(list)
        for sid, sitting in self.all():
            if sitting.who and sitting.room.id == workshop:
                sockets[sitting.who].append(sid)
        return sockets

    def workshops(self) -> set[str]:
        return {sitting.room.id for _, sitting in self.all()}

    def phones(self) -> int:
        return sum(sitting.face == "phone" for _, sitting in self.all())
