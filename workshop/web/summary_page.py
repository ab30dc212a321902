"""The summary at the desk: looked through, put in order, shortened and added to, and then shared."""

from functools import partial
from time import time
from typing import Any

from flask import Blueprint, redirect, render_template, request, session
from werkzeug.wrappers import Response as AnyResponse

from workshop.content.script import programme_of
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import SUMMARY
from workshop.domain.words import say
from workshop.export import FORMATS, compose
from workshop.export.sheet import Sheet
from workshop.language import translate
from workshop.store import reader
from workshop.web.deeds import Deed, pressed, written
from workshop.web.house import house, refusal, say_here
from workshop.web.meetings import meetings
from workshop.web.moments import when
from workshop.web.review import Proofs, laid_out
from workshop.web.screen import allowed

SAID = "said"
SHARED = say("Opsamlingen er delt. Deltagerne kan læse den på deres mobil.")
WITHDRAWN = say("Opsamlingen er trukket tilbage. Nu kan kun du se den.")

pages = Blueprint("summary", __name__)


@pages.get("/desk/<code>/summary")
def summary(code: str) -> str:
    workshop = allowed("desk", code)
    return _page(workshop, said=session.pop(SAID, None))


@pages.post("/desk/<code>/summary/edit")
def edit(code: str) -> AnyResponse:
    """One thing done with the summary. What cannot be done is said on the page, with all that was typed."""
    workshop = allowed("desk", code)
    _, proofs = _laid_out(workshop)
    try:
        deed = _deed(proofs)
        house().service.edit(workshop, deed.slot, deed.value)
    except NotAllowed as problem:
        page = _page(workshop, refused=refusal(problem), typed=request.form)
        return AnyResponse(page, status=400, mimetype="text/html")
    found = proofs.find(deed.page)
    session[SAID] = {
        "text": deed.said,
        "page": deed.page,
        "title": found.title if found else "",
        "undo": "" if workshop.cleared_at else deed.undo,
    }
    return redirect(f"/desk/{code}/summary#{f'page-{deed.page}' if found else 'whole-day'}", 303)


@pages.post("/desk/<code>/summary/publish")
def publish(code: str) -> AnyResponse:
    """Shares the summary of a meeting as it is now, or takes it back.

    The page says which meeting it is of; one that is older than the meeting that runs is not about that.
    """
    workshop = allowed("desk", code)
    meeting = request.form.get("meeting", workshop.meeting, type=int)
    if request.form.get("on") == "yes":
        house().service.share(workshop, meeting)
        session[SAID] = {"text": SHARED}
    else:
        house().service.withdraw(workshop, meeting)
        session[SAID] = {"text": WITHDRAWN}
    page = f"/desk/{code}/summary"
    return redirect(page if meeting == workshop.meeting else f"{page}/{meeting}", 303)


def _deed(proofs: Proofs) -> Deed:
    form = request.form
    if "do" in form:
        return pressed(proofs, form["do"])
    return written(proofs, form.get("page", ""), form.get("text", ""), round(time() * 1000))


def _laid_out(workshop: reader.Workshop) -> tuple[Sheet, Proofs]:
    draft = house().service.afterwards.draft(workshop)
    sheet = compose(draft.summary, partial(translate, draft.summary.language))
    return sheet, laid_out(draft.whole, draft.summary, draft.marks, sheet, _walked_through(workshop))


def _walked_through(workshop: reader.Workshop) -> set[str]:
    """The pages the programme has on the screen; none where it has all of them."""
    planned = [activity.id for activity in programme_of(workshop.script).activities if activity.kind == SUMMARY]
    walks = [house().service.activity(workshop, id) for id in planned]
    shows = [walk.show for walk in walks if walk and not walk.last]
    return {id for show in shows for id in show} if all(shows) else set()


def shared_with(workshop: reader.Workshop, meeting: int) -> dict[str, Any]:
    """What a page says of who can see the summary of that meeting."""
    sharing = house().service.afterwards.sharing(workshop, meeting)
    return {
        "meeting": meeting,
        "sharing": sharing,
        "since": sharing.at and when(sharing.at),
        "take": f"/t/{house().keys.take_key(workshop)}",
    }


def _page(workshop: reader.Workshop, said: Any = None, **more: object) -> str:
    sheet, proofs = _laid_out(workshop)
    return render_template(
        "summary.html",
        code=workshop.code,
        workshop=workshop,
        sheet=sheet,
        proofs=proofs,
        formats=FORMATS,
        ended=workshop.ended_at,
        cleared=workshop.cleared_at,
        before=meetings(workshop)[:-1],
        **shared_with(workshop, workshop.meeting),
        said=said and _sentence(proofs, **said),
        **more,
    )


def _sentence(proofs: Proofs, text: str, page: str = "", title: str = "", undo: str = "") -> dict[str, str]:
    """What was done, with the place the page has now; a page that is gone for good is still called by its title."""
    found = proofs.find(page)
    return {"text": say_here(text, title=title, place=found.place if found else 0), "undo": undo}
