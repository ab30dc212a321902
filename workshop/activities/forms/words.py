"""A poll where everybody gives a few words that become a word cloud."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import Field

from workshop.activities import base
from workshop.activities.forms import word_marks
from workshop.activities.forms.danish import danish_order, word_form
from workshop.activities.forms.shared import PASS, Poll, answers
from workshop.activities.forms.word_marks import LONGEST
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Section
from workshop.domain.words import Say, say


class Words(Poll):
    """`most`: how many words one person may give."""

    form: Literal["words"] = "words"
    most: int = Field(default=3, ge=1, le=3)


def accept(activity: Words, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """One to `most` words; the same word twice from one person counts once."""
    match value:
        case {"pass": True}:
            return PASS
        case {"words": [*written]} if len(written) <= activity.most:
            return {"words": _different(_tidied(written))}
        case {"words": [*_]}:
            raise NotAllowed("Skriv højst {limit} ord.", limit=activity.most)
    raise NotAllowed("Svaret kunne ikke læses.")


def _tidied(written: list[Any]) -> list[str]:
    words = [base.text_in({"word": word}, "word", LONGEST, needed=False) for word in written]
    kept = [word.strip(" .,;:!?\"'").replace("\n", " ") for word in words]
    if not any(kept):
        raise NotAllowed("Skriv mindst ét ord, eller sig pas.")
    return [word for word in kept if word]


def _different(words: list[str]) -> list[str]:
    return list({word_form(word): word for word in reversed(words)}.values())[::-1]


def mark(activity: Words, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """The facilitator takes a word away (`ban:`) or counts it as another (`merge:`)."""
    return word_marks.mark(slot, value, mine)


def tally(activity: Words, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """The words in Danish alphabetical order with how many people wrote each; what was marked is for the desk alone."""
    ballots = answers(entries)
    marks = word_marks.marks_of({entry.slot: entry.value for entry in entries if entry.author == base.DESK})
    count = word_marks.Count((ballot.value["words"] for ballot in ballots), marks)
    full = {
        "n": len(ballots),
        "passes": base.passed(entries),
        "words": count.words(),
        "desk": {"banned": count.banned(), "merged": count.merged()},
    }
    return base.enough(len(ballots), smallest) or full


def outcome(activity: Words, result: base.Result, say_in: Say) -> Section:
    words = sorted(result["words"], key=lambda word: (-word["count"], danish_order(word["word"])))
    strongest = ", ".join(word["word"] for word in words[:3])
    return Section(
        activity=activity.id,
        kind="poll",
        title=activity.question,
        n=result["n"],
        sentence=say_in(
            _sentence(words, result["n"]),
            n=result["n"],
            words=len(words),
            strongest=strongest,
        ),
        columns=(say_in(say("Ord")), say_in(say("Antal"))),
        rows=tuple((word["word"], word["count"]) for word in words),
    )


def _sentence(words: Sequence[dict[str, Any]], n: int) -> str:
    if not words:
        return say("{n} har svaret. Alle ord er fjernet.")
    if len(words) > 1:
        return say("{n} har svaret med {words} forskellige ord. Oftest: {strongest}.")
    if words[0]["count"] == n:
        return say("{n} har svaret, alle med samme ord: {strongest}.")
    return say("{n} har svaret. Kun ét ord er med: {strongest}.")
