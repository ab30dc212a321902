"""Texts in the Excel file are only texts: nothing runs, nothing leads out, and every name is one Excel takes."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export import days, rich, together
from tests.export.excel import cells, links_in, read
from workshop.domain.summary import Section, Summary, SummaryBlock, Texts
from workshop.export.office import plain
from workshop.export.xlsx_words import headers, in_a_cell, sheet_name

DANGEROUS = (
    "=1+1",
    "@SUM(A1)",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "http://example.org",
    "internal:'Overblik'!A1",
    "_x0041_ og _x000D_",
    "<r><t>rig</t></r>",
    "{=1+1}",
    "1234",
    "TRUE",
    "Tak 🎉 for i dag 👩‍👩‍👧",
    "שלום og سلام",
    "  luft om  ",
    "x" * 32_000,
)


@pytest.mark.parametrize("day", [days.hostile, rich.day, together.day, days.large])
def test_no_cell_is_a_formula_and_no_text_is_a_link(day):
    book = read(day())

    linked = [to for sheet in book for to in links_in(sheet)]

    assert [cell.coordinate for cell in cells(book) if cell.data_type == "f"] == []
    assert len([to for to in linked if to.endswith("!A1")]) == len(linked) == len(book.sheetnames) - 1


@pytest.mark.parametrize("text", [*days.HOSTILE, *DANGEROUS])
def test_a_dangerous_text_comes_back_as_it_was_written_and_stays_a_text_when_edited(text):
    section = Section("a", "poll", "Spørgsmål?", 5, "", texts=(Texts("Svar", (text,)),))
    summary = replace(days.empty(), blocks=(SummaryBlock("Blok", days.times(9, 0, 15), (section,)),))

    cell = read(summary).worksheets[1]["A5"]

    assert cell.value == plain(text)
    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_a_text_longer_than_a_cell_is_cut_where_the_cell_ends():
    assert in_a_cell("x" * 32_767) == "x" * 32_767
    assert in_a_cell("x" * 40_000) == "x" * 32_766 + "…"
    assert in_a_cell("🎉" * 20_000) == "🎉" * 16_383 + "…"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ærøs [øvelse]: nu/om * lidt?", "Ærøs øvelse nu om lidt"),
        ("'citat'", "citat"),
        ("History", "–"),
        ("", "–"),
        ("=1+1", "=1+1"),
        ("x" * 40, "x" * 30 + "…"),
        ("🎉" * 20, "🎉" * 15 + "…"),
        ("to\nlinjer\x00", "to linjer"),
    ],
)
def test_a_sheet_is_called_after_its_activity_as_far_as_excel_allows(title, name):
    assert sheet_name(title, set()) == name


def test_no_two_sheets_have_the_same_name_whatever_their_letters():
    taken: set[str] = set()
    for title in ("Øvelse", "øvelse", "x" * 40, "x" * 41):
        taken.add(sheet_name(title, taken).casefold())

    assert taken == {"øvelse", "øvelse (2)", "x" * 30 + "…", "x" * 26 + "… (2)"}


def test_no_two_headings_of_a_table_are_the_same():
    assert headers(["1", "", "Ja", "ja", "", "_x0041_", "<r>x</r>", "to\nlinjer"]) == [
        "1",
        "–",
        "Ja",
        "ja (2)",
        "– (2)",
        "_ x0041_",
        "< r>x</r>",
        "to linjer",
    ]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=5))
def test_whatever_people_write_there_is_a_file_excel_can_read(written_texts):
    sections = tuple(
        Section(
            f"a{at}", "poll", text, 5, text, columns=(text, text), rows=((text, at),), texts=(Texts(text, (text,)),)
        )
        for at, text in enumerate(written_texts)
    )
    blocks = (SummaryBlock("Blok", days.times(9, 0, 15), sections),)
    summary = Summary("", "11112222", "da", days.DAY, 5, 0, 5, blocks=blocks, aims=tuple(written_texts))

    found = [cell.value for cell in cells(read(summary)) if isinstance(cell.value, str)]

    assert [plain(text) for text in written_texts if plain(text) and plain(text) not in found] == []
