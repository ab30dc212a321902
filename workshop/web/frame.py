"""The page frame of a live face: its words, its scripts and who it is."""

from typing import Any

from flask import g, make_response, render_template
from flask.wrappers import Response

from workshop.domain.programme import Programme
from workshop.language import dictionary
from workshop.store import reader
from workshop.web.house import house, language


def face(name: str, workshop: reader.Workshop, programme: Programme, **start: Any) -> Response:
    """The page of the phone, the screen or the desk; `start` is what its script begins with."""
    g.language = programme.language
    speaks = language()
    begin = {
        "face": name,
        "code": workshop.code,
        "language": speaks,
        "words": dictionary(speaks),
        "static": house().assets.base,
        "title": workshop.title,
        "zone": str(house().settings.zone),
        **start,
    }
    return make_response(render_template(f"{name}.html", start=begin, workshop=workshop))
