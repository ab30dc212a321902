"""Everything the screen shows of the real programme can be read from the back row, and stays where it stands."""

import time
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.room import Face, Opened, until
from tests.story.back_row import SQUARE, unreadable
from tests.story.conftest import AGENDAS, SCREEN, Stage
from tests.story.hanging import HUNG, places

SHAPES = (SCREEN, SQUARE)
BETWEEN_STEPS_S = 0.35
"""A desk that steps faster is asked to wait."""
WORDS = [
    *("stress", "tillid", "ro", "samarbejde", "ledelse", "travlhed"),
    *("fællesskab", "overblik", "humor", "støtte", "krav", "arbejdsglæde"),
]
LATE_WORDS = ["pauser", "åbenhed", "ærlighed"]
THOUGHTS = (
    "Vi taler om det på personalemødet",
    "Ledelsen lytter",
    "Vi mangler tid til opfølgning, og så går luften af det, vi ellers blev enige om i foråret",
)
COMPANY = {
    "each": (("form", {"by": "mixed", "size": 4}, "gather"), ("deal", {}, "work")),
    "room": (("deal", {}, "card"),),
    "walk": (("form", {"by": "mixed", "size": 2}, "meeting"), ("set_out", {}, "walking")),
    "canvas": (("form", {"by": "workplace", "size": 4}, "gather"),),
}
"""What Gry does where people are together, and the picture that comes of it."""
LOOKS = {
    "cards": (("marks", "marks"), ("wall", "wall")),
    "walk": (("wall", "wall"),),
    "canvas": (("", "work"), ("teams:1", "shown"), ("teams:1,2,3", "shown")),
}
"""What she puts on the screen once people have written, and the picture that comes of it."""


class Room:
    """Gry at a desk without a page, and a dozen people with phones without pages."""

    def __init__(self, workshop: Opened) -> None:
        self.gry = workshop.desk()
        self.people = [workshop.phone() for _ in range(12)]
        for person in self.people:
            person.hello()

    def activities(self) -> list[str]:
        blocks = self.gry.hello()["picture"]["desk"]["programme"]
        return [activity["id"] for block in blocks for activity in block["activities"]]

    def lead_to(self, activity: str) -> dict[str, Any]:
        time.sleep(BETWEEN_STEPS_S)
        answer = self.gry.do("go", activity=activity, seen=self.gry.hello()["picture"]["step"])
        assert answer["ok"], answer
        return until(lambda: self._now(activity))

    def _now(self, activity: str) -> dict[str, Any] | None:
        """The activity as the desk sees it, once the picture of it is there."""
        seen = self.gry.hello()["picture"]["activity"]
        return seen if seen and seen["id"] == activity else None

    def reveal(self) -> None:
        self.do("reveal")

    def do(self, what: str, **details: Any) -> None:
        answer = self.gry.do(what, seen=self.gry.hello()["picture"]["step"], **details)
        assert answer["ok"], answer

    def answer(self, activity: dict[str, Any], people: slice = slice(None)) -> None:
        for number, person in list(enumerate(self.people))[people]:
            for slot, value in entries(activity, number):
                answer = person.answer(activity["id"], value, slot)
                assert answer["ok"], answer


def entries(activity: dict[str, Any], number: int) -> Iterator[tuple[str, dict[str, Any]]]:
    """What the person with this number gives to an activity."""
    thought = f"{THOUGHTS[number % len(THOUGHTS)]} {number}"
    match activity["kind"], activity.get("form"):
        case "poll", "choice":
            yield "ballot", {"options": [number % len(activity["options"])]}
        case "poll", "scale":
            yield "ballot", {"ratings": [1 + (number + at) % 5 for at in range(len(activity["statements"]))]}
        case "poll", "words":
            yield "ballot", {"words": [WORDS[number], WORDS[number // 4]]}
        case "poll", "text":
            yield f"card:{number:08x}", {"text": thought, "column": number % 2 if activity.get("columns") else 0}
        case "cards", _:
            cards = [card["id"] for card in activity["deck"]["cards"]]
            yield "ticks", {"ticks": [cards[number % 5 : 12], cards[number % 3 : 6]]}
            yield f"card:{number:08x}", {"text": thought, "card": cards[number]}
        case "walk", _:
            yield f"line:{number:012x}", {"text": thought, "to": number % 2, "card": "", "was": ""}
        case "canvas", _:
            for to in range(len(activity["fields"])):
                yield f"line:{number:011x}{to}", {"text": thought, "to": to, "card": "", "was": ""}
            yield "share", {"on": True}
        case "questions", _:
            yield f"q:{number:08x}", {"text": f"{thought}. Hvad gør vi ved det?"}
        case "checkout", _:
            yield "take", {"text": thought, "share": "shared", "who": "Anna, Solsikken"}


def shows(screen: Page, activity: dict[str, Any], state: str) -> None:
    expect(screen.locator("main h1")).to_have_text(activity.get("question") or activity["title"])
    if activity["kind"] == "poll":
        expect(screen.locator(f".poll[data-showing={state}]")).to_be_visible()


def draws(screen: Page, picture: str) -> None:
    expect(screen.locator(f"[data-picture={picture}], [data-look={picture}]")).to_be_visible()


def pictures_of(people: Room, screen: Page, activity: dict[str, Any]) -> Iterator[str]:
    """The name of each picture the screen draws of an activity, while it is up."""
    shows(screen, activity, "hidden")
    yield "first"
    for command, details, picture in COMPANY.get(activity.get("play", activity["kind"]), ()):
        people.do(command, **details)
        draws(screen, picture)
        yield picture
    people.answer(activity)
    for look, picture in LOOKS.get(activity["kind"], ()):
        people.do("look", at=look)
        draws(screen, picture)
        yield look or picture
    if activity["kind"] == "poll":
        people.reveal()
        shows(screen, activity, "shown")
        yield "answered"
    elif activity["kind"] in {"questions", "checkout"}:
        expect(screen.locator(".dealt").first).to_be_visible()
        yield "answered"


@pytest.fixture
def room(house, stage: Stage) -> tuple[Room, Page]:
    workshop = house.open_quickly(AGENDAS / "sammen-om-psykisk-arbejdsmiljoe.yaml")
    return Room(workshop), stage.screen(workshop.screen_url)


def test_all_of_the_real_programme_can_be_read_from_the_back_row(room, stage):
    people, screen = room
    expect(screen.locator(".join")).to_be_visible()
    found = unreadable(screen, "join", SHAPES)

    for name in people.activities():
        for picture in pictures_of(people, screen, people.lead_to(name)):
            found += unreadable(screen, f"{name}, {picture}", SHAPES)

    assert found == []
    assert stage.complaints == []


@pytest.mark.parametrize("name", ["ordsky", "fem-trin", "tjek-ud"])
def test_a_late_answer_moves_nothing_that_stands(room, name):
    people, screen = room
    activity = people.lead_to(name)
    people.answer(activity, slice(0, 8))
    if activity["kind"] == "poll":
        people.reveal()
    settle(screen)
    before = places(screen)

    late(people.people[8:], activity)
    expect(screen.locator(HUNG)).to_have_count(len(before) + len(LATE_WORDS))

    after = places(screen)
    assert {text: after[text] for text in before} == before


def settle(screen: Page) -> None:
    """Something hangs, and nothing has come for longer than a room is made to wait for news."""
    expect(screen.locator(HUNG).first).to_be_visible()
    seen = 0
    while (hanging := screen.locator(HUNG).count()) != seen:
        seen = hanging
        screen.wait_for_timeout(600)


def late(people: list[Face], activity: dict[str, Any]) -> None:
    for number, (person, word) in enumerate(zip(people, LATE_WORDS, strict=False), start=8):
        for slot, value in entries(activity, number):
            given = {"words": [word]} if "words" in value else value
            answer = person.answer(activity["id"], given, slot)
            assert answer["ok"], answer
