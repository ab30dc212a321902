"""A wall of cards at the end of its writing, and Gry who puts them under themes on her board."""

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.story.axe import Room

AGENDA = Path(__file__).with_name("themes.yaml")
WRITTEN = (
    "Ledelsen lytter til os",
    "Vores ledelse spørger først",
    "Der mangler tid til opfølgning",
    "Tiden løber fra os",
    "Humor, også på de tunge dage",
    "Gangen er lys",
)


class Gry:
    """The facilitator at the desk, with the board of themes open before her."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def opens_the_board(self) -> "Gry":
        self.page.get_by_role("button", name="Tematisér").click()
        expect(self.board).to_be_visible()
        return self

    @property
    def board(self) -> Locator:
        return self.page.get_by_role("dialog")

    def card(self, text: str) -> Locator:
        return self.board.locator(".themes-card").filter(has_text=text)

    def theme(self, title: str) -> Locator:
        return self.board.get_by_role("region", name=title, exact=True)

    @property
    def alone(self) -> Locator:
        return self.board.get_by_role("region", name=re.compile("Ikke grupperet"))

    def proposes(self) -> "Gry":
        self.board.get_by_role("button", name="Foreslå temaer").click()
        self.hears("Her er et forslag. Flyt og ret, som I vil.")
        return self

    def makes(self, title: str) -> None:
        self.board.get_by_label("Tema", exact=True).fill(title)
        self.board.get_by_role("button", name="Lav temaet").click()
        expect(self.theme(title)).to_be_visible()

    def drags(self, text: str, to: Locator) -> None:
        self._drag(self.card(text).locator(".written"), to)

    def drags_by_the_grip(self, text: str, to: Locator) -> None:
        self._drag(self.card(text).locator(".themes-grip"), to)

    def _drag(self, handle: Locator, to: Locator) -> None:
        handle.scroll_into_view_if_needed()
        held, target = handle.bounding_box(), to.bounding_box()
        assert held and target
        mouse = self.page.mouse
        mouse.move(held["x"] + 4, held["y"] + held["height"] / 2)
        mouse.down()
        mouse.move(target["x"] + target["width"] / 2, target["y"] + 20, steps=5)
        mouse.up()

    def hears(self, words: str) -> None:
        expect(self.board.get_by_role("status")).to_have_text(words)


def wall(room: Room, texts: tuple[str, ...] = WRITTEN, activity: str = "wall") -> None:
    """Everybody writes in turn, and the answers are shown."""
    room.lead(activity)
    cards = [{"text": text, "column": at % 2 if activity == "sides" else 0} for at, text in enumerate(texts)]
    for turn in range(0, len(cards), len(room.others)):
        room.give(activity, *cards[turn : turn + len(room.others)], slot="card:")
    room.do("reveal")
