"""The clock of the day: blocks that move ripple the rest and never overlap."""

import itertools
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cast import COPENHAGEN, DAY, at, minutes
from workshop.domain import timing
from workshop.domain.programme import Block, Programme
from workshop.domain.refusal import NotAllowed

PLAN = timing.plan_of(DAY, date(2026, 11, 20), COPENHAGEN)

SOURCE_DAY = Programme(
    title="Dagen, der blev flyttet",
    blocks=(
        Block("cards", "Dialogkort", time(9, 45), 45),
        Block("pause", "Pause", time(10, 30), 15),
        Block("dilemmas", "Dilemmaer", time(10, 45), 75),
        Block("questions", "Spørgsmål", time(12, 0), 15),
    ),
)


def clock(plan: timing.Plan) -> list[tuple[str, str, str]]:
    return [(slot.block, f"{slot.start:%H.%M}", f"{slot.end:%H.%M}") for slot in plan]


def test_a_plan_has_the_programmes_times_on_the_day():
    assert clock(PLAN)[:2] == [("welcome", "09.00", "09.15"), ("knowledge", "09.15", "09.45")]


def test_a_longer_block_pushes_the_rest():
    plan = timing.resize(PLAN, "knowledge", minutes(10))

    assert clock(plan)[1:3] == [("knowledge", "09.15", "09.55"), ("break", "09.55", "10.10")]


def test_a_block_never_becomes_shorter_than_a_minute():
    with pytest.raises(NotAllowed, match="kortere end et minut"):
        timing.resize(PLAN, "welcome", minutes(-15))


def test_moving_a_block_later_stretches_the_one_before_and_the_rest_follows():
    plan = timing.move(PLAN, "break", at("9.55"))

    assert clock(plan)[1:] == [
        ("knowledge", "09.15", "09.55"),
        ("break", "09.55", "10.10"),
        ("work", "10.10", "10.55"),
        ("end", "10.55", "11.10"),
    ]


def test_moving_a_block_earlier_shortens_the_one_before():
    plan = timing.move(PLAN, "break", at("9.30"))

    assert clock(plan)[1:3] == [("knowledge", "09.15", "09.30"), ("break", "09.30", "09.45")]


def test_the_break_a_real_facilitator_moved_gives_the_times_of_that_day():
    plan = timing.plan_of(SOURCE_DAY, date(2026, 11, 20), COPENHAGEN)

    plan = timing.move(plan, "pause", at("10.40"))
    plan = timing.resize(plan, "dilemmas", minutes(-10))

    assert clock(plan) == [
        ("cards", "09.45", "10.40"),
        ("pause", "10.40", "10.55"),
        ("dilemmas", "10.55", "12.00"),
        ("questions", "12.00", "12.15"),
    ]


def test_a_block_cannot_move_before_the_one_before_it():
    with pytest.raises(NotAllowed, match="Så tidligt"):
        timing.move(PLAN, "break", at("9.15"))


def test_a_plan_keeps_its_times_of_day_when_the_clocks_change():
    plan = timing.on_day(PLAN, date(2026, 3, 29), COPENHAGEN)

    assert clock(plan)[0] == ("welcome", "09.00", "09.15")


def test_a_plan_that_runs_past_midnight_still_does_on_its_day():
    late = timing.move(PLAN, "welcome", at("20.05"))
    plan = timing.resize(late, "knowledge", minutes(300))

    moved = timing.on_day(plan, date(2026, 11, 23), COPENHAGEN)

    assert timing.on_day(plan, date(2026, 11, 20), COPENHAGEN) == plan
    assert [slot.end - slot.start for slot in moved] == [slot.end - slot.start for slot in plan]
    assert clock(moved) == clock(plan)


@given(st.lists(st.tuples(st.sampled_from(["resize", "move"]), st.integers(1, 4), st.integers(-40, 40)), max_size=8))
def test_no_way_of_moving_and_stretching_makes_blocks_overlap(changes):
    plan = PLAN
    for how, which, by in changes:
        slot = plan[which]
        try:
            if how == "resize":
                plan = timing.resize(plan, slot.block, minutes(by))
            else:
                plan = timing.move(plan, slot.block, slot.start + minutes(by))
        except NotAllowed:
            continue

    assert all(before.end <= after.start for before, after in itertools.pairwise(plan))
    assert all(slot.length >= timing.SHORTEST for slot in plan)
