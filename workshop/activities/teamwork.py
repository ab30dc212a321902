"""What people give together: how many certainly stand behind it, and what each of them placed."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workshop.activities import base
from workshop.domain.refusal import NotAllowed
from workshop.domain.teams import AUTHOR as TEAM

LARGEST_TEAM = 1000
ITEM = "item:"

Slots = dict[str, base.Value]
"""What one author has given, by slot."""


@dataclass(frozen=True)
class Ballot:
    """What one person or one team placed, by item; `people` is how many they are."""

    people: int
    placed: Mapping[str, base.Value]


def by(value: base.Value) -> int:
    """How many the team were that sends this; the server says so."""
    many = value.get("by", 1)
    if type(many) is not int or not 1 <= many <= LARGEST_TEAM:
        raise NotAllowed("Svaret kunne ikke læses.")
    return many


def people(entries: Iterable[base.Entry]) -> int:
    """How many people certainly stand behind the entries: a team as many as it was, everybody else one.

    Somebody in a team answers for themselves under another author, which nothing ties to the team, and may sit in
    another team after the next forming. Added up, few would seem to be many; so only the largest of them counts.
    """
    given = _by_author(entries)
    alone = sum(not author.startswith(TEAM) for author in given)
    return max(alone, *_formings(_teams(given)).values(), 0)


def _by_author(entries: Iterable[base.Entry]) -> Mapping[str, Slots]:
    """What each person alone and each team has given. A room has many entries of few authors, so they are met once."""
    given: defaultdict[str, Slots] = defaultdict(dict)
    for entry in entries:
        given[entry.author][entry.slot] = entry.value
    given.pop(base.DESK, None)
    return given


def _formings(teams: Mapping[str, int]) -> Mapping[str, int]:
    """How many wrote under each forming, as far as their entries tell."""
    formings: Counter[str] = Counter()
    for team, many in teams.items():
        formings[_forming(team)] += many
    return formings


def _forming(author: str) -> str:
    return author.rpartition(":")[0]


def _teams(given: Mapping[str, Slots]) -> Mapping[str, int]:
    """How many each team was."""
    sizes = {
        author: max((value["by"] for value in slots.values() if "by" in value), default=0)
        for author, slots in given.items()
        if author.startswith(TEAM)
    }
    return {team: size for team, size in sizes.items() if size}


def ballots(entries: Iterable[base.Entry]) -> list[Ballot]:
    """One for each person alone and each team; after a new forming only the one with most people counts."""
    given = _by_author(entry for entry in entries if entry.slot.startswith(ITEM))
    teams = _teams(given)
    formings = _formings(teams)
    counting = max(formings, key=lambda forming: (formings[forming], forming), default="")
    return [
        Ballot(teams.get(author, 1), {slot.removeprefix(ITEM): value for slot, value in slots.items()})
        for author, slots in given.items()
        if not author.startswith(TEAM) or _forming(author) == counting
    ]


def shared(activity: base.Activity, entries: Sequence[base.Entry]) -> dict[str, Any]:
    """What a team sees of what it placed."""
    placed = (entry for entry in entries if entry.slot.startswith(ITEM))
    return {"items": {entry.slot.removeprefix(ITEM): _bare(entry.value) for entry in placed}}


def _bare(value: base.Value) -> base.Value:
    return {name: part for name, part in value.items() if name != "by"}
