"""Gry decides who sees the answers, and when: on the screen, on the phones, everywhere or nowhere."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.room import House
from tests.story.axe import Inspector
from tests.story.conftest import Stage
from tests.story.results import AGENDA, RATINGS, TOGETHER, Faces, open_choices, sees_bars


@pytest.fixture
def faces(house: House, stage: Stage) -> Faces:
    return Faces(house.open_quickly(AGENDA), stage)


def answer(phone: Page, option: str) -> None:
    phone.get_by_label(option, exact=True).check()
    phone.get_by_role("button", name="Send").click()
    expect(phone.locator(".own .status")).to_have_text("Sendt")


def sees_none(face: Page) -> None:
    expect(face.locator(".poll")).to_be_visible()
    expect(face.locator(".bars:not(.blank)")).to_have_count(0)


def line(faces: Faces) -> Any:
    return expect(faces.desk.locator(".shows-now"))


def choose(desk: Page, face: str, when: str) -> None:
    desk.get_by_role("group", name=f"{face} ser svarene").get_by_role("button", name=when).click()


def test_hidden_answers_are_shown_to_all_with_one_press_and_hidden_again(faces):
    faces.tell_the_mood()
    sees_none(faces.screen)
    sees_none(faces.anna)
    line(faces).to_have_text(
        "Hvem kan se det nu? Lærredet: skjult, til du viser det · Mobilerne: skjult, til du viser det"
    )

    faces.desk.get_by_role("button", name="Vis svarene for alle").click()
    sees_bars(faces.screen)
    sees_bars(faces.anna)
    line(faces).to_have_text("Hvem kan se det nu? Lærredet: vist · Mobilerne: vist")
    faces.desk.keyboard.press("r")

    sees_none(faces.screen)
    sees_none(faces.anna)


def test_a_phone_sees_the_answers_after_its_own_and_the_screen_does_not(faces):
    faces.lead("own", "Hvad har du mest brug for?")
    faces.room.give("own", *TOGETHER)

    expect(faces.anna.get_by_text("Du ser de andres svar, når du selv har svaret.")).to_be_visible()
    expect(faces.screen.get_by_text("Du ser svarene på din mobil, når du selv har svaret.")).to_be_visible()
    sees_none(faces.anna)
    answer(faces.anna, "Tid")

    sees_bars(faces.anna)
    sees_none(faces.screen)


def test_answers_that_wait_for_the_close_come_when_the_poll_is_closed(faces):
    faces.lead("last", "Hvad ville du vælge?")
    faces.room.give("last", {"options": [0]}, {"options": [1]}, {"options": [1]})
    answer(faces.anna, "Mere tid")
    for face in (faces.anna, faces.screen):
        expect(face.get_by_text("Svarene vises, når der er lukket for svar.")).to_be_visible()
        sees_none(face)

    faces.desk.keyboard.press("l")

    sees_bars(faces.anna)
    sees_bars(faces.screen)
    line(faces).to_contain_text("Lærredet: vist, for der er lukket for svar")


def test_answers_for_the_desk_alone_are_never_on_a_phone_or_on_the_screen(faces):
    faces.lead("silent", "Er du træt?")
    faces.room.give("silent", {"options": [0]}, {"options": [0]}, {"options": [1]})
    sees_bars(faces.desk)

    faces.desk.keyboard.press("r")
    faces.desk.keyboard.press("l")

    expect(faces.anna.get_by_text("Afstemningen er lukket.")).to_be_visible()
    for face in (faces.anna, faces.screen):
        expect(face.get_by_text("Kun den, der styrer dagen, ser svarene.")).to_be_visible()
        sees_none(face)
    expect(faces.desk.get_by_role("button", name="Vis svarene for alle")).to_have_count(0)


def test_screen_and_phones_are_chosen_apart_one_tap_away(faces):
    faces.tell_the_mood()

    open_choices(faces.desk)
    choose(faces.desk, "Lærredet", "Hele tiden")
    sees_bars(faces.screen)
    sees_none(faces.anna)
    expect(faces.anna.get_by_text("Svarene vises på lærredet.")).to_be_visible()
    choose(faces.desk, "Mobilerne", "Når man selv har svaret")
    line(faces).to_have_text("Hvem kan se det nu? Lærredet: vist · Mobilerne: når man selv har svaret")
    answer(faces.anna, "Godt")

    sees_bars(faces.anna)


def test_no_way_to_see_a_result_has_a_barrier(faces):
    inspector = Inspector()
    faces.lead("scale", "Hvor enig er du?")
    faces.room.give("scale", *RATINGS)
    open_choices(faces.desk)
    inspector.look(faces.desk, "desk: choices")
    faces.room.do("reveal")
    faces.desk.keyboard.press("t")
    expect(faces.screen.locator("table.data")).to_be_visible()
    for name, face in (("anna", faces.anna), ("desk", faces.desk)):
        face.get_by_role("button", name="Vis som tabel").click()
        inspector.look(face, f"{name}: table")
        inspector.look_in_the_dark(face, f"{name}: table")
    inspector.look(faces.screen, "screen: table")
    faces.desk.keyboard.press("t")
    expect(faces.screen.locator("table.data")).to_have_count(0)
    second = faces.ask_again()
    faces.room.give(second, *RATINGS[1:], {"ratings": [1, 1, 1]})
    faces.room.do("reveal")
    for name, face in (("anna", faces.anna), ("desk", faces.desk), ("screen", faces.screen)):
        expect(face.locator(".paired")).to_be_visible()
        inspector.look(face, f"{name}: rounds")
    inspector.look_in_the_dark(faces.anna, "anna: rounds")

    assert inspector.found == []
