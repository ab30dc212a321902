"""A poll where people place each option on two scales, so that all of them stand in one field."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from workshop.activities import base
from workshop.activities.forms.figures import spoken
from workshop.activities.forms.shared import PASS, Poll, answers, some_rated, steps_named
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Section
from workshop.domain.words import Say, say

Option = Annotated[str, Field(min_length=1, max_length=160)]
Ratings = Sequence[tuple[int, int] | None]
Row = Mapping[str, Any]
NAMED = 3
"""More names than this say less than their number."""
CAMP = 3
"""A third of the answers low and a third high: that is two camps."""


class Axis(base.Fields):
    """One of the two scales, with the words at its ends."""

    title: str = Field(min_length=1, max_length=40)
    low: str = Field(default="", max_length=30)
    high: str = Field(default="", max_length=30)


class Grid(Poll):
    """`x` goes from left to right, `y` from the bottom up; each option can be skipped."""

    form: Literal["grid"] = "grid"
    options: tuple[Option, ...] = Field(min_length=1, max_length=8)
    x: Axis
    y: Axis
    steps: Literal[5, 7] = 5

    @model_validator(mode="after")
    def _all_differ(self) -> "Grid":
        if len(set(self.options)) < len(self.options):
            raise ValueError(say("to svarmuligheder er ens"))
        if self.x.title == self.y.title:
            raise ValueError(say("x og y hedder det samme"), say("giv dem hver sin title"))
        return self


def accept(activity: Grid, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """A step on both scales, or None, for each option; at least one must be rated."""
    match value:
        case {"pass": True}:
            return PASS
        case {"ratings": [*ratings]} if len(ratings) == len(activity.options):
            return {"ratings": [_rating(activity, rating) for rating in some_rated(ratings)]}
    raise NotAllowed("Svaret kunne ikke læses.")


def _rating(activity: Grid, rating: Any) -> list[int] | None:
    match rating:
        case None:
            return None
        case [x, y]:
            if all(type(step) is int and 1 <= step <= activity.steps for step in (x, y)):
                return [x, y]
    raise NotAllowed("Det valg findes ikke.")


def tally(activity: Grid, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """Per option: how many rated it, its middle and the count of each step on both scales, and how many skipped it."""
    ballots = [ballot.value["ratings"] for ballot in answers(entries)]
    full = {
        "n": len(ballots),
        "passes": base.passed(entries),
        "options": [_row(activity, column, smallest) for column in zip(*ballots, strict=True)],
    }
    return base.enough(len(ballots), smallest) or full


def _row(activity: Grid, column: Ratings, smallest: int) -> Row:
    given = [rating for rating in column if rating is not None]
    n, skips = len(given), len(column) - len(given)
    if n < smallest:
        return {"n": n, "x": None, "y": None, "xs": None, "ys": None, "skips": skips}
    (x, xs), (y, ys) = (_axis(steps, activity.steps) for steps in zip(*given, strict=True))
    return {"n": n, "x": x, "y": y, "xs": xs, "ys": ys, "skips": skips}


def _axis(given: Sequence[int], steps: int) -> tuple[float, list[int]]:
    counts = Counter(given)
    return round(sum(given) / len(given), 2), [counts[step] for step in range(1, steps + 1)]


def outcome(activity: Grid, result: base.Result, say_in: Say) -> Section:
    rows = list(zip(activity.options, result["options"], strict=True))
    return Section(
        activity=activity.id,
        kind="poll",
        title=activity.question,
        n=result["n"],
        sentence=_sentence(activity, rows, result["n"], say_in),
        columns=(
            say_in(say("Mulighed")),
            _named(activity.x),
            _named(activity.y),
            say_in(say("Svar")),
            say_in(say("Sprunget over")),
        ),
        rows=tuple((text, row["x"], row["y"], row["n"], row["skips"]) for text, row in rows),
        scale=steps_named(activity.steps, "", ""),
    )


def _named(axis: Axis) -> str:
    """What the numbers under it mean: Effekt (lille–stor)."""
    ends = "–".join(end for end in (axis.low, axis.high) if end)
    return f"{axis.title} ({ends})" if axis.low and axis.high else axis.title


def _sentence(activity: Grid, rows: Sequence[tuple[str, Row]], n: int, say_in: Say) -> str:
    rated = [(text, row) for text, row in rows if row["x"] is not None]
    if not rated:
        return say_in(say("{n} har svaret, men ingen muligheder har svar nok til at blive vist."), n=n)
    scale = say_in(say("{n} har svaret på to skalaer fra 1 til {steps}."), n=n, steps=activity.steps)
    return " ".join((scale, *_highest(activity, rated, say_in), *_divided(activity, rated, say_in)))


def _highest(activity: Grid, rated: Sequence[tuple[str, Row]], say_in: Say) -> Iterator[str]:
    """Which option lies highest: on both scales where it is the same one."""
    x, y = (_top(rated, axis, say_in) for axis in ("x", "y"))
    titles = {"x_title": activity.x.title, "y_title": activity.y.title}
    if x["option"] == y["option"]:
        text = say("Højest på både {x_title} ({x}) og {y_title} ({y}) ligger {option}.")
        yield say_in(text, **titles, x=x["mean"], y=y["mean"], option=x["option"])
        return
    for axis, top in ((activity.x, x), (activity.y, y)):
        yield say_in(say("Højest på {axis} ligger {option} ({mean})."), axis=axis.title, **top)


def _top(rated: Sequence[tuple[str, Row]], axis: str, say_in: Say) -> dict[str, str]:
    most = max(row[axis] for _, row in rated)
    leading = [text for text, row in rated if row[axis] == most]
    many = say_in(say("{n} muligheder"), n=len(leading))
    return {"option": ", ".join(leading) if len(leading) <= NAMED else many, "mean": spoken(most, 1, say_in)}


def _divided(activity: Grid, rated: Sequence[tuple[str, Row]], say_in: Say) -> Iterator[str]:
    """A mean in the middle may hide two camps."""
    for text, row in rated:
        for axis, counts in ((activity.x, row["xs"]), (activity.y, row["ys"])):
            if min(sum(counts[: len(counts) // 2]), sum(counts[-(len(counts) // 2) :])) * CAMP >= row["n"]:
                yield say_in(say("Om {option} er svarene delte på {axis}."), option=text, axis=axis.title)
