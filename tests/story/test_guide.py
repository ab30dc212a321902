"""A card leads somewhere: answer by answer on a phone with the keyboard alone, and all at once on the screen."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.room import Face, Opened, until
from tests.story.acting import do, kept, mark, stayed
from tests.story.axe import SMALL
from tests.story.back_row import at_every_size, problems

AGENDA = Path(__file__).with_name("words-and-ways.yaml")
GUIDED = "Vejviser"
FIRST, SECOND = "Hvad slags sag er det?", "Hvem beslutter, eller hvem indstiller til politikerne?"
THIRD = "Er der et MED-udvalg hos jer, eller personalemøde med MED-status?"
ON, ROUND_THE_BLOCK = "Den ændrer, hvordan vi plejer at gøre", "Lederen på vores egen arbejdsplads"
WAYS = {"each": ("hver", True), "hand": ("bunke", True), "browse": ("blade", False)}


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


@pytest.fixture
def gry(workshop) -> Face:
    return workshop.desk()


def lay(gry: Face, activity: str) -> list[str]:
    """Gry takes the room to its cards; their ids."""
    do(gry, "go", activity=activity)
    return [card["id"] for card in gry.hello()["picture"]["activity"]["deck"]["cards"] if card["guide"]]


def lay_for_all(gry: Face) -> None:
    """The guided card in front of the whole room."""
    (guided,) = lay(gry, "sammen")
    do(gry, "deal")
    do(gry, "card", card=guided)


def focused(phone: Page) -> str:
    return phone.evaluate("document.activeElement.textContent.replace(/\\s+/g, ' ').trim()")


def press(phone: Page, words: str) -> None:
    """Goes there with the tab key and presses Enter."""
    for _ in range(60):
        phone.keyboard.press("Tab")
        if focused(phone) == words:
            return phone.keyboard.press("Enter")
    raise AssertionError(f"{words} was not reached")


def asks(phone: Page, question: str) -> None:
    expect(phone.get_by_role("heading", name=question)).to_be_focused()


def test_the_keyboard_leads_to_an_outcome_and_back_and_nothing_is_sent(workshop, gry, stage):
    lay_for_all(gry)
    anna = stage.phone(workshop.join_url)
    expect(anna.get_by_role("heading", name=FIRST)).to_be_visible()

    press(anna, ON)
    asks(anna, SECOND)
    press(anna, ROUND_THE_BLOCK)
    asks(anna, THIRD)
    press(anna, "Ja")

    until(lambda: focused(anna).startswith("Her ender vejen Jeres eget MED."))
    expect(anna.get_by_role("list", name="Det har du svaret").get_by_role("listitem")).to_have_text(
        [f"{FIRST} {ON}", f"{SECOND} {ROUND_THE_BLOCK}", f"{THIRD} Ja"]
    )
    press(anna, "Tilbage")
    asks(anna, THIRD)
    press(anna, "Tilbage")
    asks(anna, SECOND)
    press(anna, "Begynd forfra")
    asks(anna, FIRST)
    assert kept(workshop, "sammen") == []
    assert stage.complaints == []


def test_the_way_is_still_there_after_a_reload_and_each_phone_has_its_own(workshop, gry, stage):
    lay_for_all(gry)
    anna, bilal = stage.phone(workshop.join_url), stage.phone(workshop.join_url)
    anna.get_by_role("button", name=ON).click()

    anna.reload()

    expect(anna.get_by_role("heading", name=SECOND)).to_be_visible()
    expect(bilal.get_by_role("heading", name=FIRST)).to_be_visible()


def test_a_guide_leads_on_without_a_network(workshop, gry, stage):
    lay_for_all(gry)
    anna = stage.phone(workshop.join_url)
    expect(anna.get_by_role("heading", name=FIRST)).to_be_visible()

    anna.context.set_offline(True)
    anna.get_by_role("button", name=ON).click()

    expect(anna.get_by_role("heading", name=SECOND)).to_be_visible()


@pytest.mark.parametrize("play", WAYS)
def test_a_guided_card_leads_in_every_way_of_play(workshop, gry, stage, play):
    activity, in_teams = WAYS[play]
    anna = stage.phone(workshop.join_url)
    (guided,) = lay(gry, activity)
    if in_teams:
        do(gry, "form", by="mixed", size=3)
    do(gry, "deal")

    find(anna, play, guided)

    expect(anna.get_by_role("heading", name="Find vej")).to_be_visible()
    anna.get_by_role("button", name=ON).click()
    asks(anna, SECOND)


def find(phone: Page, play: str, card: str) -> None:
    """Turns the cards, or swaps one's own, until the guided one is up."""
    further = phone.get_by_role("button", name={"hand": "Næste kort", "each": "Byt kort", "browse": "Næste"}[play])
    expect(phone.locator(".play-card").first).to_be_visible()
    for _ in range(60):
        if phone.locator(f"#card-{card}").count():
            return
        before = phone.locator(".play-card-name").first.inner_text()
        further.click()
        expect(phone.locator(".play-card-name").first).not_to_have_text(before)
    raise AssertionError("The guided card never came up")


def test_the_path_can_be_read_from_the_back_row_on_every_screen(workshop, gry, stage):
    lay_for_all(gry)
    screen = stage.screen(workshop.screen_url)
    expect(screen.get_by_role("heading", name=GUIDED)).to_be_visible()
    found = []

    for _ in at_every_size(screen):
        expect(screen.locator(".guided ul li")).to_have_count(10)
        found += problems(screen)

    assert found == []


def test_the_guide_has_no_barriers_and_fits_the_smallest_phone(workshop, gry, stage, inspector):
    lay_for_all(gry)
    anna, screen = stage.phone(workshop.join_url), stage.screen(workshop.screen_url)
    expect(anna.get_by_role("heading", name=FIRST)).to_be_visible()
    expect(screen.locator(".guided")).to_be_visible()
    inspector.look(screen, "screen")

    inspector.look_in_the_dark(anna, "first question")
    anna.get_by_role("button", name=ON).click()
    inspector.look(anna, "second question")
    anna.get_by_role("button", name="Øverste direktør").click()
    inspector.look_in_the_dark(anna, "outcome")
    anna.set_viewport_size({**SMALL})

    assert anna.evaluate("document.documentElement.scrollWidth") == SMALL["width"]


def test_reading_on_while_the_room_goes_on_loses_nothing_of_the_page(workshop, gry, stage):
    lay_for_all(gry)
    anna = stage.phone(workshop.join_url)
    mark(anna)
    anna.get_by_role("button", name=ON).click()

    do(gry, "go", activity="roller")
    expect(anna.get_by_role("heading", name="Som TR og AMR")).to_be_visible()
    do(gry, "go", activity="sammen")

    expect(anna.get_by_role("heading", name=SECOND)).to_be_visible()
    assert stayed(anna) == [True]
