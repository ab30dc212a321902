"""The summary at the desk: looked through, put in order, shortened and added to, and then shared."""

from functools import partial
from time import time
from typing import Any

from flask import Blueprint, redirect, render_template, request, session
from werkzeug.wrappers import Response as AnyResponse

from workshop.domain.refusal import NotAllowed
from workshop.domain.words import say
from workshop.export import FORMATS, compose
from workshop.export.sheet import Sheet
from workshop.language import translate
from workshop.store import reader
from workshop.web.deeds import Deed, pressed, written
from workshop.web.house import house, refusal, say_here
from workshop.web.moments import deletes, when
from workshop.web.review import Desk, laid_out
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
    try:
        deed = _deed(_laid_out(house().service.afterwards.draft(workshop))[1])
        house().service.edit(workshop, deed.slot, deed.value)
    except NotAllowed as problem:
        page = _page(workshop, refused=refusal(problem), typed=request.form)
        return AnyResponse(page, status=400, mimetype="text/html")
    return _answered(code, deed.said, deed.page, "" if workshop.cleared_at else deed.undo)


@pages.post("/desk/<code>/summary/publish")
def publish(code: str) -> AnyResponse:
    """Shares the summary as it is now, or takes it back."""
    workshop = allowed("desk", code)
    on = request.form.get("on") == "yes"
    house().service.publish(workshop, on)
    return _answered(code, SHARED if on else WITHDRAWN)


def _deed(desk: Desk) -> Deed:
    form = request.form
    if "do" in form:
        return pressed(desk, form["do"])
    return written(desk, form.get("page", ""), form.get("text", ""), round(time() * 1000))


def _answered(code: str, text: str, page: str = "", undo: str = "") -> AnyResponse:
    """Back to the page something was done to; the sentence is said there once."""
    session[SAID] = {"text": text, "page": page, "undo": undo}
    return redirect(f"/desk/{code}/summary{page and f'#page-{page}'}", 303)


def _laid_out(draft: Any) -> tuple[Sheet, Desk]:
    sheet = compose(draft.summary, partial(translate, draft.summary.language))
    return sheet, laid_out(draft.whole, draft.summary, draft.marks, sheet)


def _page(workshop: reader.Workshop, said: Any = None, **more: object) -> str:
    sheet, desk = _laid_out(house().service.afterwards.draft(workshop))
    shared = house().service.afterwards.published(workshop)
    return render_template(
        "summary.html",
        code=workshop.code,
        sheet=sheet,
        desk=desk,
        formats=FORMATS,
        ended=workshop.ended_at,
        cleared=workshop.cleared_at,
        deletes=deletes(workshop),
        shared=shared,
        shared_when=shared and when(shared.at),
        take=f"/t/{house().keys.take_key(workshop)}",
        said=said and _sentence(desk, **said),
        **more,
    )


def _sentence(desk: Desk, text: str, page: str, undo: str) -> dict[str, str]:
    """What was done, with the page's title and place as they are now."""
    found = desk.find(page)
    words = {"title": found.title, "place": found.place} if found else {}
    return {"text": say_here(text, **words), "undo": undo}
