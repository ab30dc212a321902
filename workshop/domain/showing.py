"""Steps with the activity that is up: who sees its result, how, whether answers count, and for how long."""

from dataclasses import replace
from datetime import datetime, timedelta

from workshop.domain import timing
from workshop.domain.moving import here
from workshop.domain.planning import resize
from workshop.domain.programme import Programme
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import SUMMARY, WALK, Run, When, with_stage


def reveal(programme: Programme, run: Run, now: datetime) -> Run:
    """Shows the result on the screen and the phones, except where it is never to be shown."""
    return _see(programme, run, "shown")


def hide(programme: Programme, run: Run, now: datetime) -> Run:
    return _see(programme, run, "hidden")


def _see(programme: Programme, run: Run, when: When) -> Run:
    activity = here(programme, run)
    stage = run.stages[activity.id]
    return with_stage(run, activity, screen=_unless_never(stage.screen, when), phones=_unless_never(stage.phones, when))


def _unless_never(before: When, when: When) -> When:
    return before if before == "never" else when


def shows(programme: Programme, run: Run, now: datetime, face: str, when: str) -> Run:
    """When the result of this activity is to be seen on the screen or on the phones."""
    if face == "screen" and when == "answered":
        raise NotAllowed("Et lærred svarer ikke selv. Vælg noget andet for lærredet.")
    return with_stage(run, here(programme, run), **{face: when})


def table(programme: Programme, run: Run, now: datetime, on: bool) -> Run:
    """The result on the screen as a table."""
    return replace(run, table=on)


def split(programme: Programme, run: Run, now: datetime, on: bool) -> Run:
    """The result on the screen by group."""
    return replace(run, split=on)


def page(programme: Programme, run: Run, now: datetime, at: str) -> Run:
    """The page of the summary the room looks at, by its id; "" is the cover."""
    activity = here(programme, run)
    if activity.kind != SUMMARY:
        raise NotAllowed("Det kan ikke lade sig gøre her.")
    return with_stage(run, activity, look=at)


def lock(programme: Programme, run: Run, now: datetime) -> Run:
    return with_stage(run, here(programme, run), locked=True)


def unlock(programme: Programme, run: Run, now: datetime) -> Run:
    """Open for answers again; a time limit that ran out no longer counts."""
    activity = here(programme, run)
    deadline = run.stages[activity.id].deadline
    return with_stage(run, activity, locked=False, deadline=deadline if deadline and deadline > now else None)


def more_time(programme: Programme, run: Run, now: datetime, seconds: int) -> Run:
    """More (or less) time for the activity; a walk ends on a whole minute, a pause without its own length stretches
    its block instead.
    """
    activity = here(programme, run)
    deadline = run.stages[activity.id].deadline
    if deadline is None and activity.kind == "pause":
        return resize(programme, run, now, programme.block_of(activity.id).id, round(seconds / 60))
    if deadline is None and activity.in_teams and run.stages[activity.id].began is None:
        raise NotAllowed("Uret går først, når I er i gang.")
    ends = max(now, max(now, deadline or now) + timedelta(seconds=seconds))
    return with_stage(run, activity, deadline=timing.coming_minute(ends) if activity.kind == WALK else ends)
