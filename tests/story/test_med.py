"""Two hours on having a say in MED, in real browsers: from what stands in the way to an invitation."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.room import Opened
from tests.story.acting import lead_to, show_results
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
    follow,
    hangs_up,
    is_asked,
    missing,
    on_paper,
    sorts,
    summary_of,
    take_along,
    turn_the_pages,
)

AGENDA = AGENDAS / "indflydelse-i-med.yaml"
BARRIER = "tempo"
STEP = "2 Et årshjul, der kører"
GOOD_QUESTION = "Hvordan ser det ud fra din stol, Carla?"
NAME = "Til direktionen, fra Solsikken"
SAVE = "I skal spare fem procent og holde fast i kvaliteten"
LATE = "Vi hører om det, når det er besluttet"
TOGETHER = "Et forsøg med formøder før hver stor sag"
OPEN = "Sig ja, nej eller ikke endnu inden sommer"
KEPT = "Det her bliver på Fjordskolen"
QUESTION = "Hvem må sige, at MED-aftalen ikke bliver holdt?"
TAKE = "At spørge, hvem der beslutter"


@pytest.fixture(scope="module")
def workshop(house) -> Opened:
    return house.open(AGENDA)


def test_a_committee_goes_from_what_stands_in_the_way_to_an_invitation(workshop: Opened, stage: Stage, tmp_path: Path):
    desk, screen, room = begin_together(stage, workshop, TWO_WORKPLACES, "Godt, at du er her")

    they_name_what_stands_in_the_way(desk, screen, room)
    they_find_their_step_of_the_stairs(desk, screen, room)
    they_place_when_med_comes_in(desk, screen, room)
    the_guide_leads_to_the_committee(desk, room)
    they_sort_the_cases_and_see_the_key(desk, screen, room)
    they_place_the_cases_in_a_field(desk, screen, room)
    a_good_question_is_hung_up(desk, screen, room)
    they_write_an_invitation(desk, screen, room)
    the_invitation_is_taken_home_on_one_page(room["Carla"])
    they_ask_and_sum_up(desk, screen, room)
    take_along(desk, screen, room, "Hvad vil du huske, næste gang en sag kommer i MED?", TAKE)

    written = summary_of(desk, tmp_path)
    cases = ("Materielgården udliciteres",)
    told = (BARRIER, STEP, *cases, GOOD_QUESTION, NAME, SAVE, LATE, TOGETHER, OPEN, QUESTION, TAKE)
    assert missing((*told, KEPT), written) == [KEPT]
    assert stage.complaints == []


def they_name_what_stands_in_the_way(desk: Page, screen: Page, room: Room) -> None:
    lead_to(desk, "Det, der står i vejen")
    for phone in room.values():
        phone.get_by_label("Ord 1").fill(BARRIER)
        phone.get_by_role("button", name="Send").click()
        expect(phone.get_by_role("main").locator(".status[data-state=sent]").first).to_be_visible()
    show_results(desk)
    expect(screen.get_by_text(BARRIER).first).to_be_visible()


def they_find_their_step_of_the_stairs(desk: Page, screen: Page, room: Room) -> None:
    lead_to(desk, "Samarbejdstrappen")
    expect(screen.get_by_role("img", name=re.compile("4. Strategisk partner"))).to_be_visible()
    lead_to(desk, "Hvor står I?")
    all_answer(desk, screen, room, STEP)


def they_place_when_med_comes_in(desk: Page, screen: Page, room: Room) -> None:
    """Today all hear of it last; all want to be there when there is still a problem alone."""
    lead_to(desk, "Hvornår kommer MED ind?")
    for phone in room.values():
        expect(phone.get_by_role("heading", name="1. I dag")).to_be_visible()
        phone.get_by_label(re.compile("^Beslutning")).tap()
        phone.get_by_role("button", name="Næste").click()
        expect(phone.get_by_role("heading", name="2. Sådan ønsker vi det")).to_be_visible()
        phone.get_by_label(re.compile("^Problem")).tap()
        expect(phone.get_by_text("2 af 2 placeret")).to_be_visible()
    show_results(desk)
    expect(screen.get_by_text("6 har placeret")).to_be_visible()
    expect(screen.get_by_role("figure", name=re.compile("flytter midten sig 4,0 trin"))).to_be_visible()


def the_guide_leads_to_the_committee(desk: Page, room: Room) -> None:
    """A case that a director decides goes to the main committee."""
    lead_to(desk, "Hvor hører sagen hjemme?")
    desk.get_by_role("button", name="Åbn kortene").click()
    anna, bilal = room["Anna"], room["Bilal"]
    for phone in (anna, bilal):
        expect(phone.get_by_role("heading", name="Vejviser")).to_be_visible()
    anna.get_by_role("button", name="Den ændrer, hvordan vi plejer at gøre").click()
    anna.get_by_role("button", name="Øverste direktør, eller den gælder alle").click()
    expect(anna.get_by_text("Hovedudvalget. Der sidder den øverste ledelse.")).to_be_visible()
    bilal.get_by_role("button", name="Næste").click()
    expect(bilal.get_by_role("heading", name="Havnebo skal lukke")).to_be_visible()


def they_sort_the_cases_and_see_the_key(desk: Page, screen: Page, room: Room) -> None:
    lead_to(desk, "a, b eller c?")
    for name, phone in room.items():
        sorts(phone, "Et frikommuneforsøg", "b" if name == "Freja" else "a")
        sorts(phone, "En ny struktur i afdelingen", "c")
        sorts(phone, "Fem procent mindre til sundhed", "a")
        sorts(phone, "Materielgården udliciteres", "c")
    show_results(desk)
    expect(screen.get_by_text("83 %").first).to_be_visible()
    all_see_the_key(desk, room, "En virksomhedsoverdragelse står direkte under c")


def they_place_the_cases_in_a_field(desk: Page, screen: Page, room: Room) -> None:
    lead_to(desk, "Hvor alvorligt, og hvor længe?")
    all_place_from_lists(desk, screen, room, {"Tid": "7", "Alvor": "8"}, "1 af 4 placeret")


def a_good_question_is_hung_up(desk: Page, screen: Page, room: Room) -> None:
    lead_to(desk, "Gode spørgsmål")
    desk.get_by_role("button", name="Åbn kortene").click()
    for phone in room.values():
        expect(phone.get_by_role("heading", name="Peger fremad")).to_be_visible()
    for name, phone in room.items():
        hangs_up(phone, GOOD_QUESTION if name == "Emil" else f"Hvad ved vi ikke endnu, spørger {name}?")
    desk.get_by_label("Væggen").check()
    expect(screen.get_by_text(GOOD_QUESTION)).to_be_visible()


def they_write_an_invitation(desk: Page, screen: Page, room: Room) -> None:
    """Anna and Bilal type at once; Fjordskolen keeps what it wrote to itself."""
    lead_to(desk, "Kære ledelse …")
    follow(room, "Kære ledelse …")
    all_sit_down_with_a_sheet(desk, room, TWO_WORKPLACES)
    anna, bilal, carla, emil = (room[name] for name in ("Anna", "Bilal", "Carla", "Emil"))
    names_it(carla, "Hvem inviterer I?", NAME)
    for phone in (anna, bilal):
        opens(phone, "Det, I står med")
    write_at_once([(anna, SAVE), (bilal, "I mangler tid til at spørge os")])
    for phone in (anna, bilal):
        back_at_the_sheet(phone)
    for phone, field, line in (
        (anna, "Det, vi ser nu", LATE),
        (bilal, "Det, vi kunne skabe", TOGETHER),
        (carla, "Ja, nej eller ikke endnu", OPEN),
        (emil, "Det, det kræver", KEPT),
    ):
        opens(phone, field)
        adds(phone, line)
    back_at_the_sheet(carla)
    for line in (SAVE, LATE, TOGETHER):
        expect(carla.get_by_text(line)).to_be_visible()
    shows_the_room(carla)
    desk.get_by_role("button", name="Vis ark på lærredet").click()
    expect(screen.get_by_role("heading", name=NAME)).to_be_visible()
    expect(screen.get_by_text(OPEN)).to_be_visible()


def the_invitation_is_taken_home_on_one_page(carla: Page) -> None:
    assert missing((NAME, SAVE, LATE, TOGETHER, OPEN, "Det, vi selv lægger i det"), on_paper(carla)) == []


def they_ask_and_sum_up(desk: Page, screen: Page, room: Room) -> None:
    is_asked(desk, screen, room["Dorte"], QUESTION)
    lead_to(desk, "Det har vi samlet")
    asked = "Hvad står mest i vejen for jeres indflydelse lige nu?"
    pages = (asked, "Hvornår kommer MED ind?", "Hvor alvorligt, og hvor længe?", "Gode spørgsmål", "Kære ledelse …")
    turn_the_pages(desk, screen, pages)
