"""Steps with what people do together: form teams, deal cards, pause, send pairs out; what the screen shows of it."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from workshop.domain import timing
from workshop.domain.dealing import order
from workshop.domain.moving import here
from workshop.domain.programme import Activity, Programme, Put
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import CARDS, FOLLOWUP, LOOKED_AT, WALK, Run, Stage, with_stage
from workshop.domain.words import say

NOT_HERE = say("Det kan ikke lade sig gøre her.")
ALONE = ("room", "browse")
"""Ways to play that need no teams."""


def form(programme: Programme, run: Run, now: datetime, by: str, size: int, id: str) -> Run:
    """The room is put into teams – anew, if it was before; who sits where is kept under `id`.

    Cards are dealt and walks set out afterwards; all else begins with it.
    """
    activity: Any = here(programme, run)
    if not activity.in_teams:
        raise NotAllowed(NOT_HERE)
    stage = run.stages[activity.id]
    if activity.kind == WALK and stage.began:
        raise NotAllowed("Parrene er gået. Flyt dem, der mangler, én for én.")
    sat = (*stage.sat, stage.forming) if stage.forming and (stage.dealt or stage.began) else stage.sat
    formed = with_stage(run, activity, forming=id, sat=sat, by=by, size=size)
    if activity.kind in (CARDS, WALK) or stage.began:
        return formed
    ends = now + timedelta(minutes=activity.minutes) if activity.minutes else None
    return with_stage(formed, activity, began=now, deadline=ends)


def grouped_before(programme: Programme, run: Run, activity: str) -> tuple[str, str] | None:
    """The activity in which the room was in groups last, and the forming that holds there; a walk's pairs are none."""
    kinds = {known.id: known.kind for known in programme.activities}
    formed = [
        (stage.opened, id, stage.forming)
        for id, stage in run.stages.items()
        if stage.forming and id != activity and kinds.get(id) not in (None, WALK)
    ]
    return max(formed)[1:] if formed else None


def deal(programme: Programme, run: Run, now: datetime, id: str) -> Run:
    """The first or the next round of cards, shuffled by `id`; the clock of the whole runs from the first one."""
    activity: Any = _among(programme, run, CARDS)
    stage = run.stages[activity.id]
    if not stage.forming and activity.play not in ALONE:
        raise NotAllowed("Dan grupper først.")
    return with_stage(
        run,
        activity,
        dealt=stage.dealt + 1,
        seed=stage.seed or id,
        card=stage.card or order(activity.deck.cards, stage.seed or id)[0],
        began=now,
        paused=None,
        deadline=_moved(stage, now) if stage.dealt else now + activity.length,
    )


def card(programme: Programme, run: Run, now: datetime, card: str) -> Run:
    """The card the whole room looks at; its own clock begins anew."""
    activity: Any = _among(programme, run, CARDS)
    if card not in {known.id for known in activity.deck.cards}:
        raise NotAllowed("Det kort findes ikke.")
    stage = run.stages[activity.id]
    began = now if stage.began else None
    return with_stage(run, activity, card=card, began=began, paused=None, deadline=_moved(stage, now))


def hold(programme: Programme, run: Run, now: datetime, on: bool) -> Run:
    """A pause in the middle: nobody's time runs, and afterwards everything has moved by as much."""
    activity = _among(programme, run, CARDS)
    stage = run.stages[activity.id]
    if stage.began is None:
        raise NotAllowed("Del kort ud først.")
    if on == (stage.paused is not None):
        return run
    return with_stage(run, activity, paused=now) if on else with_stage(run, activity, **_resumed(stage, now))


def _resumed(stage: Stage, now: datetime) -> dict[str, datetime | None]:
    assert stage.began is not None and stage.paused is not None
    return {"began": stage.began + (now - stage.paused), "paused": None, "deadline": _moved(stage, now)}


def _moved(stage: Stage, now: datetime) -> datetime | None:
    """When the time of the whole is up, should a pause end now."""
    return stage.deadline and stage.deadline + (now - stage.paused if stage.paused else timedelta())


def set_out(programme: Programme, run: Run, now: datetime) -> Run:
    """The pairs leave; they are back at a whole minute, because that is what people remember."""
    activity: Any = _among(programme, run, WALK)
    stage = run.stages[activity.id]
    if not stage.forming:
        raise NotAllowed("Dan par først.")
    if stage.began:
        raise NotAllowed("De er allerede gået.")
    return with_stage(run, activity, began=now, deadline=timing.coming_minute(now + activity.length))


def look(programme: Programme, run: Run, now: datetime, at: str) -> Run:
    """What the screen shows; "" is what belongs to the moment."""
    return with_stage(run, _among(programme, run, *LOOKED_AT, FOLLOWUP), look=at)


def adjust(programme: Programme, run: Run, now: datetime, activity: Activity) -> Run:
    """The same activity set up otherwise, before it begins."""
    before = _among(programme, run, activity.kind)
    stage = run.stages[before.id]
    if stage.began:
        raise NotAllowed("I er i gang, så det kan ikke ændres mere. Giv mere eller mindre tid i stedet.")
    others = tuple(put for put in run.puts if put.instead != before.id)
    return replace(run, puts=(*others, Put(activity.written, instead=before.id)))


def _among(programme: Programme, run: Run, *kinds: str) -> Activity:
    activity = here(programme, run)
    if activity.kind not in kinds:
        raise NotAllowed(NOT_HERE)
    return activity
