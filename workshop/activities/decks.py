"""A deck of cards to talk from: what a file in `cards/` holds, and what a workshop keeps of it."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from workshop.activities import base
from workshop.activities.guide import MOST_STEPS, Step, leads
from workshop.domain.words import say

SPELLED = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})
NAME = r"^[a-z0-9-]+$"
LONGEST_ID = 60


def _listed(written: Any) -> Any:
    """One word stands for a list of one."""
    return (written,) if isinstance(written, str) else written


Question = Annotated[str, Field(min_length=1, max_length=200)]
Heading = Annotated[str, Field(min_length=1, max_length=60)]
Role = Literal["tr", "amr", "begge", "leder"]
Roles = Annotated[tuple[Role, ...], BeforeValidator(_listed, json_schema_input_type=Role | tuple[Role, ...])]


def _by_id(written: Any) -> Any:
    """Piles are pointed at by their titles or their ids."""
    listed = _listed(written)
    return (
        tuple(slug(one) if isinstance(one, str) else one for one in listed)
        if isinstance(listed, list | tuple)
        else listed
    )


Keys = Annotated[
    tuple[Annotated[str, Field(max_length=LONGEST_ID)], ...],
    BeforeValidator(_by_id, json_schema_input_type=str | tuple[str, ...]),
]
"""Piles something belongs in, each of them rightly, by their ids."""


def pile_of(written: Any) -> Any:
    """A text is a pile's title, and a pile is known by its title."""
    pile = {"title": written} if isinstance(written, str) else written
    return {"id": slug(str(pile.get("title"))), **pile} if isinstance(pile, dict) else pile


class Pile(base.Fields):
    """One of the groups things are sorted into; `line` says what belongs there."""

    id: str = Field(max_length=LONGEST_ID, pattern=NAME)
    title: str = Field(min_length=1, max_length=40)
    line: str = Field(default="", max_length=160)


Piled = Annotated[Pile, BeforeValidator(pile_of, json_schema_input_type=str | Pile)]


class Suit(base.Fields):
    """Cards of one suit share a colour and a shape."""

    id: str = Field(max_length=40, pattern=NAME)
    title: str = Field(min_length=1, max_length=60)


class Card(base.Fields):
    """`roles` are those it is dealt to, everybody where there are none; `perspective` is its other side.

    `depth` is how much it asks of people: 1 to begin with, 3 where they know each other well; `guide` leads by a few
    questions of its own to an outcome.
    """

    id: str = Field(max_length=LONGEST_ID, pattern=NAME)
    name: str = Field(min_length=1, max_length=40)
    line: str = Field(default="", max_length=120)
    questions: tuple[Question, ...] = Field(min_length=1, max_length=6)
    roles: Roles = ()
    suit: str = Field(default="", max_length=40)
    icon: str = Field(default="", max_length=40, pattern=r"^[a-z0-9-]*$")
    depth: int = Field(default=1, ge=1, le=3)
    perspective: str = Field(default="", max_length=200)
    key: Keys = ()
    why: str = Field(default="", max_length=200)
    source: str = Field(default="", max_length=200)
    guide: tuple[Step, ...] = Field(default=(), max_length=MOST_STEPS)

    @model_validator(mode="before")
    @classmethod
    def _called(cls, written: Any) -> Any:
        """A card is known by its name."""
        return {"id": slug(str(written.get("name"))), **written} if isinstance(written, dict) else written


class Deck(base.Fields):
    """`fields` are the headings people write under, `ticks` what they may say of a card with one tap.

    `piles` are there for a deck that is sorted.
    """

    title: str = Field(min_length=1, max_length=120)
    source: str = Field(default="", max_length=200)
    language: Literal["da", "en"] = "da"
    suits: tuple[Suit, ...] = Field(default=(), max_length=8)
    fields: tuple[Heading, ...] = Field(
        default=(say("Gavnlig når …"), say("Mindre hensigtsmæssig når …")), min_length=1, max_length=3
    )
    ticks: tuple[Heading, ...] = Field(
        default=(say("Kan se mig selv i den"), say("Vil gerne blive bedre til den")), max_length=2
    )
    piles: tuple[Piled, ...] = Field(default=(), max_length=5)
    cards: tuple[Card, ...] = Field(min_length=1, max_length=60)

    @model_validator(mode="after")
    def _all_differ(self) -> "Deck":
        if not _differ(card.id for card in self.cards):
            raise ValueError(say("to kort hedder det samme"), say("giv dem hver sit name"))
        if not _differ(suit.id for suit in self.suits):
            raise ValueError(say("to kulører har samme id"), say("giv dem hver sit"))
        return self

    @model_validator(mode="after")
    def _suits_are_there(self) -> "Deck":
        suits = {suit.id for suit in self.suits}
        if any(card.suit not in suits for card in self.cards if card.suit or suits):
            raise ValueError(say("et kort har en kulør, der ikke er i suits"), say("skriv et af deres id ved suit"))
        return self

    @model_validator(mode="after")
    def _guides_lead_on(self) -> "Deck":
        if not all(leads(card.guide) for card in self.cards):
            raise ValueError(say("en vejviser fører i ring eller ingen steder hen"), say("lad to føre til senere trin"))
        return self

    @model_validator(mode="after")
    def _keys_lead_to_piles(self) -> "Deck":
        piles = {pile.id for pile in self.piles}
        if lost := next(((card, pile) for card in self.cards for pile in card.key if pile not in piles), None):
            text = say("nøglen på kortet »{card}« peger på '{pile}', som ikke er i piles")
            raise ValueError(text, say("ret key"), {"card": lost[0].name, "pile": lost[1]})
        return self

    def view(self) -> dict[str, Any]:
        """What a phone and the screen may see; a key is nobody's before it is shown."""
        hidden: Any = {"source": True, "piles": True, "cards": {"__all__": {"source", "key", "why"}}}
        return self.model_dump(mode="json", exclude=hidden)


def slug(name: str) -> str:
    """A name as it can stand in an address: "Rollemodel & medskaber" is rollemodel-medskaber."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(SPELLED)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_ID].strip("-") or "kort"


def _differ(names: Iterable[str]) -> bool:
    listed = list(names)
    return len(set(listed)) == len(listed)
