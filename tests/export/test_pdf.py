"""The PDF: what is in it, that it is tagged, and that nothing anybody wrote is read as markup."""

import io
import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from tests.export import days, together
from workshop.domain.summary import Question, Section, Summary, SummaryBlock, Texts
from workshop.export import FORMATS
from workshop.export.glyphs import printable, shown


def read(summary: Summary) -> PdfReader:
    return PdfReader(io.BytesIO(FORMATS["pdf"].write(summary, days.say)))


def words(pdf: PdfReader) -> str:
    """All text, without the places where the paper or a very long word makes it break."""
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pdf.pages).replace("\u200b", ""))


def test_the_pdf_is_tagged_and_says_its_language_and_title():
    catalogue = read(days.ordinary()).trailer["/Root"]

    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"].startswith("da")
    assert "/StructTreeRoot" in catalogue
    assert catalogue["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "<pdfuaid:part>1</pdfuaid:part>" in catalogue["/Metadata"].get_data().decode()


def test_the_title_of_the_day_is_the_title_of_the_document():
    pdf = read(days.ordinary())

    assert pdf.metadata.title == "Sammen om psykisk arbejdsmiljø"


def test_every_block_is_a_bookmark_in_programme_order():
    pdf = read(days.ordinary())

    chapters = [mark.title for mark in pdf.outline if not isinstance(mark, list)]

    assert chapters == [
        "Dagens mål",
        "Dagen på én side",
        "Velkomst og rammesætning",
        "Hvad er psykisk arbejdsmiljø, og hvad indebærer rollen?",
        "Pause",
        "Dilemmaer og krydspres",
        "Spørgsmål fra dagen",
        "Det vil vi gøre",
        "Planlagt og faktisk tid",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "20. november 2026",
        "Deltagere på mobil 15",
        "Deltagere uden mobil 2",
        "Når færre end 5 har svaret, vises svarene ikke.",
        "I kan styrke samarbejdet i TRIO",
        "Vi taler om det, når det brænder på 40 % 6",
        "Indflydelse på eget arbejde 3,7 (12)",
        "tillid 9",
        "Vi holder fast i morgenmødet",
        "Færre end 5 svarede, så svarene vises ikke.",
        "Hvornår har en TR ret til at blive hørt? 7 åben Henrik",
        "Hvem tager sagen, når AMR er på ferie? 3 åben uden ejer",
        "Må vi dele materialet med Havnebo? Svar: Ja, det ligger på intranettet. 1 besvaret",
        "Spørgsmål i arkivet Spørgsmål Stemmer Status Ejer Kan vi få frugt? 2 i arkivet",
        "Første skridt Bede om et punkt på dagsordenen",
        "Senest 1. december 2026",
        "Anna, Solsikken",
        "Velkomst og rammesætning 09.00–09.15 09.00–09.20 5 min. senere",
        "Side 1 af 5",
    ],
)
def test_the_pdf_says(said):
    assert said in words(read(days.ordinary()))


@pytest.mark.parametrize(
    "said",
    [
        "12 har arbejdet med 14 kort. Der er skrevet 7 linjer. 3 sætninger er hængt op.",
        "Kan se mig selv i den: oftest sagt om Mægler (9).",
        "Kort Kan se mig selv i den Vil gerne blive bedre til den Linjer",
        "Mægler 75 % (9)",
        "Mægler 9 0 3",
        "Mægler – Gavnlig når … – to er uenige om vagterne – begge har bedt om det",
        "Hængt op – Ledelse – Lederen er også en kollega",
        "Her står rollerne hver for sig: TR (6), AMR (6). Ambassadør TR 2 AMR 2 Brobygger",
        "Kort TR AMR Ambassadør 2 2 Brobygger",
        "Mægler 5 4",
        "7 har talt sammen og taget 6 sætninger med hjem.",
        "Det er svært – Tid – At finde tid, når alle løber stærkt – Tiden går med drift",
    ],
)
def test_the_pdf_says_what_came_of_cards_and_walks(said):
    assert said in words(read(together.day()))


def test_commitments_stand_by_level_in_the_order_of_iglo():
    text = words(read(days.ordinary())).split("Det vil vi gøre")[-1]

    levels = re.findall(r"(Individ|Gruppe|Ledelse|Organisation|Uden niveau) (?:En aftale|\d+ aftaler)", text)

    assert levels == ["Individ", "Gruppe", "Ledelse", "Uden niveau"]


def test_an_empty_day_makes_a_pdf_too():
    text = words(read(days.empty()))

    assert "Ingen stillede spørgsmål." in text
    assert "Planlagt og faktisk tid" not in text


def test_all_two_hundred_texts_of_a_large_day_are_printed():
    text = words(read(days.large()))

    assert [f"Kort {i}: vi kan" in text for i in range(200)] == [True] * 200


def test_hostile_texts_are_printed_as_they_were_written():
    text = words(read(days.hostile()))

    assert "<script>alert(1)</script>" in text
    assert '#import "x": * #panic() $x^2$ \\ `kode` *fed* _skrå_ // kommentar' in text
    assert "=1+1" in text


def test_a_character_without_a_letter_leaves_a_box_and_the_document_says_so():
    summary = replace(days.empty(), title="Tak 🎉🎉 for i dag")

    text = words(read(summary))

    assert "Tak ▯ for i dag" in text
    assert "▯ står, hvor nogen skrev tegn" in text
    assert "▯" not in words(read(days.empty()))


def test_every_letter_on_the_list_can_be_printed():
    plain = sorted(letter for letter in shown() if unicodedata.category(letter)[0] != "M")
    questions = tuple(Question("".join(plain[at : at + 100]), 1, False) for at in range(0, len(plain), 100))
    summary = Summary("Alle bogstaver", "11112222", "da", days.DAY, 5, 0, 5, questions=questions)

    pages = read(summary).pages

    assert len(plain) > 6000
    assert len(pages) > 3


def test_names_from_all_over_europe_are_spelled_right():
    names = "æøåÆØÅ €–„“ Þórunn Łukasz Özge Ștefan αβγ Жанна"

    assert printable(names) == names


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=6))
def test_whatever_people_write_there_is_a_pdf(texts):
    questions = tuple(Question(text, 1, False) for text in texts)
    sections = tuple(Section("a", "poll", text, 5, text, texts=(Texts(text, (text,)),)) for text in texts)
    blocks = tuple(SummaryBlock(text, days.times(9, 0, 15), sections) for text in texts[:1])
    summary = Summary("", "11112222", "da", days.DAY, 5, 0, 5, blocks=blocks, questions=questions)

    assert FORMATS["pdf"].write(summary, days.say).startswith(b"%PDF-")
