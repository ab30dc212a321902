"""One sheet of an Excel file, written from the top: cells that are what they look like, real tables, links, charts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from xlsxwriter.chart import Chart as Drawing
from xlsxwriter.format import Format
from xlsxwriter.utility import quote_sheetname

from workshop.export.office import one_line
from workshop.export.xlsx_words import headers, in_a_cell

TABLE_STYLE = "Table Style Light 1"
ROW_PIXELS = 20
HEIGHTS = {"title": (28, 0.55), "heading": (22, 0.75)}
"""How high a line is, in points, and how many of its letters stand where one of the usual ones would."""
LINE, HIGHEST, DEFAULT_WIDTH = 15, 409, 8
FIRST_DAY = date(1900, 3, 1)
"""Before it, Excel counts a day that never was."""


@dataclass(frozen=True)
class Share:
    """A number from 0 to 1, shown as whole percent."""

    of: float


Value = str | int | float | Share | date | datetime | None


@dataclass(frozen=True)
class Place:
    """Where the rows of a table stand."""

    sheet: str
    first: int
    last: int

    def column(self, at: int, most: int) -> list[str | int]:
        """The first rows of one column, as a chart wants them."""
        return [self.sheet, self.first, at, min(self.last, self.first + most - 1), at]


class Page:
    """One sheet, written from the top; `row` is where the next thing stands."""

    def __init__(
        self, grid: Any, name: str, widths: Sequence[int], looks: Mapping[str, Format], tables: Iterator[str]
    ) -> None:
        self.name = name
        self.row = 0
        self._widths = widths
        self._heights: dict[int, float] = {}
        self._looks = looks
        self._tables = tables
        self._grid = grid

    def words(self, text: str, look: str = "text") -> None:
        self.write(self.row, 0, text, look)
        self.row += 1

    def lie_down(self) -> None:
        """On paper that is wider than high."""
        self._grid.set_landscape()

    def gap(self) -> None:
        self.row += 1

    def table(self, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> Place:
        """A real Excel table; one without rows there cannot be."""
        looks = ["header" if isinstance(value, str) else "number header" for value in rows[0]]
        made = [
            {"header": header, "header_format": self._looks[look]}
            for header, look in zip(headers(columns), looks, strict=True)
        ]
        for at, column in enumerate(made):
            self._make_room(self.row, at, column["header"], "header")
        first, last = self.row + 1, self.row + len(rows)
        options = {"columns": made, "name": next(self._tables), "style": TABLE_STYLE, "autofilter": False}
        self._grid.add_table(self.row, 0, last, len(columns) - 1, options)
        for at, row in enumerate(rows, first):
            for place, value in enumerate(row):
                self.write(at, place, value)
        self.row = last + 2
        return Place(self.name, first, last)

    def keep_above(self, rows: int) -> None:
        """The first rows stay in sight when one scrolls, and stand on every page of paper."""
        self._grid.freeze_panes(rows, 0)
        self._grid.repeat_rows(0, rows - 1)

    def room(self, high: int) -> int:
        """Leaves room for a picture as high as that, and says in which row it begins."""
        begins = self.row
        self.row += -(-high // ROW_PIXELS) + 1
        return begins

    def insert(self, row: int, drawing: Drawing, about: str) -> None:
        self._grid.insert_chart(row, 0, drawing, {"description": one_line(about), "object_position": 2})

    def link(self, row: int, to: str, text: str) -> None:
        self._grid.write_url(row, 0, f"internal:{quote_sheetname(to)}!A1", self._looks["link"], in_a_cell(text))

    def write(self, row: int, column: int, value: Value, look: str = "text") -> None:
        match value:
            case None | "":
                return
            case str():
                self._text(row, column, in_a_cell(value), self._looks[look])
                self._make_room(row, column, value, look)
            case Share(of):
                self._number(row, column, of, "share")
            case int():
                self._number(row, column, value, "count")
            case float():
                self._number(row, column, value, "mean")
            case datetime():
                self._grid.write_datetime(row, column, value.replace(tzinfo=None), self._looks["moment"])
            case date() if value >= FIRST_DAY:
                self._grid.write_datetime(row, column, value, self._looks["day"])
            case date():
                self._text(row, column, value.isoformat(), self._looks["text"])

    def _make_room(self, row: int, column: int, text: str, look: str) -> None:
        """Excel finds the height of a row when it opens the file, others do not."""
        high, letters = HEIGHTS.get(look, (LINE, 1))
        wide = int(letters * (self._widths[column] if column < len(self._widths) else DEFAULT_WIDTH))
        needed = high * sum(-(-len(line) // wide) or 1 for line in text.split("\n"))
        if needed > self._heights.get(row, 0):
            self._heights[row] = needed
            self._grid.set_row(row, min(needed, HIGHEST))

    def _number(self, row: int, column: int, value: float, look: str) -> None:
        self._grid.write_number(row, column, value, self._looks[look])

    def _text(self, row: int, column: int, text: str, look: Format) -> None:
        """What begins and ends as a piece of rich text would be taken for one, unless it is told to be three."""
        if text.startswith("<r>") and text.endswith("</r>"):
            self._grid.write_rich_string(row, column, text[0], text[1], text[2:], look)
        else:
            self._grid.write_string(row, column, text, look)
