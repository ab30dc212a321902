"""People put things on a line and in a field – with keys, from lists, by dragging – and see the room's picture."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.room import House, Opened
from tests.story.axe import SMALL, Inspector, Room
from tests.story.conftest import Stage
from tests.story.placers import (
    TODAY,
    TRIO,
    WISHED,
    Faces,
    Placer,
    box,
    everybody_places,
    in_the_field_by_dragging,
    in_the_field_by_keyboard,
    in_the_field_from_lists,
    means,
    means_over_each_other,
    places,
    stops_by_keyboard,
    stops_by_thumb,
)
from tests.story.test_number_and_grid import unreadable, wider_than_the_phone

AGENDA = Path(__file__).with_name("placing.yaml")
SHIFT = (
    "Fra »I dag« til »Sådan ønsker vi det« flytter midten sig 2,0 trin mod »Problem«. "
    "Mest enige er I om »I dag«, mest delte om »Sådan ønsker vi det«."
)


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


@pytest.fixture
def faces(workshop: Opened, stage: Stage, inspector: Inspector) -> Iterator[Faces]:
    yield Faces(workshop, stage, inspector)
    assert stage.complaints == []


# On a line


def test_a_line_is_placed_on_with_keys_by_thumb_and_by_post_and_shown_with_its_mean_and_the_way_it_moves(faces: Faces):
    faces.lead("line", TODAY)
    faces.look("line asked")

    stops_by_keyboard(faces.keys)
    stops_by_thumb(faces.anna)
    faces.room.give("line", {"x": 4}, slot="item:i-dag")
    faces.room.give("line", {"x": 1}, slot="item:saadan-oensker-vi-det")
    faces.look("line placed")
    faces.reveal()

    expect(faces.screen.locator("figcaption")).to_have_text(SHIFT)
    assert means(faces.screen) == ["70%", "30%"]
    expect(faces.anna.page.locator(".placing-told").first).to_have_text("Du: Konsekvenser. Rummet: mest Konsekvenser.")
    expect(faces.emil.page.locator(".placing-told").last).to_have_text("Du: Analyse. Rummet: mest Analyse.")
    expect(faces.bilal.page.locator(".placing-told").first).to_have_text("Rummet: mest Konsekvenser.")
    expect(faces.desk.locator(".placing-listed")).to_contain_text("mest Analyse · 3 svar")
    faces.look("line shown")
    faces.desk.locator(".item-look select").select_option(label=WISHED)
    expect(faces.screen.locator("figcaption")).to_have_text("»Sådan ønsker vi det« – mest Analyse.")


def test_a_line_between_two_ends_is_a_slider_that_says_in_words_where_it_stands(faces: Faces):
    faces.lead("slide", "Ro til at arbejde")
    faces.look("slider asked")
    slider = faces.emil.page.get_by_role("slider", name="Vigtighed")

    expect(slider).to_have_attribute("aria-valuetext", "ikke placeret endnu, 5 af 9, midt imellem")
    faces.keys.to(slider)
    faces.keys.press("ArrowRight", "ArrowRight")
    faces.emil.is_kept()

    expect(slider).to_have_attribute("aria-valuetext", "7 af 9, nærmest »Haster«")
    faces.keys.button("Næste")
    faces.keys.keeps_the_focus()
    faces.keys.button("Placér her")
    faces.keys.keeps_the_focus()
    faces.emil.lies("Klare roller", "5 af 9, midt imellem")
    faces.look("slider placed")


# In a field


def test_a_field_is_filled_with_keys_from_lists_and_by_dragging_and_shown_as_a_cloud_with_its_means(faces: Faces):
    faces.lead("field", TRIO)
    faces.look("field asked")

    in_the_field_by_keyboard(faces.keys)
    in_the_field_from_lists(faces.anna)
    in_the_field_by_dragging(faces.bilal)
    faces.look("field placed")
    faces.reveal()

    assert places(faces.workshop, "field") == [(2, 1), (3, 2), (3, 3), (8, 8), (9, 7), (9, 8)]
    expect(faces.screen.locator(".stands")).to_have_text(["1", "2"])
    expect(faces.screen.locator(".placing-speck")).to_have_count(6)
    expect(faces.screen.get_by_role("row", name="TRIO-møde 2,7 2,0 3")).to_be_attached()
    expect(faces.screen.get_by_role("row", name="MED-udvalg 8,7 7,7 3")).to_be_attached()
    said = faces.anna.page.locator(".placing-beside li").first
    expect(said).to_contain_text("Form Du: 2 af 9, nærmest »Uformel«. Rummet: 2,7 af 9, nærmest »Uformel«.")
    faces.look("field shown")


def test_a_tap_in_the_field_places_and_what_was_placed_is_taken_away_again(faces: Faces):
    faces.lead("field", TRIO)
    anna = faces.anna
    plane = box(anna.page.locator(".plane-marks").first)

    anna.page.touchscreen.tap(plane["x"] + plane["width"] * 0.75, plane["y"] + plane["height"] * 0.5)
    anna.stands("Form: 7 af 9, nærmest »Formel«", "Rækkevidde: 5 af 9, midt imellem")
    anna.is_kept()
    anna.page.get_by_role("button", name="Fjern").tap()

    anna.stands("ikke placeret endnu")
    anna.lies(TRIO, "ikke placeret endnu")
    expect(anna.page.locator(".phone-status")).to_have_text("Sendt")
    assert places(faces.workshop, "field") == []


# What nobody may see


def test_nothing_is_shown_on_any_face_while_too_few_have_placed_anything(faces: Faces):
    faces.lead("line", TODAY)
    faces.anna.page.get_by_label("Konsekvenser").tap()
    faces.anna.is_kept()
    faces.room.give("line", {"x": 4}, slot="item:i-dag")

    faces.room.do("reveal")
    faces.room.do("shows", face="phones", when="shown")

    few = "De første svar kommer, når tre har svaret."
    for page in (faces.screen, faces.desk, faces.anna.page, faces.bilal.page):
        expect(page.get_by_text(few)).to_be_visible()
        expect(page.locator(".placing-mean, .placing-heap path")).to_have_count(0)
    assert faces.room.gry.hello()["picture"]["result"] == {"few": True, "n": 2, "needed": 3}


# A phone that is loaded anew, or has no network


def test_what_is_placed_without_a_network_waits_and_is_there_when_the_page_is_loaded_anew(faces: Faces):
    faces.lead("line", TODAY)
    bilal = faces.bilal
    bilal.page.get_by_label("Analyse").check()
    bilal.goes_on()

    bilal.page.context.set_offline(True)
    bilal.has_up(WISHED)
    bilal.page.get_by_label("Problem").check()
    expect(bilal.page.locator(".placing-fares")).to_have_text("Sendes, når der er forbindelse")
    bilal.page.context.set_offline(False)

    bilal.is_kept()
    bilal.page.reload()
    bilal.lies(TODAY, "Analyse")
    bilal.lies(WISHED, "Problem")
    bilal.page.get_by_role("button", name="Mit", exact=True).click()
    expect(bilal.page.locator(".mine .card")).to_contain_text("I dag: Analyse")
    assert places(faces.workshop, "line") == [(1,), (2,)]


# Together


def test_a_group_places_as_one_and_the_desk_sees_how_far_it_is_and_never_where(faces: Faces):
    faces.room.lead("team")
    for somebody in faces.people:
        expect(somebody.page.get_by_text("Snart bliver I delt i grupper")).to_be_visible()
    faces.look("waiting for groups")
    faces.room.do("form", by="random", size=10)

    expect(faces.screen.get_by_text("Mobilen viser, hvilken gruppe du er i.")).to_be_visible()
    faces.anna.has_up(TRIO)
    faces.bilal.drag(0.0, 1.0)
    faces.bilal.is_kept()

    here = ("Form: 1 af 9, »Uformel«", "Rækkevidde: 9 af 9, »Hele arbejdspladsen«")
    faces.anna.stands(*here)
    faces.emil.lies(TRIO, *here)
    expect(faces.desk.locator(".teams-progress").first).to_have_text("1 af 2 placeret")
    faces.look("a group is under way")
    faces.anna.page.get_by_role("button", name="Fjern").tap()
    faces.bilal.stands("ikke placeret endnu")
    faces.bilal.lies(TRIO, "ikke placeret endnu")


# Room


@pytest.mark.parametrize("activity", ["line", "slide", "field", "many", "lanes", "stops", "numbers"])
def test_all_of_it_can_be_read_from_the_back_row_and_fits_the_smallest_phone(
    workshop: Opened, stage: Stage, activity: str
):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    anna = Placer(stage.phone(workshop.join_url))
    room = Room(workshop, desk, others=12)
    room.lead(activity)
    expect(screen.locator(".placing-screen")).to_have_attribute("data-picture", "invitation")
    expect(anna.page.locator("#placing-item")).to_be_visible()
    asked = unreadable(screen), wider_than_the_phone(anna.page)

    everybody_places(room, activity, screen)
    room.do("reveal")
    room.do("shows", face="phones", when="shown")
    expect(screen.locator(".count")).to_have_text("12 har placeret")
    expect(anna.page.locator(".placing-chart")).to_be_visible()

    assert asked == ([], [])
    assert (unreadable(screen), wider_than_the_phone(anna.page)) == ([], [])
    assert means_over_each_other(screen) == []


def test_the_smallest_phone_keeps_its_buttons_in_one_row_in_reach_of_the_thumb(faces: Faces):
    faces.lead("field", TRIO)
    page = faces.anna.page
    page.set_viewport_size({**SMALL})

    button, later = (box(page.get_by_role("button", name=name)) for name in ("Placér her", "Senere"))

    tabs = box(page.get_by_role("navigation").last)
    assert button["height"] >= 48
    assert later["y"] < button["y"] + button["height"]
    assert button["y"] + button["height"] <= tabs["y"]
