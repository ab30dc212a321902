"""The words of the field, for the phones of a workshop."""

import gzip
import json

from flask import Blueprint, Response, abort, request

from workshop.content.glossary import glossary, own_words
from workshop.language import LANGUAGES
from workshop.web.house import house, workshop_or_404

KEPT = "private, max-age=3600"
"""A phone that reloads during the day does not ask again; a follow-up, with other words, is weeks away."""

pages = Blueprint("glossary", __name__)


@pages.get("/w/<code>/glossary/<language>")
def words(code: str, language: str) -> Response:
    """All of them, told in one language; the address says which, so that a browser can keep them."""
    workshop = workshop_or_404(code)
    if language not in LANGUAGES:
        abort(404)
    seat = house().keys.read_seat(request.cookies, workshop.code)
    if seat is None or seat.workshop != workshop.id:
        abort(403)
    told = glossary(*own_words(workshop.script), language)
    answer = Response(json.dumps({"words": told}, ensure_ascii=False), mimetype="application/json")
    answer.headers["Cache-Control"] = KEPT
    answer.vary.add("Accept-Encoding")
    if "gzip" in request.headers.get("Accept-Encoding", ""):
        answer.set_data(gzip.compress(answer.get_data(), 6))
        answer.content_encoding = "gzip"
    return answer
