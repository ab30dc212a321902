"""Steps with the plan: a block longer, shorter or at another time, and the rest of the day follows."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from workshop.domain import timing
from workshop.domain.programme import Programme
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run


def resize(programme: Programme, run: Run, now: datetime, block: str, minutes: int) -> Run:
    """A block `minutes` longer (or shorter); the rest of the day follows."""
    _not_finished(run, block)
    plan = timing.resize(run.plan, block, timedelta(minutes=minutes))
    slot = plan[timing.position(plan, block)]
    if minutes < 0 and block in run.actual and slot.end < timing.whole_minute(now):
        raise NotAllowed("Programpunktet er allerede længere end det.")
    return replace(run, plan=plan)


def move(programme: Programme, run: Run, now: datetime, block: str, start: str) -> Run:
    """A block that has not begun, to a new time of day ("10.40"); the rest of the day follows."""
    at = timing.position(run.plan, block)
    if block in run.actual:
        raise NotAllowed("Programpunktet er begyndt og kan ikke flyttes. Gør det længere eller kortere i stedet.")
    zone = now.tzinfo
    moment = datetime.combine(run.plan[at].start.astimezone(zone).date(), _time_of_day(start), zone)
    if run.actual and moment < timing.whole_minute(now):
        raise NotAllowed("Det tidspunkt er gået.")
    return replace(run, plan=timing.move(run.plan, block, moment))


def _time_of_day(text: str) -> time:
    hours, _, minutes = text.strip().replace(":", ".").partition(".")
    if hours.isdigit() and (minutes or "0").isdigit() and int(hours) < 24 and int(minutes or 0) < 60:
        return time(int(hours), int(minutes or 0))
    raise NotAllowed("Skriv tidspunktet som 10.40.")


def _not_finished(run: Run, block: str) -> None:
    actual = run.actual.get(block)
    if actual is not None and actual.end is not None:
        raise NotAllowed("Programpunktet er slut og kan ikke ændres.")
