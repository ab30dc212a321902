"""People put things on a line and in a field – with keys, from lists, by dragging – and see the room's picture."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import House, Opened
from tests.story.acting import PATIENCE_MS, kept
from tests.story.axe import SMALL, Inspector, Room
from tests.story.conftest import PHONE, SCREEN, Stage
from tests.story.test_keyboard import Keyboard
from tests.story.test_number_and_grid import unreadable, wider_than_the_phone

AGENDA = Path(__file__).with_name("placing.yaml")
TODAY, WISHED = "I dag", "Sådan ønsker vi det"
TRIO, MED, COFFEE = "TRIO-møde", "MED-udvalg", "Samtale ved kaffen"
FORM, REACH = "Form", "Rækkevidde"
SHIFT = (
    "Fra »I dag« til »Sådan ønsker vi det« flytter midten sig 2,0 trin mod »Problem«. "
    "Mest enige er I om »I dag«, mest delte om »Sådan ønsker vi det«."
)
AT_ONCE, BREATH_MS = 6, 2_000
"""What is told faster than a person can is refused."""


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


class Placer:
    """Somebody with a phone."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.mark = page.get_by_role("slider")

    def has_up(self, item: str) -> None:
        expect(self.page.locator("#placing-item")).to_contain_text(item)

    def is_kept(self) -> None:
        expect(self.page.locator(".placing-fares")).to_have_text("Gemt", timeout=PATIENCE_MS)

    def stands(self, *places: str) -> None:
        """Where the mark in the field says that it is, axis by axis."""
        expect(self.mark).to_have_attribute("aria-valuetext", " · ".join(places))

    def goes_on(self, button: str = "Næste") -> None:
        self.is_kept()
        self.page.get_by_role("button", name=button).click()

    def lies(self, item: str, *lines: str) -> None:
        """What the list of all items says of one of them."""
        row = self.page.locator(".placing-row").filter(has_text=item)
        expect(row.locator(".placing-said > .soft")).to_have_text([*lines], timeout=PATIENCE_MS)

    def drag(self, x: float, y: float) -> None:
        """Takes the mark to a place in the field, from 0 to 1."""
        held, field = box(self.mark), box(self.page.locator(".plane-marks").first)
        mouse = self.page.mouse
        mouse.move(held["x"] + held["width"] / 2, held["y"] + held["height"] / 2)
        mouse.down()
        mouse.move(field["x"] + field["width"] * x, field["y"] + field["height"] * (1 - y), steps=8)
        mouse.up()


def box(place: Locator) -> dict[str, float]:
    place.scroll_into_view_if_needed()
    found = place.bounding_box()
    assert found is not None
    return {**found}


class Faces:
    """Emil has nothing but keys, Anna takes the lists, Bilal drags; Gry's desk and the screen look on."""

    def __init__(self, workshop: Opened, stage: Stage, inspector: Inspector) -> None:
        self.workshop = workshop
        self.desk, self.screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
        self.anna = Placer(stage.phone(workshop.join_url))
        self.emil, self.bilal = (Placer(stage.face(workshop.join_url, PHONE)) for _ in range(2))
        self.keys = Keyboard(self.emil.page)
        self.room = Room(workshop, self.desk, others=1)
        self._inspector = inspector

    @property
    def people(self) -> tuple[Placer, ...]:
        return (self.anna, self.emil, self.bilal)

    def lead(self, activity: str, item: str) -> None:
        self.room.lead(activity)
        for somebody in self.people:
            somebody.has_up(item)

    def look(self, state: str) -> None:
        self._inspector.look(self.anna.page, f"anna: {state}")
        self._inspector.look(self.desk, f"desk: {state}")
        self._inspector.look(self.screen, f"screen: {state}")
        self._inspector.look_in_the_dark(self.anna.page, f"anna: {state}")

    def reveal(self) -> None:
        self.room.do("reveal")
        self.room.do("shows", face="phones", when="shown")
        expect(self.screen.locator(".placing-screen")).to_have_attribute("data-picture", "result")


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
    faces.desk.locator(".placing-look select").select_option(label=WISHED)
    expect(faces.screen.locator("figcaption")).to_have_text("»Sådan ønsker vi det« – mest Analyse.")


def stops_by_keyboard(emil: Keyboard) -> None:
    page = emil.page
    for stop, item, button in (("Konsekvenser", TODAY, "Næste"), ("Analyse", WISHED, "Se det hele")):
        Placer(page).has_up(item)
        emil.to(page.get_by_label("Problem"))
        emil.press("Space")
        while not page.get_by_label(stop).is_checked():
            emil.press("ArrowDown")
            emil.sees_the_focus()
        Placer(page).is_kept()
        emil.button(button)
        emil.keeps_the_focus()
    Placer(page).lies(TODAY, "Konsekvenser")
    Placer(page).lies(WISHED, "Analyse")


def stops_by_thumb(anna: Placer) -> None:
    anna.page.get_by_label("Konsekvenser").tap()
    anna.goes_on()
    anna.has_up(WISHED)
    anna.page.get_by_label("Løsninger").tap()
    anna.goes_on("Se det hele")
    anna.lies(WISHED, "Løsninger")


def means(screen: Page) -> list[str]:
    return screen.locator(".placing-mean").evaluate_all("marks => marks.map((mark) => mark.style.left)")


def places(workshop: Opened, activity: str) -> list[tuple[int, ...]]:
    """Every place that is kept of an activity, in their order."""
    return sorted(tuple(value[axis] for axis in "xy" if axis in value) for value in kept(workshop, activity))


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


def in_the_field_by_keyboard(emil: Keyboard) -> None:
    me = Placer(emil.page)
    emil.to(me.mark)
    emil.press("ArrowLeft", "ArrowLeft", "ArrowDown", "ArrowDown")
    emil.sees_the_focus()
    me.stands("Form: 3 af 9, nærmest »Uformel«", "Rækkevidde: 3 af 9, nærmest »En enkelt sag«")
    me.is_kept()
    emil.button("Næste")
    emil.keeps_the_focus()
    me.has_up(MED)
    emil.to(me.mark)
    emil.press("End", "PageUp", "ArrowDown")
    me.stands("Form: 9 af 9, »Formel«", "Rækkevidde: 8 af 9, nærmest »Hele arbejdspladsen«")
    me.is_kept()
    emil.button("Se det hele")
    emil.keeps_the_focus()
    me.lies(MED, "Form: 9 af 9, »Formel«", "Rækkevidde: 8 af 9, nærmest »Hele arbejdspladsen«")


def in_the_field_from_lists(anna: Placer) -> None:
    page = anna.page
    page.get_by_role("button", name="Vælg på lister").tap()
    page.get_by_label(FORM).select_option(label="2 af 9, nærmest »Uformel«")
    expect(page.get_by_role("status").filter(has_text="Vælg også på Rækkevidde.")).to_be_visible()
    page.get_by_label(REACH).select_option(label="1 af 9, »En enkelt sag«")
    anna.goes_on()
    anna.has_up(MED)
    page.get_by_label(FORM).select_option("8")
    page.get_by_label(REACH).select_option("8")
    anna.goes_on("Se det hele")


def in_the_field_by_dragging(bilal: Placer) -> None:
    bilal.drag(0.26, 0.12)
    bilal.stands("Form: 3 af 9, nærmest »Uformel«", "Rækkevidde: 2 af 9, nærmest »En enkelt sag«")
    bilal.goes_on()
    bilal.has_up(MED)
    bilal.drag(1.2, 0.74)
    bilal.stands("Form: 9 af 9, »Formel«", "Rækkevidde: 7 af 9, nærmest »Hele arbejdspladsen«")
    bilal.goes_on("Se det hele")


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
    expect(anna.page.locator(".phone-status")).to_have_text("Sendt", timeout=PATIENCE_MS)
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


@pytest.mark.parametrize("activity", ["line", "slide", "field", "many", "lanes"])
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
    expect(screen.locator(".count")).to_have_text("12 har placeret", timeout=PATIENCE_MS)
    expect(anna.page.locator(".placing-chart")).to_be_visible()

    assert asked == ([], [])
    assert (unreadable(screen), wider_than_the_phone(anna.page)) == ([], [])
    assert means_over_each_other(screen) == []


def everybody_places(room: Room, activity: str, screen: Page) -> None:
    seen = room.gry.hello()["picture"]["activity"]
    for at, item in enumerate(seen["items"]):
        steps = [{"x": (at + n) % seen["x"]["steps"] // 2 + 1, "y": (at * 2 + n) % 9 + 1} for n in range(12)]
        values = steps if seen["y"] else [{"x": step["x"]} for step in steps]
        if at and at % AT_ONCE == 0:
            screen.wait_for_timeout(BREATH_MS)
        room.give(activity, *values, slot=f"item:{item['id']}")


def means_over_each_other(screen: Page) -> list[str]:
    screen.set_viewport_size({**SCREEN})
    return screen.evaluate(NEAR)


NEAR = """() => {
    const marks = [...document.querySelectorAll(".plane .stands")].map((mark) => mark.getBoundingClientRect());
    return marks.flatMap((one, at) => marks.slice(at + 1).flatMap((other, step) =>
        Math.hypot(one.x - other.x, one.y - other.y) < one.width - 1 ? [`${at} and ${at + 1 + step}`] : []));
}"""


def test_the_smallest_phone_keeps_the_next_button_in_reach_of_the_thumb(faces: Faces):
    faces.lead("field", TRIO)
    page = faces.anna.page
    page.set_viewport_size({**SMALL})

    button = box(page.get_by_role("button", name="Placér her"))

    tabs = box(page.get_by_role("navigation").last)
    assert button["height"] >= 48
    assert button["y"] + button["height"] <= tabs["y"]
