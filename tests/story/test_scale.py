"""A scale is answered by touch and by keyboard, and stands on every face."""

import pytest
from playwright.sync_api import expect

from tests.room import House
from tests.story.back_row import unreadable
from tests.story.conftest import Stage
from tests.story.results import AGENDA, RATINGS, Faces


@pytest.fixture
def faces(house: House, stage: Stage) -> Faces:
    return Faces(house.open_quickly(AGENDA), stage)


def test_a_scale_is_answered_by_touch_and_seen_on_three_faces(faces, stage):
    faces.lead("scale", "Hvor enig er du?")
    faces.anna.locator(".statement").nth(0).locator(".step").nth(3).tap()
    faces.anna.locator(".statement").nth(1).locator(".step").nth(1).tap()
    faces.anna.locator(".statement").nth(2).get_by_role("button", name="Spring over").tap()
    faces.anna.get_by_role("button", name="Send").tap()
    expect(faces.anna.locator(".own dd")).to_have_text(["4", "2", "sprunget over"])

    faces.room.give("scale", *RATINGS)
    faces.room.do("reveal")

    for face in (faces.anna, faces.desk, faces.screen):
        expect(face.locator(".ladder-figure")).to_have_text(["3,6", "3,3", "3,8"])
        expect(face.locator(".chart figcaption")).to_have_text(
            "Højest ligger »Vi ved, hvad der er vigtigst« med 3,8, lavest »Støtte« med 3,3."
        )
    assert unreadable(faces.screen) == []
    assert stage.complaints == []


def test_a_scale_is_answered_and_shown_by_keyboard_alone(faces):
    faces.lead("single", "Hvor meget ro har du til at løse dine opgaver?")

    faces.anna.locator(".step input").first.focus()
    faces.anna.keyboard.press("Space")
    for _ in range(4):
        faces.anna.keyboard.press("ArrowRight")
    faces.anna.keyboard.press("Tab")
    faces.anna.keyboard.press("Enter")
    expect(faces.anna.locator(".own dd")).to_have_text("5")
    faces.room.give("single", {"ratings": [7]}, {"ratings": [6]})
    faces.desk.keyboard.press("r")
    faces.desk.keyboard.press("t")

    expect(faces.screen.locator("table.data tbody tr td").first).to_have_text("6,0")
    expect(faces.anna.locator(".ladder-figure")).to_have_text("6,0")
