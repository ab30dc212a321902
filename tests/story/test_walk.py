"""Five people walk, led from the desk: nobody is left over, and one phone is offline and asleep all the way."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.room import Opened
from tests.story.acting import begins, kept
from tests.story.axe import beside
from tests.story.conftest import Stage

AGENDA = Path(__file__).with_name("walk.yaml")
OFFLINE = "ERR_INTERNET_DISCONNECTED"
MINUTE_MS, SECOND_MS = 60_000, 1000
Room = dict[str, Page]
SENTENCES = {
    "Anna": "Vi spørger, før vi beslutter",
    "Bilal": "Et fast møde hver måned",
    "Carla": "Jeg vil høre mere, før jeg svarer",
}


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


def at(phone: Page, phase: str) -> None:
    expect(phone.locator(f".walk[data-phase={phase}]")).to_be_visible()


def all_are(room: Room, phase: str) -> None:
    for phone in room.values():
        at(phone, phase)


def press(page: Page, words: str) -> None:
    page.get_by_role("button", name=words, exact=True).click()


def writes(phone: Page, sentence: str) -> None:
    phone.get_by_label("Skriv en linje").first.fill(sentence)
    phone.keyboard.press("Enter")
    expect(phone.locator(".joint-line", has_text=sentence)).to_have_count(1)


def sleeps_until(phone: Page, moment: int) -> None:
    """Nothing runs on the phone until somebody looks at it again."""
    phone.clock.set_system_time(moment / SECOND_MS)
    phone.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_five_walk_and_come_back_with_what_they_heard(stage: Stage, workshop: Opened):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    room = {name: stage.phone(workshop.join_url) for name in ("Anna", "Bilal", "Carla", "Dorte", "Emil")}
    room["Anna"].clock.install()
    room["Anna"].reload()
    begins(desk)
    desk.get_by_role("button", name="Næste:").click()
    all_are(room, "before")

    hers, others = they_find_each_other(desk, room)
    home = they_set_out(workshop, desk, room)
    anna_writes_offline_when_time_is_up(room["Anna"], home)
    the_others_come_back_and_write_together(desk, room, others)
    what_anna_wrote_arrives_when_the_network_is_back(desk, screen, room["Anna"])
    themes_are_made(desk, screen)
    the_keys_steer_the_day_after_a_choice_by_mouse(desk)

    assert sorted([len(hers), len(others)]) == [2, 3]
    assert sorted(value["text"] for value in kept(workshop, "tur") if "text" in value) == sorted(SENTENCES.values())
    assert [complaint for complaint in stage.complaints if OFFLINE not in complaint] == []


def they_find_each_other(desk: Page, room: Room) -> tuple[list[str], list[str]]:
    """A pair and three together; Anna's own come first."""
    press(desk, "Dan par")
    all_are(room, "meeting")
    signs = {name: phone.locator(".walk-sign").inner_text() for name, phone in room.items()}
    hers = [name for name in room if signs[name] == signs["Anna"]]
    others = [name for name in room if signs[name] != signs["Anna"]]
    assert len({signs[name] for name in others}) == 1
    for pair in (hers, others):
        press(room[pair[0]], "Vi har fundet hinanden")
    expect(desk.get_by_text("2 af 2 par har fundet hinanden")).to_be_visible()
    return hers, others


def they_set_out(workshop: Opened, desk: Page, room: Room) -> int:
    """When they are to be back."""
    press(desk, "Send dem afsted")
    all_are(room, "out")
    return int(beside(workshop, desk).hello()["picture"]["activity"]["stage"]["deadline"])


def anna_writes_offline_when_time_is_up(anna: Page, home: int) -> None:
    anna.context.set_offline(True)
    sleeps_until(anna, home + 1 * MINUTE_MS)
    expect(anna.get_by_role("heading", name="Tiden er gået. Gå tilbage til de andre.")).to_be_visible()
    press(anna, "Vi er tilbage")
    writes(anna, SENTENCES["Anna"])


def the_others_come_back_and_write_together(desk: Page, room: Room, others: list[str]) -> None:
    first, second = (room[name] for name in others[:2])
    press(first, "Vi er tilbage")
    expect(desk.get_by_text("1 af 2 par er tilbage")).to_be_visible()
    for phone in (first, second):
        at(phone, "home")
    writes(first, SENTENCES["Bilal"])
    writes(second, SENTENCES["Carla"])
    expect(first.locator(".joint-line")).to_have_count(2)


def what_anna_wrote_arrives_when_the_network_is_back(desk: Page, screen: Page, anna: Page) -> None:
    anna.context.set_offline(False)
    anna.clock.run_for(10 * SECOND_MS)
    expect(desk.get_by_text("Alle er tilbage").or_(desk.get_by_text("2 af 2 par er tilbage")).first).to_be_visible()
    desk.get_by_label("Sætningerne").check()
    for sentence in SENTENCES.values():
        expect(screen.get_by_text(sentence)).to_be_visible()


def the_keys_steer_the_day_after_a_choice_by_mouse(desk: Page) -> None:
    desk.locator("label").filter(has_text="Det, der hører til nu").click()
    desk.keyboard.press("Space")
    expect(desk.get_by_role("heading", name="Slut med gåturen")).to_be_visible()


def themes_are_made(desk: Page, screen: Page) -> None:
    """Gry puts one sentence under a theme of her own, by buttons alone."""
    press(desk, "Tematisér")
    card = desk.get_by_role("dialog").get_by_role("listitem").filter(has_text=SENTENCES["Bilal"]).first
    card.get_by_role("button", name="Flyt til").click()
    card.get_by_placeholder("Skriv et tema").fill("Vi mødes")
    desk.keyboard.press("Enter")
    desk.keyboard.press("Escape")
    expect(screen.get_by_role("heading", name="Vi mødes 1")).to_be_visible()
