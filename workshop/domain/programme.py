"""A programme: blocks with times, each with the activities the room does."""

from dataclasses import dataclass
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
    """An agenda file after reading. `smallest_group`: fewer answers than this are never shown (never below 3)."""

    title: str
    blocks: tuple[Block, ...]
    language: str = "da"
    aims: tuple[str, ...] = ()
    smallest_group: int = 5
    source: str = ""

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
