"""A poll where people rate one or several statements on a scale with labelled ends."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field

from workshop.activities import base
from workshop.activities.forms.shared import PASS, Poll, answers, share, some_rated, steps_named
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Bar, Section
from workshop.domain.words import Say, say

Statement = Annotated[str, Field(min_length=1, max_length=200)]


class Scale(Poll):
    """`low` and `high` are the words at the two ends; each statement can be skipped."""

    form: Literal["scale"] = "scale"
    statements: tuple[Statement, ...] = Field(min_length=1, max_length=10)
    steps: Literal[5, 7] = 5
    low: str = Field(default="", max_length=60)
    high: str = Field(default="", max_length=60)


def accept(activity: Scale, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """One rating (1 to `steps`) or None for each statement; at least one must be rated."""
    match value:
        case {"pass": True}:
            return PASS
        case {"ratings": [*ratings]} if len(ratings) == len(activity.statements):
            return {"ratings": [_rating(activity, rating) for rating in some_rated(ratings)]}
    raise NotAllowed("Svaret kunne ikke læses.")


def _rating(activity: Scale, rating: Any) -> int | None:
    if rating is None:
        return None
    if type(rating) is not int or not 1 <= rating <= activity.steps:
        raise NotAllowed("Det valg findes ikke.")
    return rating


def tally(activity: Scale, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """Per statement: how many rated it, the mean, the count of each step and how many skipped it."""
    ballots = [ballot.value["ratings"] for ballot in answers(entries)]
    full = {
        "n": len(ballots),
        "passes": base.passed(entries),
        "statements": [_row(activity, column, smallest) for column in zip(*ballots, strict=True)],
    }
    return base.enough(len(ballots), smallest) or full


def _row(activity: Scale, column: Sequence[int | None], smallest: int) -> dict[str, Any]:
    ratings = [rating for rating in column if rating is not None]
    skips = len(column) - len(ratings)
    if len(ratings) < smallest:
        return {"n": len(ratings), "mean": None, "counts": None, "skips": skips}
    counts = Counter(ratings)
    steps = [counts[step] for step in range(1, activity.steps + 1)]
    return {"n": len(ratings), "mean": round(sum(ratings) / len(ratings), 2), "counts": steps, "skips": skips}


def outcome(activity: Scale, result: base.Result, say_in: Say) -> Section:
    rows = list(zip(activity.statements, result["statements"], strict=True))
    return Section(
        activity=activity.id,
        kind="poll",
        title=activity.question,
        n=result["n"],
        sentence=_sentence(activity, rows, result["n"], say_in),
        columns=(
            say_in(say("Udsagn")),
            say_in(say("Gennemsnit")),
            *(str(step) for step in range(1, activity.steps + 1)),
            say_in(say("Svar")),
            say_in(say("Sprunget over")),
        ),
        rows=tuple(
            (text, row["mean"], *(row["counts"] or [None] * activity.steps), row["n"], row["skips"])
            for text, row in rows
        ),
        bars=tuple(
            Bar(text, row["n"], share(row["mean"] - 1, activity.steps - 1), mean=row["mean"])
            for text, row in rows
            if row["mean"] is not None
        ),
        scale=steps_named(activity.steps, activity.low, activity.high),
    )


def _sentence(activity: Scale, rows: Sequence[tuple[str, dict[str, Any]]], n: int, say_in: Say) -> str:
    rated = [(row["mean"], text) for text, row in rows if row["mean"] is not None]
    if not rated:
        return say_in(say("{n} har svaret, men ingen udsagn har svar nok til at blive vist."), n=n)
    scale = say_in(say("{n} har svaret på en skala fra 1 til {steps}."), n=n, steps=activity.steps)
    return f"{scale} {_means(rated, say_in)}"


def _means(rated: Sequence[tuple[float, str]], say_in: Say) -> str:
    best, worst = max(rated), min(rated)
    high, low = _one_decimal(best[0], say_in), _one_decimal(worst[0], say_in)
    if len(rated) == 1:
        return say_in(say("Gennemsnittet er {mean}."), mean=high)
    if high == low:
        return say_in(say("Alle udsagn ligger på {mean} i gennemsnit."), mean=high)
    return say_in(
        say("Højest ligger {best} ({high}), lavest {worst} ({low})."),
        best=_short(best[1]),
        high=high,
        worst=_short(worst[1]),
        low=low,
    )


def _one_decimal(mean: float, say_in: Say) -> str:
    """With the reader's decimal sign; halves rounded up as in the charts."""
    tenths = math.floor(10 * mean + 0.5)
    return say_in(say("{whole},{tenth}"), whole=tenths // 10, tenth=tenths % 10)


def _short(statement: str) -> str:
    """The name before the colon, where a statement has one: 'Mening: vi ved, hvad vi gør det for'."""
    return statement.partition(":")[0]
