"""A file as something a browser saves, under the name it has here."""

from urllib.parse import quote

from flask import Response


def attached(content: bytes, mimetype: str, name: str) -> Response:
    """The name may hold any letters; they travel as RFC 6266 spells them."""
    named = f"attachment; filename*=UTF-8''{quote(name)}"
    return Response(content, mimetype=mimetype, headers={"Content-Disposition": named})
