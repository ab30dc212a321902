"""From payload to value: what comes in over a socket or as a posted answer is parsed here and nowhere else."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from workshop.activities.base import Value
from workshop.domain import people
from workshop.domain.grouping import RULES
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import When
from workshop.domain.words import say
from workshop.live.signals import HEART, LASTS_S

AUTHOR = re.compile(r"[0-9a-f]{32}")
IDEM = re.compile(r"[0-9a-f]{32}")
CODE = re.compile(r"[0-9]{8}")
ACTIVITY = re.compile(r"[a-z0-9._-]{1,60}")
SLOT = re.compile(r"(?!state:|hide:)(item:[a-z0-9-]{1,60}|[a-z]{1,10}(:[0-9a-f]{8,28})?)")
"""What stands after the colon is random, but for an item, which everybody knows by its name."""
MARK = re.compile(r"[a-z]{1,10}:(take-|other-)?[0-9a-f]{8,28}")
LARGEST_MARK = 4096
LARGEST_FIELDS = 12_000
LONGEST_TEXT = 500
MOST_TEXTS = 40
MOST_KEYS = 200
LARGEST_SEQ = 2**31
LARGEST_NUMBER = 100_000
FACES = ("phone", "screen", "desk")
UNREADABLE = say("Beskeden kunne ikke læses.")
LOOKS = ("", "card", "marks", "wall", "circles", "key")
SIDE_BY_SIDE = re.compile(r"teams:[0-9]{1,3}(,[0-9]{1,3}){0,2}")
"""Up to three teams of which the screen shows what they made."""
ONE_ITEM = re.compile(r"(key:)?item:[a-z0-9-]{1,60}")
"""The one of all that were sorted or placed which the room looks at; with the key where that is out."""
LARGEST_TEAM = 20
MOST_TABLES = 99
Details = Mapping[str, Callable[[object], bool]]


@dataclass(frozen=True, slots=True)
class Hail:
    """Who knocks: the face, the workshop's code and, where somebody chose one, the language."""

    face: str
    code: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    activity: str
    author: str
    slot: str
    seq: int
    value: Value | None


@dataclass(frozen=True, slots=True)
class Seat:
    role: str
    place: str


@dataclass(frozen=True, slots=True)
class Signal:
    """A hand, a word on pace or sound, or a heart; `on` is whether it is raised or taken down."""

    what: str
    on: bool


@dataclass(frozen=True, slots=True)
class Play:
    """What somebody does with their team at once: another card, the next one, a table, or rather sit."""

    activity: str
    do: str
    details: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Command:
    """What the desk wants done. `seen` is the step its picture showed; `details` are the arguments by name."""

    idem: str
    seen: int | None
    do: str
    details: Mapping[str, Any]


def parse_hail(auth: object) -> Hail:
    match auth:
        case {"face": str(face), "code": str(code), **rest} if face in FACES and CODE.fullmatch(code):
            return Hail(face, code, parse_language(rest))
    raise NotAllowed("Forbindelsen kunne ikke læses.")


def parse_language(auth: object) -> str:
    """The language somebody who knocks wants to be answered in, or nothing."""
    match auth:
        case {"language": str(language)}:
            return language
    return ""


def parse_keys(payload: object) -> dict[str, str]:
    """The author keys a phone holds, by activity."""
    match payload:
        case {"keys": dict(keys)} if len(keys) <= MOST_KEYS and all(map(_is_key, keys.items())):
            return keys
    raise NotAllowed(UNREADABLE)


def parse_entry(payload: object) -> Entry:
    match payload:
        case {
            "activity": str(activity),
            "author": str(author),
            "slot": str(slot),
            "seq": int(seq),
            "value": dict() | None as value,
        } if (
            ACTIVITY.fullmatch(activity)
            and AUTHOR.fullmatch(author)
            and SLOT.fullmatch(slot)
            and seq is not True
            and 1 <= seq <= LARGEST_SEQ
        ):
            return Entry(activity, author, slot, seq, value)
    raise NotAllowed("Svaret kunne ikke læses.")


def parse_seat(payload: object) -> Seat:
    match payload:
        case {"role": str(role), "table": str(place)}:
            return Seat(people.role(role), people.place(place))
    raise NotAllowed("Valget kunne ikke læses.")


def parse_activity(payload: object) -> str:
    match payload:
        case {"activity": str(activity)} if ACTIVITY.fullmatch(activity):
            return activity
    raise NotAllowed(UNREADABLE)


def parse_signal(payload: object) -> Signal:
    match payload:
        case {"what": "heart"}:
            return Signal(HEART, True)
        case {"what": str(what), "on": bool(on)} if what in LASTS_S:
            return Signal(what, on)
    raise NotAllowed(UNREADABLE)


def parse_play(payload: object) -> Play:
    match payload:
        case {"activity": str(activity), "do": str(do), **rest} if ACTIVITY.fullmatch(activity) and do in PLAYS:
            return Play(activity, do, _details(PLAYS[do], rest))
    raise NotAllowed(UNREADABLE)


def parse_command(payload: object) -> Command:
    match payload:
        case {"id": str(idem), "do": str(do), **rest} if IDEM.fullmatch(idem) and do in DETAILS:
            seen = rest.get("seen")
            if seen is None or _is_number(seen):
                return Command(idem, seen, do, _details(DETAILS[do], rest))
    raise NotAllowed("Kommandoen kunne ikke læses.")


def _details(wanted: Details, given: Mapping[str, Any]) -> dict[str, Any]:
    if not all(name in given and fits(given[name]) for name, fits in wanted.items()):
        raise NotAllowed("Kommandoen kunne ikke læses.")
    return {name: given[name] for name in wanted}


def _is_key(pair: tuple[object, object]) -> bool:
    activity, author = pair
    return _is_name(activity) and isinstance(author, str) and AUTHOR.fullmatch(author) is not None


def _is_name(value: object) -> bool:
    return isinstance(value, str) and ACTIVITY.fullmatch(value) is not None


def _is_page(value: object) -> bool:
    """ "" is the cover."""
    return value == "" or _is_name(value)


def _is_number(value: object) -> bool:
    return type(value) is int and abs(value) <= LARGEST_NUMBER


def _is_switch(value: object) -> bool:
    return isinstance(value, bool)


def _is_time(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 10


def _is_mark(value: object) -> bool:
    return isinstance(value, str) and MARK.fullmatch(value) is not None


def _is_value(value: object) -> bool:
    """What a mark says; whether it makes sense is for the kind to know."""
    return value is None or (isinstance(value, dict) and len(repr(value)) <= LARGEST_MARK)


def _are_fields(value: object) -> bool:
    return isinstance(value, dict) and len(repr(value)) <= LARGEST_FIELDS


def _are_texts(value: object) -> bool:
    if not isinstance(value, list) or not 0 < len(value) <= MOST_TEXTS:
        return False
    return all(isinstance(text, str) and 0 < len(text) <= LONGEST_TEXT for text in value)


def _is_look(value: object) -> bool:
    if not isinstance(value, str):
        return False
    return value in LOOKS or any(look.fullmatch(value) for look in (SIDE_BY_SIDE, ONE_ITEM))


def _one_of(*allowed: str) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and value in allowed


def _is_table(value: object) -> bool:
    return type(value) is int and 1 <= value <= MOST_TABLES


def _is_size(value: object) -> bool:
    return type(value) is int and 2 <= value <= LARGEST_TEAM


PLAYS: dict[str, Details] = {
    "swap": {"card": _is_name},
    "turn": {"at": _is_number},
    "table": {"team": _is_table},
    "stay": {"on": _is_switch},
}
"""What somebody may do with their team, and what each argument has to look like."""

DETAILS: dict[str, Details] = {
    "next": {},
    "back": {},
    "go": {"activity": _is_name},
    "start_day_now": {},
    "reveal": {},
    "hide": {},
    "shows": {"face": _one_of("screen", "phones"), "when": _one_of(*get_args(When))},
    "table": {"on": _is_switch},
    "split": {"on": _is_switch},
    "ask": {"poll": _are_fields},
    "round": {},
    "clear": {},
    "carry": {"to": _is_name, "texts": _are_texts},
    "form": {"by": _one_of(*RULES), "size": _is_size},
    "place": {"number": _is_number, "team": _is_number},
    "exchange": {"one": _is_number, "other": _is_number},
    "place_all": {},
    "deal": {},
    "hold": {"on": _is_switch},
    "card": {"card": _is_name},
    "set_out": {},
    "look": {"at": _is_look},
    "page": {"at": _is_page},
    "publish": {"on": _is_switch},
    "adjust": {"fields": _are_fields},
    "hearts": {"on": _is_switch},
    "calm": {"what": _one_of(*LASTS_S)},
    "approval": {"on": _is_switch},
    "propose": {"activity": _is_name},
    "lock": {},
    "unlock": {},
    "more_time": {"seconds": _is_number},
    "resize": {"block": _is_name, "minutes": _is_number},
    "move": {"block": _is_name, "start": _is_time},
    "black": {"on": _is_switch},
    "join": {"on": _is_switch},
    "phoneless": {"count": _is_number},
    "keep": {"days": _is_number},
    "end": {},
    "reopen": {},
    "undo": {},
    "mark": {"activity": _is_name, "slot": _is_mark, "value": _is_value},
    "allow_again": {"activity": _is_name},
}
"""What a desk may say, and what each argument has to look like."""
