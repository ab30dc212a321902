"""The promises with a date, and a meeting six weeks later, as a calendar the organiser can import."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from workshop.domain.summary import Commitment, Summary
from workshop.domain.words import Say
from workshop.export.numbers import long_date
from workshop.export.office import one_line, plain
from workshop.export.promises import day_of, level_name, promise_facts

MADE_BY = "-//Sammen//Opsamling//DA"
UNTIL_FOLLOW_UP = timedelta(weeks=6)
AHEAD = timedelta(days=-2, hours=9)
"""Two days before, at nine in the morning: a reminder of a whole day would otherwise ring at midnight."""


def write_ics(summary: Summary, say: Say) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", MADE_BY)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", one_line(summary.title))
    for event in (*_promises(summary, say), _follow_up(summary, say)):
        calendar.add_component(event)
    return calendar.to_ical()


def follow_up_day(summary: Summary) -> date:
    return summary.date + UNTIL_FOLLOW_UP


def _promises(summary: Summary, say: Say) -> Iterator[Event]:
    """The same words twice are two promises; which of them is which is told by their order."""
    met: Counter[tuple[str, str]] = Counter()
    for promise in summary.commitments:
        met[promise.what, promise.who] += 1
        day = day_of(promise)
        if day:
            uid = _uid(summary, "promise", promise.what, promise.who, str(met[promise.what, promise.who]))
            yield _event(summary, uid, day, promise.what, "\n".join(_told(promise, summary, say)), say)


def _told(promise: Commitment, summary: Summary, say: Say) -> Iterator[str]:
    for fact in promise_facts(promise, summary.language, say):
        yield f"{fact.label}: {fact.value}"
    for label, value in ((say("Tema"), promise.theme), (say("Underskrevet af"), promise.who)):
        if value:
            yield f"{label}: {value}"
    yield f"{say('Niveau')}: {level_name(promise.level, say)}"
    yield say("En aftale fra {title}, {date}.", title=summary.title, date=long_date(summary.date, summary.language))


def _follow_up(summary: Summary, say: Say) -> Event:
    words = say(
        "Hvad blev der af det, I aftalte {date}? Gå ind igen med koden {code}. Dagen er et forslag. Flyt den gerne.",
        date=long_date(summary.date, summary.language),
        code=f"{summary.code[:4]} {summary.code[4:]}",
    )
    title = say("Opfølgning: {title}", title=summary.title)
    return _event(summary, _uid(summary, "follow-up"), follow_up_day(summary), title, words, say)


def _event(summary: Summary, uid: str, day: date, title: str, words: str, say: Say) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime.combine(summary.date, time(12), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", one_line(title))
    event.add("description", plain(words))
    event.add("categories", [say("Opsamling")])
    event.add("transp", "TRANSPARENT")
    event.add_component(_reminder(title))
    return event


def _reminder(title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", AHEAD)
    alarm.add("description", one_line(title))
    return alarm


def _uid(summary: Summary, *of: str) -> str:
    """The same for the same thing in every file, so that importing twice doubles nothing."""
    known = "\0".join((summary.code, str(summary.meeting), *of))
    return f"{hashlib.sha256(known.encode('utf-8', 'replace')).hexdigest()[:32]}@sammen"
