"""The desk's page, its links to other devices, and what is printed."""

from urllib.parse import quote

from flask import Blueprint, Response, abort, render_template, request
from flask_wtf.csrf import generate_csrf

from workshop.content.script import programme_of
from workshop.domain.refusal import NotAllowed
from workshop.domain.words import say
from workshop.export import on_disk, write_cards, write_posters
from workshop.keys import Kind
from workshop.language import translate
from workshop.opening import new_link
from workshop.web import frame, qr
from workshop.web.attached import attached
from workshop.web.host import is_host
from workshop.web.house import house
from workshop.web.posters import MOST_TABLES, poster_of
from workshop.web.screen import allowed
from workshop.web.security import framed

PDF = "application/pdf"
POSTER = say("plakat")

pages = Blueprint("desk", __name__)


@pages.get("/desk/<code>")
def desk(code: str) -> Response:
    workshop = allowed("desk", code)
    start = {"qr": f"/screen/{code}/qr.svg", "host": is_host(), "csrf": generate_csrf()}
    return frame.face("desk", workshop, programme_of(workshop.script), **start)


@pages.get("/desk/<code>/preview/<activity>")
def preview(code: str, activity: str) -> Response:
    """An activity as phones will see it, to be looked at inside the desk."""
    workshop = allowed("desk", code)
    try:
        picture = house().service.preview(workshop, activity)
    except NotAllowed:
        abort(404)
    return framed(frame.face("preview", workshop, programme_of(workshop.script), picture=picture))


@pages.post("/desk/<code>/link/<kind>")
def link(code: str, kind: str) -> str:
    """A one-time link to the desk or the screen on another device, with its QR code."""
    workshop = allowed("desk", code)
    if kind not in ("desk", "screen"):
        abort(404)
    opens: Kind = "desk" if kind == "desk" else "screen"
    address = f"{house().settings.public_url}/open/{new_link(house().writer.submit, opens, workshop.id)}"
    picture = "data:image/svg+xml," + quote(qr.svg(address))
    return render_template("link.html", address=address, picture=picture, kind=opens, code=code)


@pages.get("/desk/<code>/print/<activity>")
def cards(code: str, activity: str) -> Response:
    """The deck of an activity, to be printed on both sides."""
    workshop = allowed("desk", code)
    deck = getattr(house().service.activity(workshop, activity), "deck", None)
    if deck is None:
        abort(404)
    return attached(house().aside(write_cards, [deck]), PDF, f"{on_disk(deck.title)}.pdf")


@pages.get("/desk/<code>/poster")
def poster(code: str) -> Response:
    """The way in for the tables; with `tables` one for each, by number."""
    workshop = allowed("desk", code)
    tables = request.args.get("tables", 0, type=int)
    if not 0 <= tables <= MOST_TABLES:
        abort(404)
    language = programme_of(workshop.script).language
    content = house().aside(write_posters, poster_of(workshop, house().settings, tables), language)
    return attached(content, PDF, f"{on_disk(workshop.title)} {translate(language, POSTER)}.pdf")
