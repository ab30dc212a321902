"""A poll where everybody spends the same number of points on what matters to them."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import Field, field_validator

from workshop.activities import base
from workshop.activities.forms.shared import PASS, Poll, answers, percent, share
from workshop.activities.forms.standing import Options, best_first, leaders
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Bar, Section
from workshop.domain.words import Say, say

TEN = 10


class Points(Poll):
    """`total`: how many points each person has, a multiple of ten."""

    form: Literal["points"] = "points"
    options: Options
    total: int = Field(default=100, ge=10, le=1000)

    @field_validator("total")
    @classmethod
    def _in_tens(cls, total: int) -> int:
        if total % TEN:
            raise ValueError(say("pointene skal kunne deles med 10"), say("skriv fx 100"))
        return total


def accept(activity: Points, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """Points for every option, none below zero, all of them spent."""
    match value:
        case {"pass": True}:
            return PASS
        case {"points": [*points]} if len(points) == len(activity.options) and all(map(_whole, points)):
            return {"points": _spent(activity, points)}
    raise NotAllowed("Svaret kunne ikke læses.")


def _whole(points: Any) -> bool:
    return type(points) is int and points >= 0


def _spent(activity: Points, points: list[int]) -> list[int]:
    left = activity.total - sum(points)
    if left > 0:
        raise NotAllowed("Giv alle {total} point. Du har {left} tilbage.", total=activity.total, left=left)
    if left < 0:
        raise NotAllowed("Du har kun {total} point i alt.", total=activity.total)
    return points


def tally(activity: Points, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """What each option was given: in all, on average, as a share of everything, and by how many."""
    ballots = [ballot.value["points"] for ballot in answers(entries)]
    full = {
        "n": len(ballots),
        "passes": base.passed(entries),
        "options": [_row(activity, column) for column in zip(*ballots, strict=True)],
    }
    return base.enough(len(ballots), smallest) or full


def _row(activity: Points, given: Sequence[int]) -> dict[str, Any]:
    return {
        "points": sum(given),
        "mean": round(sum(given) / len(given), 2),
        "share": share(sum(given), activity.total * len(given)),
        "givers": sum(1 for points in given if points > 0),
    }


def outcome(activity: Points, result: base.Result, say_in: Say) -> Section:
    """Most points first; the number beside a bar is how many gave it anything."""
    found = result["options"]
    order = best_first([row["points"] for row in found])
    return Section(
        activity=activity.id,
        kind="poll",
        title=activity.question,
        n=result["n"],
        sentence=_sentence(activity, found, result["n"], say_in),
        columns=(
            say_in(say("Svar")),
            say_in(say("Point i alt")),
            say_in(say("Point i gennemsnit")),
        ),
        rows=tuple((activity.options[option], found[option]["points"], found[option]["mean"]) for option in order),
        bars=tuple(Bar(activity.options[option], found[option]["givers"], found[option]["share"]) for option in order),
        measures=(say_in(say("Svar")), say_in(say("Andel")), say_in(say("Har givet point"))),
    )


def _sentence(activity: Points, found: Sequence[dict[str, Any]], n: int, say_in: Say) -> str:
    top = leaders([row["points"] for row in found])
    if len(top) == len(found):
        return say_in(say("{n} har svaret. Pointene er fordelt lige."), n=n)
    names = ", ".join(activity.options[option] for option in top)
    reached = percent(found[top[0]]["share"])
    if len(top) > 1:
        return say_in(
            say("{n} har svaret. Flest point har {options} fået, lige mange hver: {share} procent af alle point."),
            n=n,
            options=names,
            share=reached,
        )
    return say_in(
        say("{n} har svaret. Flest point har {option} fået: {share} procent af alle point, givet af {givers}."),
        n=n,
        option=names,
        share=reached,
        givers=found[top[0]]["givers"],
    )
