"""Opens each sort of file with a real reader: what it says, its headings and its tables, as somebody would see them."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from zipfile import ZipFile

from docx import Document
from docx.document import Document as WordFile
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph
from icalendar import Calendar
from lxml import etree
from markdown_it import MarkdownIt
from markdown_it.token import Token
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet
from pypdf import PdfReader
from pypdf.generic import StreamObject

from tests.export import tagged

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
SVG = "{http://www.w3.org/2000/svg}"
PARSER = etree.XMLParser(resolve_entities=False, no_network=True)
EDGES = re.compile(r"\A[^\n]* \d{4}\n|\n?Side \d+ af \d+\s*\Z")
"""What stands above and below every page of the PDF."""

KEPT = 8
"""A paper that was opened is kept for a while: reading one takes longer than writing it."""
PICTURES = (".png", ".jpeg", ".jpg")

Rows = tuple[tuple[str, ...], ...]
"""A table: the first row is its header."""


@dataclass(frozen=True)
class Read:
    """What a reader finds. `texts` are paragraphs, cells and lines, each by itself."""

    texts: tuple[str, ...]
    headings: tuple[str, ...] = ()
    tables: tuple[Rows, ...] = ()


def squeezed(text: str) -> str:
    """Without the places where paper makes it break."""
    return re.sub(r"[\s\u200b\u00ad\u2060]+", "", text)


@lru_cache(KEPT)
def open_pdf(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def _pdf(content: bytes) -> Read:
    file = open_pdf(content)
    return Read(_texts(file), tuple(_marks(file.outline)))


@lru_cache(KEPT)
def _texts(file: PdfReader) -> tuple[str, ...]:
    """All pages as one, for a text may go on over the page; then what the figures say to those who cannot see them."""
    pages = " ".join(EDGES.sub("", page.extract_text()) for page in file.pages)
    return (pages, *(figure["/Alt"] for figure in tagged.of(file, "/Figure")))


def _marks(outline: list[Any]) -> Iterator[str]:
    for mark in outline:
        if isinstance(mark, list):
            yield from _marks(mark)
        else:
            yield str(mark.title)


def open_docx(content: bytes) -> WordFile:
    return Document(io.BytesIO(content))


def _docx(content: bytes) -> Read:
    parts = list(open_docx(content).iter_inner_content())
    paragraphs = [part for part in parts if isinstance(part, Paragraph)]
    tables = tuple(_word_table(part) for part in parts if isinstance(part, WordTable))
    return Read(
        (*(paragraph.text for paragraph in paragraphs), *_cells(tables)),
        tuple(one.text for one in paragraphs if one.style and (one.style.name or "").startswith("Heading")),
        tables,
    )


def _word_table(table: WordTable) -> Rows:
    return tuple(tuple(cell.text for cell in row.cells) for row in table.rows)


def _cells(tables: tuple[Rows, ...]) -> Iterator[str]:
    return (cell for table in tables for row in table for cell in row)


def _xlsx(content: bytes) -> Read:
    book = load_workbook(io.BytesIO(content))
    cells = (cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None)
    tables = tuple(table for sheet in book for table in _excel_tables(sheet))
    return Read(tuple(_as_shown(cell) for cell in cells), tuple(book.sheetnames), tables)


def _excel_tables(sheet: Worksheet) -> Iterator[Rows]:
    for table in sheet.tables.values():
        yield tuple(tuple(_as_shown(cell) for cell in row) for row in sheet[table.ref])


def _as_shown(cell: Cell) -> str:
    """As Excel would write it on a Danish machine."""
    match cell.value, cell.number_format:
        case None, _:
            return ""
        case int() | float() as number, "0 %":
            return f"{int(100 * number + 0.5)}\u00a0%"
        case int() | float() as number, "0.0":
            return f"{int(10 * number + 0.5) / 10:.1f}".replace(".", ",")
    return str(cell.value)


def csv_rows(content: bytes) -> list[dict[str, str]]:
    found = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";")
    return list(found)


def _csv(content: bytes) -> Read:
    """With and without the apostrophe that keeps a text from being a formula."""
    cells = [cell for row in csv_rows(content) for cell in row.values() if cell]
    return Read((*cells, *(cell.removeprefix("'") for cell in cells if cell.startswith("'"))))


def _json(content: bytes) -> Read:
    return Read(tuple(_strings(json.loads(content))))


def _strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for part in value.values():
                yield from _strings(part)
        case list():
            for part in value:
                yield from _strings(part)


def _markdown(content: bytes) -> Read:
    tokens = MARKDOWN.parse(content.decode())
    inlines = [(tokens[at - 1].type, _plain(token)) for at, token in enumerate(tokens) if token.type == "inline"]
    headings = tuple(text for before, text in inlines if before == "heading_open")
    return Read(tuple(text for _, text in inlines), headings, tuple(_markdown_tables(tokens)))


def _plain(token: Token) -> str:
    return "".join(" " if part.type.endswith("break") else part.content for part in token.children or ())


def _markdown_tables(tokens: list[Token]) -> Iterator[Rows]:
    rows: list[list[str]] = []
    for token in tokens:
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and rows:
            rows[-1].append(_plain(token))
        elif token.type == "table_close":
            yield tuple(map(tuple, rows))
            rows = []


def _ics(content: bytes) -> Read:
    events = Calendar.from_ical(content).walk("VEVENT")
    words = [str(event[name]) for event in events for name in ("summary", "description") if name in event]
    return Read(tuple(words), tuple(str(event["summary"]) for event in events))


def svgs(content: bytes) -> dict[str, etree._Element]:
    with ZipFile(io.BytesIO(content)) as packed:
        names = [name for name in packed.namelist() if name.endswith(".svg")]
        return {name: etree.fromstring(packed.read(name), PARSER) for name in names}


def _charts(content: bytes) -> Read:
    drawn = svgs(content).values()
    titles = tuple(svg.findtext(f"{SVG}title") or "" for svg in drawn)
    told = tuple(svg.findtext(f"{SVG}desc") or "" for svg in drawn)
    with ZipFile(io.BytesIO(content)) as packed:
        notes = tuple(packed.read(name).decode() for name in packed.namelist() if name.endswith(".txt"))
    return Read((*titles, *told, *notes), titles)


READERS: dict[str, Callable[[bytes], Read]] = {
    "pdf": _pdf,
    "docx": _docx,
    "minutes": _docx,
    "xlsx": _xlsx,
    "csv": _csv,
    "json": _json,
    "markdown": _markdown,
    "ics": _ics,
    "charts": _charts,
}


def insides(content: bytes) -> str:
    """Everything that lies in a file, also what nobody is shown; of pictures only that they are there."""
    if content.startswith(b"PK"):
        with ZipFile(io.BytesIO(content)) as packed:
            texts = [packed.read(name) for name in packed.namelist() if not name.endswith(PICTURES)]
            return "\n".join([*packed.namelist(), *(text.decode() for text in texts)])
    if content.startswith(b"%PDF"):
        return "\n".join(_pdf_insides(open_pdf(content)))
    return content.decode()


def _pdf_insides(file: PdfReader) -> Iterator[str]:
    """What can be read, and every object as it is written."""
    yield from _texts(file)
    for number in range(1, file.trailer["/Size"]):
        found = file.get_object(number)
        yield str(found)
        if isinstance(found, StreamObject) and found.get("/Subtype") == "/XML":
            yield found.get_data().decode()
