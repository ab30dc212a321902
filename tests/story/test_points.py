"""Points are spent on a phone: by touch and with the keyboard alone."""

import pytest
from playwright.sync_api import expect

from tests.room import House, Opened
from tests.story.acting import kept, sent
from tests.story.axe import Room
from tests.story.conftest import PHONE, Stage
from tests.story.keyboard import Keyboard
from tests.story.ranked import AGENDA, button, focused, said


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


def test_points_are_spent_by_touch(workshop: Opened, stage: Stage):
    room = Room(workshop, stage.desk(workshop.desk_url))
    anna = stage.phone(workshop.join_url)
    room.lead("hundred")

    for _ in range(7):
        button(anna, "+10 Pauser").tap()
    expect(said(anna)).to_contain_text("30 point tilbage")
    expect(button(anna, "Send")).to_be_disabled()
    expect(anna.get_by_text("Du kan sende, når alle 100 point er givet.")).to_be_visible()
    button(anna, "−10 Pauser").tap()
    anna.get_by_label("Point til Mening").fill("999")
    expect(anna.get_by_label("Point til Mening")).to_have_value("40")
    expect(said(anna)).to_contain_text("Alle 100 point er givet")
    button(anna, "Send").tap()

    sent(anna, "60 point")
    assert kept(workshop, "hundred") == [{"points": [40, 0, 60, 0]}]
    assert stage.complaints == []


def test_points_are_spent_with_the_keyboard_alone(workshop: Opened, stage: Stage):
    room = Room(workshop, stage.desk(workshop.desk_url))
    emil = stage.face(workshop.join_url, PHONE)
    keys = Keyboard(emil)
    room.lead("hundred")
    field = emil.get_by_label("Point til Indflydelse")
    expect(field).to_be_visible()

    keys.to(field)
    emil.keyboard.type("33")
    expect(field).to_have_value("33")
    keys.press("ArrowUp", "ArrowUp", "ArrowDown")
    expect(field).to_have_value("43")
    keys.to(button(emil, "+10 Ledelse"))
    keys.press("Enter", "Enter", "Enter", "Enter", "Enter", "Enter")
    assert focused(emil) == "+10 Ledelse"
    expect(emil.get_by_label("Point til Ledelse")).to_have_value("57")
    keys.press("Enter")
    assert focused(emil) == "+10 Ledelse"
    keys.to(button(emil, "Send"))
    keys.press("Enter")

    sent(emil, "57 point")
    assert kept(workshop, "hundred") == [{"points": [0, 43, 0, 57]}]
    assert stage.complaints == []
