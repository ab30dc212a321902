"""Every page says when the answers are deleted, and the summary's page changes it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests.room import new_author
from workshop.content.script import programme_of
from workshop.domain.steps import take
from workshop.live.clearing import clear_due
from workshop.store import reader
from workshop.store.changes import TakeStep

BEFORE = "Svarene slettes 24 timer efter, at workshoppen er slut."
AFTER = "Svarene er slettet. Opsamlingen bliver, til den, der holder workshoppen, sletter den."
SUNDAY = "Svarene slettes søndag den 25. november kl. 12.30."


def stepped(house, workshop, change):
    house.writer.submit(TakeStep(workshop.id, new_author(), None, "step", change, 1))


def ended(house, workshop, at):
    programme = programme_of(reader.workshop_by_id(house.engine, workshop.id).script)
    for what in ("next", "end"):
        stepped(house, workshop, lambda run, what=what: take(programme, run, at, what))


def pages_of(browser, workshop) -> list[str]:
    return [browser.get(address).text for address in ("/desk", f"/desk/{workshop.code}/summary")]


@pytest.fixture
def saturday(house):
    return datetime(2096, 11, 24, 12, 30, tzinfo=house.settings.zone)


def test_before_the_day_the_pages_say_how_long_after_it(henrik, workshop):
    assert [BEFORE in page for page in pages_of(henrik, workshop)] == [True, True]


def test_after_the_day_the_pages_say_the_date(henrik, house, workshop, saturday):
    ended(house, workshop, saturday)

    assert [SUNDAY in page for page in pages_of(henrik, workshop)] == [True, True]


def test_in_english_the_date_is_english(henrik, house, workshop, saturday):
    ended(house, workshop, saturday)

    assert "November" in henrik.get(f"/desk/{workshop.code}/summary?lang=en").text


def test_the_summary_page_changes_the_days(gry, house, workshop, saturday):
    ended(house, workshop, saturday)

    page = gry.post(f"/desk/{workshop.code}/keep", data={"days": "7"}, follow_redirects=True).text

    assert "Svarene slettes lørdag den 1. december kl. 12.30." in page
    assert "Det er gemt, hvor længe svarene bliver liggende." in page


@pytest.mark.parametrize(
    ("days", "words"),
    [("31", "Svarene kan gemmes fra 1 til 30 dage."), ("mange", "Skriv et tal fra 1 til 30.")],
)
def test_other_numbers_are_refused_in_words(gry, house, workshop, days, words):
    answer = gry.post(f"/desk/{workshop.code}/keep", data={"days": days})

    assert (answer.status_code, words in answer.text) == (400, True)


def test_nobody_else_changes_the_days(client, workshop):
    assert client.post(f"/desk/{workshop.code}/keep", data={"days": "7"}).status_code == 403


def test_after_the_deletion_the_pages_say_so_and_offer_no_days(henrik, house, workshop, saturday):
    ended(house, workshop, saturday)
    stepped(house, workshop, lambda run: replace(run, ended=run.ended - timedelta(days=40_000)))

    clear_due(house.settings, house.engine, house.writer.submit)

    assert [AFTER in page for page in pages_of(henrik, workshop)] == [True, True]
    assert 'name="days"' not in henrik.get(f"/desk/{workshop.code}/summary").text


def test_the_door_says_that_answers_are_deleted_soon(client):
    assert "De slettes kort efter dagen." in client.get("/").text
