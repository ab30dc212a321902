"""Where a workshop stands: one frozen value that every step at the desk replaces with a new one."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from pydantic import TypeAdapter

from workshop.domain.programme import Activity, Programme, Put
from workshop.domain.refusal import NotAllowed
from workshop.domain.timing import Plan, plan_of
from workshop.domain.words import say

CLEARED = say("Svarene fra dagen er slettet, så der kan ikke svares mere.")
LOBBY = -1
"""The position before the first activity: people join, the join picture is on the screen."""
GRACE = timedelta(seconds=2)
"""What a ballot in flight may be late."""
QUESTIONS = "questions"
CARDS = "cards"
WALK = "walk"
SUMMARY = "summary"
FOLLOWUP = "followup"
CANVAS = "canvas"
SORTING = "sorting"
PLACING = "placing"
LOOKED_AT = (CARDS, WALK, CANVAS, SORTING, PLACING)
"""Kinds of activity of which the screen shows now one thing, now another."""
When = Literal["hidden", "shown", "answered", "closed", "never"]
"""When a face sees a result: once the facilitator shows it, always, after its own answer, once answers are closed."""


@dataclass(frozen=True)
class Stage:
    """How one activity stands since it was first shown.

    Where people do it together: `forming` names the teams that hold, formed `by` a rule in a `size`, `sat` those that
    played before them; `dealt` counts the rounds of cards, `seed` shuffles them, `card` is the one the whole room looks
    at; `began` is when the round was dealt, the walk set out or the work began, moved on by every pause; `look` is what
    the screen shows of it.
    """

    opened: datetime
    screen: When = "hidden"
    phones: When = "hidden"
    locked: bool = False
    deadline: datetime | None = None
    forming: str = ""
    sat: tuple[str, ...] = ()
    by: str = ""
    size: int = 0
    dealt: int = 0
    seed: str = ""
    card: str = ""
    began: datetime | None = None
    paused: datetime | None = None
    look: str = ""


@dataclass(frozen=True)
class Actual:
    """When a block really was led."""

    start: datetime
    end: datetime | None = None


@dataclass(frozen=True)
class Run:
    """`planned` is the plan the day began with, `plan` the one that holds now, `puts` what the desk put into the day.

    `table` and `split` are how the screen shows a result: as a table, by group. `keep` is for how many days the desk
    lets the answers be kept, where it is not as the programme has it; `cleared` when they were deleted. `meeting` says
    which meeting under this code it is.
    """

    planned: Plan
    plan: Plan
    position: int = LOBBY
    stages: Mapping[str, Stage] = field(default_factory=dict)
    actual: Mapping[str, Actual] = field(default_factory=dict)
    phoneless: int = 0
    black: bool = False
    join: bool = False
    table: bool = False
    split: bool = False
    hearts: bool = False
    approval: bool | None = None
    puts: tuple[Put, ...] = ()
    ended: datetime | None = None
    keep: int | None = None
    cleared: datetime | None = None
    meeting: int = 1

    def to_json(self) -> str:
        return _shape.dump_json(self).decode()

    @staticmethod
    def from_json(text: str) -> "Run":
        return _shape.validate_json(text)


_shape = TypeAdapter(Run)


def new_run(programme: Programme, now: datetime, meeting: int = 1) -> Run:
    """The first value: the programme's times on today's date. `now` carries the room's time zone."""
    plan = plan_of(programme, now.date(), now.tzinfo or UTC)
    return Run(planned=plan, plan=plan, meeting=meeting)


def current(programme: Programme, run: Run) -> Activity | None:
    """The activity the room is at; None in the lobby."""
    return None if run.position == LOBBY else programme.activities[run.position]


def stage_of(run: Run, activity: Activity) -> Stage | None:
    return run.stages.get(activity.id)


def is_open(run: Run, activity: Activity, now: datetime) -> bool:
    """Whether answers count: shown once, not locked, not past its time, and the day not over.

    The questions are open all day, and the check-out even after it: people finish their sentences on the way home.
    """
    if activity.id == QUESTIONS:
        return run.ended is None
    stage = stage_of(run, activity)
    if stage is None or stage.locked:
        return False
    if run.ended is not None:
        return activity.kind == "checkout"
    return activity.kind != "poll" or stage.deadline is None or now <= stage.deadline + GRACE


def is_seen(run: Run, activity: Activity, when: When, now: datetime) -> bool:
    """Whether a face that may see the result `when` sees it now; after the own answer is for each phone to know."""
    return when in ("shown", "answered") or (when == "closed" and not is_open(run, activity, now))


def check_open(run: Run, activity: Activity, now: datetime) -> None:
    """Refuses an answer where `is_open` says no, with the reason."""
    if is_open(run, activity, now):
        return
    if run.cleared is not None:
        raise NotAllowed(CLEARED, code="closed")
    if run.ended is not None:
        raise NotAllowed("Workshoppen er slut, så der kan ikke svares mere.", code="closed")
    if activity.id not in run.stages:
        raise NotAllowed("Den opgave er ikke åben endnu.", code="closed")
    raise NotAllowed("Der er lukket for svar her.", code="closed")


def played(stage: Stage, now: datetime) -> timedelta:
    """How long the round has gone on, without its pauses."""
    return (stage.paused or now) - stage.began if stage.began else timedelta()


def with_stage(run: Run, activity: Activity, **changes: object) -> Run:
    """The run with one activity standing otherwise."""
    stage = replace(run.stages[activity.id], **changes)  # type: ignore[arg-type]
    return replace(run, stages={**run.stages, activity.id: stage})
