"""Cards gathered under themes: what the facilitator may mark, where every card stands, and a first grouping."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha1
from typing import Any

from workshop.activities import base
from workshop.activities.forms.danish import danish_order, word_form
from workshop.domain.refusal import NotAllowed

Card = Mapping[str, Any]
"""A card on a wall: at least `id` and `text`; once placed also `theme`, the id of one or ""."""
Marks = Mapping[str, base.Value]
"""The facilitator's own entries by slot."""

LONGEST_TITLE = 60
MOST = 20
"""Themes on one wall; with more of them nobody finds a card again."""
PROPOSED = 8
"""A first grouping stops here: what stands alone is for people to judge."""
LONGEST_WORD = 40
NAME = re.compile(r"[0-9a-f]{8,28}")
WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")
SILENT_WORDS = """
ad af al aldrig alle alligevel alt altid anden andet andre at bare bedre bedst blev blive bliver bør da dag dage de
dem den denne der deres derfor det dette dig din dine disse dit dog du efter ej eller ellers en end er et flere for
fordi fra frem få får før først gang gennem gerne give giver gjorde god gode godt gå går gør gøre ham han har have
hele hen hende hendes her hinanden hos hun hvad hvem hver hverken hvert hvilke hvilken hvis hvor hvordan hvorfor
hvornår i igen ikke ind inden ingen intet ja jeg jer jeres jo kan kom komme kommer kun kunne lade langt lav lave laver
lidt lige lille man mange med meget mellem men mens mere mest mig min mindre mine mit mod må måske ned nej nemt nogen
noget nogle nok nu ny nye når nær næsten og også om omkring op os over på samme sammen se selv ser ses siden sig sige
siger sin sine sit skal skulle små snart som stadig stor store så sådan tage tager til tit to tror ud uden under var
ved vi via vil ville vor vores være været
"""
SILENT = frozenset(SILENT_WORDS.split())
"""Danish words that gather nothing."""


def check(slot: str, value: base.Value, mine: Marks) -> base.Value:
    """What is kept of a mark: a theme and its title, or a card put under one. Raises NotAllowed."""
    match slot.partition(":"), value:
        case ("theme", _, name), {"title": str(), **rest} if name and not rest:
            return {"title": _title(name, value, titles(mine))}
        case ("put", _, name), {"theme": str(theme), **rest} if name and not rest and NAME.fullmatch(theme):
            return {"theme": theme}
    return base.hiding(slot, value)


def _title(name: str, value: base.Value, known: Mapping[str, str]) -> str:
    title = base.text_in(value, "title", LONGEST_TITLE).replace("\n", " ")
    others = {other.casefold() for theme, other in known.items() if theme != name}
    if title.casefold() in others:
        raise NotAllowed("Der er allerede et tema, der hedder {title}.", title=title)
    if len(others) >= MOST:
        raise NotAllowed("Der kan være højst {limit} temaer. Fjern et, eller saml to.", limit=MOST)
    return title


def marks_in(entries: Iterable[base.Entry]) -> dict[str, base.Value]:
    """Only the facilitator marks cards; the same slot from a phone counts for nothing."""
    return {entry.slot: entry.value for entry in entries if entry.author == base.DESK}


def titles(marks: Marks) -> dict[str, str]:
    """The themes there are, each with its title."""
    return {slot.removeprefix("theme:"): value["title"] for slot, value in marks.items() if slot.startswith("theme:")}


def placed(cards: Iterable[Card], marks: Marks) -> list[dict[str, Any]]:
    """Every card that was not taken down, with the theme it stands under; a theme that is gone holds nothing."""
    known = titles(marks)
    return [{**card, "theme": _theme(card["id"], marks, known)} for card in still_up(cards, marks)]


def still_up(cards: Iterable[Card], marks: Marks) -> list[Card]:
    """Without what the facilitator took down."""
    return [card for card in cards if f"hide:{card['id']}" not in marks]


def _theme(card: str, marks: Marks, known: Mapping[str, str]) -> str:
    theme: str = marks.get(f"put:{card}", {}).get("theme", "")
    return theme if theme in known else ""


def counted(cards: Iterable[Card], marks: Marks) -> list[dict[str, Any]]:
    """The themes with how many of the placed cards stand under each, most cards first."""
    counts = Counter(card["theme"] for card in cards)
    themes = [{"id": theme, "title": title, "count": counts[theme]} for theme, title in titles(marks).items()]
    return sorted(themes, key=lambda theme: (-theme["count"], danish_order(theme["title"]), theme["id"]))


def gathered(cards: Sequence[Card], themes: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, list[str]]]:
    """The texts under the title of each theme that has any, then those without one under ""."""
    for theme in (*themes, {"id": "", "title": ""}):
        texts = [card["text"] for card in cards if card["theme"] == theme["id"]]
        if texts:
            yield theme["title"], texts


def grouping(result: base.Result, cards: Sequence[Card], marks: Marks, aside: str = "") -> dict[str, base.Value]:
    """What is proposed for the cards of a result, or a sentence that says why nothing is. Raises NotAllowed."""
    if result.get("few"):
        raise NotAllowed("Der kan først foreslås temaer, når {needed} har skrevet.", needed=result["needed"])
    proposed = propose(cards, marks, aside)
    if not proposed:
        raise NotAllowed("Teksterne har for få ord til fælles til et forslag. Gruppér dem selv.")
    return proposed


def propose(cards: Sequence[Card], marks: Marks, aside: str = "") -> dict[str, base.Value]:
    """Marks that gather the cards that stand alone around the words they share; words of `aside` tell nothing.

    The same cards always give the same themes, and nothing that is grouped is moved.
    """
    loose = [_Loose(card["id"], _stems(card["text"])) for card in cards if not card["theme"]]
    telling = _telling(cards) - set(_stems(aside))
    themes = titles(marks)
    taken = {value["theme"] for slot, value in marks.items() if slot.startswith("put:")} | set(themes)
    proposed: dict[str, base.Value] = {}
    for theme, title in sorted(themes.items(), key=lambda known: (danish_order(known[1]), known[0])):
        mine, loose = _parted(loose, set(_stems(title)) | {stem for stem in telling if _hash(stem) == theme})
        proposed |= _put(mine, theme)
    for _ in range(PROPOSED - len(themes)):
        if stem := _widest(loose, telling):
            mine, loose = _parted(loose, {stem})
            theme = _unused(stem, taken)
            proposed |= {f"theme:{theme}": {"title": _spelled(mine, stem)}} | _put(mine, theme)
    return proposed


@dataclass(frozen=True)
class _Loose:
    """A card that stands alone, with its stems and how it spells them."""

    id: str
    stems: Mapping[str, str]


def _stems(text: str) -> dict[str, str]:
    """The words of a text that can tell something, each by what its forms share."""
    words = (word for word in WORD.findall(text.casefold()) if word not in SILENT and len(word) <= LONGEST_WORD)
    return {word_form(word): word for word in words}


def _telling(cards: Sequence[Card]) -> set[str]:
    """Stems that part the cards: what stands on more than half of them is what they all are about."""
    common = Counter(stem for card in cards for stem in _stems(card["text"]))
    return {stem for stem, count in common.items() if 2 * count <= len(cards)}


def _parted(loose: Sequence[_Loose], stems: set[str]) -> tuple[list[_Loose], list[_Loose]]:
    """The cards that share one of the stems, and the rest."""
    return [card for card in loose if stems & set(card.stems)], [card for card in loose if not stems & set(card.stems)]


def _put(cards: Sequence[_Loose], theme: str) -> dict[str, base.Value]:
    return {f"put:{card.id}": {"theme": theme} for card in cards}


def _widest(loose: Sequence[_Loose], telling: set[str]) -> str | None:
    """The stem most loose cards share, at least two; among equals the longest, which says most."""
    counts = Counter(stem for card in loose for stem in card.stems if stem in telling)
    shared = [stem for stem, count in counts.items() if count > 1]
    return min(shared, key=lambda stem: (-counts[stem], -len(stem), danish_order(stem), stem), default=None)


def _spelled(cards: Sequence[_Loose], stem: str) -> str:
    """The word as most cards spell it; among equals the shortest, then the first in order."""
    forms = Counter(card.stems[stem] for card in cards)
    word = min(forms, key=lambda form: (-forms[form], len(form), form))
    return word[0].upper() + word[1:]


def _hash(stem: str) -> str:
    return sha1(stem.encode()).hexdigest()[:12]


def _unused(stem: str, taken: set[str]) -> str:
    """From the stem alone, so that a theme with a new title is found again; but cards of one removed do not return."""
    theme = _hash(stem)
    while theme in taken:
        theme = _hash(theme)
    return theme
