"""Lines people write together: what is kept of a change, what a team sees of its own, and how many wrote."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from workshop.activities import base
from workshop.domain.refusal import NotAllowed
from workshop.domain.teams import AUTHOR as TEAM

SLOT = "line:"
LIMIT = 280
MOST = 40
MOST_HERE = 12
"""Lines under one heading of one card; a longer list is no longer read together."""
LARGEST_TEAM = 1000

Line = dict[str, Any]
"""`id`, `to` (the heading it stands under), `card` ("" where there are no cards) and `text`."""


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
    line = {"text": text, **_place(value, fields, cards), "by": _by(value)}
    _check_room(slot, line, mine)
    return line


def _place(value: base.Value, fields: int, cards: Collection[str]) -> base.Value:
    to, card = value.get("to", 0), value.get("card", "")
    if type(to) is not int or to not in range(fields) or not isinstance(card, str) or card not in cards:
        raise NotAllowed("Det valg findes ikke.")
    return {"to": to, "card": card}


def _by(value: base.Value) -> int:
    by = value.get("by", 1)
    if type(by) is not int or not 1 <= by <= LARGEST_TEAM:
        raise NotAllowed("Svaret kunne ikke læses.")
    return by


def _check_room(slot: str, line: base.Value, mine: Mapping[str, base.Value]) -> None:
    others = [other for known, other in mine.items() if known.startswith(SLOT) and known != slot]
    if len(others) >= MOST:
        raise NotAllowed("I kan skrive højst {limit} linjer. Ret eller fjern en af de andre.", limit=MOST)
    if sum(_heading(other) == _heading(line) for other in others) >= MOST_HERE:
        raise NotAllowed("Her er plads til {limit} linjer. Ret eller fjern en af de andre.", limit=MOST_HERE)


def _heading(line: base.Value) -> tuple[str, int]:
    return line["card"], line["to"]


def read(entries: Iterable[base.Entry]) -> list[Line]:
    """The lines, in the order of their random names, which tells nothing of who or when."""
    return sorted(map(_line, _written(entries)), key=lambda line: line["id"])


def _written(entries: Iterable[base.Entry]) -> Iterator[base.Entry]:
    return (entry for entry in entries if entry.author != base.DESK and entry.slot.startswith(SLOT))


def _line(entry: base.Entry) -> Line:
    value = entry.value
    return {"id": entry.slot.removeprefix(SLOT), "to": value["to"], "card": value["card"], "text": value["text"]}


def people(entries: Sequence[base.Entry]) -> int:
    """How many people certainly stand behind the entries: a team as many as it was, everybody else one.

    Somebody in a team answers for themselves under another author, which nothing ties to the team, and may sit in
    another team after the next forming. Added up, few would seem to be many; so only the largest of them counts.
    """
    alone = {entry.author for entry in entries if entry.author != base.DESK and not entry.author.startswith(TEAM)}
    formings: Counter[str] = Counter()
    for team, many in _teams(entries).items():
        formings[team.rpartition(":")[0]] += many
    return max(len(alone), *formings.values(), 0)


def _teams(entries: Iterable[base.Entry]) -> dict[str, int]:
    """How many each team was, as far as its lines tell."""
    teams: dict[str, int] = {}
    for entry in _written(entries):
        if entry.author.startswith(TEAM):
            teams[entry.author] = max(teams.get(entry.author, 0), entry.value["by"])
    return teams
