"""Numbers and dates as people write them: decimal comma and 09.15 in Danish."""

from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from math import isfinite

from babel.dates import format_date

from workshop.domain.words import Say

DANISH = "da"
LOCALES = {"en": "en_GB"}
"""The English we write is British."""
NOTHING = "–"


def number(value: int | float, language: str) -> str:
    """Whole numbers whole, others with one decimal."""
    if isinstance(value, int) or not isfinite(value):
        return str(value)
    rounded = str(Decimal(str(value)).quantize(Decimal("0.1"), ROUND_HALF_UP))
    return rounded.replace(".", ",") if language == DANISH else rounded


def whole_percent(share: float) -> int:
    return int((Decimal(str(share)) * 100).quantize(Decimal(1), ROUND_HALF_UP))


def percent(share: float, language: str) -> str:
    space = "\u00a0" if language == DANISH else ""
    return f"{whole_percent(share)}{space}%"


def long_date(day: date, language: str) -> str:
    return format_date(day, "long", locale=LOCALES.get(language, language))


def weekday(day: date, language: str, say: Say) -> str:
    """As one says it of the days to come: søndag den 22. november."""
    name, month = (format_date(day, part, locale=LOCALES.get(language, language)) for part in ("EEEE", "MMMM"))
    return say("{weekday} den {day}. {month}", weekday=name, day=day.day, month=month)


def day_written(iso: str, language: str) -> str:
    """A date somebody gave as 2026-12-01; anything else stays as they wrote it."""
    try:
        return long_date(date.fromisoformat(iso), language)
    except ValueError:
        return iso


def clock(moment: datetime, language: str) -> str:
    return f"{moment:%H.%M}" if language == DANISH else f"{moment:%H:%M}"


def span(start: datetime | None, end: datetime | None, language: str) -> str:
    """09.00–09.15; a dash stands for the end that never came."""
    if start is None:
        return NOTHING
    return f"{clock(start, language)}–{clock(end, language) if end else ' …'}"


def drift(planned: datetime, actual: datetime | None, say: Say) -> str:
    """How far a block ended from its planned end, in whole minutes."""
    if actual is None:
        return NOTHING
    minutes = round((actual - planned) / timedelta(minutes=1))
    if minutes == 0:
        return say("til tiden")
    return say("{minutes} min. senere", minutes=minutes) if minutes > 0 else say("{minutes} min. før", minutes=-minutes)
