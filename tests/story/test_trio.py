"""Ninety minutes with two TRIOs in real browsers, from the agenda file to an agreement on paper and the summary."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.room import Opened
from tests.story.acting import goes_on, lead_to, show_results
from tests.story.conftest import AGENDAS, Stage
from tests.story.sheets import adds, back_at_the_sheet, names_it, opens, shows_the_room, write_at_once
from tests.story.short_days import (
    TWO_WORKPLACES,
    Room,
    all_answer,
    all_place_from_lists,
    all_see_the_key,
    all_sit_down_with_a_sheet,
    begin_together,
    is_asked,
    missing,
    on_paper,
    sit_by_workplace,
    sorts,
    summary_of,
    take_along,
    turn_the_pages,
)

AGENDA = AGENDAS / "trio-kom-godt-i-gang.yaml"
UNSURE = "Vi ses, men vi ved ikke helt, hvad vi vil"
NEEDED = "At forandringer lykkes bedre"
PURPOSE = "Vi tager det op, mens det er småt"
OTHERS = "Vi vil være dem, man kommer til først"
ROLE = "Carla indkalder, Anna skriver, Bilal følger op"
MEETING = "Hver anden tirsdag, en halv time"
NOTEBOOK = "En fælles notesbog i skabet på kontoret"
STATUS = "Status den første mandag i juni"
KEPT = "Det her bliver på Fjordskolen"
NAME = "Solsikkens TRIO"
QUESTION = "Hvad gør vi, når TR og AMR er den samme?"
TAKE = "At en dato er bedre end en god hensigt"
HEARD = (UNSURE, NEEDED, PURPOSE, OTHERS, NAME, ROLE, MEETING, STATUS, QUESTION, TAKE)


@pytest.fixture(scope="module")
def workshop(house) -> Opened:
    return house.open(AGENDA)


def test_two_trios_go_from_what_it_is_to_an_agreement_they_take_home(workshop: Opened, stage: Stage, tmp_path: Path):
    desk, screen, room = begin_together(stage, workshop, TWO_WORKPLACES, "Godt, at I er her")

    they_say_where_they_are(desk, screen, room)
    they_sort_what_is_formal(desk, screen, room)
    they_place_the_forms_on_the_map(desk, screen, room)
    they_choose_the_gain_they_need_most(desk, screen, room)
    each_trio_talks_of_its_purpose(desk, room)
    each_trio_talks_of_roles(desk, room)
    each_trio_writes_its_agreement(desk, room)
    one_agreement_hangs_on_the_screen(desk, screen, room)
    the_agreement_is_taken_home_on_one_page(room["Bilal"])
    is_asked(desk, screen, room["Emil"], QUESTION)
    the_summary_is_turned_page_by_page(desk, screen)
    take_along(desk, screen, room, "Hvad tager du med dig om at være en TRIO?", TAKE)

    assert missing((*HEARD, KEPT), summary_of(desk, tmp_path)) == [KEPT]
    assert stage.complaints == []


def they_say_where_they_are(desk: Page, screen: Page, room: Room) -> None:
    lead_to(desk, "Tjek ind")
    all_answer(desk, screen, room, UNSURE)


def they_sort_what_is_formal(desk: Page, screen: Page, room: Room) -> None:
    """All but Anna call a pay talk formal; then the key says so too."""
    lead_to(desk, "Formelt eller uformelt?")
    for name, phone in room.items():
        sorts(phone, "Lønforhandling", "Uformelt" if name == "Anna" else "Formelt")
        expect(phone.get_by_text("1 af 10")).to_be_visible()
    show_results(desk)
    expect(screen.get_by_text("Formelt 83 %")).to_be_visible()
    all_see_the_key(desk, room, "En forhandling har parter og aftaler bag sig.")


def they_place_the_forms_on_the_map(desk: Page, screen: Page, room: Room) -> None:
    """A negotiation is formal and about one case."""
    lead_to(desk, "Kortet over jeres samarbejde")
    chosen = {"Hvem handler det om?": "2", "Hvor formelt er det?": "9"}
    all_place_from_lists(desk, screen, room, chosen, "1 af 8 placeret")


def they_choose_the_gain_they_need_most(desk: Page, screen: Page, room: Room) -> None:
    lead_to(desk, "Den, vi har mest brug for")
    all_answer(desk, screen, room, NEEDED)


def each_trio_talks_of_its_purpose(desk: Page, room: Room) -> None:
    lead_to(desk, "Kort om formålet")
    sit_by_workplace(desk, room, TWO_WORKPLACES)
    desk.get_by_role("button", name="Del kort ud").click()
    for phone in room.values():
        expect(phone.locator(".play-card").first).to_be_visible()
    for name, line in (("Anna", PURPOSE), ("Emil", OTHERS)):
        room[name].get_by_label("Det er vi enige om Skriv en linje").fill(line)
        room[name].get_by_label("Det er vi enige om Skriv en linje").press("Enter")
    expect(room["Carla"].locator(".joint-line")).to_have_text([re.compile(PURPOSE)])
    expect(room["Dorte"].locator(".joint-line")).to_have_text([re.compile(OTHERS)])


def each_trio_talks_of_roles(desk: Page, room: Room) -> None:
    """The whole group is at the same card, whoever turns it."""
    lead_to(desk, "Kort om roller og rammer")
    for name in ("Anna", "Emil"):
        goes_on(room[name], "Kort om roller og rammer")
    sit_by_workplace(desk, room, TWO_WORKPLACES)
    desk.get_by_role("button", name="Del kort ud").click()
    anna, bilal = room["Anna"], room["Bilal"]
    expect(bilal.get_by_role("heading", name="Kort 1 af 11")).to_be_visible()
    anna.get_by_role("button", name="Næste kort").click()
    expect(bilal.get_by_role("heading", name="Kort 2 af 11")).to_be_visible()


def each_trio_writes_its_agreement(desk: Page, room: Room) -> None:
    """Anna and Bilal type into the same field at once; Fjordskolen keeps what it wrote to itself."""
    lead_to(desk, "Jeres TRIO-aftale")
    all_sit_down_with_a_sheet(desk, room, TWO_WORKPLACES)
    anna, bilal, carla, emil = (room[name] for name in ("Anna", "Bilal", "Carla", "Emil"))
    names_it(carla, "Hvad hedder jeres TRIO?", NAME)
    for phone in (anna, bilal):
        opens(phone, "Rammer og møder")
    write_at_once([(anna, MEETING), (bilal, NOTEBOOK)])
    opens(carla, "Roller")
    adds(carla, ROLE)
    back_at_the_sheet(carla)
    opens(carla, "Status")
    adds(carla, STATUS)
    opens(emil, "Formål")
    adds(emil, KEPT)
    back_at_the_sheet(carla)
    for line in (MEETING, NOTEBOOK, ROLE, STATUS):
        expect(carla.get_by_text(line)).to_be_visible()
    shows_the_room(carla)


def one_agreement_hangs_on_the_screen(desk: Page, screen: Page, room: Room) -> None:
    expect(screen.get_by_text(MEETING)).to_have_count(0)
    desk.get_by_role("button", name="Vis ark på lærredet").click()
    expect(screen.get_by_role("heading", name=NAME)).to_be_visible()
    for line in (MEETING, NOTEBOOK, ROLE, STATUS):
        expect(screen.get_by_text(line)).to_be_visible()
    expect(screen.get_by_text(KEPT)).to_have_count(0)


def the_agreement_is_taken_home_on_one_page(bilal: Page) -> None:
    back_at_the_sheet(bilal)
    assert missing((NAME, ROLE, MEETING, NOTEBOOK, STATUS), on_paper(bilal)) == []


def the_summary_is_turned_page_by_page(desk: Page, screen: Page) -> None:
    lead_to(desk, "Det har vi samlet i dag")
    titles = ("Kortet over jeres samarbejde", "Hvilken gevinst har I mest brug for hos jer?", "Jeres TRIO-aftale")
    turn_the_pages(desk, screen, titles)
    expect(screen.get_by_text(MEETING)).to_be_visible()
