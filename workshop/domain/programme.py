"""A programme: blocks with times, each with the activities the room does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import time
from functools import cached_property
from typing import Protocol


class Activity(Protocol):
    """What every kind of activity has in common; the kinds themselves live in `workshop.activities`."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def minutes(self) -> int | None: ...
    @property
    def in_teams(self) -> bool: ...
    @property
    def written(self) -> str: ...
    def pointed(self, old: str, new: str) -> "Activity": ...


@dataclass(frozen=True)
class Put:
    """An activity put into the day at the desk, after another or instead of one; `written` is the activity as JSON."""

    written: str
    after: str = ""
    instead: str = ""


@dataclass(frozen=True)
class Block:
    """A timed part of the day; `start` is the planned time of day, `minutes` the planned length."""

    id: str
    title: str
    start: time
    minutes: int
    activities: tuple[Activity, ...] = ()
    notes: str = ""
    lead: str = ""
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Programme:
    """An agenda file after reading.

    `smallest_group`: fewer answers than this are never shown (never below 3). `keep_days`: when after the end the
    answers are deleted.
    """

    title: str
    blocks: tuple[Block, ...]
    language: str = "da"
    aims: tuple[str, ...] = ()
    smallest_group: int = 5
    source: str = ""
    keep_days: int = 1

    @cached_property
    def activities(self) -> tuple[Activity, ...]:
        """The activities the day is led through, in order."""
        return tuple(activity for block in self.blocks for activity in block.activities)

    @cached_property
    def _homes(self) -> dict[str, Block]:
        return {activity.id: block for block in self.blocks for activity in block.activities}

    def block_of(self, activity_id: str) -> Block:
        return self._homes[activity_id]

    def block(self, block_id: str) -> Block:
        return next(block for block in self.blocks if block.id == block_id)


def extended(programme: Programme, puts: Sequence[Put], read: Callable[[str], Activity]) -> Programme:
    """The programme with what was put into it since, in the order it came; `read` makes an activity of what is written.

    An activity `after` nothing comes first of all.
    """
    for put in puts:
        programme = _with(programme, put, read(put.written))
    return programme


def _with(programme: Programme, put: Put, activity: Activity) -> Programme:
    at = put.instead or put.after or programme.activities[0].id
    home = programme.block_of(at)
    here = [known.id for known in home.activities].index(at)
    before, rest = home.activities[:here], home.activities[here + 1 :]
    there = () if put.instead else home.activities[here : here + 1]
    beside = (*there, activity) if put.after or put.instead else (activity, *there)
    block = replace(home, activities=(*before, *beside, *rest))
    extended = replace(programme, blocks=tuple(block if known.id == home.id else known for known in programme.blocks))
    return _pointed(extended, put.instead, activity.id) if put.instead not in ("", activity.id) else extended


def _pointed(programme: Programme, old: str, new: str) -> Programme:
    """Whoever points at what was replaced points at what came instead."""
    blocks = (
        replace(block, activities=tuple(activity.pointed(old, new) for activity in block.activities))
        for block in programme.blocks
    )
    return replace(programme, blocks=tuple(blocks))
