"""Eight phones go through the exercise with cards: dealt, swapped, written on together, reloaded, late and gone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import Face, House, Opened
from tests.story.acting import ROLES, do, kept, lead
from tests.story.conftest import Stage

AGENDA = Path(__file__).with_name("cards.yaml")
CAST = {**ROLES, "Gudrun": "TR", "Hans": "AMR"}
GOOD, LESS = "Gavnlig når …", "Mindre hensigtsmæssig når …"
OFFLINE = "ERR_INTERNET_DISCONNECTED"
SOON = 30
"""Seconds of silence after which this house misses somebody; longer than a phone's heartbeat."""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    house = House(tmp_path_factory.mktemp("house") / "data", missed_after=SOON).start()
    yield house
    house.kill()


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


def comes(stage: Stage, workshop: Opened, role: str) -> Page:
    phone = stage.phone(workshop.join_url)
    phone.get_by_label(role, exact=True).check()
    return phone


def number(phone: Page) -> int:
    return int(re.search(r"Du er nummer (\d+)", phone.locator("main").inner_text())[1])


def group(phone: Page) -> str:
    return re.search(r"Gruppe (\d+)", phone.locator("main").inner_text())[1]


def card(phone: Page) -> str:
    return name_on_card(phone).inner_text()


def name_on_card(phone: Page) -> Locator:
    """Of the card in front of somebody."""
    return phone.locator(".play-card h2, .play-card h3").first


def write_line(phone: Page, heading: str, text: str) -> None:
    phone.get_by_label(f"{heading} Skriv en linje").fill(text)
    phone.get_by_label(f"{heading} Skriv en linje").press("Enter")


def looks_at(phone: Page, whose: int) -> None:
    """The card of somebody else in the group is put in front."""
    phone.get_by_role("button", name=f"Nummer {whose}", exact=True).click()
    expect(phone.get_by_role("heading", name=f"Kortet hos nummer {whose}")).to_be_visible()


def reads(phone: Page, *texts: str) -> None:
    for text in texts:
        expect(phone.locator(".joint-line", has_text=text)).to_have_count(1)


def test_eight_go_through_the_exercise_and_nothing_is_lost(stage: Stage, workshop: Opened):
    gry = workshop.desk()
    room = {name: comes(stage, workshop, role) for name, role in CAST.items()}
    lead(gry, "kort")

    do(gry, "form", by="mixed", size=4)

    for phone in room.values():
        expect(phone.get_by_text("Du er nummer")).to_be_visible()
    numbers = {name: number(phone) for name, phone in room.items()}
    groups = {name: group(phone) for name, phone in room.items()}
    assert sorted(numbers.values()) == list(range(1, 9))
    assert sorted(groups.values()) == ["1"] * 4 + ["2"] * 4

    do(gry, "deal")

    for phone in room.values():
        expect(phone.get_by_role("heading", name="Dit kort")).to_be_visible()
    dealt = {name: card(phone) for name, phone in room.items()}
    for one in ("1", "2"):
        assert len({dealt[name] for name in room if groups[name] == one}) == 4

    anna = room["Anna"]
    anna.get_by_role("button", name="Byt kort").click()
    expect(anna.locator(".play-card").first).not_to_contain_text(dealt["Anna"])
    assert card(anna) not in {dealt[name] for name in room if groups[name] == groups["Anna"]}

    friend = next(name for name in room if groups[name] == groups["Anna"] and name != "Anna")
    looks_at(room[friend], numbers["Anna"])
    expect(name_on_card(room[friend])).to_have_text(card(anna), use_inner_text=True)
    both_type_at_once(anna, room[friend])

    anna.reload()
    reads(anna, "Når det haster", "Når nogen er bange", "Når alle er trætte")
    assert card(anna) == card(room[friend])

    late_one_is_given_a_place(stage, workshop, gry, groups)
    one_who_leaves_is_missed(room, groups, numbers)
    assert [complaint for complaint in stage.complaints if OFFLINE not in complaint] == []


def both_type_at_once(anna: Page, friend: Page) -> None:
    """Two lines at once, then the same line mended by both: everything anybody wrote stands somewhere."""
    anna.get_by_label(f"{GOOD} Skriv en linje").fill("Når det haster")
    friend.get_by_label(f"{GOOD} Skriv en linje").fill("Når nogen er bange")
    for phone in (anna, friend):
        phone.get_by_label(f"{GOOD} Skriv en linje").press("Enter")
    for phone in (anna, friend):
        reads(phone, "Når det haster", "Når nogen er bange")
    write_line(anna, LESS, "Når alle")
    reads(friend, "Når alle")

    for phone in (anna, friend):
        phone.locator(".joint-line", has_text=re.compile("^Når alle")).get_by_role("button").click()
    friend.context.set_offline(True)
    for phone, text in ((friend, "Når alle er enige"), (anna, "Når alle er trætte")):
        phone.get_by_label(re.compile("Ret linjen")).fill(text)
        phone.get_by_role("button", name="Gem linjen").click()
    reads(anna, "Når alle er trætte")
    friend.context.set_offline(False)

    for phone in (anna, friend):
        reads(phone, "Når alle er trætte", "Når alle er enige")


def late_one_is_given_a_place(stage: Stage, workshop: Opened, gry: Face, groups: dict[str, str]) -> None:
    late = stage.phone(workshop.join_url)
    expect(late.get_by_text("Du får en gruppe om lidt.")).to_be_visible()

    assert gry.do("place_all")["ok"]

    expect(late.get_by_role("heading", name="Dit kort")).to_be_visible()
    assert number(late) == 9
    assert group(late) in groups.values()


def one_who_leaves_is_missed(room: dict[str, Page], groups: dict[str, str], numbers: dict[str, int]) -> None:
    stays, leaves = [name for name in room if groups[name] != groups["Anna"]][:2]

    room[leaves].close()

    words = f"Vi har ikke hørt fra nummer {numbers[leaves]} længe."
    expect(room[stays].get_by_text(words)).to_be_visible(timeout=(SOON + 20) * 1000)


def test_what_was_written_and_ticked_reaches_the_summary(stage: Stage, workshop: Opened):
    gry = workshop.desk()
    room = [comes(stage, workshop, role) for role in ("TR", "AMR", "Leder")]
    lead(gry, "kort")
    do(gry, "form", by="random", size=4)
    do(gry, "deal")
    anna = room[0]

    write_line(anna, GOOD, "Når to ikke kan tale sammen")
    anna.get_by_role("button", name="Kan se mig selv i den").click()
    anna.get_by_role("button", name="Hæng en sætning op").click()
    anna.get_by_label("En sætning til væggen").fill("Vi tør sige det højt")
    anna.get_by_role("button", name="Hæng op").click()
    expect(anna.get_by_text("Hænger på væggen")).to_be_visible()
    reads(anna, "Når to ikke kan tale sammen")

    markdown = workshop.house.command(
        "export", workshop.code, "--format", "markdown", "-o", str(workshop.house.data / "day.md")
    )
    written = Path(markdown.strip()).read_text(encoding="utf-8")
    assert all(text in written for text in ("Når to ikke kan tale sammen", "Vi tør sige det højt", card(anna)))
    assert [len(value["ticks"][0]) for value in kept(workshop, "kort") if "ticks" in value] == [1]


def test_a_card_that_waits_offline_is_written_on_and_sent_later(stage: Stage, workshop: Opened):
    gry = workshop.desk()
    anna, bilal = (comes(stage, workshop, role) for role in ("TR", "AMR"))
    lead(gry, "kort")
    do(gry, "form", by="random", size=2)
    do(gry, "deal")
    expect(anna.get_by_role("heading", name="Dit kort")).to_be_visible()
    looks_at(bilal, number(anna))

    anna.context.set_offline(True)
    write_line(anna, GOOD, "Når nettet er væk")
    expect(anna.locator(".joint-line")).to_contain_text("Sendes, når der er forbindelse")
    anna.context.set_offline(False)

    reads(bilal, "Når nettet er væk")
    expect(anna.locator(".joint-line .status")).to_have_count(0)
