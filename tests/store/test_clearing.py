"""When the answers are deleted, they are gone from the disk, and what was made of them stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from tests.cast import DAY, at
from tests.store.conftest import WORKSHOP, a_workshop
from workshop.activities.base import DESK
from workshop.domain.programme import Put
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run
from workshop.domain.steps import take
from workshop.domain.teams import Member
from workshop.store import clearing, reader, scrubbing, summaries
from workshop.store.changes import AskAgain, Forget, Join, NewWorkshop, Sit, TakeStep, Undo
from workshop.store.clearing import RAW, Clear, Empty, Scrub
from workshop.store.contributions import Contribution
from workshop.store.scrubbing import QUICK, is_stained
from workshop.store.teams import FormTeams, Stay
from workshop.store.writer import write

SENTENCE = "Vi tør ikke sige det højt, når Carla er i rummet"
CARRIED = "Vi får aldrig svar fra kontoret"
AUTHOR = "abcdef0123456789abcdef0123456789"
BODY = '{"title": "En kort dag", "kept": "Fem kort på væggen"}'
NOON, TOMORROW = (round((at("12.30") + timedelta(days=days)).timestamp() * 1000) for days in (0, 1))


def played(engine: Engine) -> None:
    """A day with something of everything in it."""
    write(engine, Join(WORKSHOP, "participant-of-anna"))
    write(engine, Sit(WORKSHOP, "participant-of-anna", "tr", "bord 7"))
    write(engine, gave("wall", AUTHOR, "card:1", "participant-of-anna"))
    write(engine, gave("wall", DESK, "theme:1", None))
    write(engine, AskAgain(WORKSHOP, "wall", "participant-of-anna"))
    write(engine, FormTeams(WORKSHOP, "walk", "f1", (Member("participant-of-anna", 1, 1, "tr"),)))
    write(engine, Stay(WORKSHOP, "walk", "participant-of-bilal", on=True))
    step(engine, "go", lambda run: take(DAY, run, at("9.00"), "go", activity="mood"))
    step(engine, "ask", lambda run: replace(run, puts=(Put(f'{{"options": ["{CARRIED}"]}}', after="mood"),)))
    step(engine, "end", lambda run: take(DAY, run, at("12.30"), "end"))


def gave(activity: str, author: str, slot: str, who: str | None) -> Contribution:
    return Contribution(WORKSHOP, activity, author, slot, 1, who, lambda run, mine: {"text": SENTENCE})


def step(engine: Engine, what: str, change: Callable[[Run], Run]) -> None:
    write(engine, TakeStep(WORKSHOP, f"{what}-of-the-day", None, what, change, NOON))


def cleared(engine: Engine) -> None:
    played(engine)
    write(engine, Clear(WORKSHOP, BODY, TOMORROW))


def bytes_of(engine: Engine) -> bytes:
    """Everything on the disk: the file, its log and the log's index."""
    return b"".join(path.read_bytes() for path in sorted(Path(engine.url.database or "").parent.iterdir()))


def rows_of(engine: Engine) -> dict[str, int]:
    with engine.connect() as connection:
        tables = [*(table.name for table in RAW), "steps"]
        return {name: connection.scalar(text(f"SELECT count(*) FROM {name}")) for name in tables}


def test_all_that_people_gave_is_deleted_in_one_go(engine: Engine):
    cleared(engine)

    assert rows_of(engine) == {
        "entries": 0, "turnout": 0, "participants": 0, "members": 0, "staying": 0, "steps": 1,
    }  # fmt: skip


@pytest.mark.parametrize("word", [SENTENCE, CARRIED, AUTHOR, "participant-of-anna", "participant-of-bilal", "bord 7"])
def test_no_byte_of_what_was_deleted_is_left_on_the_disk(engine: Engine, word: str):
    played(engine)
    assert word.encode() in bytes_of(engine)

    write(engine, Clear(WORKSHOP, BODY, TOMORROW))

    assert word.encode() not in bytes_of(engine)
    assert not is_stained(engine)


def test_what_was_made_of_the_answers_stays(engine: Engine):
    cleared(engine)

    kept = summaries.kept(engine, WORKSHOP, 1)
    assert kept is not None
    assert (kept.body, kept.at) == (BODY, TOMORROW)


def test_the_workshop_knows_when_its_answers_were_deleted(engine: Engine):
    cleared(engine)

    workshop = reader.workshop_by_id(engine, WORKSHOP)
    assert workshop is not None
    assert (workshop.cleared_at, workshop.ended_at) == (TOMORROW, NOON)


def test_the_day_is_shut_and_keeps_its_times(engine: Engine):
    cleared(engine)

    stand = reader.stand_of(engine, WORKSHOP)
    assert stand is not None
    assert (stand.run.stages, stand.run.puts, stand.run.ended) == ({}, (), at("12.30"))
    assert stand.run.actual["welcome"].start == at("9.00")


def test_a_day_nobody_ended_is_ended_by_the_deletion(engine: Engine):
    step(engine, "go", lambda run: take(DAY, run, at("9.00"), "go", activity="mood"))

    write(engine, Clear(WORKSHOP, BODY, TOMORROW))

    workshop = reader.workshop_by_id(engine, WORKSHOP)
    assert workshop is not None
    assert workshop.ended_at == TOMORROW


def test_a_desk_that_looked_at_the_day_of_before_sees_a_new_step(engine: Engine):
    played(engine)
    before = reader.stand_of(engine, WORKSHOP)

    write(engine, Clear(WORKSHOP, BODY, TOMORROW))

    after = reader.stand_of(engine, WORKSHOP)
    assert before is not None and after is not None
    assert after.n == before.n + 1


def test_the_deletion_cannot_be_undone(engine: Engine):
    cleared(engine)

    with pytest.raises(NotAllowed, match="Der er ikke noget at fortryde"):
        write(engine, Undo(WORKSHOP, "undo", None, at=9_000))


def test_a_step_taken_meanwhile_comes_first(engine: Engine):
    played(engine)
    stand = reader.stand_of(engine, WORKSHOP)
    assert stand is not None
    step(engine, "keep", lambda run: take(DAY, run, at("13.00"), "keep", days=7))

    with pytest.raises(NotAllowed) as refusal:
        write(engine, Clear(WORKSHOP, BODY, TOMORROW, stand.n))

    assert refusal.value.code == "stale"
    assert rows_of(engine)["entries"] == 2


def test_answers_are_deleted_once(engine: Engine):
    cleared(engine)

    with pytest.raises(NotAllowed, match="Svarene er allerede slettet"):
        write(engine, Clear(WORKSHOP, "{}", TOMORROW))

    kept = summaries.kept(engine, WORKSHOP, 1)
    assert kept is not None and kept.body == BODY


def test_whoever_comes_after_the_deletion_leaves_no_row(engine: Engine):
    cleared(engine)

    write(engine, Join(WORKSHOP, "participant-of-dorte"))
    with pytest.raises(NotAllowed, match="Svarene fra dagen er slettet"):
        write(engine, Sit(WORKSHOP, "participant-of-dorte", "ftr", ""))

    assert rows_of(engine)["participants"] == 0


def test_other_workshops_keep_their_answers(engine: Engine):
    write(engine, a_workshop("x" * 32, "20000000"))
    write(engine, replace(gave("wall", AUTHOR, "card:1", "emil"), workshop="x" * 32))

    cleared(engine)

    assert len(reader.entries(engine, "x" * 32, "wall")) == 1
    assert [one.workshop.id for one in clearing.uncleared(engine)] == ["x" * 32]


def test_a_workshop_that_never_began_is_emptied_and_can_still_be_held(engine: Engine):
    write(engine, Join(WORKSHOP, "participant-of-anna"))
    assert clearing.has_answers(engine, WORKSHOP)

    write(engine, Empty(WORKSHOP))

    assert not clearing.has_answers(engine, WORKSHOP)
    step(engine, "go", lambda run: take(DAY, run, at("9.00"), "go", activity="mood"))
    assert b"participant-of-anna" not in bytes_of(engine)


def test_while_somebody_reads_the_traces_wait_for_the_next_round(engine: Engine):
    played(engine)
    with engine.connect() as reading:
        reading.execute(text("SELECT * FROM entries")).fetchone()
        write(engine, Clear(WORKSHOP, BODY, TOMORROW))
        assert is_stained(engine)

    write(engine, Scrub())

    assert not is_stained(engine)
    assert SENTENCE.encode() not in bytes_of(engine)


def test_what_is_deleted_while_the_file_is_scrubbed_is_scrubbed_next_time(engine: Engine):
    with scrubbing._bare(engine) as ask, engine.begin() as meanwhile:
        scrubbing.stain(meanwhile)
        meanwhile.commit()
        scrubbing._wash(ask, stains=0)

    assert is_stained(engine)


def test_a_large_file_waits_for_a_quiet_moment(engine: Engine):
    played(engine)
    large = NewWorkshop(
        "x" * 32, "20000000", "secret", DAY.title, "{}", reader.stand_of(engine, WORKSHOP).run, 1, {"p": b"x" * QUICK}
    )
    write(engine, large)

    write(engine, Clear(WORKSHOP, BODY, TOMORROW))
    waits = is_stained(engine)
    write(engine, Scrub())

    assert waits
    assert not is_stained(engine)
    assert SENTENCE.encode() not in bytes_of(engine)


def test_deleting_the_workshop_deletes_what_was_kept_of_it_too(engine: Engine):
    cleared(engine)

    write(engine, Forget(WORKSHOP))

    assert "Fem kort på væggen".encode() not in bytes_of(engine)
    assert summaries.kept(engine, WORKSHOP, 1) is None
