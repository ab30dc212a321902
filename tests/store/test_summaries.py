"""What is shared of each meeting, and what was taken back."""

import pytest
from sqlalchemy import Engine

from tests.store.conftest import WORKSHOP
from workshop.domain.refusal import NotAllowed
from workshop.store import summaries
from workshop.store.summaries import TAKEN_BACK, Publish, Reshare, Standing, Withdraw
from workshop.store.writer import write


def given(engine: Engine) -> list[tuple[int, int, str]]:
    return [(one.meeting, one.at, one.body) for one in summaries.published(engine, WORKSHOP)]


def test_each_meeting_has_its_own_the_newest_first(engine: Engine):
    write(engine, Publish(WORKSHOP, 1, "the first", 10))
    write(engine, Publish(WORKSHOP, 2, "the second", 20))

    assert given(engine) == [(2, 20, "the second"), (1, 10, "the first")]


def test_taken_back_nothing_is_left_of_what_it_said_and_the_others_stay(engine: Engine):
    write(engine, Publish(WORKSHOP, 1, "the first", 10))
    write(engine, Publish(WORKSHOP, 2, "the second", 20))
    write(engine, Withdraw(WORKSHOP, 1, 30))

    assert given(engine) == [(2, 20, "the second"), (1, 30, TAKEN_BACK)]


def test_pressed_twice_it_was_taken_back_the_first_time(engine: Engine):
    write(engine, Publish(WORKSHOP, 1, "the first", 10))
    write(engine, Withdraw(WORKSHOP, 1, 30))
    write(engine, Withdraw(WORKSHOP, 1, 40))

    assert given(engine) == [(1, 30, TAKEN_BACK)]


def test_what_was_taken_back_meanwhile_is_not_shared_by_shortening_it(engine: Engine):
    write(engine, Publish(WORKSHOP, 1, "the first", 10))
    write(engine, Withdraw(WORKSHOP, 1, 30))
    write(engine, Reshare(WORKSHOP, 1, "a shorter one", 40))

    assert given(engine) == [(1, 30, TAKEN_BACK)]


def test_the_room_is_told_when_it_was_shared_and_no_more_once_it_is_taken_back(engine: Engine):
    told = [summaries.standing(engine, WORKSHOP)]
    write(engine, Publish(WORKSHOP, 1, "the first", 10))
    told.append(summaries.standing(engine, WORKSHOP))
    write(engine, Withdraw(WORKSHOP, 1, 30))
    told.append(summaries.standing(engine, WORKSHOP))

    assert told == [Standing(1, None), Standing(1, 10), Standing(1, None)]


def test_of_a_workshop_that_was_deleted_nothing_is_shared(engine: Engine):
    with pytest.raises(NotAllowed) as refusal:
        write(engine, Publish("x" * 32, 1, "the first", 10))

    assert refusal.value.code == "gone"
