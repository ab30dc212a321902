"""Sets words as a tagged PDF (PDF/UA-1) by typst, with our own letters on every machine."""

import json
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import typst

from workshop.export.glyphs import printable, unmarked

HERE = Path(__file__).parent
FONTS = HERE / "fonts"

Words = Any
"""Texts in dictionaries and lists, to be printed as they are."""


@cache
def _fonts() -> typst.Fonts:
    """Our own letters and the ones typst carries; never the machine's, so that every machine prints the same."""
    return typst.Fonts(include_system_fonts=False, font_paths=[FONTS])


def shown(words: Words) -> Words:
    """The words as our letters can show them."""
    return _each_text(words, printable)


def typeset(template: str, words: Words, timestamp: datetime | None = None, **inputs: str) -> bytes:
    """The words go in as JSON, so nothing anybody wrote is ever read as markup."""
    try:
        return _typeset(template, words, timestamp, inputs)
    except typst.TypstError:
        return _typeset(template, _each_text(words, unmarked), timestamp, inputs)


def _each_text(words: Words, change: Callable[[str], str]) -> Words:
    match words:
        case str():
            return change(words)
        case dict():
            return {key: _each_text(value, change) for key, value in words.items()}
        case list() | tuple():
            return [_each_text(value, change) for value in words]
    return words


def _typeset(template: str, words: Words, timestamp: datetime | None, inputs: dict[str, str]) -> bytes:
    return typst.compile(
        HERE / template,
        root=HERE,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"sheet": json.dumps(words, ensure_ascii=False), **inputs},
        pdf_standards=["ua-1"],
        timestamp=timestamp,
    )
