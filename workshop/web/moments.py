"""Moments as people read them on a page."""

from datetime import datetime

from workshop.export.numbers import clock, long_date
from workshop.web.house import language, say_here


def when(moment: datetime) -> str:
    """Today the clock will do."""
    if moment.date() == datetime.now(moment.tzinfo).date():
        return say_here("kl. {time}", time=clock(moment, language()))
    return say_here("{day} kl. {time}", day=long_date(moment.date(), language()), time=clock(moment, language()))
