"""The whole day at one moment: everything the pictures are made of, read once and shared by all faces."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from workshop.activities import kinds
from workshop.activities.base import Entry, Result
from workshop.activities.questions import Questions
from workshop.domain.programme import Activity, Programme
from workshop.domain.run import Run, current


@dataclass(frozen=True)
class Day:
    """`entries_of` reads the entries of an activity; counts of people are of this moment."""

    code: str
    address: str
    programme: Programme
    run: Run
    step: int
    now: datetime
    entries_of: Callable[[str], Sequence[Entry]]
    undo: str | None = None
    answered: Mapping[str, int] = field(default_factory=dict)
    again: Mapping[str, int] = field(default_factory=dict)
    roles: Mapping[str, int] = field(default_factory=dict)
    here: int = 0
    joined: int = 0
    _tallied: dict[str, Result | None] = field(default_factory=dict)

    @cached_property
    def activity(self) -> Activity | None:
        return current(self.programme, self.run)

    @cached_property
    def questions(self) -> Result:
        """The one board of questions every workshop has."""
        board = self.result(Questions())
        assert board is not None
        return board

    @property
    def questions_open(self) -> int:
        return sum(question["state"] == "open" for question in self.questions["questions"])

    def result(self, activity: Any) -> Result | None:
        """Counted from the entries, once per moment."""
        if activity.id not in self._tallied:
            entries = self.entries_of(activity.id)
            self._tallied[activity.id] = kinds.tally(activity, entries, self.programme.smallest_group)
        return self._tallied[activity.id]


def stamp(moment: datetime | None) -> int | None:
    """Milliseconds since 1970, as every face reads time."""
    return None if moment is None else round(moment.timestamp() * 1000)
