"""The pictures of a workshop, for those who are in it."""

from flask import Blueprint, Response, abort, request

from workshop.store import reader
from workshop.web.house import house, workshop_or_404

TYPES = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}
KEPT = "private, max-age=86400, immutable"
"""For the day: the name changes with the picture, and a picture is no business of any cache on the way."""

pages = Blueprint("pictures", __name__)


@pages.get("/picture/<code>/<name>")
def picture(code: str, name: str) -> Response:
    workshop = workshop_or_404(code)
    if not _inside(workshop):
        abort(403)
    content = reader.picture(house().engine, workshop.id, name)
    if content is None:
        abort(404)
    answer = Response(content, mimetype=TYPES[name.rpartition(".")[2]], headers={"Cache-Control": KEPT})
    answer.set_etag(name)
    answer.make_conditional(request)
    return answer


def _inside(workshop: reader.Workshop) -> bool:
    """A participant of this workshop, its screen or its desk."""
    seat = house().keys.read_seat(request.cookies, workshop.code)
    if seat is not None and seat.workshop == workshop.id:
        return True
    held = house().keys.held(request.cookies, "screen", workshop.code)
    return reader.has_right(house().engine, held, "screen", workshop.id)
