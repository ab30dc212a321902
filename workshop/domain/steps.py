"""The steps a facilitator takes at the desk: each makes a new run of the old one, or refuses in words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

from workshop.domain import timing
from workshop.domain.programme import Activity, Programme
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import LOBBY, Actual, Run, Stage, current, with_stage

MOST_PHONELESS = 500


def next_activity(programme: Programme, run: Run, now: datetime) -> Run:
    """On to the next activity; from the lobby this starts the day."""
    if run.position + 1 >= len(programme.activities):
        raise NotAllowed("Det var det sidste. Afslut workshoppen, når I er færdige.")
    return _enter(programme, _dated(run, now) if run.position == LOBBY else run, run.position + 1, now)


def back(programme: Programme, run: Run, now: datetime) -> Run:
    """Back to the activity before, with its answers as they are."""
    if run.position <= 0:
        raise NotAllowed("I er ved det første.")
    return _enter(programme, run, run.position - 1, now)


def go(programme: Programme, run: Run, now: datetime, activity: str) -> Run:
    """Straight to any activity."""
    for at, known in enumerate(programme.activities):
        if known.id == activity:
            return _enter(programme, _dated(run, now) if run.position == LOBBY else run, at, now)
    raise NotAllowed("Den aktivitet findes ikke.")


def start_day_now(programme: Programme, run: Run, now: datetime) -> Run:
    """The whole day begins when its first block really did – or this minute – instead of when it was planned."""
    if set(run.actual) - {run.plan[0].block}:
        raise NotAllowed("Dagen er for langt henne til at flytte det hele. Flyt det næste programpunkt i stedet.")
    began = run.actual[run.plan[0].block].start if run.actual else now
    plan = timing.shift(run.plan, timing.whole_minute(began) - run.plan[0].start)
    moved = replace(run, planned=plan, plan=plan)
    return _enter(programme, moved, 0, now) if run.position == LOBBY else moved


def _dated(run: Run, now: datetime) -> Run:
    """A workshop made yesterday runs today, at the same times of day."""
    if run.actual or now.tzinfo is None:
        return run
    day, zone = now.date(), now.tzinfo
    return replace(run, planned=timing.on_day(run.planned, day, zone), plan=timing.on_day(run.plan, day, zone))


def _enter(programme: Programme, run: Run, position: int, now: datetime) -> Run:
    activity = programme.activities[position]
    stages = run.stages if activity.id in run.stages else {**run.stages, activity.id: _opened(activity, now)}
    run = _walk_in(programme, run, position, now)
    return replace(run, position=position, stages=stages, black=False, join=False)


def _opened(activity: Any, now: datetime) -> Stage:
    deadline = now + timedelta(seconds=activity.seconds) if activity.seconds else None
    return Stage(opened=now, revealed=activity.revealed, deadline=deadline)


def _walk_in(programme: Programme, run: Run, position: int, now: datetime) -> Run:
    """Leaves the block the room was in and notes when the new one really began."""
    actual = dict(run.actual)
    new = programme.block_of(programme.activities[position].id).id
    left = current(programme, run)
    if left is not None and (old := programme.block_of(left.id).id) != new:
        actual[old] = replace(actual[old], end=now)
    actual[new] = replace(actual[new], end=None) if new in actual else Actual(start=now)
    return replace(run, actual=actual)


def _here(programme: Programme, run: Run) -> Activity:
    activity = current(programme, run)
    if activity is None:
        raise NotAllowed("Workshoppen er ikke begyndt endnu.")
    return activity


def reveal(programme: Programme, run: Run, now: datetime) -> Run:
    return with_stage(run, _here(programme, run), revealed=True)


def hide(programme: Programme, run: Run, now: datetime) -> Run:
    return with_stage(run, _here(programme, run), revealed=False)


def lock(programme: Programme, run: Run, now: datetime) -> Run:
    return with_stage(run, _here(programme, run), locked=True)


def unlock(programme: Programme, run: Run, now: datetime) -> Run:
    """Open for answers again; a time limit that ran out no longer counts."""
    activity = _here(programme, run)
    deadline = run.stages[activity.id].deadline
    return with_stage(run, activity, locked=False, deadline=deadline if deadline and deadline > now else None)


def more_time(programme: Programme, run: Run, now: datetime, seconds: int) -> Run:
    """More (or less) time for the activity; a pause without its own length stretches its block instead."""
    activity = _here(programme, run)
    deadline = run.stages[activity.id].deadline
    if deadline is None and activity.kind == "pause":
        return resize(programme, run, now, programme.block_of(activity.id).id, round(seconds / 60))
    return with_stage(run, activity, deadline=max(now, max(now, deadline or now) + timedelta(seconds=seconds)))


def resize(programme: Programme, run: Run, now: datetime, block: str, minutes: int) -> Run:
    """A block `minutes` longer (or shorter); the rest of the day follows."""
    _not_finished(run, block)
    plan = timing.resize(run.plan, block, timedelta(minutes=minutes))
    slot = plan[timing.position(plan, block)]
    if minutes < 0 and block in run.actual and slot.end < timing.whole_minute(now):
        raise NotAllowed("Programpunktet er allerede længere end det.")
    return replace(run, plan=plan)


def move(programme: Programme, run: Run, now: datetime, block: str, start: str) -> Run:
    """A block that has not begun, to a new time of day ("10.40"); the rest of the day follows."""
    at = timing.position(run.plan, block)
    if block in run.actual:
        raise NotAllowed("Programpunktet er begyndt og kan ikke flyttes. Gør det længere eller kortere i stedet.")
    zone = now.tzinfo
    moment = datetime.combine(run.plan[at].start.astimezone(zone).date(), _time_of_day(start), zone)
    if run.actual and moment < timing.whole_minute(now):
        raise NotAllowed("Det tidspunkt er gået.")
    return replace(run, plan=timing.move(run.plan, block, moment))


def _time_of_day(text: str) -> time:
    hours, _, minutes = text.strip().replace(":", ".").partition(".")
    if hours.isdigit() and (minutes or "0").isdigit() and int(hours) < 24 and int(minutes or 0) < 60:
        return time(int(hours), int(minutes or 0))
    raise NotAllowed("Skriv tidspunktet som 10.40.")


def _not_finished(run: Run, block: str) -> None:
    actual = run.actual.get(block)
    if actual is not None and actual.end is not None:
        raise NotAllowed("Programpunktet er slut og kan ikke ændres.")


def black(programme: Programme, run: Run, now: datetime, on: bool) -> Run:
    return replace(run, black=on)


def join(programme: Programme, run: Run, now: datetime, on: bool) -> Run:
    """The code and the QR big on the screen."""
    return replace(run, join=on)


def phoneless(programme: Programme, run: Run, now: datetime, count: int) -> Run:
    """How many in the room take part without a phone."""
    if not 0 <= count <= MOST_PHONELESS:
        raise NotAllowed("Skriv et tal fra 0 til {most}.", most=MOST_PHONELESS)
    return replace(run, phoneless=count)


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
    "lock": lock,
    "unlock": unlock,
    "more_time": more_time,
    "resize": resize,
    "move": move,
    "black": black,
    "join": join,
    "phoneless": phoneless,
    "end": end,
    "reopen": reopen,
}
"""What the desk may do, by the name it is sent under; the arguments after `now` are sent by name."""

CONTROLLED = {"next", "back", "go", "start_day_now", "end"}
"""Steps that depend on where the day stood when they were taken: refused when somebody else moved it meanwhile."""


def take(programme: Programme, run: Run, now: datetime, what: str, **details: Any) -> Run:
    """The run after one step. After the end only `reopen` and looking are possible."""
    if run.ended is not None and what not in ("reopen", "join", "black"):
        raise NotAllowed("Workshoppen er afsluttet. Åbn den igen, hvis I skal videre.")
    return STEPS[what](programme, run, now, **details)
