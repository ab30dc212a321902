"""The Excel file: read by a real reader, numbers are numbers, texts are texts, and nothing runs."""

import io
import re
from dataclasses import replace
from datetime import datetime
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from tests.export import days, rich, together
from workshop.domain.summary import Commitment, Section, Summary, SummaryBlock, Texts
from workshop.export import FORMATS
from workshop.export.office import plain
from workshop.export.xlsx_words import headers, in_a_cell, sheet_name, titled

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}cNvPr"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
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


def test_there_is_a_sheet_for_each_activity_between_the_overview_and_the_lists():
    assert read(days.ordinary()).sheetnames == [
        "Overblik",
        "Hvor tit taler I om det psykis…",
        "Hvad tænker du på, når du høre…",
        "Hvilke ressourcer har vi hos os",
        "Hvad virker, og hvad kan vi st…",
        "Hvornår mærker du krydspres",
        "Spørgsmål",
        "Aftaler",
        "Niveauer",
        "Tider",
    ]


def test_the_overview_tells_of_the_day_and_leads_to_every_sheet():
    book = read(days.ordinary())
    overview = book["Overblik"]

    facts = {row[0].value: row[1].value for row in overview.iter_rows(max_row=6, max_col=2)}
    links = [to[: -len("!A1")].strip("'") for to in links_in(overview)]

    assert facts["Dato"] == datetime(2026, 11, 20)
    assert (facts["Deltagere på mobil"], facts["Deltagere uden mobil"]) == (15, 2)
    assert texts(overview)[5].startswith("Når færre end 5 har svaret")
    assert links == book.sheetnames[1:]
    assert table(overview)[1] == [
        "Hvor tit taler I om det psykiske arbejdsmiljø?",
        15,
        "15 har svaret. Flest valgte Vi taler om det, når det brænder på (6).",
    ]


def test_shares_and_means_are_numbers_shown_as_people_write_them():
    book = read(days.ordinary())
    choice, scale = book.worksheets[1], book.worksheets[3]

    assert table(choice) == [
        ["Svar", "Andel", "Antal"],
        ["Vi taler om det, når det brænder på", 0.4, 6],
        ["Vi har det fast på dagsordenen", pytest.approx(5 / 15), 5],
        ["Vi taler sjældent om det", pytest.approx(4 / 15), 4],
    ]
    assert table(scale) == [
        ["Udsagn", "Gennemsnit", "Svar"],
        ["Indflydelse på eget arbejde", 3.67, 12],
        ["Social støtte fra kolleger og leder", 4.25, 12],
    ]
    shown = {cell.number_format for cell in cells(book) if isinstance(cell.value, float) and not cell.is_date}
    assert shown == {"0 %", "0.0"}


def test_an_empty_place_in_a_table_of_numbers_is_empty():
    scale = read(days.ordinary()).worksheets[3]

    assert table(scale, 1)[3] == ["Belønning", None, None, None, None, None, None, 4, 8]


def test_what_people_wrote_stands_under_its_heading():
    walls = read(days.ordinary()).worksheets[4]

    assert texts(walls) == [
        "Hvad virker, og hvad kan vi styrke?",
        "9 har skrevet 5 kort.",
        "Det virker",
        "Vi holder fast i morgenmødet",
        "Lederen lytter",
        "Vi griner sammen",
        "Det kan styrkes",
        "Flere pauser – især fredag",
        "Klarhed om, hvem der beslutter hvad",
    ]


def test_the_date_of_a_promise_is_a_date():
    promises = read(days.ordinary())["Aftaler"]

    header, first, second, *_ = table(promises)

    assert dict(zip(header, first, strict=True)) == {
        "Hvad": "Tage tidlige tegn på stress op på personalemødet",
        "Niveau": "Gruppe",
        "Tema": "Krav",
        "Sammen med": "Kolleger, Leder",
        "Første skridt": "Bede om et punkt på dagsordenen",
        "Senest": datetime(2026, 12, 1),
        "Har brug for": "Tid sammen med AMR",
        "Underskrevet af": "Anna, Solsikken",
    }
    assert second[:2] == ["Holde mine pauser", "Individ"]


@pytest.mark.parametrize("by", ["snart", "0001-01-01", "1900-02-28", "9999-12-31"])
def test_what_excel_knows_no_date_for_is_a_text(by):
    promises = read(replace(days.ordinary(), commitments=(Commitment("Holde mine pauser", by=by),)))["Aftaler"]

    assert table(promises)[1][5] == by


def test_promises_are_counted_by_level_and_by_theme():
    levels = read(days.ordinary())["Niveauer"]

    assert table(levels) == [
        ["Niveau", "Aftaler"],
        ["Individ", 1],
        ["Gruppe", 2],
        ["Ledelse", 1],
        ["Uden niveau", 1],
    ]
    assert table(levels, 1)[0] == ["Tema", "Individ", "Gruppe", "Ledelse", "Organisation", "Uden niveau"]
    assert table(levels, 1)[1] == ["Krav", 0, 1, 0, 0, 0]


def test_questions_stand_with_votes_state_owner_and_reply():
    questions = read(days.ordinary())["Spørgsmål"]

    assert table(questions) == [
        ["Spørgsmål", "Stemmer", "Status", "Ejer", "Svar"],
        ["Hvornår har en TR ret til at blive hørt?", 7, "åben", "Henrik", None],
        ["Hvem tager sagen, når AMR er på ferie?", 3, "åben", "uden ejer", None],
        ["Må vi dele materialet med Havnebo?", 1, "besvaret", None, "Ja, det ligger på intranettet."],
    ]
    assert table(questions, 1)[1] == ["Kan vi få frugt?", 2, "i arkivet", None, None]


def test_times_are_times_of_the_clock_on_the_wall():
    times = read(days.ordinary())["Tider"]

    rows = table(times)

    assert rows[1] == [
        "Velkomst og rammesætning",
        datetime(2026, 11, 20, 9, 0),
        datetime(2026, 11, 20, 9, 15),
        datetime(2026, 11, 20, 9, 0),
        datetime(2026, 11, 20, 9, 20),
        "5 min. senere",
    ]
    assert rows[4][3:] == [None, None, "–"]


def test_what_is_above_the_lists_stays_in_sight():
    book = read(days.ordinary())

    assert [book[name].freeze_panes for name in ("Spørgsmål", "Aftaler", "Tider")] == ["A4", "A4", "A4"]
    assert {sheet.freeze_panes for sheet in book.worksheets[1:6]} == {"A2"}


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


@pytest.mark.parametrize(("language", "locale"), [("da", "da-DK"), ("en", "en-GB")])
def test_the_file_says_its_language_and_what_it_is(language, locale):
    summary = replace(days.ordinary(), language=language)

    about = read(summary).properties
    spoken = {
        found.get("lang")
        for chart in parts(summary, r"xl/charts/chart\d+\.xml")
        for found in chart.iter(f"{MAIN}rPr", f"{MAIN}defRPr", f"{MAIN}endParaRPr")
        if found.get("lang")
    }

    assert (about.title, about.creator, about.language) == ("Sammen om psykisk arbejdsmiljø", "Sammen", locale)
    assert about.created == datetime(2026, 11, 20, 12)
    assert spoken == {locale}


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


@pytest.mark.parametrize("title", ["=Ark!A1", "Tak!TR2", "Vi 'ses'!$A$1"])
def test_the_title_of_a_chart_is_never_read_as_the_address_of_a_cell(title):
    section = replace(days.choice(), title=title)
    summary = replace(days.empty(), blocks=(SummaryBlock("Blok", days.times(9, 0, 15), (section,)),))

    chart = parts(summary, r"xl/charts/chart1\.xml")[0]
    shown = next(chart.iter(f"{CHART}title"))

    assert said(shown) == titled(title, "15 svar")
    assert said(shown).replace("\u2060", "") == f"{title} – 15 svar"
    assert list(shown.iter(f"{CHART}f")) == []


def test_a_day_with_nothing_in_it_makes_a_file_too():
    book = read(days.empty())

    assert book.sheetnames == ["Overblik", "Spørgsmål", "Aftaler", "Tider"]
    assert texts(book["Spørgsmål"]) == ["Spørgsmål fra dagen", "Ingen stillede spørgsmål."]


def test_an_activity_too_few_answered_has_no_number_anywhere():
    book = read(days.ordinary())

    few = next(row for row in table(book["Overblik"]) if row[0] == "Hvornår mærker du krydspres?")

    assert few == ["Hvornår mærker du krydspres?", None, "Færre end 5 svarede, så svarene vises ikke."]
    assert texts(book.worksheets[5]) == ["Hvornår mærker du krydspres?", "Færre end 5 svarede, så svarene vises ikke."]


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
