"""The host's home: the agendas to choose from, the workshops there are, and the one-time links that open doors."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from flask import Blueprint, abort, redirect, render_template, request
from werkzeug.wrappers import Response as AnyResponse

from workshop.content.check import read_agenda
from workshop.content.library import Offer, library
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

pages = Blueprint("host", __name__)


@dataclass(frozen=True)
class Shelf:
    """One agenda on the host's page, with the words that can be renamed for this house."""

    name: str
    offer: Offer
    variables: dict[str, str]


@pages.get("/open/<token>")
def spend(token: str) -> AnyResponse:
    """A one-time link: the browser gets a key of its own, the link is used up and leaves the address bar."""
    if "prefetch" in request.headers.get("Sec-Purpose", ""):
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


def _host_only() -> None:
    if not is_host():
        abort(403)


@pages.get("/desk")
def home() -> str:
    _host_only()
    return _home(problem=None)


@pages.post("/desk/workshops")
def begin() -> AnyResponse:
    """A new workshop from one of the agendas, its variables as the host wrote them."""
    _host_only()
    shelf = next((shelf for shelf in _shelves() if shelf.name == request.form.get("agenda")), None)
    if shelf is None:
        abort(404)
    words = {name: request.form.get(f"var-{name}", "").strip() or word for name, word in shelf.variables.items()}
    try:
        opened = open_workshop(house().writer.submit, read_agenda(shelf.offer.path, words), _now())
    except BadContent as bad:
        problem = "\n".join(problem.told(say_here) for problem in bad.problems)
        return AnyResponse(_home(problem), status=400, mimetype="text/html")
    return redirect(f"/desk/{opened.code}")


@pages.post("/desk/<code>/forget")
def forget(code: str) -> AnyResponse:
    """Deletes a workshop and everything in it."""
    _host_only()
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
        agendas=_shelves(),
        problem=problem,
        moment=_moment,
    )


def _shelves() -> list[Shelf]:
    offers = library(house().settings.data)
    return [Shelf(_name(offer.path), offer, _variables(offer)) for offer in offers]


def _name(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.name}"


def _variables(offer: Offer) -> dict[str, str]:
    try:
        return dict(read_agenda(offer.path).variables)
    except BadContent:
        return {}


def _now() -> datetime:
    return datetime.now(house().settings.zone)


def _moment(ms: int | None) -> str:
    """A kept time as people read it."""
    if not ms:
        return ""
    moment, speaks = datetime.fromtimestamp(ms / 1000, house().settings.zone), language()
    return say_here("{date} kl. {time}", date=long_date(moment.date(), speaks), time=clock(moment, speaks))
