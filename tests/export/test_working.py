"""What stays of canvases, sortings and placings, in files: piles with their key, and axes of different lengths."""

import csv
import io
import re
from dataclasses import replace

import pytest
from docx import Document
from pypdf import PdfReader

from tests.cast import says
from tests.export import days, working
from workshop.activities.placing import Axis
from workshop.export import FORMATS, compose
from workshop.export.sheet import Chart, Part


def parts() -> dict[str, Part]:
    """What came of each activity, in words."""
    sheet = compose(working.day(), days.say)
    return {part.page: part for block in sheet.blocks for part in block.parts}


def fields(chart: Chart) -> dict[str, list[tuple[str, bool, bool]]]:
    """By item: how many chose each pile, whether it is the one most chose, and whether the key puts it there."""
    found: dict[str, list[tuple[str, bool, bool]]] = {}
    for line in chart.lines:
        found.setdefault(line.label, []).append((line.value, line.most, line.pattern == "rings"))
    return found


def test_a_sorting_is_a_field_for_each_item_and_pile_with_a_ring_where_the_key_puts_it():
    (chart,) = parts()["hvem"].beside

    assert (chart.form, chart.series, chart.note) == (
        "matrix",
        ("TR", "AMR", "Begge"),
        "En ring viser, hvor nøglen lægger det.",
    )
    assert fields(chart) == {
        "Forhandler løn": [("6", True, True), ("0", False, False), ("0", False, False)],
        "Gennemfører APV": [("0", False, False), ("5", True, True), ("1", False, False)],
        "Taler med en kollega, der har det svært": [("2", False, False), ("2", False, True), ("2", False, True)],
        "Kalder til møde": [("3", False, False), ("0", False, False), ("3", False, False)],
    }


def test_without_a_key_there_is_no_ring_and_nothing_is_said_of_one():
    (chart,) = parts()["formelt"].beside

    assert (chart.note, {line.pattern for line in chart.lines}) == ("", {"solid"})


def test_what_lies_on_a_line_is_drawn_on_its_stops():
    chart = parts()["hvornaar"].chart

    assert chart
    assert (chart.form, chart.scale[0], chart.scale[-1]) == ("scale", "Problem", "Beslutning")
    assert [(line.label, line.value, line.count) for line in chart.lines] == [
        ("I dag", "4,3", "6"),
        ("Sådan ønsker vi det", "1,7", "6"),
    ]


def test_in_a_field_each_mean_lies_on_its_own_axis():
    (chart,) = parts()["kort"].beside

    first = [(line.series, line.value, round(line.share, 2)) for line in chart.lines[:2]]

    assert first == [("Fokus", "8,5", 0.94), ("Form", "2,8", 0.92)]
    assert (chart.form, chart.scale[0], chart.scale[-1]) == ("field", "1 – enkelt sag", "9 – hele arbejdspladsen")
    assert chart.upward == ("Uformel", "Aftalt", "Formel")
    assert chart.alt.startswith("Felt: Fokus hen ad bunden, Form op ad siden. MED-udvalget – Fokus: 8,5 (6);")


def test_two_axes_that_differ_in_their_brackets_alone_keep_both_names():
    titles = ("Indflydelse (i dag)", "Indflydelse (om et år)")
    now, then = ({"title": title, "low": "lille", "high": "stor"} for title in titles)
    both = working.HOW.model_copy(update={"x": Axis(**now), "y": Axis(**then)})
    entries = [says(name, {"x": 2, "y": 8, "by": 1}, "item:trio") for name in working.CAST]
    placed = replace(working.day().blocks[1], sections=(working.section(both, entries),))
    day = replace(working.day(), blocks=(placed,))

    (chart,) = compose(day, days.say).blocks[0].parts[0].beside

    assert tuple(line.series for line in chart.lines) == titles
    assert FORMATS["charts"].write(day, days.say)


@pytest.mark.parametrize("rows", [1, 12, 30])
def test_a_field_is_drawn_however_many_lie_where(rows):
    placed = tuple((f"Ting {at}", 1.0 + at % 3 * 4, 1.0 + at % 2, 12) for at in range(rows))
    crowded = [replace(one, rows=placed) if one.activity == "kort" else one for one in working.day().blocks[1].sections]
    day = replace(working.day(), blocks=(replace(working.day().blocks[1], sections=tuple(crowded)),))

    pages = PdfReader(io.BytesIO(FORMATS["pdf"].write(day, days.say))).pages

    text = "".join(page.extract_text() for page in pages)
    assert [at for at in range(rows) if not re.search(rf"\bTing {at}\s*Fokus", text)] == []


def test_in_word_what_lies_in_a_field_stands_in_one_table():
    document = Document(io.BytesIO(FORMATS["docx"].write(working.day(), days.say)))

    tables = [table for table in document.tables if table.cell(1, 0).text == "MED-udvalget"]

    assert [[cell.text for cell in table.rows[0].cells] for table in tables] == [
        ["Hvad", "Fokus (enkelt sag–hele arbejdspladsen)", "Form (Uformel–Formel)", "Svar"]
    ]


def test_no_placing_leads_the_numbers_of_the_day():
    assert compose(working.day(), days.say).overview is None


def test_what_a_group_does_not_share_is_in_no_file():
    written = [FORMATS[name].write(working.day(), days.say).decode() for name in ("json", "markdown", "csv")]

    assert ["Om vi kommer for sent ind" in text for text in written] == [True] * 3
    assert ["Det her deler vi ikke" in text for text in written] == [False] * 3


def test_an_item_the_key_says_nothing_of_has_an_empty_key():
    text = FORMATS["csv"].write(working.day(), days.say).decode("utf-8-sig")

    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=";")
    keys = [(row["Nummer"], row["Tekst"]) for row in rows if row["Overskrift"] == "Nøglen"]

    assert keys == [("1", "TR"), ("2", "AMR"), ("3", "AMR / Begge")]


def test_in_word_no_word_of_a_wide_table_s_header_is_broken():
    document = Document(io.BytesIO(FORMATS["docx"].write(working.day(), days.say)))

    (wide,) = [table for table in document.tables if len(table.columns) == 8]

    narrow = [cell.text for cell in wide.rows[0].cells if cell.width.mm < 2.1 * len(cell.text)]
    assert narrow == []


def test_in_word_a_short_table_goes_to_the_next_page_whole():
    document = Document(io.BytesIO(FORMATS["docx"].write(working.day(), days.say)))

    kept = [
        [bool(row.cells[0].paragraphs[0].paragraph_format.keep_with_next) for row in table.rows]
        for table in document.tables
    ]

    assert kept == [[True] * (len(rows) - 1) + [False] for rows in kept]
