"""Records what the room contributes, many at a time: read once, decide one by one, write once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, select

from workshop.activities.base import NAMED
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run
from workshop.domain.words import say
from workshop.store.changes import GONE, INSERT
from workshop.store.runs import Stand, stands
from workshop.store.tables import entries, turnout

AGAIN = say("Du har allerede svaret. Bed om at svare igen, hvis din mobil har glemt dit svar.")

Value = dict[str, Any]
Decide = Callable[[Run, Mapping[str, Value]], Value | None]
"""(where the workshop stands, what this author has given here) -> what is kept; None takes the entry back."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """One entry on its way in. `participant` is None for the desk's own entries, which are nobody's turnout."""

    workshop: str
    activity: str
    author: str
    slot: str
    seq: int
    participant: str | None
    decide: Decide


@dataclass(frozen=True, slots=True)
class Stored:
    """What stands in the database now; `changed` is False for something that was there before."""

    seq: int
    value: Value | None
    changed: bool


# Built once: putting a statement together costs more than running it, and a quiet room has one batch per answer.
_ENTRIES_HERE = (entries.c.workshop == bindparam("workshop"), entries.c.activity == bindparam("activity"))
_BY_AUTHOR = select(entries.c.author, entries.c.slot, entries.c.seq, entries.c.value).where(
    *_ENTRIES_HERE, entries.c.author.in_(bindparam("authors", expanding=True))
)
_BY_NAME = select(entries.c.slot, entries.c.author).where(
    *_ENTRIES_HERE, entries.c.slot.in_(bindparam("names", expanding=True))
)
_TURNED_OUT = select(turnout.c.participant).where(
    turnout.c.workshop == bindparam("workshop"),
    turnout.c.activity == bindparam("activity"),
    turnout.c.participant.in_(bindparam("people", expanding=True)),
)

Outcome = Stored | Exception
_Key = tuple[str, str, str]
_Slots = dict[str, Stored]


def record(connection: Connection, arrived: Sequence[Contribution]) -> list[Outcome]:
    """One outcome for each contribution, as if they had come one after the other."""
    batch = _Batch(connection, arrived)
    outcomes = [batch.take(contribution) for contribution in arrived]
    batch.write(connection)
    return outcomes


class _Batch:
    """What the contributions of one transaction need to know, kept up to date while they are taken in."""

    def __init__(self, connection: Connection, arrived: Sequence[Contribution]) -> None:
        self._stands: dict[str, Stand] = stands(connection, {one.workshop for one in arrived})
        self._known: dict[_Key, _Slots] = {}
        self._voted: set[_Key] = set()
        self._names: dict[tuple[str, str, str], str] = {}
        self._entries: dict[tuple[str, str, str, str], Stored] = {}
        self._turnout: list[_Key] = []
        for (workshop, activity), group in _by_activity(arrived).items():
            self._read_entries(connection, workshop, activity, {one.author for one in group})
            self._read_turnout(connection, workshop, activity, {one.participant for one in group if one.participant})
            self._read_names(connection, workshop, activity, {one.slot for one in group if one.slot.startswith(NAMED)})

    def _read_entries(self, connection: Connection, workshop: str, activity: str, authors: set[str]) -> None:
        place = {"workshop": workshop, "activity": activity}
        for author, slot, seq, value in connection.execute(_BY_AUTHOR, {**place, "authors": list(authors)}):
            self._known.setdefault((workshop, activity, author), {})[slot] = Stored(seq, value, False)

    def _read_turnout(self, connection: Connection, workshop: str, activity: str, people: set[str]) -> None:
        place = {"workshop": workshop, "activity": activity}
        found = connection.scalars(_TURNED_OUT, {**place, "people": list(people)})
        self._voted.update((workshop, activity, person) for person in found)

    def _read_names(self, connection: Connection, workshop: str, activity: str, names: set[str]) -> None:
        if not names:
            return
        place = {"workshop": workshop, "activity": activity}
        found = connection.execute(_BY_NAME, {**place, "names": list(names)})
        self._names.update(((workshop, activity, slot), author) for slot, author in found)

    def take(self, one: Contribution) -> Outcome:
        try:
            return self._take(one)
        # Handed to the one who sent it; the others in the batch must not notice.
        except Exception as problem:
            return problem

    def _take(self, one: Contribution) -> Stored:
        key = (one.workshop, one.activity, one.author)
        slots = self._known.get(key)
        stored = slots.get(one.slot) if slots else None
        if stored is not None and stored.seq >= one.seq:
            return stored
        stand = self._stands.get(one.workshop)
        if stand is None:
            raise NotAllowed(GONE, code="gone")
        self._claim(one)
        value = one.decide(stand.run, _values(slots))
        if slots is None:
            self._turn_out(one)
            slots = self._known[key] = {}
        slots[one.slot] = Stored(one.seq, value, False)
        self._entries[*key, one.slot] = new = Stored(one.seq, value, True)
        return new

    def _claim(self, one: Contribution) -> None:
        """A name belongs to the first who used it: once public, nobody else may write under it."""
        if not one.slot.startswith(NAMED):
            return
        holder = self._names.setdefault((one.workshop, one.activity, one.slot), one.author)
        if holder != one.author:
            raise NotAllowed("Det kan du ikke rette i; det er en andens.")

    def _turn_out(self, one: Contribution) -> None:
        """The ballot key rule: a person's first key in an activity counts, a second one is refused."""
        if one.participant is None:
            return
        person = (one.workshop, one.activity, one.participant)
        if person in self._voted:
            raise NotAllowed(AGAIN, code="again")
        self._voted.add(person)
        self._turnout.append(person)

    def write(self, connection: Connection) -> None:
        if self._entries:
            connection.execute(_put_entries(connection.dialect.name), list(_entry_rows(self._entries)))
        if self._turnout:
            connection.execute(_put_turnout(connection.dialect.name), list(_turnout_rows(self._turnout)))


def _by_activity(arrived: Iterable[Contribution]) -> dict[tuple[str, str], list[Contribution]]:
    groups = defaultdict(list)
    for one in arrived:
        groups[one.workshop, one.activity].append(one)
    return groups


def _values(slots: _Slots | None) -> dict[str, Value]:
    return {slot: stored.value for slot, stored in slots.items() if stored.value is not None} if slots else {}


def _entry_rows(given: Mapping[tuple[str, str, str, str], Stored]) -> Iterable[dict[str, Any]]:
    for (workshop, activity, author, slot), stored in given.items():
        yield {
            "workshop": workshop,
            "activity": activity,
            "author": author,
            "slot": slot,
            "seq": stored.seq,
            "value": stored.value,
        }


def _turnout_rows(people: Iterable[_Key]) -> Iterable[dict[str, str]]:
    return (
        {"workshop": workshop, "activity": activity, "participant": person} for workshop, activity, person in people
    )


@cache
def _put_entries(dialect: str) -> Any:
    """The guard on `seq` holds even when another process was quicker."""
    put = INSERT[dialect](entries)
    return put.on_conflict_do_update(
        index_elements=["workshop", "activity", "author", "slot"],
        set_={"seq": put.excluded.seq, "value": put.excluded.value},
        where=put.excluded.seq > entries.c.seq,
    )


@cache
def _put_turnout(dialect: str) -> Any:
    return INSERT[dialect](turnout).on_conflict_do_nothing()
