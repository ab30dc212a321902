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
    given = list(entries)
    alone = {entry.author for entry in given if entry.author != base.DESK and not entry.author.startswith(TEAM)}
    return max(len(alone), *_formings(given).values(), 0)


def _formings(entries: Iterable[base.Entry]) -> Mapping[str, int]:
    """How many wrote under each forming, as far as their entries tell."""
    formings: Counter[str] = Counter()
    for team, many in _teams(entries).items():
        formings[_forming(team)] += many
    return formings


def _forming(author: str) -> str:
    return author.rpartition(":")[0]


def _teams(entries: Iterable[base.Entry]) -> dict[str, int]:
    """How many each team was."""
    teams: dict[str, int] = {}
    for entry in entries:
        if entry.author.startswith(TEAM) and "by" in entry.value:
            teams[entry.author] = max(teams.get(entry.author, 0), entry.value["by"])
    return teams


def ballots(entries: Sequence[base.Entry]) -> list[Ballot]:
    """One for each person alone and each team; after a new forming only the one with most people counts.

    In the order of what they hold, which tells nothing of who or when.
    """
    given = [entry for entry in entries if entry.author != base.DESK and entry.slot.startswith(ITEM)]
    formings = _formings(given)
    counting = max(formings, key=lambda forming: (formings[forming], forming), default="")
    placed: defaultdict[str, dict[str, base.Value]] = defaultdict(dict)
    for entry in given:
        if not entry.author.startswith(TEAM) or _forming(entry.author) == counting:
            placed[entry.author][entry.slot.removeprefix(ITEM)] = entry.value
    teams = _teams(given)
    made = [Ballot(teams.get(author, 1), mine) for author, mine in placed.items()]
    return sorted(made, key=lambda ballot: repr(sorted(ballot.placed.items())))


def shared(activity: base.Activity, entries: Sequence[base.Entry]) -> dict[str, Any]:
    """What a team sees of what it placed."""
    placed = (entry for entry in entries if entry.slot.startswith(ITEM))
    return {"items": {entry.slot.removeprefix(ITEM): _bare(entry.value) for entry in placed}}


def _bare(value: base.Value) -> base.Value:
    return {name: part for name, part in value.items() if name != "by"}
