"""A walk in pairs: what they talk about on the way, and what each pair brings home."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from workshop.activities import base, lines, teamwork, themes
from workshop.activities.decks import Deck
from workshop.activities.groups import Pairs
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Section, Texts
from workshop.domain.words import Say, say

TOGETHER = frozenset({"line", "found", "home"})
"""What a pair gives as one."""
SIGNS = ("found", "home")
"""They have found each other; they are back."""
NO_CARD = ("",)

ONE = say("{n} har talt sammen og taget én sætning med hjem.")
MANY = say("{n} har talt sammen og taget {lines} sætninger med hjem.")

Prompt = Annotated[str, Field(min_length=1, max_length=200)]
Heading = Annotated[str, Field(min_length=1, max_length=80)]


class Walk(base.Activity):
    """`bring` are the headings under which a pair writes what it brings home; `retell` is how many retell together."""

    kind: Literal["walk"] = "walk"
    title: str = Field(default=say("Walk'n'Talk"), max_length=200)
    minutes: int = Field(default=20, ge=4, le=90)
    rounds: int = Field(default=1, ge=1, le=4)
    meeting: str = Field(default="", max_length=120)
    deck: Deck | None = None
    prompts: tuple[Prompt, ...] = Field(default=(), max_length=12)
    bring: tuple[Heading, ...] = Field(default=(say("Det tager vi med hjem"),), min_length=1, max_length=2)
    retell: int = Field(default=0, ge=0, le=10)
    groups: Pairs = Pairs()

    @model_validator(mode="after")
    def _has_something_to_talk_about(self) -> "Walk":
        if not self.prompts and self.deck is None:
            raise ValueError(say("der er ikke noget at tale om"), say("skriv prompts, eller vælg et deck"))
        return self

    @model_validator(mode="after")
    def _circles_or_none(self) -> "Walk":
        if 0 < self.retell < 6:
            raise ValueError(say("retell er 0 eller fra 6 til 10"), say("slet linjen, eller skriv fx 8"))
        return self

    @property
    def in_teams(self) -> bool:
        return True

    @property
    def length(self) -> timedelta:
        return timedelta(minutes=self.minutes)

    @property
    def pool(self) -> tuple[str, ...]:
        """All there is to choose from: what the cards of the deck ask in one line, then the prompts written here."""
        dealt = [card.line or card.questions[0] for card in self.deck.cards] if self.deck else []
        return tuple(dict.fromkeys((*dealt, *self.prompts)))

    def view(self) -> dict[str, Any]:
        fields = {name: part for name, part in super().view().items() if name != "deck"}
        return {**fields, "prompts": list(self.prompts or self.pool), "pool": list(self.pool)}


def accept(activity: Walk, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value | None:
    """A sentence the pair brings home, or a sign of where it is."""
    if slot.startswith(lines.SLOT):
        return lines.accept(slot, value, mine, len(activity.bring), NO_CARD)
    if slot in SIGNS and value.get("on") is True:
        return {"on": True}
    raise NotAllowed("Svaret kunne ikke læses.")


def mark(activity: Walk, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """A pair without phones is back; a sentence is taken off or put under a theme."""
    if slot.startswith("home:") and value == {"on": True}:
        return value
    return themes.check(slot, value, mine)


def together(activity: Walk, entries: Sequence[base.Entry]) -> dict[str, Any]:
    """What a pair sees of its own."""
    given = {entry.slot for entry in entries}
    return {"lines": lines.read(entries), **{sign: sign in given for sign in SIGNS}}


def tally(activity: Walk, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """The sentences of all pairs, under their headings and themes."""
    written = [entry for entry in entries if entry.slot.startswith(lines.SLOT)]
    n = teamwork.people(written)
    if few := base.enough(n, smallest):
        return few
    marks = themes.marks_in(entries)
    brought = ({"id": line["id"], "text": line["text"], "column": line["to"]} for line in lines.read(written))
    cards = themes.placed(brought, marks)
    return {"n": n, "cards": cards, "themes": themes.counted(cards, marks)}


def propose(activity: Walk, entries: Sequence[base.Entry], smallest: int) -> dict[str, base.Value]:
    """A first grouping of what was brought home."""
    result = tally(activity, entries, smallest)
    return themes.grouping(result, result.get("cards", []), themes.marks_in(entries), " ".join(activity.bring))


def outcome(activity: Walk, result: base.Result, say_in: Say) -> Section:
    """What was brought home, under its heading and theme."""
    return Section(
        activity=activity.id,
        kind="walk",
        title=activity.title,
        n=result["n"],
        sentence=say_in(ONE if len(result["cards"]) == 1 else MANY, n=result["n"], lines=len(result["cards"])),
        texts=tuple(_texts(activity, result, say_in)),
    )


def _texts(activity: Walk, result: base.Result, say_in: Say) -> Iterator[Texts]:
    for column, heading in enumerate(activity.bring):
        cards = [card for card in result["cards"] if card["column"] == column]
        for theme, texts in themes.gathered(cards, result["themes"]):
            yield Texts(_heading(heading, theme, bool(result["themes"]), say_in), tuple(texts))


def _heading(heading: str, theme: str, themed: bool, say_in: Say) -> str:
    if not themed:
        return heading
    return f"{heading} – {theme or say_in(say('Ikke grupperet'))}"
