"""Two workshops beside each other, or several added up: chosen on the host's page, read and taken home as files."""

from functools import partial

from flask import Blueprint, Response, abort, render_template, request

from workshop.domain.summary import Summary
from workshop.export import FORMATS, OF_SEVERAL, compose
from workshop.language import translate
from workshop.web.exports import written
from workshop.web.host import is_host
from workshop.web.house import house
from workshop.web.screen import allowed

pages = Blueprint("several", __name__)


@pages.get("/desk/several")
def several() -> str:
    made = _made()
    sheet = compose(made, partial(translate, made.language))
    formats = {name: FORMATS[name] for name in OF_SEVERAL}
    return render_template(
        "several.html",
        sheet=sheet,
        formats=formats,
        query=request.query_string.decode(),
        host=is_host(),
        code=request.args.get("of", "")[:8],
    )


@pages.get("/desk/several/export/<name>")
def export(name: str) -> Response:
    if name not in OF_SEVERAL:
        abort(404)
    return written(_made(), name)


def _made() -> Summary:
    """Whoever has the desks of all of them may see them together."""
    how, choices = request.args.get("how", "sum"), request.args.getlist("of")
    made: Summary = house().service.several(how, choices, partial(allowed, "desk"))
    return made
