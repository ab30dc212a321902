"""A number: what is taken, how all of them are shown without any one of them, and what is left of it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.cast import ROOM, say_in, says
from workshop.activities import kinds
from workshop.activities.base import Entry
from workshop.activities.forms import bins
from workshop.activities.forms.number import Number
from workshop.content.check import check
from workshop.domain.refusal import NotAllowed

BALLOT = "ballot"
HOURS = Number(id="hours", question="Hvor mange timer går med møder?", max=37, unit="timer", decimals=1)
DAYS = Number(id="days", question="Hvor mange dage?", min=1, max=100)
COST = Number(id="cost", question="Hvad må det koste?", max=1_000_000, unit="kr.")


def answered(*numbers: float) -> list[Entry]:
    return [Entry(f"key-{at}", BALLOT, {"number": number}) for at, number in enumerate(numbers)]


def counted(poll: Number, *numbers: float) -> dict:
    result = kinds.tally(poll, answered(*numbers), 5)
    assert result is not None
    return result


REFUSED = [
    (HOURS, {"number": 37.5}, "Skriv et tal fra 0 til 37."),
    (HOURS, {"number": -0.1}, "Skriv et tal fra 0 til 37."),
    (HOURS, {"number": float("nan")}, "Skriv et tal fra 0 til 37."),
    (HOURS, {"number": 10**400}, "Skriv et tal fra 0 til 37."),
    (HOURS, {"number": 1.25}, "Skriv højst én decimal."),
    (DAYS, {"number": 2.5}, "Skriv et helt tal, uden komma."),
    (DAYS, {"number": 0}, "Skriv et tal fra 1 til 100."),
    (COST, {"number": 1_000_001}, "Skriv et tal fra 0 til 1.000.000."),
    (HOURS.model_copy(update={"decimals": 2}), {"number": 0.125}, "Skriv højst to decimaler."),
    (HOURS, {"number": "12"}, "Svaret kunne ikke læses."),
    (HOURS, {"number": True}, "Svaret kunne ikke læses."),
    (HOURS, {"number": None}, "Svaret kunne ikke læses."),
    (HOURS, {}, "Svaret kunne ikke læses."),
]


@pytest.mark.parametrize(("poll", "value", "why"), REFUSED)
def test_what_is_no_possible_answer_is_refused_with_a_sentence(poll, value, why):
    with pytest.raises(NotAllowed) as refusal:
        kinds.accept(poll, BALLOT, value, {})

    assert str(refusal.value) == why


@pytest.mark.parametrize("number", [0, 12.5, 37])
def test_both_ends_and_what_lies_between_are_taken(number):
    assert kinds.accept(HOURS, BALLOT, {"number": number}, {}) == {"number": number}


def test_a_whole_number_is_kept_whole():
    kept = kinds.accept(DAYS, BALLOT, {"number": 12.0}, {})

    assert repr(kept) == "{'number': 12}"


def test_everybody_may_pass():
    assert kinds.accept(HOURS, BALLOT, {"pass": True}, {}) == {"pass": True}


@given(number=st.floats() | st.integers(), decimals=st.sampled_from([0, 1, 2]))
def test_any_number_is_kept_as_it_is_or_refused(number, decimals):
    poll = HOURS.model_copy(update={"decimals": decimals})
    try:
        kept = kinds.accept(poll, BALLOT, {"number": number}, {})
    except NotAllowed as refusal:
        assert str(refusal).endswith(".")
        return

    assert kept == {"number": number}
    assert kinds.accept(poll, BALLOT, kept, {}) == kept


WRONG = [
    ({"min": 5, "max": 5}, "min skal være mindre end max"),
    ({"max": 2.5}, "min eller max har flere decimaler, end et svar må have"),
    ({"max": 2_000_000}, "less than or equal to 1000000"),
    ({"max": float("inf")}, "finite number"),
    ({"decimals": 3, "max": 5}, "Input should be 0, 1 or 2"),
]


@pytest.mark.parametrize(("fields", "why"), WRONG)
def test_a_range_nobody_can_answer_in_is_a_mistake_in_the_agenda(fields, why):
    with pytest.raises(ValidationError, match=why):
        Number(question="Hvor mange?", **fields)


@pytest.mark.parametrize("written", ["2,5", "mange", "1e999"])
def test_a_bound_that_is_no_number_is_told_with_a_remedy(written):
    poll = {"kind": "poll", "form": "number", "question": "Hvor mange?", "max": written}
    block = {"title": "Ro", "start": "09.00", "minutes": 30, "activities": [poll]}

    [problem] = check(json.dumps({"title": "Dag", "blocks": [block]}))

    assert str(problem) == (
        f"agenda:1: programpunkt 1 › aktivitet 1 › max: her skal stå et tal, ikke '{written}' "
        "(skriv det med cifre og punktum, fx 2.5)"
    )


# Bins


def test_numbers_lie_in_even_bins_on_round_borders():
    found = counted(HOURS, 2, 5.5, 7, 8, 12.5, 36.9)["bins"]

    assert [(one["from"], one["to"], one["count"]) for one in found] == [
        (0, 5, 1),
        (5, 10, 3),
        (10, 15, 1),
        (15, 20, 0),
        (20, 25, 0),
        (25, 30, 0),
        (30, 35, 0),
        (35, 40, 1),
    ]


def test_the_bins_begin_where_the_answers_do():
    found = counted(DAYS, 41, 42, 44, 48, 57)["bins"]

    assert [(one["from"], one["to"], one["count"]) for one in found] == [
        (40, 45, 3),
        (45, 50, 1),
        (50, 55, 0),
        (55, 60, 1),
    ]


def test_answers_close_together_do_not_give_anybody_away():
    found = counted(DAYS, 42, 42, 42, 43, 44)["bins"]

    assert found == [{"from": 40.0, "to": 45.0, "count": 5}]


def test_the_greatest_answer_there_can_be_lies_in_the_last_bin():
    found = counted(DAYS, 10, 30, 50, 80, 100)["bins"]

    assert found[-1] == {"from": 80.0, "to": 100.0, "count": 2}


def test_few_possible_answers_have_a_bin_each():
    week = Number(question="Hvor mange dage?", max=7)

    found = counted(week, 0, 1, 3, 7, 7)["bins"]

    assert [one["count"] for one in found] == [1, 1, 0, 1, 0, 0, 0, 2]


@st.composite
def rooms(draw):
    """A poll with some numbers that can be answered in it."""
    decimals = draw(st.sampled_from([0, 1, 2]))
    unit = 10**decimals
    low = draw(st.integers(-1000, 1000))
    high = draw(st.integers(low + 1, low + draw(st.sampled_from([2, 10, 100, 5000]))))
    poll = Number(question="Hvor mange?", min=low / unit, max=high / unit, decimals=decimals)
    return poll, [number / unit for number in draw(st.lists(st.integers(low, high), min_size=5, max_size=40))]


@given(room=rooms())
def test_every_answer_is_counted_exactly_once_in_at_most_eight_even_bins(room):
    poll, numbers = room

    result = counted(poll, *numbers)

    found = result["bins"]
    widths = {round(one["to"] - one["from"], 6) for one in found}
    assert sum(one["count"] for one in found) == result["n"] == len(numbers)
    assert len(found) <= 8
    assert len(widths) == 1


@given(room=rooms())
def test_what_stands_under_a_bin_is_what_is_counted_in_it(room):
    poll, numbers = room

    found = counted(poll, *numbers)["bins"]

    held = [bins.held(one, poll.min, poll.max, poll.decimals) for one in found]
    counts = [sum(1 for number in numbers if first <= number <= last) for first, last in held]
    assert counts == [one["count"] for one in found]


# The middle


def test_the_middle_and_the_mean_are_told():
    result = counted(HOURS, 2, 4, 8, 10, 31)

    assert (result["median"], result["mean"]) == (8.0, 11.0)


def test_the_middle_of_an_even_number_of_answers_lies_between_two():
    assert counted(DAYS, 1, 2, 3, 6, 8, 9)["median"] == 4.5


def test_a_middle_is_no_finer_than_a_tenth_of_a_bin():
    result = counted(COST, 250_000, 312_000, 433_333, 512_345, 1_000_000)

    assert (result["median"], result["mean"]) == (430_000, 500_000)


# Few, and after the day


def test_four_answers_show_nothing_but_how_many_are_needed():
    assert kinds.tally(HOURS, answered(1, 2, 3, 4), 5) == {"n": 4, "few": True, "needed": 5}


def test_those_who_pass_are_counted_beside_the_others():
    entries = [*(says(name, {"number": 8}) for name in ROOM), says("Gitte", {"pass": True})]

    result = kinds.tally(HOURS, entries, 5)

    assert (result["n"], result["passes"]) == (6, 1)


def test_the_outcome_tells_the_middle_and_has_a_bar_for_every_bin():
    section = kinds.outcome(HOURS, counted(HOURS, 2, 5.5, 7.5, 8, 12.5), say_in)

    assert section.sentence == "5 har svaret. Midt i ligger 7,5 timer, og gennemsnittet er 7,1 timer."
    assert section.rows == (
        ("2–3,9 timer", 1, 20),
        ("4–5,9 timer", 1, 20),
        ("6–7,9 timer", 1, 20),
        ("8–9,9 timer", 1, 20),
        ("10–11,9 timer", 0, 0),
        ("12–13,9 timer", 1, 20),
    )
    assert [bar.label for bar in section.bars] == [row[0] for row in section.rows]


def test_the_outcome_says_when_the_middle_is_the_mean_too():
    section = kinds.outcome(HOURS, counted(HOURS, 6, 7, 8, 9, 10), say_in)

    assert section.sentence == "5 har svaret. Midt i ligger 8 timer, og det er også gennemsnittet."


def test_a_unit_that_ends_in_a_full_stop_ends_the_sentence_too():
    section = kinds.outcome(COST, counted(COST, 100_000, 200_000, 300_000, 400_000, 900_000), say_in)

    assert section.sentence == "5 har svaret. Midt i ligger 300.000 kr., og gennemsnittet er 380.000 kr."
    assert section.rows[-1] == ("800.000–1.000.000 kr.", 1, 20)


def test_a_bin_never_claims_more_than_could_be_answered():
    section = kinds.outcome(DAYS, counted(DAYS, 1, 20, 40, 60, 100), say_in)

    assert [row[0] for row in section.rows] == ["1–19", "20–39", "40–59", "60–79", "80–100"]


def test_too_few_leave_only_that_sentence_behind():
    section = kinds.outcome(HOURS, kinds.tally(HOURS, answered(3), 5), say_in)

    assert (section.few, section.rows) == (True, ())
