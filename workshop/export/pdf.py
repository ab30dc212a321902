"""The summary as a tagged PDF (PDF/UA-1), set by typst."""

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import typst

from workshop.domain.summary import Summary
from workshop.domain.words import Say
from workshop.export.compose import compose
from workshop.export.glyphs import MISSING, printable, unmarked

HERE = Path(__file__).parent
TEMPLATE = HERE / "summary.typ"
FONTS = HERE / "fonts"


@cache
def _fonts() -> typst.Fonts:
    """Our own letters and the ones typst carries; never the machine's, so that every machine prints the same."""
    return typst.Fonts(include_system_fonts=False, font_paths=[FONTS])


def write_pdf(summary: Summary, say: Say) -> bytes:
    words = _each_text(asdict(compose(summary, say)), printable)
    if MISSING not in json.dumps(words | {"missing": ""}, ensure_ascii=False):
        words["missing"] = ""
    try:
        return _typeset(words, summary)
    except typst.TypstError:
        return _typeset(_each_text(words, unmarked), summary)


def _each_text(words: Any, change: Callable[[str], str]) -> Any:
    match words:
        case str():
            return change(words)
        case dict():
            return {key: _each_text(value, change) for key, value in words.items()}
        case list() | tuple():
            return [_each_text(value, change) for value in words]
    return words


def _typeset(words: Any, summary: Summary) -> bytes:
    """The words go in as JSON, so nothing anybody wrote is ever read as markup."""
    sheet = json.dumps(words, ensure_ascii=False)
    day = [summary.date.year, summary.date.month, summary.date.day]
    return typst.compile(
        TEMPLATE,
        root=HERE,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"sheet": sheet, "day": json.dumps(day)},
        pdf_standards=["ua-1"],
        timestamp=datetime(*day, tzinfo=UTC),
    )
