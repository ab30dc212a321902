"""What stays of a workshop: made from the answers while they are there, and later from what was kept of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from time import time
from typing import Any, Literal

from sqlalchemy import Engine

from workshop.activities import summary as walk_through
from workshop.activities.base import DESK, Value
from workshop.activities.summary import EDITS, WalkThrough
from workshop.domain.editing import Marks, edited, takes_out
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run
from workshop.domain.summary import BlockTimes, Summary
from workshop.export.json_file import json_of, read_json
from workshop.faces.summary import marks, whole
from workshop.language import translate
from workshop.live.days import load_day
from workshop.settings import Settings
from workshop.store import reader, summaries
from workshop.store.contributions import Contribution
from workshop.store.summaries import TAKEN_BACK, Keep, Publish, Reshare, Stored, Withdraw

Write = Callable[[Any], Any]
"""Commits a change: the writer's `submit` in a server, `store.writer.write` beside one."""


@dataclass(frozen=True)
class Draft:
    """Everything there is to edit, what was done with it so far, and what came of it."""

    whole: Summary
    marks: Marks
    summary: Summary


@dataclass(frozen=True)
class Sharing:
    """How the summary of a meeting stands with the participants, and since when.

    `changed`: they see it as it was then. `newer` is a later meeting, where they see that one's summary instead.
    """

    state: Literal["private", "shared", "changed", "withdrawn"]
    at: datetime | None = None
    newer: int = 0


class Afterwards:
    """The one summary everything is made from."""

    def __init__(self, settings: Settings, engine: Engine, write: Write) -> None:
        self._settings = settings
        self._engine = engine
        self._write = write

    def summary(self, workshop: reader.Workshop) -> Summary:
        """As the facilitator left it."""
        return self.draft(workshop).summary

    def draft(self, workshop: reader.Workshop) -> Draft:
        """Once the answers are deleted there is only what was kept, and nothing of what was cut."""
        kept = self.earlier(workshop, workshop.meeting)
        if kept is not None:
            return Draft(kept, {}, kept)
        day = load_day(self._engine, workshop, self._settings)
        there, done = whole(day, partial(translate, day.programme.language)), marks(day)
        return Draft(there, done, edited(there, done))

    def of_meeting(self, workshop: reader.Workshop, meeting: int) -> Summary:
        """As it is now, or as it was kept. Raises NotAllowed where that meeting left none."""
        found = self.summary(workshop) if meeting == workshop.meeting else self.earlier(workshop, meeting)
        if found is None:
            raise NotAllowed("Der er ingen opsamling fra møde {meeting}.", meeting=meeting)
        return found

    def earlier(self, workshop: reader.Workshop, meeting: int) -> Summary | None:
        """What was kept of a meeting whose answers are deleted."""
        kept = summaries.kept(self._engine, workshop.id, meeting)
        return read_json(kept.body.encode()) if kept else None

    def body(self, workshop: reader.Workshop) -> str:
        """The summary as it is kept."""
        return json_of(self.summary(workshop))

    def edit(self, workshop: reader.Workshop, slot: str, value: Value | None) -> None:
        """One thing the facilitator does with the summary; None takes it back. Raises NotAllowed."""
        if workshop.cleared_at is None:
            self._mark(workshop, slot, value)
        elif value is None:
            raise NotAllowed("Svarene er slettet, så det kan ikke sættes ind igen.")
        else:
            done = {slot: walk_through.mark(WalkThrough(), slot, value, {})}
            self._write(Keep(workshop.id, json_of(edited(self.summary(workshop), done)), _now_ms()))
        if takes_out(slot, value):
            self._take_out(workshop, slot, value)

    def _take_out(self, workshop: reader.Workshop, slot: str, value: Value | None) -> None:
        """It may point at somebody, so those it was shared with are not to wait for the next sharing."""
        given = self._given(workshop, workshop.meeting)
        if given is not None and given.body != TAKEN_BACK and value is not None:
            shared = edited(read_json(given.body.encode()), {slot: value})
            self._write(Reshare(workshop.id, given.meeting, json_of(shared), _now_ms()))

    def _mark(self, workshop: reader.Workshop, slot: str, value: Value | None) -> None:
        def decide(run: Run, mine: Mapping[str, Value]) -> Value | None:
            return None if value is None else walk_through.mark(WalkThrough(), slot, value, mine)

        self._write(Contribution(workshop.id, EDITS, DESK, slot, _now_ms(), None, decide))

    def share(self, workshop: reader.Workshop, meeting: int) -> None:
        """The participants may see the summary of that meeting as it is now."""
        self._write(Publish(workshop.id, meeting, json_of(self.of_meeting(workshop, meeting)), _now_ms()))

    def withdraw(self, workshop: reader.Workshop, meeting: int) -> None:
        """Takes it back from the participants; that it was shared is remembered, so that they can be told."""
        self._write(Withdraw(workshop.id, meeting, _now_ms()))

    def sharing(self, workshop: reader.Workshop, meeting: int) -> Sharing:
        shared = (given.meeting for given in self._all_given(workshop) if given.body != TAKEN_BACK)
        newer = max((later for later in shared if later > meeting), default=0)
        given = self._given(workshop, meeting)
        if given is None:
            return Sharing("private", newer=newer)
        at = datetime.fromtimestamp(given.at / 1000, self._settings.zone)
        if given.body == TAKEN_BACK:
            return Sharing("withdrawn", at, newer)
        seen, now = read_json(given.body.encode()), self.of_meeting(workshop, meeting)
        return Sharing("shared" if _content(seen) == _content(now) else "changed", at, newer)

    def _given(self, workshop: reader.Workshop, meeting: int) -> Stored | None:
        return next((given for given in self._all_given(workshop) if given.meeting == meeting), None)

    def _all_given(self, workshop: reader.Workshop) -> list[Stored]:
        return summaries.published(self._engine, workshop.id)


def _content(summary: Summary) -> Summary:
    """What people would miss: when a block ended, and who came last, is no reason to share once more."""
    blocks = tuple(replace(block, times=_NO_TIME) for block in summary.blocks)
    return replace(summary, blocks=blocks, participants=0, phoneless=0)


_NO_TIME = BlockTimes(datetime.min, datetime.min)


def _now_ms() -> int:
    return round(time() * 1000)
