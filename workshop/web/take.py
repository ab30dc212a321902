"""The page to take home: it opens for whoever has its address, without a seat and long after the day."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from flask import Blueprint, Response, abort, render_template
from markupsafe import Markup
from werkzeug.wrappers import Response as AnyResponse

from workshop.content.script import programme_of
from workshop.domain.summary import Summary
from workshop.export import FORMATS, compose, file_name, read_json
from workshop.export.numbers import long_date
from workshop.language import translate
from workshop.store import reader, summaries
from workshop.store.summaries import TAKEN_BACK, Stored
from workshop.web import frame
from workshop.web.attached import attached
from workshop.web.house import house, language
from workshop.web.join import gone

PDF = FORMATS["pdf"]

pages = Blueprint("take", __name__)


@pages.get("/t/<key>")
def take(key: str) -> AnyResponse:
    """The room's summary, once it is shared; what is one's own only the browser has, and draws it itself."""
    workshop = reader.workshop_by_code(house().engine, _code(key))
    if workshop is None:
        return gone(_code(key))
    _check(key, workshop)
    given = summaries.published(house().engine, workshop.id)
    found = _shared(given)
    programme = programme_of(workshop.script)
    shared = found.at if found else None
    begin = frame.beginning("take", workshop, programme, shared=shared, written=programme.language)
    return frame.page(
        "take",
        begin,
        workshop=workshop,
        room=found and _room(workshop, found),
        withdrawn=given[0].meeting if given and given[0] != found else None,
        day=_day(workshop),
        pdf=f"/t/{key}/opsamling.pdf",
    )


@pages.get("/t/<key>/opsamling.pdf")
def pdf(key: str) -> Response:
    """The room's summary as it was shared; a whole room asks for it at once, so it is written once."""
    workshop = reader.workshop_by_code(house().engine, _code(key))
    if workshop is None:
        abort(404)
    _check(key, workshop)
    found = _shared(summaries.published(house().engine, workshop.id))
    if found is None:
        abort(404)
    summary = read_json(found.body.encode())
    write = partial(house().jobs.write, PDF.name, summary)
    content = house().once.file(("pdf", workshop.id, found.meeting, found.at), write)
    return attached(content, PDF.mimetype, file_name(summary, PDF))


def _room(workshop: reader.Workshop, found: Stored) -> Markup:
    """The shared summary, drawn once for all who read in the same language."""

    def draw() -> bytes:
        summary = read_json(found.body.encode())
        sheet = compose(summary, _say_in(summary))
        return render_template("_room.html", sheet=sheet, known=workshop.title).encode()

    return Markup(house().once.file(("page", workshop.id, found.meeting, found.at, language()), draw).decode())


def _day(workshop: reader.Workshop) -> str:
    moment = datetime.fromtimestamp((workshop.ended_at or workshop.created_at) / 1000, house().settings.zone)
    return long_date(moment.date(), language())


def _code(key: str) -> str:
    return key.partition("-")[0]


def _check(key: str, workshop: reader.Workshop) -> None:
    if not house().keys.read_take_key(key, workshop):
        abort(404)


def _shared(given: Sequence[Stored]) -> Stored | None:
    """The newest that is still shared: a page taken home does not go empty when the next meeting begins."""
    return next((one for one in given if one.body != TAKEN_BACK), None)


def _say_in(summary: Summary) -> partial[str]:
    """A shared summary is read in the language it was written in."""
    return partial(translate, summary.language)
