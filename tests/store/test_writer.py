"""The writer: one commit for what arrives together, and no acknowledgement before it."""

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from sqlalchemy import Engine, event, text

from tests.store.conftest import WORKSHOP
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run
from workshop.store import reader
from workshop.store.changes import Join, Sit, TakeStep
from workshop.store.contributions import Contribution, Stored
from workshop.store.writer import Writer, write


@pytest.fixture
def writer(engine: Engine) -> Any:
    writer = Writer(engine, pause=0.02)
    writer.start(lambda work: threading.Thread(target=work, daemon=True).start())
    yield writer
    writer.stop()


def ballot(number: int) -> Contribution:
    return Contribution(
        WORKSHOP, "mood", f"key-{number}", "ballot", 1, f"person-{number}", lambda run, mine: {"n": number}
    )


def test_what_arrives_together_is_committed_together(engine: Engine, writer: Writer):
    commits: list[object] = []
    event.listen(engine, "commit", commits.append)

    with ThreadPoolExecutor(40) as room:
        stored = list(room.map(lambda number: writer.submit(ballot(number)), range(40)))

    assert stored == [Stored(1, {"n": number}, True) for number in range(40)]
    assert len(commits) < 10
    assert reader.answered(engine, WORKSHOP) == {"mood": 40}


def test_an_answer_is_readable_for_everybody_once_it_is_acknowledged(engine: Engine, writer: Writer):
    for number in range(5):
        writer.submit(ballot(number))

        assert reader.answered(engine, WORKSHOP) == {"mood": number + 1}


def test_a_refusal_of_one_change_does_not_disturb_the_others(engine: Engine, writer: Writer):
    def half_done(run: Run) -> Run:
        raise NotAllowed("Nej.")

    changes = [
        Sit(WORKSHOP, "anna", "tr", ""),
        TakeStep(WORKSHOP, "a", None, "next", half_done, 1),
        Join("no-such-workshop", "bilal"),
        Sit(WORKSHOP, "carla", "leder", ""),
    ]

    with ThreadPoolExecutor(4) as room:
        outcomes = list(room.map(lambda change: _outcome(writer, change), changes))

    assert outcomes == [None, "refused", "gone", None]
    assert reader.people(engine, WORKSHOP) == reader.People(2, {"tr": 1, "leder": 1})


def test_a_mistake_of_ours_reaches_who_asked_and_the_writer_goes_on(writer: Writer):
    def broken(run: Run) -> Run:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        writer.submit(TakeStep(WORKSHOP, "a", None, "next", broken, 1))

    assert writer.submit(ballot(1)) == Stored(1, {"n": 1}, True)


def test_when_the_disk_is_full_nobody_is_acknowledged_and_later_everything_goes_in(engine: Engine):
    with engine.connect() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
    _limit_pages(engine, pages)

    with pytest.raises(NotAllowed) as refusal:
        for number in range(500):
            write(engine, Sit(WORKSHOP, f"person-{number}", "tr", "Bord 4" * 20))
    refused_at = reader.people(engine, WORKSHOP).joined
    _limit_pages(engine, 1_000_000)
    write(engine, Sit(WORKSHOP, f"person-{refused_at}", "tr", ""))

    assert refusal.value.code == "retry"
    assert reader.people(engine, WORKSHOP).joined == refused_at + 1


def test_stopping_lets_what_arrived_be_committed_and_puts_off_the_rest(engine: Engine):
    writer = Writer(engine, pause=0.02)
    writer.start(lambda work: threading.Thread(target=work, daemon=True).start())

    with ThreadPoolExecutor(20) as room:
        waiting = [room.submit(_outcome, writer, ballot(number)) for number in range(20)]
        writer.stop()
        outcomes = [one.result() for one in waiting]

    assert set(outcomes) <= {None, "retry"}
    assert reader.answered(engine, WORKSHOP).get("mood", 0) == outcomes.count(None)
    assert _outcome(writer, ballot(99)) == "retry"


def _outcome(writer: Writer, change: Any) -> str | None:
    try:
        writer.submit(change)
    except NotAllowed as refusal:
        return refusal.code
    return None


def _limit_pages(engine: Engine, pages: int) -> None:
    """The limit belongs to a connection: all but one are closed, and the pool hands out the same again."""
    engine.dispose()
    with engine.connect() as connection:
        connection.execute(text(f"PRAGMA max_page_count={pages}"))
