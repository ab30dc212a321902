"""Tells the room: one message per audience, built from what is kept, at most four times a second."""

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from workshop.domain.refusal import NotAllowed
from workshop.faces import desk, phone, questions, screen
from workshop.faces.day import Day
from workshop.live.whispers import Whispers
from workshop.live.wire import FACES

QUIET_S = 0.25
FRESH_S = 5.0
# What three hundred phones see of each other's answers is more than a megabyte each time, and the air is shared.
PAUSES_S = {"phone": 1.0, "screen": 0.0, "desk": 0.0}
"""How long a face hears nothing more of answers once it was told; of anything else it hears at once."""

log = logging.getLogger("workshop.live")

Content = dict[str, Any]
Emit = Callable[[str, Content, list[str]], None]
"""(event, message, rooms)"""
Phones = Callable[[str], Mapping[str, list[str]]]
"""workshop -> the sockets of each participant's phones"""

STAMPS = ("version", "now")
GIVEN = ("result", "before")
"""What of a message comes of answers alone."""


def _nobody(workshop: str) -> Mapping[str, list[str]]:
    return {}


def _phone_board(day: Day) -> Content:
    return {"result": questions.phone_board(day)}


def _screen_board(day: Day) -> Content:
    return {"result": questions.board(day)}


def _desk_board(day: Day) -> Content:
    return {"result": questions.desk_board(day)}


AUDIENCES: list[tuple[str, str, Callable[[Day], Content]]] = [
    ("picture", "phone", phone.picture),
    ("picture", "screen", screen.picture),
    ("picture", "desk", desk.picture),
    ("questions", "phone", _phone_board),
    ("questions", "screen", _screen_board),
    ("questions", "desk", _desk_board),
]
"""(event, face, what it sees); the phones are many and come first."""


@dataclass(slots=True)
class _Shown:
    """What a workshop's faces were shown last and when, by event and face; times by the steady clock.

    `due` is when time alone will change the picture – a poll closes, and what is seen once it is closed is to be seen –
    or when phones have rested long enough.
    """

    built: float = float("-inf")
    sent: float = float("-inf")
    due: float = float("inf")
    version: int = 0
    messages: dict[tuple[str, str], Content] = field(default_factory=dict)
    told: dict[tuple[str, str], float] = field(default_factory=dict)
    whispers: Whispers = field(default_factory=Whispers)


class Broadcast:
    """`read(workshop)` hands its function the day as it is now; `emit` sends; `phones` are those who listen."""

    def __init__(
        self,
        read: Callable[[str, Callable[[Day], None]], None],
        emit: Emit,
        phones: Phones = _nobody,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._read = read
        self._emit = emit
        self._phones = phones
        self._clock = clock
        self._shown: dict[str, _Shown] = {}
        self._marked: set[str] = set()
        self._stepped: set[str] = set()
        self._wake = threading.Event()
        # Three thousand phones that come back at once wait for one picture instead of building one each.
        self._building = threading.Lock()

    def changed(self, workshop: str) -> None:
        """The workshop is told of again soon; cheap enough to say after every answer."""
        if workshop not in self._marked:
            self._marked.add(workshop)
            self._wake.set()

    def stepped(self, workshop: str) -> None:
        """The desk took a step: everybody sees it at once, however lately they were told of answers."""
        if workshop in self._shown:
            self._shown[workshop].sent = float("-inf")
            self._shown[workshop].told.clear()
        self._stepped.add(workshop)
        self._marked.add(workshop)
        self._wake.set()

    def latest(self, workshop: str, event: str, face: str) -> Content:
        """What the face was shown last, with the time of now."""
        with self._building:
            shown = self._fresh(workshop)
        return {**shown.messages[event, face], "now": _now_ms()}

    def _fresh(self, workshop: str) -> _Shown:
        """Built first if nobody was shown anything lately, or not since the desk took its last step."""
        shown = self._shown.get(workshop)
        if shown is None or workshop in self._stepped or self._clock() - shown.built > FRESH_S:
            return self.tell(workshop)
        return shown

    def whisper_to(self, workshop: str, person: str) -> Content | None:
        """What is only this person's, as of the picture last shown; None where the room does nothing together."""
        with self._building:
            shown = self._fresh(workshop)
            whisper = shown.whispers.to(person)
        return whisper and {**whisper, "version": shown.version, "now": _now_ms()}

    def farewell(self, workshop: str, why: str) -> None:
        """The workshop was deleted; its faces are told, and nothing of it stays here."""
        self._emit("gone", {"why": why}, [room_name(face, workshop) for face in FACES])
        self._marked.discard(workshop)
        self._stepped.discard(workshop)
        self._shown.pop(workshop, None)

    def keep_only(self, workshops: set[str]) -> None:
        """Forgets the pictures of workshops nobody looks at."""
        for workshop in set(self._shown) - workshops - self._marked:
            self._shown.pop(workshop, None)

    def work(self) -> None:
        """Runs for as long as the server does. A lone change goes out at once; what follows waits its turn."""
        while True:
            self._wake.wait(self._until_due())
            self._wake.clear()
            started = time.monotonic()
            for workshop in self._due():
                self._tell_safely(workshop)
            # With a hundred workshops the pictures must not starve the answers: rest as long as the work took.
            time.sleep(time.monotonic() - started)

    def _until_due(self) -> float | None:
        now = self._clock()
        waits = [self._wait(workshop) for workshop in list(self._marked)]
        waits += [shown.due - now for shown in list(self._shown.values()) if shown.due < float("inf")]
        return max(0.0, min(waits)) if waits else None

    def _wait(self, workshop: str) -> float:
        shown = self._shown.get(workshop)
        return shown.sent + QUIET_S - self._clock() if shown else 0.0

    def _due(self) -> list[str]:
        now = self._clock()
        passed = {workshop for workshop, shown in list(self._shown.items()) if shown.due <= now}
        return [*passed, *(workshop for workshop in self._marked - passed if self._wait(workshop) <= 0)]

    def _tell_safely(self, workshop: str) -> None:
        try:
            with self._building:
                self.tell(workshop)
        except NotAllowed:
            # Deleted a moment ago; the next round of the house says farewell.
            return
        # A picture that cannot be built must not silence the other workshops.
        except Exception:
            log.exception("The picture of a workshop could not be built")

    def tell(self, workshop: str) -> _Shown:
        # Unmarked before reading: what changes from here on is told of the next time.
        self._marked.discard(workshop)
        self._stepped.discard(workshop)
        shown = self._shown.get(workshop) or _Shown()
        shown.due = float("inf")
        self._read(workshop, lambda day: self._tell_of(workshop, shown, day))
        self._shown[workshop] = shown
        return shown

    def _tell_of(self, workshop: str, shown: _Shown, day: Day) -> None:
        shown.built = self._clock()
        shown.due = shown.built + _seconds(day.changes_at, day.now)
        version = max(shown.version + 1, _now_ms())
        for event, face, build in AUDIENCES:
            content = build(day)
            if self._is_news(shown, (event, face), content):
                shown.messages[event, face] = message = {**content, "version": version, "now": version}
                shown.version, shown.sent = version, shown.built
                shown.told[event, face] = shown.built
                self._emit(event, message, [room_name(face, workshop)])
        self._whisper(workshop, shown, day, version)

    def _whisper(self, workshop: str, shown: _Shown, day: Day, version: int) -> None:
        """To each phone what is only its person's, where that has changed."""
        shown.whispers.hear(day)
        if day.company is None:
            return
        for person, sockets in self._phones(workshop).items():
            news = shown.whispers.news(person)
            if news:
                shown.version, shown.sent = version, shown.built
                self._emit("team", {**news, "version": version, "now": version}, sockets)

    def _is_news(self, shown: _Shown, audience: tuple[str, str], content: Content) -> bool:
        last = shown.messages.get(audience)
        if last is None or _differ(last, content, besides=(*STAMPS, *GIVEN)):
            return True
        return _differ(last, content, besides=STAMPS) and self._has_rested(shown, audience)

    def _has_rested(self, shown: _Shown, audience: tuple[str, str]) -> bool:
        """Whether the pause after the last message is over; until then the next one is due when it is."""
        rested = shown.told.get(audience, float("-inf")) + PAUSES_S[audience[1]]
        if rested > shown.built:
            shown.due = min(shown.due, rested)
        return rested <= shown.built


def _differ(one: Content, other: Content, besides: Sequence[str]) -> bool:
    blank = dict.fromkeys(besides)
    return {**one, **blank} != {**other, **blank}


def room_name(face: str, workshop: str) -> str:
    return f"{face}:{workshop}"


def _seconds(moment: datetime | None, now: datetime) -> float:
    return float("inf") if moment is None else (moment - now).total_seconds()


def _now_ms() -> int:
    return round(time.time() * 1000)
