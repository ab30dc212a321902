"""A poll where people choose among options, one or several."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from pydantic import Field, model_validator

from workshop.activities import base
from workshop.activities.forms.shared import PASS, Poll, answers, percent, share
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Bar, Section
from workshop.domain.words import Say, say

Option = Annotated[str, Field(min_length=1, max_length=160)]


class Choice(Poll):
    """`several` lets people choose more than one, at most `most`."""

    form: Literal["choice"] = "choice"
    options: tuple[Option, ...] = Field(min_length=2, max_length=10)
    several: bool = False
    most: int | None = Field(default=None, ge=2, le=10)

    @property
    def limit(self) -> int:
        return min(self.most or len(self.options), len(self.options)) if self.several else 1

    @model_validator(mode="after")
    def _options_differ(self) -> "Choice":
        if len(set(self.options)) < len(self.options):
            raise ValueError(say("to svarmuligheder er ens"))
        return self


def accept(activity: Choice, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """Refuses options that do not exist, the same one twice and more than allowed."""
    match value:
        case {"pass": True}:
            return PASS
        case {"options": [*chosen]} if all(type(option) is int for option in chosen):
            return {"options": _known(activity, chosen)}
    raise NotAllowed("Svaret kunne ikke læses.")


def _known(activity: Choice, chosen: list[int]) -> list[int]:
    if not chosen:
        raise NotAllowed("Vælg et svar først.")
    if len(chosen) > activity.limit:
        raise NotAllowed("Vælg højst {limit}.", limit=activity.limit)
    if len(set(chosen)) < len(chosen) or not all(0 <= option < len(activity.options) for option in chosen):
        raise NotAllowed("Det valg findes ikke.")
    return sorted(chosen)


def tally(activity: Choice, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """How many chose each option; `n` people answered, `passes` said pass."""
    ballots = answers(entries)
    counts = Counter(option for ballot in ballots for option in ballot.value["options"])
    full = {
        "n": len(ballots),
        "passes": base.passed(entries),
        "counts": [counts[option] for option in range(len(activity.options))],
    }
    return base.enough(len(ballots), smallest) or full


def outcome(activity: Choice, result: base.Result, say_in: Say) -> Section:
    n, counts = result["n"], result["counts"]
    return Section(
        activity=activity.id,
        kind="poll",
        title=activity.question,
        n=n,
        sentence=_sentence(activity, counts, n, say_in),
        columns=(say_in(say("Svar")), say_in(say("Antal")), say_in(say("Andel i procent"))),
        rows=tuple(
            (text, count, percent(share(count, n))) for text, count in zip(activity.options, counts, strict=True)
        ),
        bars=tuple(Bar(text, count, share(count, n)) for text, count in zip(activity.options, counts, strict=True)),
    )


def _sentence(activity: Choice, counts: Sequence[int], n: int, say_in: Say) -> str:
    most = max(counts)
    leading = [text for text, count in zip(activity.options, counts, strict=True) if count == most]
    if len(leading) > 1:
        return say_in(
            say("{n} har svaret. Flest stemmer fik {options}, lige mange hver."), n=n, options=", ".join(leading)
        )
    return say_in(say("{n} har svaret. Flest valgte {option} ({count})."), n=n, option=leading[0], count=most)
