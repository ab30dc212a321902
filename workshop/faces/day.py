"""The whole day at one moment: everything the pictures are made of, read once and shared by all faces."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, TypeVar

from workshop.activities import kinds
from workshop.activities.base import Entry, Result
from workshop.activities.questions import Questions
from workshop.domain.people import ROLES
from workshop.domain.programme import Activity, Programme
from workshop.domain.run import GRACE, Run, current
from workshop.domain.summary import Summary
from workshop.domain.teams import Company

T = TypeVar("T")


@dataclass(frozen=True)
class Signs:
    """What phones tell of this moment: how many, when the facilitator saw it (in milliseconds), and all hearts."""

    counts: Mapping[str, int] = field(default_factory=dict)
    calmed: Mapping[str, int] = field(default_factory=dict)
    hearts: int = 0


@dataclass(frozen=True)
class After:
    """What there will be after the day: which meeting this is, when its summary was shared (ms), where it is read.

    `stepped` is when the desk took its last step; `last` reads what was kept of the meeting before this one.
    """

    meeting: int = 1
    published: int | None = None
    take: str = ""
    stepped: datetime | None = None
    last: Callable[[], Summary | None] = lambda: None


A_MOMENT = timedelta(milliseconds=20)


@dataclass(frozen=True)
class Day:
    """`entries_of` reads the entries of an activity; counts of people are of this moment.

    `company` is there while the room does something together: who is with whom in the activity that is up.
    """

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
    board: Questions = field(default_factory=Questions)
    here: int = 0
    joined: int = 0
    signs: Signs = Signs()
    company: Company | None = None
    after: After = After()
    _tallied: dict[str, Result | None] = field(default_factory=dict)
    _made: dict[str, Any] = field(default_factory=dict)
    _read: dict[str, Sequence[Entry]] = field(default_factory=dict)

    @cached_property
    def activity(self) -> Activity | None:
        return current(self.programme, self.run)

    @cached_property
    def questions(self) -> Result:
        """The one board of questions every workshop has."""
        result = self.result(self.board)
        assert result is not None
        return result

    @property
    def changes_at(self) -> datetime | None:
        """When the picture changes by itself: answers close a moment after the time is up."""
        stage = self.activity and self.run.stages[self.activity.id]
        closes = stage.deadline + GRACE + A_MOMENT if stage and stage.deadline else None
        return closes if closes and closes > self.now else None

    @property
    def questions_open(self) -> int:
        return sum(question["state"] == "open" for question in self.questions["questions"])

    def entries(self, activity: str) -> Sequence[Entry]:
        """Read once per moment."""
        if activity not in self._read:
            self._read[activity] = self.entries_of(activity)
        return self._read[activity]

    def result(self, activity: Any) -> Result | None:
        """Counted from the entries, once per moment."""
        if activity.id not in self._tallied:
            entries = self.entries(activity.id)
            tallied = kinds.tally(activity, entries, self.programme.smallest_group)
            self._tallied[activity.id] = _labelled(self.programme, activity, tallied)
        return self._tallied[activity.id]

    def once(self, name: str, make: Callable[[], T]) -> T:
        """What is dear to make and the same for all faces: made once per moment."""
        if name not in self._made:
            self._made[name] = make()
        made: T = self._made[name]
        return made

    def before(self, activity: Any) -> tuple[Any, Result] | None:
        """Where the same question was asked before, and what came of it; a second round stands beside the first."""
        first = next((one for one in self.programme.activities if one.id == getattr(activity, "first", "")), None)
        if first is None:
            return None
        result = self.result(first)
        return None if result is None or result.get("few") else (first, result)


def _labelled(programme: Programme, activity: Any, result: Result | None) -> Result | None:
    """Names the groups a result is split into."""
    if not result or not result.get("segments"):
        return result
    earlier: Any = next((one for one in programme.activities if one.id == activity.segment), None)
    names = ROLES if earlier is None else {str(at): label for at, label in enumerate(earlier.labels)}
    segments = [{**segment, "label": names.get(segment["key"], segment["key"])} for segment in result["segments"]]
    return {**result, "segments": segments}


def stamp(moment: datetime | None) -> int | None:
    """Milliseconds since 1970, as every face reads time."""
    return None if moment is None else round(moment.timestamp() * 1000)
