"""Reads the day as it stands now, for the pictures and the summary."""

from datetime import datetime

from sqlalchemy import Connection, Engine

from workshop.activities.base import Entry
from workshop.domain.refusal import NotAllowed
from workshop.domain.words import say
from workshop.faces.day import Day, Signs
from workshop.live.rooms import Room, room_of
from workshop.settings import Settings
from workshop.store import reader

GONE = say("Workshoppen er slettet.")


def load_day(engine: Engine, workshop: reader.Workshop, settings: Settings) -> Day:
    """The day of a workshop nobody need be present in."""
    return read_day(engine, room_of(workshop), settings, here=0, signs=Signs())


def read_day(source: Connection | Engine, room: Room, settings: Settings, *, here: int, signs: Signs) -> Day:
    """Given a connection, everything in the day is of one moment, as long as the connection is open."""
    stand = reader.stand_of(source, room.id)
    if stand is None:
        raise NotAllowed(GONE, code="gone")

    def entries_of(activity: str) -> list[Entry]:
        return reader.entries(source, room.id, activity)

    people = reader.people(source, room.id)
    return Day(
        code=room.code,
        address=settings.address,
        programme=room.programme(stand.run),
        board=room.board(stand.run),
        run=stand.run,
        step=stand.n,
        now=datetime.now(settings.zone),
        entries_of=entries_of,
        undo=stand.what if stand.what != "new" else None,
        answered=reader.answered(source, room.id),
        again=reader.asked_again(source, room.id),
        roles=people.roles,
        here=here,
        joined=people.joined,
        signs=signs,
    )
