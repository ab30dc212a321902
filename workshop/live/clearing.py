"""Deletes the answers whose time has come: the server does it by itself, and so can the command line."""

import logging
import time
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from functools import lru_cache

from sqlalchemy import Engine

from workshop.content.script import programme_of
from workshop.domain.refusal import NotAllowed
from workshop.domain.retention import FEWEST_DAYS, deletes_at, is_begun
from workshop.live.afterwards import Afterwards, Write
from workshop.settings import Settings
from workshop.store import clearing
from workshop.store.clearing import Clear, Empty, Scrub, Uncleared
from workshop.store.scrubbing import is_quick, is_stained

EVERY_S = 60.0
AT_WORK = timedelta(hours=12)
"""A day nobody ended counts as going on this long after its last step."""

log = logging.getLogger("workshop.live")


class Clearing:
    """What the serving process does about it, once a minute.

    `seated` are the workshops somebody has open right now; whoever still looks at a cleared one hears of it by `tell`.
    """

    def __init__(
        self,
        settings: Settings,
        engine: Engine,
        write: Write,
        seated: Callable[[], Collection[str]],
        tell: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._engine = engine
        self._write = write
        self._seated = seated
        self._tell = tell
        self._clock = clock
        self._last = clock()

    def look(self) -> None:
        if self._clock() - self._last < EVERY_S:
            return
        self._last = self._clock()
        for workshop in clear_due(self._settings, self._engine, self._write, self._seated()):
            self._tell(workshop)


def clear_due(settings: Settings, engine: Engine, write: Write, spared: Collection[str] = ()) -> list[str]:
    """Clears what is due and says which workshops; one that never began waits while it is `spared`.

    A large file is cleaned only when nobody is in the middle of a day, because nobody can write meanwhile.
    """
    now = datetime.now(settings.zone)
    due = [one for one in _due(engine, now) if is_begun(one.stand.run) or one.workshop.id not in spared]
    gone = [one.workshop.id for one in due if _clear(Afterwards(settings, engine, write), write, one, now)]
    if is_stained(engine) and (is_quick(engine) or is_quiet(engine, now)):
        write(Scrub())
    return gone


def _clear(afterwards: Afterwards, write: Write, one: Uncleared, now: datetime) -> bool:
    """Whoever changes the day at this very moment comes first; the next round looks again."""
    try:
        write(_change(afterwards, one, now))
    except NotAllowed:
        return False
    # The last resort: a day whose summary cannot be made must not keep the answers of all others alive.
    except Exception:
        log.exception("The answers of a workshop could not be deleted")
        return False
    return True


def _change(afterwards: Afterwards, one: Uncleared, now: datetime) -> Clear | Empty:
    if not is_begun(one.stand.run):
        return Empty(one.workshop.id)
    return Clear(one.workshop.id, afterwards.body(one.workshop), round(now.timestamp() * 1000), one.stand.n)


def _due(engine: Engine, now: datetime) -> list[Uncleared]:
    return [one for one in clearing.uncleared(engine) if _is_due(one, now) and _has_something(engine, one)]


def _is_due(one: Uncleared, now: datetime) -> bool:
    """Most can be told without reading the programme, which is dear."""
    run, stepped = one.stand.run, _stepped(one, now)
    if deletes_at(run, FEWEST_DAYS, stepped) > now:
        return False
    return deletes_at(run, _keep_days(one.workshop.script), stepped) <= now


@lru_cache(maxsize=64)
def _keep_days(script: str) -> int:
    return programme_of(script).keep_days


def _has_something(engine: Engine, one: Uncleared) -> bool:
    return is_begun(one.stand.run) or clearing.has_answers(engine, one.workshop.id)


def is_quiet(engine: Engine, now: datetime) -> bool:
    """Whether nobody is in the middle of a day."""
    going_on = (one for one in clearing.uncleared(engine) if one.stand.run.ended is None)
    return all(now - _stepped(one, now) > AT_WORK for one in going_on)


def _stepped(one: Uncleared, now: datetime) -> datetime:
    return datetime.fromtimestamp(one.stand.at / 1000, now.tzinfo)
