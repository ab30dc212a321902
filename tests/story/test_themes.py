"""Cards are written by touch and by keyboard, gathered under themes at the desk, and seen in groups by everybody."""

import re
from io import BytesIO
from pathlib import Path
from secrets import token_hex

import pytest
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.room import Opened
from tests.story.axe import Inspector, Room
from tests.story.conftest import PHONE, SCREEN, Stage
from tests.story.test_keyboard import Keyboard
from tests.story.test_screen import HUNG, READABLE, SIZES, WHERE

AGENDA = Path(__file__).with_name("themes.yaml")
WRITTEN = (
    "Ledelsen lytter til os",
    "Vores ledelse spørger først",
    "Der mangler tid til opfølgning",
    "Tiden løber fra os",
    "Humor, også på de tunge dage",
    "Gangen er lys",
)


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


class Gry:
    """The facilitator at the desk, with the board of themes open before her."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def opens_the_board(self) -> "Gry":
        self.page.get_by_role("button", name="Tematisér").click()
        expect(self.board).to_be_visible()
        return self

    @property
    def board(self) -> Locator:
        return self.page.get_by_role("dialog")

    def card(self, text: str) -> Locator:
        return self.board.locator(".themes-card").filter(has_text=text)

    def theme(self, title: str) -> Locator:
        return self.board.get_by_role("region", name=title, exact=True)

    @property
    def alone(self) -> Locator:
        return self.board.get_by_role("region", name=re.compile("Ikke grupperet"))

    def makes(self, title: str) -> None:
        self.board.get_by_label("Tema", exact=True).fill(title)
        self.board.get_by_role("button", name="Lav temaet").click()
        expect(self.theme(title)).to_be_visible()

    def drags(self, text: str, to: Locator, grip: bool = False) -> None:
        card = self.card(text)
        card.scroll_into_view_if_needed()
        held = (card.locator(".themes-grip") if grip else card.locator(".written")).bounding_box()
        target = to.bounding_box()
        assert held and target
        mouse = self.page.mouse
        mouse.move(held["x"] + 4, held["y"] + held["height"] / 2)
        mouse.down()
        mouse.move(target["x"] + target["width"] / 2, target["y"] + 20, steps=5)
        mouse.up()

    def hears(self, words: str) -> None:
        expect(self.board.get_by_role("status")).to_have_text(words)


def wall(room: Room, texts: tuple[str, ...] = WRITTEN, activity: str = "wall") -> None:
    """Everybody writes in turn, and the answers are shown."""
    room.lead(activity)
    for number, text in enumerate(texts):
        person = room.others[number % len(room.others)]
        column = number % 2 if activity == "sides" else 0
        room._post(person, person.entry(activity, f"card:{token_hex(4)}", {"text": text, "column": column}))
    room.do("reveal")


def titles(screen: Page) -> list[str]:
    return [" ".join(title.split()) for title in screen.locator(".theme-title").all_inner_texts()]


def test_one_writes_by_touch_and_one_by_keyboard_and_both_see_the_themes(house, workshop, stage: Stage):
    desk = stage.desk(workshop.desk_url)
    room = Room(workshop, desk)
    anna, emil = stage.phone(workshop.join_url), stage.face(workshop.join_url, PHONE)
    keyboard = Keyboard(emil)
    room.lead("wall")

    expect(anna.locator(".given")).to_contain_text("Vi ler sammen")
    anna.get_by_label("Kort 1 af højst 5").tap()
    anna.get_by_label("Kort 1 af højst 5").fill("Lederen er synlig")
    anna.get_by_role("button", name="Send").tap()
    keyboard.to(emil.get_by_label("Kort 1 af højst 5"))
    keyboard.type("Tid til snak")
    keyboard.button("Send")
    for phone in (anna, emil):
        expect(phone.locator(".own .status")).to_have_text("Sendt")
    wall(room)
    Gry(desk).opens_the_board().board.get_by_role("button", name="Foreslå temaer").click()

    for phone in (anna, emil):
        expect(phone.get_by_role("heading", name="Ledelse 3 kort")).to_be_visible()
        expect(phone.get_by_role("heading", name="Tid 3 kort")).to_be_visible()
    assert stage.complaints == []


def test_a_card_that_hung_from_the_start_is_taken_down_before_anybody_has_written(workshop, stage: Stage):
    desk, screen, anna = (
        stage.desk(workshop.desk_url),
        stage.screen(workshop.screen_url),
        stage.phone(workshop.join_url),
    )
    Room(workshop, desk).lead("wall")
    for face in (desk, screen, anna):
        expect(face.get_by_text("Kaffe kl. 9", exact=True)).to_be_visible()

    desk.get_by_role("button", name=re.compile("Tag ned.*Kaffe kl. 9")).click()

    for face in (desk, screen, anna):
        expect(face.get_by_text("Kaffe kl. 9", exact=True)).to_have_count(0)
        expect(face.get_by_text("Vi ler sammen", exact=True)).to_be_visible()


def test_gry_groups_by_dragging_by_buttons_and_by_typing(workshop, stage: Stage):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    wall(Room(workshop, desk))
    gry = Gry(desk).opens_the_board()

    gry.makes("Ledelse")
    gry.drags("Ledelsen lytter", gry.theme("Ledelse"))
    gry.hears("Kortet ligger nu under Ledelse.")
    gry.drags("Vores ledelse", gry.theme("Ledelse"), grip=True)
    expect(gry.theme("Ledelse")).to_contain_text("2 kort")
    gry.card("Tiden løber").get_by_role("button", name="Flyt til").click()
    gry.card("Tiden løber").get_by_placeholder("Skriv et tema").fill("Tid")
    desk.keyboard.press("Enter")
    gry.hears("Kortet ligger nu under Tid.")
    gry.card("Der mangler tid").get_by_role("button", name="Flyt til").click()
    gry.card("Der mangler tid").get_by_role("button", name="Tid", exact=True).click()
    expect(gry.theme("Tid")).to_contain_text("2 kort")
    for text in ("Humor", "Gangen er lys"):
        gry.card(text).get_by_role("checkbox").check()
    gry.board.get_by_label("Tema", exact=True).fill("Stemning")
    desk.keyboard.press("Enter")
    gry.hears("2 kort ligger nu under Stemning.")

    expect(screen.get_by_role("heading", name="Stemning 2")).to_be_visible()
    assert set(titles(screen)) == {"Ledelse 2", "Tid 2", "Stemning 2", "Ikke grupperet 2"}
    assert stage.complaints == []


def test_gry_takes_a_proposal_mends_it_and_takes_it_back(workshop, stage: Stage):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    wall(Room(workshop, desk))
    gry = Gry(desk).opens_the_board()

    gry.board.get_by_role("button", name="Foreslå temaer").click()
    gry.hears("Her er et forslag. Flyt og ret, som I vil.")
    title = gry.board.get_by_label("Temaets navn: Ledelse")
    title.fill("Vores ledelse")
    title.press("Enter")
    gry.hears("Temaet hedder nu Vores ledelse.")
    expect(screen.get_by_role("heading", name="Vores ledelse 2")).to_be_visible()
    gry.drags("Tiden løber", gry.alone)
    gry.hears("Kortet ligger for sig selv igen.")
    gry.theme("Vores ledelse").get_by_role("button", name="Fjern").click()
    gry.hears("Temaet Vores ledelse er fjernet. Dets kort ligger for sig selv.")
    expect(gry.alone).to_contain_text("Ledelsen lytter")
    gry.board.get_by_role("button", name="Fortryd").click()
    expect(gry.theme("Vores ledelse")).to_contain_text("2 kort")
    gry.board.get_by_role("button", name="Fjern alle temaer").click()

    expect(screen.locator(".lane")).not_to_have_count(0)
    expect(screen.locator(".theme-title")).to_have_count(0)
    gry.board.get_by_role("button", name="Luk tavlen").click()
    expect(gry.board).to_have_count(0)
    assert stage.complaints == []


def test_gry_groups_without_a_mouse_and_never_loses_the_focus(workshop, stage: Stage):
    desk = stage.desk(workshop.desk_url)
    wall(Room(workshop, desk))
    gry, keyboard = Gry(desk), Keyboard(desk)

    keyboard.button("Tematisér")
    expect(gry.board).to_be_visible()
    keyboard.to(gry.board.get_by_label("Tema", exact=True))
    keyboard.type("Ledelse")
    keyboard.press("Enter")
    expect(gry.theme("Ledelse")).to_be_visible()
    keyboard.to(gry.card("Ledelsen lytter").get_by_role("checkbox"))
    keyboard.press("Space")
    keyboard.to(gry.card("Ledelsen lytter").get_by_role("button", name="Flyt til"))
    keyboard.press("Enter")
    keyboard.to(gry.card("Ledelsen lytter").get_by_role("button", name="Ledelse", exact=True))
    keyboard.press("Enter")
    gry.hears("Kortet ligger nu under Ledelse.")
    keyboard.keeps_the_focus()
    expect(gry.alone.get_by_role("button", name="Flyt til").and_(desk.locator(":focus"))).to_have_count(1)
    keyboard.press("Enter", "Escape")
    expect(gry.board).to_be_visible()
    keyboard.press("Escape")

    expect(gry.board).to_have_count(0)
    expect(desk.get_by_role("button", name="Tematisér")).to_be_focused()
    assert stage.complaints == []


def test_a_finger_drags_a_card_by_its_grip(workshop, stage: Stage):
    desk = stage.face(workshop.desk_url, {"width": 1280, "height": 800}, has_touch=True)
    wall(Room(workshop, desk))
    gry = Gry(desk).opens_the_board()
    gry.makes("Ledelse")
    grip, target = gry.card("Gangen er lys").locator(".themes-grip"), gry.theme("Ledelse")
    grip.scroll_into_view_if_needed()
    start, end = grip.bounding_box(), target.bounding_box()
    assert start and end

    touch = desk.context.new_cdp_session(desk)
    for kind, x, y in (
        ("touchStart", start["x"] + 6, start["y"] + 8),
        ("touchMove", start["x"] + 60, start["y"] + 8),
        ("touchMove", end["x"] + 40, end["y"] + 30),
        ("touchEnd", 0, 0),
    ):
        points = [] if kind == "touchEnd" else [{"x": x, "y": y}]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    gry.hears("Kortet ligger nu under Ledelse.")
    expect(target).to_contain_text("Gangen er lys")


def test_the_wall_is_calm_while_gry_groups(workshop, stage: Stage):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    wall(Room(workshop, desk))
    gry = Gry(desk).opens_the_board()
    gry.board.get_by_role("button", name="Foreslå temaer").click()
    expect(screen.locator(".theme-title")).to_have_count(3)
    screen.evaluate("document.fonts.ready")
    hung = f"{HUNG}, .theme-title"
    before = screen.evaluate(WHERE, hung)

    last = gry.alone.locator(".themes-card").last
    moved = last.locator(".written").inner_text()
    last.get_by_role("button", name="Flyt til").click()
    last.get_by_role("button", name="Tid", exact=True).click()
    expect(screen.get_by_role("heading", name="Tid 3")).to_be_visible()

    after = screen.evaluate(WHERE, hung)
    still = {text for text in before if text != moved and text in after}
    assert len(still) == len(before) - 3
    assert {text: after[text] for text in still} == {text: before[text] for text in still}


@pytest.mark.parametrize("activity", ["wall", "sides"])
def test_a_wall_in_themes_can_be_read_from_the_back_row(workshop, stage: Stage, activity):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    wall(Room(workshop, desk, 6), WRITTEN * 3, activity)
    Gry(desk).opens_the_board().board.get_by_role("button", name="Foreslå temaer").click()
    expect(screen.locator(".theme-title").first).to_be_visible()

    found = []
    for size in SIZES:
        screen.set_viewport_size(size)
        screen.wait_for_timeout(200)
        found += screen.evaluate(READABLE)

    screen.set_viewport_size(SCREEN)
    assert found == []


def test_the_board_and_the_grouped_wall_have_no_barriers(workshop, stage: Stage):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    anna = stage.phone(workshop.join_url)
    inspector = Inspector()
    room = Room(workshop, desk)
    room.lead("wall")
    expect(anna.locator(".given")).to_be_visible()
    inspector.look(anna, "given cards")
    inspector.look(screen, "given cards on the screen")
    wall(room)
    gry = Gry(desk).opens_the_board()
    inspector.look(desk, "a board without themes")
    gry.board.get_by_role("button", name="Foreslå temaer").click()
    expect(gry.theme("Ledelse")).to_be_visible()
    gry.card("Gangen er lys").get_by_role("button", name="Flyt til").click()
    for page, name in ((desk, "board"), (screen, "wall"), (anna, "phone")):
        inspector.look(page, name)
    inspector.look_in_the_dark(desk, "board")
    inspector.look_in_the_dark(anna, "phone")

    assert inspector.found == []


def test_the_summary_keeps_the_themes_in_pdf_and_markdown(workshop, stage: Stage):
    desk = stage.desk(workshop.desk_url)
    room = Room(workshop, desk)
    wall(room)
    gry = Gry(desk).opens_the_board()
    gry.board.get_by_role("button", name="Foreslå temaer").click()
    gry.hears("Her er et forslag. Flyt og ret, som I vil.")
    wall(room, WRITTEN, "sides")
    expect(desk.locator("#moment-title")).to_contain_text("Hvad lykkes")
    Gry(desk).opens_the_board().board.get_by_role("button", name="Foreslå temaer").click()
    gry.hears("Her er et forslag. Flyt og ret, som I vil.")

    files = {
        form: desk.context.request.get(f"{workshop.house.url}/desk/{workshop.code}/export/{form}").body()
        for form in ("markdown", "pdf")
    }

    markdown = files["markdown"].decode()
    headings = re.findall(r"^#### (.+)$", markdown, flags=re.MULTILINE)
    assert headings[:3] == ["Ledelse", "Tid", "Ikke grupperet"]
    assert headings[3:5] == ["Det lykkes – Ledelse", "Det lykkes – Tid"]
    pdf = " ".join(page.extract_text() for page in PdfReader(BytesIO(files["pdf"])).pages)
    assert all(words in " ".join(pdf.split()) for words in ("Ikke grupperet", "Det mangler – Tid", *WRITTEN))
