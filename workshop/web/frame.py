"""The page frame of a live face: its words, its scripts and who it is."""

import gzip
from functools import cache
from typing import Any

from flask import g, make_response, render_template, request
from flask.wrappers import Response

from workshop.domain.programme import Programme
from workshop.domain.signs import SIGNS
from workshop.language import dictionary
from workshop.store import reader
from workshop.web.assets import Assets
from workshop.web.house import house, language

TOLD = frozenset(sign.word for sign in SIGNS)
"""What no script says by itself: the server tells it, and a face says it in its own language."""


def face(name: str, workshop: reader.Workshop, programme: Programme, **start: Any) -> Response:
    """The page of the phone, the screen or the desk; `start` is what its script begins with."""
    return page(name, beginning(name, workshop, programme, **start), workshop=workshop)


def beginning(name: str, workshop: reader.Workshop, programme: Programme, **start: Any) -> dict[str, Any]:
    """What the script of a face begins with, in the language of whoever reads."""
    g.language = programme.language
    speaks = language()
    return {
        "face": name,
        "code": workshop.code,
        "language": speaks,
        "words": words(house().assets, name, speaks),
        "static": house().assets.base,
        "title": workshop.title,
        "zone": str(house().settings.zone),
        **start,
    }


def page(name: str, begin: dict[str, Any], **shown: Any) -> Response:
    return _squeezed(make_response(render_template(f"{name}.html", start=begin, **shown)))


def views(programme: Programme) -> list[str]:
    """What the activities of a programme are drawn by: the form of a poll, else the kind."""
    return sorted({getattr(activity, "form", activity.kind) for activity in programme.activities})


@cache
def words(assets: Assets, name: str, speaks: str) -> dict[str, str]:
    """What the script of a face says, in another language than Danish; the rest of the dictionary stays here."""
    script = assets.script(f"js/{name}.js").replace('\\"', '"')
    return {danish: other for danish, other in dictionary(speaks).items() if danish in script or danish in TOLD}


def _squeezed(page: Response) -> Response:
    """Nothing whoever asks can choose stands in these pages, so how small they get tells nobody anything."""
    page.vary.add("Accept-Encoding")
    if "gzip" in request.headers.get("Accept-Encoding", ""):
        page.set_data(gzip.compress(page.get_data(), 6))
        page.content_encoding = "gzip"
    return page
