"""The Excel file: read by a real reader, it has a sheet for each activity and numbers that are numbers."""

from dataclasses import replace
from datetime import datetime

import pytest

from tests.export import days
from tests.export.excel import MAIN, cells, links_in, parts, read, table, texts
from workshop.domain.summary import Commitment


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


def test_a_day_with_nothing_in_it_makes_a_file_too():
    book = read(days.empty())

    assert book.sheetnames == ["Overblik", "Spørgsmål", "Aftaler", "Tider"]
    assert texts(book["Spørgsmål"]) == ["Spørgsmål fra dagen", "Der er ingen spørgsmål i denne opsamling."]


def test_an_activity_too_few_answered_has_no_number_anywhere():
    book = read(days.ordinary())

    few = next(row for row in table(book["Overblik"]) if row[0] == "Hvornår mærker du krydspres?")

    assert few == ["Hvornår mærker du krydspres?", None, "Færre end 5 svarede, så svarene vises ikke."]
    assert texts(book.worksheets[5]) == ["Hvornår mærker du krydspres?", "Færre end 5 svarede, så svarene vises ikke."]
