"""Groups fill a sheet together: at once in one line, offline and back, shared with the room and taken down again."""

import re
from collections import defaultdict

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import Face, House, Opened
from tests.story.acting import do, lead
from tests.story.axe import SMALL, Inspector, beside
from tests.story.conftest import AGENDAS, Stage

AGENDA = AGENDAS.parent / "tests" / "story" / "canvas.yaml"
FIELD, SECOND, LAST = "Retning og mål", "Rammer og råderum", "Det siger vi til de andre"
NEW_LINE = "Jeres linjer Skriv en linje"
OFFLINE = "ERR_INTERNET_DISCONNECTED"


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


def team(phone: Page) -> int:
    return int(re.search(r"Gruppe (\d+)", phone.locator("main").inner_text())[1])


def two_groups(stage: Stage, workshop: Opened, gry: Face, *here: Page) -> dict[int, list[Page]]:
    """Four phones in two groups of two, all at their sheet; some may be here already."""
    phones = [*here, *(stage.phone(workshop.join_url) for _ in range(4 - len(here)))]
    for phone in phones:
        expect(phone.get_by_role("heading", level=1)).to_be_visible()
    lead(gry, "ark")
    do(gry, "form", by="random", size=2)
    groups = defaultdict(list)
    for phone in phones:
        phone.get_by_role("button", name="Vi sidder sammen").click()
        groups[team(phone)].append(phone)
    assert {n: len(members) for n, members in groups.items()} == {1: 2, 2: 2}
    return groups


def open_field(phone: Page, title: str) -> None:
    phone.get_by_role("button", name=re.compile(rf"^\d+ {title}")).click()
    expect(phone.get_by_role("heading", name=title, level=1)).to_be_visible()


def write(phone: Page, text: str) -> None:
    phone.get_by_label(NEW_LINE).fill(text)
    phone.get_by_label(NEW_LINE).press("Enter")


def line(phone: Page, text: str) -> Locator:
    return phone.locator(".joint-line", has_text=text)


def reads(phone: Page, *texts: str) -> None:
    for text in texts:
        expect(line(phone, text)).to_have_count(1)


def to_sheet(phone: Page) -> None:
    phone.get_by_role("button", name="Hele arket").first.click()
    expect(phone.get_by_role("heading", name="Forventningsafstemning")).to_be_visible()


def share(phone: Page, text: str) -> None:
    """A group writes one line in the first field and lets the room see its sheet."""
    open_field(phone, FIELD)
    write(phone, text)
    reads(phone, text)
    to_sheet(phone)
    phone.get_by_role("button", name="Vis jeres ark for rummet").click()
    expect(phone.get_by_text("Rummet må se jeres ark.")).to_be_visible()


def test_two_who_change_one_line_at_once_both_keep_their_words(stage: Stage, workshop: Opened):
    groups = two_groups(stage, workshop, workshop.desk())
    anna, bilal = groups[1]
    carla = groups[2][0]
    for phone in (anna, bilal, carla):
        open_field(phone, FIELD)
    write(anna, "Vi vil mødes")
    reads(bilal, "Vi vil mødes")

    for phone, text in ((anna, "Vi vil mødes hver fredag"), (bilal, "Vi vil mødes i TRIO")):
        line(phone, "Vi vil mødes").get_by_role("button").click()
        phone.get_by_label(re.compile("Ret linjen")).fill(text)
    bilal.context.set_offline(True)
    for phone in (anna, bilal):
        phone.get_by_role("button", name="Gem linjen").click()
    reads(anna, "Vi vil mødes hver fredag")
    write(bilal, "Skrevet uden net")
    expect(line(bilal, "Skrevet uden net")).to_contain_text("Sendes, når der er forbindelse")
    bilal.context.set_offline(False)

    for phone in (anna, bilal):
        reads(phone, "Vi vil mødes hver fredag", "Vi vil mødes i TRIO", "Skrevet uden net")
    expect(carla.locator(".joint-line")).to_have_count(0)
    assert [complaint for complaint in stage.complaints if OFFLINE not in complaint] == []


def test_a_name_that_came_second_is_told_and_not_lost(stage: Stage, workshop: Opened):
    anna, bilal = two_groups(stage, workshop, workshop.desk())[1]
    asked = "Hvad kalder I jeres ark?"
    bilal.context.set_offline(True)
    for phone, name in ((anna, "Solsikken"), (bilal, "Havnebo")):
        phone.get_by_role("textbox", name=asked).fill(name)
        phone.get_by_role("button", name="Gem navnet").click()
    expect(anna.locator(".canvas-called")).to_have_text("Solsikken")

    bilal.context.set_offline(False)

    expect(bilal.get_by_text("Dit forslag var »Havnebo«.")).to_be_visible()
    expect(bilal.locator(".canvas-called")).to_have_text("Solsikken")
    bilal.get_by_role("button", name="Brug mit forslag").click()
    for phone in (anna, bilal):
        expect(phone.locator(".canvas-called")).to_have_text("Havnebo")


def test_what_two_groups_share_hangs_side_by_side_until_it_is_taken_down(stage: Stage, workshop: Opened):
    desk = stage.desk(workshop.desk_url)
    expect(desk.get_by_role("heading", name="Fælles ark")).to_be_visible()
    groups = two_groups(stage, workshop, beside(workshop, desk))
    anna, carla = groups[1][0], groups[2][0]
    screen = stage.screen(workshop.screen_url)
    share(anna, "Vi siger det højt")
    share(carla, "Noget om en kollega")
    expect(desk.locator(".canvas-choice")).to_have_count(2)

    desk.get_by_role("button", name="Vis ark på lærredet").click()

    papers = screen.locator(".canvas-paper")
    expect(papers.locator("h2")).to_have_text(["Gruppe 1", "Gruppe 2"])
    expect(papers.locator("li")).to_have_text(["Vi siger det højt", "Noget om en kollega"])

    desk.locator("summary", has_text="Gruppe 2 nr. 2").click()
    desk.get_by_role("button", name=re.compile("Tag ned.*Noget om en kollega")).click()
    expect(papers.locator("h2")).to_have_text(["Gruppe 1"])
    expect(carla.locator(".canvas-read li")).to_have_text(["Noget om en kollega"])

    desk.get_by_role("button", name=re.compile("Vis igen.*Noget om en kollega")).click()
    expect(papers.locator("h2")).to_have_text(["Gruppe 1", "Gruppe 2"])

    anna.get_by_role("button", name="Tag det tilbage").click()
    expect(papers.locator("h2")).to_have_text(["Gruppe 2"])
    expect(anna.get_by_role("button", name="Vis jeres ark for rummet")).to_be_visible()
    assert stage.complaints == []


def test_the_sheet_comes_home_as_a_file_and_stays_under_mit(stage: Stage, workshop: Opened):
    anna, bilal = two_groups(stage, workshop, workshop.desk())[1]
    open_field(bilal, SECOND)
    write(bilal, "Vi ringer, før vi skriver")
    expect(anna.locator(".canvas-read li")).to_have_text(["Vi ringer, før vi skriver"])

    link = anna.get_by_role("link", name="Hent jeres ark som PDF")
    answer = anna.request.get(workshop.house.url + str(link.get_attribute("href")))
    anna.get_by_role("button", name="Mit").click()

    assert (answer.status, answer.headers["content-type"], answer.body()[:5]) == (200, "application/pdf", b"%PDF-")
    expect(anna.locator(".mine .card p").first).to_have_text(SECOND)
    expect(anna.get_by_text("– Vi ringer, før vi skriver")).to_be_visible()


def test_everything_on_the_phone_is_done_with_the_keyboard_alone(stage: Stage, workshop: Opened):
    gry = workshop.desk()
    anna = stage.phone(workshop.join_url)
    expect(anna.get_by_role("heading", name="Du er med")).to_be_visible()
    lead(gry, "ark")
    do(gry, "form", by="random", size=2)
    expect(anna.get_by_text("Du er alene her lige nu.")).to_be_visible()

    tab_to(anna, "Vis mig arket")
    anna.keyboard.press("Enter")
    tab_to(anna, f"1 {FIELD}")
    anna.keyboard.press("Enter")
    expect(anna.locator("#canvas-title")).to_be_focused()
    tab_to(anna, "Træk et kort")
    anna.keyboard.press("Enter")
    expect(anna.locator(".play-card")).to_be_visible()
    tab_to_field(anna)
    anna.keyboard.type("Skrevet uden mus")
    anna.keyboard.press("Enter")
    reads(anna, "Skrevet uden mus")
    tab_to(anna, "Næste felt")
    anna.keyboard.press("Enter")
    expect(anna.get_by_role("heading", name=SECOND, level=1)).to_be_focused()
    tab_to(anna, "Hele arket", "Shift+Tab")
    anna.keyboard.press("Enter")
    expect(anna.locator("#canvas-step-1")).to_be_focused()
    tab_to(anna, "Vis jeres ark for rummet")
    anna.keyboard.press("Enter")

    expect(anna.get_by_text("Rummet må se jeres ark.")).to_be_visible()


FOCUSED = "document.activeElement.innerText.replace(/\\s+/g, ' ')"


def tab_to(phone: Page, words: str, key: str = "Tab") -> None:
    """Presses tab until the button that begins with these words has the focus."""
    for _ in range(30):
        phone.keyboard.press(key)
        if phone.evaluate(FOCUSED).startswith(words):
            return
    raise AssertionError(words)


def tab_to_field(phone: Page) -> None:
    for _ in range(30):
        phone.keyboard.press("Tab")
        if phone.evaluate("document.activeElement.tagName") == "TEXTAREA":
            return
    raise AssertionError("textarea")


def test_nothing_stands_in_anybodys_way(stage: Stage, workshop: Opened, inspector: Inspector):
    desk = stage.desk(workshop.desk_url)
    expect(desk.get_by_role("heading", name="Fælles ark")).to_be_visible()
    gry = beside(workshop, desk)
    screen = stage.screen(workshop.screen_url)
    early = stage.phone(workshop.join_url)
    lead(gry, "ark")
    expect(early.get_by_text("Snart bliver I delt i grupper")).to_be_visible()
    for page, state in ((early, "phone before"), (screen, "screen, invitation"), (desk, "desk before")):
        inspector.look(page, state)

    groups = two_groups(stage, workshop, gry, early)
    expect(screen.get_by_role("heading", name="Find din gruppe")).to_be_visible()
    inspector.look(screen, "screen, gathering")
    anna, bilal = groups[1]
    share(anna, "Vi siger det højt")
    share(groups[2][0], "Vi mødes hver fredag")
    inspector.look_in_the_dark(anna, "phone, the sheet")
    open_field(bilal, SECOND)
    bilal.get_by_role("button", name="Træk et kort").click()
    bilal.locator("summary").click()
    inspector.look_in_the_dark(bilal, "phone, a field")
    expect(screen.locator(".canvas-field")).to_have_count(3)
    inspector.look(screen, "screen, at work")
    expect(desk.locator(".canvas-choice")).to_have_count(2)
    desk.get_by_role("button", name="Vis ark på lærredet").click()
    expect(screen.locator(".canvas-paper")).to_have_count(2)
    desk.locator("summary", has_text="Gruppe 1 nr. 1").click()
    inspector.look(screen, "screen, side by side")
    inspector.look(desk, "desk, side by side")


def test_the_smallest_phone_scrolls_one_way_only(stage: Stage, workshop: Opened):
    anna = two_groups(stage, workshop, workshop.desk())[1][0]
    anna.set_viewport_size({**SMALL})
    widths = [anna.evaluate("document.documentElement.scrollWidth")]

    open_field(anna, FIELD)
    anna.get_by_role("button", name="Træk et kort").click()
    write(anna, "Et meget langt ord: arbejdsmiljørepræsentantuddannelsesplanlægningsudvalget")
    widths.append(anna.evaluate("document.documentElement.scrollWidth"))
    to_sheet(anna)
    widths.append(anna.evaluate("document.documentElement.scrollWidth"))

    assert widths == [SMALL["width"]] * 3
