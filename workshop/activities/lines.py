"""Lines people write together: what is kept of a change, and what a team sees of its own."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from workshop.activities import base, teamwork
from workshop.domain.refusal import NotAllowed

SLOT = "line:"
LIMIT = 280
MOST = 40
LAST_PLACE = 1000
MOST_HERE = 12
"""Lines under one heading of one card; a longer list is no longer read together."""

Line = dict[str, Any]
"""`id`, `to` (the heading it stands under), `card` ("" where there are no cards), `text`, perhaps its place `at`."""


def accept(
    slot: str, value: base.Value, mine: Mapping[str, base.Value], fields: int, cards: Collection[str]
) -> base.Value | None:
    """A new line, or a change of the one that stands; without any text it is removed.

    `was` is what the line said when the change was begun. Whoever changed a line somebody else has changed meanwhile
    hears so, and their phone puts their words on a line of their own: two people who type at once lose nothing.
    """
    text = base.text_in(value, "text", LIMIT, needed=False)
    stands = mine.get(slot, {}).get("text", "")
    if text != stands and base.text_in(value, "was", LIMIT, needed=False) != stands:
        raise NotAllowed("Linjen er ændret af en anden i gruppen.", code="changed")
    if not text:
        return None
    line = {"text": text, **_place(value, fields, cards), "by": teamwork.by(value)}
    _check_room(slot, line, mine)
    return line


def _place(value: base.Value, fields: int, cards: Collection[str]) -> base.Value:
    to, card = value.get("to", 0), value.get("card", "")
    if type(to) is not int or to not in range(fields) or not isinstance(card, str) or card not in cards:
        raise NotAllowed("Det valg findes ikke.")
    at = value.get("at", 0)
    if type(at) is not int or not 0 <= at <= LAST_PLACE:
        raise NotAllowed("Svaret kunne ikke læses.")
    return {"to": to, "card": card} | ({"at": at} if at else {})


def _check_room(slot: str, line: base.Value, mine: Mapping[str, base.Value]) -> None:
    others = [other for known, other in mine.items() if known.startswith(SLOT) and known != slot]
    if len(others) >= MOST:
        raise NotAllowed("I kan skrive højst {limit} linjer. Ret eller fjern en af de andre.", limit=MOST)
    if sum(_heading(other) == _heading(line) for other in others) >= MOST_HERE:
        raise NotAllowed("Her er plads til {limit} linjer. Ret eller fjern en af de andre.", limit=MOST_HERE)


def _heading(line: base.Value) -> tuple[str, int]:
    return line["card"], line["to"]


def read(entries: Iterable[base.Entry]) -> list[Line]:
    """The lines in their places; else in the order of their random names, which tells nothing of who or when."""
    return sorted(map(_line, _written(entries)), key=lambda line: (line.get("at", 0), line["id"]))


def _written(entries: Iterable[base.Entry]) -> Iterator[base.Entry]:
    return (entry for entry in entries if entry.author != base.DESK and entry.slot.startswith(SLOT))


def _line(entry: base.Entry) -> Line:
    value = entry.value
    named: Line = {"id": entry.slot.removeprefix(SLOT)}
    return named | {name: value[name] for name in ("to", "card", "text", "at") if name in value}
