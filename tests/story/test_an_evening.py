"""A facilitator who has never led before: she improvises, tidies the words, asks again, answers a question, sums up."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.room import Face, House
from tests.story.acting import AGENDA, MOOD, begins
from tests.story.conftest import Stage

QUESTION = "Hvem følger op på det?"
REPLY = "Det gør TRIO på fredag."


def everybody(room: list[Face], values: list[dict]) -> None:
    id = room[0].hello()["picture"]["activity"]["id"]
    assert [face.answer(id, value)["ok"] for face, value in zip(room, values, strict=True)] == [True] * len(room)


def rows(desk: Page) -> Locator:
    """The words as the desk lists them."""
    return desk.locator(".moment").get_by_role("listitem")


def shown(page: Page, text: str) -> None:
    expect(page.get_by_text(re.compile(text)).first).to_be_attached()


def test_an_evening_with_nothing_prepared(house: House, stage: Stage):
    workshop = house.open_quickly(AGENDA)
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    anna = stage.phone(workshop.join_url)
    room = [workshop.phone() for _ in range(5)]
    begins(desk)
    expect(screen.get_by_role("heading", name=MOOD)).to_be_visible()

    words_are_asked_for_out_of_the_blue(desk, anna, room)
    two_words_become_one_and_one_is_taken_away(desk, screen)
    the_words_go_on_as_something_to_choose_between(desk, anna, room)
    it_is_asked_once_more_after_a_talk(desk, screen, room)
    a_question_is_answered_in_writing(desk, anna)
    what_came_out_of_it_is_there_to_take_home(desk)

    assert stage.complaints == []


def words_are_asked_for_out_of_the_blue(desk: Page, anna: Page, room: list[Face]) -> None:
    desk.keyboard.press("s")
    desk.get_by_role("dialog").get_by_text("Ord", exact=True).click()
    desk.locator("#ask-question").fill("Hvad fylder lige nu?")
    desk.keyboard.press("Enter")
    expect(anna.get_by_role("heading", name="Hvad fylder lige nu?")).to_be_visible()
    anna.get_by_label("Ord 1").fill("arbejdsro")
    anna.get_by_role("button", name="Send").tap()
    everybody(room, [{"words": ["ro", "tid"]}] * 3 + [{"words": ["tid", "vrøvl"]}] * 2)
    expect(rows(desk).filter(has_text="arbejdsro")).to_have_count(1)


def two_words_become_one_and_one_is_taken_away(desk: Page, screen: Page) -> None:
    row = rows(desk)
    row.filter(has_text="arbejdsro").get_by_role("button", name="Læg sammen med").click()
    row.filter(has=desk.get_by_text("ro", exact=True)).get_by_role("button", name="Læg sammen her").click()
    row.filter(has_text="vrøvl").get_by_role("button", name="Fjern").click()
    desk.keyboard.press("r")
    shown(screen, "2 forskellige ord")
    expect(screen.locator(".cloud")).not_to_contain_text("vrøvl")
    expect(screen.locator(".cloud")).not_to_contain_text("arbejdsro")


def the_words_go_on_as_something_to_choose_between(desk: Page, anna: Page, room: list[Face]) -> None:
    desk.get_by_text("Mere med svarene").click()
    desk.get_by_role("button", name="Tag svar med videre").click()
    desk.locator("#carry-question").fill("Hvad tager vi fat på først?")
    desk.get_by_role("dialog").get_by_role("button", name="Spørg nu").click()
    expect(anna.get_by_role("heading", name="Hvad tager vi fat på først?")).to_be_visible()
    everybody(room, [{"options": [0]}] * 5)


def it_is_asked_once_more_after_a_talk(desk: Page, screen: Page, room: list[Face]) -> None:
    desk.get_by_text("Mere med svarene").click()
    desk.get_by_role("button", name="Spørg en gang til").click()
    expect(desk.locator(".moment").get_by_text("Runde 2")).to_be_visible()
    everybody(room, [{"options": [1]}] * 4 + [{"options": [0]}])
    desk.keyboard.press("r")
    shown(screen, "Første runde")
    shown(screen, "procentpoint")


def a_question_is_answered_in_writing(desk: Page, anna: Page) -> None:
    anna.get_by_role("button", name="Spørg").tap()
    anna.get_by_label("Hvad vil du spørge om?").fill(QUESTION)
    anna.get_by_role("button", name="Stil spørgsmål").tap()
    asked = desk.locator(".asked .question").filter(has_text=QUESTION)
    expect(asked).to_be_visible()
    asked.get_by_role("button", name="Mere").click()
    asked.get_by_label("Svar skriftligt").fill(REPLY)
    asked.get_by_role("button", name="Gem").first.click()
    shown(anna, REPLY)


def what_came_out_of_it_is_there_to_take_home(desk: Page) -> None:
    desk.get_by_text("Enheder, opsamling og afslutning").click()
    with desk.expect_popup() as opened:
        desk.get_by_role("link", name="Se opsamlingen").click()
    for text in ("Hvad fylder lige nu", r"Hvad tager vi fat på først\? \(runde 2\)", QUESTION, REPLY):
        shown(opened.value, text)
