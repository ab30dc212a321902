"""A poll where people answer with a number, which is shown only among those of the others."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from workshop.activities import base
from workshop.activities.forms import bins
from workshop.activities.forms.figures import brief, rounded
from workshop.activities.forms.shared import PASS, Poll, answers, percent, share
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Bar, Section
from workshop.domain.words import Say, say

MOST = 1_000_000
Bound = Annotated[float, Field(ge=-MOST, le=MOST, allow_inf_nan=False)]


class Number(Poll):
    """`min` and `max` can be given themselves; `unit` stands after every number; `decimals` is the most allowed."""

    form: Literal["number"] = "number"
    min: Bound = 0
    max: Bound
    unit: str = Field(default="", max_length=20)
    decimals: Literal[0, 1, 2] = 0

    @model_validator(mode="after")
    def _can_be_answered(self) -> "Number":
        if self.min >= self.max:
            raise ValueError(say("min skal være mindre end max"), say("ret det ene tal"))
        if any(round(bound, self.decimals) != bound for bound in (self.min, self.max)):
            raise ValueError(say("min eller max har flere decimaler, end et svar må have"), say("ret decimals"))
        return self


def accept(activity: Number, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """A number from `min` to `max`, both included, with no more decimals than allowed."""
    match value:
        case {"pass": True}:
            return PASS
        case {"number": int() | float() as number} if type(number) is not bool:
            return {"number": _within(activity, number)}
    raise NotAllowed("Svaret kunne ikke læses.")


def _within(activity: Number, number: float) -> float:
    if not activity.min <= number <= activity.max:
        low, high = (brief(bound, activity.decimals, _as_written) for bound in (activity.min, activity.max))
        raise NotAllowed("Skriv et tal fra {low} til {high}.", low=low, high=high)
    kept = round(number, activity.decimals)
    if kept != number:
        raise NotAllowed(_TOO_FINE[activity.decimals])
    return int(kept) if activity.decimals == 0 else kept


_TOO_FINE = {
    0: say("Skriv et helt tal, uden komma."),
    1: say("Skriv højst én decimal."),
    2: say("Skriv højst to decimaler."),
}


def _as_written(text: str, /, **params: object) -> str:
    """In a refusal, whose reader is not known yet, numbers stand as in Danish."""
    return text.format(**params)


def tally(activity: Number, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """How many lie in each of a few even bins, and the middle of them all; nobody's own number can be read from it."""
    numbers = [ballot.value["number"] for ballot in answers(entries)]
    return base.enough(len(numbers), smallest) or {
        "n": len(numbers),
        "passes": base.passed(entries),
        **_middle(activity, numbers),
    }


def _middle(activity: Number, numbers: Sequence[float]) -> dict[str, Any]:
    borders = bins.borders(numbers, activity.min, activity.max, activity.decimals)
    finest = bins.finest(borders, activity.decimals)
    return {
        "mean": rounded(bins.mean(numbers), finest),
        "median": rounded(bins.median(numbers), finest),
        "bins": bins.counted(numbers, borders),
    }


def outcome(activity: Number, result: base.Result, say_in: Say) -> Section:
    n = result["n"]
    found = [(_label(activity, one, say_in), one["count"]) for one in result["bins"]]
    return Section(
        activity=activity.id,
        kind="poll",
        title=activity.question,
        n=n,
        sentence=_sentence(activity, result, say_in),
        columns=(say_in(say("Svar")), say_in(say("Antal")), say_in(say("Andel i procent"))),
        rows=tuple((label, count, percent(share(count, n))) for label, count in found),
        bars=tuple(Bar(label, count, share(count, n)) for label, count in found),
    )


def _sentence(activity: Number, result: base.Result, say_in: Say) -> str:
    median, mean = (
        _with_unit(activity, brief(result[middle], activity.decimals + 1, say_in)) for middle in ("median", "mean")
    )
    if median == mean:
        return say_in(
            say("{n} har svaret. Midt i ligger {median}, og det er også gennemsnittet."), n=result["n"], median=median
        )
    text = say("{n} har svaret. Midt i ligger {median}, og gennemsnittet er {mean}.")
    return say_in(text, n=result["n"], median=median, mean=mean).replace("..", ".")  # a unit may end in a full stop


def _label(activity: Number, one: Mapping[str, Any], say_in: Say) -> str:
    """The answers a bin holds: 10–14 where the next one begins at 15, and never beyond what could be answered."""
    first, last = bins.held(one, activity.min, activity.max, activity.decimals)
    low, high = (brief(end, activity.decimals, say_in) for end in (first, last))
    return _with_unit(activity, low if first == last else f"{low}–{high}")


def _with_unit(activity: Number, text: str) -> str:
    return f"{text} {activity.unit}" if activity.unit else text
