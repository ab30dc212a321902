"""Items placed on one axis or two, alone or in teams: the room's cloud of placements, its middle and its spread."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from statistics import fmean, quantiles
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from workshop.activities import base
from workshop.activities.forms.figures import spoken
from workshop.activities.items import WHAT, Item, Named, Placed, Row, check_item, counted, kept, who
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Bar, Cell, Section
from workshop.domain.words import Say, say

STEPS = 9
"""Of an axis without named stops: one can be in the middle, and a little to either side of anything."""
NAMED = 3
"""More names than this say less than none."""

UNTOLD: Row = {"x": None, "y": None, "cells": []}
"""What is told where too few placed it."""
PLACED = (
    say("{n} har placeret."),
    say("{n} har placeret i én gruppe."),
    say("{n} har placeret i {many} grupper."),
)

Found = tuple[Item, Row]
"""An item enough people placed, and where it lies."""
Stop = Annotated[str, Field(min_length=1, max_length=30)]


class Axis(base.Fields):
    """A line with words at its ends, or with named stops on the way."""

    title: str = Field(min_length=1, max_length=40)
    low: str = Field(default="", max_length=30)
    high: str = Field(default="", max_length=30)
    stops: tuple[Stop, ...] = Field(default=(), max_length=STEPS)

    @property
    def steps(self) -> int:
        return len(self.stops) or STEPS

    def view(self) -> dict[str, Any]:
        return {**self.model_dump(mode="json"), "steps": self.steps}

    @property
    def names(self) -> tuple[str, ...]:
        """Of every step, the lowest first."""
        ends = {1: self.low, self.steps: self.high}
        numbered = (f"{step} – {ends[step]}" if ends.get(step) else str(step) for step in range(1, self.steps + 1))
        return self.stops or tuple(numbered)

    @model_validator(mode="after")
    def _leads_somewhere(self) -> "Axis":
        if len(self.stops) == 1:
            raise ValueError(say("en akse har brug for mindst to stop"), say("skriv flere stops, eller slet linjen"))
        if len(set(self.stops)) < len(self.stops):
            raise ValueError(say("to stop hedder det samme"), say("giv dem hver sit navn"))
        return self


class Placing(Placed):
    """With `x` alone things are placed on a line; with `y` too in a field, `y` from the bottom up."""

    kind: Literal["placing"] = "placing"
    title: str = Field(default=say("Placér"), max_length=200)
    items: tuple[Named, ...] = Field(default=(), max_length=12)
    x: Axis
    y: Axis | None = None

    @model_validator(mode="after")
    def _axes_differ(self) -> "Placing":
        if self.y and self.x.title == self.y.title:
            raise ValueError(say("x og y hedder det samme"), say("giv dem hver sin title"))
        return self

    @model_validator(mode="after")
    def _not_too_many(self) -> "Placing":
        if len(self.known) > 12:
            raise ValueError(say("der er mere at placere, end der er plads til"), say("vælg højst 12"))
        return self

    def view(self) -> dict[str, Any]:
        return {**super().view(), "x": self.x.view(), "y": self.y and self.y.view()}


def accept(activity: Placing, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """Where one item is put: a step on each axis."""
    check_item(activity, slot)
    place = {"x": _step(value.get("x"), activity.x)}
    if activity.y:
        place["y"] = _step(value.get("y"), activity.y)
    return kept(place, value)


def _step(step: Any, axis: Axis) -> int:
    if type(step) is not int or not 1 <= step <= axis.steps:
        raise NotAllowed("Det valg findes ikke.")
    return step


def tally(activity: Placing, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """For each item where it was put, and on each axis its middle and the middle half; nothing where too few did."""
    return counted(activity, entries, smallest, partial(_placed, activity), UNTOLD)


def _placed(activity: Placing, given: Sequence[base.Value]) -> Row:
    places = [(value["x"], value.get("y", 0)) for value in given]
    xs, ys = zip(*places, strict=True)
    return {
        "x": _spread(xs, activity.x),
        "y": _spread(ys, activity.y) if activity.y else None,
        "cells": [[*cell, count] for cell, count in sorted(Counter(places).items())],
    }


def _spread(steps: Sequence[int], axis: Axis) -> Row:
    counts = Counter(steps)
    low, _, high = quantiles(steps, n=4, method="inclusive") if len(steps) > 1 else (steps[0],) * 3
    return {
        "mean": round(fmean(steps), 2),
        "low": round(low, 2),
        "high": round(high, 2),
        "counts": [counts[step] for step in range(1, axis.steps + 1)],
    }


def outcome(activity: Placing, result: base.Result, say_in: Say) -> Section:
    """Item by item its middle on each axis; on a line also where the middle half of the answers lies."""
    found = [(item, row) for item, row in zip(activity.all_items, result["items"], strict=True) if row["x"]]
    in_field = activity.y is not None
    return Section(
        activity=activity.id,
        kind="placing",
        title=activity.title,
        n=result["n"],
        sentence=" ".join(_sentences(activity, found, result, say_in)),
        columns=_columns(activity, say_in) if found else (),
        rows=tuple(_cells(item, row, in_field) for item, row in found),
        bars=() if in_field else tuple(_bar(item, row, activity.x) for item, row in found),
        scale=activity.x.names,
        upward=activity.y.names if activity.y else (),
        measures=None if in_field else (say_in(WHAT), say_in(say("Gennemsnit")), say_in(say("Svar"))),
    )


def _columns(activity: Placing, say_in: Say) -> tuple[str, ...]:
    what, answers = say_in(WHAT), say_in(say("Svar"))
    if activity.y:
        return (what, _titled(activity.x), _titled(activity.y), answers)
    return (what, say_in(say("Gennemsnit")), *activity.x.names, answers)


def _titled(axis: Axis) -> str:
    """What the numbers under it mean: Form (uformel–formel)."""
    first, last = (axis.stops[0], axis.stops[-1]) if axis.stops else (axis.low, axis.high)
    return f"{axis.title} ({first}–{last})" if first and last else axis.title


def _cells(item: Item, row: Row, in_field: bool) -> tuple[Cell, ...]:
    if in_field:
        return (item.name, row["x"]["mean"], row["y"]["mean"], row["n"])
    return (item.name, row["x"]["mean"], *row["x"]["counts"], row["n"])


def _bar(item: Item, row: Row, axis: Axis) -> Bar:
    mean = row["x"]["mean"]
    return Bar(item.name, row["n"], (mean - 1) / (axis.steps - 1), mean)


def _sentences(activity: Placing, found: Sequence[Found], result: base.Result, say_in: Say) -> Iterator[str]:
    yield who(activity, result, *PLACED, say_in)
    if found:
        across, up = activity.x, activity.y
        yield from _in_field(found, across, up, say_in) if up else _on_line(found, across, say_in)


def _in_field(found: Sequence[Found], across: Axis, up: Axis, say_in: Say) -> Iterator[str]:
    """What leads on both axes is named once."""
    (items, x), (others, y) = _leading(found, "x", max), _leading(found, "y", max)
    if items != others:
        yield _nearest(found, "x", max, _ends(across)[1], say_in)
        yield _nearest(found, "y", max, _ends(up)[1], say_in)
        return
    yield say_in(
        say("Nærmest både »{right}« ({x}) og »{top}« ({y}) ligger {items}."),
        items=items,
        right=_ends(across)[1],
        x=spoken(x, 1, say_in),
        top=_ends(up)[1],
        y=spoken(y, 1, say_in),
    )


def _on_line(found: Sequence[Found], axis: Axis, say_in: Say) -> Iterator[str]:
    """A few things one by one; of many those that lie outermost."""
    if len(found) == 1 or (axis.stops and len(found) <= NAMED):
        for item, row in found:
            yield say_in(say("{item}: {where}."), item=item.name, where=_where(row["x"], axis, say_in))
        return
    for pick, end in zip((min, max), _ends(axis), strict=True):
        yield _nearest(found, "x", pick, end, say_in)


def _ends(axis: Axis) -> tuple[str, str]:
    """The words at both, or the numbers of the outermost steps."""
    if axis.stops:
        return axis.stops[0], axis.stops[-1]
    return axis.low or "1", axis.high or str(axis.steps)


def _nearest(found: Sequence[Found], name: str, pick: Callable[..., float], end: str, say_in: Say) -> str:
    """What lies nearest to one end of an axis."""
    items, mean = _leading(found, name, pick)
    text = say("Nærmest »{end}« ligger {items} ({mean}).")
    return say_in(text, end=end, items=items, mean=spoken(mean, 1, say_in))


def _leading(found: Sequence[Found], name: str, pick: Callable[..., float]) -> tuple[str, float]:
    """What lies outermost on an axis, and its middle."""
    mean: float = pick(row[name]["mean"] for _, row in found)
    return ", ".join(item.name for item, row in found if row[name]["mean"] == mean), mean


def _where(spread: Row, axis: Axis, say_in: Say) -> str:
    """In words: the stop most chose, or the middle on a scale of so many steps."""
    most = max(spread["counts"])
    if axis.stops and spread["counts"].count(most) == 1:
        return say_in(say("oftest ved {stop} ({count})"), stop=axis.stops[spread["counts"].index(most)], count=most)
    mean = spoken(spread["mean"], 1, say_in)
    return say_in(say("i gennemsnit {mean} på en linje fra 1 til {steps}"), mean=mean, steps=axis.steps)
