"""A poll where people write cards for a wall, in one column or two."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Literal

from pydantic import Field, field_validator

from workshop.activities import base
from workshop.activities.forms.shared import BALLOT, PASS, Poll, answers
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Section, Texts
from workshop.domain.words import Say, say

Column = Annotated[str, Field(min_length=1, max_length=80)]


class Text(Poll):
    """`most` cards a person of at most `limit` characters; `columns` are the headings of a wall in two parts."""

    form: Literal["text"] = "text"
    columns: tuple[Column, ...] = ()
    most: int = Field(default=3, ge=1, le=10)
    limit: int = Field(default=280, ge=20, le=500)

    @field_validator("columns")
    @classmethod
    def _none_or_two(cls, columns: tuple[str, ...]) -> tuple[str, ...]:
        if len(columns) not in (0, 2):
            raise ValueError(say("skriv to kolonner, eller udelad dem"))
        return columns


def accept(activity: Text, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """A card in its own slot, or a pass in the ballot's."""
    match slot, value:
        case "ballot", {"pass": True}:
            return PASS
        case str(), {"text": str()} if slot.startswith("card:"):
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


def tally(activity: Text, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """The cards in the order of their random names, which tells nothing; what the facilitator took down is left out."""
    hidden = {entry.slot.removeprefix("hide:") for entry in entries if entry.author == base.DESK}
    written = answers(entries)
    n = base.people(written)
    cards = sorted((entry.slot.removeprefix("card:"), entry.value) for entry in written if entry.slot != BALLOT)
    full = {
        "n": n,
        "passes": base.passed(entries),
        "cards": [
            {"id": card, "text": value["text"], "column": value["column"]}
            for card, value in cards
            if card not in hidden
        ],
    }
    return base.enough(n, smallest) or full


def outcome(activity: Text, result: base.Result, say_in: Say) -> Section:
    headings = activity.columns or (say_in(say("Svar")),)
    cards = result["cards"]
    return Section(
        activity=activity.id,
        kind="poll",
        title=activity.question,
        n=result["n"],
        sentence=say_in(say("{n} har skrevet {cards} kort."), n=result["n"], cards=len(cards)),
        texts=tuple(
            Texts(heading, tuple(card["text"] for card in cards if card["column"] == column))
            for column, heading in enumerate(headings)
        ),
    )
