"""A poll: one question to everybody, in one of several forms; its answers can be seen by group."""

from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

from workshop.activities import base
from workshop.activities.forms import choice, grid, number, points, ranking, scale, text, words
from workshop.activities.forms.shared import BALLOT, PASS, Poll, answers
from workshop.domain import privacy
from workshop.domain.people import ROLES
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Section
from workshop.domain.words import Say

GROUP = "segment"
"""The key under which a ballot says which group it belongs to."""
IN_OWN_WORDS = ("words", "text")
"""What somebody wrote never stands beside the group they belong to: a role and a sentence are soon a person."""
ROW_BY_ROW = {"scale": "statements", "grid": "options"}
"""Where each row is shown or not by itself, for people may skip it: the part of the result that holds the rows."""
ALWAYS_TOLD = ("n", "skips")

FORMS: dict[str, type[Poll]] = {
    "choice": choice.Choice,
    "scale": scale.Scale,
    "words": words.Words,
    "text": text.Text,
    "ranking": ranking.Ranking,
    "points": points.Points,
    "number": number.Number,
    "grid": grid.Grid,
}
MODULES: dict[str, ModuleType] = {
    "choice": choice,
    "scale": scale,
    "words": words,
    "text": text,
    "ranking": ranking,
    "points": points,
    "number": number,
    "grid": grid,
}


def accept(activity: Any, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """One ballot a person, whatever the form; only the wall of the text form takes several cards.

    Where the poll is seen by group, the group rides on the ballot itself: nothing else ties ballots together.
    """
    if slot != BALLOT and activity.form != "text":
        raise NotAllowed("Svaret kunne ikke læses.")
    group = value.get(GROUP, "")
    plain = {key: part for key, part in value.items() if key != GROUP}
    accepted: base.Value = MODULES[activity.form].accept(activity, slot, plain, mine)
    by_group = group and activity.segment and activity.form not in IN_OWN_WORDS and accepted != PASS
    return {**accepted, GROUP: _group(group)} if by_group else accepted


def _group(group: Any) -> str:
    if not isinstance(group, str) or not (group in ROLES or (group.isascii() and group.isdigit() and len(group) < 3)):
        raise NotAllowed("Den gruppe findes ikke.")
    return group


def tally(activity: Any, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """What the form counts; by group where the poll asks for it and the groups are large enough."""
    result: base.Result = MODULES[activity.form].tally(activity, entries, smallest)
    if not activity.segment or activity.form in IN_OWN_WORDS or result.get("few"):
        return result
    return {**result, "segments": _segments(activity, entries, result, smallest)}


def _segments(
    activity: Any, entries: Sequence[base.Entry], whole: base.Result, smallest: int
) -> list[base.Result] | None:
    """The groups in the order of their keys; a person belongs to the group of their first answer."""
    group_of = {entry.author: entry.value.get(GROUP, "") for entry in answers(entries)}
    shown = privacy.groups_of(group_of.values(), smallest)
    if shown is None:
        return None
    groups = sorted(shown)
    results: list[base.Result] = [
        MODULES[activity.form].tally(
            activity, [entry for entry in entries if group_of.get(entry.author, group) == group], smallest
        )
        for group in groups
    ]
    part = ROW_BY_ROW.get(activity.form)
    told = _covered(results, whole, part, smallest) if part else results
    return [
        {"key": group, "n": result["n"], "result": _of_a_group(result)}
        for group, result in zip(groups, told, strict=True)
    ]


def _covered(groups: Sequence[base.Result], whole: base.Result, part: str, smallest: int) -> list[base.Result]:
    """The groups without the rows that would let somebody subtract their way to what too few have answered."""
    beside = zip(*(group[part] for group in groups), strict=True)
    rows = [_row_covered(its, all_of_it["n"], smallest) for its, all_of_it in zip(beside, whole[part], strict=True)]
    return [{**group, part: list(its)} for group, its in zip(groups, zip(*rows, strict=True), strict=True)]


def _row_covered(groups: Sequence[base.Result], n: int, smallest: int) -> list[base.Result]:
    """One row in all groups: the smallest are left out until those left out are none, or enough."""
    shown = sorted((at for at, row in enumerate(groups) if row["n"] >= smallest), key=lambda at: -groups[at]["n"])
    while shown and 0 < n - sum(groups[at]["n"] for at in shown) < smallest:
        shown.pop()
    return [row if at in shown else _left_out(row) for at, row in enumerate(groups)]


def _left_out(row: base.Result) -> base.Result:
    return {name: value if name in ALWAYS_TOLD else None for name, value in row.items()}


def _of_a_group(result: base.Result) -> base.Result:
    """Only figures: own words, and what is for the desk alone, stand with the whole result."""
    return {name: part for name, part in result.items() if name not in ("others", "desk")}


def mark(activity: Any, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """What the facilitator does with the answers; the forms without anything of the kind refuse."""
    marking = getattr(MODULES[activity.form], "mark", None)
    if marking is None:
        raise NotAllowed("Her er der ikke noget at ordne.")
    marked: base.Value = marking(activity, slot, value, mine)
    return marked


def propose(activity: Any, entries: Sequence[base.Entry], smallest: int) -> dict[str, base.Value]:
    """A first grouping of the answers as marks of the desk."""
    proposing = getattr(MODULES[activity.form], "propose", None)
    if proposing is None:
        raise NotAllowed("Her er der ikke noget at ordne.")
    proposed: dict[str, base.Value] = proposing(activity, entries, smallest)
    return proposed


def outcome(activity: Any, result: base.Result, say_in: Say) -> Section:
    section: Section = MODULES[activity.form].outcome(activity, result, say_in)
    return section
