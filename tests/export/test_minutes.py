"""The minutes: what the day knows is filled in, what only the committee can say has room, and nobody is named."""

import io
from dataclasses import replace

import pytest
from docx import Document
from docx.document import Document as WordFile
from docx.oxml.ns import qn

from tests.export import days, rich
from tests.export.word import styled
from workshop.domain.summary import Commitment, Question, Summary
from workshop.export import FORMATS, file_name
from workshop.export.office import plain


def read(summary: Summary) -> WordFile:
    return Document(io.BytesIO(FORMATS["minutes"].write(summary, days.say)))


def table(document: WordFile, heading: str) -> list[list[str]]:
    """The first table after a heading."""
    blocks = list(document.iter_inner_content())
    texts = [getattr(block, "text", None) for block in blocks]
    after = blocks[texts.index(heading) :]
    found = next(block for block in after if not hasattr(block, "text"))
    return [[cell.text for cell in row.cells] for row in found.rows]


def test_minutes_are_built_as_minutes_are():
    document = read(days.ordinary())

    assert styled(document, "Title") == ["Referat: Sammen om psykisk arbejdsmiljø"]
    assert styled(document, "Heading 1") == [
        "Formål",
        "Dagsorden",
        "Beslutninger",
        "Opfølgning",
        "Åbne spørgsmål",
        "Punkter til næste møde",
        "Næste møde",
        "Underskrifter",
    ]


def test_the_head_tells_of_date_people_and_time_in_numbers():
    facts = styled(read(days.ordinary()), "No Spacing")

    assert [fact for fact in facts if fact] == [
        "Dato: 20. november 2026",
        "Deltagere på mobil: 15",
        "Deltagere uden mobil: 2",
        "Planlagt tid: 09.00–12.00",
        "Faktisk tid: 09.00–10.42",
    ]


def test_a_day_that_was_never_led_has_no_actual_time():
    blocks = tuple(replace(block, times=days.times(9, 0, 15, None)) for block in days.ordinary().blocks)

    facts = styled(read(replace(days.ordinary(), blocks=blocks)), "No Spacing")

    assert "Faktisk tid: –" in facts


def test_every_block_is_a_point_word_numbers_with_what_came_of_it():
    document = read(days.ordinary())

    headings = [paragraph for paragraph in document.paragraphs if paragraph.style.name == "Heading 2"]
    numbered = [heading.text for heading in headings if heading._p.pPr.numPr is not None]
    bullets = styled(document, "List Bullet")

    assert numbered == [block.title for block in days.ordinary().blocks]
    assert (
        "Hvor tit taler I om det psykiske arbejdsmiljø?\n"
        "15 har svaret. Flest valgte Vi taler om det, når det brænder på (6)."
    ) in bullets
    assert "Hvornår mærker du krydspres?\nFærre end 5 svarede, så svarene vises ikke." in bullets


def test_what_the_facilitator_added_is_in_the_minutes():
    assert f"Bemærkning: {rich.LINE}" in styled(read(rich.day()), "List Bullet 2")


def test_decisions_are_the_promises_by_level_with_room_for_more():
    texts = [paragraph.text for paragraph in read(days.ordinary()).paragraphs]

    decided = texts[texts.index("Beslutninger") + 2 : texts.index("Hvis I ikke er enige")]

    assert decided == [
        "Individ (1 aftale)",
        "Holde mine pauser",
        "Gruppe (2 aftaler)",
        "Krav",
        "Tage tidlige tegn på stress op på personalemødet – Anna, Solsikken",
        "Uden tema",
        "Skrive et referat, som alle kan finde",
        "Ledelse (1 aftale)",
        "Samarbejde",
        "Aftale faste møder i TRIO",
        "Uden niveau (1 aftale)",
        "Tale med Bilal om det, jeg lærte i dag",
        "\t",
        "\t",
        "\t",
    ]


def test_what_has_a_date_is_to_be_followed_up_the_first_first():
    later, sooner = Commitment("Rydde op", by="2026-12-15"), Commitment("Ringe rundt", by="2026-11-25", who="Bilal")
    summary = replace(days.ordinary(), commitments=(later, *days.PROMISES, sooner))

    assert table(read(summary), "Opfølgning") == [
        ["Hvad", "Hvem", "Hvornår", "Status"],
        ["Ringe rundt", "Bilal", "25. november 2026", "aftalt"],
        [
            "Tage tidlige tegn på stress op på personalemødet\nSammen med: Kolleger, Leder",
            "Anna, Solsikken",
            "1. december 2026",
            "aftalt",
        ],
        ["Rydde op", "", "15. december 2026", "aftalt"],
        *[[""] * 4] * 3,
    ]


def test_open_questions_stand_with_their_owner_and_answered_ones_do_not():
    assert table(read(days.ordinary()), "Åbne spørgsmål") == [
        ["Spørgsmål", "Stemmer", "Ejer", "Svar senest"],
        ["Hvornår har en TR ret til at blive hørt?", "7", "Henrik", ""],
        ["Hvem tager sagen, når AMR er på ferie?", "3", "uden ejer", ""],
    ]


def test_a_question_nobody_owns_is_a_point_for_the_next_meeting():
    points = [row[0] for row in table(read(days.ordinary()), "Punkter til næste møde")]

    assert points == [
        "Punkt",
        "Hvad blev der af det, vi aftalte 20. november 2026?",
        "Hvem tager sagen, når AMR er på ferie?",
        "",
        "",
        "",
    ]


def test_the_next_meeting_has_a_date_to_choose_and_a_proposal():
    document = read(days.ordinary())

    chosen = [date.getparent().find(qn("w:alias")).get(qn("w:val")) for date in document.element.iter(qn("w:date"))]

    assert chosen == ["Dato"]
    assert "Seks uger efter dagen er det 1. januar 2027." in styled(document, "Sammen småt")


def test_there_are_lines_to_write_and_to_sign_on():
    assert styled(read(days.ordinary()), "Sammen linje") == [
        "Udvalg \t",
        "Mødeleder \t",
        "Referent \t",
        *["\t"] * 5,
        "Tid og sted \t",
        "For ledelsen \t",
        "For medarbejderne \t",
        "Arbejdsmiljørepræsentant \t",
    ]


def test_a_day_with_nothing_in_it_makes_minutes_to_fill_in():
    document = read(days.empty())

    texts = [paragraph.text for paragraph in document.paragraphs]

    assert "Ingen spørgsmål står åbne." in texts
    assert table(document, "Opfølgning") == [["Hvad", "Hvem", "Hvornår", "Status"], *[[""] * 4] * 3]


@pytest.mark.parametrize("text", [text for text in days.HOSTILE if text == text.strip()])
def test_a_hostile_text_stands_in_the_minutes_as_it_was_written(text):
    summary = replace(days.ordinary(), questions=(Question(text, 1, False),))

    assert table(read(summary), "Åbne spørgsmål")[1][0] == plain(text)


def test_the_minutes_are_not_called_as_the_summary_in_word_is():
    names = [file_name(days.ordinary(), FORMATS[name]) for name in ("docx", "minutes")]

    assert names == [
        "Sammen om psykisk arbejdsmiljø 2026-11-20.docx",
        "Sammen om psykisk arbejdsmiljø 2026-11-20 referat.docx",
    ]
