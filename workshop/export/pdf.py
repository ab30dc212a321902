"""The summary as a tagged PDF."""

import json
from datetime import UTC, datetime

from workshop.domain.summary import Summary
from workshop.domain.words import Say
from workshop.export.compose import compose
from workshop.export.drawable import drawable_sheet
from workshop.export.glyphs import MISSING
from workshop.export.typeset import typeset

TEMPLATE = "summary.typ"


def write_pdf(summary: Summary, say: Say) -> bytes:
    words = drawable_sheet(compose(summary, say))
    if MISSING not in json.dumps(words | {"missing": ""}, ensure_ascii=False):
        words["missing"] = ""
    day = (summary.date.year, summary.date.month, summary.date.day)
    return typeset(TEMPLATE, words, datetime(*day, tzinfo=UTC), day=json.dumps(day))
