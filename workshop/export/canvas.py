"""A group's canvas on paper: what it wrote under each field, or its questions and room to write by hand."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from workshop.activities.canvas import Canvas
from workshop.activities.canvas import CanvasField as Asked
from workshop.domain.words import Say, say
from workshop.export.drawings import COLOURS, colour_of, shape_of
from workshop.export.glyphs import MISSING
from workshop.export.numbers import long_date
from workshop.export.typeset import Words, shown
from workshop.language import translate

NUMBERED_FROM = 7
"""Fields; so many are a list, and a list is talked about by its numbers."""

Written = Sequence[Sequence[str]]
"""The lines of each field, in the order of the fields."""


@dataclass(frozen=True)
class Field:
    """`suit` is the place of its suit in the deck, where it has one: its colour and shape are those of the cards."""

    title: str
    questions: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    suit: int | None = None


@dataclass(frozen=True)
class CanvasPage:
    """Without a `name` there is a line to write it on, under the question `called`."""

    title: str
    fields: tuple[Field, ...]
    name: str = ""
    called: str = ""
    task: str = ""
    workshop: str = ""
    day: date | None = None


def filled(canvas: Canvas, name: str, written: Written, workshop: str, day: date | None, say_in: Say) -> CanvasPage:
    """With what a group wrote; fields it wrote nothing in keep their questions."""
    suits = [suit.id for suit in canvas.deck.suits] if canvas.deck else []
    return CanvasPage(
        title=canvas.title,
        fields=tuple(_field(field, lines, suits) for field, lines in zip(canvas.fields, written, strict=True)),
        name=name,
        called=say_in(canvas.called),
        task=canvas.task,
        workshop=workshop,
        day=day,
    )


def blank(canvas: Canvas, workshop: str, day: date | None, say_in: Say) -> CanvasPage:
    """Before anybody has written on it."""
    return filled(canvas, "", [()] * len(canvas.fields), workshop, day, say_in)


def _field(field: Asked, lines: Sequence[str], suits: Sequence[str]) -> Field:
    suit = suits.index(field.suit) if field.suit else None
    return Field(field.title, field.questions, tuple(lines), suit)


def on_paper(page: CanvasPage, language: str) -> Words:
    """The words of a canvas, as they are printed."""
    day = [long_date(page.day, language)] if page.day else []
    numbered = len(page.fields) >= NUMBERED_FROM
    words = shown(
        {
            "language": language,
            "title": page.title,
            "name": page.name,
            "called": page.called,
            "task": page.task,
            "about": " · ".join(part for part in (page.workshop, *day) if part),
            "fields": [_set(field, at if numbered else 0) for at, field in enumerate(page.fields, 1)],
        }
    )
    return {**words, "missing": _missing(words, partial(translate, language))}


def _set(field: Field, number: int) -> Words:
    return {
        "number": str(number or ""),
        "title": field.title,
        "questions": list(field.questions),
        "lines": list(field.lines),
        "colour": COLOURS[0] if field.suit is None else colour_of(field.suit),
        "shape": shape_of(field.suit),
    }


def _missing(words: Words, say_in: Say) -> str:
    lacks = MISSING in json.dumps(words, ensure_ascii=False)
    return say_in(say("▯ står, hvor nogen skrev et tegn, papirets skrifter ikke har.")) if lacks else ""
