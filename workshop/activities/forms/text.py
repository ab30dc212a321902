"""A poll where people write cards for a wall, in one column or two; the facilitator gathers them under themes."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha1
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator, model_validator

from workshop.activities import base, themes
from workshop.activities.forms.shared import BALLOT, PASS, Poll, answers
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Section, Texts
from workshop.domain.words import Say, say

Column = Annotated[str, Field(min_length=1, max_length=80)]
Card = Annotated[str, Field(min_length=1, max_length=500)]


class Text(Poll):
    """`most` cards a person of at most `limit` characters; `columns` are the headings of a wall in two parts.

    `cards` hang from the start: they are the facilitator's and count as nobody's answer.
    """

    form: Literal["text"] = "text"
    columns: tuple[Column, ...] = ()
    most: int = Field(default=3, ge=1, le=10)
    limit: int = Field(default=280, ge=20, le=500)
    cards: tuple[Card, ...] = Field(default=(), max_length=40)

    @field_validator("columns")
    @classmethod
    def _none_or_two(cls, columns: tuple[str, ...]) -> tuple[str, ...]:
        if len(columns) not in (0, 2):
            raise ValueError(say("skriv to kolonner, eller udelad dem"))
        return columns

    @field_validator("cards")
    @classmethod
    def _cards_differ(cls, cards: tuple[str, ...]) -> tuple[str, ...]:
        tidied = tuple(base.tidy(card) for card in cards)
        if len(set(tidied)) < len(tidied):
            raise ValueError(say("to kort er ens"))
        return tidied

    @model_validator(mode="after")
    def _cards_fit(self) -> "Text":
        if any(len(card) > self.limit for card in self.cards):
            raise ValueError(say("et kort er længere, end limit tillader"))
        return self

    @property
    def given(self) -> dict[str, str]:
        """The cards that hang from the start, by their ids."""
        return {sha1(text.encode()).hexdigest()[:12]: text for text in self.cards}


def accept(activity: Text, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """A card in its own slot, or a pass in the ballot's."""
    match slot, value:
        case "ballot", {"pass": True}:
            return PASS
        case str(), {"text": str()} if slot.startswith("card:") and slot.removeprefix("card:") not in activity.given:
            return _card(activity, slot, value, mine)
    raise NotAllowed("Svaret kunne ikke læses.")


def _card(activity: Text, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    others = [known for known in mine if known.startswith("card:") and known != slot]
    if len(others) >= activity.most:
        raise NotAllowed("Du kan hænge højst {limit} kort op. Ret eller fjern et af dine andre.", limit=activity.most)
    column = value.get("column", 0)
    if column not in range(max(1, len(activity.columns))):
        raise NotAllowed("Det valg findes ikke.")
    return {"text": base.text_in(value, "text", activity.limit), "column": int(column)}


def mark(activity: Text, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """Takes a card off the wall, makes a theme or puts a card under one."""
    return themes.check(slot, value, mine)


def tally(activity: Text, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """What hangs from the start, then the cards in the order of their random names, which tells nothing.

    Where too few have written, only the facilitator's own cards are seen.
    """
    marks = themes.marks_in(entries)
    given = themes.placed(_given(activity), marks)
    written = answers(entries)
    n = base.people(written)
    if few := base.enough(n, smallest):
        return {**few, "cards": given} if given else few
    cards = [*given, *themes.placed(_written(written), marks)]
    return {
        "n": n,
        "passes": base.passed(entries),
        "cards": cards,
        "themes": themes.counted(cards, marks),
    }


def _given(activity: Text) -> Iterator[dict[str, Any]]:
    return ({"id": card, "text": text, "column": 0, "given": True} for card, text in activity.given.items())


def _written(written: Sequence[base.Entry]) -> Iterator[dict[str, Any]]:
    cards = sorted((entry.slot.removeprefix("card:"), entry.value) for entry in written if entry.slot != BALLOT)
    return ({"id": card, "text": value["text"], "column": value["column"]} for card, value in cards)


def propose(activity: Text, entries: Sequence[base.Entry], smallest: int) -> dict[str, base.Value]:
    """A first grouping of the cards that are seen."""
    result = tally(activity, entries, smallest)
    return themes.grouping(result, result.get("cards", []), themes.marks_in(entries), activity.question)


def outcome(activity: Text, result: base.Result, say_in: Say) -> Section:
    written = [card for card in result["cards"] if not card.get("given")]
    return Section(
        activity=activity.id,
        kind="poll",
        title=activity.question,
        n=result["n"],
        sentence=say_in(say("{n} har skrevet {cards} kort."), n=result["n"], cards=len(written)),
        texts=tuple(_texts(activity, result, say_in)),
    )


def _texts(activity: Text, result: base.Result, say_in: Say) -> Iterator[Texts]:
    """Under each column, then under each theme; what stands alone comes last."""
    for column, heading in enumerate(activity.columns or ("",)):
        cards = [card for card in result["cards"] if card["column"] == column]
        if not result["themes"]:
            yield Texts(heading or say_in(say("Svar")), tuple(card["text"] for card in cards))
            continue
        for title, texts in themes.gathered(cards, result["themes"]):
            yield Texts(_heading(heading, title or say_in(say("Ikke grupperet"))), tuple(texts))


def _heading(column: str, theme: str) -> str:
    return f"{column} – {theme}" if column else theme
