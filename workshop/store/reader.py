"""Reads what is kept; given a connection instead of the engine, several functions agree about the moment."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, Row, Select, and_, exists, func, or_, select

from workshop.activities.base import Entry
from workshop.keys import OPENED_BY, Kind
from workshop.store import tables, wanted
from workshop.store.runs import Stand, stands
from workshop.store.tables import rights
from workshop.store.tables import workshops as _workshops

P = ParamSpec("P")
R = TypeVar("R")


def reads(read: Callable[Concatenate[Connection, P], R]) -> Callable[Concatenate[Connection | Engine, P], R]:
    """Lets a function that needs a connection take the engine as well."""

    @wraps(read)
    def reading(source: Connection | Engine, *args: P.args, **details: P.kwargs) -> R:
        if isinstance(source, Engine):
            with source.connect() as connection:
                return read(connection, *args, **details)
        return read(source, *args, **details)

    return reading


@dataclass(frozen=True)
class Workshop:
    """One run of a programme; times in ms. `cleared_at` is when its answers were deleted."""

    id: str
    code: str
    secret: str
    title: str
    script: str
    created_at: int
    ended_at: int | None
    meeting: int = 1
    cleared_at: int | None = None


@dataclass(frozen=True)
class Mine:
    """One of a phone's own entries; `value` is None when it was taken back."""

    seq: int
    value: dict[str, Any] | None


@dataclass(frozen=True)
class Seat:
    """What a participant says of role and table."""

    role: str = ""
    place: str = ""


@dataclass(frozen=True)
class People:
    """How many joined and, where they said so, as what."""

    joined: int
    roles: Mapping[str, int]


@reads
def workshop_by_id(connection: Connection, id: str) -> Workshop | None:
    return _workshop(connection, select(_workshops).where(_workshops.c.id == id))


@reads
def workshop_by_code(connection: Connection, code: str) -> Workshop | None:
    return _workshop(connection, select(_workshops).where(_workshops.c.code == code))


@reads
def workshop_by_secret(connection: Connection, secret: str) -> Workshop | None:
    return _workshop(connection, select(_workshops).where(_workshops.c.secret == secret))


@reads
def workshops(connection: Connection) -> list[Workshop]:
    """All of them, the newest first."""
    rows = connection.execute(select(_workshops).order_by(_workshops.c.created_at.desc(), _workshops.c.code))
    return [Workshop(**row._mapping) for row in rows]


@reads
def existing(connection: Connection, ids: Collection[str]) -> set[str]:
    """Those of the ids that still are workshops."""
    return set(connection.scalars(select(_workshops.c.id).where(_workshops.c.id.in_(ids))))


@reads
def count_workshops(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(_workshops)) or 0


@reads
def picture(connection: Connection, workshop: str, name: str) -> bytes | None:
    """A picture of this workshop, by the name its script knows it under."""
    kept = tables.pictures
    found = select(kept.c.content).where(kept.c.workshop == workshop, kept.c.name == name)
    return connection.scalar(found)


@reads
def stand_of(connection: Connection, workshop: str) -> Stand | None:
    """Where the workshop stands: `.n`, `.what`, `.run`."""
    return stands(connection, [workshop]).get(workshop)


@reads
def entries(connection: Connection, workshop: str, activity: str) -> list[Entry]:
    """What the activity has been given, without what was taken back, in no telling order."""
    found = connection.execute(wanted.GIVEN, {"workshop": workshop, "activity": activity})
    return [Entry(author, slot, value) for author, slot, value in found]


@reads
def entries_of(connection: Connection, workshop: str, keys: Mapping[str, str]) -> dict[str, dict[str, Mine]]:
    """By activity and slot, what the holder of these keys ({activity: author}) has given."""
    if not keys:
        return {}
    mine: dict[str, dict[str, Mine]] = {}
    asked = {"workshop": workshop, "activities": list(keys), "authors": list(keys.values())}
    for activity, author, slot, seq, value in connection.execute(wanted.MINE, asked):
        if keys[activity] == author:
            mine.setdefault(activity, {})[slot] = Mine(seq, value)
    return mine


@reads
def voted(connection: Connection, workshop: str, participant: str) -> list[str]:
    """The activities this person has answered."""
    return list(connection.scalars(wanted.VOTED, {"workshop": workshop, "participant": participant}))


@reads
def answered(connection: Connection, workshop: str) -> dict[str, int]:
    """By activity, how many people have answered."""
    return dict(_pairs(connection.execute(wanted.ANSWERED, {"workshop": workshop}).all()))


@reads
def asked_again(connection: Connection, workshop: str) -> dict[str, int]:
    """By activity, how many ask to answer anew."""
    return dict(_pairs(connection.execute(wanted.ASKED_AGAIN, {"workshop": workshop}).all()))


@reads
def seat_of(connection: Connection, workshop: str, participant: str) -> Seat | None:
    """None for somebody who has a cookie and has not come in yet."""
    row = connection.execute(wanted.SEAT, {"workshop": workshop, "participant": participant}).one_or_none()
    return Seat(*row) if row else None


@reads
def people(connection: Connection, workshop: str) -> People:
    by_role = dict(_pairs(connection.execute(wanted.ROLES, {"workshop": workshop}).all()))
    return People(sum(by_role.values()), {role: n for role, n in by_role.items() if role})


@reads
def steps(connection: Connection, workshop: str) -> list[tuple[int, int, str]]:
    """The desk's log: number, time in ms, what was done."""
    log = tables.steps
    found = select(log.c.n, log.c.at, log.c.what).where(log.c.workshop == workshop).order_by(log.c.n)
    return [(n, at, what) for n, at, what in connection.execute(found)]


@reads
def has_right(connection: Connection, key_hashes: Collection[str], kind: Kind, workshop: str | None = None) -> bool:
    """Whether one of the keys opens this now. The host opens everything, a desk also its own screen."""
    if not key_hashes:
        return False
    holds = rights.c.kind.in_(OPENED_BY[kind])
    here = or_(rights.c.kind == "host", and_(rights.c.workshop.is_not(None), rights.c.workshop == workshop))
    return bool(connection.scalar(select(exists().where(rights.c.key_hash.in_(key_hashes), holds, here))))


def _workshop(connection: Connection, found: Select[Any]) -> Workshop | None:
    row = connection.execute(found).one_or_none()
    return Workshop(**row._mapping) if row else None


def _pairs(rows: Sequence[Row[Any]]) -> list[tuple[str, int]]:
    return [(name, n) for name, n in rows]
