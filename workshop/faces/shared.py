"""The part of the picture that is the same for all faces: where the day stands."""

from typing import Any, Literal

from workshop.activities.base import Result
from workshop.activities.sorting import KEY
from workshop.domain.retention import days_of, deletes_at
from workshop.domain.run import (
    CANVAS,
    CARDS,
    FOLLOWUP,
    LOBBY,
    LOOKED_AT,
    QUESTIONS,
    SUMMARY,
    WALK,
    Stage,
    is_open,
    is_seen,
)
from workshop.domain.timing import Slot, position
from workshop.faces import pages
from workshop.faces.day import Day, stamp
from workshop.faces.pictures import addressed

Picture = dict[str, Any]

ON_THE_SCREEN = (CARDS, WALK, CANVAS)
"""Kinds the screen shows all the time; the phones have what is theirs."""


def common(day: Day) -> Picture:
    """Everything but results."""
    run, programme = day.run, day.programme
    picture: Picture = {
        "step": day.step,
        "workshop": {
            "code": day.code,
            "title": programme.title,
            "language": programme.language,
            "address": day.address,
            "smallest_group": programme.smallest_group,
            "ended": stamp(run.ended),
            **_kept(day),
        },
        "activity": None,
        "result": None,
        "before": None,
        "table": run.table,
        "split": run.split,
        "black": run.black,
        "join": run.join,
        **_around(day),
    }
    return picture if day.activity else {**picture, **_welcome(day)}


def _kept(day: Day) -> Picture:
    """What there will be after the day, and for how long the answers are kept; no date before the day has begun."""
    run, programme = day.run, day.programme
    begun = run.ended or run.position != LOBBY
    date = deletes_at(run, programme.keep_days, day.after.stepped or day.now) if begun and not run.cleared else None
    return {
        "meeting": day.after.meeting,
        "published": day.after.published,
        "keep_days": days_of(run, programme.keep_days),
        "deletes_at": stamp(date),
        "cleared": run.cleared is not None,
    }


def _welcome(day: Day) -> Picture:
    """Before the start: what the day is for and how it runs."""
    titles = {block.id: block.title for block in day.programme.blocks}
    slots = [{"title": titles[slot.block], **_times(slot)} for slot in day.run.plan]
    return {"aims": list(day.programme.aims), "programme": slots}


def _around(day: Day) -> Picture:
    """The block the room is in and the one that follows."""
    titles = {block.id: block.title for block in day.programme.blocks}
    if day.activity is None:
        first = day.run.plan[0]
        return {"block": None, "next": {"title": titles[first.block], "start": stamp(first.start)}}
    at = position(day.run.plan, day.programme.block_of(day.activity.id).id)
    slot, after = day.run.plan[at], day.run.plan[at + 1 : at + 2]
    following = {"title": titles[after[0].block], "start": stamp(after[0].start)} if after else None
    return {"block": {"id": slot.block, "title": titles[slot.block], **_times(slot)}, "next": following}


def _times(slot: Slot) -> Picture:
    return {"start": stamp(slot.start), "end": stamp(slot.end)}


def showing(day: Day, *, revealed: bool, result: Result | None) -> Picture:
    """The activity on one face; `revealed`: whether its result is to be seen there now."""
    activity: Any = day.activity
    if activity is None:
        return {}
    stage = day.run.stages[activity.id]
    before = day.before(activity) if result and not result.get("few") else None
    return {
        "activity": {
            **_view(day, activity),
            "stage": {
                "open": is_open(day.run, activity, day.now),
                "revealed": revealed,
                "locked": stage.locked,
                "opened": stamp(stage.opened),
                "deadline": stamp(_deadline(day, activity, stage)),
                "shows": {"screen": stage.screen, "phones": stage.phones},
                **_played(activity, stage),
            },
        },
        "result": result,
        "before": before and {"round": before[0].round, "result": _without_desk(before[1])},
    }


def _played(activity: Any, stage: Stage) -> Picture:
    """Where the room is with what it does together."""
    if activity.kind in (SUMMARY, FOLLOWUP):
        return {"look": stage.look}
    if activity.kind not in LOOKED_AT:
        return {}
    return {
        "formed": bool(stage.forming),
        "dealt": stage.dealt,
        "began": stamp(stage.began),
        "paused": stamp(stage.paused),
        "card": stage.card or None,
        "look": stage.look,
    }


def _view(day: Day, activity: Any) -> Picture:
    """The fields of the activity; of the cards that hang from the start only those still up, and groups as formed."""
    view = addressed(day.once("view", activity.view), day.code)
    stage = day.run.stages[activity.id]
    if stage.look.partition(":")[0] == KEY:
        view["key"] = getattr(activity, "key", None)
    if stage.forming:
        return {**view, "groups": {"by": stage.by, "size": stage.size}}
    return {**view, "cards": _still_up(day, activity)} if view.get("cards") else view


def _still_up(day: Day, activity: Any) -> list[str]:
    result = day.result(activity) or {}
    return [card["text"] for card in result.get("cards", []) if card.get("given")]


def _without_desk(result: Result) -> Result:
    return {name: part for name, part in result.items() if name != "desk"}


def _deadline(day: Day, activity: Any, stage: Stage) -> Any:
    """A pause without a length of its own lasts to the end of its block; while cards are paused no clock runs."""
    if stage.paused:
        return None
    if stage.deadline is None and activity.kind == "pause":
        return day.run.plan[position(day.run.plan, day.programme.block_of(activity.id).id)].end
    return stage.deadline


def revealed(day: Day, face: Literal["screen", "phones"]) -> bool:
    """Whether the result of the activity is to be seen on this face now.

    The check-out hangs from the start, and a page of the summary is there to be seen; what of cards, walks and canvases
    is on the screen is decided by where it looks.
    """
    activity = day.activity
    if activity is None:
        return False
    if activity.kind in ("questions", "checkout", SUMMARY) or (face == "screen" and activity.kind in ON_THE_SCREEN):
        return True
    stage = day.run.stages[activity.id]
    return is_seen(day.run, activity, stage.screen if face == "screen" else stage.phones, day.now)


def seen_by_all(day: Day) -> Result | None:
    """The result as a room may see it; how many are missing to the smallest group stays at the desk."""
    activity = day.activity
    if activity is None:
        return None
    if activity.kind == SUMMARY:
        return pages.turned(day)
    result = day.questions if activity.id == QUESTIONS else day.result(activity)
    if result and result.get("few"):
        return {name: part for name, part in result.items() if name not in ("n", "desk")}
    return result and _without_desk(result)
