"""The same code once more: what stays of the first meeting, what goes, and what the second begins with."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from sqlalchemy import Engine, select

from tests.cast import DAY, at
from tests.store.conftest import WORKSHOP, a_workshop
from workshop.domain.refusal import NotAllowed
from workshop.domain.retention import cleared
from workshop.domain.run import new_run
from workshop.domain.steps import take
from workshop.domain.teams import Member
from workshop.store import reader, summaries, tables
from workshop.store.changes import Join, NewWorkshop, TakeStep, Undo
from workshop.store.clearing import Clear
from workshop.store.contributions import Contribution
from workshop.store.following import FollowUp
from workshop.store.rights import Grant
from workshop.store.teams import FormTeams, Stay
from workshop.store.writer import write

LATER = new_run(DAY, at("13.00"), 2)
SIX_WEEKS = 3_700_000_000


def follow_up(seen: int = 1, pictures: Mapping[str, bytes] | None = None) -> FollowUp:
    run = replace(LATER, meeting=seen + 1)
    return FollowUp(WORKSHOP, seen, f'{{"meeting": {seen + 1}}}', run, "what stays", SIX_WEEKS, pictures or {})


def step(engine: Engine, what: str) -> None:
    write(
        engine,
        TakeStep(
            WORKSHOP, f"{what}-{_meeting(engine)}", None, what, lambda run: take(DAY, run, at("9.00"), what), 2_000
        ),
    )


def promise(engine: Engine, text: str, workshop: str = WORKSHOP) -> None:
    one = Contribution(workshop, "out", "a" * 32, "promise:0a1b2c3d", 1, "anna", lambda *_: {"what": text})
    write(engine, one)


@pytest.fixture
def held(engine: Engine) -> Engine:
    """A day at which everything was done, and that is over."""
    for what in ("next", "end"):
        step(engine, what)
    write(engine, Join(WORKSHOP, "anna"))
    promise(engine, "Tale om pauser")
    write(engine, FormTeams(WORKSHOP, "walk", "f1", (Member("anna", 1, 1, "tr"),)))
    write(engine, Stay(WORKSHOP, "walk", "bilal", True))
    write(engine, Grant("hash-of-a-key", "desk", WORKSHOP))
    return engine


def _meeting(engine: Engine) -> int:
    return the(engine).meeting


def the(engine: Engine) -> reader.Workshop:
    found = reader.workshop_by_id(engine, WORKSHOP)
    assert found is not None
    return found


def rows(engine: Engine, *names: str) -> list[int]:
    with engine.connect() as connection:
        return [len(connection.execute(select(tables.metadata.tables[name])).all()) for name in names]


def what_was_kept(engine: Engine, meeting: int) -> tuple[int, str] | None:
    found = summaries.kept(engine, WORKSHOP, meeting)
    return (found.at, found.body) if found else None


RAW = ("entries", "turnout", "participants", "members", "staying")


def test_what_people_gave_goes_and_the_summary_stays(held: Engine):
    assert 0 not in rows(held, *RAW)

    assert write(held, follow_up()) == 2

    assert rows(held, *RAW) == [0, 0, 0, 0, 0]
    assert what_was_kept(held, meeting=1) == (SIX_WEEKS, "what stays")


def test_the_next_meeting_begins_in_its_lobby_under_the_same_code(held: Engine):
    before = the(held)

    write(held, follow_up())

    assert the(held) == replace(before, script='{"meeting": 2}', meeting=2, ended_at=None, cleared_at=None)
    assert reader.has_right(held, ["hash-of-a-key"], "desk", WORKSHOP)


def test_the_log_of_the_old_day_goes_and_steps_go_on_counting(held: Engine):
    write(held, follow_up())

    assert reader.steps(held, WORKSHOP) == [(3, SIX_WEEKS, "new")]
    stand = reader.stand_of(held, WORKSHOP)
    assert stand is not None
    assert stand.run == LATER


def test_nobody_gets_back_to_the_old_day(held: Engine):
    write(held, follow_up())

    with pytest.raises(NotAllowed, match="ikke noget at fortryde"):
        write(held, Undo(WORKSHOP, "u", 3, at=9_000))


def test_begun_twice_it_begins_once(held: Engine):
    write(held, follow_up())
    promise(held, "Noget nyt")

    assert write(held, follow_up()) == 2

    assert (_meeting(held), rows(held, "entries", "steps")) == (2, [1, 1])


def test_a_day_that_runs_is_not_followed_up(engine: Engine):
    step(engine, "next")
    promise(engine, "Tale om pauser")

    with pytest.raises(NotAllowed, match="i gang endnu"):
        write(engine, follow_up())

    assert (_meeting(engine), rows(engine, "entries", "summaries")) == (1, [1, 0])


def test_a_page_from_long_ago_begins_nothing(held: Engine):
    write(held, follow_up())
    step(held, "end")
    write(held, follow_up(seen=2))

    with pytest.raises(NotAllowed) as refusal:
        write(held, follow_up(seen=1))

    assert (refusal.value.code, _meeting(held)) == ("stale", 3)


def test_where_the_answers_were_deleted_before_what_was_kept_stays_as_it_is(held: Engine):
    write(held, Clear(WORKSHOP, "kept in time", 5_000))

    write(held, follow_up())

    assert what_was_kept(held, meeting=1) == (5_000, "kept in time")
    assert (the(held).cleared_at, _meeting(held)) == (None, 2)


def test_a_third_meeting_keeps_both_summaries(held: Engine):
    write(held, follow_up())
    step(held, "end")

    assert write(held, follow_up(seen=2)) == 3

    assert [what_was_kept(held, meeting) is None for meeting in (1, 2, 3)] == [False, False, True]


def test_clearing_a_later_meeting_leaves_it_the_meeting_it_is():
    assert cleared(LATER, at("14.00")).meeting == 2


def test_the_pictures_of_the_new_agenda_join_those_there_are(held: Engine):
    write(held, follow_up(pictures={"sun.png": b"sun"}))
    step(held, "end")
    write(held, follow_up(seen=2, pictures={"sun.png": b"sun", "sea.png": b"sea"}))

    assert reader.picture(held, WORKSHOP, "sun.png") == b"sun"
    assert rows(held, "pictures") == [2]


def test_other_workshops_keep_everything(held: Engine):
    other: NewWorkshop = a_workshop("v" * 32, "87654321")
    write(held, other)
    promise(held, "En anden dag", other.id)

    write(held, follow_up())

    assert rows(held, "entries") == [1]


def test_a_workshop_that_was_deleted_is_not_followed_up(engine: Engine):
    with pytest.raises(NotAllowed) as refusal:
        write(engine, replace(follow_up(), workshop="x" * 32))

    assert refusal.value.code == "gone"
