"""A wall in themes, seen by everybody: calm while Gry groups, and there to be read by all."""

import re

import pytest
from playwright.sync_api import expect

from tests.room import House, Opened
from tests.story.axe import Inspector, Room
from tests.story.back_row import unreadable
from tests.story.conftest import Stage
from tests.story.hanging import HUNG, places
from tests.story.theming import AGENDA, WRITTEN, Gry, wall

HUNG_IN_THEMES = f"{HUNG}, .theme-title"


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


def test_a_card_that_hung_from_the_start_is_taken_down_before_anybody_has_written(workshop, stage: Stage):
    desk, screen, anna = (
        stage.desk(workshop.desk_url),
        stage.screen(workshop.screen_url),
        stage.phone(workshop.join_url),
    )
    Room(workshop, desk).lead("wall")
    for face in (desk, screen, anna):
        expect(face.get_by_text("Kaffe klokken ni", exact=True)).to_be_visible()

    desk.get_by_role("button", name=re.compile("Tag ned.*Kaffe klokken ni")).click()

    for face in (desk, screen, anna):
        expect(face.get_by_text("Kaffe klokken ni", exact=True)).to_have_count(0)
        expect(face.get_by_text("Vi ler sammen", exact=True)).to_be_visible()


def test_the_wall_is_calm_while_gry_groups(workshop, stage: Stage):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    wall(Room(workshop, desk))
    gry = Gry(desk).opens_the_board().proposes()
    for title in ("Ledelse 2", "Tid 2", "Ikke grupperet 4"):
        expect(screen.get_by_role("heading", name=title)).to_be_visible()
    before = places(screen, HUNG_IN_THEMES)

    last = gry.alone.locator(".themes-card").last
    moved = last.locator(".written").inner_text()
    last.get_by_role("button", name="Flyt til").click()
    last.get_by_role("button", name="Tid", exact=True).click()
    expect(screen.get_by_role("heading", name="Tid 3")).to_be_visible()

    after = places(screen, HUNG_IN_THEMES)
    still = {text for text in before if text != moved and text in after}
    assert len(still) == len(before) - 3
    assert {text: after[text] for text in still} == {text: before[text] for text in still}


@pytest.mark.parametrize("activity", ["wall", "sides"])
def test_a_wall_in_themes_can_be_read_from_the_back_row(workshop, stage: Stage, activity):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    wall(Room(workshop, desk, 6), WRITTEN * 3, activity)
    Gry(desk).opens_the_board().proposes()
    expect(screen.locator(".theme-title").first).to_be_visible()

    found = unreadable(screen)

    assert found == []


def test_the_board_and_the_grouped_wall_have_no_barriers(workshop, stage: Stage):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    anna = stage.phone(workshop.join_url)
    inspector = Inspector()
    room = Room(workshop, desk)
    room.lead("wall")
    expect(anna.locator(".given")).to_be_visible()
    inspector.look(anna, "given cards")
    inspector.look(screen, "given cards on the screen")
    wall(room)
    gry = Gry(desk).opens_the_board()
    inspector.look(desk, "a board without themes")
    gry.proposes()
    expect(gry.theme("Ledelse")).to_be_visible()
    gry.card("Gangen er lys").get_by_role("button", name="Flyt til").click()
    for page, name in ((desk, "board"), (screen, "wall"), (anna, "phone")):
        inspector.look(page, name)
    inspector.look_in_the_dark(desk, "board")
    inspector.look_in_the_dark(anna, "phone")

    assert inspector.found == []
