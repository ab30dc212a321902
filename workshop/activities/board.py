"""The board of questions: what people asked and what the facilitator did with it, counted from the entries."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from workshop.activities import base
from workshop.activities.forms.danish import danish_order

ON_THE_BOARD = ("open", "answered")
OFF_THE_BOARD = ("waiting", "archived", "rejected")


def board_of(entries: Iterable[base.Entry]) -> base.Result:
    """What the room sees, and for the desk what it does not see."""
    given = _read(entries)
    groups = _groups(given)
    listed = sorted((_question(given, name, groups[name]) for name in groups), key=_place)
    shown = [question for question in listed if question["state"] in ON_THE_BOARD]
    aside = {state: [question for question in listed if question["state"] == state] for state in OFF_THE_BOARD}
    return {"n": len(shown), "questions": shown, "desk": {**aside, "merged": _merged(given, groups)}}


@dataclass(frozen=True)
class _Given:
    """What people asked and want answered, by the question's id, and the facilitator's marks by their slot."""

    asked: Mapping[str, base.Entry]
    voters: Mapping[str, Collection[str]]
    marks: Mapping[str, base.Value]

    def text(self, name: str) -> str:
        return str(self.asked[name].value["text"])

    def mark(self, sort: str, name: str) -> base.Value:
        return self.marks.get(f"{sort}:{name}", {})


def _read(entries: Iterable[base.Entry]) -> _Given:
    """Only the facilitator marks questions; the same slot from a phone counts for nothing."""
    asked: dict[str, base.Entry] = {}
    voters: defaultdict[str, set[str]] = defaultdict(set)
    marks: dict[str, base.Value] = {}
    for entry in entries:
        sort, _, name = entry.slot.partition(":")
        if entry.author == base.DESK:
            marks[entry.slot] = entry.value
        elif sort == "q":
            asked[name] = entry
        elif sort == "up":
            voters[name].add(entry.author)
    return _Given(asked, voters, marks)


def _groups(given: _Given) -> dict[str, list[str]]:
    """Each question that stands for itself, with those merged into it; one whose goal was withdrawn stands again."""
    into = {name: str(given.mark("merge", name).get("into", "")) for name in given.asked}
    ways = {name: goal for name, goal in into.items() if goal in given.asked}
    ends = {name: end_of(name, ways) for name in given.asked}
    groups: dict[str, list[str]] = {name: [] for name, end in ends.items() if name == end}
    for name in sorted(given.asked, key=lambda name: danish_order(given.text(name))):
        if ends[name] != name:
            groups[ends[name]].append(name)
    return groups


def _question(given: _Given, name: str, merged: Sequence[str]) -> base.Value:
    state = _state(given, name)
    return {
        "id": name,
        "text": given.text(name),
        "votes": 0 if state == "waiting" else len(_wanting(given, name, merged)),
        "state": state,
        "pinned": bool(given.mark("pin", name)),
        "reply": given.mark("reply", name).get("text", ""),
        "owner": given.mark("owner", name).get("text", ""),
        "merged": list(merged),
    }


def _wanting(given: _Given, name: str, merged: Sequence[str]) -> set[str]:
    """The others who want it answered: who voted for one of them, and who asked the same."""
    voted = {voter for one in (name, *merged) for voter in given.voters.get(one, ())}
    return (voted | {given.asked[one].author for one in merged}) - {given.asked[name].author}


def _state(given: _Given, name: str) -> str:
    """A question that is read first waits until exactly its words were let through."""
    mark = given.mark("state", name)
    # "hide" is how the desk of 0.1.0 wrote what is rejected now.
    state = str(mark.get("state", "rejected" if given.mark("hide", name) else "open"))
    held = given.asked[name].value.get("held") and mark.get("text") != given.text(name)
    return "waiting" if held and state in ON_THE_BOARD else state


def _place(question: base.Value) -> tuple[bool, bool, int, str]:
    """Pinned ones first, then the most wanted, the answered ones last."""
    answered = question["state"] == "answered"
    return not question["pinned"], answered, -question["votes"], danish_order(question["text"])


def _merged(given: _Given, groups: Mapping[str, Sequence[str]]) -> list[base.Value]:
    return [{"id": name, "text": given.text(name), "into": into} for into, names in groups.items() for name in names]


def end_of(name: str, ways: Mapping[str, str]) -> str:
    """Where a chain of merged questions ends; a circle, should two desks ever make one, at its first name."""
    met = {name}
    while name in ways:
        name = ways[name]
        if name in met:
            return min(met)
        met.add(name)
    return name
