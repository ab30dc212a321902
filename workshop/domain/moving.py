"""Steps through the day: on, back, straight to an activity, and when the day begins."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from workshop.domain import timing
from workshop.domain.programme import Activity, Programme
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import LOBBY, Actual, Run, Stage, current


def next_activity(programme: Programme, run: Run, now: datetime) -> Run:
    """On to the next activity; from the lobby this starts the day."""
    if run.position + 1 >= len(programme.activities):
        raise NotAllowed("Det var det sidste. Afslut workshoppen, når I er færdige.")
    return enter(programme, dated(run, now) if run.position == LOBBY else run, run.position + 1, now)


def back(programme: Programme, run: Run, now: datetime) -> Run:
    """Back to the activity before, with its answers as they are."""
    if run.position <= 0:
        raise NotAllowed("I er ved det første.")
    return enter(programme, run, run.position - 1, now)


def go(programme: Programme, run: Run, now: datetime, activity: str) -> Run:
    """Straight to any activity."""
    for at, known in enumerate(programme.activities):
        if known.id == activity:
            return enter(programme, dated(run, now) if run.position == LOBBY else run, at, now)
    raise NotAllowed("Den aktivitet findes ikke.")


def start_day_now(programme: Programme, run: Run, now: datetime) -> Run:
    """The whole day begins when its first block really did – or this minute – instead of when it was planned."""
    if set(run.actual) - {run.plan[0].block}:
        raise NotAllowed("Dagen er for langt henne til at flytte det hele. Flyt det næste programpunkt i stedet.")
    began = run.actual[run.plan[0].block].start if run.actual else now
    plan = timing.shift(run.plan, timing.whole_minute(began) - run.plan[0].start)
    moved = replace(run, planned=plan, plan=plan)
    return enter(programme, moved, 0, now) if run.position == LOBBY else moved


def dated(run: Run, now: datetime) -> Run:
    """A workshop made yesterday runs today, at the same times of day."""
    if run.actual or now.tzinfo is None:
        return run
    day, zone = now.date(), now.tzinfo
    return replace(run, planned=timing.on_day(run.planned, day, zone), plan=timing.on_day(run.plan, day, zone))


def enter(programme: Programme, run: Run, position: int, now: datetime) -> Run:
    """Where the room goes: opened the first time, as it was left every other."""
    activity = programme.activities[position]
    stages = run.stages if activity.id in run.stages else {**run.stages, activity.id: _opened(activity, now)}
    run = _walk_in(programme, run, position, now)
    return replace(run, position=position, stages=stages, black=False, join=False, table=False, split=False)


def _opened(activity: Any, now: datetime) -> Stage:
    deadline = now + timedelta(seconds=activity.seconds) if activity.seconds else None
    screen, phones = activity.shows
    return Stage(opened=now, screen=screen, phones=phones, deadline=deadline)


def _walk_in(programme: Programme, run: Run, position: int, now: datetime) -> Run:
    """Leaves the block the room was in and notes when the new one really began."""
    actual = dict(run.actual)
    new = programme.block_of(programme.activities[position].id).id
    left = current(programme, run)
    if left is not None and (old := programme.block_of(left.id).id) != new:
        actual[old] = replace(actual[old], end=now)
    actual[new] = replace(actual[new], end=None) if new in actual else Actual(start=now)
    return replace(run, actual=actual)


def here(programme: Programme, run: Run) -> Activity:
    """The activity the room is at; refuses before the day has begun."""
    activity = current(programme, run)
    if activity is None:
        raise NotAllowed("Workshoppen er ikke begyndt endnu.")
    return activity
