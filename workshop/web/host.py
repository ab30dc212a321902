"""The host's home: the agendas to choose from, the workshops there are, and the one-time links that open doors."""

from datetime import datetime

from flask import Blueprint, abort, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from workshop.content.problems import BadContent
from workshop.domain.refusal import NotAllowed
from workshop.export.numbers import clock, long_date
from workshop.keys import Kind, hash_key, new_key
from workshop.opening import open_workshop
from workshop.store import reader
from workshop.store.changes import Forget
from workshop.store.rights import Redeem
from workshop.web.house import house, language, refusal, say_here
from workshop.web.join import keep
from workshop.web.meetings import meetings
from workshop.web.shelves import chosen, shelves

pages = Blueprint("host", __name__)


@pages.get("/open/<token>")
def spend(token: str) -> AnyResponse:
    """A one-time link: the browser gets a key of its own, the link is used up and leaves the address bar."""
    # Whoever only looks ahead – a browser, a scanner of links in a mail – does not use it up.
    if request.method == "HEAD" or "prefetch" in request.headers.get("Sec-Purpose", ""):
        abort(503)
    key = new_key()
    try:
        link = house().writer.submit(Redeem(hash_key(token), hash_key(key)))
    except NotAllowed as problem:
        page = render_template("message.html", title=say_here("Linket virker ikke"), text=refusal(problem))
        return AnyResponse(page, status=404, mimetype="text/html")
    return _holding(link.kind, link.workshop, key)


def _holding(kind: Kind, workshop: str | None, key: str) -> AnyResponse:
    found = reader.workshop_by_id(house().engine, workshop) if workshop else None
    code = found.code if found else None
    answer = redirect(f"/{kind}/{code}" if code else "/desk")
    keep(answer, *house().keys.key_cookie(kind, code, key))
    return answer


def is_host() -> bool:
    held = house().keys.held(request.cookies, "host")
    return reader.has_right(house().engine, held, "host")


def host_only() -> None:
    if not is_host():
        abort(403)


@pages.get("/desk")
def home() -> str:
    host_only()
    return _home(problem=None)


@pages.post("/desk/workshops")
def begin() -> AnyResponse:
    """A new workshop from one of the agendas, its variables as the host wrote them."""
    host_only()
    try:
        opened = open_workshop(house().writer.submit, chosen(request.form), now_here())
    except BadContent as bad:
        problem = "\n".join(problem.told(say_here) for problem in bad.problems)
        return AnyResponse(_home(problem), status=400, mimetype="text/html")
    return redirect(f"/desk/{opened.code}")


@pages.post("/desk/<code>/forget")
def forget(code: str) -> AnyResponse:
    """Deletes a workshop and everything in it."""
    host_only()
    found = reader.workshop_by_code(house().engine, code)
    if found is not None:
        house().writer.submit(Forget(found.id))
        house().service.forgotten(found.id)
    return redirect("/desk")


def _home(problem: str | None) -> str:
    workshops = reader.workshops(house().engine)
    return render_template(
        "host.html",
        workshops=workshops,
        choices=sum(workshop.meeting for workshop in workshops),
        agendas=shelves(),
        problem=problem,
        moment=_moment,
        meetings=meetings,
    )


def now_here() -> datetime:
    return datetime.now(house().settings.zone)


def _moment(ms: int | None) -> str:
    """A kept time as people read it."""
    if not ms:
        return ""
    moment, speaks = datetime.fromtimestamp(ms / 1000, house().settings.zone), language()
    return say_here("{date} kl. {time}", date=long_date(moment.date(), speaks), time=clock(moment, speaks))
