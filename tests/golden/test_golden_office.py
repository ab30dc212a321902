"""The Word, Excel and calendar files of every golden workshop: headings, tables and charts, and nothing that runs."""

import io
import re
from datetime import date, timedelta
from itertools import pairwise
from zipfile import ZipFile

import pytest
from docx.oxml.ns import qn
from icalendar import Calendar
from lxml import etree
from openpyxl import Workbook, load_workbook

from tests.golden.conftest import Golden
from tests.golden.expected import counted, dated
from tests.golden.readers import PARSER, open_docx
from tests.golden.record import GOLDEN
from workshop.export import FORMATS

EVERY_WORKSHOP = pytest.mark.parametrize("name", GOLDEN)
WORD = pytest.mark.parametrize("format", [name for name, known in FORMATS.items() if known.extension == "docx"])
OFFICE = pytest.mark.parametrize(
    "format", [name for name, known in FORMATS.items() if known.extension in ("docx", "xlsx")]
)
RUNS = re.compile(r"vbaProject|macrosheets|activeX|embeddings|externalLinks|connections|oleObject", re.IGNORECASE)
ALLOWED_FIELDS = {"TOC", "PAGE", "NUMPAGES", "PAGEREF"}
CALENDAR = {"VERSION", "PRODID", "X-WR-CALNAME", "CALSCALE", "METHOD"}
EVENT = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "SEQUENCE", "CATEGORIES", "CLASS"}


def parts(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


@OFFICE
@EVERY_WORKSHOP
def test_nothing_in_an_office_file_runs_or_leads_out_of_it(golden: Golden, name: str, format: str):
    packed = parts(golden(name).file(format))

    links = [etree.fromstring(part, PARSER) for path, part in packed.items() if path.endswith(".rels")]
    outside = [link.get("Target") for link in links for link in link if link.get("TargetMode") == "External"]

    assert [path for path in packed if RUNS.search(path)] == []
    assert outside == []


@WORD
@EVERY_WORKSHOP
def test_only_word_itself_has_fields(golden: Golden, name: str, format: str):
    body = etree.fromstring(parts(golden(name).file(format))["word/document.xml"], PARSER)

    fields = {(code.text or "").split()[0] for code in body.iter(qn("w:instrText"))}

    assert fields <= ALLOWED_FIELDS
    assert list(body.iter(qn("w:fldSimple"), qn("w:altChunk"), qn("w:object"))) == []


@WORD
@EVERY_WORKSHOP
def test_the_headings_of_word_go_down_one_level_at_a_time(golden: Golden, name: str, format: str):
    styles = [
        paragraph.style.name or "" for paragraph in open_docx(golden(name).file(format)).paragraphs if paragraph.style
    ]

    levels = [int(style[-1]) for style in styles if style.startswith("Heading")]

    assert levels[0] == 1
    assert [lower - upper for upper, lower in pairwise(levels) if lower - upper > 1] == []


@WORD
@EVERY_WORKSHOP
def test_every_table_of_word_has_a_row_of_headings_that_is_repeated(golden: Golden, name: str, format: str):
    tables = open_docx(golden(name).file(format)).tables

    assert [table for table in tables if table._tbl.tr_lst[0].find(f".//{qn('w:tblHeader')}") is None] == []


def book_of(golden: Golden, name: str) -> Workbook:
    return load_workbook(io.BytesIO(golden(name).file("xlsx")))


@EVERY_WORKSHOP
def test_no_cell_is_a_formula_and_links_stay_in_the_file(golden: Golden, name: str):
    book = book_of(golden, name)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]

    formulas = [cell.coordinate for cell in cells if cell.data_type == "f"]
    links = [cell.hyperlink for cell in cells if cell.hyperlink]

    assert formulas == []
    assert [link.ref for link in links if link.target] == []
    assert [link.location for link in links if not re.fullmatch(r"('(?:[^']|'')+'|\w+)!A1", link.location or "")] == []


@EVERY_WORKSHOP
def test_there_is_a_sheet_for_each_activity_and_a_chart_for_each_outcome_with_bars(golden: Golden, name: str):
    summary = golden(name).summary
    book = book_of(golden, name)
    activities = {section.activity for section in summary.sections}

    drawn = [section for section in counted(summary) if section.bars or (section.form == "words" and section.rows)]
    charts = sum(len(sheet._charts) for sheet in book)

    assert len(book.sheetnames) >= len(activities) + 1
    assert charts >= len(drawn)


@EVERY_WORKSHOP
def test_the_calendar_has_what_was_promised_with_a_date_and_the_day_to_meet_again(golden: Golden, name: str):
    summary = golden(name).summary
    promised = [(" ".join(one.what.split()), date.fromisoformat(one.by)) for one in dated(summary)]

    events = Calendar.from_ical(golden(name).file("ics")).walk("VEVENT")
    told = [(" ".join(str(event["summary"]).split()), event["dtstart"].dt) for event in events]

    assert told[:-1] == promised
    assert told[-1][1] == summary.date + timedelta(weeks=6)


@EVERY_WORKSHOP
def test_no_text_made_itself_a_part_of_the_calendar(golden: Golden, name: str):
    content = golden(name).file("ics")
    calendar = Calendar.from_ical(content)

    known = {key for event in calendar.walk("VEVENT") for key in event}
    reminders = {str(alarm["action"]) for alarm in calendar.walk("VALARM")}

    assert set(calendar) <= CALENDAR
    assert known <= EVENT
    assert reminders <= {"DISPLAY"}
    assert content.count(b"BEGIN:VEVENT\r\n") == len(calendar.walk("VEVENT")) == len(dated(golden(name).summary)) + 1
    assert [line for line in content.split(b"\r\n") if len(line) > 75] == []
