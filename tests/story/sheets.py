"""What groups do with a sheet on their phones: sit down with it, write on it, name it and show it."""

import re
from collections.abc import Iterable

from playwright.sync_api import Page, expect

GROUP = re.compile(r"^Gruppe \d$")


def sits_down(phone: Page) -> None:
    """Has found the others and has the sheet in front of it."""
    phone.get_by_role("button", name="Vi sidder sammen").click()
    expect(phone.get_by_role("button", name=re.compile("^1 "))).to_be_visible()


def group_of(phone: Page) -> str:
    """The group this phone says it is in."""
    return phone.get_by_text(GROUP).first.inner_text()


def opens(phone: Page, field: str) -> None:
    phone.get_by_role("button", name=re.compile(rf"^\d {field}")).click()
    expect(phone.get_by_role("heading", name=field, exact=True)).to_be_visible()


def adds(phone: Page, line: str) -> None:
    phone.get_by_label("Skriv en linje").fill(line)
    phone.get_by_label("Skriv en linje").press("Enter")
    expect(phone.locator(".joint-line", has_text=line)).to_have_count(1)


def write_at_once(writing: Iterable[tuple[Page, str]]) -> None:
    """All have typed before the first of them sends, and everybody has every line afterwards."""
    written = list(writing)
    for phone, line in written:
        phone.get_by_label("Skriv en linje").fill(line)
    for phone, _ in written:
        phone.get_by_label("Skriv en linje").press("Enter")
    for phone, _ in written:
        for _, line in written:
            expect(phone.locator(".joint-line", has_text=line)).to_have_count(1)


def names_it(phone: Page, question: str, name: str) -> None:
    phone.get_by_role("textbox", name=question).fill(name)
    phone.get_by_role("button", name="Gem navnet").click()
    expect(phone.get_by_text(name, exact=True)).to_be_visible()


def shows_the_room(phone: Page) -> None:
    phone.get_by_role("button", name="Vis jeres ark for rummet").click()
    expect(phone.get_by_text("Rummet må se jeres ark.")).to_be_visible()


def back_at_the_sheet(phone: Page) -> None:
    phone.get_by_role("button", name="Hele arket", exact=True).click()
