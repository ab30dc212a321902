"""What was taken out of a summary is counted nowhere: who took part is, and what stands."""

from collections.abc import Iterator

import pytest

from tests.export import days, together, working
from workshop.domain.editing import cut_name, edited, pages
from workshop.domain.summary import Section, Summary
from workshop.export import FORMATS, compose
from workshop.export.sheet import Part

ONE_BY_ONE = [
    (day, page.id, text)
    for day in (days.ordinary, together.day, working.day)
    for page in pages(day())
    for text in page.cuttable
]


def without(summary: Summary, page: str, text: str) -> Summary:
    return edited(summary, {f"cut:{page}:{cut_name(text)}": {"cut": True}})


def parts(summary: Summary) -> Iterator[Part]:
    return (part for block in compose(summary, days.say).blocks for part in block.parts)


def cards(summary: Summary) -> Section:
    return next(section for section in summary.sections if section.kind == "cards")


@pytest.mark.parametrize(("day", "page", "text"), ONE_BY_ONE)
def test_no_sentence_of_a_page_says_what_it_said_before_a_text_was_taken_out(day, page, text):
    before = [section for section in day().sections if section.activity == page]

    after = [section for section in without(day(), page, text).sections if section.activity == page]

    shorter = [now for then, now in zip(before, after, strict=True) if (now.texts, now.rows) != (then.texts, then.rows)]
    assert [section.sentence for section in shorter] == [""] * len(shorter)
    assert [section.n for section in after] == [section.n for section in before]


def test_the_table_of_cards_counts_as_many_lines_as_stand_under_them():
    text = "to er uenige om vagterne"

    left = cards(without(together.day(), "kort", text))

    noted = [line for one in left.texts if not one.heading.startswith("Hængt op") for line in one.items]
    assert sum(row[-1] for row in left.rows) == len(noted) == sum(row[-1] for row in cards(together.day()).rows) - 1


def test_where_people_worked_together_it_says_how_many_did():
    whole = working.day()
    text = next(page for page in pages(whole) if page.id == "ark").cuttable[0]

    before, after = (
        next(part for part in parts(one) if part.page == "ark") for one in (whole, without(whole, "ark", text))
    )

    assert (before.answers, after.sentence) == ("", "")
    assert after.answers == "12 har bidraget"


@pytest.mark.parametrize("name", ["csv", "json", "markdown"])
def test_no_file_has_a_word_of_it(name):
    text = "Jeg skal spørge"

    files = [FORMATS[name].write(day, days.say).decode() for day in (together.day(), shortened(text))]

    assert [text in file for file in files] == [True, False]


def shortened(beginning: str) -> Summary:
    """The day without the text that begins so."""
    whole = together.day()
    found = [(page.id, text) for page in pages(whole) for text in page.cuttable if text.startswith(beginning)]
    (one,) = found
    return without(whole, *one)
