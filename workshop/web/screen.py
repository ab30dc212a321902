"""The screen's page and the QR code on it."""

from flask import Blueprint, Response, abort, request

from workshop.content.script import programme_of
from workshop.keys import Kind
from workshop.store import reader
from workshop.web import frame, qr
from workshop.web.house import house, workshop_or_404
from workshop.web.security import framed

pages = Blueprint("screen", __name__)


def allowed(kind: Kind, code: str) -> reader.Workshop:
    """The workshop, for those who hold a key to it right now; everybody else is turned away."""
    workshop = workshop_or_404(code)
    held = house().keys.held(request.cookies, kind, code)
    if not reader.has_right(house().engine, held, kind, workshop.id):
        abort(403)
    return workshop


@pages.get("/screen/<code>")
def screen(code: str) -> Response:
    workshop = allowed("screen", code)
    return framed(frame.face("screen", workshop, programme_of(workshop.script), qr=f"/screen/{code}/qr.svg"))


@pages.get("/screen/<code>/qr.svg")
def join_code(code: str) -> Response:
    """The QR carries the long secret, so it hangs only where the facilitator hangs it."""
    workshop = allowed("screen", code)
    return Response(qr.svg(f"{house().settings.public_url}/j/{workshop.secret}"), mimetype="image/svg+xml")
