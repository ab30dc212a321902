"""Charts as Excel draws them: bars with the question above, names at the axes, numbers at the ends, patterns inside."""

from typing import Any

from xlsxwriter.chart import Chart as Drawing

from workshop.export.office import FJORD, GRAFIT, INK, RULE
from workshop.export.sheet import Chart
from workshop.export.xlsx_book import Book
from workshop.export.xlsx_page import Page, Place
from workshop.export.xlsx_words import titled

MOST_LABELS = 20
"""More than this cannot be told apart; the table has them all."""
WIDE, HEAD, BAR, AIR = 860, 130, 24, 14
COLOURS = (FJORD, "1F5FA8", "7A3E86", "5B7A1F", "9A6200", GRAFIT)
PATTERNS = {
    "solid": "",
    "dots": "percent_40",
    "lines": "narrow_horizontal",
    "hatch": "wide_upward_diagonal",
    "rings": "sphere",
    "grid": "small_grid",
}
"""Ours, and what Excel has that looks most like them."""
EDGE = {"color": f"#{INK}", "width": 0.75}
QUIET = {"size": 10, "bold": False, "color": f"#{GRAFIT}"}
CLEAR = {"size": 11, "bold": False, "color": f"#{INK}"}


def high(chart: Chart) -> int:
    labels = min(len({line.label for line in chart.lines}), MOST_LABELS)
    return HEAD + labels * (AIR + BAR * max(len(chart.series), 1))


def draw_bars(book: Book, page: Page, row: int, chart: Chart, place: Place, column: int, look: str) -> None:
    """One bar a line, from one column of the table; the longest are solid."""
    drawing = book.file.add_chart({"type": "bar"})
    points = [_filled("solid", COLOURS[0]) if line.most else None for line in chart.lines[:MOST_LABELS]]
    code = book.codes[look]
    drawing.add_series({**_series(place, column, "hatch", COLOURS[0], code), "points": points})
    drawing.set_legend({"none": True})
    _finish(drawing, chart, book.codes[look])
    page.insert(row, drawing, chart.alt)


def draw_series(book: Book, page: Page, row: int, chart: Chart, place: Place, look: str) -> None:
    """A bar for each of the series under each label, from one column of the table each."""
    drawing = book.file.add_chart({"type": "bar"})
    for at, name in enumerate(chart.series):
        pattern = list(PATTERNS)[at % len(PATTERNS)]
        series = _series(place, at + 1, pattern, COLOURS[at % len(COLOURS)], book.codes[look])
        drawing.add_series({**series, "name": titled(name)})
    drawing.set_legend({"position": "bottom", "font": CLEAR})
    _finish(drawing, chart, book.codes[look])
    page.insert(row, drawing, chart.alt)


def _series(place: Place, column: int, pattern: str, colour: str, code: str) -> dict[str, Any]:
    return {
        "categories": place.column(0, MOST_LABELS),
        "values": place.column(column, MOST_LABELS),
        "gap": 45,
        "data_labels": {"value": True, "num_format": code, "font": CLEAR},
        **_filled(pattern, colour),
    }


def _filled(pattern: str, colour: str) -> dict[str, Any]:
    if pattern == "solid":
        return {"fill": {"color": f"#{colour}"}, "border": EDGE}
    inside = {"pattern": PATTERNS[pattern], "fg_color": f"#{colour}", "bg_color": "#FFFFFF"}
    return {"pattern": inside, "border": EDGE}


def _finish(drawing: Drawing, chart: Chart, code: str) -> None:
    label, measure, _ = chart.columns
    drawing.set_size({"width": WIDE, "height": high(chart)})
    drawing.set_title({"name": titled(chart.title, chart.answers), "name_font": {**CLEAR, "size": 14, "bold": True}})
    drawing.set_chartarea({"border": {"color": f"#{RULE}"}, "fill": {"color": "#FFFFFF"}})
    drawing.set_y_axis({"name": titled(label), "name_font": QUIET, "num_font": CLEAR, "reverse": True})
    drawing.set_x_axis(
        {
            "name": titled(measure),
            "name_font": QUIET,
            "num_font": QUIET,
            "num_format": code,
            "label_position": "high",
            "major_gridlines": {"visible": True, "line": {"color": f"#{RULE}", "width": 0.5}},
            **_span(chart, code),
        }
    )


def _span(chart: Chart, code: str) -> dict[str, Any]:
    """Bars begin at nothing, or at the lowest step of their scale."""
    if chart.scale:
        return {"min": 1, "max": max(len(chart.scale), len(chart.upward)), "major_unit": 1}
    return {"min": 0, "max": 1} if "%" in code else {"min": 0}
