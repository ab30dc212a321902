"""What the facilitator sees: the screen's picture, live results, the whole day and who is here."""

from typing import Any

from workshop.activities.base import Result
from workshop.domain import privacy
from workshop.domain.run import SUMMARY
from workshop.domain.timing import Slot
from workshop.faces import pages
from workshop.faces.day import Day, stamp
from workshop.faces.desk_teams import teams
from workshop.faces.shared import Picture, common, revealed, showing


def picture(day: Day) -> Picture:
    """Results are live here; the smallest group holds at the desk too."""
    return {
        **common(day),
        **showing(day, revealed=revealed(day, "screen"), result=_result(day)),
        "here": day.here + day.run.phoneless,
        "questions_open": day.questions_open,
        "desk": {
            "programme": [_block(day, at) for at in range(len(day.programme.blocks))],
            "answered": day.answered.get(day.activity.id, 0) if day.activity else 0,
            "here": day.here,
            "joined": day.joined,
            "phoneless": day.run.phoneless,
            "roles": privacy.breakdown(day.roles, day.programme.smallest_group),
            "again": dict(day.again),
            "undo": day.undo,
            "questions_open": day.questions_open,
            "approval": day.board.approval,
            "hearts": day.run.hearts,
            "teams": teams(day),
            "key": getattr(day.activity, "key", None),
            "signals": dict(day.signs.counts),
            "started": stamp(min((times.start for times in day.run.actual.values()), default=None)),
        },
    }


def _result(day: Day) -> Result | None:
    if day.activity is None:
        return None
    return pages.at_desk(day) if day.activity.kind == SUMMARY else day.result(day.activity)


def _block(day: Day, at: int) -> Picture:
    block = day.programme.blocks[at]
    actual = day.run.actual.get(block.id)
    return {
        "id": block.id,
        "title": block.title,
        "lead": block.lead,
        "needs": list(block.needs),
        "notes": block.notes,
        "planned": _times(day.run.planned[at]),
        "plan": _times(day.run.plan[at]),
        "actual": {"start": stamp(actual and actual.start), "end": stamp(actual and actual.end)},
        "activities": [_activity(day, activity) for activity in block.activities],
    }


def _times(slot: Slot) -> Picture:
    return {"start": stamp(slot.start), "end": stamp(slot.end)}


def _activity(day: Day, activity: Any) -> Picture:
    stage = day.run.stages.get(activity.id)
    return {
        "id": activity.id,
        "kind": activity.kind,
        "form": getattr(activity, "form", None),
        "title": activity.title or getattr(activity, "question", ""),
        "notes": activity.notes,
        "minutes": activity.minutes,
        "round": getattr(activity, "round", 1),
        "answered": day.answered.get(activity.id, 0),
        "opened": stamp(stage and stage.opened),
    }
