"""The Excel file as a real reader finds it: its sheets, tables, texts, links and parts."""

import io
import re
from zipfile import ZipFile

from lxml import etree
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from tests.export import days
from workshop.domain.summary import Summary
from workshop.export import FORMATS

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}cNvPr"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def written(summary: Summary) -> bytes:
    return FORMATS["xlsx"].write(summary, days.say)


def read(summary: Summary) -> Workbook:
    return load_workbook(io.BytesIO(written(summary)))


def cells(book: Workbook) -> list[Cell]:
    return [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]


def links_in(sheet: Worksheet) -> list[str]:
    """Where links lead within the file; "" for one that leads out of it."""
    return [cell.hyperlink.location or "" for row in sheet.iter_rows() for cell in row if cell.hyperlink]


def texts(sheet: Worksheet) -> list[str]:
    return [row[0].value for row in sheet.iter_rows() if isinstance(row[0].value, str)]


def table(sheet: Worksheet, at: int = 0) -> list[list[object]]:
    """The cells of one of the real tables of a sheet."""
    area = list(sheet.tables.values())[at].ref
    return [[cell.value for cell in row] for row in sheet[area]]


def parts(summary: Summary, of: str) -> list[etree._Element]:
    with ZipFile(io.BytesIO(written(summary))) as packed:
        names = sorted(name for name in packed.namelist() if re.fullmatch(of, name))
        return [etree.fromstring(packed.read(name)) for name in names]


def said(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{MAIN}t"))
