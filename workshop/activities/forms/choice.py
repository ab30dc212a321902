"""A poll where people choose among options, one or several."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import Field, model_validator

from workshop.activities import base
from workshop.activities.forms import other
from workshop.activities.forms.option import AnyOption, picture_of
from workshop.activities.forms.shared import PASS, Poll, answers, percent, share
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Bar, Section, Texts
from workshop.domain.words import Say, say

OTHER = say("Andet")


class Choice(Poll):
    """`several` lets people choose more than one, at most `most`; `other` adds an answer in one's own words."""

    form: Literal["choice"] = "choice"
    options: tuple[AnyOption, ...] = Field(min_length=2, max_length=10)
    several: bool = False
    most: int | None = Field(default=None, ge=2, le=10)
    other: bool = False

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(str(option) for option in self.options)

    @property
    def labels(self) -> tuple[str, ...]:
        """The words of everything that can be chosen; one's own answer stands last."""
        return (*self.texts, OTHER) if self.other else self.texts

    @property
    def limit(self) -> int:
        return min(self.most or len(self.labels), len(self.labels)) if self.several else 1

    @model_validator(mode="after")
    def _options_differ(self) -> "Choice":
        if len(set(self.texts)) < len(self.texts):
            raise ValueError(say("to svarmuligheder er ens"))
        return self

    def view(self) -> dict[str, Any]:
        """The options are always texts; pictures lie beside them, one or none for each."""
        pictures = [picture_of(option) for option in self.options]
        plain = {**super().view(), "options": list(self.texts)}
        return {**plain, "pictures": pictures} if any(pictures) else plain


def accept(activity: Choice, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """Refuses options that do not exist, the same one twice and more than allowed."""
    match value:
        case {"pass": True}:
            return PASS
        case {"options": [*chosen]} if all(type(option) is int for option in chosen):
            known = _known(activity, chosen)
            own = len(activity.options) in known
            return {"options": known, "other": other.own_words(value)} if own else {"options": known}
    raise NotAllowed("Svaret kunne ikke læses.")


def _known(activity: Choice, chosen: list[int]) -> list[int]:
    if not chosen:
        raise NotAllowed("Vælg et svar først.")
    if len(chosen) > activity.limit:
        raise NotAllowed("Vælg højst {limit}.", limit=activity.limit)
    if len(set(chosen)) < len(chosen) or not all(0 <= option < len(activity.labels) for option in chosen):
        raise NotAllowed("Det valg findes ikke.")
    return sorted(chosen)


def mark(activity: Choice, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """Takes a text somebody wrote themselves off the screen; it still counts."""
    return base.hiding(slot, value)


def tally(activity: Choice, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """How many chose each option; `n` people answered, `passes` said pass."""
    ballots = answers(entries)
    counts = Counter(option for ballot in ballots for option in ballot.value["options"])
    full = {
        "n": len(ballots),
        "passes": base.passed(entries),
        "counts": [counts[option] for option in range(len(activity.labels))],
        **(other.written(entries, ballots) if activity.other else {}),
    }
    return base.enough(len(ballots), smallest) or full


def outcome(activity: Choice, result: base.Result, say_in: Say) -> Section:
    n, counts = result["n"], result["counts"]
    rows = list(zip((*activity.texts, say_in(OTHER))[: len(counts)], counts, strict=True))
    return Section(
        activity=activity.id,
        kind="poll",
        title=activity.question,
        n=n,
        sentence=_sentence(rows, n, say_in),
        columns=(say_in(say("Svar")), say_in(say("Antal")), say_in(say("Andel i procent"))),
        rows=tuple((text, count, percent(share(count, n))) for text, count in rows),
        bars=tuple(Bar(text, count, share(count, n)) for text, count in rows),
        texts=_texts(result, say_in),
    )


def _texts(result: base.Result, say_in: Say) -> tuple[Texts, ...]:
    written = [_times(one["text"], one["count"], say_in) for one in result.get("others", [])]
    return (Texts(say_in(OTHER), tuple(written)),) if written else ()


def _times(text: str, count: int, say_in: Say) -> str:
    return text if count == 1 else say_in(say("{text} ({count} svar)"), text=text, count=count)


def _sentence(rows: Sequence[tuple[str, int]], n: int, say_in: Say) -> str:
    most = max(count for _, count in rows)
    leading = [text for text, count in rows if count == most]
    if len(leading) > 1:
        return say_in(
            say("{n} har svaret. Flest stemmer fik {options}, lige mange hver."), n=n, options=", ".join(leading)
        )
    return say_in(say("{n} har svaret. Flest valgte {option} ({count})."), n=n, option=leading[0], count=most)
