"""The charts of a day for a Word file: a picture to look at, and the same as a table to change."""

from collections.abc import Iterator, Mapping

from workshop.export.drawable import PAPER, drawable_chart
from workshop.export.sheet import Chart, Line, Sheet, Table
from workshop.export.typeset import pictures
from workshop.export.word import Word
from workshop.export.word_look import SMALL

TEMPLATE = "bare.typ"
SHARPNESS = 200
Pictures = Mapping[Chart, bytes]


def drawn(sheet: Sheet) -> Pictures:
    if not sheet.charts:
        return {}
    words = {"language": sheet.language, "charts": [drawable_chart(chart, PAPER) for chart in sheet.charts]}
    return dict(zip(sheet.charts, pictures(TEMPLATE, words, "png", SHARPNESS), strict=True))


def put_chart(word: Word, chart: Chart, drawings: Pictures) -> None:
    word.picture(drawings[chart], " ".join((chart.title, chart.alt)))
    if chart.note:
        word.text(chart.note, SMALL)


def as_table(chart: Chart) -> Table:
    """The numbers of a chart: a line each, or a column for each of its series."""
    if not chart.series:
        lines = tuple((line.label, line.value, line.count) for line in chart.lines)
        return Table(chart.columns, lines, (False, True, True))
    labels = dict.fromkeys(line.label for line in chart.lines)
    rows = tuple((label, *_across(chart, label)) for label in labels)
    return Table((chart.columns[0], *chart.series), rows, (False, *(True,) * len(chart.series)))


def _across(chart: Chart, label: str) -> Iterator[str]:
    found = {line.series: _figures(line) for line in chart.lines if line.label == label}
    yield from (found.get(series, "") for series in chart.series)


def _figures(line: Line) -> str:
    return line.value if line.value == line.count else f"{line.value} ({line.count})"
