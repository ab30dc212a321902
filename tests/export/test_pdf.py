"""The PDF: what is in it, that it is tagged, and that nothing anybody wrote is read as markup."""

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export import days, rich, together
from tests.export.printed import read, words
from workshop.domain.summary import Bar, Commitment, Question, Section, Summary, SummaryBlock, Texts
from workshop.export import FORMATS
from workshop.export.glyphs import printable, shown


def test_the_title_of_the_day_is_the_title_of_the_document():
    pdf = read(days.ordinary())

    assert pdf.metadata.title == "Sammen om psykisk arbejdsmiljø"


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
        "Side 1 af 6",
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
        "Her står rollerne hver for sig: TR (6), AMR (6). Mægler TR 5 AMR 4 Ambassadør TR 2 AMR 2",
        "Kort TR AMR Mægler 5 4 Ambassadør 2 2",
        "Mægler 5 4",
        "7 har talt sammen og taget 6 sætninger med hjem.",
        "Det er svært – Tid – At finde tid, når alle løber stærkt – Tiden går med drift",
    ],
)
def test_the_pdf_says_what_came_of_cards_and_walks(said):
    assert said in words(read(together.day()))


def test_the_day_stands_on_one_page():
    page = re.sub(r"\s+", " ", read(rich.day()).pages[1].extract_text())

    assert page == (
        "Sammen om psykisk arbejdsmiljø 20. november 2026"
        " Dagen på én side"
        " Hvad tænker du på, når du hører psykisk arbejdsmiljø?"
        " tillid 9 ro 8 travlhed 7 fællesskab 6 ledelse 5 støtte 4 pauser 3"
        " Tal fra dagen"
        " 40 % Vi taler om det, når det brænder på Hvor tit taler I om det psykiske arbejdsmiljø?"
        " 4,3 Social støtte fra kolleger og leder Hvilke ressourcer har vi hos os?"
        " 60 % Vi har det fast på dagsordenen Hvor tit taler I om det psykiske arbejdsmiljø?"
        " 40 % Vi taler om det, når det brænder på Hvem taler om det?"
        " 75 % Mægler Øvelse med dialogkort"
        " Det vil vi gøre: 5 aftaler"
        " Tage tidlige tegn på stress op på personalemødet Gruppe · Anna, Solsikken · 1. december 2026"
        " Holde mine pauser Individ"
        " Aftale faste møder i TRIO Ledelse"
        " Tale med Bilal om det, jeg lærte i dag"
        " Skrive et referat, som alle kan finde Gruppe"
        " Åbne spørgsmål"
        " Hvornår har en TR ret til at blive hørt? Henrik tager det med"
        " Hvem tager sagen, når AMR er på ferie? uden ejer"
        " Side 2 af 11"
    )


LONG = "Vi har brug for at tale om det hele vejen igennem, og det gælder også for dem, der ikke er her i dag " * 3


def _longest() -> Summary:
    """As much of everything as the page may hold, and every text as long as it may be."""
    words = replace(
        days.words(),
        form="words",
        title=LONG,
        rows=tuple((f"Donaudampskibsselskabskaptajn{at}", 30 - at) for at in range(20)),
    )
    bars = replace(days.choice(), title=LONG, bars=(Bar(LONG, 15, 1.0),), rows=())
    sections = (*(replace(words, activity=f"ord{at}") for at in range(3)), *([bars] * 9))
    return replace(
        days.ordinary(),
        blocks=(SummaryBlock("Dagen", days.times(9, 0, 60), sections),),
        questions=tuple(Question(LONG, 9, False, owner=LONG) for _ in range(12)),
        commitments=tuple(Commitment(LONG, level="gruppe", by="2026-12-01", who=LONG) for _ in range(12)),
    )


def test_the_day_stands_on_one_page_however_much_was_written():
    pages = [page.extract_text() for page in read(_longest()).pages[:4]]

    chapters = [("Dagen på én side" in page, "09.00–10.00" in page) for page in pages]

    assert chapters[1:] == [(True, False), (False, True), (False, False)]


def test_what_the_facilitator_added_stands_on_the_first_page_and_with_its_activity():
    pdf = read(rich.day())

    first, whole = re.sub(r"\s+", " ", pdf.pages[0].extract_text()), words(pdf)

    assert "Bemærkning: Tak for en god dag" in first
    assert whole.count("Bemærkning: Vi tager det med til personalemødet") == 1


def test_a_later_meeting_says_which_it_is():
    first, second = (words(read(replace(days.empty(), meeting=meeting))) for meeting in (1, 2))

    assert ("Møde 2" in first, "Møde 2 Dato 20. november 2026" in second) == (False, True)


def test_groups_and_rounds_stand_side_by_side_in_a_table_of_their_own():
    text = words(read(rich.day()))

    assert (
        "Svar Første runde Denne runde Vi taler om det, når det brænder på 40 % (6) 20 % (3)"
        " Vi har det fast på dagsordenen 33 % (5) 60 % (9)"
    ) in text
    assert "Svar Alle (15) TR (8) AMR (7) Vi taler om det, når det brænder på 40 % (6) 63 % (5) 57 % (4)" in text


def test_commitments_are_counted_by_level_and_theme():
    text = words(read(replace(days.empty(), commitments=days.PROMISES)))

    assert (
        "Det vil vi gøre Flest aftaler ligger under Gruppe (2). Tema Individ Gruppe Ledelse Organisation Uden niveau"
        " Krav 0 1 0 0 0 Samarbejde 0 0 1 0 0 Uden tema 1 1 0 0 1"
    ) in text


def test_commitments_stand_by_level_in_the_order_of_iglo():
    text = words(read(days.ordinary())).split("Det vil vi gøre")[-1]

    levels = re.findall(r"(Individ|Gruppe|Ledelse|Organisation|Uden niveau) \d+ aftaler?", text)

    assert levels == ["Individ", "Gruppe", "Ledelse", "Uden niveau"]


def test_an_empty_day_makes_a_pdf_too():
    text = words(read(days.empty()))

    assert "Der er ingen spørgsmål i denne opsamling." in text
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
