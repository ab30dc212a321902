"""What was kept of earlier meetings under the same code: to be read and taken home, not to be changed."""

from functools import partial
from urllib.parse import quote

from flask import Blueprint, Response, abort, redirect, render_template
from werkzeug.wrappers import Response as AnyResponse

from workshop.domain.summary import Summary
from workshop.export import FORMATS, compose, file_name
from workshop.language import translate
from workshop.store import reader
from workshop.web.house import house
from workshop.web.screen import allowed

pages = Blueprint("earlier", __name__)


@pages.get("/desk/<code>/summary/<int:meeting>")
def earlier(code: str, meeting: int) -> AnyResponse:
    workshop = allowed("desk", code)
    if meeting == workshop.meeting:
        return redirect(f"/desk/{code}/summary")
    kept = _kept(workshop, meeting)
    sheet = compose(kept, partial(translate, kept.language))
    files = f"/desk/{code}/summary/{meeting}"
    page = render_template("earlier.html", workshop=workshop, sheet=sheet, formats=FORMATS, files=files)
    return AnyResponse(page, mimetype="text/html")


@pages.get("/desk/<code>/summary/<int:meeting>/<name>")
def download(code: str, meeting: int, name: str) -> Response:
    """Written in a thread of its own, as every file is."""
    workshop = allowed("desk", code)
    if name not in FORMATS:
        abort(404)
    kept, form = _kept(workshop, meeting), FORMATS[name]
    content = house().aside(form.write, kept, partial(translate, kept.language))
    named = f"attachment; filename*=UTF-8''{quote(file_name(kept, form))}"
    return Response(content, mimetype=form.mimetype, headers={"Content-Disposition": named})


def _kept(workshop: reader.Workshop, meeting: int) -> Summary:
    found: Summary | None = house().service.afterwards.earlier(workshop, meeting)
    if found is None or meeting >= workshop.meeting:
        abort(404)
    return found
