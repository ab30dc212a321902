"""Items sorted into piles, alone or in teams: how the room sorted them, and where the source puts them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from workshop.activities import base
from workshop.activities.decks import Keys, Pile, Piled
from workshop.activities.items import WHAT, Item, Placed, Row, called, check_item, counted, kept, who
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Cell, Section
from workshop.domain.words import Say, say

KEY = "key"
"""What the screen looks at once the key is out."""
NAMED = 3
"""More names than this say less than none."""

UNTOLD: Row = {"piles": None}
"""What is told where too few sorted it."""

SORTED = (
    say("{n} har sorteret."),
    say("{n} har sorteret i én gruppe."),
    say("{n} har sorteret i {many} grupper."),
)

NO_PILES = (say("der er ingen bunker at sortere i"), say("skriv piles, eller vælg et deck, der har dem"))
UNKNOWN_PILE = (say("nøglen til »{item}« peger på '{pile}', som ikke er en bunke"), say("skriv en af bunkerne ved key"))
ALIKE = (say("to bunker hedder det samme"), say("giv dem hver sin title"))


class Keyed(Item):
    """`key` are the piles the source puts it in – each of them is right –, `why` is told with them."""

    key: Keys = ()
    why: str = Field(default="", max_length=200)


Called = Annotated[Keyed, BeforeValidator(called, json_schema_input_type=str | Keyed)]


class Sorting(Placed):
    """`piles` and `items` stand here or come with the deck."""

    kind: Literal["sorting"] = "sorting"
    title: str = Field(default=say("Sortér"), max_length=200)
    piles: tuple[Piled, ...] = Field(default=(), max_length=5)
    items: tuple[Called, ...] = Field(default=(), max_length=40)

    @model_validator(mode="after")
    def _keys_lead_to_piles(self) -> "Sorting":
        known = [pile.id for pile in self.all_piles]
        if len(known) < 2:
            raise ValueError(*NO_PILES)
        if len(set(known)) < len(known):
            raise ValueError(*ALIKE)
        if lost := next(((item, pile) for item in self.all_items for pile in item.key if pile not in known), None):
            raise ValueError(*UNKNOWN_PILE, {"item": lost[0].name, "pile": lost[1]})
        return self

    @property
    def all_piles(self) -> tuple[Pile, ...]:
        """Those written here, else those of the deck."""
        return self.piles or (self.deck.piles if self.deck else ())

    @property
    def all_items(self) -> tuple[Keyed, ...]:
        dealt = self.deck.cards if self.deck else ()
        brought = (Keyed(id=card.id, name=card.name, line=card.line, key=card.key, why=card.why) for card in dealt)
        return (*brought, *self.items)

    @property
    def key(self) -> dict[str, Any]:
        """Where the source puts each item, and why; items it says nothing of are left out."""
        return {item.id: {"piles": list(item.key), "why": item.why} for item in self.all_items if item.key}

    def view(self) -> dict[str, Any]:
        piles = [pile.model_dump() for pile in self.all_piles]
        return {**super().view(), "piles": piles, "keyed": bool(self.key)}


def accept(activity: Sorting, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """The pile one item is put in."""
    check_item(activity, slot)
    pile = value.get("pile")
    if pile not in [known.id for known in activity.all_piles]:
        raise NotAllowed("Den bunke findes ikke.")
    return kept({"pile": pile}, value)


def tally(activity: Sorting, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """For each item how many persons or teams put it in each pile; None where too few people did."""
    return counted(activity, entries, smallest, partial(_sorted, activity), UNTOLD)


def _sorted(activity: Sorting, given: Sequence[base.Value]) -> Row:
    counts = Counter(value["pile"] for value in given)
    return {"piles": [counts[pile.id] for pile in activity.all_piles]}


def outcome(activity: Sorting, result: base.Result, say_in: Say) -> Section:
    """Item by item how many put it in each pile, and where the source does."""
    rows = [(item, row) for item, row in zip(activity.all_items, result["items"], strict=True) if row["piles"]]
    names = {pile.id: pile.title for pile in activity.all_piles}
    keyed = bool(activity.key)
    return Section(
        activity=activity.id,
        kind="sorting",
        title=activity.title,
        n=result["n"],
        sentence=" ".join(_sentences(activity, rows, result, say_in)),
        columns=(say_in(WHAT), *names.values(), *((say_in(say("Nøglen")),) if keyed else ())) if rows else (),
        rows=tuple(_cells(item, row, names, keyed) for item, row in rows),
    )


def _cells(item: Keyed, row: Row, names: Mapping[str, str], keyed: bool) -> tuple[Cell, ...]:
    key = (" / ".join(names[pile] for pile in item.key) or None,) if keyed else ()
    return (item.name, *row["piles"], *key)


def _sentences(activity: Sorting, rows: Sequence[tuple[Keyed, Row]], result: base.Result, say_in: Say) -> Iterator[str]:
    yield who(activity, result, *SORTED, say_in)
    if result["ballots"] > 1:
        yield from _agreement(rows, say_in)


def _agreement(rows: Sequence[tuple[Keyed, Row]], say_in: Say) -> Iterator[str]:
    alike = [item.name for item, row in rows if max(row["piles"]) == row["n"] > 1]
    if alike:
        text = say("Alle er enige om {items}.") if len(alike) <= NAMED else say("Alle er enige om {many} af {all}.")
        yield say_in(text, items=", ".join(alike), many=len(alike), all=len(rows))
    apart = [item.name for item, row in rows if max(row["piles"]) * 2 <= row["n"]]
    if apart:
        text = say("Mest delte er I om {items}.") if len(apart) <= NAMED else say("I er delte om {many} af {all}.")
        yield say_in(text, items=", ".join(apart), many=len(apart), all=len(rows))
