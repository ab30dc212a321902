"""How much one person may send, and who counts as present."""

import pytest

from workshop.domain.refusal import NotAllowed
from workshop.live.limits import BALLOT, EVENT, QUESTION, UPVOTE, Limits, rates_of
from workshop.live.presence import Presence


class Clock:
    """A steady clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def spend(limits: Limits, who: str, rates: tuple, times: int) -> int:
    """How many of so many tries are let through."""
    let_through = 0
    for _ in range(times):
        try:
            limits.spend(who, rates)
            let_through += 1
        except NotAllowed as refusal:
            assert refusal.code == "limit"
    return let_through


@pytest.mark.parametrize(("rates", "at_once"), [(EVENT, 20), (BALLOT, 10), (QUESTION, 2), (UPVOTE, 10)])
def test_a_person_may_send_so_much_at_once(rates: tuple, at_once: int):
    assert spend(Limits(Clock()), "anna", rates, 50) == at_once


def test_what_was_spent_comes_back_with_time():
    clock = Clock()
    limits = Limits(clock)
    spend(limits, "anna", BALLOT, 50)

    clock.now += 2

    assert spend(limits, "anna", BALLOT, 50) == 4


def test_a_minute_of_patience_lets_nobody_ask_more_than_ten_questions_a_minute():
    clock = Clock()
    limits = Limits(clock)
    asked = 0

    for _ in range(60):
        asked += spend(limits, "anna", QUESTION, 1)
        clock.now += 1

    assert asked == 13


def test_one_person_never_uses_up_anothers():
    limits = Limits(Clock())
    spend(limits, "anna", EVENT, 50)

    assert spend(limits, "bilal", EVENT, 50) == 20


def test_forgetting_idle_buckets_gives_nobody_more():
    clock = Clock()
    limits = Limits(clock)
    spend(limits, "anna", EVENT, 50)

    limits.forget_idle()

    assert spend(limits, "anna", EVENT, 50) == 0


@pytest.mark.parametrize(
    ("slot", "rates"),
    [("ballot", BALLOT), ("card:0a1b2c3d", BALLOT), ("q:0a1b2c3d", QUESTION), ("up:0a1b2c3d", UPVOTE)],
)
def test_an_entry_costs_by_its_slot(slot: str, rates: tuple):
    assert rates_of(slot) == rates


def test_a_person_with_two_tabs_is_one():
    presence = Presence(Clock())
    presence.seen("w", "anna")
    presence.seen("w", "anna")
    presence.seen("w", "bilal")

    assert presence.count("w") == 2


def test_a_phone_that_has_been_silent_for_45_seconds_is_not_here():
    clock = Clock()
    presence = Presence(clock)
    presence.seen("w", "anna")
    clock.now += 30
    presence.seen("w", "bilal")

    clock.now += 15

    assert presence.count("w") == 1


def test_somebody_is_missed_after_a_while_and_not_before():
    clock = Clock()
    presence = Presence(clock)
    [presence.seen("w", who) for who in ("anna", "bilal")]
    clock.now += 890
    presence.seen("w", "anna")
    before = (presence.around("w"), presence.missing("w", ("anna", "bilal")))
    clock.now += 20
    presence.forget_old()

    assert before == ({"anna", "bilal"}, frozenset())
    assert presence.missing("w", ("anna", "bilal")) == {"bilal"}
    assert presence.around("w") == {"anna"}


def test_a_phone_asleep_on_the_table_is_around_though_it_is_not_counted_as_here():
    clock = Clock()
    presence = Presence(clock)
    presence.seen("w", "anna")
    clock.now += 120
    presence.forget_old()

    assert (presence.count("w"), presence.around("w")) == (0, {"anna"})


def test_a_server_just_started_misses_nobody_yet():
    clock = Clock()
    presence = Presence(clock)
    clock.now += 890

    assert presence.missing("w", ("anna",)) == frozenset()


def test_presence_belongs_to_one_workshop():
    presence = Presence(Clock())
    presence.seen("w", "anna")

    assert presence.count("x") == 0
