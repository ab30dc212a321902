"""The steps a facilitator takes at the desk: each makes a new run of the old one, or refuses in words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from workshop.domain import retention
from workshop.domain.moving import back, go, next_activity, start_day_now
from workshop.domain.planning import move, resize
from workshop.domain.playing import adjust, card, deal, form, hold, look, set_out
from workshop.domain.programme import Programme
from workshop.domain.putting import ask, carry, clear, second_round
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run, current
from workshop.domain.showing import hide, lock, more_time, page, reveal, shows, split, table, unlock

MOST_PHONELESS = 500


def black(programme: Programme, run: Run, now: datetime, on: bool) -> Run:
    return replace(run, black=on)


def join(programme: Programme, run: Run, now: datetime, on: bool) -> Run:
    """The code and the QR big on the screen."""
    return replace(run, join=on)


def hearts(programme: Programme, run: Run, now: datetime, on: bool) -> Run:
    """Whether phones may send hearts to the screen."""
    return replace(run, hearts=on)


def approval(programme: Programme, run: Run, now: datetime, on: bool) -> Run:
    """Whether questions wait until they have been read at the desk."""
    return replace(run, approval=on)


def phoneless(programme: Programme, run: Run, now: datetime, count: int) -> Run:
    """How many in the room take part without a phone."""
    if not 0 <= count <= MOST_PHONELESS:
        raise NotAllowed("Skriv et tal fra 0 til {most}.", most=MOST_PHONELESS)
    return replace(run, phoneless=count)


def keep(programme: Programme, run: Run, now: datetime, days: int) -> Run:
    """For how many days after the end the answers are kept. Nobody deletes them at once by a slip."""
    kept = replace(run, keep=retention.check_days(days))
    if retention.deletes_at(kept, programme.keep_days, now) <= now:
        raise NotAllowed("Så ville svarene blive slettet med det samme. Vælg flere dage.")
    return kept


def end(programme: Programme, run: Run, now: datetime) -> Run:
    """The day is over: the block that ran ends now, and answers close."""
    if run.ended is not None:
        raise NotAllowed("Workshoppen er allerede afsluttet.")
    actual = {block: replace(times, end=times.end or now) for block, times in run.actual.items()}
    return replace(run, ended=now, actual=actual, black=False, join=False)


def reopen(programme: Programme, run: Run, now: datetime) -> Run:
    """Takes the end back."""
    if run.ended is None:
        raise NotAllowed("Workshoppen er i gang.")
    activity = current(programme, run)
    actual = dict(run.actual)
    if activity is not None:
        block = programme.block_of(activity.id).id
        actual[block] = replace(actual[block], end=None)
    return replace(run, ended=None, actual=actual)


STEPS: dict[str, Callable[..., Run]] = {
    "next": next_activity,
    "back": back,
    "go": go,
    "start_day_now": start_day_now,
    "reveal": reveal,
    "hide": hide,
    "shows": shows,
    "table": table,
    "split": split,
    "ask": ask,
    "round": second_round,
    "clear": clear,
    "carry": carry,
    "form": form,
    "deal": deal,
    "card": card,
    "hold": hold,
    "set_out": set_out,
    "look": look,
    "page": page,
    "adjust": adjust,
    "hearts": hearts,
    "approval": approval,
    "lock": lock,
    "unlock": unlock,
    "more_time": more_time,
    "resize": resize,
    "move": move,
    "black": black,
    "join": join,
    "phoneless": phoneless,
    "keep": keep,
    "end": end,
    "reopen": reopen,
}
"""What the desk may do, by the name it is sent under; the arguments after `now` are sent by name."""

LOOKING = ("join", "black")
"""Steps that touch only what the screen shows around the day."""

CONTROLLED = {"next", "back", "go", "start_day_now", "end", "ask", "round", "clear", "form", "deal", "set_out"}
"""Steps that depend on where the day stood when they were taken: refused when somebody else moved it meanwhile."""


def take(programme: Programme, run: Run, now: datetime, what: str, **details: Any) -> Run:
    """The run after one step. After the end only `reopen`, looking and how long to keep are possible."""
    if run.cleared is not None and what not in LOOKING:
        raise NotAllowed("Svarene er slettet, så dagen kan ikke åbnes igen. Begynd en opfølgning, hvis I skal mødes.")
    if run.ended is not None and what not in (*LOOKING, "reopen", "keep"):
        raise NotAllowed("Workshoppen er afsluttet. Åbn den igen, hvis I skal videre.")
    return STEPS[what](programme, run, now, **details)
