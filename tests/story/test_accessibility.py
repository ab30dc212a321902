"""No page of the house has a barrier axe knows of: WCAG 2.2 A and AA and good practice, state by state."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.room import Opened
from tests.story.axe import AGENDA, SMALL, Inspector, Room
from tests.story.conftest import Stage

QUESTION = "Hvem gør hvad på mandag?"
SLIDES = ["hello", "columns", "cycle", "layers", "relations", "quote", "coffee", "talk"]
ANSWERS = {
    "mood": [{"options": [0]}, {"options": [0]}, {"options": [2]}],
    "many": [{"options": [0, 1]}, {"options": [0]}, {"pass": True}],
    "scale": [{"ratings": [4, 5]}, {"ratings": [3, None]}, {"ratings": [5, 2]}],
    "words": [{"words": ["ro"]}, {"words": ["ro", "tid"]}, {"words": ["luft"]}],
}
CARDS = [{"text": "Vi spiser sammen", "column": 0}, {"text": "Tid", "column": 1}, {"text": "Vi spørger", "column": 0}]
PROMISE = {"what": "Holde pause", "whom": ["leder"], "first_step": "Spørge", "by": "", "need": "", "level": "gruppe"}


@pytest.fixture(scope="module")
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


class Faces:
    """Anna's phone, the desk and the screen of one workshop, looked at together."""

    def __init__(self, workshop: Opened, stage: Stage, inspector: Inspector) -> None:
        self.anna = stage.phone(workshop.join_url)
        self.desk, self.screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
        self._inspector = inspector

    def look(self, name: str, *faces: str) -> None:
        for face in faces or ("anna", "desk", "screen"):
            self._inspector.look(getattr(self, face), f"{face}: {name}")

    def look_in_the_dark(self, name: str, *faces: str) -> None:
        for face in faces or ("anna", "desk"):
            self._inspector.look_in_the_dark(getattr(self, face), f"{face}: {name}")


def test_the_doors_and_the_small_pages_have_no_barriers(house, workshop, stage, inspector):
    door = stage.phone(house.url)
    inspector.look(door, "door")
    inspector.look_in_the_dark(door, "door")
    door.get_by_label("Koden fra lærredet").fill("0000 0000")
    door.get_by_role("button", name="Gå ind").click()
    expect(door.get_by_role("alert")).to_be_visible()
    inspector.look(door, "door with a wrong code")

    for path in ("/j/nobody", "/open/nobody", "/nowhere", f"/desk/{workshop.code}"):
        door.goto(house.url + path)
        inspector.look(door, path.split("/")[1])

    host = stage.desk(house.host_link())
    inspector.look(host, "host")
    inspector.look_in_the_dark(host, "host")


def test_the_day_has_no_barriers_on_any_face(workshop, stage, inspector):
    faces = Faces(workshop, stage, inspector)
    room = Room(workshop, faces.desk)

    before_the_start(faces)
    for activity in SLIDES:
        room.lead(activity)
        expect(faces.anna.locator("article")).to_be_visible()
        expect(faces.screen.locator(".on-screen")).to_be_visible()
        faces.look(activity)
    for activity, answers in ANSWERS.items():
        a_poll(room, faces, activity, answers)
    a_wall(room, faces)
    questions(room, faces)
    dialogs(faces.desk, faces)
    the_check_out(room, faces)
    the_end(room, faces, inspector)

    assert stage.complaints == []


def before_the_start(faces: Faces) -> None:
    expect(faces.anna.get_by_role("heading", name="Du er med")).to_be_visible()
    expect(faces.screen.get_by_role("heading", name="En dag for alle")).to_be_visible()
    expect(faces.desk.get_by_role("heading", name="Velkommen til styrepulten")).to_be_visible()
    faces.look("lobby")
    faces.look_in_the_dark("lobby")
    faces.anna.get_by_label("AMR", exact=True).check()
    faces.anna.get_by_label("Bord eller arbejdsplads").fill("Solsikken")
    faces.anna.get_by_label("Bord eller arbejdsplads").blur()
    expect(faces.anna.get_by_text("Gemt", exact=True)).to_be_visible()
    faces.look("seat taken", "anna")
    faces.anna.get_by_role("button", name="Mit", exact=True).click()
    faces.look("nothing of mine yet", "anna")
    faces.anna.get_by_role("button", name="Nu", exact=True).click()


def a_poll(room: Room, faces: Faces, activity: str, answers: list) -> None:
    room.lead(activity)
    anna = faces.anna
    expect(anna.get_by_role("button", name="Send")).to_be_visible()
    faces.look(f"{activity} not answered")
    faces.look_in_the_dark(activity)
    room.do("reveal")
    expect(faces.screen.get_by_text("De første svar kommer").first).to_be_visible()
    faces.look(f"{activity} too few")
    answer(anna, activity)
    expect(anna.locator(".own .status")).to_have_text("Sendt")
    room.give(activity, *answers)
    expect(anna.get_by_role("heading", name="Det svarer I")).to_be_visible()
    expect(anna.locator(".room .chart").first).to_be_visible()
    expect(faces.screen.locator(".chart, .cloud").first).to_be_visible()
    faces.look(f"{activity} shown")
    faces.look_in_the_dark(f"{activity} shown")
    room.do("hide")
    room.do("lock")
    expect(anna.get_by_text("Afstemningen er lukket.")).to_be_visible()
    faces.look(f"{activity} closed")


def answer(phone: Page, activity: str) -> None:
    match activity:
        case "mood":
            phone.get_by_label("Godt", exact=True).check()
        case "many":
            phone.get_by_label("Ro", exact=True).check()
            phone.get_by_label("Luft", exact=True).check()
        case "scale":
            phone.locator(".step input").nth(3).check(force=True)
            phone.get_by_role("button", name="Spring over").last.click()
        case "words":
            phone.get_by_label("Ord 1").fill("ro")
    phone.get_by_role("button", name="Send").click()


def a_wall(room: Room, faces: Faces) -> None:
    room.lead("wall")
    anna = faces.anna
    expect(anna.get_by_label("Kort 1 af højst 3")).to_be_visible()
    faces.look("wall not answered")
    faces.look_in_the_dark("wall")
    anna.get_by_label("Kort 1 af højst 3").fill("Vi ler")
    anna.get_by_role("button", name="Send").click()
    expect(anna.locator(".own .status")).to_have_text("Sendt")
    room.do("reveal")
    expect(anna.get_by_role("heading", name="Det svarer I")).to_be_visible()
    faces.look("wall too few")
    room.give("wall", *CARDS, slot="card:")
    expect(faces.screen.get_by_text("Vi spiser sammen").first).to_be_visible()
    expect(anna.get_by_text("Vi spiser sammen").first).to_be_visible()
    faces.look("wall shown")
    faces.look_in_the_dark("wall shown")
    anna.get_by_role("button", name="Ret", exact=True).click()
    faces.look("wall mended", "anna")
    anna.get_by_role("button", name="Fortryd").click()
    room.do("lock")
    expect(anna.get_by_text("Afstemningen er lukket.")).to_be_visible()
    faces.look("wall closed")


def questions(room: Room, faces: Faces) -> None:
    anna = faces.anna
    anna.get_by_role("button", name="Spørg").click()
    faces.look("no questions yet", "anna")
    anna.get_by_label("Hvad vil du spørge om?").fill(QUESTION)
    anna.get_by_role("button", name="Stil spørgsmål").click()
    expect(anna.get_by_text("Dit spørgsmål").first).to_be_visible()
    room.give("questions", {"text": "Må vi gå kl. 15?"}, {"text": "Hvor er nøglen?"}, slot="q:")
    expect(anna.get_by_text("Må vi gå kl. 15?", exact=True)).to_be_visible()
    faces.look("questions asked", "anna", "desk")
    faces.look_in_the_dark("questions asked")
    anna.get_by_role("button", name="Nu").click()
    room.lead("questions")
    expect(faces.screen.get_by_role("heading", name="Jeres spørgsmål")).to_be_visible()
    expect(faces.desk.locator("#moment-title")).to_contain_text("Jeres spørgsmål")
    faces.desk.get_by_role("button", name="Besvaret").locator("visible=true").first.click()
    expect(faces.screen.get_by_text("1 er besvaret")).to_be_visible()
    faces.look("questions")


def dialogs(desk: Page, faces: Faces) -> None:
    openings = {
        "help": desk.get_by_role("button", name="Taster"),
        "time": desk.get_by_role("button", name=re.compile("Ret tid.*Afrunding")),
        "join": desk.get_by_role("button", name="Sådan kommer man med"),
        "end": desk.get_by_role("button", name="Afslut workshoppen").locator("visible=true").first,
    }
    desk.get_by_text("Enheder, opsamling og afslutning").click()
    for name, button in openings.items():
        button.click()
        expect(desk.get_by_role("dialog")).to_be_visible()
        faces.look(f"dialog {name}", "desk")
        faces.look_in_the_dark(f"dialog {name}", "desk")
        desk.keyboard.press("Escape")
    for tab in ("Dagen", "Spørgsmål", "Folk"):
        desk.set_viewport_size({**SMALL})
        desk.locator(".desk-tabs").get_by_role("button", name=tab).click()
        faces.look(f"{tab} by thumb", "desk")
    desk.set_viewport_size({"width": 1440, "height": 900})


def the_check_out(room: Room, faces: Faces) -> None:
    anna = faces.anna
    room.lead("out")
    expect(anna.get_by_label("Hvad tager du med?")).to_be_visible()
    faces.look("check-out, take")
    faces.look_in_the_dark("check-out, take")
    anna.get_by_label("Hvad tager du med?").fill("At spørge først")
    anna.get_by_label("Delt med navn eller arbejdsplads").check()
    faces.look("check-out, shared", "anna")
    anna.get_by_role("button", name="Gem", exact=True).click()
    faces.look("check-out, overview", "anna")
    anna.get_by_role("button", name="Skriv en aftale").click()
    anna.get_by_role("textbox").first.fill("Tage en pause")
    for page in (1, 2):
        faces.look(f"check-out, promise {page}", "anna")
        anna.get_by_role("button", name="Videre").click()
    expect(anna.get_by_text("Hvor hører det til?")).to_be_visible()
    faces.look_in_the_dark("check-out, promise 3", "anna")
    anna.get_by_role("button", name="Gem aftalen").click()
    anna.get_by_role("button", name="Fjern").last.click()
    faces.look("check-out, about to remove", "anna")
    anna.get_by_role("button", name="Behold den").click()
    promises = [{**PROMISE, "theme": "Ro", "share": "anonymous", "who": ""}] * 3
    room.give("out", *promises, slot="promise:")
    expect(faces.screen.get_by_text("Holde pause").first).to_be_visible()
    faces.look("check-out, wall")
    anna.get_by_role("button", name="Mit", exact=True).click()
    faces.look("mine", "anna")
    faces.look_in_the_dark("mine", "anna")
    anna.get_by_role("button", name="Nu", exact=True).click()


def the_end(room: Room, faces: Faces, inspector: Inspector) -> None:
    room.do("join", on=True)
    expect(faces.screen.get_by_role("heading", name="Kom med")).to_be_visible()
    faces.look("code shown big", "desk", "screen")
    room.do("black", on=True)
    expect(faces.screen.get_by_text("Lærredet er slukket")).to_be_attached()
    faces.look("black", "desk", "screen")
    room.do("black", on=False)
    room.end()
    for face in (faces.anna, faces.desk, faces.screen):
        expect(face.get_by_role("heading", name="Tak for i dag").first).to_be_visible()
    faces.look("ended")
    faces.look_in_the_dark("ended")
    faces.desk.goto(faces.desk.url + "/summary")
    inspector.look(faces.desk, "summary")
    inspector.look_in_the_dark(faces.desk, "summary")
