"""The doors without a page: answers from phones whose socket fails, and the server's health."""

from flask import Blueprint, Response, jsonify, request

from workshop import __version__
from workshop.store import reader
from workshop.web.house import house
from workshop.web.join import join_by_code

pages = Blueprint("api", __name__)
pages.post("/api/join")(join_by_code)


@pages.post("/api/entry")
def entry() -> Response:
    """The same answer as the socket's `entry`, for networks that let no socket through."""
    body = request.get_json(silent=True)
    code = body.get("code") if isinstance(body, dict) else None
    return jsonify(house().service.entry_by_http(request.cookies, code, body))


@pages.get("/healthz")
def health() -> Response:
    service, engine = house().service, house().engine
    return jsonify(
        {
            "status": "ok",
            "version": __version__,
            "workshops": len(reader.workshops(engine)),
            "phones": service.phones_connected(),
        }
    )
