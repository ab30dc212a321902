"""A number and a grid in real browsers: answered by touch and by keyboard, and seen on the screen and at the desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.room import House, Opened
from tests.story.axe import Inspector, Room
from tests.story.back_row import at_every_size, unreadable
from tests.story.conftest import PHONE, Stage
from tests.story.keyboard import Keyboard

AGENDA = Path(__file__).with_name("number-and-grid.yaml")
LARGEST, SMALLEST = {"width": 390, "height": 844}, {"width": 320, "height": 568}
NUMBERS = {
    "hours": (2, 5.5, 7, 8, 8, 10, 12.5, 13, 15, 21, 30, 37),
    "cost": (0, 100_000, 250_000, 999_999, 1_000_000, 400_000, 500_000, 350_000, 120_000, 80_000, 640_000, 770_000),
}
HEAP = [[7, 7], [7, 7], [7, 6], [4, 4], [4, 4], [1, 1], [2, 6], [6, 1]]


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


@pytest.fixture
def inspector() -> Iterator[Inspector]:
    inspector = Inspector()
    yield inspector
    assert inspector.found == []


class Faces:
    """Anna answers with her thumb, Emil with a keyboard, Dorte by post; Gry's desk and the screen look on."""

    def __init__(self, workshop: Opened, stage: Stage, inspector: Inspector) -> None:
        self.desk, self.screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
        self.anna = stage.phone(workshop.join_url)
        self.emil = stage.face(workshop.join_url, PHONE)
        self.room = Room(workshop, self.desk, others=1)
        self._inspector = inspector

    def lead(self, activity: str) -> None:
        self.room.lead(activity)
        for phone in (self.anna, self.emil):
            expect(phone.get_by_role("button", name="Send")).to_be_visible()

    def look(self, state: str) -> None:
        for name in ("anna", "desk", "screen"):
            self._inspector.look(getattr(self, name), f"{name}: {state}")
        self._inspector.look_in_the_dark(self.anna, f"anna: {state}")
        self._inspector.look_in_the_dark(self.desk, f"desk: {state}")

    def reveal(self) -> None:
        self.room.do("reveal")
        expect(self.screen.locator(".poll[data-showing=shown]")).to_be_visible()
        expect(self.anna.get_by_role("heading", name="Det svarer I")).to_be_visible()


@pytest.fixture
def faces(workshop: Opened, stage: Stage, inspector: Inspector) -> Faces:
    return Faces(workshop, stage, inspector)


def arrived(phone: Page, answer: str) -> None:
    expect(phone.locator(".own")).to_contain_text(answer)
    expect(phone.locator(".own .status")).to_have_text("Sendt")


def wider_than_the_phone(phone: Page) -> list[int]:
    found = []
    for size in (LARGEST, SMALLEST):
        phone.set_viewport_size({**size})
        width = phone.evaluate("document.documentElement.scrollWidth")
        found += [width] if width > size["width"] else []
    return found


# A number


def test_a_number_is_given_by_thumb_and_by_keyboard_and_seen_on_every_face(faces: Faces, stage: Stage):
    faces.lead("hours")
    faces.look("number asked")

    a_number_by_thumb(faces.anna)
    faces.look("number given")
    a_number_by_keyboard(faces.emil)
    faces.room.give("hours", {"number": 37})
    faces.reveal()

    sentence = "Midt i ligger 12,5 timer, og gennemsnittet er 16,7 timer."
    for face in (faces.anna, faces.emil, faces.desk, faces.screen):
        expect(face.locator("figcaption")).to_have_text(sentence)
    expect(faces.screen.locator(".flag")).to_have_text(["Gennemsnit: 16,7 timer", "Midt i: 12,5 timer"])
    expect(faces.desk.get_by_role("row", name="35–37 timer 1 33 %")).to_be_attached()
    faces.look("number shown")
    assert stage.complaints == []


def a_number_by_thumb(anna: Page) -> None:
    field = anna.get_by_role("textbox", name="Dit svar")
    anna.get_by_role("button", name="+0,5").tap()
    anna.get_by_role("button", name="+0,5").tap()
    expect(field).to_have_value("0,5")
    field.tap()
    field.fill("38")
    expect(anna.get_by_text("Skriv et tal fra 0 til 37.", exact=True)).to_be_visible()
    expect(anna.get_by_role("button", name="Send")).to_be_disabled()
    field.fill("13")
    anna.get_by_role("button", name="−0,5").tap()
    expect(field).to_have_value("12,5")
    anna.get_by_role("button", name="Send").tap()
    arrived(anna, "12,5 timer")


def a_number_by_keyboard(page: Page) -> None:
    emil = Keyboard(page)
    emil.to(page.get_by_role("textbox", name="Dit svar"))
    emil.type("1.0")
    emil.press("ArrowDown")
    expect(page.get_by_role("textbox", name="Dit svar")).to_have_value("0,5")
    emil.button("−0,5", "Space")
    emil.keeps_the_focus()
    expect(page.get_by_role("textbox", name="Dit svar")).to_have_value("0")
    emil.to(page.get_by_role("button", name="+0,5"))
    emil.press("Space")
    emil.button("Send")
    arrived(page, "0,5 timer")
    emil.keeps_the_focus()


def test_somebody_mends_a_number_and_finds_it_under_mit(faces: Faces):
    faces.lead("hours")
    a_number_by_thumb(faces.anna)

    faces.anna.get_by_role("button", name="Ret dit svar").tap()
    expect(faces.anna.get_by_role("textbox", name="Dit svar")).to_have_value("12,5")
    faces.anna.get_by_role("textbox", name="Dit svar").fill("9,5")
    faces.anna.get_by_role("button", name="Send").tap()
    arrived(faces.anna, "9,5 timer")
    faces.anna.get_by_role("button", name="Mit", exact=True).tap()

    expect(faces.anna.get_by_text("9,5 timer")).to_be_visible()


# A grid


def test_options_are_placed_by_thumb_and_by_keyboard_and_seen_on_every_face(faces: Faces, stage: Stage):
    faces.lead("ideas")
    faces.look("grid asked")

    options_by_thumb(faces.anna)
    faces.look("grid given")
    options_by_keyboard(faces.emil)
    faces.room.give("ideas", {"ratings": [[2, 4], [5, 3], None]})
    faces.reveal()

    sentence = "Højest på Indsats ligger »Klare roller«, og højest på Virkning ligger »Faste pauser«."
    for face in (faces.anna, faces.emil, faces.desk, faces.screen):
        expect(face.locator("figcaption")).to_have_text(sentence)
    expect(faces.screen.locator(".stands")).to_have_text(["1", "2"])
    expect(faces.screen.locator(".marked li").last).to_contain_text("For få har svaret på denne")
    expect(faces.desk.get_by_role("row", name="Faste pauser 2,0 4,7 3 0")).to_be_attached()
    faces.look("grid shown")
    assert stage.complaints == []


def options_by_thumb(anna: Page) -> None:
    pauses = anna.get_by_role("group", name="Faste pauser")
    roles = anna.get_by_role("group", name="Klare roller")
    pauses.get_by_role("group", name="Indsats").get_by_label("2", exact=True).tap()
    pauses.get_by_role("group", name="Virkning").get_by_label("5, stor").tap()
    roles.get_by_role("group", name="Indsats").get_by_label("5, stor").tap()
    expect(anna.get_by_text("Svar også på Virkning for »Klare roller«, eller spring den over.")).to_be_visible()
    expect(anna.get_by_role("button", name="Send")).to_be_disabled()
    roles.get_by_role("group", name="Virkning").get_by_label("2", exact=True).tap()
    anna.get_by_role("group", name="Fælles morgenkaffe").get_by_role("button", name="Spring over").tap()
    anna.get_by_role("button", name="Send").tap()
    arrived(anna, "Klare rollerIndsats 5 · Virkning 2Fælles morgenkaffesprunget over")


def options_by_keyboard(page: Page) -> None:
    emil = Keyboard(page)
    for option, steps in (("Faste pauser", (2, 5)), ("Klare roller", (4, 1))):
        for scale, step in zip(("Indsats", "Virkning"), steps, strict=True):
            place = page.get_by_role("group", name=option).get_by_role("group", name=scale)
            emil.to(place.get_by_role("radio").first)
            emil.press("Space", *["ArrowRight"] * (step - 1))
            expect(place.get_by_role("radio").nth(step - 1)).to_be_checked()
    emil.to(page.get_by_role("button", name="Spring over").last)
    emil.press("Enter")
    emil.keeps_the_focus()
    emil.button("Send")
    arrived(page, "Faste pauserIndsats 2 · Virkning 5")
    emil.keeps_the_focus()


# Room


@pytest.mark.parametrize("activity", ["hours", "cost", "ideas", "many"])
def test_all_of_it_can_be_read_from_the_back_row_and_fits_the_smallest_phone(
    workshop: Opened, stage: Stage, activity: str
):
    desk, screen, anna = (
        stage.desk(workshop.desk_url),
        stage.screen(workshop.screen_url),
        stage.phone(workshop.join_url),
    )
    room = Room(workshop, desk, others=12)
    room.lead(activity)
    expect(screen.locator(".poll[data-showing=hidden]")).to_be_visible()
    expect(anna.get_by_role("button", name="Send")).to_be_visible()
    asked = unreadable(screen), wider_than_the_phone(anna)

    room.give(activity, *answers(activity))
    room.do("reveal")
    expect(screen.locator(".poll[data-showing=shown]")).to_contain_text("12 svar")
    expect(anna.locator(".room .chart")).to_be_visible()

    assert asked == ([], [])
    assert (unreadable(screen), wider_than_the_phone(anna)) == ([], [])
    assert overlapping(screen) == []


def answers(activity: str) -> list[dict]:
    if activity in NUMBERS:
        return [{"number": number} for number in NUMBERS[activity]]
    placed = HEAP if activity == "many" else [[1, 1], [1, 1], [5, 5]]
    return [{"ratings": [*placed[:-1], placed[-1] if at < 2 else None]} for at in range(12)]


def overlapping(screen: Page) -> list[str]:
    """Marks in the field that lie on each other, at every size of the screen."""
    return [f"{size['width']}: {pair}" for size in at_every_size(screen) for pair in screen.evaluate(NEAR)]


NEAR = """() => {
    const marks = [...document.querySelectorAll(".stands")].map((mark) => mark.getBoundingClientRect());
    return marks.flatMap((one, at) => marks.slice(at + 1).flatMap((other, step) =>
        Math.hypot(one.x - other.x, one.y - other.y) < one.width - 1 ? [`${at} and ${at + 1 + step}`] : []));
}"""
