"""The way into the next meeting under the same code: what will happen, and which agenda it follows."""

from flask import Blueprint, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from workshop.content.problems import BadContent
from workshop.store import reader
from workshop.web.house import house, say_here
from workshop.web.screen import allowed
from workshop.web.shelves import chosen, shelves

pages = Blueprint("follow_up", __name__)


@pages.get("/desk/<code>/follow-up")
def choose(code: str) -> str:
    return _page(allowed("desk", code), problem=None)


@pages.post("/desk/<code>/follow-up")
def begin(code: str) -> AnyResponse:
    """Sent twice, or from a page that is older than the meeting that runs, it begins nothing new."""
    workshop = allowed("desk", code)
    try:
        if request.form.get("meeting", type=int) == workshop.meeting:
            house().service.follow_up(workshop, chosen(request.form))
    except BadContent as bad:
        problem = "\n".join(problem.told(say_here) for problem in bad.problems)
        return AnyResponse(_page(workshop, problem), status=400, mimetype="text/html")
    return redirect(f"/desk/{code}")


def _page(workshop: reader.Workshop, problem: str | None) -> str:
    """The agendas made for it stand first."""
    agendas = sorted(shelves(), key=lambda shelf: not shelf.offer.follows)
    return render_template("follow_up.html", workshop=workshop, agendas=agendas, problem=problem)
