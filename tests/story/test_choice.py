"""A choice with one's own words and with pictures: by touch, by keyboard, at the desk and on the screen."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.pictures import SEA, png
from tests.room import Opened, until
from tests.story.axe import SMALL, Inspector, Room
from tests.story.back_row import at_every_size, unreadable
from tests.story.conftest import PHONE

AGENDA = Path(__file__).with_name("choice.yaml")
PICTURES = {"skov.png": png(40, 30), "havn.png": png(30, 40, SEA), "vej.png": png(60, 20, (120, 120, 160))}
WRITTEN = ["Til fods", "til fods", "På ladcykel", "Gik med Bilal hele vejen fra Solsikken", "I kano"]
LOADED = "images => images.map(image => image.complete && image.naturalWidth > 0)"
PLACES = """form => [...form.querySelectorAll(".choice, .actions button")].map(each => {
    const { left, top, width, height } = each.getBoundingClientRect();
    return { left, top: Math.round(top - form.getBoundingClientRect().top), width, height };
})"""
LEAST_PX, LEAST_SHARE = 48, 0.06


@pytest.fixture
def workshop(house, tmp_path) -> Opened:
    """An agenda with its pictures beside it."""
    agenda = Path(shutil.copy(AGENDA, tmp_path))
    for name, picture in PICTURES.items():
        (tmp_path / name).write_bytes(picture)
    return house.open_quickly(agenda)


@pytest.fixture
def desk(workshop, stage) -> Page:
    return stage.desk(workshop.desk_url)


@pytest.fixture
def room(workshop, desk) -> Room:
    return Room(workshop, desk, others=len(WRITTEN))


def own(text: str, place: int, *options: int) -> dict[str, Any]:
    return {"options": [*options, place], "other": text}


def reveal(desk: Page) -> None:
    desk.get_by_role("button", name="Vis svarene").click()


def mark(desk: Page, what: str, text: str) -> Locator:
    return desk.get_by_role("button", name=what).filter(has_text=text)


def pictures(page: Page) -> Locator:
    return page.locator(".frame img")


def test_bilal_answers_in_his_own_words_by_touch(workshop, stage, desk, room):
    bilal, screen = stage.phone(workshop.join_url), stage.screen(workshop.screen_url)
    room.lead("travel")
    room.give("travel", *(own(text, 3) for text in WRITTEN))

    bilal.get_by_text("I bil", exact=True).tap()
    bilal.get_by_text("Andet", exact=True).tap()
    expect(bilal.get_by_role("button", name="Send")).to_be_disabled()
    bilal.get_by_label("Skriv det med få ord").fill("På rulleskøjter")
    bilal.get_by_role("button", name="Send").tap()
    reveal(desk)

    expect(bilal.locator(".own li")).to_have_text(["I bil", "Andet: På rulleskøjter"])
    expect(screen.locator("p.others")).to_contain_text("»Til fods« (2)")
    expect(screen.locator("p.others")).to_contain_text("»På rulleskøjter«")
    expect(screen.locator(".bars li").last).to_contain_text("Andet")
    assert stage.complaints == []


def test_anna_answers_in_her_own_words_without_a_mouse(workshop, stage, desk, room):
    anna = stage.face(workshop.join_url, PHONE)
    room.lead("week")
    first = anna.get_by_role("radio", name="Skoven")
    expect(first).to_be_visible()

    while not first.evaluate("radio => radio === document.activeElement"):
        anna.keyboard.press("Tab")
    for _ in range(3):
        anna.keyboard.press("ArrowDown")
    expect(anna.get_by_role("radio", name="Andet")).to_be_checked()
    anna.keyboard.press("Tab")
    anna.keyboard.type("En lysning")
    anna.keyboard.press("Enter")

    expect(anna.locator(".own li")).to_have_text(["Andet: En lysning"])


def test_gry_takes_a_text_down_and_hangs_it_up_again(workshop, stage, desk, room):
    screen, name = stage.screen(workshop.screen_url), "Gik med Bilal hele vejen fra Solsikken"
    room.lead("travel")
    room.give("travel", *(own(text, 3) for text in WRITTEN))
    reveal(desk)
    expect(screen.locator("p.others")).to_contain_text(name)

    mark(desk, "Tag ned", name).click()
    expect(screen.locator("p.others")).not_to_contain_text(name)
    expect(screen.locator(".bars li").last).to_contain_text("(5)")
    mark(desk, "Vis igen", name).click()

    expect(screen.locator("p.others")).to_contain_text(name)


def test_freja_chooses_a_picture_by_touching_it(workshop, stage, desk, room):
    freja, screen = stage.phone(workshop.join_url), stage.screen(workshop.screen_url)
    room.lead("week")
    room.give("week", *[{"options": [1]}] * 5)

    freja.locator(".frame").nth(1).tap()
    expect(freja.get_by_role("radio", name="Havnen")).to_be_checked()
    freja.get_by_role("button", name="Send").tap()
    reveal(desk)

    expect(freja.locator(".own li")).to_have_text(["Havnen"])
    expect(screen.locator(".tile").nth(1)).to_contain_text("100 % (6)")
    expect(screen.locator("figcaption")).to_have_text("Flest har valgt »Havnen«: 6 af 6.")
    for page in (freja, desk, screen):
        expect(pictures(page)).to_have_count(3)
        assert pictures(page).evaluate_all(LOADED) == [True] * 3
    assert stage.complaints == []


@pytest.mark.parametrize("size", [PHONE, SMALL])
def test_the_words_are_there_before_the_pictures_and_nothing_moves_when_they_come(workshop, stage, room, size):
    phone, waiting = stage.face(workshop.join_url, {**size}, has_touch=True, is_mobile=True), []
    phone.route("**/picture/**", lambda request: waiting.append(request))
    room.lead("six")
    expect(phone.get_by_text("Markedspladsen")).to_be_visible()
    before = places(phone)

    for request in waiting:
        request.continue_()
    until(lambda: all(pictures(phone).evaluate_all(LOADED)))

    assert len(waiting) == len(PICTURES)
    assert places(phone) == before
    assert all(min(place["width"], place["height"]) >= LEAST_PX for place in before)


def places(phone: Page) -> list[dict[str, float]]:
    """Within the form: what stands above it has letters of its own to wait for."""
    phone.evaluate("document.fonts.ready.then(() => true)")
    return phone.locator(".poll form").evaluate(PLACES)


@pytest.mark.parametrize("activity", ["travel", "week", "two", "six", "ten"])
def test_choices_with_pictures_and_own_words_are_read_from_the_back_row(workshop, stage, desk, room, activity):
    screen, found = stage.screen(workshop.screen_url), []
    room.lead(activity)
    last = {"travel": 3, "week": 3, "ten": 10}.get(activity)
    room.give(activity, *(own(text, last) if last else {"options": [1]} for text in WRITTEN))
    expect(screen.locator(".poll[data-showing='hidden']")).to_be_visible()
    found += crowded(screen, "asked")
    reveal(desk)
    expect(screen.locator(".poll[data-showing='shown']")).to_be_visible()
    found += crowded(screen, "shown")

    assert found == []


def crowded(screen: Page, state: str) -> list[str]:
    tiny = [
        f"{state} at {size['width']}: picture {at} is tiny"
        for size in at_every_size(screen)
        for at, height in enumerate(heights(screen))
        if height < LEAST_SHARE * size["height"]
    ]
    return unreadable(screen, state) + tiny


def heights(screen: Page) -> list[float]:
    """Of the pictures of the options."""
    return [image.bounding_box()["height"] for image in pictures(screen).all()]


def test_nothing_stands_in_anybodys_way(workshop, stage, desk, room):
    phone, screen, inspector = stage.phone(workshop.join_url), stage.screen(workshop.screen_url), Inspector()
    for activity, place in (("travel", 3), ("week", 3), ("ten", 10)):
        room.lead(activity)
        phone.locator(".poll .choice", has_text="Andet").tap()
        phone.get_by_label("Skriv det med få ord").fill("Til fods")
        inspector.look(phone, f"phone: {activity}")
        inspector.look_in_the_dark(phone, f"phone: {activity}")
        phone.get_by_role("button", name="Send").tap()
        room.give(activity, *(own(text, place) for text in WRITTEN))
        reveal(desk)
        expect(screen.locator("p.others")).to_contain_text("Til fods")
        mark(desk, "Tag ned", "I kano").click()
        expect(mark(desk, "Vis igen", "I kano")).to_be_visible()
        for page, name in ((phone, "phone"), (screen, "screen"), (desk, "desk")):
            inspector.look(page, f"{name}: {activity}, shown")

    assert inspector.found == []


def test_pictures_are_for_those_who_are_in_the_workshop(workshop, stage, room):
    phone = stage.phone(workshop.join_url)
    room.lead("two")
    address = pictures(phone).first.get_attribute("src")

    mine = phone.context.request.get(f"{workshop.house.url}{address}")
    stranger = stage.face(workshop.house.url, PHONE).context.request.get(f"{workshop.house.url}{address}")

    assert (mine.status, mine.body(), stranger.status) == (200, PICTURES["skov.png"], 403)
