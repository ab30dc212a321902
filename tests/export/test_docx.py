"""The Word file: read by a real reader, it has headings, lists and tables of Word's own, and texts are only texts."""

import io
import re
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from itertools import pairwise
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.export import days, rich, together
from tests.export.word import styled
from workshop.domain.summary import Question, Section, Summary, SummaryBlock, Texts
from workshop.export import FORMATS, compose
from workshop.export.office import plain
from workshop.export.word import HIGHEST
from workshop.export.word_look import TEXT_WIDTH

MAIN = "word/document.xml"


@lru_cache(16)
def written(summary: Summary) -> bytes:
    return FORMATS["docx"].write(summary, days.say)


def read(summary: Summary) -> WordFile:
    return Document(io.BytesIO(written(summary)))


def part(content: bytes, name: str) -> etree._Element:
    with ZipFile(io.BytesIO(content)) as packed:
        return etree.fromstring(packed.read(name))


def everything(document: WordFile) -> list[str]:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [*(paragraph.text for paragraph in document.paragraphs), *cells]


def test_the_headings_follow_the_programme():
    document = read(days.ordinary())

    assert styled(document, "Title") == ["Sammen om psykisk arbejdsmiljø"]
    assert styled(document, "Heading 1") == days.CHAPTERS
    assert styled(document, "Heading 3") == ["Det virker", "Det kan styrkes", "Krav", "Uden tema", "Samarbejde"]


def test_no_level_of_headings_is_jumped_over():
    levels = [int(name[-1]) for name in _heading_styles(read(rich.day()))]

    assert levels[0] == 1
    assert [after - before for before, after in pairwise(levels) if after - before > 1] == []


def _heading_styles(document: WordFile) -> list[str]:
    names = [paragraph.style.name for paragraph in document.paragraphs]
    return [name for name in names if name.startswith("Heading")]


@pytest.mark.parametrize(("language", "locale"), [("da", "da-DK"), ("en", "en-GB")])
def test_the_file_says_its_language_in_its_styles_and_about_itself(language, locale):
    content = written(replace(days.ordinary(), language=language))

    styles = part(content, "word/styles.xml")

    assert {found.get(qn("w:val")) for found in styles.iter(qn("w:lang"))} == {locale}
    assert Document(io.BytesIO(content)).core_properties.language == locale


def test_the_file_says_what_it_is_and_tells_no_clock():
    about = read(days.ordinary()).core_properties

    assert (about.title, about.subject, about.author, about.last_modified_by) == (
        "Sammen om psykisk arbejdsmiljø",
        "Opsamling",
        "Sammen",
        "Sammen",
    )
    assert about.created.replace(tzinfo=None) == about.modified.replace(tzinfo=None) == datetime(2026, 11, 20, 12)
    with ZipFile(io.BytesIO(written(days.ordinary()))) as packed:
        assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_paper_is_a4():
    page = read(days.ordinary()).sections[0]

    assert (round(page.page_width.mm), round(page.page_height.mm)) == (210, 297)


def test_the_letters_are_on_every_machine():
    fonts = part(written(days.ordinary()), "word/styles.xml").iter(qn("w:rFonts"))

    assert {font.get(qn("w:ascii")) for font in fonts} == {"Calibri", "Georgia"}


def test_aims_and_cards_are_real_lists():
    bullets = styled(read(days.ordinary()), "List Bullet")

    assert bullets[0] == "I kender det psykiske arbejdsmiljø og de ord, vi bruger om det"
    assert "Flere pauser – især fredag" in bullets
    assert "Tage tidlige tegn på stress op på personalemødet – Anna, Solsikken" in bullets


def test_what_belongs_to_a_promise_stands_under_it():
    assert styled(read(days.ordinary()), "List Bullet 2") == [
        "Sammen med: Kolleger, Leder",
        "Første skridt: Bede om et punkt på dagsordenen",
        "Senest: 1. december 2026",
        "Har brug for: Tid sammen med AMR",
        "Sammen med: TRIO",
        "Sammen med: Andre",
    ]


def test_a_chart_is_a_table_that_can_be_changed():
    first = read(days.ordinary()).tables[0]

    assert [[cell.text for cell in row.cells] for row in first.rows] == [
        ["Svar", "Andel", "Antal"],
        ["Vi taler om det, når det brænder på", "40\u00a0%", "6"],
        ["Vi har det fast på dagsordenen", "33\u00a0%", "5"],
        ["Vi taler sjældent om det", "27\u00a0%", "4"],
    ]


def test_every_table_repeats_its_header_and_says_what_it_is_about():
    tables = [table._tbl for table in read(rich.day()).tables]

    assert [len(table.tr_lst[0].findall(f".//{qn('w:tblHeader')}")) for table in tables] == [1] * len(tables)
    assert [table.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == "" for table in tables] == [False] * len(tables)


def test_a_reply_stands_under_its_question():
    questions = next(table for table in read(days.ordinary()).tables if table.cell(0, 0).text == "Spørgsmål")

    assert [cell.text for cell in questions.rows[3].cells] == [
        "Må vi dele materialet med Havnebo?\nSvar: Ja, det ligger på intranettet.",
        "1",
        "besvaret",
        "",
    ]


def test_the_table_of_contents_is_a_field_with_its_entries_already_in_it():
    short = replace(days.ordinary(), blocks=days.ordinary().blocks[:1])
    content = written(short)

    document = Document(io.BytesIO(content))
    codes = [code.text.strip() for code in part(content, MAIN).iter(qn("w:instrText"))]

    assert codes == ['TOC \\o "1-2" \\h \\z \\u']
    assert styled(document, "toc 1") == styled(document, "Heading 1")
    assert styled(document, "toc 2") == styled(document, "Heading 2")


def test_a_long_table_of_contents_has_the_chapters_alone():
    document = read(rich.day())

    assert styled(document, "toc 1") == styled(document, "Heading 1")
    assert styled(document, "toc 2") == []


def test_every_entry_of_the_contents_leads_to_its_heading():
    body = part(written(rich.day()), MAIN)

    targets = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    links = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]

    assert len(links) == len(set(links)) == 10
    assert set(links) <= set(targets)


def test_word_is_not_asked_to_ask_whether_it_may_update():
    content = written(days.ordinary())

    assert list(part(content, "word/settings.xml").iter(qn("w:updateFields"))) == []
    assert b"w:dirty" not in etree.tostring(part(content, MAIN))


def test_pages_are_numbered_by_word_on_the_first_page_too():
    section = read(days.ordinary()).sections[0]

    for footer in (section.footer, section.first_page_footer):
        codes = [code.text.strip() for code in footer._element.iter(qn("w:instrText"))]

        assert codes == ["PAGE", "NUMPAGES"]
        assert footer.paragraphs[0].text == "Side 1 af 1"


def test_every_chart_is_a_picture_with_its_words_above_a_table():
    document = read(rich.day())

    told = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]

    assert len(told) == len(compose(rich.day(), days.say).charts)
    assert told[0].startswith("Hvor tit taler I om det psykiske arbejdsmiljø? Søjlediagram. Vi taler om det")
    assert {shape.width for shape in document.inline_shapes if shape.height < HIGHEST} == {TEXT_WIDTH}


def test_rounds_stand_beside_each_other_in_a_table():
    rounds = next(table for table in read(rich.day()).tables if table.cell(0, 1).text == "Første runde")

    assert [[cell.text for cell in row.cells] for row in rounds.rows][:2] == [
        ["Svar", "Første runde", "Denne runde"],
        ["Vi taler om det, når det brænder på", "40\u00a0% (6)", "20\u00a0% (3)"],
    ]


def test_what_the_facilitator_added_says_so():
    texts = everything(read(rich.day()))

    assert f"Bemærkning: {rich.LINE}" in texts
    assert "Bemærkning: Tak for en god dag" in texts


def test_an_activity_too_few_answered_has_its_sentence_alone():
    texts = everything(read(days.ordinary()))

    at = texts.index("Hvornår mærker du krydspres?", texts.index("Planlagt og faktisk tid") + 1)

    assert texts[at + 1] == "Færre end 5 svarede, så svarene vises ikke."
    assert texts[at + 2] == "Spørgsmål fra dagen"


def test_many_words_stand_in_three_columns():
    first = next(table for table in read(rich.day()).tables if table.cell(0, 0).text == "Ord")

    assert [cell.text for cell in first.rows[1].cells] == ["tillid", "9", "støtte", "4", "ord 10", "1"]
    assert [cell.text for cell in first.rows[5].cells] == ["ledelse", "5", "ånd", "1", "", ""]


@pytest.mark.parametrize("text", [text for text in days.HOSTILE if text == text.strip()])
def test_a_hostile_text_stands_as_it_was_written(text):
    assert plain(text) in styled(read(days.hostile()), "List Bullet")


@pytest.mark.parametrize(
    "text", ["=1+1", '<w:fldSimple w:instr="DATE"/>', "{ DATE }", "]]></w:t>", "&amp;", "a\x00b\ud800c\uffff"]
)
def test_nothing_anybody_wrote_becomes_a_field_or_markup(text):
    summary = replace(days.empty(), title=text, aims=(text,), archived=(Question(text, 1, False),))

    content = written(summary)
    document = Document(io.BytesIO(content))

    assert styled(document, "List Bullet", "Title") == [re.sub("[\x00\ud800\uffff]", "", text)] * 2
    assert len(list(part(content, MAIN).iter(qn("w:instrText")))) == 1
    assert list(part(content, MAIN).iter(qn("w:fldSimple"))) == []


def test_a_day_with_nothing_in_it_makes_a_file_too():
    texts = everything(read(days.empty()))

    assert "Der er ingen spørgsmål i denne opsamling." in texts
    assert "Planlagt og faktisk tid" not in texts


def test_all_of_a_large_day_is_in_the_file():
    document = read(days.large())

    assert len([text for text in styled(document, "List Bullet") if text.startswith("Kort ")]) == 200


def test_cards_and_walks_stand_with_their_tables():
    headings = styled(read(together.day()), "Heading 3")

    assert headings[0] == "Ambassadør – Gavnlig når …"
    assert headings[-1] == "Det vil vi prøve – Ikke grupperet"


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=5))
def test_whatever_people_write_there_is_a_file_word_can_read(texts):
    sections = tuple(Section("a", "poll", text, 5, text, texts=(Texts(text, (text,)),)) for text in texts)
    blocks = tuple(SummaryBlock(text, days.times(9, 0, 15), sections) for text in texts[:1])
    summary = Summary("", "11112222", "da", days.DAY, 5, 0, 5, blocks=blocks, aims=tuple(texts))

    found = styled(read(summary), "List Bullet")

    assert found[: len(texts)] == [plain(text) for text in texts]
