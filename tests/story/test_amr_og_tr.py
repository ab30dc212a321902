"""Two hours with three pairs of AMR and TR in real browsers: from who does what to a case on one page."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.room import Opened
from tests.story.acting import ROLES, lead_to, show_results
from tests.story.conftest import AGENDAS, Stage
from tests.story.sheets import adds, back_at_the_sheet, names_it, opens, shows_the_room, write_at_once
from tests.story.short_days import (
    Room,
    all_answer,
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

AGENDA = AGENDAS / "amr-og-tr-staa-staerkt-sammen.yaml"
PAIRS = {
    "Solsikken": {name: ROLES[name] for name in ("Anna", "Bilal")},
    "Fjordskolen": {name: ROLES[name] for name in ("Dorte", "Emil")},
    "Havnebo": {name: ROLES[name] for name in ("Freja", "Carla")},
}
SELDOM = "Kun når der er en sag"
ASKED = "Hvad gør I for at mødes og være synlige, og hvad vil I prøve?"
IDEA = "Vi har et billede ved kaffemaskinen"
BESIDE = "Den, kollegaen spørger, går med ind"
FIRST = "Vi ringer til hinanden, før en af os går ind"
HOURS = "To timer hver om ugen, aftalt med Carla"
KEPT = "Det her bliver på Havnebo"
CASE = "En lift på anden sal"
WHY = "Ingen skal løfte alene om aftenen"
STORY = "En aften i marts var der én til to beboere"
OFFER = "En lift mere, og et kursus til alle"
TIME_OUT = "Vi vil gerne bede om ti minutter"
QUESTION = "Må AMR se tallene for sygefravær?"
TAKE = "At ringe først"


@pytest.fixture(scope="module")
def workshop(house) -> Opened:
    return house.open(AGENDA)


def test_pairs_agree_on_rules_and_build_a_case_they_take_home(workshop: Opened, stage: Stage, tmp_path: Path):
    desk, screen, room = begin_together(stage, workshop, PAIRS, "Godt, at I er her")

    they_say_how_often_they_talk(desk, screen, room)
    they_sort_who_does_what_and_see_the_key(desk, screen, room)
    they_agree_on_rules(desk, room)
    two_lots_of_rules_hang_side_by_side(desk, screen)
    they_give_each_other_ideas(desk, screen, room)
    they_have_a_pause(desk, screen, room)
    they_see_the_four_steps(desk, screen)
    they_build_a_case(desk, screen, room)
    the_case_is_taken_home_on_one_page(room["Bilal"])
    all_look_at_one_way_to_disagree(desk, screen, room)
    they_ask_and_sum_up(desk, screen, room)
    take_along(desk, screen, room, "Hvad tager du med dig om jeres samarbejde?", TAKE)

    written = summary_of(desk, tmp_path)
    told = (SELDOM, "Lønforhandlinger", BESIDE, FIRST, HOURS, IDEA, CASE, WHY, STORY, OFFER, TIME_OUT, QUESTION, TAKE)
    assert missing((*told, KEPT), written) == [KEPT]
    assert stage.complaints == []


def they_say_how_often_they_talk(desk: Page, screen: Page, room: Room) -> None:
    lead_to(desk, "Tjek ind")
    all_answer(desk, screen, room, SELDOM)


def they_sort_who_does_what_and_see_the_key(desk: Page, screen: Page, room: Room) -> None:
    """Anna alone thinks that working time is TR's; of wages all are sure."""
    lead_to(desk, "Hvem gør hvad?")
    for name, phone in room.items():
        sorts(phone, "Arbejdstid", "TR" if name == "Anna" else "Begge")
        sorts(phone, "Lønforhandlinger", "TR")
        expect(phone.get_by_text("2 af 17")).to_be_visible()
    expect(screen.get_by_text("83 %")).to_have_count(0)
    show_results(desk)
    expect(screen.get_by_text("Begge 83 %")).to_be_visible()
    all_see_the_key(desk, room, "TR kender aftalerne")


def they_agree_on_rules(desk: Page, room: Room) -> None:
    """Anna and Bilal type into the same field at once; Havnebo keeps its rules to itself."""
    lead_to(desk, "Jeres spilleregler")
    all_sit_down_with_a_sheet(desk, room, PAIRS)
    anna, bilal, dorte, freja = (room[name] for name in ("Anna", "Bilal", "Dorte", "Freja"))
    names_it(anna, "Hvor arbejder I?", "Solsikken")
    for phone in (anna, bilal):
        opens(phone, "Hvem er bisidder")
    write_at_once([(anna, BESIDE), (bilal, FIRST)])
    opens(dorte, "Tid og midler")
    adds(dorte, HOURS)
    opens(freja, "Fortrolighed")
    adds(freja, KEPT)
    for phone in (anna, dorte):
        back_at_the_sheet(phone)
        shows_the_room(phone)


def two_lots_of_rules_hang_side_by_side(desk: Page, screen: Page) -> None:
    expect(desk.get_by_text("2 har vist deres ark")).to_be_visible()
    expect(screen.get_by_text(BESIDE)).to_have_count(0)
    desk.get_by_role("button", name="Vis ark på lærredet").click()
    for line in (BESIDE, FIRST, HOURS):
        expect(screen.get_by_text(line)).to_be_visible()
    expect(screen.get_by_text(KEPT)).to_have_count(0)


def they_give_each_other_ideas(desk: Page, screen: Page, room: Room) -> None:
    lead_to(desk, "Gode idéer til hinanden")
    follow(room, ASKED)
    for name, phone in room.items():
        phone.get_by_label("Det gør vi" if name < "D" else "Det vil vi prøve").check()
        phone.get_by_role("textbox").first.fill(f"{IDEA}, siger {name}")
        phone.get_by_role("button", name="Send").click()
        expect(phone.get_by_text(f"{IDEA}, siger {name}").first).to_be_visible()
    show_results(desk)
    expect(screen.get_by_text(f"{IDEA}, siger Anna")).to_be_visible()


def they_have_a_pause(desk: Page, screen: Page, room: Room) -> None:
    lead_to(desk, "Pause")
    expect(screen.get_by_text(re.compile(r"til kl\. \d\d\.\d\d")).first).to_be_visible()
    expect(room["Carla"].get_by_text("Hent en kop").first).to_be_visible()


def they_see_the_four_steps(desk: Page, screen: Page) -> None:
    lead_to(desk, "Fire skridt, før sagen kommer på")
    said = "En trappe, nedefra og op. 1. Find stedet"
    expect(screen.get_by_role("img", name=re.compile(f"^{said}"))).to_be_visible()


def they_build_a_case(desk: Page, screen: Page, room: Room) -> None:
    """Each field has a card of its own to pull; Solsikken's lines stand on one sheet, the others' stay theirs."""
    lead_to(desk, "Jeres sag på én side")
    all_sit_down_with_a_sheet(desk, room, PAIRS)
    anna, bilal = room["Anna"], room["Bilal"]
    for name in ("Emil", "Carla"):
        opens(room[name], "Problemet")
        adds(room[name], KEPT)
    names_it(bilal, "Hvad handler sagen om?", CASE)
    opens(anna, "En sand historie")
    anna.get_by_role("button", name="Træk et kort").click()
    expect(anna.locator(".play-card")).to_contain_text("Hvordan fortæller I den på et minut?")
    adds(anna, STORY)
    opens(bilal, "Formål")
    adds(bilal, WHY)
    back_at_the_sheet(bilal)
    opens(bilal, "Jeres forslag")
    adds(bilal, OFFER)
    back_at_the_sheet(bilal)
    expect(bilal.get_by_text(STORY)).to_be_visible()
    shows_the_room(bilal)
    desk.get_by_role("button", name="Vis ark på lærredet").click()
    expect(screen.get_by_role("heading", name=CASE)).to_be_visible()
    expect(screen.get_by_text(OFFER)).to_be_visible()


def the_case_is_taken_home_on_one_page(bilal: Page) -> None:
    assert missing((CASE, WHY, STORY, OFFER, "Dokumentation", "Møde og referat"), on_paper(bilal)) == []


def all_look_at_one_way_to_disagree(desk: Page, screen: Page, room: Room) -> None:
    lead_to(desk, "Fire veje, når I ikke er enige")
    follow(room, "Fire veje, når I ikke er enige")
    desk.get_by_role("button", name="Det gule kort").click()
    desk.get_by_role("button", name="Vis kortet").click()
    expect(screen.get_by_role("heading", name="Det gule kort")).to_be_visible()
    expect(screen.get_by_text("I kommunen: § 21 stk. 1").first).to_be_visible()
    for phone in room.values():
        expect(phone.get_by_role("heading", name="Det gule kort")).to_be_visible()
    for name, phone in room.items():
        hangs_up(phone, TIME_OUT if name == "Freja" else f"Vi ringer først, siger {name}")
    desk.get_by_label("Væggen").check()
    expect(screen.get_by_text(TIME_OUT)).to_be_visible()


def they_ask_and_sum_up(desk: Page, screen: Page, room: Room) -> None:
    is_asked(desk, screen, room["Emil"], QUESTION)
    lead_to(desk, "Det har vi samlet")
    turn_the_pages(desk, screen, ("Hvem gør hvad?", "Jeres spilleregler", ASKED, "Spørgsmål fra dagen"))
