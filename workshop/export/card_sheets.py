"""What lies on the tables: A6 cards, four to a sheet, fronts and backs in turn; canvases to fill; and posters."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from workshop.activities.decks import Card, Deck
from workshop.activities.guide import Step
from workshop.domain.people import ROLES
from workshop.domain.words import Say, say
from workshop.export.canvas import CanvasPage, on_paper
from workshop.export.drawings import colour_of, icon_of, shape_of
from workshop.export.typeset import Words, shown, typeset
from workshop.language import translate

TEMPLATE = "print.typ"
DEPTHS = {
    1: say("Et kort at begynde med"),
    2: say("Et kort, der går lidt dybere"),
    3: say("Et kort, der går tæt på"),
}


@dataclass(frozen=True)
class Poster:
    """The way into a workshop, for a table: `qr` is an SVG that leads to it, `tables` how many are numbered."""

    title: str
    address: str
    code: str
    qr: bytes
    tables: int = 0


def write_cards(decks: Sequence[Deck]) -> bytes:
    return _written([_deck(deck) for deck in decks], [], [], decks[0].language)


def write_canvases(canvases: Sequence[CanvasPage], language: str) -> bytes:
    """A page each; more only where somebody wrote more than can be read on one."""
    return _written([], [on_paper(canvas, language) for canvas in canvases], [], language)


def write_posters(poster: Poster, language: str) -> bytes:
    """One for each numbered table; without tables one for all of them."""
    return _written([], [], _posters(poster, language), language)


def write_pile(decks: Sequence[Deck], canvases: Sequence[CanvasPage], poster: Poster | None, language: str) -> bytes:
    """The cards, then the canvases and the posters, each on a sheet of its own when both sides are printed."""
    return _written(
        [_deck(deck) for deck in decks],
        [on_paper(canvas, language) for canvas in canvases],
        _posters(poster, language) if poster else [],
        language,
    )


def _written(decks: list[Words], canvases: list[Words], posters: list[Words], language: str) -> bytes:
    titles = dict.fromkeys(part["title"] for part in (*decks, *canvases, *posters))
    words = {"title": " · ".join(titles), "language": language}
    return typeset(TEMPLATE, shown(words | {"decks": decks, "canvases": canvases, "posters": posters}))


def _deck(deck: Deck) -> Words:
    say_in = partial(translate, deck.language)
    return {
        "title": deck.title,
        "language": deck.language,
        "cards": [_card(deck, card, say_in) for card in deck.cards],
    }


def _card(deck: Deck, card: Card, say_in: Say) -> Words:
    place = next((at for at, suit in enumerate(deck.suits) if suit.id == card.suit), None)
    return {
        "name": card.name,
        "line": card.line,
        "questions": list(card.questions),
        "suit": "" if place is None else deck.suits[place].title,
        "colour": colour_of(place),
        "shape": shape_of(place),
        "icon": icon_of(card.icon, place),
        "roles": [say_in(ROLES[role]) for role in card.roles],
        "depth": card.depth,
        "deepest": len(DEPTHS),
        "depth_words": say_in(DEPTHS[card.depth]),
        "guide_title": say_in(say("Find vej")),
        "guide": list(_path(card.guide, say_in)),
        "perspective_title": say_in(say("Skift perspektiv")),
        "perspective": card.perspective,
        "source": " · ".join(part for part in (deck.title, card.source or deck.source) if part),
    }


def _path(guide: Sequence[Step], say_in: Say) -> Iterator[Words]:
    """The steps by number; an answer says which one it leads to, or how it ends."""
    numbers = {step.id: str(at) for at, step in enumerate(guide, start=1)}
    for step in guide:
        answers = [
            {
                "text": answer.text,
                "so": answer.so or say_in(say("gå til {n}"), n=numbers[answer.to]),
                "end": bool(answer.so),
            }
            for answer in step.answers
        ]
        yield {"number": numbers[step.id], "ask": step.ask, "answers": answers}


def _posters(poster: Poster, language: str) -> list[Words]:
    say_in = partial(translate, language)
    return [_poster(poster, table, say_in) for table in range(1, poster.tables + 1) or (0,)]


def _poster(poster: Poster, table: int, say_in: Say) -> Words:
    code = f"{poster.code[:4]} {poster.code[4:]}"
    return {
        "title": poster.title,
        "table": say_in(say("Bord {n}"), n=table) if table else "",
        "heading": say_in(say("Kom med på mobilen")),
        "steps": list(_steps(table, say_in)),
        "qr": poster.qr.decode(),
        "qr_words": say_in(say("QR-kode, der fører ind i workshoppen")),
        "otherwise": say_in(say("Uden kamera: Gå til adressen, og skriv koden.")),
        "address": poster.address,
        "code": code,
    }


def _steps(table: int, say_in: Say) -> Iterator[str]:
    yield say_in(say("Ret mobilens kamera mod mønsteret herover."))
    yield say_in(say("Tryk på linket, der kommer frem."))
    if table:
        yield say_in(say("Vælg din rolle, og skriv bord {n} som din plads. Dit navn skal du ikke skrive."), n=table)
    else:
        yield say_in(say("Vælg din rolle, og så er du med. Dit navn skal du ikke skrive."))
