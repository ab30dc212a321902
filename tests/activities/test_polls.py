"""Polls: what each form accepts, counts and leaves behind."""

import pytest

from tests.cast import CLOUD, DAY, GOLD, MOOD, ROOM, WALL, say_in, says
from workshop.activities import kinds
from workshop.activities.base import Entry
from workshop.domain.refusal import NotAllowed

BALLOT = "ballot"


def everybody(value_of) -> list:
    return [says(name, value_of(at)) for at, name in enumerate(ROOM)]


REFUSED = [
    (MOOD, BALLOT, {"options": []}, "Vælg et svar"),
    (MOOD, BALLOT, {"options": [0, 1]}, "højst 1"),
    (MOOD, BALLOT, {"options": [7]}, "findes ikke"),
    (MOOD, BALLOT, {"options": [-1]}, "findes ikke"),
    (MOOD, BALLOT, {"options": [True]}, "kunne ikke læses"),
    (MOOD, BALLOT, {"options": "0"}, "kunne ikke læses"),
    (MOOD, "second", {"options": [0]}, "kunne ikke læses"),
    (GOLD, BALLOT, {"ratings": [6, 1]}, "findes ikke"),
    (GOLD, BALLOT, {"ratings": [1]}, "kunne ikke læses"),
    (GOLD, BALLOT, {"ratings": [None, None]}, "mindst ét svar"),
    (CLOUD, BALLOT, {"words": ["a", "b", "c", "d"]}, "højst 3 ord"),
    (CLOUD, BALLOT, {"words": ["  "]}, "mindst ét ord"),
    (CLOUD, BALLOT, {"words": ["å" * 31]}, "højst 30"),
    (CLOUD, BALLOT, {"words": [3]}, "kunne ikke læses"),
    (WALL, "card:1", {"text": " "}, "Skriv lidt"),
    (WALL, "card:1", {"text": "x" * 281}, "højst 280"),
    (WALL, "card:1", {"text": "ro", "column": 2}, "findes ikke"),
    (WALL, "ballot", {"text": "ro"}, "kunne ikke læses"),
]


@pytest.mark.parametrize(("activity", "slot", "value", "why"), REFUSED)
def test_a_strange_answer_is_refused_with_a_sentence(activity, slot, value, why):
    with pytest.raises(NotAllowed, match=why):
        kinds.accept(activity, slot, value, {})


@pytest.mark.parametrize("activity", [MOOD, GOLD, CLOUD, WALL])
def test_everybody_may_pass(activity):
    assert kinds.accept(activity, BALLOT, {"pass": True}, {}) == {"pass": True}


def test_choices_are_counted_with_those_who_passed_beside_them():
    entries = [*everybody(lambda at: {"options": [at % 2]}), says("Gitte", {"pass": True})]

    assert kinds.tally(MOOD, entries, 5) == {"n": 6, "passes": 1, "counts": [3, 3, 0]}


def test_four_answers_show_nothing_but_how_many_are_needed():
    entries = everybody(lambda at: {"options": [0]})[:4]

    assert kinds.tally(MOOD, entries, 5) == {"n": 4, "few": True, "needed": 5}


def test_a_scale_gives_mean_distribution_and_skips_per_statement():
    entries = everybody(lambda at: {"ratings": [4 if at else 5, 1 + at % 2]})

    result = kinds.tally(GOLD, entries, 5)

    assert result["statements"][0] == {"n": 6, "mean": 4.17, "counts": [0, 0, 0, 5, 1], "skips": 0}


def test_a_statement_most_people_skipped_stays_hidden():
    entries = everybody(lambda at: {"ratings": [3, 5 if at < 2 else None]})

    assert kinds.tally(GOLD, entries, 5)["statements"][1] == {"n": 2, "mean": None, "counts": None, "skips": 4}


def test_word_forms_count_together_and_keep_æ_ø_and_å():
    written = [["Ærlighed"], ["ærlighed"], ["samarbejde"], ["Samarbejdet"], ["samarbejde"], ["åbenhed", "øvelse"]]
    entries = everybody(lambda at: {"words": written[at]})

    words = kinds.tally(CLOUD, entries, 5)["words"]

    assert words == [
        {"word": "samarbejde", "count": 3},
        {"word": "ærlighed", "count": 2},
        {"word": "øvelse", "count": 1},
        {"word": "åbenhed", "count": 1},
    ]


def test_one_person_writing_a_word_twice_counts_once():
    assert kinds.accept(CLOUD, BALLOT, {"words": ["Tillid", "tilliden", "ro"]}, {}) == {"words": ["Tillid", "ro"]}


def test_an_å_in_two_signs_becomes_one():
    assert kinds.accept(CLOUD, BALLOT, {"words": ["a\u030abenhed"]}, {}) == {"words": ["åbenhed"]}


def test_cards_hang_in_their_columns():
    entries = [says(name, {"text": f"{name} siger", "column": at % 2}, f"card:{at}") for at, name in enumerate(ROOM)]

    cards = kinds.tally(WALL, entries, 5)["cards"]

    assert [card["column"] for card in cards] == [0, 1, 0, 1, 0, 1]


def test_a_card_the_facilitator_took_down_is_gone():
    entries = [says(name, {"text": name, "column": 0}, f"card:{at}") for at, name in enumerate(ROOM)]
    hide = Entry("desk", "hide:0", {"hide": True})

    cards = kinds.tally(WALL, [*entries, hide], 5)["cards"]

    assert "Anna" not in [card["text"] for card in cards]
    assert len(cards) == 5


def test_a_third_card_is_refused_where_two_are_allowed():
    mine = {"card:a": {"text": "en"}, "card:b": {"text": "to"}}

    with pytest.raises(NotAllowed, match="højst 2 kort"):
        kinds.accept(WALL, "card:c", {"text": "tre", "column": 0}, mine)


def test_a_card_of_mine_can_be_rewritten():
    mine = {"card:a": {"text": "en"}, "card:b": {"text": "to"}}

    assert kinds.accept(WALL, "card:b", {"text": "ny", "column": 1}, mine) == {"text": "ny", "column": 1}


@pytest.mark.parametrize("activity", [MOOD, GOLD, CLOUD, WALL])
def test_an_answer_can_be_taken_back(activity):
    assert kinds.accept(activity, BALLOT, None, {}) is None


def test_the_outcome_of_a_choice_says_in_a_sentence_what_most_chose():
    result = kinds.tally(MOOD, everybody(lambda at: {"options": [0 if at else 2]}), 5)

    section = kinds.outcome(MOOD, result, say_in)

    assert section.sentence == "6 har svaret. Flest valgte Godt (5)."
    assert section.rows == (("Godt", 5, 83), ("Midt imellem", 0, 0), ("Tungt", 1, 17))


def test_the_outcome_of_words_says_when_everybody_wrote_the_same():
    result = kinds.tally(CLOUD, everybody(lambda at: {"words": ["ro"]}), 5)

    section = kinds.outcome(CLOUD, result, say_in)

    assert section.sentence == "6 har svaret, alle med samme ord: ro."


def test_the_outcome_of_a_scale_says_when_all_statements_lie_alike():
    result = kinds.tally(GOLD, everybody(lambda at: {"ratings": [4, 4]}), 5)

    section = kinds.outcome(GOLD, result, say_in)

    assert section.sentence == "6 har svaret på en skala fra 1 til 5. Alle udsagn ligger på 4,0 i gennemsnit."


def test_the_outcome_of_a_scale_names_the_highest_and_the_lowest():
    result = kinds.tally(GOLD, everybody(lambda at: {"ratings": [4, 2]}), 5)

    section = kinds.outcome(GOLD, result, say_in)

    assert section.sentence == (
        "6 har svaret på en skala fra 1 til 5. Højest ligger Indflydelse (4,0), lavest Mening (2,0)."
    )


def test_too_few_answers_leave_only_that_sentence_behind():
    section = kinds.outcome(MOOD, kinds.tally(MOOD, [says("Anna", {"options": [2]})], 5), say_in)

    assert (section.few, section.sentence) == (True, "Færre end 5 svarede, så der vises ikke noget.")
    assert section.rows == ()


def test_slides_have_nothing_to_answer():
    with pytest.raises(NotAllowed, match="ikke noget at svare på"):
        kinds.accept(DAY.activities[0], BALLOT, {"pass": True}, {})
