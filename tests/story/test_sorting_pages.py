"""More is sorted than a screen holds: the desk points at one of it, and every screen stays at its page."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.room import House, Opened
from tests.story.axe import Inspector, Room
from tests.story.back_row import SQUARE, unreadable
from tests.story.conftest import PHONE, Stage
from tests.story.test_sorting import AGENDA

FIRST, LAST = "Arbejdstid", "Førstehjælp"
PILES = ("tr", "amr", "begge")


class Hall:
    """Forty tasks of which three have sorted the first and the last; a wide screen, and an old square one beside it."""

    def __init__(self, workshop: Opened, stage: Stage) -> None:
        self.desk, self.wide = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
        self.room = Room(workshop, self.desk)
        self.room.lead("mange")
        for item in ("arbejdstid", "foerstehjaelp"):
            self.room.give("mange", *({"pile": pile} for pile in PILES), slot=f"item:{item}")
        self.room.do("reveal")
        self.square = self.wide.context.new_page()
        self.square.set_viewport_size({**SQUARE})
        self.square.goto(self.wide.url)
        self.list = self.desk.locator(".item-look select")

    @property
    def screens(self) -> tuple[Page, Page]:
        return self.wide, self.square

    def show(self, *pages: str, pointing: str | None = None) -> None:
        """The page each screen is at, and the one thing it points at."""
        for screen, page in zip(self.screens, pages, strict=True):
            expect(screen.locator(".sorting-caption")).to_contain_text(page)
            up = screen.locator(".sorting-row[data-up=true] .sorting-name")
            expect(up).to_have_text([pointing] if pointing else [])


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


@pytest.fixture
def hall(workshop: Opened, stage: Stage) -> Hall:
    return Hall(workshop, stage)


def test_every_screen_turns_to_the_page_of_what_the_desk_points_at_and_undo_turns_on_from_there(hall: Hall):
    hall.show("Side 1 af 2", "Side 1 af 5")

    hall.list.select_option(label=LAST)
    hall.show("Side 2 af 2", "Side 5 af 5", pointing=LAST)
    hall.list.select_option(label=FIRST)
    hall.show("Side 1 af 2", "Side 1 af 5", pointing=FIRST)
    hall.desk.get_by_role("button", name=re.compile("Fortryd: det, lærredet viser")).click()
    hall.show("Side 2 af 2", "Side 5 af 5", pointing=LAST)
    expect(hall.list).to_have_value("item:foerstehjaelp")
    hall.list.select_option(label="Alt, side for side")

    hall.show("Side 2 af 2", "Side 5 af 5")


def test_the_key_comes_and_goes_at_the_page_the_room_looks_at(hall: Hall):
    hall.list.select_option(label=LAST)

    hall.desk.get_by_role("button", name="Vis nøglen").click()

    expect(hall.wide.locator(".sorting-slip").first).to_be_visible()
    expect(hall.wide.locator(".sorting-row[data-up=true] .sorting-name")).to_have_text(LAST)
    expect(hall.list).to_have_value("item:foerstehjaelp")
    hall.desk.get_by_role("button", name="Skjul nøglen").click()
    expect(hall.wide.locator(".sorting-slip")).to_have_count(0)
    hall.show("Side 2 af 2", "Side 5 af 5", pointing=LAST)


def test_a_desk_as_small_as_a_phone_points_too_and_nothing_stands_in_anybodys_way(hall: Hall, inspector: Inspector):
    hall.desk.set_viewport_size({**PHONE})

    hall.list.select_option(label=LAST)
    hall.show("Side 2 af 2", "Side 5 af 5", pointing=LAST)

    box = hall.list.bounding_box()
    assert box is not None
    assert (box["height"] >= 48, box["x"] + box["width"] <= PHONE["width"]) == (True, True)
    inspector.look(hall.desk, "pointing at one of forty, on a small desk")
    inspector.look(hall.wide, "one of forty is pointed at")


def test_forty_things_can_be_read_from_the_back_row_with_the_key_and_without(hall: Hall):
    hall.list.select_option(label=LAST)
    hall.show("Side 2 af 2", "Side 5 af 5", pointing=LAST)
    without = unreadable(hall.wide)

    hall.list.select_option(label=FIRST)
    hall.desk.get_by_role("button", name="Vis nøglen").click()
    expect(hall.wide.locator(".sorting-slip").first).to_be_visible()

    assert (without, unreadable(hall.wide)) == ([], [])


def test_a_server_that_comes_back_still_points_at_it(hall: Hall, house: House):
    hall.list.select_option(label=LAST)
    hall.show("Side 2 af 2", "Side 5 af 5", pointing=LAST)

    house.kill()
    house.start()
    hall.wide.reload()

    hall.show("Side 2 af 2", "Side 5 af 5", pointing=LAST)
    expect(hall.list).to_have_value("item:foerstehjaelp")
