"""The clock of the day: a plan of blocks that can be moved and stretched, and never overlaps."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo

from workshop.domain.programme import Programme
from workshop.domain.refusal import NotAllowed

MINUTE = timedelta(minutes=1)
SHORTEST = MINUTE


@dataclass(frozen=True)
class Slot:
    """When a block is planned; instants with a time zone."""

    block: str
    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        return self.end - self.start


Plan = tuple[Slot, ...]


def plan_of(programme: Programme, day: date, zone: tzinfo) -> Plan:
    """The programme's times on a given day."""
    starts = [(block, datetime.combine(day, block.start, zone)) for block in programme.blocks]
    return tuple(Slot(block.id, start, start + timedelta(minutes=block.minutes)) for block, start in starts)


def on_day(plan: Plan, day: date, zone: tzinfo) -> Plan:
    """The same times of day, the first of them on another day; what ran past midnight still does."""
    by = day - plan[0].start.astimezone(zone).date()
    return tuple(Slot(slot.block, _later(slot.start, by, zone), _later(slot.end, by, zone)) for slot in plan)


def _later(moment: datetime, days: timedelta, zone: tzinfo) -> datetime:
    local = moment.astimezone(zone)
    return datetime.combine(local.date() + days, local.time(), zone)


def shift(plan: Sequence[Slot], by: timedelta) -> Plan:
    return tuple(replace(slot, start=slot.start + by, end=slot.end + by) for slot in plan)


def position(plan: Plan, block: str) -> int:
    """Where a block stands in the plan."""
    for at, slot in enumerate(plan):
        if slot.block == block:
            return at
    raise NotAllowed("Det programpunkt findes ikke.")


def resize(plan: Plan, block: str, by: timedelta) -> Plan:
    """A longer or shorter block; all that comes after keeps its length and follows."""
    at = position(plan, block)
    slot = plan[at]
    if slot.length + by < SHORTEST:
        raise NotAllowed("Programpunktet ville blive kortere end et minut.")
    return (*plan[:at], replace(slot, end=slot.end + by), *shift(plan[at + 1 :], by))


def move(plan: Plan, block: str, start: datetime) -> Plan:
    """A block at a new time: the one before it stretches or shrinks to meet it, all that comes after follows."""
    at = position(plan, block)
    by = start - plan[at].start
    if at == 0:
        return shift(plan, by)
    before = plan[at - 1]
    if start - before.start < SHORTEST:
        raise NotAllowed("Så tidligt kan det ikke begynde, for programpunktet før skal vare mindst et minut.")
    gap = plan[at].start - before.end
    return (*plan[: at - 1], replace(before, end=max(before.start + SHORTEST, start - gap)), *shift(plan[at:], by))


def whole_minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def coming_minute(moment: datetime) -> datetime:
    """The whole minute a moment falls on, else the next one."""
    whole = whole_minute(moment)
    return moment if moment == whole else whole + MINUTE
