"""An Excel file being written: cells that are what they look like, real tables, links, and nothing that runs."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

import xlsxwriter
from xlsxwriter.chart import Chart as Drawing
from xlsxwriter.format import Format
from xlsxwriter.utility import quote_sheetname

from workshop.domain.summary import Summary
from workshop.export.office import AUTHOR, FJORD, FONT, GRAFIT, HEADLINE, INK, PAPER, locale_of, one_line, packed_anew
from workshop.export.xlsx_words import headers, in_a_cell, sheet_name

NOTHING_RUNS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
A4 = 9
TABLE_STYLE = "Table Style Light 1"
ROW_PIXELS = 20
HEADER = {"bold": True, "text_wrap": True, "bg_color": f"#{PAPER}", "bottom": 2, "bottom_color": f"#{FJORD}"}
HEIGHTS = {"title": (28, 0.55), "heading": (22, 0.75)}
"""How high a line is, in points, and how many of its letters stand where one of the usual ones would."""
LINE, HIGHEST, DEFAULT_WIDTH = 15, 409, 8
WORDS: dict[str, dict[str, Any]] = {
    "title": {"font_name": HEADLINE, "font_size": 18, "font_color": f"#{INK}", "bold": True, "text_wrap": True},
    "heading": {"font_name": HEADLINE, "font_size": 13, "font_color": f"#{FJORD}", "bold": True, "text_wrap": True},
    "text": {"text_wrap": True},
    "quiet": {"text_wrap": True, "font_color": f"#{GRAFIT}", "italic": True},
    "header": HEADER,
    "number header": {**HEADER, "align": "right", "indent": 1},
    "link": {"font_color": f"#{FJORD}", "underline": 1, "text_wrap": True},
}
NUMBERS = {
    "da": {"count": "0", "mean": "0.0", "share": "0 %", "day": "[$-406]d. mmmm yyyy", "moment": 'hh"."mm'},
    "en": {"count": "0", "mean": "0.0", "share": "0%", "day": "[$-809]d mmmm yyyy", "moment": "hh:mm"},
}
"""As Excel writes them in its own language; it shows the decimal sign of the reader."""
TO_THE_RIGHT = {"align": "right", "indent": 1}
FIRST_DAY = date(1900, 3, 1)
"""Before it, Excel counts a day that never was."""
LANGUAGE = re.compile(rb'(<a:(?:r|defR|endParaR)Pr lang=")en-US(")')


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


class Book:
    def __init__(self, summary: Summary, title: str, subject: str, footer: str) -> None:
        self._packed = io.BytesIO()
        self.file = xlsxwriter.Workbook(self._packed, NOTHING_RUNS)
        self._locale = locale_of(summary.language)
        self._footer = f"&R{footer.replace('{page}', '&P').replace('{pages}', '&N')}"
        self.codes = NUMBERS.get(summary.language, NUMBERS["en"])
        # A text that begins with = stays a text after somebody has edited its cell.
        self.looks = {name: self._look(quote_prefix=True, **look) for name, look in WORDS.items()}
        self.looks |= {name: self._look(num_format=code, **TO_THE_RIGHT) for name, code in self.codes.items()}
        self._taken: set[str] = set()
        self._tables = 0
        about = {"title": one_line(title)[:255], "subject": one_line(subject)[:255], "author": AUTHOR}
        self.file.set_properties({**about, "created": datetime.combine(summary.date, time(12))})

    def _look(self, **look: Any) -> Format:
        return self.file.add_format({"font_name": FONT, "valign": "top", **look})

    def page(self, wanted: str, widths: Sequence[int]) -> "Page":
        name = sheet_name(wanted, self._taken)
        self._taken.add(name.casefold())
        grid = self.file.add_worksheet(name)
        for at, width in enumerate(widths):
            grid.set_column(at, at, width)
        grid.set_paper(A4)
        grid.fit_to_pages(1, 0)
        grid.hide_gridlines(2)
        grid.set_footer(self._footer)
        return Page(self, grid, name, widths)

    def table_name(self) -> str:
        self._tables += 1
        return f"Sammen_{self._tables}"

    def content(self) -> bytes:
        self.file.close()
        return packed_anew(self._packed.getvalue(), self._in_our_language)

    def _in_our_language(self, name: str, part: bytes) -> bytes:
        """XlsxWriter writes no language of the file, and American into its charts."""
        locale = self._locale.encode()
        if name == "docProps/core.xml":
            return part.replace(b"</cp:coreProperties>", b"<dc:language>%s</dc:language></cp:coreProperties>" % locale)
        if name.startswith("xl/charts/"):
            return LANGUAGE.sub(rb"\g<1>%s\g<2>" % locale, part).replace(
                b'<c:lang val="en-US"/>', b'<c:lang val="%s"/>' % locale
            )
        return part


class Page:
    """One sheet, written from the top; `row` is where the next thing stands."""

    def __init__(self, book: Book, grid: Any, name: str, widths: Sequence[int]) -> None:
        self.name = name
        self.row = 0
        self._widths = widths
        self._heights: dict[int, float] = {}
        self._book = book
        self._grid = grid

    def words(self, text: str, look: str = "text") -> None:
        self.write(self.row, 0, text, look)
        self.row += 1

    def lie_down(self) -> None:
        """On paper that is wider than high."""
        self._grid.set_landscape()

    def gap(self) -> None:
        self.row += 1

    def table(self, columns: Sequence[str], rows: Sequence[Sequence[Value]]) -> Place | None:
        """A real Excel table; one without rows cannot be."""
        if not rows:
            return None
        looks = ["header" if isinstance(value, str) else "number header" for value in rows[0]]
        made = [
            {"header": header, "header_format": self._book.looks[look]}
            for header, look in zip(headers(columns), looks, strict=True)
        ]
        for at, column in enumerate(made):
            self._make_room(self.row, at, column["header"], "header")
        first, last = self.row + 1, self.row + len(rows)
        options = {"columns": made, "name": self._book.table_name(), "style": TABLE_STYLE, "autofilter": False}
        self._grid.add_table(self.row, 0, last, len(columns) - 1, options)
        for at, row in enumerate(rows, first):
            for column, value in enumerate(row):
                self.write(at, column, value)
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
        self._grid.write_url(row, 0, f"internal:{quote_sheetname(to)}!A1", self._book.looks["link"], in_a_cell(text))

    def write(self, row: int, column: int, value: Value, look: str = "text") -> None:
        match value:
            case None | "":
                return
            case str():
                self._text(row, column, in_a_cell(value), self._book.looks[look])
                self._make_room(row, column, value, look)
            case Share(of):
                self._number(row, column, of, "share")
            case int():
                self._number(row, column, value, "count")
            case float():
                self._number(row, column, value, "mean")
            case datetime():
                self._grid.write_datetime(row, column, value.replace(tzinfo=None), self._book.looks["moment"])
            case date() if value >= FIRST_DAY:
                self._grid.write_datetime(row, column, value, self._book.looks["day"])
            case date():
                self._text(row, column, value.isoformat(), self._book.looks["text"])

    def _make_room(self, row: int, column: int, text: str, look: str) -> None:
        """Excel finds the height of a row when it opens the file, others do not."""
        high, letters = HEIGHTS.get(look, (LINE, 1))
        wide = int(letters * (self._widths[column] if column < len(self._widths) else DEFAULT_WIDTH))
        needed = high * sum(-(-len(line) // wide) or 1 for line in text.split("\n"))
        if needed > self._heights.get(row, 0):
            self._heights[row] = needed
            self._grid.set_row(row, min(needed, HIGHEST))

    def _number(self, row: int, column: int, value: float, look: str) -> None:
        self._grid.write_number(row, column, value, self._book.looks[look])

    def _text(self, row: int, column: int, text: str, look: Format) -> None:
        """What begins and ends as a piece of rich text would be taken for one, unless it is told to be three."""
        if text.startswith("<r>") and text.endswith("</r>"):
            self._grid.write_rich_string(row, column, text[0], text[1], text[2:], look)
        else:
            self._grid.write_string(row, column, text, look)
