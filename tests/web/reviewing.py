"""A day on Fjordskolen with a few answers, and Gry before the page with its summary."""

import re
from datetime import datetime
from html import unescape
from itertools import count
from pathlib import Path

from workshop.content.check import read_agenda
from workshop.content.script import programme_of
from workshop.domain.steps import take
from workshop.opening import new_link, open_workshop
from workshop.store import reader
from workshop.store.changes import TakeStep
from workshop.store.contributions import Contribution

AGENDA = """
title: En dag på Fjordskolen
smallest_group: 3
blocks:
  - title: Formiddag
    start: 09.00
    minutes: 60
    activities:
      - {kind: poll, id: mood, form: choice, question: "Er du klar?", options: [Ja, Nej]}
      - {kind: poll, id: words, form: words, question: "Hvad giver ro?"}
      - {kind: poll, id: wall, form: text, question: "Hvad virker?", most: 5}
"""
RUDE = "Chefen er en idiot"
ANSWERS = {
    "mood": [("ballot", {"options": [0]})] * 3,
    "words": [("ballot", {"words": ["tid"]}), ("ballot", {"words": ["luft"]}), ("ballot", {"words": ["tid"]})],
    "wall": [(f"card:{n:08x}", {"text": text, "column": 0}) for n, text in enumerate(["Tillid", RUDE, "Pauser"])],
    "questions": [("q:0000000a", {"text": "Hvem spørger vi?"})],
}


def opened(house, folder: Path, agenda: str = AGENDA):
    path = folder / "fjordskolen.yaml"
    path.write_text(agenda, encoding="utf-8")
    return open_workshop(house.writer.submit, read_agenda(path), now(house))


def answered(house, workshop) -> None:
    """Gry has shown every activity, and everybody has answered."""
    lead(house, workshop)
    for activity, given in ANSWERS.items():
        for author, (slot, value) in zip("abc", given, strict=False):
            keep(house, workshop, activity, author * 32, slot, value)


def now(house) -> datetime:
    return datetime.now(house.settings.zone)


def lead(house, workshop) -> None:
    """Gry has shown every activity."""
    for activity in ("mood", "words", "wall"):
        step(house, workshop, "go", activity=activity)


NUMBERS = count()


def step(house, workshop, what: str, **details: str) -> None:
    programme = programme_of(reader.workshop_by_code(house.engine, workshop.code).script)
    change = TakeStep(
        workshop.id,
        f"{next(NUMBERS):032x}",
        None,
        what,
        lambda run: take(programme, run, now(house), what, **details),
        round(now(house).timestamp() * 1000),
    )
    house.writer.submit(change)


def keep(house, workshop, activity: str, author: str, slot: str, value: dict[str, object]) -> None:
    house.writer.submit(Contribution(workshop.id, activity, author, slot, 1, None, lambda run, mine: value))


class Seen:
    """The page as Gry has it before her."""

    def __init__(self, page: str) -> None:
        self.page = unescape(page)

    @property
    def told(self) -> str:
        return self._one(r'<p role="status" id="told">(.*?)</p>')

    @property
    def standing(self) -> str:
        """What the bar says of who can see the summary."""
        return self._one(r'<h2 id="sharing"[^>]*>(.*?)</h2>')

    @property
    def walk(self) -> list[str]:
        listed = re.search(r'<section class="walk".*?</section>', self.page, re.S)
        return re.findall(r'<a href="#page-([^"]+)"', listed[0]) if listed else []

    @property
    def own_lines(self) -> list[str]:
        lists = re.findall(r'<ul class="own plain">(.*?)</ul>', self.page, re.S)
        return [line for one in lists for line in re.findall(r'<span dir="auto">(.*?)</span>', one)]

    @property
    def cut(self) -> list[str]:
        return re.findall(r'<s dir="auto">(.*?)</s>', self.page)

    def pressed(self, page: str) -> str:
        """The state a page is in."""
        return self._one(rf'value="(\w+) {page}" aria-pressed="true"')

    def disabled(self) -> list[str]:
        return re.findall(r'value="([^"]+)"[^>]* disabled', self.page)

    def values(self, word: str) -> list[str]:
        return re.findall(rf'name="do" value="{word} ([^"]+)"', self.page)

    def _one(self, pattern: str) -> str:
        found = re.search(pattern, self.page, re.S)
        return " ".join(found[1].split()) if found else ""


class Gry:
    """Gry at the summary's page."""

    def __init__(self, browser, code: str) -> None:
        self._browser = browser
        self.address = f"/desk/{code}/summary"

    def looks(self) -> Seen:
        return Seen(self.raw())

    def raw(self) -> str:
        return self._browser.get(self.address).text

    def posts(self, where: str = "edit", **fields: str):
        return self._browser.post(f"{self.address}/{where}", data=fields)

    def presses(self, button: str) -> Seen:
        assert self.posts(do=button).status_code == 303
        return self.looks()

    def writes(self, text: str, page: str = "") -> Seen:
        assert self.posts(text=text, page=page).status_code == 303
        return self.looks()

    def shares(self, on: str) -> Seen:
        assert self.posts("publish", on=on).status_code == 303
        return self.looks()


def at_the_summary(app, house, workshop) -> Gry:
    browser = app.test_client()
    browser.get(f"/open/{new_link(house.writer.submit, 'desk', workshop.id)}")
    return Gry(browser, workshop.code)


def summary(house, workshop):
    return house.service.summary(reader.workshop_by_code(house.engine, workshop.code))


def texts(house, workshop) -> list[str]:
    return [text for section in summary(house, workshop).sections for one in section.texts for text in one.items]
