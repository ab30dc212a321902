"""Reads the day as it stands now, for the pictures and the summary."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from sqlalchemy import Connection, Engine

from workshop.activities.base import Entry
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import WALK, Run, current
from workshop.domain.summary import Summary
from workshop.domain.teams import Company
from workshop.domain.words import say
from workshop.export.json_file import read_json
from workshop.faces.day import After, Day, Signs
from workshop.live.rooms import Room, room_of
from workshop.settings import Settings
from workshop.store import reader, summaries, teams
from workshop.store.runs import Stand

GONE = say("Workshoppen er slettet.")


def stand_of(source: Connection | Engine, room: Room) -> Stand:
    """Where the workshop stands. Raises NotAllowed when it was deleted."""
    stand = reader.stand_of(source, room.id)
    if stand is None:
        raise NotAllowed(GONE, code="gone")
    return stand


def _nobody(people: Iterable[str]) -> frozenset[str]:
    return frozenset()


@dataclass(frozen=True)
class Now:
    """What is of this moment alone and in no database: who is here or at least around, and who has been silent long.

    `take` is where what people take home is read.
    """

    here: int = 0
    around: int = 0
    signs: Signs = field(default_factory=Signs)
    missing: Callable[[Iterable[str]], frozenset[str]] = _nobody
    take: str = ""


def load_day(engine: Engine, workshop: reader.Workshop, settings: Settings) -> Day:
    """The day of a workshop nobody need be present in."""
    return read_day(engine, room_of(workshop), settings, Now())


def read_day(source: Connection | Engine, room: Room, settings: Settings, moment: Now) -> Day:
    """Given a connection, everything in the day is of one moment, as long as the connection is open."""
    stand = stand_of(source, room)

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
        here=moment.here,
        joined=people.joined,
        signs=moment.signs,
        company=_company(source, room, stand.run, moment),
        after=_after(source, room, stand, settings, moment),
    )


def _after(source: Connection | Engine, room: Room, stand: Stand, settings: Settings, moment: Now) -> After:
    standing = summaries.standing(source, room.id)
    if standing is None:
        raise NotAllowed(GONE, code="gone")
    stepped = datetime.fromtimestamp(stand.at / 1000, settings.zone)
    last = partial(_kept, source, room, standing.meeting - 1)
    return After(standing.meeting, standing.published, moment.take, stepped, last)


def _kept(source: Connection | Engine, room: Room, meeting: int) -> Summary | None:
    found = summaries.kept(source, room.id, meeting)
    return read_json(found.body.encode()) if found else None


def company_of(source: Connection | Engine, room: Room, run: Run) -> Company | None:
    """Who is with whom in the activity that is up; None where the room does nothing together."""
    activity = current(room.programme(run), run)
    if activity is None or not activity.in_teams or run.ended:
        return None
    forming = run.stages[activity.id].forming
    found = teams.members_of(source, room.id, activity.id, forming) if forming else ()
    members = tuple(member for member in found if member.is_counted(run.phoneless))
    return Company(activity.id, forming, members, teams.staying_in(source, room.id, activity.id))


def _company(source: Connection | Engine, room: Room, run: Run, moment: Now) -> Company | None:
    """The same with who is here now; nobody is missed while they are out walking."""
    company = company_of(source, room, run)
    if company is None:
        return None
    walking = room.activity(run, company.activity).kind == WALK and run.stages[company.activity].began
    phones = () if walking else (member.person for member in company.members if member.phone)
    return replace(company, missing=moment.missing(phones), around=moment.around + run.phoneless)
