"""The way into a workshop on paper."""

from workshop.export import Poster
from workshop.settings import Settings
from workshop.store import reader
from workshop.web import qr

MOST_TABLES = 60


def poster_of(workshop: reader.Workshop, settings: Settings, tables: int = 0) -> Poster:
    """For a poster that hangs in the room: its QR carries the long secret, as the screen's does."""
    way_in = f"{settings.public_url}/j/{workshop.secret}"
    return Poster(workshop.title, settings.address, workshop.code, qr.svg(way_in), tables)
