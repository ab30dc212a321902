"""Everything can be done with a keyboard: the focus is always seen, and never lost when the room moves."""

import re

import pytest
from playwright.sync_api import expect

from tests.room import Opened
from tests.story.axe import AGENDA, Room
from tests.story.conftest import DESK, PHONE
from tests.story.keyboard import Keyboard


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


def test_a_participant_takes_part_all_day_without_a_mouse(house, workshop, stage):
    room = Room(workshop, stage.desk(workshop.desk_url))
    page = stage.face(house.url, PHONE)
    emil = Keyboard(page)

    joins(emil, workshop)
    for activity in ("mood", "many", "scale", "words", "wall"):
        room.lead(activity)
        expect(page.get_by_role("button", name="Send")).to_be_visible()
        emil.keeps_the_focus()
        ANSWERS[activity](emil)
        emil.button("Send")
        expect(page.locator(".own .status")).to_have_text("Sendt")
        emil.keeps_the_focus()
    asks_and_wants(emil, room)
    checks_out(emil, room)

    assert stage.complaints == []


def joins(emil: Keyboard, workshop: Opened) -> None:
    emil.type(workshop.code)
    emil.press("Enter")
    page = emil.page
    emil.to(page.get_by_label("TR", exact=True))
    emil.press("Space", "ArrowDown", "ArrowDown")
    expect(page.get_by_label("Både TR og AMR")).to_be_checked()
    emil.to(page.get_by_label("Bord eller arbejdsplads"))
    emil.type("Havnebo")
    emil.press("Tab")
    expect(page.get_by_text("Gemt", exact=True)).to_be_visible()


def mood(emil: Keyboard) -> None:
    emil.to(emil.page.get_by_label("Godt", exact=True))
    emil.press("Space", "ArrowDown")
    expect(emil.page.get_by_label("Midt imellem")).to_be_checked()


def many(emil: Keyboard) -> None:
    for need in ("Ro", "Hjælp"):
        emil.to(emil.page.get_by_label(need, exact=True))
        emil.press("Space")
    expect(emil.page.get_by_label("Luft")).to_be_disabled()
    emil.keeps_the_focus()


def scale(emil: Keyboard) -> None:
    emil.to(emil.page.get_by_label("1, Slet ikke").first)
    emil.press("Space", "ArrowRight", "ArrowRight")
    emil.to(emil.page.get_by_role("button", name="Spring over").last)
    emil.press("Space")


def words(emil: Keyboard) -> None:
    emil.to(emil.page.get_by_label("Ord 1"))
    emil.type("ro")


def wall(emil: Keyboard) -> None:
    emil.to(emil.page.get_by_role("radio", name="Lykkes"))
    emil.press("ArrowDown")
    emil.to(emil.page.get_by_label("Kort 1 af højst 3"))
    emil.type("Vi spørger hinanden")


ANSWERS = {"mood": mood, "many": many, "scale": scale, "words": words, "wall": wall}


def asks_and_wants(emil: Keyboard, room: Room) -> None:
    page = emil.page
    room.give("questions", {"text": "Hvor er nøglen?"}, slot="q:")
    emil.button("Spørg")
    emil.to(page.get_by_label("Hvad vil du spørge om?"))
    emil.type("Hvem gør hvad?")
    emil.button("Stil spørgsmål", "Space")
    expect(page.get_by_text("Dit spørgsmål")).to_be_visible()
    emil.keeps_the_focus()
    vote = page.get_by_role("button", name=re.compile("Det vil jeg også vide"))
    emil.to(vote)
    emil.press("Space")
    expect(vote).to_have_attribute("aria-pressed", "true")
    emil.button("Nu")


def checks_out(emil: Keyboard, room: Room) -> None:
    page = emil.page
    room.lead("out")
    emil.to(page.get_by_label("Hvad tager du med?"))
    emil.type("At spørge først")
    emil.to(page.get_by_label("Kun for mig"))
    emil.press("ArrowDown")
    emil.button("Gem")
    emil.keeps_the_focus()
    emil.button("Skriv en aftale")
    emil.keeps_the_focus()
    emil.to(page.get_by_role("textbox"))
    emil.type("Holde pause")
    emil.to(page.get_by_role("checkbox", name="Leder"))
    emil.press("Space")
    for button in ("Videre", "Videre", "Gem aftalen"):
        emil.button(button)
        emil.keeps_the_focus()
    expect(page.get_by_text("Holde pause").first).to_be_visible()
    room.end()
    expect(page.get_by_role("heading", name="Tak for i dag")).to_be_visible()
    emil.keeps_the_focus()


def test_the_facilitator_leads_the_day_without_a_mouse(house, workshop, stage):
    page = stage.face(workshop.desk_url, DESK)
    gry, title = Keyboard(page), page.locator("#moment-title")

    gry.button("Begynd: Godt at se jer")
    expect(title).to_contain_text("Godt at se jer")
    gry.keeps_the_focus()
    gry.to(page.get_by_text("5 aktiviteter"))
    gry.press("Enter")
    gry.button("Hvordan er du landet?")
    gry.button("Spring dertil")
    expect(title).to_contain_text("Hvordan er du landet?")
    gry.keeps_the_focus()
    for key, name in [("r", "Skjul svarene"), ("l", "Åbn for svar"), ("z", "Luk for svar")]:
        gry.press(key)
        expect(page.get_by_role("button", name=name)).to_be_visible()
    for name, then in [("Luk for svar", "Åbn for svar"), ("Skjul svarene", "Vis svarene for alle")]:
        gry.button(name, "Space")
        expect(page.get_by_role("button", name=then)).to_be_visible()
        gry.keeps_the_focus()
    gry.press("PageDown")
    expect(title).to_contain_text("Hvad har du brug for?")
    gry.button("Fortryd: næste")
    expect(title).to_contain_text("Hvordan er du landet?")
    gry.keeps_the_focus()
    gry.to(page.get_by_text("Enheder, opsamling og afslutning"))
    gry.press("Enter")
    gry.button("Afslut workshoppen")
    gry.to(page.get_by_role("dialog").get_by_role("button", name="Afslut workshoppen"))
    gry.press("Enter")
    expect(title).to_contain_text("Tak for i dag")
    gry.keeps_the_focus()

    assert stage.complaints == []
