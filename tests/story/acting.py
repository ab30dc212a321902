"""What people do at the faces of "En dag med dårligt net", and what the house keeps of it."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.room import Face, Opened
from workshop.language import translate
from workshop.store import reader
from workshop.store.database import open_database

AGENDA = Path(__file__).with_name("bad-network.yaml")
MOOD, CLOUD, WALL, OUT = "Hvordan er du landet?", "Hvad giver ro?", "Hvad virker?", "Tjek ud"
ROLES = {
    "Anna": "TR",
    "Bilal": "AMR",
    "Carla": "Leder",
    "Dorte": "FTR",
    "Emil": "Både TR og AMR",
    "Freja": "Vil ikke sige",
}
"""What each of the cast says on the phone."""
SOON_MS = 3_000
CLICKER_MS = 360
"""A second press sooner than this is a clicker's double click, and counts once."""
PATIENCE_MS = 20_000
"""Longer than any pause between two tries."""


def kept(workshop: Opened, activity: str) -> list[Any]:
    """What stands in the database of one activity."""
    engine = open_database(workshop.house.data)
    found = reader.workshop_by_code(engine, workshop.code)
    values = [entry.value for entry in reader.entries(engine, found.id, activity)]
    engine.dispose()
    return values


def begins(desk: Page, language: str = "da") -> None:
    """Near the planned time the desk offers to begin; at any other also to move the whole day to now."""
    words = translate(language, "Begynd dagen nu"), translate(language, "Begynd: {what}", what="").strip()
    moved, begun = (desk.get_by_role("button", name=name) for name in words)
    expect(begun).to_be_visible()
    (moved if moved.is_visible() else begun).click()


def do(gry: Face, what: str, /, **details: Any) -> None:
    """Gry does it from a desk without a page, at the step that desk sees, and is heard."""
    answer = gry.do(what, seen=gry.hello()["picture"]["step"], **details)
    assert answer["ok"], answer


def lead(gry: Face, activity: str) -> None:
    """Gry takes the room to an activity, from a desk without a page."""
    do(gry, "go", activity=activity)


def lead_to(desk: Page, title: str) -> None:
    """Gry goes on with her clicker, through the pages of a summary too, until this is the activity."""
    now, onwards = desk.locator("#moment-title"), desk.locator(".next-what")
    for _ in range(60):
        if now.inner_text().replace("\n", " ").endswith(f" {title}"):
            return
        before = onwards.inner_text()
        desk.keyboard.press("PageDown")
        expect(onwards).not_to_have_text(before)
        desk.wait_for_timeout(CLICKER_MS)
    raise AssertionError(f"{title} never came")


def show_results(desk: Page) -> None:
    desk.keyboard.press("r")
    expect(desk.get_by_role("button", name="Skjul svarene")).to_be_visible()


def goes_on(phone: Page, title: str) -> None:
    """Whoever is still writing is asked before the phone moves on."""
    asked, there = phone.get_by_role("button", name="Ny opgave – gå videre"), phone.get_by_role("heading", name=title)
    expect(asked.or_(there).first).to_be_visible()
    if asked.is_visible():
        asked.click()
    expect(there).to_be_visible()


def sees(page: Page, title: str, within: int = PATIENCE_MS) -> None:
    expect(page.get_by_role("heading", name=title)).to_be_visible(timeout=within)


def pick(phone: Page, option: str) -> None:
    phone.get_by_label(option, exact=True).check()
    phone.get_by_role("button", name="Send").click()


def own(phone: Page) -> Locator:
    """The card with this person's answer."""
    return phone.locator(".own")


def sent(phone: Page, answer: str) -> None:
    """The phone shows the answer as its own, and that it has arrived."""
    expect(own(phone)).to_contain_text(answer)
    expect(own(phone).locator(".status")).to_have_text("Sendt")


def waits(phone: Page) -> None:
    """The phone says in words that it could not send yet, at the answer and for the whole phone."""
    expect(own(phone).locator(".status")).to_contain_text("Venter")
    expect(phone.locator(".phone-status")).to_have_text("Ingen forbindelse. Det, du har skrevet, sendes senere.")


def mark(*pages: Page) -> None:
    """From here on a page that is loaded anew is found out."""
    for page in pages:
        page.evaluate("window.stayed = true")


def stayed(*pages: Page) -> list[bool]:
    return [page.evaluate("window.stayed === true") for page in pages]
