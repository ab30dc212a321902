"""People come late, come back with nothing, stay too long; Gry has two desks; and what is private stays on a phone."""

import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request, WebSocket, expect

from tests.room import House, Opened, until
from tests.story.acting import AGENDA, CLOUD, MOOD, OUT, begins, kept, lead, pick, sees, sent
from tests.story.conftest import PHONE, Stage

SECRET = "Jeg siger selv op til sommer"
SHARED = "Vi holder pauserne"
GONE = "Workshoppen er slettet"


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


def test_somebody_who_comes_late_lands_where_the_room_is(house, workshop, stage):
    lead(workshop.desk(), "cloud")

    dorte = stage.phone(house.url)
    dorte.get_by_role("textbox").fill(f"{workshop.code[:4]} {workshop.code[4:]}")
    dorte.keyboard.press("Enter")

    sees(dorte, CLOUD)
    assert stage.complaints == []


def test_somebody_who_comes_when_the_day_is_over_is_told_so(workshop, stage):
    gry = workshop.desk()
    lead(gry, "wall")
    gry.do("end", seen=gry.hello()["picture"]["step"])

    freja = stage.phone(workshop.join_url)

    sees(freja, "Tak for i dag")
    expect(freja.get_by_text("Workshoppen er afsluttet.")).to_be_visible()
    expect(freja.get_by_role("textbox")).to_have_count(0)
    freja.get_by_role("button", name="Spørg").click()
    expect(freja.get_by_role("textbox")).to_have_count(0)
    assert stage.complaints == []


def test_a_deleted_workshop_is_gone_from_every_face_and_every_phone(house, workshop, stage):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    anna, bilal = stage.phone(workshop.join_url), stage.phone(workshop.join_url)
    begins(desk)
    for phone in (anna, bilal):
        pick(phone, "Godt")
        sent(phone, "Godt")
    bilal.context.set_offline(True)

    house.command("forget", workshop.code, "--yes")

    sees(anna, GONE)
    for face in (desk, screen):
        expect(face.get_by_text("Workshoppen er slettet.").first).to_be_visible()
        expect(face.get_by_text("Ingen forbindelse")).to_have_count(0)
    bilal.context.set_offline(False)
    sees(bilal, GONE)
    for phone in (anna, bilal):
        assert phone.evaluate("Object.keys(localStorage)") == []


def test_a_page_loaded_anew_after_its_workshop_was_deleted_forgets_what_was_private_too(house, workshop, stage):
    gry = workshop.desk()
    lead(gry, "out")
    other = house.open_quickly(AGENDA)
    anna = stage.phone(other.join_url)
    anna.get_by_label("TR", exact=True).check()
    anna.goto(workshop.join_url)
    anna.get_by_label("Hvad tager du med?").fill(SECRET)
    anna.get_by_role("button", name="Gem", exact=True).click()
    expect(anna.get_by_text(SECRET)).to_be_visible()
    here = anna.url
    anna.goto("about:blank")

    house.command("forget", workshop.code, "--yes")
    anna.goto(here)

    sees(anna, "Workshoppen findes ikke mere")
    remembered = "[...new Set(Object.keys(localStorage).map((name) => name.split(':')[1]))]"
    until(lambda: anna.evaluate(remembered) == [other.code])
    assert SECRET not in anna.evaluate("JSON.stringify(localStorage)")


def test_a_phone_that_forgot_its_answer_asks_gry_and_answers_again(workshop, stage):
    desk, anna = stage.desk(workshop.desk_url), stage.phone(workshop.join_url)
    begins(desk)
    pick(anna, "Godt")
    sent(anna, "Godt")

    anna.evaluate("localStorage.clear()")
    anna.reload()
    expect(anna.get_by_text("Du har allerede svaret")).to_be_visible()
    anna.get_by_role("button", name="Bed om at svare igen").click()
    expect(anna.get_by_text("Du har bedt om at svare igen.")).to_be_visible()
    expect(desk.get_by_text("1 beder om at svare igen.")).to_be_visible()
    desk.get_by_role("button", name="Lad dem svare igen").click()
    expect(desk.get_by_text("1 beder om at svare igen.")).to_have_count(0)

    expect(anna.get_by_label("Tungt", exact=True)).to_be_visible()
    pick(anna, "Tungt")
    sent(anna, "Tungt")
    assert stage.complaints == []


def test_two_desks_see_the_same_and_take_one_step_when_both_press_at_once(house, workshop, stage):
    laptop, anna = stage.desk(workshop.desk_url), stage.phone(workshop.join_url)
    begins(laptop)
    pocket = second_desk(stage, laptop)
    for desk in (laptop, pocket):
        expect(desk.locator("#moment-title")).to_contain_text(MOOD)

    with out_of_breath(house):
        for desk in (laptop, pocket):
            desk.get_by_role("button", name=re.compile("^Næste: ")).click()

    for desk in (laptop, pocket):
        expect(desk.locator("#moment-title")).to_contain_text(CLOUD)
    sees(anna, CLOUD)
    refusals = [desk.get_by_text("Styrepulten blev ændret et andet sted") for desk in (laptop, pocket)]
    until(lambda: sum(refusal.count() for refusal in refusals) == 1)
    pocket.get_by_role("button", name="Fortryd: næste").click()
    for desk in (laptop, pocket):
        expect(desk.locator("#moment-title")).to_contain_text(MOOD)
    laptop.get_by_role("button", name=re.compile("^Næste: ")).click()
    expect(pocket.locator("#moment-title")).to_contain_text(CLOUD)
    laptop.keyboard.press("z")
    expect(pocket.locator("#moment-title")).to_contain_text(MOOD)
    assert stage.complaints == []


def test_what_is_only_for_me_never_leaves_the_phone(house, workshop, stage):
    lead(workshop.desk(), "out")
    carla = stage.phone(workshop.join_url)
    told = listen(carla)
    carla.reload()
    sees(carla, OUT)

    take(carla, SECRET, "Kun for mig")
    promise(carla, SECRET)
    carla.reload()
    expect(carla.locator(".promise-what").filter(has_text=SECRET)).to_have_count(2)
    carla.get_by_role("button", name="Ret").first.click()
    take(carla, SHARED, "Anonymt i opsamlingen")
    expect(carla.locator(".promise .status").first).to_have_text("Sendt")

    assert kept(workshop, "out") == [{"text": SHARED, "share": "anonymous", "who": ""}]
    assert [SHARED in text for text in (everything(told), on_disk(house.data))] == [True, True]
    assert [SECRET in text for text in (everything(told), on_disk(house.data))] == [False, False]
    assert stage.complaints == []


def second_desk(stage: Stage, desk: Page) -> Page:
    """Gry's phone, opened with the link the laptop made for it."""
    desk.get_by_text("Enheder, opsamling og afslutning").click()
    with desk.context.expect_page() as opened:
        desk.get_by_role("button", name="Styrepult på en anden enhed").click()
    address = opened.value.locator("code").inner_text()
    opened.value.close()
    return stage.face(address, PHONE, has_touch=True, is_mobile=True)


@contextmanager
def out_of_breath(house: House) -> Iterator[None]:
    """The server stands still, so that what is done meanwhile reaches it in the same moment."""
    house.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        house.process.send_signal(signal.SIGCONT)


def take(phone: Page, text: str, share: str) -> None:
    phone.get_by_label("Hvad tager du med?").fill(text)
    phone.get_by_label(re.compile(f"^{share}")).check()
    phone.get_by_role("button", name="Gem", exact=True).click()


def promise(phone: Page, text: str) -> None:
    phone.get_by_role("button", name="Skriv en aftale").click()
    phone.get_by_role("textbox").first.fill(text)
    for _ in range(2):
        phone.get_by_role("button", name="Videre").click()
    phone.get_by_role("button", name="Gem aftalen").click()


def listen(phone: Page) -> list[str]:
    """Everything the page says to the world from now on: requests and frames."""
    told: list[str] = []

    def on_request(request: Request) -> None:
        told.extend([request.url, request.post_data or ""])

    def on_socket(socket: WebSocket) -> None:
        socket.on("framesent", lambda frame: told.append(frame if isinstance(frame, str) else frame.decode()))

    phone.on("request", on_request)
    phone.on("websocket", on_socket)
    return told


def everything(told: list[str]) -> str:
    return "\n".join(told)


def on_disk(folder: Path) -> str:
    """All files of the house, write-ahead log and all."""
    return "\n".join(path.read_bytes().decode("utf-8", "replace") for path in folder.rglob("*") if path.is_file())
