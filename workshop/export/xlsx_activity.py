"""An activity's sheet in the Excel file: what came of it, as chart, table and texts under each other."""

from collections.abc import Iterable, Sequence

from workshop.domain.summary import Cell, Section
from workshop.export.sheet import Chart, Line, Part, Sheet
from workshop.export.xlsx_book import Book
from workshop.export.xlsx_chart import draw_bars, draw_series, high
from workshop.export.xlsx_page import Page, Share, Value

WIDTHS = (64, *(14,) * 11)
Told = Sequence[tuple[Section, Part]]
"""The outcomes of one activity – of everybody, and of groups – with the words for them."""


def write_activity(book: Book, told: Told, sheet: Sheet) -> Page:
    page = book.page(told[0][1].title, WIDTHS)
    for at, (section, part) in enumerate(told):
        if at == 0:
            page.words(part.title, "title")
            page.keep_above(page.row)
        else:
            page.words(part.title, "heading")
        _part(book, page, section, part, sheet)
        page.gap()
    return page


def _part(book: Book, page: Page, section: Section, part: Part, sheet: Sheet) -> None:
    for text in (part.sentence, part.answers):
        if text:
            page.words(text)
    for line in part.lines:
        page.words(f"{sheet.line_title}: {line}", "quiet")
    page.gap()
    if part.chart:
        _bars(book, page, part.chart, section)
    if part.cloud:
        _words(book, page, part.cloud, section)
    elif part.table:
        page.table(part.table.columns, [_filled_up(row, len(part.table.columns)) for row in section.rows])
    for chart in part.beside:
        _beside(book, page, chart)
    for wall in part.walls:
        page.words(wall.heading, "heading")
        for text in wall.items:
            page.words(text)
        page.gap()


def _bars(book: Book, page: Page, chart: Chart, section: Section) -> None:
    row = page.room(high(chart))
    rows = [(bar.label, Share(bar.share) if bar.mean is None else bar.mean, bar.count) for bar in section.bars]
    look = "mean" if all(bar.mean is not None for bar in section.bars) else "share"
    place = page.table(chart.columns, rows)
    draw_bars(book, page, row, chart, place, 1, look)


def _words(book: Book, page: Page, chart: Chart, section: Section) -> None:
    """The most said first, as in the cloud."""
    row = page.room(high(chart))
    rows: list[tuple[Cell, ...]] = sorted(section.rows, key=_count, reverse=True)
    place = page.table(section.columns, rows)
    draw_bars(book, page, row, chart, place, 1, "count")


def _count(row: Sequence[Cell]) -> int:
    return row[1] if len(row) > 1 and isinstance(row[1], int) else 0


def _filled_up(row: Sequence[Cell], wide: int) -> Sequence[Cell]:
    return (*row, *(None,) * (wide - len(row)))


def _beside(book: Book, page: Page, chart: Chart) -> None:
    page.words(" – ".join((chart.columns[1], ", ".join(chart.series))), "heading")
    row = page.room(high(chart))
    place = page.table((chart.columns[0], *chart.series), across(chart.lines, chart.series))
    draw_series(book, page, row, chart, place, look_of(chart.lines))


def across(lines: Iterable[Line], series: Sequence[str]) -> list[list[Value]]:
    """A row for each label, with a number for each of the series."""
    found: dict[str, dict[str, Value]] = {}
    for line in lines:
        found.setdefault(line.label, {})[line.series] = _number(line)
    return [[label, *(numbers.get(name) for name in series)] for label, numbers in found.items()]


def _number(line: Line) -> Value:
    """What the line says, as a number: a share, a count, or a mean."""
    match look_of([line]):
        case "share":
            return Share(line.share)
        case "count":
            return int(line.count)
    return float(line.value.replace(",", "."))


def look_of(lines: Iterable[Line]) -> str:
    first = next(iter(lines))
    if first.value.endswith("%"):
        return "share"
    return "count" if first.value == first.count else "mean"
