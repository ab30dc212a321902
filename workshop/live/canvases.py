"""The canvases of a day, ready to be printed: those that are shared, an empty one, and that of somebody's own team."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy import Engine

from workshop.activities import base, kinds, lines
from workshop.activities.canvas import NAME_LIMIT, Canvas, name_of
from workshop.domain.refusal import NotAllowed
from workshop.domain.teams import WAITS, author
from workshop.domain.words import say
from workshop.export import CanvasPage
from workshop.export.canvas import blank, filled
from workshop.faces.day import Day
from workshop.language import translate
from workshop.live.days import load_day
from workshop.live.limits import SIGNAL, Limits
from workshop.settings import Settings
from workshop.store import reader, teams

UNREADABLE = say("Svaret kunne ikke læses.")


class Canvases:
    """Raises LookupError where a workshop has no canvas of that name."""

    def __init__(self, settings: Settings, engine: Engine) -> None:
        self._settings = settings
        self._engine = engine
        self._limits = Limits()

    def blank(self, workshop: reader.Workshop, activity: str) -> CanvasPage:
        """Before anybody has written on it."""
        day, canvas = self._found(workshop, activity)
        return blank(canvas, **_around(day))

    def shared(self, workshop: reader.Workshop, activity: str) -> list[CanvasPage]:
        """A page for each team that lets the room see its canvas."""
        day, canvas = self._found(workshop, activity)
        result = day.result(canvas) or {}
        return [_page(day, canvas, one, _texts(one["fields"])) for one in result.get("shared", ())]

    def own(self, workshop: reader.Workshop, activity: str, who: str) -> CanvasPage | None:
        """What somebody's team wrote under the forming that holds; None for somebody in no team."""
        day, canvas = self._found(workshop, activity)
        forming = day.run.stages[canvas.id].forming if canvas.id in day.run.stages else ""
        member = forming and teams.member_of(self._engine, workshop.id, canvas.id, forming, who)
        if not member or member.team == WAITS:
            return None
        entries = [entry for entry in day.entries(canvas.id) if entry.author == author(forming, member.team)]
        own = kinds.shared(canvas, entries)
        fields = [[line for line in own["lines"] if line["to"] == at] for at in range(len(canvas.fields))]
        return _page(day, canvas, {"team": member.team, "name": own["name"]}, _texts(fields))

    def alone(self, workshop: reader.Workshop, activity: str, who: str, words: object) -> CanvasPage:
        """What somebody in no team has on their phone: {name, fields: the lines of each}.

        It stands under a name that leads to nobody, so only their own phone can find it. Therefore the words come
        along; nothing is looked up by them, and nothing of them is kept.
        """
        self._limits.forget_idle()
        self._limits.spend((workshop.id, who), SIGNAL)
        day, canvas = self._found(workshop, activity)
        name, fields = _words_in(canvas, words)
        return filled(canvas, name, fields, **_around(day))

    def _found(self, workshop: reader.Workshop, activity: str) -> tuple[Day, Canvas]:
        day = load_day(self._engine, workshop, self._settings)
        for found in day.programme.activities:
            if isinstance(found, Canvas) and found.id == activity:
                return day, found
        raise LookupError(activity)


def _words_in(canvas: Canvas, words: object) -> tuple[str, list[list[str]]]:
    match words:
        case {"name": str(name), "fields": [*fields]} if len(fields) == len(canvas.fields):
            return _text_in(name, NAME_LIMIT).replace("\n", " "), [_lines_in(field) for field in fields]
    raise NotAllowed(UNREADABLE)


def _lines_in(field: object) -> list[str]:
    match field:
        case [*texts] if len(texts) <= lines.MOST:
            return [_text_in(text, lines.LIMIT) for text in texts]
    raise NotAllowed(UNREADABLE)


def _text_in(text: object, limit: int) -> str:
    return base.text_in({"text": text}, "text", limit, needed=False)


def _texts(fields: Sequence[Sequence[Mapping[str, Any]]]) -> list[list[str]]:
    return [[line["text"] for line in field] for field in fields]


def _page(day: Day, canvas: Canvas, team: Mapping[str, Any], written: list[list[str]]) -> CanvasPage:
    around = _around(day)
    stage = day.run.stages.get(canvas.id)
    by = (stage and stage.by) or canvas.groups.by
    return filled(canvas, name_of(team, by, around["say_in"]), written, **around)


def _around(day: Day) -> dict[str, Any]:
    """What stands on every page of the day."""
    return {
        "workshop": day.programme.title,
        "day": day.run.planned[0].start.astimezone(day.now.tzinfo).date(),
        "say_in": partial(translate, day.programme.language),
    }
