"""Cards are gathered under themes at the desk, however Gry works, and stay so in what is taken home."""

import re
from io import BytesIO

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.room import House, Opened
from tests.story.axe import Room
from tests.story.conftest import PHONE, Stage
from tests.story.keyboard import Keyboard
from tests.story.theming import AGENDA, WRITTEN, Gry, wall


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


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
    Gry(desk).opens_the_board().proposes()

    for phone in (anna, emil):
        expect(phone.get_by_role("heading", name="Ledelse 3 kort")).to_be_visible()
        expect(phone.get_by_role("heading", name="Tid 3 kort")).to_be_visible()
    assert stage.complaints == []


def test_gry_groups_by_dragging_by_buttons_and_by_typing(workshop, stage: Stage):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    wall(Room(workshop, desk))
    gry = Gry(desk).opens_the_board()

    gry.makes("Ledelse")
    gry.drags("Ledelsen lytter", gry.theme("Ledelse"))
    gry.hears("Kortet ligger nu under Ledelse.")
    expect(gry.theme("Ledelse")).to_contain_text("1 kort")
    gry.drags_by_the_grip("Vores ledelse", gry.theme("Ledelse"))
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

    gry.proposes()
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


def test_the_summary_keeps_the_themes_in_pdf_and_markdown(workshop, stage: Stage):
    desk = stage.desk(workshop.desk_url)
    room = Room(workshop, desk)
    wall(room)
    Gry(desk).opens_the_board().proposes()
    wall(room, WRITTEN, "sides")
    expect(desk.locator("#moment-title")).to_contain_text("Hvad lykkes")
    Gry(desk).opens_the_board().proposes()

    address = f"{workshop.house.url}/desk/{workshop.code}/export"
    files = {form: desk.context.request.get(f"{address}/{form}", timeout=60_000).body() for form in ("markdown", "pdf")}

    markdown = files["markdown"].decode()
    headings = re.findall(r"^#### (.+)$", markdown, flags=re.MULTILINE)
    assert headings[:3] == ["Ledelse", "Tid", "Ikke grupperet"]
    assert headings[3:5] == ["Det lykkes – Ledelse", "Det lykkes – Tid"]
    pdf = " ".join(page.extract_text() for page in PdfReader(BytesIO(files["pdf"])).pages)
    assert all(words in " ".join(pdf.split()) for words in ("Ikke grupperet", "Det mangler – Tid", *WRITTEN))
