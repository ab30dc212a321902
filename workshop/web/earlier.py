"""What was kept of earlier meetings under the same code: to be read, shared and taken home, not to be changed."""

from functools import partial

from flask import Blueprint, Response, abort, redirect, render_template, session
from werkzeug.wrappers import Response as AnyResponse

from workshop.domain.summary import Summary
from workshop.export import FORMATS, compose
from workshop.language import translate
from workshop.store import reader
from workshop.web.exports import begun, written
from workshop.web.house import house
from workshop.web.screen import allowed
from workshop.web.summary_page import SAID, shared_with

pages = Blueprint("earlier", __name__)


@pages.get("/desk/<code>/summary/<int:meeting>")
def earlier(code: str, meeting: int) -> AnyResponse:
    workshop = allowed("desk", code)
    if meeting == workshop.meeting:
        return redirect(f"/desk/{code}/summary")
    kept = _kept(workshop, meeting)
    sheet = compose(kept, partial(translate, kept.language))
    files = f"/desk/{code}/summary/{meeting}"
    page = render_template(
        "earlier.html",
        code=code,
        workshop=workshop,
        sheet=sheet,
        formats=FORMATS,
        files=files,
        said=session.pop(SAID, None),
        **shared_with(workshop, meeting),
    )
    return AnyResponse(page, mimetype="text/html")


@pages.get("/desk/<code>/summary/<int:meeting>/<name>")
def download(code: str, meeting: int, name: str) -> Response:
    return written(_kept(allowed("desk", code), meeting), name)


@pages.post("/desk/<code>/summary/<int:meeting>/<name>")
def press(code: str, meeting: int, name: str) -> AnyResponse:
    workshop = allowed("desk", code)
    return begun(workshop, _kept(workshop, meeting), name)


def _kept(workshop: reader.Workshop, meeting: int) -> Summary:
    found: Summary | None = house().service.afterwards.earlier(workshop, meeting)
    if found is None or meeting >= workshop.meeting:
        abort(404)
    return found
