"""A canvas: named fields a team fills together, line by line, and shows the room when it wants to."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from workshop.activities import base, lines, teamwork
from workshop.activities.decks import Deck
from workshop.activities.groups import Groups
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Section, Texts
from workshop.domain.teams import AUTHOR as TEAM
from workshop.domain.words import Say, say

TOGETHER = frozenset({"line", "name", "share"})
"""What a team gives as one."""
NO_CARD = ("",)
CALLED = "name"
SHARE = "share"
NAME_LIMIT = 80

Question = Annotated[str, Field(min_length=1, max_length=200)]
Marks = Mapping[str, base.Value]


class CanvasField(base.Fields):
    """One field of a canvas; `suit` are the cards of the deck that belong to it, all of them where it names none."""

    title: str = Field(min_length=1, max_length=60)
    questions: tuple[Question, ...] = Field(default=(), max_length=8)
    suit: str = Field(default="", max_length=40)


class Canvas(base.Activity):
    """`called` asks for the name of what a team makes; cards of `deck` can be pulled to talk from."""

    kind: Literal["canvas"] = "canvas"
    title: str = Field(min_length=1, max_length=200)
    task: str = Field(default="", max_length=200)
    minutes: int = Field(default=20, ge=1, le=600)
    called: str = Field(default=say("Hvad kalder I jeres ark?"), max_length=80)
    groups: Groups = Groups()
    deck: Deck | None = None
    fields: tuple[CanvasField, ...] = Field(min_length=1, max_length=12)

    @model_validator(mode="after")
    def _fields_differ(self) -> "Canvas":
        titles = [field.title for field in self.fields]
        if len(set(titles)) < len(titles):
            raise ValueError(say("to felter hedder det samme"), say("giv dem hver sin title"))
        return self

    @model_validator(mode="after")
    def _suits_are_there(self) -> "Canvas":
        suits = {suit.id for suit in self.deck.suits} if self.deck else set()
        if any(field.suit and field.suit not in suits for field in self.fields):
            raise ValueError(say("et felt har en kulør, som kortsættet ikke har"), say("ret suit, eller vælg et deck"))
        return self

    @property
    def in_teams(self) -> bool:
        return True

    @property
    def length(self) -> timedelta:
        return timedelta(minutes=self.minutes)

    def view(self) -> dict[str, Any]:
        return {**super().view(), "deck": self.deck.view() if self.deck else None}


def accept(activity: Canvas, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value | None:
    """A line of the team's, its name for what it makes, or its word that the room may see it."""
    if slot.startswith(lines.SLOT):
        return lines.accept(slot, value, mine, len(activity.fields), NO_CARD)
    if slot == CALLED:
        return _name(value, mine)
    if slot == SHARE and value.get("on") is True:
        return {"on": True}
    raise NotAllowed("Svaret kunne ikke læses.")


def _name(value: base.Value, mine: Mapping[str, base.Value]) -> base.Value | None:
    """Whoever renames what somebody else has just renamed hears so."""
    text = base.text_in(value, "text", NAME_LIMIT, needed=False).replace("\n", " ")
    stands = mine.get(CALLED, {}).get("text", "")
    if text != stands and base.text_in(value, "was", NAME_LIMIT, needed=False) != stands:
        raise NotAllowed("En anden i gruppen har givet jeres ark et nyt navn.", code="changed")
    return {"text": text} if text else None


def mark(activity: Canvas, slot: str, value: base.Value, mine: Marks) -> base.Value:
    """Takes a line off what the room sees."""
    return base.hiding(slot, value)


def together(activity: Canvas, entries: Sequence[base.Entry]) -> dict[str, Any]:
    """What a team sees of its own."""
    given = {entry.slot: entry.value for entry in entries}
    return {"lines": lines.read(entries), "name": given.get(CALLED, {}).get("text", ""), "shared": SHARE in given}


def tally(activity: Canvas, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """How many work and how much stands in each field; line by line only what a team lets the room see."""
    written = [entry for entry in entries if entry.author != base.DESK and entry.slot.startswith(lines.SLOT)]
    n = teamwork.people(written)
    if few := base.enough(n, smallest):
        return few
    hidden = {entry.slot.removeprefix("hide:") for entry in entries if entry.author == base.DESK}
    standing = _each_once(written)
    places = [entry.value["to"] for entry in standing]
    canvases = sorted(_shared(activity, entries), key=lambda canvas: canvas["team"])
    result = {
        "n": n,
        "canvases": len({entry.author for entry in standing}),
        "lines": len(standing),
        "fields": [places.count(at) for at in range(len(activity.fields))],
        "shared": [up for canvas in canvases if (up := _without(canvas, hidden))],
    }
    taken = [line for canvas in canvases for line in _taken_down(canvas, hidden)]
    return {**result, "desk": {"hidden": taken}} if taken else result


def _each_once(written: Iterable[base.Entry]) -> Collection[base.Entry]:
    """A line brought along keeps its slot; it stands with the group rather than where somebody wrote it alone."""
    return {entry.slot: entry for entry in sorted(written, key=lambda entry: entry.author.startswith(TEAM))}.values()


def _shared(activity: Canvas, entries: Sequence[base.Entry]) -> Iterator[dict[str, Any]]:
    given: dict[str, list[base.Entry]] = {entry.author: [] for entry in entries if entry.slot == SHARE}
    for entry in entries:
        if entry.author in given:
            given[entry.author].append(entry)
    for author in sorted(given):
        own = together(activity, given[author])
        if own["lines"]:
            yield {"team": _number(author), "name": own["name"], "fields": _by_field(activity, own["lines"])}


def _without(canvas: dict[str, Any], hidden: Collection[str]) -> dict[str, Any] | None:
    """A canvas as the room may see it; None where nothing is left of it."""
    fields = [[line for line in field if line["id"] not in hidden] for field in canvas["fields"]]
    return {**canvas, "fields": fields} if any(fields) else None


def _taken_down(canvas: Mapping[str, Any], hidden: Collection[str]) -> Iterator[dict[str, Any]]:
    """What the facilitator took off a shared canvas, to hang it up again."""
    for to, field in enumerate(canvas["fields"]):
        for line in field:
            if line["id"] in hidden:
                yield {**line, "team": canvas["team"], "name": canvas["name"], "to": to}


def _number(author: str) -> int:
    """A team by its number; whoever wrote alone is in none."""
    return int(author.rpartition(":")[2]) if author.startswith(TEAM) else 0


def _by_field(activity: Canvas, written: Sequence[lines.Line]) -> list[list[dict[str, str]]]:
    return [
        [{"id": line["id"], "text": line["text"]} for line in written if line["to"] == at]
        for at in range(len(activity.fields))
    ]


def outcome(activity: Canvas, result: base.Result, say_in: Say) -> Section:
    """Every canvas that was shared, field by field."""
    return Section(
        activity=activity.id,
        kind="canvas",
        title=activity.title,
        n=result["n"],
        sentence=_sentence(result, say_in),
        texts=tuple(_texts(activity, result["shared"], say_in)),
    )


def _sentence(result: base.Result, say_in: Say) -> str:
    made, shared = result["canvases"], len(result["shared"])
    one, many = say("{n} har udfyldt ét ark."), say("{n} har udfyldt {made} ark.")
    wrote = say_in(one if made == 1 else many, n=result["n"], made=made)
    return f"{wrote} {say_in(_shared_words(made, shared), shared=shared)}"


def _shared_words(made: int, shared: int) -> str:
    if shared == 0:
        return say("Det er ikke delt med rummet.") if made == 1 else say("Ingen af dem er delt med rummet.")
    return say("Ét er delt med rummet.") if shared == 1 else say("{shared} er delt med rummet.")


def _texts(activity: Canvas, shared: Iterable[Mapping[str, Any]], say_in: Say) -> Iterator[Texts]:
    for canvas in shared:
        for field, written in zip(activity.fields, canvas["fields"], strict=True):
            if written:
                named = name_of(canvas, activity.groups.by, say_in)
                yield Texts(f"{named} – {field.title}", tuple(line["text"] for line in written))


def name_of(canvas: Mapping[str, Any], by: str, say_in: Say) -> str:
    """What a team called what it made, else the team by its number; formed by table it is the table's."""
    if canvas["name"]:
        return str(canvas["name"])
    if not canvas["team"]:
        return say_in(say("Et ark uden navn"))
    return say_in(say("Bord {n}") if by == "table" else say("Gruppe {n}"), n=canvas["team"])
