"""The desk's log: steps, undo, and a desk that looked at an older one."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine

from tests.cast import DAY, at
from tests.store.conftest import WORKSHOP, a_workshop
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run
from workshop.domain.steps import take
from workshop.store import reader
from workshop.store.changes import STALE, TakeStep, Undo
from workshop.store.writer import write


def step(what: str, idem: str, seen: int | None = None) -> TakeStep:
    return TakeStep(WORKSHOP, idem, seen, what, lambda run: take(DAY, run, at("9.00"), what), 2_000)


def stand(engine: Engine) -> tuple[int, str, int]:
    found = reader.stand_of(engine, WORKSHOP)
    assert found is not None
    return found.n, found.what, found.run.position


def test_a_new_workshop_stands_in_the_lobby_at_step_zero(engine: Engine):
    assert stand(engine) == (0, "new", -1)


def test_a_step_is_the_new_stand(engine: Engine):
    assert write(engine, step("next", "a")) == 1
    assert stand(engine) == (1, "next", 0)


def test_the_same_step_sent_again_is_taken_once(engine: Engine):
    write(engine, step("next", "a", seen=0))

    assert write(engine, step("next", "a", seen=0)) == 1
    assert stand(engine) == (1, "next", 0)


def test_a_desk_that_saw_an_older_step_is_refused(engine: Engine):
    write(engine, step("next", "a", seen=0))

    with pytest.raises(NotAllowed) as refusal:
        write(engine, step("next", "b", seen=0))

    assert (refusal.value.text, refusal.value.code) == (STALE, "stale")
    assert stand(engine) == (1, "next", 0)


def test_undo_brings_the_stand_before_back_under_a_new_number(engine: Engine):
    write(engine, step("next", "a"))
    write(engine, step("next", "b"))

    assert write(engine, Undo(WORKSHOP, "u", 2, at=9_000)) == 3
    assert stand(engine) == (3, "next", 0)


def test_the_same_undo_sent_again_undoes_once(engine: Engine):
    write(engine, step("next", "a"))
    write(engine, step("next", "b"))
    write(engine, Undo(WORKSHOP, "u", 2, at=9_000))

    assert write(engine, Undo(WORKSHOP, "u", 2, at=9_000)) == 3
    assert stand(engine) == (3, "next", 0)


def test_undo_goes_back_to_the_beginning_and_no_further(engine: Engine):
    write(engine, step("next", "a"))
    write(engine, step("next", "b"))
    write(engine, Undo(WORKSHOP, "u", None, at=9_000))
    write(engine, Undo(WORKSHOP, "v", None, at=9_000))

    with pytest.raises(NotAllowed):
        write(engine, Undo(WORKSHOP, "w", None, at=9_000))

    assert stand(engine) == (4, "new", -1)


def test_a_desk_that_missed_an_undo_and_a_step_is_refused(engine: Engine):
    write(engine, step("next", "a"))
    write(engine, Undo(WORKSHOP, "u", 1, at=9_000))
    write(engine, step("next", "b"))

    with pytest.raises(NotAllowed):
        write(engine, step("next", "c", seen=1))


def test_the_end_is_noted_at_the_workshop_and_undone_with_the_step(engine: Engine):
    write(engine, step("next", "a"))
    write(engine, step("end", "b"))
    ended = reader.workshop_by_id(engine, WORKSHOP)
    write(engine, Undo(WORKSHOP, "u", None, at=9_000))
    reopened = reader.workshop_by_id(engine, WORKSHOP)

    assert ended is not None and ended.ended_at == round(at("9.00").timestamp() * 1000)
    assert reopened is not None and reopened.ended_at is None


def test_a_refused_step_leaves_the_stand_alone(engine: Engine):
    with pytest.raises(NotAllowed):
        write(engine, step("back", "a"))

    assert stand(engine) == (0, "new", -1)


def test_a_run_comes_back_as_it_was_kept(engine: Engine):
    def phoneless(run: Run) -> Run:
        return replace(run, phoneless=3)

    write(engine, TakeStep(WORKSHOP, "a", None, "phoneless", phoneless, 2_000))

    found = reader.stand_of(engine, WORKSHOP)
    assert found is not None and found.run == phoneless(a_workshop().run)
