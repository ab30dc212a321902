"""Somebody who cannot hear, is left behind or wants the word says so by a tap, and only the facilitator sees it."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import Opened
from tests.story.acting import AGENDA, MOOD, begins, lead, pick, sees, sent
from tests.story.axe import SMALL, Inspector
from tests.story.conftest import Stage

SEEN = "Den, der styrer dagen, har set det."


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


@pytest.fixture
def begun(workshop, stage) -> tuple[Page, Page]:
    """The desk and the screen, with the room at the first poll."""
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    begins(desk)
    sees(screen, MOOD)
    return desk, screen


def way(phone: Page) -> Locator:
    """The button that opens the signals."""
    return phone.locator(".phone-top").get_by_role("button")


def open_signals(phone: Page) -> Locator:
    way(phone).click()
    return phone.get_by_role("dialog", name="Sig til uden at afbryde")


def lines(desk: Page) -> Locator:
    return desk.locator(".signals-desk li")


def test_a_raised_hand_is_seen_at_the_desk_alone_until_it_is_seen(workshop: Opened, stage: Stage, begun):
    desk, screen = begun
    anna, bilal = stage.phone(workshop.join_url), stage.phone(workshop.join_url)

    for phone in (anna, bilal):
        open_signals(phone).get_by_role("button", name="Jeg vil sige noget").click()
        expect(phone.get_by_role("button", name="Din hånd er oppe")).to_be_visible()
        phone.get_by_role("button", name="Luk").click()
    expect(lines(desk)).to_have_text([re.compile("^ *2 rækker hånden op")])
    for face in (screen, anna, bilal):
        expect(face.get_by_text("rækker hånden op")).to_have_count(0)
    expect(way(anna)).to_have_text("Oppe")
    lines(desk).get_by_role("button", name="Set").click()

    expect(lines(desk)).to_have_count(0)
    for phone in (anna, bilal):
        expect(way(phone)).to_have_text("Sig til")
        expect(phone.locator("[role=status].unseen")).to_have_text(SEEN)
    assert stage.complaints == []


def test_a_hand_is_taken_down_again_by_keyboard(workshop: Opened, stage: Stage, begun):
    desk, _ = begun
    anna = stage.phone(workshop.join_url)
    way(anna).focus()

    anna.keyboard.press("Enter")
    expect(anna.get_by_role("button", name="Jeg vil sige noget")).to_be_focused()
    anna.keyboard.press("Enter")
    expect(lines(desk)).to_have_text([re.compile("1 rækker hånden op")])
    expect(anna.get_by_role("button", name="Din hånd er oppe")).to_be_focused()
    anna.keyboard.press("Enter")
    expect(lines(desk)).to_have_count(0)
    expect(anna.get_by_role("status").filter(has_text="Det er taget tilbage")).to_be_visible()
    anna.keyboard.press("Escape")

    expect(anna.get_by_role("dialog")).to_have_count(0)
    expect(way(anna)).to_be_focused()


def test_a_hand_stays_up_when_the_page_is_loaded_anew(workshop: Opened, stage: Stage, begun):
    desk, _ = begun
    anna = stage.phone(workshop.join_url)
    open_signals(anna).get_by_role("button", name="Jeg vil sige noget").click()
    expect(lines(desk)).to_have_count(1)

    anna.reload()

    expect(way(anna)).to_have_text("Oppe")
    expect(lines(desk)).to_have_text([re.compile("1 rækker hånden op")])


def test_without_a_network_nobody_believes_that_the_hand_is_up(workshop: Opened, stage: Stage, begun):
    anna = stage.phone(workshop.join_url)
    sheet = open_signals(anna)

    anna.context.set_offline(True)
    sheet.get_by_role("button", name="Jeg kan ikke høre").click()

    expect(sheet.get_by_role("status")).to_have_text("Det kom ikke frem. Prøv igen, eller sig det højt.")
    expect(sheet.get_by_role("button", name="Jeg kan ikke høre")).to_be_visible()


def test_the_way_in_never_stands_in_the_way_of_the_answer(workshop: Opened, stage: Stage, begun):
    anna = stage.face(workshop.join_url, SMALL, has_touch=True, is_mobile=True)
    sees(anna, MOOD)
    expect(way(anna)).to_be_visible()

    before = anna.get_by_role("heading", name=MOOD).bounding_box()
    pick(anna, "Godt")
    sent(anna, "Godt")

    assert anna.get_by_role("heading", name=MOOD).bounding_box() == before
    assert way(anna).bounding_box()["height"] >= 48


def test_hearts_reach_the_screen_while_the_facilitator_allows_them(workshop: Opened, stage: Stage, begun):
    desk, screen = begun
    anna = stage.phone(workshop.join_url)
    sheet = open_signals(anna)
    expect(sheet.get_by_role("button", name="Send et hjerte")).to_have_count(0)

    desk.get_by_role("button", name="Hjerter på lærredet", exact=True).click()
    for _ in range(2):
        sheet.get_by_role("button", name="Send et hjerte").click()
    expect(sheet.get_by_role("status")).to_have_text("Dit hjerte er sendt")

    expect(screen.locator(".hearts-count .figures")).to_have_text("2")
    count, question = screen.locator(".hearts-count").bounding_box(), screen.locator("main.scene").bounding_box()
    assert count["y"] >= question["y"] + question["height"]
    desk.get_by_role("button", name="Hjerter på lærredet", exact=True).click()
    expect(screen.locator(".hearts-count")).to_have_count(0)
    expect(sheet.get_by_role("button", name="Send et hjerte")).to_have_count(0)
    assert stage.complaints == []


def test_hearts_rise_in_the_margin_where_nothing_is_read(workshop: Opened, browser):
    gry, anna = workshop.desk(), workshop.phone()
    lead(gry, "mood")
    context = browser.new_context(viewport={"width": 1920, "height": 1080}, locale="da-DK")
    screen = context.new_page()
    screen.goto(workshop.screen_url)
    sees(screen, MOOD)

    gry.do("hearts", on=True)
    anna.sees(lambda picture: picture["hearts"])
    for _ in range(3):
        anna.say("signal", {"what": "heart"})
    expect(screen.locator(".hearts span")).to_have_count(3)
    edges = screen.evaluate("""[...document.querySelectorAll(".hearts span")].map((heart) =>
        heart.getBoundingClientRect().left >= document.querySelector(".way-in").getBoundingClientRect().right)""")

    assert edges == [True] * 3
    expect(screen.locator(".hearts span")).to_have_count(0)
    context.close()


def test_signals_have_no_barriers(workshop: Opened, stage: Stage, begun):
    desk, screen = begun
    inspector = Inspector()
    anna = stage.phone(workshop.join_url)
    desk.get_by_role("button", name="Hjerter på lærredet", exact=True).click()

    sheet = open_signals(anna)
    sheet.get_by_role("button", name="Send et hjerte").click()
    sheet.get_by_role("button", name="Det går for hurtigt").click()
    sheet.get_by_role("button", name="Jeg vil sige noget").click()
    expect(lines(desk)).to_have_count(2)
    expect(screen.locator(".hearts-count")).to_be_visible()
    for name, face in (("phone", anna), ("desk", desk)):
        inspector.look(face, name)
        inspector.look_in_the_dark(face, name)
    inspector.look(screen, "screen")
    anna.get_by_role("button", name="Luk").click()
    inspector.look_in_the_dark(anna, "phone with a hand up")

    assert inspector.found == []
