"""What the facilitator makes of a summary: order, state, cuts and lines."""

from dataclasses import replace
from typing import Any

import pytest

from tests.export import days, together
from workshop.domain.editing import cut_name, edited, pages, takes_out
from workshop.domain.summary import COMMITMENTS, QUESTIONS, Section, Summary, Texts


def day() -> Summary:
    """Two blocks: words and a wall in the first, a scale in the second."""
    words = Section("ord", "poll", "Jeres ord", 9, "9 har svaret. Oftest: travlt, godt.", form="words")
    words = replace(words, columns=("Ord", "Antal"), rows=(("travlt", 5), ("godt", 3)))
    wall = Section("kort", "cards", "Jeres kort", 9, "Tre linjer.", texts=(Texts("Gavnlig", ("Ro", "Tid")),))
    scale = Section("skala", "poll", "Guldkorn", 9, "Mening ligger højest.", form="scale")
    plain = days.ordinary()
    blocks = (replace(plain.blocks[0], sections=(words, wall)), replace(plain.blocks[1], sections=(scale,)))
    return replace(plain, blocks=blocks)


def with_wall(**changed: Any) -> Summary:
    """The same with another wall in the first block."""
    words, wall = day().blocks[0].sections
    blocks = (replace(day().blocks[0], sections=(words, replace(wall, **changed))), day().blocks[1])
    return replace(day(), blocks=blocks)


def found(summary: Summary, activity: str) -> Section:
    return next(section for section in summary.sections if section.activity == activity)


def test_untouched_it_is_walked_through_in_the_order_of_the_day():
    assert edited(day(), {}).pages == ("ord", "kort", "skala", QUESTIONS, COMMITMENTS)


def test_a_page_is_moved_and_the_others_keep_their_order():
    marks = {"order": {"pages": ["skala", "ord", "kort", QUESTIONS, COMMITMENTS]}}

    assert edited(day(), marks).pages == ("skala", "ord", "kort", QUESTIONS, COMMITMENTS)


def test_a_page_nobody_has_given_a_place_yet_stands_after_the_one_before_it():
    marks = {"order": {"pages": ["skala", "ord"]}}

    assert edited(day(), marks).pages == ("skala", QUESTIONS, COMMITMENTS, "ord", "kort")


def test_a_filed_page_is_in_the_files_and_not_walked_through():
    summary = edited(day(), {"page:kort": {"state": "filed"}})

    assert summary.pages == ("ord", "skala", QUESTIONS, COMMITMENTS)
    assert found(summary, "kort") == found(day(), "kort")


def test_a_page_that_is_out_is_nowhere():
    summary = edited(day(), {"page:kort": {"state": "out"}, "page:questions": {"state": "out"}})

    assert [section.activity for section in summary.sections] == ["ord", "skala"]
    assert (summary.questions, summary.archived) == ((), ())
    assert summary.pages == ("ord", "skala", COMMITMENTS)


def test_a_text_that_is_cut_is_gone_and_the_others_stay():
    summary = edited(day(), {f"cut:kort:{cut_name('Ro')}": {"cut": True}})

    assert found(summary, "kort").texts == (Texts("Gavnlig", ("Tid",)),)


def test_a_heading_with_all_its_texts_cut_goes_too():
    marks = {f"cut:kort:{cut_name(text)}": {"cut": True} for text in ("Ro", "Tid")}

    assert found(edited(day(), marks), "kort").texts == ()


def test_a_word_that_is_cut_is_neither_named_nor_counted_in_the_sentence():
    summary = edited(day(), {f"cut:ord:{cut_name('travlt')}": {"cut": True}})

    assert (found(summary, "ord").rows, found(summary, "ord").sentence) == ((("godt", 3),), "")


@pytest.mark.parametrize("kind", ["poll", "walk", "canvas", "cards"])
def test_a_sentence_that_counts_what_was_written_goes_with_the_first_text_that_is_cut(kind):
    whole = with_wall(kind=kind)

    summary = edited(whole, {f"cut:kort:{cut_name('Ro')}": {"cut": True}})

    assert [found(one, "kort").sentence for one in (edited(whole, {}), summary)] == ["Tre linjer.", ""]
    assert found(summary, "kort").n == 9


def test_a_sentence_about_something_else_stays():
    whole = with_wall(kind="followup", sentence="6 har fortalt om 12 aftaler.")

    summary = edited(whole, {f"cut:kort:{cut_name('Ro')}": {"cut": True}})

    assert found(summary, "kort").sentence == "6 har fortalt om 12 aftaler."


@pytest.mark.parametrize("mark", ["cut", "page"])
def test_a_check_out_counts_no_promise_that_is_out(mark):
    out = with_wall(kind="checkout", sentence="9 har delt noget. Ting at tage med: 2. Aftaler: 3.")
    promise = out.commitments[0].what
    marks = {
        "cut": {f"cut:{COMMITMENTS}:{cut_name(promise)}": {"cut": True}},
        "page": {f"page:{COMMITMENTS}": {"state": "out"}},
    }

    summary = edited(out, marks[mark])

    assert [found(one, "kort").sentence == "" for one in (edited(out, {}), summary)] == [False, True]
    assert found(summary, "kort").texts == (Texts("Gavnlig", ("Ro", "Tid")),)


def test_of_cards_the_table_counts_the_lines_that_stand():
    texts = (Texts("Tillid – Det gør vi", ("Vi ses", "Vi taler")), Texts("Ro – Det gør vi", ("Stille",)))
    rows = (("Tillid", 3, 2), ("Ro", 0, 1), ("Løn", 1, 0))
    cards = with_wall(kind="cards", columns=("Kort", "Savnes", "Linjer"), rows=rows, texts=texts)

    once = edited(cards, {f"cut:kort:{cut_name('Vi ses')}": {"cut": True}})
    twice = edited(once, {f"cut:kort:{cut_name('Stille')}": {"cut": True}})

    assert found(once, "kort").rows == (("Tillid", 3, 1), ("Ro", 0, 1), ("Løn", 1, 0))
    assert found(twice, "kort").rows == (("Tillid", 3, 1), ("Løn", 1, 0))


def test_a_question_and_a_commitment_are_cut_by_their_words():
    question, promise = day().questions[0], day().commitments[0]
    marks = {
        f"cut:{QUESTIONS}:{cut_name(question.text)}": {"cut": True},
        f"cut:{COMMITMENTS}:{cut_name(promise.what)}": {"cut": True},
    }

    summary = edited(day(), marks)

    assert summary.questions == day().questions[1:]
    assert summary.commitments == day().commitments[1:]


def test_a_line_stands_on_its_page_or_belongs_to_the_whole_day():
    marks = {
        "line:000000000002": {"page": "kort", "text": "Vi tager det op på næste møde"},
        "line:000000000001": {"page": "kort", "text": "Flest talte om ro"},
        "line:000000000003": {"page": "", "text": "Tak til Solsikken for lokalet"},
    }

    summary = edited(day(), marks)

    assert found(summary, "kort").lines == ("Flest talte om ro", "Vi tager det op på næste møde")
    assert summary.lines == ("Tak til Solsikken for lokalet",)


def test_a_line_goes_out_with_its_page():
    marks = {"line:000000000001": {"page": "kort", "text": "Det talte vi længe om."}, "page:kort": {"state": "out"}}

    assert edited(day(), marks).lines == ()


def test_of_an_activity_with_several_outcomes_the_line_stands_under_the_first():
    twice = replace(day(), blocks=(replace(day().blocks[0], sections=(found(day(), "kort"),) * 2),))

    summary = edited(twice, {"line:000000000001": {"page": "kort", "text": "Flest talte om ro"}})

    assert [section.lines for section in summary.sections] == [("Flest talte om ro",), ()]


@pytest.mark.parametrize(
    "marks",
    [
        {"order": {"pages": ["væk"]}},
        {"page:væk": {"state": "out"}},
        {f"cut:væk:{cut_name('Ro')}": {"cut": True}},
    ],
)
def test_a_mark_on_what_is_no_longer_there_changes_nothing(marks):
    assert edited(day(), marks) == edited(day(), {})


def test_what_was_edited_once_can_be_edited_again():
    once = edited(day(), {"page:kort": {"state": "filed"}, "order": {"pages": ["skala", "ord"]}})

    twice = edited(once, {f"cut:kort:{cut_name('Ro')}": {"cut": True}})

    assert twice.pages == once.pages
    assert found(twice, "kort").texts == (Texts("Gavnlig", ("Tid",)),)


def test_when_everything_is_only_in_the_files_it_stays_so():
    none = edited(day(), {f"page:{page.id}": {"state": "filed"} for page in pages(day())})

    assert (none.pages, edited(none, {}).pages) == ((), ())


def test_an_activity_too_few_answered_is_not_walked_through():
    few = Section("få", "poll", "For få", 0, "Færre end 5 svarede.", few=True)
    with_few = replace(day(), blocks=(replace(day().blocks[0], sections=(few,)),))

    assert edited(with_few, {}).pages == (QUESTIONS, COMMITMENTS)


def test_an_activity_too_few_answered_is_walked_through_where_somebody_wants_it():
    few = Section("få", "poll", "For få", 0, "Færre end 5 svarede.", few=True)
    with_few = replace(day(), blocks=(replace(day().blocks[0], sections=(few,)),))

    wanted = edited(with_few, {"page:få": {"state": "shown"}})

    assert {page.id: page.state for page in pages(wanted)}["få"] == "shown"


def test_only_what_people_wrote_themselves_can_be_cut():
    cuttable = {page.id: page.cuttable for page in pages(day())}

    assert cuttable == {
        "ord": ("travlt", "godt"),
        "kort": ("Ro", "Tid"),
        "skala": (),
        QUESTIONS: tuple(question.text for question in (*day().questions, *day().archived)),
        COMMITMENTS: tuple(promise.what for promise in day().commitments),
    }


@pytest.mark.parametrize(
    ("slot", "value", "takes"),
    [
        ("cut:kort:0123456789ab", {"cut": True}, True),
        ("page:kort", {"state": "out"}, True),
        ("page:kort", {"state": "filed"}, False),
        ("order", {"pages": ["kort"]}, False),
        ("cut:kort:0123456789ab", None, False),
    ],
)
def test_only_cutting_a_text_or_a_page_takes_something_away_from_everybody(slot, value, takes):
    assert takes_out(slot, value) is takes


@pytest.mark.parametrize("made", [days.ordinary, days.large, days.hostile, days.empty, together.day])
def test_editing_nothing_leaves_every_figure_and_text(made):
    assert replace(edited(made(), {}), pages=None) == made()
