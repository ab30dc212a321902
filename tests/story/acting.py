"""What people do at the faces of "En dag med dårligt net", and what the house keeps of it."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.room import Face, Opened
from workshop.store import reader
from workshop.store.database import open_database

AGENDA = Path(__file__).with_name("bad-network.yaml")
MOOD, CLOUD, WALL, OUT = "Hvordan er du landet?", "Hvad giver ro?", "Hvad virker?", "Tjek ud"
SOON_MS = 3_000
PATIENCE_MS = 15_000
"""Longer than any pause between two tries."""


def kept(workshop: Opened, activity: str) -> list[Any]:
    """What stands in the database of one activity."""
    engine = open_database(workshop.house.data)
    found = reader.workshop_by_code(engine, workshop.code)
    values = [entry.value for entry in reader.entries(engine, found.id, activity)]
    engine.dispose()
    return values


def begins(desk: Page) -> None:
    """Near the planned time the desk offers to begin; at any other also to move the whole day to now."""
    moved, begun = (desk.get_by_role("button", name=words) for words in ("Begynd dagen nu", "Begynd:"))
    expect(begun).to_be_visible()
    (moved if moved.is_visible() else begun).click()


def lead(gry: Face, activity: str) -> None:
    """Gry takes the room to an activity, from a desk without a page."""
    seen = gry.hello()["picture"]["step"]
    answer = gry.do("go", activity=activity, seen=seen)
    assert answer["ok"], answer


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
    expect(own(phone)).to_contain_text(answer, timeout=PATIENCE_MS)
    expect(own(phone).locator(".status")).to_have_text("Sendt", timeout=PATIENCE_MS)


def waits(phone: Page) -> None:
    """The phone says in words that it could not send yet, at the answer and for the whole phone."""
    expect(own(phone).locator(".status")).to_contain_text("Venter")
    expect(phone.locator(".phone-status")).to_have_text(
        "Ingen forbindelse. Det, du har skrevet, sendes senere.", timeout=PATIENCE_MS
    )


def mark(*pages: Page) -> None:
    """From here on a page that is loaded anew is found out."""
    for page in pages:
        page.evaluate("window.stayed = true")


def stayed(*pages: Page) -> list[bool]:
    return [page.evaluate("window.stayed === true") for page in pages]
