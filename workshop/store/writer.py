"""The one writer of a process: what arrives within a few milliseconds is committed together, then acknowledged."""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from itertools import groupby
from queue import Empty, SimpleQueue
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from workshop.domain.refusal import NotAllowed
from workshop.domain.words import say
from workshop.store.changes import Change
from workshop.store.contributions import Contribution, record
from workshop.store.database import writing

PAUSE_S = 0.005
LARGEST_BATCH = 1000
LATER = say("Det kunne ikke gemmes lige nu. Vi prøver igen.")

log = logging.getLogger("workshop.store")


def write(engine: Engine, change: Change) -> Any:
    """Commits one change at once, in the caller's own thread: for commands outside the serving process."""
    job = _Job(change)
    _commit(writing(engine), [job])
    return job.result()


class Writer:
    """Everything the serving process writes passes through here, in the order it came."""

    def __init__(self, engine: Engine, pause: float = PAUSE_S) -> None:
        self._engine = writing(engine)
        self._pause = pause
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._stopping = False
        self._idle = threading.Event()
        self._idle.set()

    def start(self, spawn: Callable[[Callable[[], None]], Any]) -> None:
        """`spawn` runs a function in a thread of whatever sort the server uses."""
        self._idle.clear()
        spawn(self._work)

    def stop(self) -> None:
        """What has arrived is committed first; what comes after is put off."""
        self._stopping = True
        self._jobs.put(None)
        self._idle.wait()

    def submit(self, change: Change | Contribution) -> Any:
        """Waits for the commit that carries the change; then its result, or NotAllowed."""
        if self._stopping:
            raise NotAllowed(LATER, code="retry")
        job = _Job(change)
        self._jobs.put(job)
        return job.result()

    def _work(self) -> None:
        while not self._stopping or not self._jobs.empty():
            batch = [self._jobs.get()]
            time.sleep(self._pause)
            batch += self._waiting()
            _commit(self._engine, [job for job in batch if job is not None])
        self._idle.set()

    def _waiting(self) -> Iterator["_Job | None"]:
        for _ in range(LARGEST_BATCH - 1):
            try:
                yield self._jobs.get_nowait()
            except Empty:
                return


class _Job:
    """A change and the one who waits for it."""

    __slots__ = ("_done", "_outcome", "change")

    def __init__(self, change: Change | Contribution) -> None:
        self.change = change
        self._outcome: Any = None
        # A bare lock is a third of the price of an Event, and there is one for every answer.
        self._done = threading.Lock()
        self._done.acquire()

    def settle(self, outcome: Any) -> None:
        self._outcome = outcome
        self._done.release()

    def result(self) -> Any:
        self._done.acquire()
        if isinstance(self._outcome, Exception):
            raise self._outcome
        return self._outcome


def _commit(engine: Engine, jobs: list[_Job]) -> None:
    """One transaction for all. Nobody hears anything before it is on the disk."""
    try:
        with engine.begin() as connection:
            outcomes = list(_apply(connection, jobs))
    except DBAPIError as problem:
        log.error("Could not write %s changes: %s", len(jobs), problem.orig)
        outcomes = _put_off(jobs)
    # The last resort: a mistake of ours must not end the writer, for then nobody would ever be answered again.
    except Exception:
        log.exception("A batch could not be written")
        outcomes = _put_off(jobs)
    for job, outcome in zip(jobs, outcomes, strict=True):
        job.settle(_afterwards(engine, job.change, outcome))


def _put_off(jobs: list[_Job]) -> list[Any]:
    return [NotAllowed(LATER, code="retry") for _ in jobs]


def _apply(connection: Connection, jobs: list[_Job]) -> Iterator[Any]:
    changes = (job.change for job in jobs)
    for are_contributions, group in groupby(changes, key=lambda change: isinstance(change, Contribution)):
        if are_contributions:
            yield from record(connection, list(group))  # type: ignore[arg-type]
        else:
            yield from (_apply_one(connection, change) for change in group)  # type: ignore[arg-type]


def _apply_one(connection: Connection, change: Change) -> Any:
    """The savepoint keeps a refusal from touching what others in the batch have changed."""
    try:
        with connection.begin_nested():
            return change.apply(connection)
    except OperationalError:
        raise
    # Handed to the one who asked for the change; the others must not notice.
    except Exception as problem:
        return problem


def _afterwards(engine: Engine, change: Any, outcome: Any) -> Any:
    """What a change wants done once it is committed, such as cleaning the files."""
    work = getattr(change, "afterwards", None)
    if work is not None and not isinstance(outcome, Exception):
        try:
            work(engine)
        except DBAPIError as problem:
            return problem
    return outcome
