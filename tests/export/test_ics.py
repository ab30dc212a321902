"""The calendar: read by a real reader, it has what was promised with a date, and the day to meet again."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar, Event

from tests.export import days
from workshop.domain.summary import Commitment, Summary
from workshop.export import FORMATS


def written(summary: Summary) -> bytes:
    return FORMATS["ics"].write(summary, days.say)


def events(summary: Summary) -> list[Event]:
    return Calendar.from_ical(written(summary)).walk("VEVENT")


def told(event: Event) -> tuple[str, date, date]:
    return str(event["summary"]), event["dtstart"].dt, event["dtend"].dt


def promising(*promises: Commitment) -> Summary:
    return replace(days.ordinary(), commitments=promises)


def uids(summary: Summary) -> list[str]:
    return [str(event["uid"]) for event in events(summary)]


def test_a_promise_with_a_date_is_a_whole_day_and_six_weeks_later_people_meet_again():
    assert [told(event) for event in events(days.ordinary())] == [
        ("Tage tidlige tegn på stress op på personalemødet", date(2026, 12, 1), date(2026, 12, 2)),
        ("Opfølgning: Sammen om psykisk arbejdsmiljø", date(2027, 1, 1), date(2027, 1, 2)),
    ]


def test_a_day_without_promises_has_the_day_to_meet_again():
    assert [told(event) for event in events(days.empty())] == [
        ("Opfølgning: Tom dag på Fjordskolen", date(2027, 1, 1), date(2027, 1, 2)),
    ]


def test_a_reminder_rings_at_nine_two_days_before():
    reminders = [alarm for event in events(days.ordinary()) for alarm in event.walk("VALARM")]

    assert [(alarm["action"], alarm["trigger"].dt) for alarm in reminders] == [
        ("DISPLAY", timedelta(hours=9) - timedelta(days=2))
    ] * 2


def test_an_entry_says_with_whom_and_what_first():
    promise, follow_up = events(days.ordinary())

    assert str(promise["description"]).splitlines() == [
        "Sammen med: Kolleger, Leder",
        "Første skridt: Bede om et punkt på dagsordenen",
        "Senest: 1. december 2026",
        "Har brug for: Tid sammen med AMR",
        "Tema: Krav",
        "Underskrevet af: Anna, Solsikken",
        "Niveau: Gruppe",
        "En aftale fra Sammen om psykisk arbejdsmiljø, 20. november 2026.",
    ]
    assert "Gå ind igen med koden 3113 2617." in str(follow_up["description"])


def test_the_moment_it_was_made_is_the_day_itself():
    assert {event["dtstamp"].dt for event in events(days.ordinary())} == {datetime(2026, 11, 20, 12, tzinfo=UTC)}


def test_the_calendar_says_who_made_it_and_asks_for_nothing():
    calendar = Calendar.from_ical(written(days.ordinary()))

    assert (str(calendar["version"]), str(calendar["prodid"])) == ("2.0", "-//Sammen//Opsamling//DA")
    assert "method" not in calendar


def test_importing_twice_doubles_nothing_even_when_a_date_was_moved():
    promise = days.PROMISES[0]

    moved = uids(promising(replace(promise, by="2026-12-15")))

    assert moved == uids(promising(promise))


def test_two_who_promise_the_same_are_two_entries():
    promise = Commitment("Holde mine pauser", by="2026-12-01")

    found = uids(promising(promise, promise))

    assert len(set(found)) == 3


def test_the_next_meeting_has_a_day_to_meet_again_of_its_own():
    assert uids(replace(days.empty(), meeting=2)) != uids(days.empty())


@pytest.mark.parametrize("by", ["", "snart", "2026-13-45", "9999-12-31", "2026-12-01T10:00"])
def test_what_is_no_day_in_a_calendar_is_no_entry(by):
    assert len(events(promising(Commitment("Holde mine pauser", by=by)))) == 1


@pytest.mark.parametrize("text", [*days.HOSTILE, "x\r\nBEGIN:VEVENT\r\nSUMMARY:y", "a\u2028b\x0bc\x85d\x00e", "\\n;,:"])
def test_nothing_anybody_wrote_becomes_a_line_of_the_calendar(text):
    promise = Commitment(text, by="2026-12-01", first_step=text, theme=text, who=text)

    found = events(promising(promise))

    assert len(found) == 2
    assert set(found[0]) == set(found[1])


def test_every_line_is_short_and_ends_as_calendars_want_it():
    lines = written(days.hostile()).split(b"\r\n")

    assert max(len(line) for line in lines) <= 75
    assert b"\n" not in b"".join(lines)
