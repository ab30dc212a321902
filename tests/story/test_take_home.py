"""What somebody takes home from the day: on the phone, on paper, in the calendar, on another device."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Download, Page, expect
from pypdf import PdfReader

from tests.room import House
from tests.story.conftest import Stage
from tests.story.going_home import (
    DAY,
    FIRST_STEP,
    OWN,
    PROMISE,
    ROOMS,
    SECRET,
    TITLE,
    Evening,
    Home,
    has,
    is_open,
    link_of,
    room_of,
    spent,
)


@pytest.fixture(scope="module")
def home(house: House, browser: Browser) -> Iterator[Home]:
    yield from spent(house, browser)


@pytest.fixture
def page(home: Home, stage: Stage) -> Page:
    return home.open(stage)


def pressed(page: Page, button: str) -> Download:
    """The file that comes when a button is pressed."""
    with page.expect_download() as coming:
        page.get_by_role("button", name=button).click()
    return coming.value


def calendar_of(download: Download) -> Calendar:
    return Calendar.from_ical(Path(download.path()).read_bytes())


def test_an_evening_is_taken_home_and_still_there_when_the_answers_are_deleted(house: House, stage: Stage):
    evening = Evening(house, stage).spend()

    link = before_the_summary_is_shared_only_hers_is_there(evening)
    page = the_phone_says_that_it_is_shared_and_leads_there(evening)
    evening.days_later()
    the_room_s_and_hers_are_both_still_there(page, link, evening.card)
    heard = [complaint for complaint in stage.complaints if "ERR_CONNECTION_REFUSED" not in complaint]
    evening.forget()
    the_browser_forgets_what_is_deleted(page, link)

    assert heard == []


def before_the_summary_is_shared_only_hers_is_there(evening: Evening) -> str:
    """And only on her phone; the link by which she takes it to another device."""
    expect(evening.anna.get_by_role("button", name="Mit (nyt)")).to_have_count(0)
    page = evening.take()
    link = link_of(page)
    pressed(page, "Gem som tekst")
    pressed(page, "Læg alle aftaler i kalenderen")
    assert has(page, *OWN, evening.card, "Dit mærke: Kan se mig selv i den") == [True] * (len(OWN) + 2)
    assert [text in room_of(page) for text in ("Hvad giver ro?", "ikke delt endnu")] == [False, True]
    opens_anew(page, link)
    told = " ".join(evening.told)
    assert f"/t/{evening.workshop.code}" in told
    assert [secret in told for secret in (SECRET, link.partition("#")[2])] == [False, False]
    return link


def the_phone_says_that_it_is_shared_and_leads_there(evening: Evening) -> Page:
    news = evening.anna.get_by_role("button", name="Mit (nyt)")
    evening.anna.goto(evening.workshop.join_url)
    expect(evening.anna.get_by_role("link", name="Tag det med hjem")).to_be_visible()
    evening.share()
    expect(news).to_be_visible()
    news.click()
    expect(news).to_have_count(0)
    page = evening.take()
    assert [text in room_of(page) for text in ROOMS] == [True] * len(ROOMS)
    return page


def the_room_s_and_hers_are_both_still_there(page: Page, link: str, card: str) -> None:
    opens_anew(page, link.partition("#")[0])
    assert has(page, *OWN, card) == [True] * (len(OWN) + 1)
    assert [text in room_of(page) for text in ROOMS] == [True] * len(ROOMS)
    assert "Svarene er slettet." in page.locator("footer").inner_text()


def the_browser_forgets_what_is_deleted(page: Page, link: str) -> None:
    page.goto(link.partition("#")[0])
    expect(page.get_by_role("heading", name="Workshoppen findes ikke mere")).to_be_visible()
    page.wait_for_function("localStorage.length === 0")


def opens_anew(page: Page, address: str) -> None:
    page.goto("about:blank")
    page.goto(address)
    is_open(page)


def test_everything_of_mine_is_saved_as_text(home: Home, page: Page):
    file = pressed(page, "Gem som tekst")

    text = Path(file.path()).read_text(encoding="utf-8")
    assert file.suggested_filename == "mit-fra-workshoppen.txt"
    assert text.startswith(f"{TITLE}\n\nMine aftaler\n- {PROMISE}\n  Med: Kolleger\n")
    assert [one in text for one in (*OWN, home.card)] == [True] * (len(OWN) + 1)


def test_a_promise_comes_into_the_calendar_with_its_reminders(page: Page):
    with page.expect_download() as coming:
        page.locator(".take-promise", has_text=PROMISE).get_by_role("button").click()

    calendar = calendar_of(coming.value)
    [event] = calendar.walk("VEVENT")
    assert coming.value.suggested_filename == "aftale.ics"
    assert calendar["VERSION"] == "2.0"
    assert (event["SUMMARY"], event.start, event.end) == (PROMISE, date(2026, 12, 4), date(2026, 12, 5))
    assert event["DESCRIPTION"] == f"Første skridt: {FIRST_STEP}\nMed: Kolleger"
    assert (event["CLASS"], event["TRANSP"], event["DTSTAMP"].dt.tzname()) == ("PRIVATE", "TRANSPARENT", "UTC")
    assert [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")] == [-timedelta(days=1, hours=15), timedelta(hours=9)]
    midnight = datetime.fromisoformat(DAY)
    assert [midnight + alarm["TRIGGER"].dt for alarm in event.walk("VALARM")] == [
        datetime(2026, 12, 2, 9),
        datetime(2026, 12, 4, 9),
    ]
    assert calendar.errors == event.errors == []


def test_a_promise_without_a_day_is_given_one_and_all_go_into_one_file(page: Page):
    field = page.get_by_label("Hvilken dag?")
    suggested = field.input_value()
    field.fill("2027-01-15")
    page.reload()

    events = calendar_of(pressed(page, "Læg alle aftaler i kalenderen")).walk("VEVENT")

    assert suggested == (datetime.now() + timedelta(days=14)).date().isoformat()
    assert {event["SUMMARY"]: event.start for event in events} == {
        PROMISE: date(2026, 12, 4),
        SECRET: date(2027, 1, 15),
    }
    assert len({event["UID"] for event in events}) == 2


def paper(page: Page) -> PdfReader:
    return PdfReader(BytesIO(page.pdf(tagged=True, prefer_css_page_size=True)))


def words(pdf: PdfReader) -> str:
    return re.sub(r"\s+", " ", " ".join(sheet.extract_text() for sheet in pdf.pages))


def test_it_is_calm_on_paper_with_or_without_the_room(page: Page):
    page.emulate_media(color_scheme="dark", media="print")
    ink = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink')")

    whole = paper(page)
    page.emulate_media(media="null")
    page.get_by_label("Tag rummets opsamling med på papiret").uncheck()
    mine = paper(page)

    assert ink == "#1b2730"
    assert whole.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert whole.trailer["/Root"]["/Lang"] == "da"
    assert [round(side) for side in whole.pages[0].mediabox[2:]] == [595, 842]
    assert [text in words(whole) for text in (*OWN, *ROOMS)] == [True] * (len(OWN) + len(ROOMS))
    assert [text in words(mine) for text in (*OWN, "Hvad giver ro?", "Hilse, a", "Rummets opsamling")] == [
        *[True] * (len(OWN) + 1),
        False,
        False,
    ]
    assert [text in words(whole) for text in ("Gem som", "kalenderen", "Tag rummets", "English")] == [False] * 4


def test_the_button_opens_the_browser_s_own_print(page: Page):
    page.evaluate("window.print = () => (window.printed = true)")

    page.get_by_role("button", name="Gem som PDF eller print").click()

    assert page.evaluate("window.printed") is True


def test_the_room_s_summary_comes_as_a_file_of_its_own(page: Page):
    with page.expect_download() as coming:
        page.get_by_role("link", name="Hent rummets opsamling (PDF)").click()

    text = words(PdfReader(BytesIO(Path(coming.value.path()).read_bytes())))
    assert coming.value.suggested_filename.startswith(TITLE)
    assert [one in text for one in ("Hvad giver ro?", SECRET)] == [True, False]
