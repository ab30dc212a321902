"""A room that looks at its results: Gry's desk and screen, Anna's phone, and others who answer without a page."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.room import Opened
from tests.story.axe import Room
from tests.story.conftest import Stage

AGENDA = Path(__file__).with_name("results.yaml")
TOGETHER = [{"options": [0]}, {"options": [0]}, {"options": [2]}]
RATINGS = [{"ratings": [4, 5, 3]}, {"ratings": [3, None, 3]}, {"ratings": [5, 2, 4]}, {"ratings": [2, 4, 5]}]
NBSP = "\u00a0"


class Faces:
    def __init__(self, workshop: Opened, stage: Stage, others: int = 4) -> None:
        self.desk, self.screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
        self.anna = stage.phone(workshop.join_url)
        self.room = Room(workshop, self.desk, others)
        expect(self.anna.get_by_role("heading", name="Du er med")).to_be_visible()

    def lead(self, activity: str, question: str) -> None:
        self.room.lead(activity)
        for face in (self.anna, self.screen, self.desk):
            expect(face.get_by_role("heading", name=question).first).to_be_visible()

    def tell_the_mood(self) -> None:
        """Three have said how they landed, and nobody sees it yet."""
        self.lead("mood", "Hvordan er du landet?")
        self.room.give("mood", *TOGETHER)

    def ask_again(self) -> str:
        """Gry asks once more; the second round's own name."""
        gry = self.room.gry
        self.room.do("round", seen=gry.hello()["picture"]["step"])
        second = gry.sees(lambda picture: (picture["activity"] or {}).get("round") == 2)
        return str(second["activity"]["id"])


def sees_bars(face: Page) -> None:
    expect(face.locator(".bars:not(.blank)")).to_be_visible()


def open_choices(desk: Page) -> None:
    desk.locator(".shows summary").click()
