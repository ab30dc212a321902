"""Where the faces find the pictures of a workshop: at its own address, open to those who are in it."""

from collections.abc import Mapping
from typing import Any


def addressed(view: Mapping[str, Any], code: str) -> dict[str, Any]:
    """An activity's fields, its pictures by address instead of by name."""
    if "pictures" not in view:
        return dict(view)
    return {**view, "pictures": [_at(picture, code) for picture in view["pictures"]]}


def _at(picture: Mapping[str, Any] | None, code: str) -> dict[str, Any] | None:
    return None if picture is None else {**picture, "picture": f"/picture/{code}/{picture['picture']}"}
