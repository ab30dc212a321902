"""What the short days have in common: how people come, sit together, ask, turn the summary's pages and go home."""

import re
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path

from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.room import Opened, until
from tests.story.acting import CLICKER_MS, ROLES, begins, goes_on, lead_to, own, pick, show_results
from tests.story.conftest import Stage
from tests.story.sheets import GROUP, group_of, sits_down

Room = dict[str, Page]
Places = Mapping[str, Mapping[str, str]]
"""Who comes from where, in which role."""

TWO_WORKPLACES: Places = {
    "Solsikken": {name: ROLES[name] for name in ("Anna", "Bilal", "Carla")},
    "Fjordskolen": {name: ROLES[name] for name in ("Dorte", "Emil", "Freja")},
}
ANONYMOUS = re.compile("^Anonymt i opsamlingen")


def begin_together(stage: Stage, workshop: Opened, places: Places, welcome: str) -> tuple[Page, Page, Room]:
    """The desk, the screen and everybody's phone, as the day begins."""
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    room = come(stage, workshop, places)
    begins(desk)
    expect(screen.get_by_role("heading", name=welcome)).to_be_visible()
    return desk, screen, room


def come(stage: Stage, workshop: Opened, places: Places) -> Room:
    """Everybody by name, on a phone of their own."""
    return {
        name: _comes(stage, workshop, role, place) for place, people in places.items() for name, role in people.items()
    }


def _comes(stage: Stage, workshop: Opened, role: str, place: str) -> Page:
    phone = stage.phone(workshop.join_url)
    phone.get_by_label(role, exact=True).check()
    phone.get_by_label("Bord eller arbejdsplads").fill(place)
    expect(phone.get_by_text("Gemt", exact=True)).to_be_visible()
    phone.get_by_label("Bord eller arbejdsplads").blur()
    expect(phone.get_by_text("Gemt", exact=True)).to_be_visible()
    expect(phone.get_by_label("Bord eller arbejdsplads")).to_have_value(place)
    return phone


def follow(room: Room, heading: str) -> None:
    """Everybody goes along; whoever was in the middle of a line says so first."""
    for phone in room.values():
        goes_on(phone, heading)


def all_answer(desk: Page, screen: Page, room: Room, option: str) -> None:
    for phone in room.values():
        pick(phone, option)
        expect(own(phone)).to_contain_text(option)
    show_results(desk)
    expect(screen.get_by_text("100 %").first).to_be_visible()


def sorts(phone: Page, item: str, pile: str) -> None:
    """The item that lies uppermost goes into a pile, and the next one comes."""
    expect(phone.get_by_role("heading", name=item, exact=True)).to_be_visible()
    phone.wait_for_timeout(CLICKER_MS)
    phone.get_by_role("button", name=re.compile(rf"^{pile}")).click()
    expect(phone.get_by_role("heading", name=item, exact=True)).to_have_count(0)


def all_place_from_lists(desk: Page, screen: Page, room: Room, chosen: Mapping[str, str], said: str) -> None:
    """Everybody places the first item on both axes by lists alone, and the room sees that they have."""
    for phone in room.values():
        phone.get_by_role("button", name="Vælg på lister").click()
        for axis, step in chosen.items():
            phone.get_by_role("combobox", name=axis).select_option(step)
        expect(phone.get_by_text(said)).to_be_visible()
    show_results(desk)
    expect(screen.get_by_text(f"{len(room)} har placeret")).to_be_visible()


def all_see_the_key(desk: Page, room: Room, reason: str) -> None:
    """No phone says the reason before the key is shown; then all do."""
    for phone in room.values():
        expect(phone.get_by_text(reason)).to_have_count(0)
    desk.get_by_role("button", name="Vis nøglen").click()
    for phone in room.values():
        expect(phone.get_by_text(reason)).to_be_visible()


def all_sit_down_with_a_sheet(desk: Page, room: Room, places: Places) -> None:
    sit_by_workplace(desk, room, places)
    for phone in room.values():
        sits_down(phone)


def sit_by_workplace(desk: Page, room: Room, places: Places) -> None:
    """Who comes from the same place sits in the same group, and each place has its own."""
    desk.get_by_role("button", name="Dan grupper").click()
    for phone in room.values():
        expect(phone.get_by_text(GROUP).first).to_be_visible()
    until(lambda: each_place_is_a_group(room, places))


def each_place_is_a_group(room: Room, places: Places) -> bool:
    """A phone may still say which group it was in before."""
    groups = [{group_of(room[name]) for name in people} for people in places.values()]
    return all(len(group) == 1 for group in groups) and len(set.union(*groups)) == len(groups)


def hangs_up(phone: Page, sentence: str) -> None:
    phone.get_by_role("button", name="Hæng en sætning op").click()
    phone.get_by_label("En sætning til væggen").fill(sentence)
    phone.get_by_role("button", name="Hæng op").click()


def on_paper(phone: Page) -> str:
    """What stands on the one page a group takes its sheet home on."""
    address = phone.get_by_role("link", name="Hent jeres ark som PDF").evaluate("(link) => link.href")
    (page,) = PdfReader(BytesIO(phone.request.get(address).body())).pages
    return " ".join(page.extract_text().split())


def asks(phone: Page, question: str) -> None:
    phone.get_by_role("button", name="Spørg").click()
    phone.get_by_label("Hvad vil du spørge om?").fill(question)
    phone.get_by_role("button", name="Stil spørgsmål").click()
    expect(phone.get_by_text(question).first).to_be_visible()
    phone.get_by_role("button", name="Nu").click()


def is_asked(desk: Page, screen: Page, phone: Page, question: str) -> None:
    """Somebody asks, and in its time the question stands on the screen."""
    asks(phone, question)
    lead_to(desk, "Jeres spørgsmål")
    expect(screen.get_by_text(question).first).to_be_visible()


def turn_the_pages(desk: Page, screen: Page, titles: Iterable[str]) -> None:
    """The summary in the room, page by page."""
    for title in titles:
        desk.keyboard.press("PageDown")
        expect(screen.get_by_role("heading", name=title, exact=True)).to_be_visible()
        desk.wait_for_timeout(CLICKER_MS)


def take_along(desk: Page, screen: Page, room: Room, question: str, take: str) -> None:
    """Everybody checks out with the same words."""
    lead_to(desk, "Tjek ud")
    follow(room, "Tjek ud")
    for phone in room.values():
        phone.get_by_label(question).fill(take)
        phone.get_by_label(ANONYMOUS).check()
        phone.get_by_role("button", name="Gem", exact=True).click()
    expect(screen.get_by_text(take).first).to_be_visible()


def summary_of(desk: Page, folder: Path) -> str:
    """What stands in the PDF of the summary once the day is ended."""
    end_the_day(desk)
    desk.goto(desk.url.split("?")[0] + "/summary")
    return written_in(fetch_the_pdf(desk, folder))


def end_the_day(desk: Page) -> None:
    desk.get_by_text("Enheder, opsamling og afslutning").click()
    desk.get_by_role("button", name="Afslut workshoppen").first.click()
    desk.get_by_role("dialog").get_by_role("button", name="Afslut workshoppen").click()
    expect(desk.get_by_role("heading", name="Tak for i dag").first).to_be_visible()


def fetch_the_pdf(desk: Page, folder: Path) -> Path:
    """Under the name that the server gave it."""
    with desk.expect_download() as download:
        desk.get_by_role("link", name=re.compile("PDF")).first.click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def written_in(path: Path) -> str:
    return " ".join("".join(page.extract_text() for page in PdfReader(path).pages).split())


def missing(texts: Iterable[str], written: str) -> list[str]:
    """Those that stand nowhere in it, wherever its lines and words are broken."""
    return [text for text in texts if _unbroken(text) not in _unbroken(written)]


def _unbroken(text: str) -> str:
    return re.sub(r"[\s\u00ad-]", "", text)
