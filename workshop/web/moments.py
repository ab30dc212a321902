"""Moments as people read them on a page: when answers are deleted, when something was shared."""

from datetime import datetime

from workshop.content.script import programme_of
from workshop.domain.retention import deletes_at, is_begun
from workshop.export.numbers import clock, long_date
from workshop.store import reader
from workshop.web.house import house, language, say_here


def when(moment: datetime) -> str:
    """Today the clock will do."""
    if moment.date() == datetime.now(moment.tzinfo).date():
        return say_here("kl. {time}", time=clock(moment, language()))
    return say_here("{day} kl. {time}", day=long_date(moment.date(), language()), time=clock(moment, language()))


def deletes(workshop: reader.Workshop) -> str | None:
    """When the answers are deleted; None where there are none, or none any more."""
    stand = reader.stand_of(house().engine, workshop.id)
    if stand is None or workshop.cleared_at or not is_begun(stand.run):
        return None
    last_step_at = datetime.fromtimestamp(stand.at / 1000, house().settings.zone)
    moment = deletes_at(stand.run, programme_of(workshop.script).keep_days, last_step_at)
    return when(moment.astimezone(house().settings.zone))
