"""A phone that puts options in order or spends points on them: what it says, and the few ways to press."""

from pathlib import Path

from playwright.sync_api import Locator, Page

AGENDA = Path(__file__).with_name("ranking-and-points.yaml")


def said(phone: Page) -> Locator:
    """What the form itself speaks after every change."""
    return phone.locator("form [role=status]")


def button(phone: Page, name: str) -> Locator:
    return phone.get_by_role("button", name=name, exact=True)


def focused(phone: Page) -> str:
    return str(phone.evaluate("document.activeElement.textContent.trim()"))
