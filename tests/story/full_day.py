"""A day with answers to everything in "En dag, der bliver til noget", given without browsers."""

from pathlib import Path
from secrets import token_hex
from typing import Any

from playwright.sync_api import Page

from tests.room import Opened
from tests.story.axe import beside

AGENDA = Path(__file__).with_name("summary.yaml")
PEOPLE = 8
RUDE = "Chefen er en idiot"
WORDS = ("ro", "tillid", "pauser", "humor", "tid", "klarhed", "støtte", "latter", "luft", "orden")
CARDS = (
    "Vi holder fast i morgenmødet",
    "Vi griner sammen",
    "Lederen lytter",
    "Vi siger det, mens det er småt",
    "Vi spiser frokost sammen",
)


class FullDay:
    """Led from a line of its own beside the page of the desk; one card is rude, for taking out."""

    def __init__(self, workshop: Opened, desk: Page) -> None:
        self.workshop = workshop
        self.gry = beside(workshop, desk)
        self._room = [self.workshop.phone() for _ in range(PEOPLE)]
        for person in self._room:
            person.hello()

    def answer_everything(self) -> None:
        self._lead("mood")
        self._give("mood", [{"options": [at % 3]} for at in range(PEOPLE)])
        self._lead("words")
        self._give("words", [{"words": [WORDS[at], WORDS[at + 2], "ro"]} for at in range(PEOPLE)])
        self._lead("gold")
        self._give("gold", [{"ratings": [4, 5, 1 + at % 5]} for at in range(PEOPLE)])
        self._lead("wall")
        for turn, card in enumerate(CARDS):
            cards = [{"text": f"{card}, bord {at + 1}", "column": turn % 2} for at in range(PEOPLE)]
            self._give("wall", [{"text": RUDE, "column": 0}, *cards[1:]] if turn == 0 else cards, "card:")
        self._lead("quiet")
        self._give("quiet", [{"options": [0]}, {"options": [1]}])
        self._give("questions", [{"text": "Hvem tager sagen, når AMR er på ferie?"}, {"text": "Må vi gå før?"}], "q:")
        self._lead("out")
        self._give("out", [{"text": "At spørge først", "share": "anonymous", "who": ""}] * 4, "take")
        self._give("out", [_promise(at) for at in range(5)], "promise:")

    def _lead(self, activity: str) -> None:
        self._do("go", activity=activity)

    def _do(self, what: str, **details: Any) -> None:
        answer = self.gry.do(what, seen=self.gry.hello()["picture"]["step"], **details)
        assert answer["ok"], answer

    def _give(self, activity: str, values: list[Any], slot: str = "ballot") -> None:
        for person, value in zip(self._room, values, strict=False):
            name = slot + token_hex(4) if slot.endswith(":") else slot
            answer = person.answer(activity, value, name)
            assert answer["ok"], answer


def _promise(at: int) -> dict[str, Any]:
    return {
        "what": f"Holde pause {at + 1}",
        "whom": ["leder"],
        "first_step": "Spørge på mandag",
        "by": "2026-12-01",
        "need": "",
        "level": ("gruppe", "individ", "ledelse")[at % 3],
        "theme": ("Ro", "")[at % 2],
        "share": "anonymous",
        "who": "",
    }
