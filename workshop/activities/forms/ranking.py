"""A poll where everybody puts options in order, as many of them as they care to."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import Field

from workshop.activities import base
from workshop.activities.forms.shared import PASS, Poll, answers, percent, share
from workshop.activities.forms.standing import Options, best_first, leaders, place
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Bar, Section
from workshop.domain.words import Say, say


class Ranking(Poll):
    """`most`: how many places one person may give; without it all of them."""

    form: Literal["ranking"] = "ranking"
    options: Options
    most: int | None = Field(default=None, ge=1, le=10)

    @property
    def limit(self) -> int:
        return min(self.most or len(self.options), len(self.options))


def accept(activity: Ranking, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """An order, the best first; refuses an empty one, strange or repeated options and more places than there are."""
    match value:
        case {"pass": True}:
            return PASS
        case {"order": [*order]} if all(type(option) is int for option in order):
            return {"order": _known(activity, order)}
    raise NotAllowed("Svaret kunne ikke læses.")


def _known(activity: Ranking, order: list[int]) -> list[int]:
    if not order:
        raise NotAllowed("Vælg mindst én, eller sig pas.")
    if len(order) > activity.limit:
        raise NotAllowed("Vælg højst {limit}.", limit=activity.limit)
    if len(set(order)) < len(order) or not all(0 <= option < len(activity.options) for option in order):
        raise NotAllowed("Det valg findes ikke.")
    return order


def tally(activity: Ranking, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """The first of k options gets k points, the next one fewer; what a person left out gets none from them."""
    orders = [ballot.value["order"] for ballot in answers(entries)]
    full = {
        "n": len(orders),
        "passes": base.passed(entries),
        "options": [_row(option, orders, len(activity.options)) for option in range(len(activity.options))],
    }
    return base.enough(len(orders), smallest) or full


def _row(option: int, orders: Sequence[list[int]], k: int) -> dict[str, Any]:
    points = sum(k - order.index(option) for order in orders if option in order)
    return {
        "points": points,
        "share": share(points, k * len(orders)),
        "first": sum(1 for order in orders if order[0] == option),
        "ranked": sum(1 for order in orders if option in order),
    }


def outcome(activity: Ranking, result: base.Result, say_in: Say) -> Section:
    """Best first; the number beside a bar is how many ranked it at all."""
    found = result["options"]
    points = [row["points"] for row in found]
    order = best_first(points)
    return Section(
        activity=activity.id,
        kind="poll",
        title=activity.question,
        n=result["n"],
        sentence=_sentence(activity, found, result["n"], say_in),
        columns=(
            say_in(say("Svar")),
            say_in(say("Plads")),
            say_in(say("Point")),
            say_in(say("Nr. 1 hos")),
        ),
        rows=tuple(
            (activity.options[option], place(points, option), points[option], found[option]["first"])
            for option in order
        ),
        bars=tuple(Bar(activity.options[option], found[option]["ranked"], found[option]["share"]) for option in order),
        measures=(say_in(say("Svar")), say_in(say("Andel")), say_in(say("Valgt af"))),
    )


def _sentence(activity: Ranking, found: Sequence[dict[str, Any]], n: int, say_in: Say) -> str:
    top = leaders([row["points"] for row in found])
    if len(top) == len(found):
        return say_in(say("{n} har svaret. Alle muligheder ligger lige."), n=n)
    names = ", ".join(activity.options[option] for option in top)
    reached = percent(found[top[0]]["share"])
    if len(top) > 1:
        return say_in(
            say("{n} har svaret. Øverst ligger {options}, lige højt med {share} procent af de mulige point."),
            n=n,
            options=names,
            share=reached,
        )
    return say_in(
        say("{n} har svaret. Øverst ligger {option} med {share} procent af de mulige point; nr. 1 hos {first}."),
        n=n,
        option=names,
        share=reached,
        first=found[top[0]]["first"],
    )
