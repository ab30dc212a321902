"""The charts of the Excel file are Excel's own, and say everything without colour."""

from dataclasses import replace

import pytest

from tests.export import days, rich
from tests.export.excel import CHART, DRAWING, MAIN, parts, read, said, table
from workshop.domain.summary import SummaryBlock
from workshop.export.xlsx_words import titled


def test_charts_have_question_answers_axes_and_words_for_those_who_hear_them():
    chart = parts(days.ordinary(), r"xl/charts/chart1\.xml")[0]
    drawing = parts(days.ordinary(), r"xl/drawings/drawing1\.xml")[0]

    titles = [said(title) for title in chart.iter(f"{CHART}title")]
    alt = next(drawing.iter(DRAWING)).get("descr")

    assert titles == [
        "Hvor tit taler I om det psykiske arbejdsmiljø? – 15 svar",
        "Svar",
        "Andel",
    ]
    assert alt.startswith("Søjlediagram. Vi taler om det, når det brænder på: 40\u00a0% (6);")


def test_charts_tell_bars_apart_without_colour_and_say_every_number():
    chart = parts(days.ordinary(), r"xl/charts/chart1\.xml")[0]

    patterns = [fill.get("prst") for fill in chart.iter(f"{MAIN}pattFill")]
    solid = [point.find(f"{CHART}idx").get("val") for point in chart.iter(f"{CHART}dPt")]
    values = [shown.get("val") for shown in chart.iter(f"{CHART}showVal")]

    assert patterns == ["wdUpDiag"]
    assert solid == ["0"]
    assert "1" in values


def test_rounds_and_roles_stand_beside_each_other_as_series():
    charts = parts(rich.day(), r"xl/charts/chart\d+\.xml")

    names = [
        [
            said(name) or "".join(name.itertext())
            for name in chart.iter(f"{CHART}tx")
            if name.getparent().tag == f"{CHART}ser"
        ]
        for chart in charts
    ]

    assert ["Første runde", "Denne runde"] in names
    assert ["Alle (15)", "TR (8)", "AMR (7)"] in names


def test_words_are_bars_with_the_most_said_first():
    book = read(rich.day())
    words = next(sheet for sheet in book if sheet.title.startswith("Hvad tænker"))

    assert table(words)[:3] == [["Ord", "Antal"], ["tillid", 9], ["ro", 8]]
    assert len(words._charts) == 1


@pytest.mark.parametrize("title", ["=Ark!A1", "Tak!TR2", "Vi 'ses'!$A$1"])
def test_the_title_of_a_chart_is_never_read_as_the_address_of_a_cell(title):
    section = replace(days.choice(), title=title)
    summary = replace(days.empty(), blocks=(SummaryBlock("Blok", days.times(9, 0, 15), (section,)),))

    chart = parts(summary, r"xl/charts/chart1\.xml")[0]
    shown = next(chart.iter(f"{CHART}title"))

    assert said(shown) == titled(title, "15 svar")
    assert said(shown).replace("\u2060", "") == f"{title} – 15 svar"
    assert list(shown.iter(f"{CHART}f")) == []
