"""Steps that put something into the day: a poll made up on the spot, a second round, a poll begun anew."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from workshop.domain.moving import dated, enter, here
from workshop.domain.programme import Activity, Programme, Put, extended
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import LOBBY, Run, current


def ask(programme: Programme, run: Run, now: datetime, activity: Activity) -> Run:
    """A poll made up on the spot: put after where the room is, and shown at once."""
    before = current(programme, run)
    return _put_and_enter(programme, run, now, activity, before.id if before else "")


def second_round(programme: Programme, run: Run, now: datetime, id: str) -> Run:
    """The same poll once more, right after this one; both results stay."""
    poll: Any = _poll_here(programme, run)
    return _put_and_enter(programme, run, now, poll.next_round(id), poll.id)


def _put_and_enter(programme: Programme, run: Run, now: datetime, activity: Activity, after: str) -> Run:
    put = Put(activity.written, after=after)
    programme = extended(programme, (put,), lambda _: activity)
    run = replace(dated(run, now) if run.position == LOBBY else run, puts=(*run.puts, put))
    return enter(programme, run, run.position + 1, now)


def clear(programme: Programme, run: Run, now: datetime, id: str) -> Run:
    """What was answered no longer counts: the poll goes on under another id, and `undo` brings the old one back."""
    poll: Any = _poll_here(programme, run)
    fresh = poll.renamed(id)
    stage = run.stages[poll.id]
    deadline = now + timedelta(seconds=poll.seconds) if poll.seconds else None
    stages = {known: stood for known, stood in run.stages.items() if known != poll.id}
    stages[fresh.id] = replace(stage, opened=now, locked=False, deadline=deadline)
    return replace(run, stages=stages, puts=(*run.puts, Put(fresh.written, instead=poll.id)))


def carry(programme: Programme, run: Run, now: datetime, to: str, texts: Sequence[str]) -> Run:
    """Answers of one poll become options – or cards on the wall – of another that has not been shown yet."""
    activity: Any = next((known for known in programme.activities if known.id == to), None)
    if activity is None or activity.kind != "poll":
        raise NotAllowed("Den aktivitet findes ikke.")
    if to in run.stages:
        raise NotAllowed("Den afstemning har været vist og kan ikke få flere svarmuligheder.")
    return replace(run, puts=(*run.puts, Put(activity.with_texts(texts).written, instead=to)))


def _poll_here(programme: Programme, run: Run) -> Activity:
    activity = here(programme, run)
    if activity.kind != "poll":
        raise NotAllowed("Det kan kun en afstemning.")
    return activity
