"""The summary in the room: turned page by page from the desk, on the screen and the phones, and shared at the end."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import House, Opened, until
from tests.story.acting import CLICKER_MS
from tests.story.axe import Room
from tests.story.back_row import unreadable
from tests.story.conftest import Stage

AGENDA = Path(__file__).with_name("summary-in-the-room.yaml")
PEOPLE = 8
WORDS = ("pauser", "tillid", "humor", "tid", "kolleger", "klarhed", "latter", "en god kop kaffe")
PROMISES = (
    ("Jeg går en tur i frokosten hver tirsdag", "individ", "Pauser"),
    ("Vi skriver ned, hvem der gør hvad, når en kollega er syg", "gruppe", "Roller"),
    ("Lederen melder ud om vagtplanen den første i måneden", "ledelse", ""),
    ("Jeg siger tak, når nogen hjælper mig", "", ""),
)
PAGES = (
    "Hvad giver ro på arbejdet?",
    "Hvor meget har I af de seks guldkorn?",
    "Hvad virker hos jer?",
    "Tjek ud",
    "Spørgsmål fra dagen",
    "Det vil vi gøre",
)
COVER = "Dagen i jeres egne ord"
LINE = "Vi tager Krav op på næste personalemøde."


class Closing:
    """A day with answers to everything, led to its summary; `desk`, `screen` and `anna` are browsers."""

    def __init__(self, workshop: Opened, stage: Stage) -> None:
        self.desk = stage.desk(workshop.desk_url)
        self.screen = stage.screen(workshop.screen_url)
        self.anna = stage.phone(workshop.join_url)
        self.room = Room(workshop, self.desk, PEOPLE)
        self._answer()
        self.room.lead("opsamling")
        sees(self.screen, COVER)
        expect(self.desk.locator(".next-what")).to_have_text(f"Næste side: {PAGES[0]}")

    def _answer(self) -> None:
        room = self.room
        room.lead("ord")
        room.give("ord", *({"words": [word, "pauser"] if word != "pauser" else [word]} for word in WORDS))
        room.lead("guldkorn")
        room.give("guldkorn", *({"ratings": [3, 5, 2 + at % 2, 4, 3, 1 + at % 2]} for at in range(PEOPLE)))
        room.lead("vaeg")
        cards = ({"text": f"Vi holder fast i morgenmødet, bord {at}", "column": at % 2} for at in range(6))
        room.give("vaeg", *cards, slot="card:")
        room.give("questions", {"text": "Hvem tager sagen, når AMR er på ferie?"}, slot="q:")
        room.lead("ud")
        room.give("ud", *map(_promise, PROMISES), slot="promise:")
        room.give("ud", *({"text": "At spørge først", "share": "anonymous", "who": ""} for _ in range(3)), slot="take")

    @property
    def next(self) -> str:
        return self.desk.locator(".next-what").inner_text()

    def turn(self) -> None:
        """The big button, and the desk has heard that it was pressed."""
        before = self.next
        self.desk.locator(".next").click()
        until(lambda: self.next != before)


def _promise(promise: tuple[str, str, str]) -> dict[str, object]:
    what, level, theme = promise
    kept = {"what": what, "level": level, "theme": theme, "whom": [], "first_step": "", "by": "", "need": ""}
    return {**kept, "share": "anonymous", "who": ""}


def review(desk: Page, page: str) -> Locator:
    """A page of the summary where it is edited, in a window of its own beside the desk."""
    with desk.expect_popup() as opened:
        desk.get_by_role("link", name="Ret opsamlingen").click()
    return opened.value.locator(f"#page-{page}")


def sees(page: Page, title: str) -> None:
    expect(page.locator("h1", has_text=title)).to_be_visible()


@pytest.fixture
def closing(house: House, stage: Stage) -> Closing:
    return Closing(house.open_quickly(AGENDA), stage)


def test_the_big_button_turns_the_pages_and_then_goes_on_with_the_day(closing: Closing, stage: Stage) -> None:
    named = []
    for title in PAGES:
        named.append(closing.next)
        closing.turn()
        sees(closing.screen, title)
        sees(closing.anna, title)
    named.append(closing.next)
    closing.turn()

    sees(closing.screen, "Kom godt hjem")
    assert named == [*(f"Næste side: {title}" for title in PAGES), "Videre: Kom godt hjem"]
    assert stage.complaints == []


def test_the_keys_turn_the_pages_both_ways(closing: Closing) -> None:
    keys = ("Space", "ArrowRight", "ArrowLeft", "ArrowLeft", "ArrowLeft")
    titles = (PAGES[0], PAGES[1], PAGES[0], COVER, "Tjek ud")

    for key, title in zip(keys, titles, strict=True):
        closing.desk.wait_for_timeout(CLICKER_MS)
        closing.desk.keyboard.press(key)
        sees(closing.screen, title)


def test_any_page_can_be_jumped_to_and_a_jump_can_be_undone(closing: Closing) -> None:
    closing.desk.locator(".gathered-pages").get_by_role("button", name=PAGES[4]).click()
    sees(closing.screen, PAGES[4])
    marked = closing.desk.locator(".gathered-pages [aria-current]")
    expect(marked).to_contain_text(PAGES[4])

    closing.desk.get_by_role("button", name="Fortryd: siden på lærredet").click()

    sees(closing.screen, COVER)
    expect(marked).to_contain_text("Forside")


def test_a_page_of_too_few_answers_names_none_of_them(house: House, stage: Stage) -> None:
    workshop = house.open_quickly(AGENDA)
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    room = Room(workshop, desk)
    room.lead("svaert")
    room.give("svaert", {"options": [0]}, {"options": [1]})
    room.lead("opsamling")

    review(desk, "svaert").get_by_role("button", name="Vis i rummet og i filerne").click()
    desk.locator(".gathered-pages").get_by_role("button", name="Hvor tit går du tur?").click()

    sees(screen, "Hvor tit går du tur?")
    expect(screen.locator(".gathered")).to_contain_text("Så kan ingen kendes på dem.")
    expect(screen.locator(".gathered")).not_to_contain_text("Tit")
    expect(desk.locator(".gathered-pages")).to_contain_text("for få svar")


def test_every_page_can_be_read_from_the_back_row_as_a_picture_and_as_a_table(closing: Closing, stage: Stage) -> None:
    found = unreadable(closing.screen, COVER)

    for title in PAGES:
        closing.turn()
        sees(closing.screen, title)
        found += unreadable(closing.screen, title)
        closing.desk.keyboard.press("t")
        expect(closing.screen.locator(".gathered .sheets")).to_be_visible()
        found += unreadable(closing.screen, f"{title}, as a table")
        closing.desk.keyboard.press("t")
        expect(closing.screen.locator(".gathered .sheets")).to_have_count(0)

    assert found == []
    assert stage.complaints == []


def test_nothing_of_it_stands_in_anybodys_way(closing: Closing, inspector) -> None:
    for title in ("", *PAGES):
        if title:
            closing.turn()
            sees(closing.anna, title)
        for name, page in (("desk", closing.desk), ("screen", closing.screen), ("phone", closing.anna)):
            inspector.look(page, f"{name}: {title or COVER}")
    inspector.look_in_the_dark(closing.anna, f"phone: {PAGES[-1]}")


def test_a_line_the_facilitator_adds_beside_the_desk_is_on_the_page_in_the_room(closing: Closing) -> None:
    page = review(closing.desk, "guldkorn")

    page.get_by_label("Tilføj en linje").fill(LINE)
    page.get_by_role("button", name="Sæt på").click()
    closing.desk.locator(".gathered-pages").get_by_role("button", name=PAGES[1]).click()

    expect(closing.screen.locator(".gathered-lines")).to_have_text(LINE)
    expect(closing.anna.locator(".gathered-added")).to_have_text(LINE)


def test_the_summary_is_shared_with_a_button_and_the_last_picture_says_where_it_is(closing: Closing) -> None:
    desk = closing.desk

    desk.get_by_role("button", name="Del med deltagerne").click()
    expect(desk.locator(".gathered-sharing")).to_contain_text("Deltagerne finder den på mobilen under Mit.")
    closing.room.end()

    expect(closing.screen.locator(".closing")).to_contain_text("Opsamlingen ligger på din mobil under Mit")
    expect(desk.locator(".ended")).to_contain_text("Svarene slettes")
    desk.get_by_role("button", name="Træk tilbage").click()
    expect(desk.get_by_role("button", name="Del med deltagerne")).to_be_visible()
    expect(closing.screen.locator(".closing")).to_contain_text("Opsamlingen ligger klar på styrepulten.")
