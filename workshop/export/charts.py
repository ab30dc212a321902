"""The charts of a day as files of their own: a ZIP with a PNG and an SVG of each, and a text that lists them."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from workshop.domain.summary import Summary
from workshop.domain.words import Say
from workshop.export.charting import told
from workshop.export.compose import compose
from workshop.export.drawable import SLIDE, drawable_chart
from workshop.export.naming import on_disk
from workshop.export.sheet import Chart, Sheet
from workshop.export.typeset import pictures, shown

TEMPLATE = "charts.typ"
SHARPNESS = 144
"""A page is 960 points wide: 1920 dots, as a slide is."""
NOT_IN_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LONG_AGO = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Drawing:
    """One chart with what its files are called."""

    name: str
    chart: Chart
    png: bytes
    svg: bytes


def write_charts(summary: Summary, say: Say) -> bytes:
    sheet = compose(summary, say)
    found = drawings(sheet)
    packed = io.BytesIO()
    with ZipFile(packed, "w") as archive:
        _pack(archive, f"{say('læs-mig')}.txt", _told(sheet, found, say).encode(), ZIP_DEFLATED)
        for drawing in found:
            _pack(archive, f"{drawing.name}.png", drawing.png, ZIP_STORED)
            _pack(archive, f"{drawing.name}.svg", drawing.svg, ZIP_DEFLATED)
    return packed.getvalue()


def _pack(archive: ZipFile, name: str, content: bytes, how: int) -> None:
    """Without the moment it was made, so that the same day makes the same file every time."""
    entry = ZipInfo(name, LONG_AGO)
    entry.compress_type = how
    archive.writestr(entry, content)


def drawings(sheet: Sheet) -> list[Drawing]:
    """Every chart of the day, in its order."""
    if not sheet.charts:
        return []
    words = {
        "title": shown(sheet.title),
        "language": sheet.language,
        "missing": sheet.missing,
        "source": shown(f"{sheet.title} · {sheet.date}"),
        "charts": [drawable_chart(chart, SLIDE) for chart in sheet.charts],
    }
    pngs, svgs = pictures(TEMPLATE, words, "png", SHARPNESS), pictures(TEMPLATE, words, "svg")
    return [
        Drawing(f"{at:02} {on_disk(chart.title)}", chart, png, accessible(svg, chart))
        for at, (chart, png, svg) in enumerate(zip(sheet.charts, pngs, svgs, strict=True), 1)
    ]


def accessible(svg: bytes, chart: Chart) -> bytes:
    """With its words for those who hear it and for searching.

    The letters themselves are drawn as curves: no machine but ours has them, and set in others the words would not fit.
    """
    head, rest = svg.decode().split(">", 1)
    words = f'<title id="title">{_xml(chart.title)}</title><desc id="desc">{_xml(_said(chart))}</desc>'
    return f'{head} role="img" aria-labelledby="title desc">{words}{rest}'.encode()


def _said(chart: Chart) -> str:
    lines = "; ".join(told(line) for line in chart.lines)
    return " ".join(part for part in (*_sentences(chart), chart.note, f"{lines}.") if part)


def _sentences(chart: Chart) -> Iterator[str]:
    """How many answered, unless the sentence that follows says so itself."""
    figures = {word for word in chart.answers.split() if word.isdigit()}
    if not figures & set(chart.sentence.split()):
        yield f"{chart.answers}."
    if chart.sentence:
        yield chart.sentence


def _xml(text: str) -> str:
    return escape(NOT_IN_XML.sub("", text))


def _told(sheet: Sheet, found: list[Drawing], say: Say) -> str:
    charts = "".join(f"{one.name}\n{' '.join(_sentences(one.chart))}\n\n" for one in found)
    about = say(
        "Hvert diagram er her to gange: PNG til dias og SVG til tryk. "
        "I SVG er bogstaverne tegnet som kurver, så de ser ens ud alle steder."
    )
    none = say("Der er ingen diagrammer, for der er ikke samlet svar ind.")
    return f"{sheet.title}\n{sheet.date}\n\n{about if found else none}\n{sheet.privacy}\n\n{charts}".rstrip() + "\n"
