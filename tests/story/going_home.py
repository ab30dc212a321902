"""A short day with Anna at her phone, up to the moment when there is something to take home."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Request, expect

from tests.room import Face, House, Opened, until
from tests.story.conftest import PHONE, Stage
from workshop.store import reader, summaries
from workshop.store.changes import Forget
from workshop.store.clearing import Clear
from workshop.store.database import open_database
from workshop.store.writer import write

AGENDA = Path(__file__).with_name("take-home.yaml")
TITLE = "Sammen om psykisk arbejdsmiljø"
SECRET = "Sige fra over for min leder, når jeg har for meget"
PROMISE = "Holde et kort møde om mandagen"
FIRST_STEP = "Spørge Bilal; og så Carla, måske \\ Dorte"
DAY = "2026-12-04"
TAKES = "Jeg lytter, før jeg svarer"
LINE = "Når to parter ikke taler sammen"
QUESTION = "Hvem følger op på det?"
ASKED_OWNER = "Henrik"
OWN = ("Midt imellem", "gode kolleger", LINE, TAKES, PROMISE, SECRET, QUESTION, f"{ASKED_OWNER} tager det med")
ROOMS = ("Hvad giver ro?", "Hilse, a", "Midt imellem")


def is_open(page: Page) -> None:
    expect(page.get_by_role("heading", name="Mine aftaler")).to_be_visible()


class Evening:
    """Anna's day with four others; `told` is all her browser asked for or sent from the check-out on."""

    def __init__(self, house: House, stage: Stage) -> None:
        self.house, self.stage = house, stage
        self.workshop: Opened = house.open_quickly(AGENDA)
        self.gry: Face = self.workshop.desk()
        self.anna: Page = stage.phone(self.workshop.join_url)
        self.others = [self.workshop.phone() for _ in range(4)]
        self.told: list[str] = []
        self.card = ""

    def spend(self) -> "Evening":
        """Up to the end of the day; nothing is shared yet."""
        self._answers()
        self._cards()
        self._asks()
        self.anna.on("request", self._hear)
        self._checks_out()
        self.do("end")
        expect(self.anna.get_by_role("heading", name="Tak for i dag")).to_be_visible()
        return self

    def share(self) -> "Evening":
        answer = self.gry.do("publish", on=True)
        assert answer["ok"], answer
        return self

    def do(self, what: str, **details: Any) -> None:
        answer = self.gry.do(what, seen=self.gry.hello()["picture"]["step"], **details)
        assert answer["ok"], answer

    def take(self) -> Page:
        """Anna goes from her phone to the page to take home."""
        self.anna.locator(".phone-main a.primary").first.click()
        is_open(self.anna)
        return self.anna

    def days_later(self) -> None:
        """The answers are deleted, and the server was started anew."""
        self.house.stop()
        engine = open_database(self.house.data)
        row = reader.workshop_by_code(engine, self.workshop.code)
        body = summaries.published(engine, row.id)[0].body
        write(engine, Clear(row.id, body, row.ended_at + 1))
        engine.dispose()
        self.house.start()

    def forget(self) -> None:
        """The host deletes it all."""
        engine = open_database(self.house.data)
        write(engine, Forget(reader.workshop_by_code(engine, self.workshop.code).id))
        engine.dispose()

    def _hear(self, request: Request) -> None:
        self.told += [request.url, request.post_data or ""]

    def _everybody(self, activity: str, *values: Any, slot: str = "ballot") -> None:
        for number, (other, value) in enumerate(zip(self.others, values, strict=True)):
            answer = other.answer(activity, value, f"{slot}{number:012x}" if slot.endswith(":") else slot)
            assert answer["ok"], answer

    def _answers(self) -> None:
        self.do("go", activity="mood")
        self.anna.get_by_label("Midt imellem").check()
        self.anna.get_by_role("button", name="Send").click()
        self._everybody("mood", *[{"options": [at]} for at in (0, 1, 1, 2)])
        self.do("go", activity="cloud")
        self.anna.get_by_label("Ord 1").fill("gode kolleger")
        self.anna.get_by_role("button", name="Send").click()
        self._everybody("cloud", *[{"words": ["ro"]}] * 4)

    def _cards(self) -> None:
        self.do("go", activity="kort")
        self.do("form", by="mixed", size=5)
        self.do("deal")
        expect(self.anna.get_by_role("heading", name="Dit kort")).to_be_visible()
        self.card = self.anna.locator(".play-card-name").first.inner_text()
        field = self.anna.get_by_label("Gavnlig når … Skriv en linje")
        field.fill(LINE)
        field.press("Enter")
        self.anna.get_by_role("button", name="Kan se mig selv i den").click()
        expect(self.anna.locator(".joint-line", has_text=LINE)).to_have_count(1)

    def _asks(self) -> None:
        self.do("go", activity="questions")
        self.anna.get_by_label("Hvad vil du spørge om?").fill(QUESTION)
        self.anna.get_by_role("button", name="Stil spørgsmål").click()
        expect(self.anna.locator(".question", has_text=QUESTION).first).to_be_visible()
        question = until(lambda: self.gry.hello()["questions"]["result"]["questions"])[0]["id"]
        mark = {"activity": "questions", "slot": f"owner:{question}", "value": {"text": ASKED_OWNER}}
        answer = self.gry.do("mark", **mark)
        assert answer["ok"], answer
        expect(self.anna.locator(".owner")).to_have_text(f"{ASKED_OWNER} tager det med")

    def _checks_out(self) -> None:
        self.do("go", activity="out")
        self.anna.get_by_label("Hvad tager du med dig?").fill(TAKES)
        self.anna.get_by_role("button", name="Gem", exact=True).click()
        self._promises(PROMISE, first_step=FIRST_STEP, by=DAY)
        self._promises(SECRET)
        shared = {"whom": ["leder"], "first_step": "", "by": "", "need": "", "level": "gruppe", "theme": ""}
        promises = [{"what": f"Hilse, {name}", **shared, "share": "anonymous", "who": ""} for name in "abcd"]
        self._everybody("out", *promises, slot="promise:")

    def _promises(self, what: str, first_step: str = "", by: str = "") -> None:
        anna = self.anna
        anna.get_by_role("button", name="Skriv en aftale").click()
        anna.get_by_role("textbox").first.fill(what)
        anna.get_by_label("Kolleger").check()
        anna.get_by_role("button", name="Videre").click()
        anna.get_by_label("Hvad er det første skridt?").fill(first_step)
        anna.locator("#by").fill(by)
        anna.get_by_role("button", name="Videre").click()
        anna.get_by_role("button", name="Gem aftalen").click()
        expect(anna.locator(".promise-what", has_text=what)).to_be_visible()


@dataclass(frozen=True)
class Home:
    """The page to take home of an evening whose summary is shared, and what Anna's browser keeps of it."""

    address: str
    kept: Any
    card: str

    def open(self, stage: Stage) -> Page:
        """A browser as Anna left hers."""
        page = stage.face(self.address, PHONE, has_touch=True, is_mobile=True, storage_state=self.kept)
        is_open(page)
        return page


def spent(house: House, browser: Browser) -> Iterator[Home]:
    """One evening for many looks at what was taken home."""
    stage = Stage(browser)
    evening = Evening(house, stage).spend().share()
    address = evening.take().url
    yield Home(address, evening.anna.context.storage_state(), evening.card)
    stage.close()


def has(page: Page, *texts: str) -> list[bool]:
    mine = page.locator(".take-mine").inner_text()
    return [text in mine for text in texts]


def room_of(page: Page) -> str:
    return page.locator(".take-room").inner_text()


def link_of(page: Page) -> str:
    page.get_by_role("button", name="Tag det med til en anden enhed").click()
    expect(page.locator(".take-qr svg")).to_be_visible()
    return page.get_by_label("Linket", exact=True).input_value()
