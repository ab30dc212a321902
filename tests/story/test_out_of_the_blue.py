"""Gry improvises: a question nobody prepared, a second round, a clean start, answers that go on to the next poll."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.room import Face, Opened, until
from tests.story.acting import AGENDA, MOOD, begins, pick, sees, sent
from tests.story.axe import Inspector

BLUE = "Hvor er energien lige nu?"


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


@pytest.fixture
def room(workshop: Opened) -> list[Face]:
    """Bilal, Carla, Dorte, Emil and Freja, each with a phone on the socket alone."""
    return [workshop.phone() for _ in range(5)]


def begun(stage, workshop: Opened) -> Page:
    desk = stage.desk(workshop.desk_url)
    begins(desk)
    expect(desk.get_by_role("heading", name=MOOD)).to_be_visible()
    return desk


def ask(desk: Page, question: str) -> None:
    desk.keyboard.press("s")
    desk.keyboard.type(question)
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("heading", name=question)).to_be_visible()


def all_answer(room: list[Face], value: dict) -> None:
    id = room[0].hello()["picture"]["activity"]["id"]
    assert [face.answer(id, value)["ok"] for face in room] == [True] * len(room)


def more(desk: Page, button: str) -> None:
    summary = desk.get_by_text("Mere med svarene")
    if not desk.get_by_role("button", name=button).is_visible():
        summary.click()
    desk.get_by_role("button", name=button).click()


def test_a_question_typed_with_three_keys_and_a_sentence_is_on_the_phones(workshop, stage):
    desk, anna = begun(stage, workshop), stage.phone(workshop.join_url)

    ask(desk, BLUE)

    sees(anna, BLUE)
    pick(anna, "Midt imellem")
    sent(anna, "Midt imellem")
    assert stage.complaints == []


@pytest.mark.parametrize(
    ("form", "control"),
    [("Skala", "radio"), ("Ord", "textbox"), ("Kort", "textbox")],
)
def test_it_may_be_a_scale_words_or_cards_too(workshop, stage, form, control):
    desk, anna = begun(stage, workshop), stage.phone(workshop.join_url)
    desk.keyboard.press("s")

    desk.get_by_role("dialog").get_by_text(form, exact=True).click()
    desk.locator("#ask-question").fill(BLUE)
    desk.get_by_role("button", name="Spørg nu").click()

    sees(anna, BLUE)
    expect(anna.get_by_role(control).first).to_be_visible()
    assert stage.complaints == []


def test_with_options_of_her_own_and_a_mistake_told_before_it_is_sent(workshop, stage):
    desk, anna = begun(stage, workshop), stage.phone(workshop.join_url)
    desk.keyboard.press("s")
    options = desk.get_by_label("Svarmuligheder")

    options.fill("Solsikken")
    expect(desk.get_by_role("alert")).to_have_text("Skriv mindst to svarmuligheder, én på hver linje.")
    expect(desk.get_by_role("button", name="Spørg nu")).to_be_disabled()
    options.fill("Solsikken\nFjordskolen\nHavnebo")
    desk.get_by_role("button", name="Spørg nu").click()

    sees(anna, "Hvordan har I det lige nu?")
    expect(anna.get_by_role("radio")).to_have_count(3)


def test_a_second_round_stands_beside_the_first_on_the_screen(workshop, stage, room):
    desk, screen = begun(stage, workshop), stage.screen(workshop.screen_url)
    all_answer(room, {"options": [2]})

    more(desk, "Spørg en gang til")
    expect(desk.locator(".moment").get_by_text("Runde 2")).to_be_visible()
    all_answer(room, {"options": [0]})
    desk.keyboard.press("r")

    expect(screen.get_by_text(re.compile("Første runde")).first).to_be_visible()
    expect(screen.get_by_text(re.compile("Anden runde")).first).to_be_visible()
    assert stage.complaints == []


def test_cleared_answers_come_back_with_undo_on_the_desk_and_on_the_phone(workshop, stage, room):
    desk, anna = begun(stage, workshop), stage.phone(workshop.join_url)
    pick(anna, "Godt")
    sent(anna, "Godt")
    all_answer(room, {"options": [0]})

    more(desk, "Ryd svarene")
    expect(desk.locator(".moment")).to_contain_text(re.compile(r"0 af \d har svaret"))
    expect(anna.get_by_role("button", name="Send")).to_be_visible()
    desk.keyboard.press("z")

    expect(desk.locator(".moment")).to_contain_text(re.compile(r"6 af \d har svaret"))
    sent(anna, "Godt")
    assert stage.complaints == []


def test_words_go_on_as_something_to_give_points(workshop, stage, room):
    desk, anna = begun(stage, workshop), stage.phone(workshop.join_url)
    desk.keyboard.press("s")
    desk.get_by_role("dialog").get_by_text("Ord", exact=True).click()
    desk.get_by_role("button", name="Spørg nu").click()
    expect(desk.get_by_role("heading", name="Hvilket ord sidder I med?")).to_be_visible()
    all_answer(room, {"words": ["ro", "mod"]})
    expect(desk.locator(".moment").get_by_text("mod").first).to_be_visible()

    more(desk, "Tag svar med videre")
    desk.get_by_label("Hvad skal de bruges til?").select_option(label="Ny afstemning: fordel 100 point")
    desk.locator("#carry-question").fill("Hvad vejer mest?")
    desk.get_by_role("dialog").get_by_role("button", name="Spørg nu").click()

    sees(anna, "Hvad vejer mest?")
    for word in ("ro", "mod"):
        expect(anna.get_by_text(word, exact=True).first).to_be_visible()
    assert stage.complaints == []


def test_answers_join_a_wall_that_comes_later_in_the_day(workshop, stage, room):
    desk = begun(stage, workshop)
    all_answer(room, {"options": [0]})
    until(lambda: "5 af" in desk.locator(".moment").inner_text())

    more(desk, "Tag svar med videre")
    desk.get_by_label("Hvad skal de bruges til?").select_option("wall")
    desk.get_by_role("button", name="Læg dem til").click()

    expect(desk.get_by_role("button", name="Fortryd: svar lagt til")).to_be_visible()
    assert stage.complaints == []


def test_gry_looks_at_the_next_activity_as_phones_will_see_it(workshop, stage):
    desk = begun(stage, workshop)

    desk.keyboard.press("v")

    phone = desk.frame_locator("iframe.ahead-phone")
    expect(phone.get_by_role("heading", name="Hvad giver ro?")).to_be_visible()
    expect(phone.get_by_role("button", name="Send", include_hidden=True)).to_be_visible()
    desk.keyboard.press("Escape")
    expect(desk.get_by_role("dialog")).to_have_count(0)
    expect(desk.get_by_role("heading", name=MOOD)).to_be_visible()
    assert stage.complaints == []


def test_with_one_display_for_all_the_buttons_go_and_the_keys_stay(workshop, stage):
    desk = begun(stage, workshop)

    desk.keyboard.press("h")
    screen = desk.frame_locator("iframe")
    expect(screen.get_by_role("heading", name=MOOD)).to_be_visible()
    expect(desk.get_by_role("button", name=re.compile("Næste"))).to_have_count(0)
    desk.keyboard.press("Space")
    expect(screen.get_by_role("heading", name="Hvad giver ro?")).to_be_visible()
    desk.keyboard.press("h")

    expect(desk.get_by_role("button", name=re.compile("Næste"))).to_be_visible()
    assert stage.complaints == []


def test_two_screens_show_the_same_picture(workshop, stage, room):
    desk = begun(stage, workshop)
    near = stage.screen(workshop.screen_url)
    with desk.expect_popup() as opened:
        desk.get_by_text("Enheder, opsamling og afslutning").click()
        desk.get_by_role("link", name="Åbn lærredet").click()
    far = opened.value
    all_answer(room, {"options": [1]})

    desk.keyboard.press("r")

    for screen in (near, far):
        expect(screen.get_by_text(re.compile("Flest har valgt »Midt imellem«: 5 af 5")).first).to_be_attached()


def test_the_dialogs_are_sound(workshop, stage, room):
    desk = begun(stage, workshop)
    all_answer(room, {"options": [1]})
    until(lambda: "5 af" in desk.locator(".moment").inner_text())

    inspector = Inspector()

    desk.keyboard.press("s")
    inspector.look(desk, "asking")
    desk.keyboard.press("Escape")
    more(desk, "Tag svar med videre")
    inspector.look(desk, "carrying")
    desk.keyboard.press("Escape")
    desk.keyboard.press("v")
    expect(desk.frame_locator("iframe.ahead-phone").get_by_role("heading").first).to_be_visible()
    inspector.look(desk, "looking ahead")

    assert inspector.found == []


def test_the_day_is_led_and_improvised_from_a_phone(workshop, stage, room):
    desk = stage.phone(workshop.desk_url)
    screen = stage.screen(workshop.screen_url)
    begins(desk)
    expect(screen.get_by_role("heading", name=MOOD)).to_be_visible()

    desk.get_by_role("button", name="Spørg rummet").tap()
    desk.get_by_role("button", name="Spørg nu").tap()
    expect(screen.get_by_role("heading", name="Hvordan har I det lige nu?")).to_be_visible()
    all_answer(room, {"options": [0]})
    desk.get_by_role("button", name="Vis svarene for alle").tap()

    expect(screen.get_by_text(re.compile("Flest har valgt »Godt«: 5 af 5")).first).to_be_attached()
    assert stage.complaints == []


def test_the_way_in_is_shown_in_the_middle_of_a_poll_with_one_key(workshop, stage):
    desk, screen = begun(stage, workshop), stage.screen(workshop.screen_url)
    expect(screen.get_by_role("heading", name=MOOD)).to_be_visible()

    desk.keyboard.press("q")

    expect(screen.get_by_role("img")).to_be_visible()
    expect(screen.get_by_text(f"{workshop.code[:4]}\u00a0{workshop.code[4:]}").first).to_be_visible()
    desk.keyboard.press("q")
    expect(screen.get_by_role("heading", name=MOOD)).to_be_visible()
