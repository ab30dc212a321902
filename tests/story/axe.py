"""Looks at pages with axe for what would stand in somebody's way; and a room that answers without a browser."""

from pathlib import Path
from secrets import token_hex
from typing import Any

import requests
from playwright.sync_api import Page

from tests.room import PATIENCE_S, Face, Opened

AGENDA = Path(__file__).with_name("barriers.yaml")
SCRIPT = Path(__file__).resolve().parents[1] / "vendor" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SMALL = {"width": 320, "height": 568}
RUN = """rules => axe.run(document, {runOnly: rules, resultTypes: ["violations"], preload: false}).then(found =>
    found.violations.flatMap(each => each.nodes.map(node =>
        `${each.id}: ${node.target.join(" ")} – ${node.failureSummary.split("\\n").slice(1).join(" ").trim()}`)))"""


class Inspector:
    """`found` holds what axe minds, one line for each thing and the state it was seen in."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._script = SCRIPT.read_text(encoding="utf-8")

    def look(self, page: Page, state: str) -> None:
        """On a page that scrolls all of it is looked at: what lies under the tabs at this moment can be scrolled up."""
        size = page.viewport_size
        assert size is not None
        tall = page.evaluate("document.documentElement.scrollHeight")
        if tall > size["height"]:
            page.set_viewport_size({"width": size["width"], "height": tall})
        if not page.evaluate("'axe' in window"):
            page.evaluate(self._script)
        self.found += [f"{state}: {each}" for each in page.evaluate(RUN, RULES)]
        if tall > size["height"]:
            page.set_viewport_size(size)

    def look_in_the_dark(self, page: Page, state: str) -> None:
        """The same page on the smallest phone at night."""
        size = page.viewport_size
        assert size is not None
        page.emulate_media(color_scheme="dark")
        page.set_viewport_size({**SMALL})
        self.look(page, f"{state}, small and dark")
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(size)


class Room:
    """Others in the room, who answer by post; and Gry, who leads over a line of her own beside the desk's page."""

    def __init__(self, workshop: Opened, desk: Page, others: int = 3) -> None:
        self.workshop = workshop
        self.gry = beside(workshop, desk)
        self.others = [workshop.seat() for _ in range(others)]

    def lead(self, activity: str) -> None:
        self.do("go", activity=activity, seen=self.gry.hello()["picture"]["step"])

    def do(self, what: str, **details: Any) -> None:
        answer = self.gry.do(what, **details)
        assert answer["ok"], answer

    def end(self) -> None:
        self.do("end", seen=self.gry.hello()["picture"]["step"])

    def give(self, activity: str, *values: Any, slot: str = "ballot") -> None:
        """One value from each of the others, in turn; a slot that ends in a colon gets a name of its own."""
        for other, value in zip(self.others, values, strict=False):
            name = slot + token_hex(4) if slot.endswith(":") else slot
            self._post(other, other.entry(activity, name, value))

    def _post(self, other: Face, entry: dict[str, Any]) -> None:
        url = f"{self.workshop.house.url}/api/entry"
        answer = other.browser.post(url, json={**entry, "code": self.workshop.code}, timeout=PATIENCE_S).json()
        assert answer["ok"], answer


def beside(workshop: Opened, desk: Page) -> Face:
    """A desk with the key of the browser that spent the link."""
    browser = requests.Session()
    for cookie in desk.context.cookies():
        browser.cookies.set(cookie.get("name", ""), cookie.get("value", ""))
    return Face(workshop, "desk", browser).connect()
