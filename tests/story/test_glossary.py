"""A phone opens a word of the field on the word, and all of them under Mit; nothing is in anybody's way."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import Face, Opened
from tests.story.acting import do, sees
from tests.story.axe import SMALL

AGENDA = Path(__file__).with_name("words-and-ways.yaml")
TITLE = "Som TR og AMR"
MARKED = ["TR", "AMR", "TRIO", "tavlemøde", "MED-udvalget", "§ 7"]
WITHIN = "each => each.closest('a, label, summary, button:not(.glossed)') !== null"
GLOSSARY = re.compile(r"/glossary/da$")


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


@pytest.fixture
def gry(workshop) -> Face:
    return workshop.desk()


def words(phone: Page) -> Locator:
    return phone.locator("main .glossed")


def word(phone: Page, text: str) -> Locator:
    return phone.locator("main").get_by_role("button", name=text, exact=True)


def test_each_word_can_be_opened_where_it_stands_first(workshop, gry, stage):
    do(gry, "go", activity="roller")

    anna = stage.phone(workshop.join_url)

    expect(words(anna)).to_have_text(MARKED)
    expect(anna.get_by_role("heading", name=TITLE)).to_be_visible()
    expect(anna.locator("main li").last).to_have_text("Kom med jeres trio")


def test_a_word_tells_what_it_means_and_gives_the_focus_back(workshop, gry, stage):
    do(gry, "go", activity="roller")
    anna = stage.phone(workshop.join_url)
    word(anna, "TRIO").tap()
    opened = anna.get_by_role("dialog", name="TRIO")

    expect(opened).to_contain_text("Leder, TR og AMR")
    expect(opened).to_contain_text("Kilde: BFA: TRIO – en daglig aktionsstyrke")
    opened.get_by_role("button", name="Luk").tap()

    expect(opened).to_have_count(0)
    expect(word(anna, "TRIO")).to_be_focused()


def test_escape_and_a_tap_beside_it_close_what_is_open(workshop, gry, stage):
    do(gry, "go", activity="roller")
    anna = stage.phone(workshop.join_url)
    opened = anna.get_by_role("dialog")

    word(anna, "AMR").focus()
    anna.keyboard.press("Enter")
    expect(opened).to_be_visible()
    anna.keyboard.press("Escape")
    expect(opened).to_have_count(0)
    expect(word(anna, "AMR")).to_be_focused()
    word(anna, "§ 7").tap()
    expect(opened).to_be_visible()
    anna.touchscreen.tap(20, 20)
    expect(opened).to_have_count(0)

    expect(word(anna, "§ 7")).to_be_focused()


def test_an_agenda_explains_its_own_words_and_says_others_its_own_way(workshop, gry, stage):
    do(gry, "go", activity="roller")
    anna = stage.phone(workshop.join_url)

    word(anna, "tavlemøde").tap()

    expect(anna.get_by_role("dialog", name="Tavlemøde")).to_contain_text("Ti minutter stående om dagen, klokken ni.")


def test_no_word_is_opened_within_something_else_to_press(workshop, gry, stage):
    do(gry, "go", activity="valg")
    anna = stage.phone(workshop.join_url)
    expect(words(anna)).to_have_text(["TRIO"])

    do(gry, "go", activity="blade")
    do(gry, "deal")
    expect(anna.locator(".play-card")).to_be_visible()

    assert words(anna).evaluate_all(f"all => all.filter({WITHIN}).length") == 0


def test_all_words_stand_under_mit(workshop, gry, stage):
    do(gry, "go", activity="roller")
    anna = stage.phone(workshop.join_url)
    anna.get_by_role("button", name="Mit", exact=True).tap()

    sees(anna, "Ordliste")
    anna.get_by_text(re.compile(r"Se alle \d\d ord")).tap()

    terms = anna.locator(".glossary-all dt > span:first-child").all_text_contents()
    assert {"AL", "APV", "hovedudvalg", "Tavlemøde", "TR", "§ 7", "årshjul"} <= set(terms)
    assert terms[-1] == "årshjul"
    expect(words(anna)).to_have_count(0)


def test_who_reads_in_english_is_told_in_english(workshop, gry, stage):
    do(gry, "go", activity="roller")
    anna = stage.phone(workshop.join_url)
    sees(anna, TITLE)

    anna.goto(f"{workshop.house.url}/w/{workshop.code}?lang=en")
    word(anna, "TR").tap()

    expect(anna.get_by_role("dialog", name="TR")).to_contain_text("Shop steward")


def test_the_screen_and_the_desk_mark_nothing(workshop, gry, stage):
    do(gry, "go", activity="roller")

    screen, anna = stage.screen(workshop.screen_url), stage.phone(workshop.join_url)

    sees(screen, TITLE)
    expect(words(anna)).to_have_text(MARKED)
    expect(screen.locator(".glossed")).to_have_count(0)


def test_the_phone_draws_without_its_words_and_marks_them_when_they_come(workshop, gry, stage):
    do(gry, "go", activity="roller")
    anna = stage.face("about:blank", {"width": 390, "height": 844})
    anna.route(GLOSSARY, lambda route: route.abort())
    anna.goto(workshop.join_url)
    sees(anna, TITLE)
    expect(words(anna)).to_have_count(0)

    anna.unroute(GLOSSARY)

    expect(words(anna)).to_have_text(MARKED)


def test_a_word_stays_open_when_the_room_goes_on_and_the_focus_is_not_lost(workshop, gry, stage):
    do(gry, "go", activity="roller")
    anna = stage.phone(workshop.join_url)
    word(anna, "§ 7").tap()
    opened = anna.get_by_role("dialog", name="§ 7")
    expect(opened).to_be_visible()

    do(gry, "go", activity="valg")
    expect(anna.locator(".poll")).to_be_attached()
    expect(opened).to_be_visible()
    anna.keyboard.press("Escape")

    expect(opened).to_have_count(0)
    expect(anna.locator("#main")).to_be_focused()


def test_words_are_in_nobodys_way(workshop, gry, stage, inspector):
    do(gry, "go", activity="roller")
    anna = stage.phone(workshop.join_url)
    expect(words(anna)).to_have_text(MARKED)
    inspector.look_in_the_dark(anna, "marked")

    word(anna, "TRIO").tap()
    inspector.look_in_the_dark(anna, "open")
    anna.set_viewport_size({**SMALL})
    assert anna.get_by_role("dialog").evaluate("each => each.scrollWidth <= each.clientWidth")
    anna.keyboard.press("Escape")
    anna.get_by_role("button", name="Mit", exact=True).tap()
    anna.get_by_text(re.compile(r"Se alle \d\d ord")).tap()
    inspector.look_in_the_dark(anna, "all words")

    assert anna.evaluate("document.documentElement.scrollWidth") == SMALL["width"]
    assert stage.complaints == []


def test_a_word_is_as_easy_to_hit_as_any_button(workshop, gry, stage):
    do(gry, "go", activity="roller")
    anna = stage.phone(workshop.join_url)
    box = word(anna, "§ 7").bounding_box()
    assert box is not None

    anna.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2 + 20)

    expect(anna.get_by_role("dialog", name="§ 7")).to_be_visible()
