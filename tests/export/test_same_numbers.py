"""The same labels, counts, answers, votes and levels in CSV, JSON, Excel, Word and PDF."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from docx import Document
from docx.document import Document as WordFile
from docx.table import Table
from openpyxl import Workbook, load_workbook

from tests.export import days, rich, together, working
from tests.export.printed import read, words
from workshop.domain.summary import Bar, Summary
from workshop.export import FORMATS
from workshop.export.numbers import number, percent
from workshop.export.promises import level_name

DAYS = pytest.mark.parametrize("day", [days.ordinary, together.day, working.day, rich.day, days.large])
Line = tuple[str, str, str]
"""A bar's label, what stands beside it, and its count, as people read them in Danish."""


def record_of(summary: Summary) -> dict:
    return json.loads(FORMATS["json"].write(summary, days.say))


def rows_of(summary: Summary, part: str) -> list[dict[str, str]]:
    text = FORMATS["csv"].write(summary, days.say).decode("utf-8-sig")
    return [row for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=";") if row["Del"] == part]


@cache
def book_of(summary: Summary) -> Workbook:
    return load_workbook(io.BytesIO(FORMATS["xlsx"].write(summary, days.say)))


def sheets_of(book: Workbook) -> Iterator[list[list[object]]]:
    """Every real table of the Excel file."""
    for sheet in book:
        for table in sheet.tables.values():
            yield [[cell.value for cell in row] for row in sheet[table.ref]]


@cache
def letter_of(summary: Summary) -> WordFile:
    return Document(io.BytesIO(FORMATS["docx"].write(summary, days.say)))


@cache
def tables_of(summary: Summary) -> list[list[list[str]]]:
    """Every table of the Word file."""
    return [_cells(table) for table in letter_of(summary).tables]


def _cells(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def pdf_of(summary: Summary) -> str:
    return words(read(summary)).replace("\u00ad", "")


def squeezed(text: str) -> str:
    """Without the places where paper makes a line break, and without the brackets a drawing puts around a count."""
    return re.sub(r"[\s\u200b\u00ad()-]+", "", text)


def shown(bar: Bar) -> Line:
    return bar.label, percent(bar.share, "da") if bar.mean is None else number(bar.mean, "da"), str(bar.count)


def bars_of(summary: Summary) -> list[Line]:
    return [shown(bar) for section in summary.sections for bar in section.bars]


def in_excel(value: float) -> str:
    return percent(value, "da") if value <= 1 else number(value, "da")


@DAYS
def test_every_bar_is_the_same_in_csv(day):
    rows = rows_of(day(), "søjle")

    told = [
        (row["Overskrift"], f"{row['Procent']}\u00a0%" if row["Procent"] else row["Gennemsnit"], row["Antal"])
        for row in rows
    ]

    assert told == bars_of(day())


@DAYS
def test_every_bar_is_the_same_in_json(day):
    sections = [section for block in record_of(day())["blocks"] for section in block["sections"]]

    told = [shown(Bar(**bar)) for section in sections for bar in section["bars"]]

    assert told == bars_of(day())


@DAYS
def test_every_bar_is_the_same_in_excel(day):
    measured = [table[1:] for table in sheets_of(book_of(day())) if _is_chart(table)]

    told = [(row[0], in_excel(row[1]), str(row[2])) for table in measured for row in table]

    assert Counter(told) == Counter(bars_of(day()))


def _is_chart(table: list[list[object]]) -> bool:
    return len(table[0]) == 3 and all(isinstance(row[1], float) and isinstance(row[2], int) for row in table[1:])


@DAYS
def test_every_bar_is_the_same_in_word(day):
    measured = [row for table in tables_of(day()) for row in table[1:] if len(row) == 3]

    told = Counter(tuple(row) for row in measured)

    assert Counter(bars_of(day())) - told == Counter()


@DAYS
def test_every_bar_is_the_same_in_the_pdf(day):
    text = squeezed(pdf_of(day()))

    missing = [bar for bar in bars_of(day()) if squeezed("".join(bar)) not in text]

    assert missing == []


@DAYS
def test_as_many_answered_in_every_file(day):
    summary = day()
    told = [section for section in summary.sections if not section.few]
    answers = [(section.title, section.n) for section in told]

    kept = [one for block in record_of(summary)["blocks"] for one in block["sections"] if not one["few"]]
    overview = next(sheets_of(book_of(summary)))
    text = pdf_of(summary)

    assert [(one["title"], one["n"]) for one in kept] == answers
    assert [(row["Aktivitet"], int(row["Antal"])) for row in rows_of(summary, "svar") if row["Antal"]] == answers
    assert {(row[0], row[1]) for row in overview[1:]} >= {
        (section.title, section.n) for section in told if not section.group and "fordelt på roller" not in section.title
    }
    assert [n for _, n in answers if not re.search(rf"\b{n}\b", text)] == []


@DAYS
def test_every_question_has_the_same_votes_in_every_file(day):
    summary = day()
    votes = [(question.text, question.votes) for question in (*summary.questions, *summary.archived)]

    record = record_of(summary)
    asked = [row for part in ("spørgsmål", "spørgsmål i arkivet") for row in rows_of(summary, part) if row["Antal"]]
    excel = [row for table in sheets_of(book_of(summary)) if table[0][0] == "Spørgsmål" for row in table[1:]]
    word = [row for table in tables_of(summary) if table[0][0] == "Spørgsmål" for row in table[1:]]
    text = squeezed(pdf_of(summary))

    assert [(one["text"], one["votes"]) for one in (*record["questions"], *record["archived"])] == votes
    assert [(row["Tekst"], int(row["Antal"])) for row in asked] == votes
    assert [(row[0], row[1]) for row in excel] == votes
    assert [(row[0].split("\n")[0], int(row[1])) for row in word] == votes
    assert [one for one, _ in votes if squeezed(one) not in text] == []


@DAYS
def test_every_level_has_as_many_promises_in_every_file(day):
    summary = day()
    levels = Counter(level_name(promise.level, days.say) for promise in summary.commitments)

    kept = Counter(level_name(promise["level"], days.say) for promise in record_of(summary)["commitments"])
    csv_levels = Counter(row["Tekst"] for row in rows_of(summary, "aftale") if row["Overskrift"] == "Niveau")
    excel = [table for table in sheets_of(book_of(summary)) if table[0][0] == "Niveau"]
    paragraphs = letter_of(summary).paragraphs
    headings = [paragraph.text for paragraph in paragraphs if paragraph.style.name == "Heading 2"]
    text = squeezed(pdf_of(summary))

    assert kept == csv_levels == levels
    assert {row[0]: row[1] for table in excel for row in table[1:]} == levels
    assert [name for name, n in levels.items() if f"{name} ({told(n)})" not in headings] == []
    assert [name for name, n in levels.items() if squeezed(f"{name} {told(n)}") not in text] == []


def told(n: int) -> str:
    return "1 aftale" if n == 1 else f"{n} aftaler"


@DAYS
def test_the_words_of_a_cloud_are_counted_alike_in_every_file(day):
    summary = day()
    counted = [row for section in summary.sections if section.columns == ("Ord", "Antal") for row in section.rows]

    rows = [
        row
        for row in rows_of(summary, "tabel")
        if row["Overskrift"] == "Antal" and row["Aktivitet"].startswith("Hvad tænker")
    ]
    excel = [tuple(row) for table in sheets_of(book_of(summary)) if table[0] == ["Ord", "Antal"] for row in table[1:]]
    word = [row for table in tables_of(summary) if table[0][:2] == ["Ord", "Antal"] for row in table[1:]]
    pairs = [(row[at], int(row[at + 1])) for row in word for at in range(0, len(row), 2) if row[at]]

    assert [(row["Tekst"], int(row["Antal"])) for row in rows] == counted
    assert sorted(excel) == sorted(pairs) == sorted(counted)
