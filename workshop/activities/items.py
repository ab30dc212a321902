"""What is sorted or placed: items written in the agenda or brought by a deck."""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from workshop.activities import base, teamwork
from workshop.activities.decks import NAME, Deck, slug
from workshop.activities.groups import Groups
from workshop.domain.refusal import NotAllowed
from workshop.domain.words import Say, say

TOGETHER = frozenset({"item"})
"""What a team gives as one."""

WHAT = say("Hvad")
"""Over the items, wherever they stand in a table."""

Row = Mapping[str, Any]
"""What is told of one item."""

TWICE = (say("to af det, der skal placeres, hedder det samme"), say("giv dem hver sit name"))
NOTHING = (say("der er ikke noget at placere"), say("skriv items, eller vælg et deck"))


def called(written: Any) -> Any:
    """A text is an item's name, and an item is known by its name."""
    item = {"name": written} if isinstance(written, str) else written
    return {"id": slug(str(item.get("name"))), **item} if isinstance(item, dict) else item


class Item(base.Fields):
    """One thing to place; `line` says what is meant by it."""

    id: str = Field(max_length=60, pattern=NAME)
    name: str = Field(min_length=1, max_length=80)
    line: str = Field(default="", max_length=160)


Named = Annotated[Item, BeforeValidator(called, json_schema_input_type=str | Item)]


class Placed(base.Activity):
    """What sorting and placing have in common: items, and whether each person places them or each team."""

    task: str = Field(default="", max_length=200)
    play: Literal["alone", "team"] = "alone"
    groups: Groups = Groups()
    deck: Deck | None = None
    items: tuple[Named, ...] = ()

    @model_validator(mode="after")
    def _has_items_that_differ(self) -> "Placed":
        if not self.known:
            raise ValueError(*NOTHING)
        if len(set(self.known)) < len(self.known):
            raise ValueError(*TWICE)
        return self

    @property
    def in_teams(self) -> bool:
        return self.play == "team"

    @property
    def seconds(self) -> int | None:
        """Alone people begin at once; teams when they are formed."""
        return None if self.in_teams or self.minutes is None else self.minutes * 60

    @property
    def all_items(self) -> tuple[Item, ...]:
        """Those of the deck, then those written here."""
        dealt = self.deck.cards if self.deck else ()
        return (*(Item(id=card.id, name=card.name, line=card.line) for card in dealt), *self.items)

    @property
    def known(self) -> tuple[str, ...]:
        """The items by their ids, in their order."""
        return (*(card.id for card in (self.deck.cards if self.deck else ())), *(item.id for item in self.items))

    def view(self) -> dict[str, Any]:
        seen = [item.model_dump(include={"id", "name", "line"}) for item in self.all_items]
        return {**{name: part for name, part in super().view().items() if name != "deck"}, "items": seen}


def check_item(activity: Placed, slot: str) -> None:
    """Refuses a slot that is about no item of the activity."""
    if not slot.startswith(teamwork.ITEM):
        raise NotAllowed("Svaret kunne ikke læses.")
    if slot.removeprefix(teamwork.ITEM) not in activity.known:
        raise NotAllowed("Det findes ikke her.")


def counted(
    activity: Placed,
    entries: Sequence[base.Entry],
    smallest: int,
    told: Callable[[Sequence[base.Value]], Row],
    untold: Row,
) -> base.Result:
    """Item by item what is `told` of where it was put; where too few people put it, how many did and no more."""
    n = teamwork.people(entries)
    if few := base.enough(n, smallest):
        return few
    ballots = teamwork.ballots(entries)
    rows = []
    for item in activity.known:
        placed = [ballot for ballot in ballots if item in ballot.placed]
        enough = sum(ballot.people for ballot in placed) >= smallest
        row = told([ballot.placed[item] for ballot in placed]) if enough else untold
        rows.append({"id": item, "n": len(placed), **row})
    return {"n": n, "ballots": len(ballots), "items": rows}


def who(activity: Placed, result: base.Result, alone: str, group: str, groups: str, say_in: Say) -> str:
    """How many took part – each `alone`, in one `group` or in several `groups`."""
    together = group if result["ballots"] == 1 else groups
    return say_in(together if activity.in_teams else alone, n=result["n"], many=result["ballots"])


def kept(given: Mapping[str, Any], value: base.Value) -> base.Value:
    """What is kept of a placement, with how many made it."""
    return {**given, "by": teamwork.by(value)}
