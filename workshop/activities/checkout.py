"""The check-out: what I take with me, and what I will do – with whom, by when, on which level."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from workshop.activities import base
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Commitment, Section, Texts
from workshop.domain.words import Say, say

LEVELS = {
    "individ": say("Individ"),
    "gruppe": say("Gruppe"),
    "ledelse": say("Ledelse"),
    "organisation": say("Organisation"),
}
"""IGLO: who the commitment is for."""
WHOM = {"kolleger": say("Kolleger"), "leder": say("Leder"), "trio": say("TRIO"), "andre": say("Andre")}
SHARED = ("anonymous", "shared")
"""Private ones never leave the phone, so the server knows only these."""
MOST = 10
LIMIT = 280

Theme = Annotated[str, Field(min_length=1, max_length=60)]


class Checkout(base.Activity):
    kind: Literal["checkout"] = "checkout"
    title: str = Field(default=say("Tjek ud"), max_length=200)
    take: str = Field(default=say("Hvad tager du med dig?"), min_length=1, max_length=200)
    commit: str = Field(default=say("Hvad vil du gøre?"), min_length=1, max_length=200)
    themes: tuple[Theme, ...] = Field(default=(), max_length=10)


def accept(activity: Checkout, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """What I take with me (one), or a promise (up to ten), shared with or without a name."""
    if value.get("share") not in SHARED:
        raise NotAllowed("Vælg, om du vil dele det anonymt eller med navn.")
    signed = {"share": value["share"], "who": _who(value)}
    if slot == "take":
        return {"text": base.text_in(value, "text", LIMIT), **signed}
    if not slot.startswith("promise:"):
        raise NotAllowed("Svaret kunne ikke læses.")
    if slot not in mine and sum(known.startswith("promise:") for known in mine) >= MOST:
        raise NotAllowed("Du kan højst have {limit} aftaler. Ret eller fjern en af dem.", limit=MOST)
    return {**_promise(activity, value), **signed}


def _who(value: base.Value) -> str:
    return base.text_in(value, "who", 80, needed=False) if value["share"] == "shared" else ""


def _promise(activity: Checkout, value: base.Value) -> base.Value:
    whom = value.get("whom", [])
    if not isinstance(whom, list) or not all(isinstance(person, str) and person in WHOM for person in whom):
        raise NotAllowed("Det valg findes ikke.")
    return {
        "what": base.text_in(value, "what", LIMIT),
        "whom": [person for person in WHOM if person in whom],
        "first_step": base.text_in(value, "first_step", LIMIT, needed=False),
        "by": _day(value),
        "need": base.text_in(value, "need", LIMIT, needed=False),
        "level": base.choice_in(value, "level", tuple(LEVELS)),
        "theme": base.choice_in(value, "theme", activity.themes),
    }


def _day(value: base.Value) -> str:
    text = base.text_in(value, "by", 10, needed=False)
    if not text:
        return ""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date().isoformat()
    except ValueError:
        raise NotAllowed("Datoen kunne ikke læses. Skriv den som 2026-12-31.") from None


def mark(activity: Checkout, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """Takes a card off the wall."""
    return base.hiding(slot, value)


def tally(activity: Checkout, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """The wall of what is shared, and the promises counted by level and theme."""
    shown = _shown(entries)
    n = base.people(shown)
    promises = [entry.value for entry in shown if entry.slot != "take"]
    full = {
        "n": n,
        "wall": [_card(entry) for entry in shown],
        "levels": dict(Counter(promise["level"] for promise in promises if promise["level"])),
        "themes": dict(Counter(promise["theme"] for promise in promises if promise["theme"])),
    }
    return base.enough(n, smallest) or full


def _shown(entries: Sequence[base.Entry]) -> list[base.Entry]:
    """Without what the facilitator took down; in an order that tells nothing of who or when."""
    hidden = {entry.slot.removeprefix("hide:") for entry in entries if entry.author == base.DESK}
    written = [entry for entry in entries if entry.author != base.DESK and card_id(entry) not in hidden]
    return sorted(written, key=card_id)


def card_id(entry: base.Entry) -> str:
    """The public name of a card: random for a promise; what I take with me borrows from the author's random key."""
    return f"take-{entry.author[-12:]}" if entry.slot == "take" else entry.slot.removeprefix("promise:")


def _card(entry: base.Entry) -> dict[str, Any]:
    value = entry.value
    kind = "take" if entry.slot == "take" else "promise"
    return {
        "id": card_id(entry),
        "kind": kind,
        "text": value["text"] if kind == "take" else value["what"],
        **{key: value.get(key, "") for key in ("who", "level", "theme", "first_step", "by", "need")},
        "whom": value.get("whom", []),
    }


def outcome(activity: Checkout, result: base.Result, say_in: Say) -> Section:
    """What people take with them; the promises stand in the summary's own chapter."""
    takes = tuple(_signed(card) for card in result["wall"] if card["kind"] == "take")
    promises = len(result["wall"]) - len(takes)
    return Section(
        activity=activity.id,
        kind="checkout",
        title=activity.title,
        n=result["n"],
        sentence=say_in(
            say("{n} har delt noget. Ting at tage med: {takes}. Aftaler: {promises}."),
            n=result["n"],
            takes=len(takes),
            promises=promises,
        ),
        texts=(Texts(activity.take, takes),) if takes else (),
    )


def _signed(card: Mapping[str, Any]) -> str:
    return f"{card['text']} ({card['who']})" if card["who"] else str(card["text"])


def promised(result: base.Result) -> tuple[Commitment, ...]:
    """The promises as the summary keeps them; none while too few have shared."""
    cards = [card for card in result.get("wall", []) if card["kind"] == "promise"]
    return tuple(
        Commitment(
            what=card["text"],
            whom=tuple(card["whom"]),
            **{key: card[key] for key in ("first_step", "by", "need", "level", "theme", "who")},
        )
        for card in cards
    )
