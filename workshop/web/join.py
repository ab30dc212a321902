"""Joining: by QR with a long secret, or by typing the code; a cookie is all a phone gets."""

import re
import secrets

from flask import Blueprint, Response, abort, g, jsonify, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from workshop.content.script import programme_of
from workshop.domain.refusal import NotAllowed
from workshop.domain.words import say
from workshop.store import reader
from workshop.web import frame
from workshop.web.house import house, language, refusal, say_here

DEVICE = "device"
"""A cookie that only counts this browser's wrong codes."""
HALF_DAY = 12 * 3600
CODE = re.compile(r"[0-9]{8}")

pages = Blueprint("join", __name__)


@pages.get("/")
def door() -> AnyResponse:
    return _known_device(Response(render_template("join.html", code=request.args.get("code", ""), problem=None)))


@pages.post("/join")
def join() -> AnyResponse:
    """The form at the door."""
    code = request.form.get("code", "")
    try:
        return _seated(_by_code(code), redirect_to=True)
    except NotAllowed as problem:
        page = render_template("join.html", code=code, problem=refusal(problem))
        return _known_device(Response(page, status=429 if problem.code == "limit" else 404))


def join_by_code() -> AnyResponse:
    """The same for a phone somebody else writes: {"code"} → {"ok", "code", "title", "language"} and the cookie."""
    body = request.get_json(silent=True)
    code = body.get("code") if isinstance(body, dict) else None
    try:
        return _seated(_by_code(code if isinstance(code, str) else ""), redirect_to=False)
    except NotAllowed as problem:
        answer = jsonify({"ok": False, "why": refusal(problem), "code": problem.code})
        answer.status_code = 429 if problem.code == "limit" else 404
        return _known_device(answer)


@pages.get("/j/<secret>")
def by_secret(secret: str) -> AnyResponse:
    """From the QR: never limited, since nobody guesses 128 bits; the secret leaves the address bar at once."""
    workshop = reader.workshop_by_secret(house().engine, secret)
    if workshop is None:
        page = render_template("join.html", code="", problem=refusal(NotAllowed(GONE)))
        return Response(page, status=404)
    return _seated(workshop, redirect_to=True)


@pages.get("/w/<code>")
def phone(code: str) -> AnyResponse:
    """The phone's page, for those who have joined; others come to the door with the code filled in."""
    workshop = reader.workshop_by_code(house().engine, code)
    if workshop is None:
        return gone(code)
    if house().keys.read_seat(request.cookies, code) is None:
        return redirect(f"/?code={code}")
    programme = programme_of(workshop.script)
    return frame.face("phone", workshop, programme, views=frame.views(programme))


def gone(code: str) -> AnyResponse:
    """Loaded anew after the workshop was deleted: the page deletes what the browser kept of it, private things too."""
    # Anything but a code could name a part of what is kept of another workshop.
    if not CODE.fullmatch(code):
        abort(404)
    title = say_here("Workshoppen findes ikke mere")
    text = say_here("Hvis den er slettet, er alt, hvad mobilen huskede fra dagen, også slettet nu.")
    return Response(render_template("gone.html", title=title, text=text, code=code), status=404)


GONE = say("Den workshop findes ikke mere. Spørg den, der styrer dagen, om en ny kode.")


def _by_code(text: str) -> reader.Workshop:
    """The workshop a typed code belongs to; a wrong one is counted, an ended workshop is not wrong."""
    device, place = request.cookies.get(DEVICE, ""), request.remote_addr or ""
    house().misses.check(device, place)
    code = "".join(sign for sign in text if sign.isdigit())
    found = reader.workshop_by_code(house().engine, code) if len(code) == 8 else None
    if found is None:
        if len(code) == 8:
            house().misses.note(device, place)
        raise NotAllowed("Koden passer ikke til en workshop. Koden er på otte tal og står på lærredet.", code="unknown")
    return found


def _seated(workshop: reader.Workshop, *, redirect_to: bool) -> AnyResponse:
    g.language = programme_of(workshop.script).language
    if redirect_to:
        answer: AnyResponse = redirect(f"/w/{workshop.code}")
    else:
        answer = jsonify({"ok": True, "code": workshop.code, "title": workshop.title, "language": language()})
    keys = house().keys
    if keys.read_seat(request.cookies, workshop.code) is None:
        name, value = keys.seat_cookie(workshop.id, workshop.code)
        keep(answer, name, value)
    return answer


def keep(answer: AnyResponse, name: str, value: str, seconds: int = 60 * 24 * 3600) -> None:
    """A cookie scripts cannot read and other sites cannot use."""
    answer.set_cookie(
        name, value, max_age=seconds, httponly=True, samesite="Lax", secure=house().settings.secure, path="/"
    )


def _known_device(answer: Response) -> Response:
    if DEVICE not in request.cookies:
        keep(answer, DEVICE, secrets.token_hex(8), HALF_DAY)
    return answer
