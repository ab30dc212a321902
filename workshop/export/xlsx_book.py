"""An Excel file being written: how its cells look, what it says of itself, and nothing that runs."""

import io
import re
from collections.abc import Sequence
from datetime import datetime, time
from itertools import count
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format

from workshop.domain.summary import Summary
from workshop.export.office import AUTHOR, FJORD, FONT, GRAFIT, HEADLINE, INK, PAPER, locale_of, one_line, packed_anew
from workshop.export.xlsx_page import Page
from workshop.export.xlsx_words import sheet_name

NOTHING_RUNS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
A4 = 9
HEADER = {"bold": True, "text_wrap": True, "bg_color": f"#{PAPER}", "bottom": 2, "bottom_color": f"#{FJORD}"}
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
LANGUAGE = re.compile(rb'(<a:(?:r|defR|endParaR)Pr lang=")en-US(")')


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
        self._tables = (f"Sammen_{at}" for at in count(1))
        about = {"title": one_line(title)[:255], "subject": one_line(subject)[:255], "author": AUTHOR}
        self.file.set_properties({**about, "created": datetime.combine(summary.date, time(12))})

    def _look(self, **look: Any) -> Format:
        return self.file.add_format({"font_name": FONT, "valign": "top", **look})

    def page(self, wanted: str, widths: Sequence[int]) -> Page:
        name = sheet_name(wanted, self._taken)
        self._taken.add(name.casefold())
        grid = self.file.add_worksheet(name)
        for at, width in enumerate(widths):
            grid.set_column(at, at, width)
        grid.set_paper(A4)
        grid.fit_to_pages(1, 0)
        grid.hide_gridlines(2)
        grid.set_footer(self._footer)
        return Page(grid, name, widths, self.looks, self._tables)

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
