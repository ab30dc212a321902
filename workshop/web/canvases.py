"""A canvas as a page to hang on the wall: my team's or my own, all the shared ones for the desk, and empty ones."""

import json
from collections.abc import Callable, Sequence
from typing import TypeVar

from flask import Blueprint, abort, g, redirect, render_template, request
from werkzeug.wrappers import Response

from workshop.content.script import programme_of
from workshop.domain.refusal import NotAllowed
from workshop.domain.words import say
from workshop.export import CanvasPage, on_disk, write_canvases
from workshop.language import translate
from workshop.store import reader
from workshop.web.attached import attached
from workshop.web.house import house, say_here
from workshop.web.join import gone
from workshop.web.screen import allowed

T = TypeVar("T")

PDF = "application/pdf"
EMPTY = say("til at skrive på")
NO_GROUP = say("Du er ikke i en gruppe her. Det, du selv har skrevet, ligger på mobilen under »Mit«.")

pages = Blueprint("canvases", __name__)


@pages.get("/w/<code>/canvas/<activity>.pdf")
def own(code: str, activity: str) -> Response:
    """My team's canvas, for a phone that has joined."""
    workshop, who = _guest(code)
    speaks = _language_of(workshop)
    page = _found(house().service.canvases.own, workshop, activity, who)
    if page is None:
        return _nothing(say_here(NO_GROUP))
    return _download([page], speaks, f"{page.title} {page.name}")


@pages.post("/w/<code>/canvas/<activity>.pdf")
def alone(code: str, activity: str) -> Response:
    """What I wrote in no team, as my phone has it."""
    workshop, who = _guest(code)
    speaks = _language_of(workshop)
    page = _found(house().service.canvases.alone, workshop, activity, who, _sent())
    # Not kept for the next who asks, as other files are: nobody else can ask for this one.
    content = house().aside(write_canvases, [page], speaks)
    return _named(content, f"{page.title} {page.name}".strip())


@pages.get("/desk/<code>/canvas/<activity>.pdf")
def shared(code: str, activity: str) -> Response:
    """Every canvas a team has shared, a page each."""
    workshop = allowed("desk", code)
    speaks = _language_of(workshop)
    found = _found(house().service.canvases.shared, workshop, activity)
    if not found:
        return _nothing(say_here("Ingen har delt deres ark endnu, eller der er for få til, at det kan vises."))
    return _download(found, speaks, found[0].title)


@pages.get("/desk/<code>/canvas/<activity>/blank.pdf")
def blank(code: str, activity: str) -> Response:
    """One nobody has written on, for groups that write by hand."""
    workshop = allowed("desk", code)
    speaks = _language_of(workshop)
    page = _found(house().service.canvases.blank, workshop, activity)
    return _download([page], speaks, f"{page.title} {translate(speaks, EMPTY)}")


def _guest(code: str) -> tuple[reader.Workshop, str]:
    """The workshop and who is asking; whoever has not joined comes to the door."""
    workshop = reader.workshop_by_code(house().engine, code)
    if workshop is None:
        abort(gone(code))
    seat = house().keys.read_seat(request.cookies, code)
    if seat is None or seat.workshop != workshop.id:
        abort(redirect(f"/?code={code}"))
    return workshop, seat.participant


def _sent() -> object:
    try:
        return json.loads(request.form.get("sheet", ""))
    except (ValueError, RecursionError) as problem:
        raise NotAllowed("Svaret kunne ikke læses.") from problem


def _language_of(workshop: reader.Workshop) -> str:
    """Of the day: its paper is written in it, and who has chosen no language reads it."""
    g.language = programme_of(workshop.script).language
    return str(g.language)


def _found(find: Callable[..., T], *wanted: object) -> T:
    try:
        return find(*wanted)
    except LookupError:
        abort(404)


def _nothing(why: str) -> Response:
    page = render_template("message.html", title=say_here("Her er ikke noget ark"), text=why)
    return Response(page, status=404, mimetype="text/html")


def _download(found: Sequence[CanvasPage], speaks: str, name: str) -> Response:
    """A whole team asks for its page at once, so it is written once."""

    def write() -> bytes:
        content: bytes = house().aside(write_canvases, found, speaks)
        return content

    return _named(house().once.file(("canvas", speaks, *found), write), name)


def _named(content: bytes, name: str) -> Response:
    return attached(content, PDF, f"{on_disk(name)}.pdf")
