"""Cards to talk from: what people write, mark and hang up with a deck in hand, and what the room sees of it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, Literal

from pydantic import Field, model_validator

from workshop.activities import base, lines, teamwork, themes
from workshop.activities.decks import Deck
from workshop.activities.groups import Groups
from workshop.domain import privacy
from workshop.domain.people import ROLES
from workshop.domain.refusal import NotAllowed

TOGETHER = frozenset({"line"})
"""What a team gives as one; all else is each person's own."""
TICKS = "ticks"
WALL = "card:"
MOST_HUNG = 5
HUNG_LIMIT = 140

Tick = Mapping[str, Any]


class Cards(base.Activity):
    """`play` is who looks at which card: each has one, a group goes through a hand, all look at the same, or freely."""

    kind: Literal["cards"] = "cards"
    deck: Deck
    play: Literal["each", "hand", "room", "browse"] = "each"
    groups: Groups = Groups()
    task: str = Field(default="", max_length=200)
    minutes: int = Field(default=40, ge=1, le=600)
    card_minutes: int | None = Field(default=None, ge=1, le=60)
    hand: int = Field(default=6, ge=1, le=20)

    @model_validator(mode="before")
    @classmethod
    def _called(cls, written: Any) -> Any:
        """Without a title of its own it is called as its deck is."""
        match written:
            case {"deck": {"title": title} | Deck(title=title)} if not written.get("title"):
                return {**written, "title": title}
        return written

    @property
    def in_teams(self) -> bool:
        return True

    @property
    def segment(self) -> str:
        """What the marks on the cards are seen by."""
        return "role"

    @property
    def length(self) -> timedelta:
        return timedelta(minutes=self.minutes)

    @property
    def known(self) -> tuple[str, ...]:
        """The cards by their ids, in the order of the deck."""
        return tuple(card.id for card in self.deck.cards)

    def view(self) -> dict[str, Any]:
        return {**super().view(), "deck": self.deck.view()}


def accept(activity: Cards, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value | None:
    """A line of the team's, my marks on the cards, or a sentence for the wall."""
    if slot.startswith(lines.SLOT):
        return lines.accept(slot, value, mine, len(activity.deck.fields), activity.known)
    if slot == TICKS:
        return {TICKS: _ticks(activity, value), **_role(value)}
    if slot.startswith(WALL):
        return _sentence_for_the_wall(activity, slot, value, mine)
    raise NotAllowed("Svaret kunne ikke læses.")


def _ticks(activity: Cards, value: base.Value) -> list[list[str]]:
    """The cards under each tick, in the order of the deck: in which order they were ticked is nobody's business."""
    given = value.get(TICKS)
    if not isinstance(given, list) or not given or len(given) != len(activity.deck.ticks):
        raise NotAllowed("Svaret kunne ikke læses.")
    return [_cards(activity, cards) for cards in given]


def _cards(activity: Cards, cards: Any) -> list[str]:
    known = activity.known
    readable = isinstance(cards, list) and all(isinstance(card, str) and card in known for card in cards)
    if not readable or len(set(cards)) < len(cards):
        raise NotAllowed("Det valg findes ikke.")
    return [card for card in known if card in cards]


def _role(value: base.Value) -> base.Value:
    role = value.get("segment", "")
    if role not in ("", *ROLES):
        raise NotAllowed("Den gruppe findes ikke.")
    return {"segment": role} if role else {}


def _sentence_for_the_wall(activity: Cards, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    others = [known for known in mine if known.startswith(WALL) and known != slot]
    if len(others) >= MOST_HUNG:
        raise NotAllowed("Du kan hænge højst {limit} sætninger op. Ret eller fjern en af dine andre.", limit=MOST_HUNG)
    if value.get("card") not in activity.known:
        raise NotAllowed("Det kort findes ikke.")
    return {"text": base.text_in(value, "text", HUNG_LIMIT), "card": value["card"]}


def mark(activity: Cards, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """Takes a line or a sentence away, makes a theme or puts a sentence under one."""
    return themes.check(slot, value, mine)


def together(activity: Cards, entries: Sequence[base.Entry]) -> dict[str, Any]:
    """What a team sees of its own."""
    return {"lines": lines.read(entries)}


def tally(activity: Cards, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """The marks on each card, what was written under it, and the wall; marks also role by role, where enough made them.

    Where fewer than `smallest` have marked any card, no marks are told, whatever else was written.
    """
    marks = themes.marks_in(entries)
    ticks = _ticked(entries)
    n = teamwork.people([entry for entry in entries if entry.slot != TICKS or _has_ticked(entry)])
    if few := base.enough(n, smallest):
        return few
    seen = ticks if len(ticks) >= smallest else []
    written = themes.still_up(lines.read(entries), marks)
    wall = themes.placed(_wall(entries), marks)
    return {
        "n": n,
        "ticked": len(seen) or None,
        "cards": _with_lines(_counted(activity, seen), written),
        "segments": _by_role(activity, seen, smallest),
        "lines": written,
        "wall": wall,
        "themes": themes.counted(wall, marks),
    }


def _ticked(entries: Iterable[base.Entry]) -> list[Tick]:
    """The marks of everybody who has made any."""
    return [entry.value for entry in entries if entry.slot == TICKS and _has_ticked(entry)]


def _has_ticked(entry: base.Entry) -> bool:
    return any(entry.value[TICKS])


def _counted(activity: Cards, ticks: Iterable[Tick]) -> list[dict[str, Any]]:
    """In the order of the deck: how many made each mark on each card."""
    counts = Counter((at, card) for tick in ticks for at, cards in enumerate(tick[TICKS]) for card in cards)
    columns = range(len(activity.deck.ticks))
    return [{"id": card, "ticks": [counts[at, card] for at in columns]} for card in activity.known]


def _with_lines(cards: Iterable[dict[str, Any]], written: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    counts = Counter(line["card"] for line in written)
    return [{**card, "lines": counts[card["id"]]} for card in cards]


def _by_role(activity: Cards, ticks: Sequence[Tick], smallest: int) -> list[base.Result] | None:
    """The roles beside each other, in the order of the list of roles; none where one would point at people."""
    shown = privacy.groups_of((tick.get("segment", "") for tick in ticks), smallest)
    if shown is None:
        return None
    groups = ((role, [tick for tick in ticks if tick.get("segment") == role]) for role in ROLES if role in shown)
    return [{"key": role, "n": len(group), "cards": _counted(activity, group)} for role, group in groups]


def _wall(entries: Iterable[base.Entry]) -> Iterator[dict[str, Any]]:
    """In the order of their random names, which tells nothing."""
    hung = [entry for entry in entries if entry.slot.startswith(WALL) and entry.author != base.DESK]
    for entry in sorted(hung, key=lambda entry: entry.slot):
        yield {"id": entry.slot.removeprefix(WALL), "text": entry.value["text"], "card": entry.value["card"]}


def propose(activity: Cards, entries: Sequence[base.Entry], smallest: int) -> dict[str, base.Value]:
    """A first grouping of the sentences on the wall."""
    result = tally(activity, entries, smallest)
    return themes.grouping(result, result.get("wall", []), themes.marks_in(entries), activity.title)
