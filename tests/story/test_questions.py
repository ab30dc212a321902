"""Questions from the first thumb to the file one takes home: read first, merged, answered in writing, handed over."""

import io
import re
from pathlib import Path
from secrets import token_hex

import pytest
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.room import PATIENCE_S, Face, Opened, until
from tests.story.axe import Inspector, Room
from tests.story.conftest import PHONE, Stage
from tests.story.keyboard import Keyboard

AGENDA = Path(__file__).with_name("questions.yaml")
WHO, KEY, AGAIN = "Hvem tager sagen?", "Hvor er nøglen?", "Hvor ligger nøglen?"
PUT_ASIDE = "Spørgsmålet vises ikke på listen. Tag det gerne op med den, der styrer dagen."


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


class Faces:
    """Anna with her thumb, Emil with a keyboard, Gry's desk and the screen; the room is at the questions."""

    def __init__(self, workshop: Opened, stage: Stage) -> None:
        self.anna = stage.phone(workshop.join_url)
        self.emil = Keyboard(stage.face(workshop.join_url, PHONE))
        self.desk, self.screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
        self.room = Room(workshop, self.desk)
        self.room.lead("questions")
        expect(self.screen.get_by_role("heading", name="Jeres spørgsmål")).to_be_visible()

    def anna_asks(self, text: str) -> None:
        self.anna.get_by_label("Hvad vil du spørge om?").fill(text)
        self.anna.get_by_role("button", name="Stil spørgsmål").tap()

    def emil_asks(self, text: str) -> None:
        self.emil.to(self.emil.page.get_by_label("Hvad vil du spørge om?"))
        self.emil.type(text)
        self.emil.button("Stil spørgsmål", "Space")

    def on_screen(self, *texts: str) -> None:
        """Exactly these hang on the wall, in this order."""
        expect(self.screen.locator(".asked-wall li > div > p:not(.asked-mark, .reply)")).to_have_text([*texts])

    def look(self, inspector: Inspector, name: str) -> None:
        for face, page in {"anna": self.anna, "desk": self.desk, "screen": self.screen}.items():
            inspector.look(page, f"{face}: {name}")
        inspector.look_in_the_dark(self.desk, f"desk: {name}")
        inspector.look_in_the_dark(self.anna, f"anna: {name}")


def row(page: Page, text: str) -> Locator:
    """The card of a question on a phone or at the desk."""
    return page.locator(".card", has_text=text).locator("visible=true").first


def at_desk(faces: Faces, action: str, text: str) -> Locator:
    """The button with which something is done to one question."""
    return (
        faces.desk.get_by_role("button", name=re.compile(rf"^{action}\b.*{re.escape(text)}"))
        .locator("visible=true")
        .first
    )


def look_at(faces: Faces, list: str, count: int) -> None:
    """Turns to one of the four lists, once it has so many."""
    name = re.compile(rf"^{list} *{count}$")
    faces.desk.get_by_role("button", name=name).locator("visible=true").click()


def badge_says(desk: Page, count: str) -> None:
    """On a desk as small as a phone the tab of questions tells how many want something of Gry."""
    size = desk.viewport_size
    assert size is not None
    desk.set_viewport_size(PHONE)
    expect(desk.locator(".desk-tabs").get_by_role("button", name="Spørgsmål").locator(".badge")).to_have_text(count)
    desk.set_viewport_size(size)


def test_what_is_read_first_goes_through_four_lists_and_waits_again_when_it_is_edited(workshop, stage, inspector):
    faces = Faces(workshop, stage)
    faces.desk.get_by_label("Spørgsmål skal læses, før de vises").locator("visible=true").click()
    expect(faces.anna.get_by_text("Det vises, når det er læst igennem.")).to_be_visible()

    faces.anna_asks(WHO)
    faces.emil_asks(KEY)
    expect(row(faces.anna, WHO).locator(".status")).to_have_text("Vises, når det er læst igennem")
    expect(row(faces.emil.page, KEY).locator(".status")).to_have_text("Vises, når det er læst igennem")
    faces.emil.keeps_the_focus()
    look_at(faces, "Venter", 2)
    faces.look(inspector, "two wait")
    badge_says(faces.desk, "2")
    faces.on_screen()

    at_desk(faces, "Vis", WHO).click()
    at_desk(faces, "Afvis", KEY).click()
    faces.on_screen(WHO)
    expect(row(faces.anna, WHO)).to_contain_text("Dit spørgsmål")
    expect(row(faces.emil.page, KEY).locator(".status")).to_have_text(PUT_ASIDE)
    look_at(faces, "Afvist", 1)
    at_desk(faces, "Arkivér", KEY).click()
    look_at(faces, "Arkiv", 1)
    faces.look(inspector, "one in the archive")
    at_desk(faces, "Vis igen", KEY).click()
    faces.on_screen(WHO, KEY)

    row(faces.anna, WHO).get_by_role("button", name="Ret").tap()
    faces.anna.get_by_label("Ret dit spørgsmål").fill("Hvem tager sagen, når AMR er væk?")
    faces.anna.get_by_role("button", name="Gem").tap()
    expect(row(faces.anna, "når AMR er væk").locator(".status")).to_have_text("Vises, når det er læst igennem")
    faces.on_screen(KEY)
    look_at(faces, "Venter", 1)
    at_desk(faces, "Vis", "når AMR er væk").click()
    faces.on_screen("Hvem tager sagen, når AMR er væk?", KEY)

    assert stage.complaints == []


def test_two_questions_that_ask_the_same_are_merged_and_parted_without_a_mouse(workshop, stage, inspector):
    faces = Faces(workshop, stage)
    gry = Keyboard(faces.desk)
    faces.emil_asks(KEY)
    again = token_hex(4)
    bilal, carla, dorte = faces.room.others
    give(faces, bilal, f"q:{again}", {"text": AGAIN})
    expect(row(faces.desk, AGAIN)).to_be_visible()
    name = until(lambda: ids(faces).get(KEY))
    for one, slot in [(carla, f"up:{again}"), (carla, f"up:{name}"), (dorte, f"up:{again}")]:
        give(faces, one, slot, {"up": True})

    choose(gry, at_desk(faces, "Mere", KEY))
    choose(gry, at_desk(faces, "Læg sammen med", KEY))
    expect(faces.desk.locator("blockquote").locator("visible=true")).to_have_text(KEY)
    faces.look(inspector, "merging")
    gry.press("Escape")
    gry.keeps_the_focus()
    expect(at_desk(faces, "Mere", KEY)).to_be_focused()
    choose(gry, at_desk(faces, "Læg sammen med", KEY))
    choose(gry, at_desk(faces, "Læg sammen med dette", AGAIN))

    # Carla once, Dorte, and Emil who asked the same.
    faces.on_screen(AGAIN)
    expect(faces.screen.locator(".asked-wall .votes b")).to_have_text(["3"])
    expect(row(faces.emil.page, KEY).locator(".status")).to_have_text(f"Samlet med: {AGAIN}")
    expect(row(faces.desk, AGAIN)).to_contain_text("Samlet med 1 andet")
    gry.keeps_the_focus()
    choose(gry, at_desk(faces, "Mere", AGAIN))
    faces.look(inspector, "merged")
    choose(gry, at_desk(faces, "Del igen", KEY))
    faces.on_screen(AGAIN, KEY)
    gry.keeps_the_focus()

    assert stage.complaints == []


def test_a_question_is_answered_in_writing_and_leaves_the_day_with_an_owner(workshop, stage, inspector):
    faces = Faces(workshop, stage)
    faces.anna_asks(WHO)
    faces.emil_asks(KEY)
    faces.on_screen(WHO, KEY)

    at_desk(faces, "Fastgør", KEY).click()
    at_desk(faces, "Mere", KEY).click()
    write(faces, "Svar skriftligt", "Under måtten.")
    for phone in (faces.anna, faces.emil.page):
        expect(row(phone, KEY).locator(".reply")).to_have_text("Svar: Under måtten.")
    faces.on_screen(KEY, WHO)
    expect(faces.screen.locator(".asked-wall .reply")).to_have_text("Svar: Under måtten.")
    faces.look(inspector, "answered in writing")

    at_desk(faces, "Besvaret", KEY).click()
    expect(row(faces.emil.page, KEY)).to_contain_text("Besvaret")
    about_to_end(faces, "1 spørgsmål er åbent, 1 uden ejer")
    at_desk(faces, "Mere", WHO).click()
    write(faces, "Hvem tager den med?", "Henrik")
    expect(row(faces.anna, WHO).locator(".owner")).to_have_text("Henrik tager det med")
    about_to_end(faces, "1 spørgsmål er åbent")

    assert "| Hvem tager sagen? | 0 | åben | Henrik |  |" in taken_home(faces, "markdown").decode().splitlines()
    pdf = PdfReader(io.BytesIO(taken_home(faces, "pdf")))
    printed = re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pdf.pages))
    assert "Hvem tager sagen? 0 åben Henrik Hvor er nøglen? Svar: Under måtten. 0 besvaret" in printed
    faces.emil.page.get_by_role("button", name="Mit", exact=True).click()
    expect(faces.emil.page.locator(".mine .reply")).to_have_text("Svar: Under måtten.")
    assert stage.complaints == []


def test_nobody_but_gry_ever_hears_of_a_rejected_question(workshop, stage):
    faces = Faces(workshop, stage)
    faces.anna_asks("Hvorfor er Henrik så dum?")
    faces.on_screen("Hvorfor er Henrik så dum?")

    at_desk(faces, "Mere", "Henrik").click()
    at_desk(faces, "Afvis", "Henrik").click()

    faces.on_screen()
    expect(faces.emil.page.get_by_text("Henrik")).to_have_count(0)
    assert [format for format in ("pdf", "csv", "json", "markdown") if b"dum" in taken_home(faces, format)] == []


def give(faces: Faces, who: Face, slot: str, value: dict) -> None:
    """Somebody without a browser asks or wants."""
    url = f"{who.workshop.house.url}/api/entry"
    entry = {**who.entry("questions", slot, value), "code": who.workshop.code}
    answer = who.browser.post(url, json=entry, timeout=PATIENCE_S).json()
    assert answer["ok"], answer


def ids(faces: Faces) -> dict[str, str]:
    """The public names of the questions, by their texts."""
    board = faces.room.gry.hello()["questions"]["result"]["questions"]
    return {question["text"]: question["id"] for question in board}


def choose(keyboard: Keyboard, target: Locator) -> None:
    keyboard.to(target)
    keyboard.press("Enter")


def write(faces: Faces, label: str, text: str) -> None:
    faces.desk.get_by_label(label).locator("visible=true").fill(text)
    faces.desk.get_by_role("button", name=re.compile(rf"^Gem\b.*{re.escape(label)}")).locator("visible=true").click()


def about_to_end(faces: Faces, sentence: str) -> None:
    """What Gry hears of the questions before she ends the day; she stays."""
    faces.desk.get_by_role("button", name="Afslut workshoppen").locator("visible=true").first.click()
    dialog = faces.desk.get_by_role("dialog")
    expect(dialog.locator(".still-open")).to_have_text(sentence)
    dialog.get_by_role("button", name="Bliv her").click()


def taken_home(faces: Faces, format: str) -> bytes:
    """A file as Gry downloads it."""
    gry = faces.room.gry
    return gry.browser.get(f"{gry.workshop.house.url}/desk/{gry.workshop.code}/export/{format}", timeout=30).content
