"""Charts and sheets as the templates draw them: words our letters can show, and clouds with every word in its place."""

import json
from dataclasses import asdict
from typing import Any

from workshop.export.cloud import Letters, laid_out
from workshop.export.glyphs import MISSING
from workshop.export.sheet import Chart, Line, Sheet
from workshop.export.typeset import Words, shown

PAPER = Letters(459, 9.5, 38)
"""The width of the text on A4, in points."""
SLIDE = Letters(864, 20, 92)


def drawable_chart(chart: Chart, room: Letters) -> dict[str, Any]:
    """`missing` says whether somebody wrote what our letters lack."""
    words = shown(asdict(chart))
    return {**_placed(words, room), "missing": MISSING in json.dumps(words, ensure_ascii=False)}


def drawable_sheet(sheet: Sheet) -> dict[str, Any]:
    words: dict[str, Any] = shown(asdict(sheet))
    for block in words["blocks"]:
        for part in block["parts"]:
            part["cloud"] = part["cloud"] and _placed(part["cloud"], PAPER)
    return words


def _placed(chart: Words, room: Letters) -> dict[str, Any]:
    """Where words stand is decided by what is printed: a sign our letters lack is as wide as the box in its place."""
    if chart["form"] != "words":
        return {**chart, "cloud": None}
    return {**chart, "cloud": asdict(laid_out([Line(**line) for line in chart["lines"]], room))}
