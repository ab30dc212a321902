"""Words in real browsers: written by touch and by keyboard, sorted at the desk while the cloud stands on the screen."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.room import PATIENCE_S, Opened
from tests.story.acting import own, sent
from tests.story.axe import SMALL, Inspector, Room
from tests.story.conftest import PHONE, Stage
from tests.story.keyboard import Keyboard

AGENDA = Path(__file__).with_name("words.yaml")
OTHERS = [
    ["ro", "pauser", "tid"],
    ["ro", "humor", "tid"],
    ["tid", "sludder", "latter"],
    ["pause", "overblik", "støtte"],
]
ANNA, BILAL = ["arbejdsro", "ro", "🙂"], ["arbejdsro", "ørenlyd", "humor"]
WHERE = """() => Object.fromEntries([...document.querySelectorAll(".cloud text")].map((one) => {
  const { x, y } = one.getBoundingClientRect();
  return [one.textContent.trim(), [Math.round(x), Math.round(y)]];
}))"""
WIDER_THAN_THE_PAGE = "document.documentElement.scrollWidth > innerWidth"


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


class Play:
    """Gry at the desk, the screen on the wall, and four people whose words are already there."""

    def __init__(self, workshop: Opened, stage: Stage) -> None:
        self.desk, self.screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
        self.room = Room(workshop, self.desk, others=4)
        self.room.lead("cloud")
        self.room.give("cloud", *({"words": words} for words in OTHERS))

    def answer_as(self, *words: list[str]) -> None:
        for ballot in words:
            person = self.room.workshop.seat()
            answer = person.browser.post(
                f"{person.workshop.house.url}/api/entry",
                json={**person.entry("cloud", "ballot", {"words": ballot}), "code": person.workshop.code},
                timeout=PATIENCE_S,
            )
            assert answer.json()["ok"], answer.text

    def reveal(self) -> None:
        self.room.do("reveal")
        expect(self.screen.locator(".cloud text").first).to_be_visible()

    def row(self, word: str) -> Locator:
        return self.desk.locator(".sorting ol li").filter(has=self.desk.get_by_text(word, exact=True))

    def button(self, word: str, name: str) -> Locator:
        return self.desk.get_by_role("button", name=re.compile(rf"^{name}\s*: {word}$"))

    def sees(self, word: str, count: int | None) -> None:
        """The desk counts the word so often, or has it in its list no more; the screen has it or has it not."""
        expect(self.row(word)).to_have_count(0 if count is None else 1)
        if count is not None:
            expect(self.row(word).locator(".figures")).to_have_text(re.compile(rf"^Antal: {count} \(\d+\s%\)$"))
        standing = self.screen.locator(".cloud text", has_text=re.compile(rf"^\s*{word}$"))
        expect(standing).to_have_count(0 if count is None else 1)

    def places(self, *without: str) -> dict[str, Any]:
        self.screen.evaluate("document.fonts.ready")
        return {word: place for word, place in self.screen.evaluate(WHERE).items() if word not in without}


@pytest.fixture
def play(workshop: Opened, stage: Stage) -> Play:
    return Play(workshop, stage)


def keeps_its_places(play: Play, *without: str, deed: Callable[[], None]) -> None:
    """Whatever Gry does, the words it is not about stay where they are."""
    before = play.places(*without)
    deed()
    after = play.places(*without)
    assert after == before


def test_words_are_written_by_touch(play: Play, workshop: Opened, stage: Stage, inspector: Inspector):
    anna = stage.face(workshop.join_url, SMALL, has_touch=True, is_mobile=True)

    for number, word in enumerate(ANNA, start=1):
        anna.get_by_label(f"Ord {number}").tap()
        anna.keyboard.insert_text(word)
    anna.get_by_role("button", name="Send").tap()

    sent(anna, "arbejdsro")
    expect(own(anna).locator("li")).to_have_text(ANNA)
    assert not anna.evaluate(WIDER_THAN_THE_PAGE)
    inspector.look(anna, "anna: own words")
    play.reveal()
    expect(play.screen.locator(".cloud")).to_contain_text("🙂")
    assert stage.complaints == []


def test_words_are_written_by_keyboard(play: Play, workshop: Opened, stage: Stage):
    bilal = stage.face(workshop.join_url, PHONE)
    keys = Keyboard(bilal)

    for number, word in enumerate(BILAL, start=1):
        keys.to(bilal.get_by_label(f"Ord {number}"))
        keys.type(word)
    keys.button("Send")

    sent(bilal, "ørenlyd")
    expect(play.row("ørenlyd")).to_have_count(1)
    assert stage.complaints == []


def test_two_words_are_merged_by_keyboard_and_split_again(play: Play):
    play.answer_as(ANNA, BILAL)
    play.reveal()
    play.sees("arbejdsro", 2)
    play.sees("ro", 3)
    keys = Keyboard(play.desk)

    def merge() -> None:
        keys.to(play.button("arbejdsro", "Læg sammen med …"))
        keys.press("Enter")
        expect(play.desk.locator(".sorting-said")).to_contain_text("»arbejdsro«")
        keys.to(play.button("ro", "Læg sammen her"))
        keys.press("Enter")
        play.sees("arbejdsro", None)
        play.sees("ro", 4)

    def split() -> None:
        keys.to(play.button("arbejdsro", "Del igen"))
        keys.press("Enter")
        play.sees("arbejdsro", 2)
        play.sees("ro", 3)

    keeps_its_places(play, "ro", "arbejdsro", deed=merge)
    keeps_its_places(play, "ro", "arbejdsro", deed=split)


def test_escape_leaves_the_merging_and_the_keyboard_keeps_its_place(play: Play):
    play.answer_as(ANNA)
    keys = Keyboard(play.desk)
    first = play.button("pause", "Læg sammen med …")

    keys.to(first)
    keys.press("Enter")
    expect(play.button("tid", "Læg sammen her")).to_be_visible()
    keys.press("Escape")

    expect(play.button("tid", "Læg sammen med …")).to_be_visible()
    expect(first).to_be_focused()


def test_two_words_are_merged_by_drag(play: Play):
    play.answer_as(ANNA, BILAL)
    play.reveal()
    play.sees("humor", 2)

    def merge() -> None:
        play.row("latter").drag_to(play.row("humor"))
        play.sees("latter", None)
        play.sees("humor", 3)

    keeps_its_places(play, "latter", "humor", deed=merge)
    expect(play.desk.get_by_text("»latter« tæller med i »humor«")).to_be_visible()


def test_a_word_is_taken_away_and_shown_again_where_it_stood(play: Play):
    play.answer_as(ANNA)
    play.reveal()
    play.sees("sludder", 1)
    whole = play.places()
    keys = Keyboard(play.desk)

    def remove() -> None:
        keys.to(play.button("sludder", "Fjern"))
        keys.press("Enter")
        play.sees("sludder", None)

    keeps_its_places(play, "sludder", deed=remove)
    assert play.desk.evaluate("document.activeElement.closest('.sortable') !== null")
    keys.to(play.button("sludder", "Vis igen"))
    keys.press("Enter")
    play.sees("sludder", 1)
    assert play.places() == whole


def test_when_every_word_is_taken_away_every_face_says_so(play: Play, workshop: Opened, stage: Stage):
    play.answer_as(["ro"])
    anna = stage.phone(workshop.join_url)
    play.reveal()
    play.sees("ro", 3)

    while play.desk.locator(".sorting ol li").count():
        word = play.desk.locator(".sorting ol .sortable-word").first.inner_text()
        play.button(word, "Fjern").click()
        expect(play.row(word)).to_have_count(0)

    for face in (play.desk, play.screen, anna):
        said = face.locator("main").get_by_text("Alle ord er fjernet.").locator("visible=true").first
        expect(said).to_be_visible()


def test_a_word_is_found_in_a_long_list(play: Play):
    play.answer_as(*[[f"pause {at}", f"samtale {at}", f"møde {at}"] for at in range(6)])
    field = play.desk.get_by_label("Find et ord")

    field.fill("SAMTALE")

    expect(play.desk.locator(".sorting ol li")).to_have_count(6)
    play.button("samtale 3", "Læg sammen med …").click()
    field.fill("møde 3")
    play.button("møde 3", "Læg sammen her").click()
    expect(play.desk.get_by_text("»samtale 3« tæller med i »møde 3«")).to_be_visible()


def test_the_sorting_has_no_barriers_on_a_laptop_and_on_a_phone(play: Play, inspector: Inspector, stage: Stage):
    play.answer_as(ANNA, BILAL)
    play.reveal()
    inspector.look(play.screen, "screen: cloud")
    play.button("sludder", "Fjern").click()
    play.sees("sludder", None)
    play.button("arbejdsro", "Læg sammen med …").click()
    inspector.look(play.desk, "desk: choosing")
    play.button("ro", "Læg sammen her").click()
    play.sees("ro", 4)
    inspector.look(play.desk, "desk: sorted")

    play.desk.set_viewport_size(PHONE)
    inspector.look_in_the_dark(play.desk, "desk on a phone")
    assert not play.desk.evaluate(WIDER_THAN_THE_PAGE)
    play.button("tid", "Fjern").scroll_into_view_if_needed()
    small = play.desk.locator(".sortable button").evaluate_all(
        "all => all.filter(one => one.getBoundingClientRect().height < 47.9).map(one => one.textContent)"
    )
    assert small == []
    assert stage.complaints == []
