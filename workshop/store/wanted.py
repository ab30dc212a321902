"""The statements every phone and every picture asks, built once: putting one together costs more than running it."""

from sqlalchemy import and_, bindparam, func, select

from workshop.activities.base import DESK
from workshop.store.tables import entries, members, participants, turnout

_WORKSHOP = bindparam("workshop")

GIVEN = select(entries.c.author, entries.c.slot, entries.c.value).where(
    entries.c.workshop == _WORKSHOP, entries.c.activity == bindparam("activity"), entries.c.value.is_not(None)
)

# Two lists and a check are one fixed statement; pairs would be a new one for each number of activities.
MINE = select(entries.c.activity, entries.c.author, entries.c.slot, entries.c.seq, entries.c.value).where(
    entries.c.workshop == _WORKSHOP,
    entries.c.activity.in_(bindparam("activities", expanding=True)),
    entries.c.author.in_(bindparam("authors", expanding=True)),
    entries.c.author != DESK,
)

VOTED = (
    select(turnout.c.activity)
    .where(turnout.c.workshop == _WORKSHOP, turnout.c.participant == bindparam("participant"))
    .order_by(turnout.c.activity)
)

ANSWERED = select(turnout.c.activity, func.count()).where(turnout.c.workshop == _WORKSHOP).group_by(turnout.c.activity)
ASKED_AGAIN = ANSWERED.where(turnout.c.again)

SEAT = select(participants.c.role, participants.c.place).where(
    participants.c.workshop == _WORKSHOP, participants.c.id == bindparam("participant")
)
ROLES = (
    select(participants.c.role, func.count()).where(participants.c.workshop == _WORKSHOP).group_by(participants.c.role)
)

_mates = members.alias()
_SAME = tuple(_mates.c[name] == members.c[name] for name in ("workshop", "activity", "forming", "team"))
TEAM = (
    select(members.c.team, func.count())
    .join(_mates, and_(*_SAME))
    .where(
        members.c.workshop == _WORKSHOP,
        members.c.activity == bindparam("activity"),
        members.c.forming == bindparam("forming"),
        members.c.person == bindparam("person"),
    )
    .group_by(members.c.team)
)
