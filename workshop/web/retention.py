"""When the answers of a workshop are deleted: said on every page, and changed from the summary's."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from flask import Blueprint, redirect, request, session
from werkzeug.wrappers import Response as AnyResponse

from workshop.content.script import programme_of
from workshop.domain.refusal import NotAllowed
from workshop.domain.retention import FEWEST_DAYS, MOST_DAYS, days_of, deletes_at, is_begun
from workshop.domain.run import Run
from workshop.domain.words import say
from workshop.export.numbers import clock, weekday
from workshop.store import reader
from workshop.web.house import house, language, say_here
from workshop.web.screen import allowed
from workshop.web.summary_page import SAID

CHANGED = say("Det er gemt, hvor længe svarene bliver liggende.")

pages = Blueprint("retention", __name__)


@dataclass(frozen=True)
class Retention:
    """In words, and for how many days after the end; `open` while that can still be changed."""

    sentence: str
    days: int
    open: bool
    fewest: int = FEWEST_DAYS
    most: int = MOST_DAYS


def retention(workshop: reader.Workshop) -> Retention:
    """What a page says of a workshop; templates know it by this name."""
    stand = reader.stand_of(house().engine, workshop.id)
    if stand is None or workshop.cleared_at:
        return Retention(_cleared(), FEWEST_DAYS, open=False)
    zone, keep_days = house().settings.zone, programme_of(workshop.script).keep_days
    moment = deletes_at(stand.run, keep_days, datetime.fromtimestamp(stand.at / 1000, zone))
    days = days_of(stand.run, keep_days)
    return Retention(_sentence(stand.run, days, moment.astimezone(zone)), days, open=True)


@pages.post("/desk/<code>/keep")
def keep(code: str) -> AnyResponse:
    """For how many days after the end the answers are kept."""
    workshop = allowed("desk", code)
    days = request.form.get("days", type=int)
    if days is None:
        raise NotAllowed("Skriv et tal fra {fewest} til {most}.", fewest=FEWEST_DAYS, most=MOST_DAYS)
    house().service.keep(workshop, days, secrets.token_hex(16))
    session[SAID] = {"text": CHANGED}
    return redirect(f"/desk/{code}/summary", 303)


def _cleared() -> str:
    return say_here("Svarene er slettet. Opsamlingen bliver, til den, der holder workshoppen, sletter den.")


def _sentence(run: Run, days: int, moment: datetime) -> str:
    if is_begun(run):
        day, time = weekday(moment.date(), language(), say_here), clock(moment, language())
        return say_here("Svarene slettes {day} kl. {time}.", day=day, time=time)
    if days == 1:
        return say_here("Svarene slettes 24 timer efter, at workshoppen er slut.")
    return say_here("Svarene slettes {n} dage efter, at workshoppen er slut.", n=days)
