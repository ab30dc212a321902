"""The answers are deleted at a moment that can be told beforehand."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.cast import DAY, OUT, at
from workshop.domain.refusal import NotAllowed
from workshop.domain.retention import days_of, deletes_at
from workshop.domain.run import Run, check_open, new_run
from workshop.domain.steps import STEPS, take


def lobby() -> Run:
    return new_run(DAY, at("8.45"))


def begun() -> Run:
    return take(DAY, lobby(), at("9.00"), "next")


def ended() -> Run:
    return take(DAY, take(DAY, lobby(), at("9.00"), "go", activity="out"), at("12.30"), "end")


def test_answers_are_deleted_a_day_after_the_end():
    assert deletes_at(ended(), 1, last_step_at=at("12.30")) == at("12.30") + timedelta(days=1)


def test_what_the_desk_did_after_the_end_moves_nothing():
    assert deletes_at(ended(), 1, last_step_at=at("18.00")) == at("12.30") + timedelta(days=1)


def test_a_programme_can_have_them_kept_longer():
    assert deletes_at(ended(), 30, last_step_at=at("12.30")) == at("12.30") + timedelta(days=30)


def test_the_desk_can_choose_otherwise_than_the_programme():
    run = take(DAY, begun(), at("9.05"), "keep", days=7)

    assert days_of(run, keep_days=1) == 7
    assert deletes_at(take(DAY, run, at("12.30"), "end"), 1, at("12.30")) == at("12.30") + timedelta(days=7)


def test_a_day_nobody_ended_is_over_when_its_plan_is():
    planned_end = begun().plan[-1].end

    assert deletes_at(begun(), 1, last_step_at=at("9.00")) == planned_end + timedelta(days=1)


def test_a_day_that_went_on_after_its_plan_is_over_with_the_last_step():
    assert deletes_at(begun(), 1, last_step_at=at("23.00")) == at("23.00") + timedelta(days=1)


def test_a_workshop_that_never_began_is_emptied_thirty_days_after_the_last_step():
    assert deletes_at(lobby(), 1, last_step_at=at("8.45")) == at("8.45") + timedelta(days=30)


@pytest.mark.parametrize("days", [-1, 0, 31, 365])
def test_the_days_are_from_one_to_thirty(days):
    with pytest.raises(NotAllowed, match="Svarene kan gemmes fra 1 til 30 dage"):
        take(DAY, begun(), at("9.05"), "keep", days=days)


@pytest.mark.parametrize("days", [1, 30])
def test_one_day_and_thirty_days_are_allowed(days):
    assert take(DAY, begun(), at("9.05"), "keep", days=days).keep == days


def test_the_days_can_be_changed_after_the_end():
    assert take(DAY, ended(), at("13.00"), "keep", days=14).keep == 14


def test_a_shorter_time_never_deletes_at_once():
    run = take(DAY, ended(), at("13.00"), "keep", days=14)

    with pytest.raises(NotAllowed, match="slettet med det samme"):
        take(DAY, run, at("13.00") + timedelta(days=3), "keep", days=2)


def test_a_day_whose_answers_are_deleted_takes_no_step_but_looking():
    run = replace(ended(), cleared=at("12.30") + timedelta(days=1))

    for what in sorted(set(STEPS) - {"join", "black"}):
        with pytest.raises(NotAllowed, match="Begynd en opfølgning"):
            take(DAY, run, at("13.00"), what)
    assert take(DAY, run, at("13.00"), "join", on=True).join


def test_a_day_whose_answers_are_deleted_takes_no_answer_either():
    run = replace(ended(), stages={}, cleared=at("12.30") + timedelta(days=1))

    with pytest.raises(NotAllowed, match="Svarene fra dagen er slettet"):
        check_open(run, OUT, at("13.00"))


def test_how_long_is_kept_is_read_back_from_the_log():
    run = take(DAY, begun(), at("9.05"), "keep", days=7)

    assert Run.from_json(run.to_json()) == run


def test_a_run_of_before_anybody_could_choose_is_still_read():
    text = lobby().to_json().replace(',"keep":null,"cleared":null', "")

    assert Run.from_json(text) == lobby()
