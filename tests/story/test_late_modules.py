"""What a phone needs late in the day comes later, and is there before the network can be lost."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.room import Opened, until
from tests.story.acting import AGENDA, MOOD, OUT, kept, lead, pick, sees, sent
from tests.story.conftest import PHONE, Stage

LATE = "**/js/late/phone/**"
TAKE = "Hvad tager du med?"


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


def fetched(phone: Page) -> list[str]:
    """The late files the browser has, by name."""
    names = phone.evaluate("performance.getEntriesByType('resource').map(({name}) => name)")
    return sorted(found[1] for name in names if (found := re.search(r"/late/phone/js_activities_(\w+)\.js", name)))


def without_what_comes_late(stage: Stage, workshop: Opened) -> Page:
    """A phone that can fetch none of it."""
    phone = stage.face("about:blank", PHONE)
    phone.route(LATE, lambda route: route.abort())
    phone.goto(workshop.join_url)
    return phone


def test_a_phone_that_lost_its_network_after_the_first_picture_draws_what_comes_later(workshop, stage):
    gry = workshop.desk()
    lead(gry, "mood")
    anna = stage.phone(workshop.join_url)
    sees(anna, MOOD)
    assert until(lambda: len(fetched(anna)) > 1 and fetched(anna)) == ["checkout_phone", "poll_page_answers"]
    anna.route(LATE, lambda route: route.abort())

    anna.context.set_offline(True)
    anna.context.set_offline(False)
    lead(gry, "out")
    sees(anna, OUT)
    anna.context.set_offline(True)
    anna.get_by_label(TAKE).fill("At spørge først")
    anna.get_by_label("Anonymt i opsamlingen").check()
    anna.get_by_role("button", name="Gem", exact=True).click()
    expect(anna.get_by_text("Venter på at blive sendt")).to_be_visible()
    anna.context.set_offline(False)

    expect(anna.locator(".promise .status")).to_have_text("Sendt")
    assert [value["text"] for value in kept(workshop, "out")] == ["At spørge først"]


def test_a_file_that_does_not_come_is_waited_for_in_words_and_fetched_again(workshop, stage):
    gry = workshop.desk()
    lead(gry, "mood")
    anna = without_what_comes_late(stage, workshop)
    sees(anna, MOOD)

    lead(gry, "out")
    sees(anna, OUT)
    expect(anna.get_by_text("Henter opgaven …")).to_be_visible()
    expect(anna.get_by_role("link", name="Hent siden igen")).to_be_visible()
    anna.unroute(LATE)

    expect(anna.get_by_label(TAKE)).to_be_visible()
    expect(anna.get_by_text("Henter opgaven …")).to_have_count(0)


def test_somebody_who_joins_in_the_middle_of_what_comes_later_is_with_the_room_at_once(workshop, stage):
    lead(workshop.desk(), "out")

    anna = stage.phone(workshop.join_url)

    expect(anna.get_by_label(TAKE)).to_be_visible()
    assert stage.complaints == []


def test_nothing_is_lost_of_an_answer_while_a_file_is_on_its_way(workshop, stage):
    gry = workshop.desk()
    lead(gry, "mood")
    anna = without_what_comes_late(stage, workshop)
    pick(anna, "Godt")
    sent(anna, "Godt")

    lead(gry, "out")
    sees(anna, OUT)
    lead(gry, "mood")

    sent(anna, "Godt")
    assert kept(workshop, "mood") == [{"options": [0]}]
