"""The PDF for those who hear it: tags, alternative texts, headings and bookmarks (PDF/UA-1)."""

from itertools import pairwise

import pytest

from tests.export import days, rich, tagged, working
from tests.export.printed import read


def test_the_pdf_is_tagged_and_says_its_language_and_title():
    catalogue = read(days.ordinary()).trailer["/Root"]

    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"].startswith("da")
    assert "/StructTreeRoot" in catalogue
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "<pdfuaid:part>1</pdfuaid:part>" in catalogue["/Metadata"].get_data().decode()


@pytest.mark.parametrize("day", [days.ordinary, days.empty, days.large, days.hostile, rich.day, working.day])
def test_everything_printed_is_tagged_or_marked_as_decoration(day):
    pdf = read(day())

    assert [tagged.loose(page, pdf) for page in pdf.pages] == [0] * len(pdf.pages)


@pytest.mark.parametrize("day", [days.ordinary, days.empty, days.large, days.hostile, rich.day, working.day])
def test_no_heading_skips_a_level(day):
    levels = [int(heading["/S"][2:]) for heading in tagged.of(read(day()), "/H1", "/H2", "/H3", "/H4")]

    steps = [lower - upper for upper, lower in pairwise([0, *levels])]

    assert [step for step in steps if step > 1] == []


def test_every_heading_of_a_table_says_what_it_is_the_heading_of():
    scopes = tagged.scopes(read(rich.day()))

    assert set(scopes) == {"/Column"}


def test_every_figure_says_in_words_what_it_shows():
    figures = [figure["/Alt"].replace("\u00a0", " ") for figure in tagged.of(read(rich.day()), "/Figure")]

    assert figures[:4] == [
        "Søjlediagram. Vi taler om det, når det brænder på: 40 % (6); Vi har det fast på dagsordenen: 33 % (5);"
        " Vi taler sjældent om det: 27 % (4).",
        "Søjler på en skala fra 1 slet ikke til 5 helt. Indflydelse på eget arbejde: 3,7 (12);"
        " Social støtte fra kolleger og leder: 4,3 (12).",
        "Ordsky. tillid: 9; ro: 8; travlhed: 7; fællesskab: 6; ledelse: 5; støtte: 4; pauser: 3; æstetik: 2;"
        " øvelse: 1; ånd: 1; ord 10: 1; ord 11: 1. Resten står i tabellen.",
        "Søjlediagram. Vi taler om det, når det brænder på: 20 % (3); Vi har det fast på dagsordenen: 60 % (9);"
        " Vi taler sjældent om det: 20 % (3).",
    ]
    assert all(figures)


def test_every_figure_has_its_table_in_the_same_chapter():
    sorts = [element["/S"] for element in tagged.of(read(rich.day()), "/H1", "/Figure", "/Table")]

    after = [sorts[at:].index("/Table") < [*sorts[at:], "/H1"].index("/H1") for at in _places(sorts, "/Figure")]

    assert after == [True] * sorts.count("/Figure")


def _places(sorts: list[str], sort: str) -> list[int]:
    return [at for at, one in enumerate(sorts) if one == sort]


@pytest.mark.parametrize("day", [rich.day, days.hostile, days.large, working.day])
def test_no_letters_are_smaller_than_nine_points(day):
    assert tagged.smallest_letters(read(day())) >= 9


def test_every_block_is_a_bookmark_in_programme_order():
    pdf = read(days.ordinary())

    chapters = [mark.title for mark in pdf.outline if not isinstance(mark, list)]

    assert chapters == days.CHAPTERS


def test_the_bookmarks_go_down_to_the_activities_and_no_further():
    pdf = read(days.ordinary())

    below = [mark for mark in pdf.outline if isinstance(mark, list)]

    assert [[mark.title for mark in marks if not isinstance(mark, list)] for marks in below] == [
        ["Hvor tit taler I om det psykiske arbejdsmiljø?"],
        [
            "Hvad tænker du på, når du hører psykisk arbejdsmiljø?",
            "Hvilke ressourcer har vi hos os?",
            "Hvad virker, og hvad kan vi styrke?",
        ],
        ["Hvornår mærker du krydspres?"],
        ["Spørgsmål i arkivet"],
        ["Individ 1 aftale", "Gruppe 2 aftaler", "Ledelse 1 aftale", "Uden niveau 1 aftale"],
    ]
    assert [mark for marks in below for mark in marks if isinstance(mark, list)] == []
