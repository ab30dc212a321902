"""Sets words by typst as a tagged PDF (PDF/UA-1) or as pictures, with our own letters on every machine."""

import json
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal

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
    made: bytes = _compiled(template, words, inputs, format="pdf", pdf_standards=["ua-1"], timestamp=timestamp)
    return made


def pictures(template: str, words: Words, format: Literal["png", "svg"], sharpness: float = 72) -> list[bytes]:
    """One picture for each page; `sharpness` is in dots for each inch."""
    made = _compiled(template, words, {}, format=format, ppi=sharpness)
    return made if isinstance(made, list) else [made]


def _compiled(template: str, words: Words, inputs: dict[str, str], **how: Any) -> Any:
    try:
        return _compile(template, words, inputs, how)
    except typst.TypstError:
        return _compile(template, _each_text(words, unmarked), inputs, how)


def _compile(template: str, words: Words, inputs: dict[str, str], how: dict[str, Any]) -> Any:
    return typst.compile(
        HERE / template,
        root=HERE,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"sheet": json.dumps(words, ensure_ascii=False), **inputs},
        **how,
    )


def _each_text(words: Words, change: Callable[[str], str]) -> Words:
    match words:
        case str():
            return change(words)
        case dict():
            return {key: _each_text(value, change) for key, value in words.items()}
        case list() | tuple():
            return [_each_text(value, change) for value in words]
    return words
