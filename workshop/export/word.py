"""The parts Word files are built of: headings, lists, tables, pictures, and lines to fill in."""

import io
import re
from collections.abc import Iterable, Sequence

from docx.document import Document as WordFile
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length, Mm
from docx.text.paragraph import Paragraph

from workshop.domain.summary import Summary
from workshop.export.office import locale_of, one_line, packed_anew, plain
from workshop.export.sheet import Fact, Table
from workshop.export.word_fields import bookmark, date_field, field, fill_contents, numbered
from workshop.export.word_look import SMALL, TABLE, TEXT_WIDTH, WRITE_HERE, blank

FIELD = re.compile(r"(\{pages?\})")
FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
NO_TITLE = "–"
WIDEST, BOLD = 40, 1.25
ACROSS = 100
"""Letters of a table that find room beside each other."""
SHORT = 10
HIGHEST = Mm(200)


class Word:
    """A document being written from the top."""

    def __init__(self, summary: Summary, title: str, subject: str) -> None:
        self.file: WordFile = blank(summary, title, subject)
        self.locale = locale_of(summary.language)
        self._headings: list[tuple[int, str, str]] = []
        self._contents: Paragraph | None = None

    def content(self) -> bytes:
        if self._contents is not None:
            fill_contents(self._contents, self._headings)
        packed = io.BytesIO()
        self.file.save(packed)
        return packed_anew(packed.getvalue())

    def text(self, words: str, style: str | None = None) -> Paragraph:
        return self.file.add_paragraph(plain(words), style)

    def title(self, words: str) -> None:
        self.text(one_line(words) or NO_TITLE, "Title")

    def heading(self, level: int, words: str) -> Paragraph:
        """Every heading has a name of its own, for the table of contents to point at."""
        title = one_line(words) or NO_TITLE
        paragraph = self.file.add_paragraph(title, f"Heading {level}")
        name = f"_Toc{len(self._headings) + 1:08}"
        bookmark(paragraph, len(self._headings) + 1, name)
        self._headings.append((level, title, name))
        return paragraph

    def numbered_heading(self, level: int, words: str) -> None:
        """A heading Word numbers, and numbers anew when one of them is taken out."""
        numbered(self.file, self.heading(level, words))

    def fact(self, fact: Fact, style: str = "No Spacing") -> Paragraph:
        paragraph = self.file.add_paragraph(style=style)
        paragraph.add_run(f"{plain(fact.label)}: ").bold = True
        paragraph.add_run(plain(fact.value))
        return paragraph

    def point(self, title: str, words: str) -> None:
        """A bullet with what it is about above what there is to say."""
        paragraph = self.file.add_paragraph(style="List Bullet")
        paragraph.add_run(one_line(title)).bold = True
        paragraph.add_run(f"\n{plain(words)}" if words else "")

    def bullets(self, texts: Iterable[str], style: str = "List Bullet") -> None:
        for text in texts:
            self.text(text, style)

    def contents(self, title: str) -> None:
        """The place for the table of contents; what stands in it is known when everything is written."""
        self.text(title, "TOC Heading")
        self._contents = self.file.add_paragraph(style="toc 1")

    def page_break(self) -> None:
        self.file.add_page_break()

    def edges(self, head: Sequence[str], page: str) -> None:
        """What stands above every page but the first, and the page numbers below all of them."""
        section = self.file.sections[0]
        above = section.header.paragraphs[0]
        above.style = SMALL
        above.add_run(" · ".join(one_line(part) for part in head))
        for below in (section.footer, section.first_page_footer):
            paragraph = below.paragraphs[0]
            paragraph.style, paragraph.alignment = SMALL, WD_ALIGN_PARAGRAPH.RIGHT
            for part in FIELD.split(page):
                if part in FIELDS:
                    paragraph._p.extend(field(FIELDS[part]))
                else:
                    paragraph.add_run(part)

    def table(self, table: Table, about: str) -> None:
        """A table with a header row that stands on every page; `about` is read aloud before it."""
        rows = [[(cell,) for cell in row] for row in table.rows]
        shares = _shares(list(zip(table.columns, *table.rows, strict=True)))
        self.rich_table(table.columns, rows, widths_of(shares), table.figures, about)

    def rich_table(
        self,
        columns: Sequence[str],
        rows: Sequence[Sequence[Sequence[str]]],
        widths: Sequence[Length],
        figures: Sequence[bool],
        about: str,
    ) -> None:
        """The same with several paragraphs in a cell, and widths of its own."""
        made = self.file.add_table(1 + len(rows), len(columns), TABLE)
        made.autofit = False
        _about(made._tbl, about)
        for grid, width in zip(made._tbl.tblGrid.gridCol_lst, widths, strict=True):
            grid.w = width
        lines = [[(column,) for column in columns], *rows]
        for row, cells in zip(made._tbl.tr_lst, lines, strict=True):
            row.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for cell, texts, width, figure in zip(row.tc_lst, cells, widths, figures, strict=True):
                cell.width = width
                _write(cell, texts, figure)
        made._tbl.tr_lst[0].get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        if len(rows) <= SHORT:
            _keep_together(made._tbl.tr_lst[:-1])
        self.file.add_paragraph(style="No Spacing")

    def picture(self, png: bytes, about: str) -> None:
        """As wide as the text, unless it would then not fit on a page."""
        paragraph = self.file.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        shown = paragraph.add_run().add_picture(io.BytesIO(png), width=TEXT_WIDTH)
        fits = min(1, HIGHEST / shown.height)
        shown.width, shown.height = Length(int(shown.width * fits)), Length(int(shown.height * fits))
        shown._inline.docPr.set("descr", one_line(about))
        for side in ("distT", "distB", "distL", "distR"):
            shown._inline.set(side, "0")

    def write_here(self, label: str = "", lines: int = 1) -> None:
        """Lines to write on, with a pen or in Word."""
        for _ in range(lines):
            self.text(f"{label} \t" if label else "\t", WRITE_HERE)

    def date(self, label: str, prompt: str) -> None:
        """A date to choose from a calendar."""
        paragraph = self.file.add_paragraph()
        paragraph.add_run(f"{plain(label)}: ").bold = True
        paragraph._p.append(date_field(plain(label), plain(prompt), self.locale))


def _write(cell: BaseOxmlElement, texts: Sequence[str], figure: bool) -> None:
    for place, text in enumerate(texts):
        paragraph = Paragraph(cell.p_lst[0] if place == 0 else cell.add_p(), None)
        paragraph.add_run(plain(text))
        if figure:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def widths_of(shares: Sequence[float]) -> list[Length]:
    """The width of the text, shared out."""
    return [Length(int(TEXT_WIDTH * share / sum(shares))) for share in shares]


def _shares(columns: Sequence[Sequence[str]]) -> list[float]:
    """How wide each column wants to be; where they do not fit beside each other, their longest words come first."""
    wanted = [_need(column, column[1:]) for column in columns]
    least = [_need(column, [word for cell in column[1:] for word in cell.split()]) for column in columns]
    if sum(wanted) <= ACROSS:
        return wanted
    given = max(0, ACROSS - sum(least)) / max(1, sum(wanted) - sum(least))
    return [few + (many - few) * given for few, many in zip(least, wanted, strict=True)]


def _need(column: Sequence[str], texts: Iterable[str]) -> float:
    """How wide a column has to be, in letters, for the words of its header and for these texts on one line."""
    words = [len(word) * BOLD for word in column[0].split()]
    return min(max([1, *words, *map(len, texts)]), WIDEST) + 3


def _keep_together(rows: Iterable[BaseOxmlElement]) -> None:
    """A short table goes to the next page whole."""
    for row in rows:
        for cell in row.tc_lst:
            for paragraph in cell.p_lst:
                Paragraph(paragraph, None).paragraph_format.keep_with_next = True


def _about(table: BaseOxmlElement, about: str) -> None:
    for name in ("w:tblCaption", "w:tblDescription"):
        said = OxmlElement(name)
        said.set(qn("w:val"), one_line(about)[:255])
        table.tblPr.append(said)
