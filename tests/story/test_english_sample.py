"""The short English sample from start to summary: English on every face, and no Danish left anywhere."""

import re
from functools import partial
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.room import Face, Opened
from tests.story.acting import CLICKER_MS, begins, lead_to
from tests.story.conftest import AGENDAS, PHONE, Stage
from tests.story.danish import danish_on, is_danish
from workshop.language import translate

en = partial(translate, "en")
"""What a button says to whoever reads English."""

ROOM = ("Dorte", "Emil", "Freja")
"""Those whose phones are on the socket alone."""
READ_MS = 400
"""What is pressed sooner is taken for a second tap."""
QUESTION = "Who tells the new ones?"
LINE = "We plan it on Mondays"
TAKE = "Thanks are free"
PROMISE = "Ask for the plan on Wednesday"


class Watch:
    """Looks at faces for Danish, and remembers where it stood."""

    def __init__(self, **faces: Page) -> None:
        self.faces = faces
        self.found: dict[str, set[str]] = {}

    def look(self, where: str) -> None:
        for name, page in self.faces.items():
            for text in danish_on(page):
                self.found.setdefault(text, set()).add(f"{name}: {where}")


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDAS / "a-short-sample.yaml")


def press(page: Page, words: str) -> None:
    page.get_by_role("button", name=words, exact=True).first.click()


def everybody(room: list[Face], activity: str, slot: str, value: dict[str, Any]) -> None:
    assert [face.answer(activity, value, slot)["ok"] for face in room] == [True] * len(room)


def test_the_watch_tells_our_danish_from_english_and_from_what_people_write():
    told = ["Byt kort", "Swap card", "3 svar", "3 answers", "Hvem gør hvad?"]

    assert [is_danish(text) for text in told] == [True, False, True, False, False]


def test_the_watch_finds_what_is_seen_and_what_is_read_aloud_alone(stage: Stage):
    page = stage.face("about:blank", PHONE)
    page.set_content(
        "<p>Swap card</p><button aria-label='Del kort ud'>2</button><p hidden>Dan grupper</p>"
        "<p> 3\n svar </p><p lang='da'>Send dem afsted</p>"
    )

    assert danish_on(page) == {"Del kort ud", "3 svar"}


def test_the_sample_is_played_in_english_from_start_to_summary(stage: Stage, workshop: Opened):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    anna, bilal = (stage.face(workshop.join_url, PHONE, locale="en-GB", has_touch=True) for _ in range(2))
    room = [workshop.phone() for _ in ROOM]
    [face.hello() for face in room]
    watch = Watch(desk=desk, screen=screen, anna=anna, bilal=bilal)
    phones = [anna, bilal]

    everybody_comes(desk, phones, watch)
    the_week_is_told(desk, screen, phones, room, watch)
    cards_are_talked_about(desk, phones, room, watch)
    things_are_sorted(desk, screen, phones, room, watch)
    a_question_is_asked(desk, screen, anna, watch)
    everybody_checks_out(desk, screen, phones, room, watch)
    the_summary_is_gone_through(desk, screen, watch)
    the_summary_goes_home(desk, anna, watch)

    assert watch.found == {}
    assert stage.complaints == []


def everybody_comes(desk: Page, phones: list[Page], watch: Watch) -> None:
    for phone in phones:
        phone.get_by_label("TR", exact=True).check()
    expect(desk.get_by_text(en("{n} er med", n=5)).first).to_be_visible()
    watch.look("lobby")
    begins(desk, "en")
    expect(phones[0].get_by_role("heading", name="What is a good day at work?")).to_be_visible()
    watch.look("slide")


def the_week_is_told(desk: Page, screen: Page, phones: list[Page], room: list[Face], watch: Watch) -> None:
    lead_to(desk, "How has your week been so far?")
    for phone in phones:
        phone.get_by_label("Fine", exact=True).check()
        press(phone, en("Send"))
    everybody(room, "week", "ballot", {"options": [0]})
    watch.look("poll")
    press(desk, en("Vis svarene for alle"))
    expect(screen.get_by_text(re.compile(r"60\s?%")).first).to_be_visible()
    expect(phones[0].get_by_text(re.compile(r"60\s?%")).first).to_be_visible()
    watch.look("results")


def cards_are_talked_about(desk: Page, phones: list[Page], room: list[Face], watch: Watch) -> None:
    lead_to(desk, "One card each")
    watch.look("before the groups")
    press(desk, en("Dan grupper"))
    for phone in phones:
        expect(phone.get_by_text(re.compile(r"^Group \d$")).first).to_be_visible()
    watch.look("groups")
    press(desk, en("Del kort ud"))
    anna = phones[0]
    expect(anna.get_by_role("button", name=en("Byt kort"))).to_be_visible()
    anna.get_by_role("textbox").first.fill(LINE)
    anna.keyboard.press("Enter")
    expect(anna.locator(".joint-line", has_text=LINE)).to_have_count(1)
    for at, face in enumerate(room):
        line = {"text": f"{LINE}, {ROOM[at]} too", "to": 0, "card": "clear-aims", "was": ""}
        assert face.answer("cards", line, f"line:{at:08x}")["ok"]
    watch.look("cards")


def things_are_sorted(desk: Page, screen: Page, phones: list[Page], room: list[Face], watch: Watch) -> None:
    lead_to(desk, "Who can do something about it?")
    press(phones[0], en("Ny opgave – gå videre"))
    watch.look("sorting")
    for phone in phones:
        expect(phone.locator(".sorting-pile").first).to_be_visible()
        for _ in range(5):
            phone.wait_for_timeout(READ_MS)
            phone.locator(".sorting-pile").first.click()
        expect(phone.get_by_text(en("Alt, hvad du ser her, er sendt."))).to_be_visible()
    everybody(room, "who", "item:meetings-that-begin-late", {"pile": "the-team"})
    watch.look("sorted")
    press(desk, en("Vis svarene for alle"))
    expect(screen.get_by_text("Meetings that begin late").first).to_be_visible()
    watch.look("the room's piles")
    press(desk, en("Vis nøglen"))
    expect(phones[0].get_by_text("An agreement costs nothing", exact=False).first).to_be_visible()
    watch.look("the key")


def a_question_is_asked(desk: Page, screen: Page, anna: Page, watch: Watch) -> None:
    press(anna, en("Spørg"))
    anna.get_by_label(en("Hvad vil du spørge om?")).fill(QUESTION)
    watch.look("asking")
    press(anna, en("Stil spørgsmål"))
    lead_to(desk, "What do we still wonder about?")
    expect(screen.get_by_text(QUESTION).first).to_be_visible()
    watch.look("questions")
    anna.get_by_role("button", name=en("Nu")).click()


def everybody_checks_out(desk: Page, screen: Page, phones: list[Page], room: list[Face], watch: Watch) -> None:
    lead_to(desk, "Before you go")
    watch.look("check-out")
    for phone in phones:
        phone.get_by_label("What do you take with you from this half hour?").fill(TAKE)
        phone.get_by_label(re.compile("^" + en("Anonymt i opsamlingen"))).check()
        press(phone, en("Gem"))
    everybody(room, "out", "take", {"text": TAKE, "share": "anonymous", "who": ""})
    anna = phones[0]
    press(anna, en("Skriv en aftale"))
    anna.get_by_role("textbox").first.fill(PROMISE)
    watch.look("a promise")
    press(anna, en("Videre"))
    watch.look("its first step")
    press(anna, en("Videre"))
    anna.get_by_label(re.compile("^" + en("Gruppe"))).check()
    anna.get_by_label(re.compile("^" + en("Anonymt i opsamlingen"))).check()
    watch.look("its level")
    press(anna, en("Gem aftalen"))
    expect(screen.get_by_text(PROMISE).first).to_be_visible()
    watch.look("promised")


def the_summary_is_gone_through(desk: Page, screen: Page, watch: Watch) -> None:
    lead_to(desk, "This is what we said")
    for title in ("How has your week been so far?", "One card each", "Who can do something about it?"):
        desk.keyboard.press("PageDown")
        expect(screen.get_by_role("heading", name=title)).to_be_visible()
        watch.look(f"page {title}")
        desk.wait_for_timeout(CLICKER_MS)


def the_summary_goes_home(desk: Page, anna: Page, watch: Watch) -> None:
    desk.get_by_text(en("Enheder, opsamling og afslutning")).click()
    watch.look("before the end")
    press(desk, en("Afslut workshoppen"))
    desk.get_by_role("dialog").get_by_role("button", name=en("Afslut workshoppen")).click()
    expect(desk.get_by_role("heading", name=en("Tak for i dag")).first).to_be_visible()
    watch.look("the end")
    desk.goto(desk.url.split("?")[0] + "/summary")
    expect(desk.get_by_text(PROMISE).first).to_be_visible()
    watch.look("summary")
    press(desk, en("Del med deltagerne"))
    expect(desk.get_by_role("button", name=en("Træk tilbage"))).to_be_visible()
    anna.get_by_role("button", name=en("Mit")).last.click()
    expect(anna.get_by_text(PROMISE).first).to_be_visible()
    watch.look("mine")
    anna.get_by_role("link", name=en("Tag det med hjem")).click()
    expect(anna.get_by_role("heading", name="Who can do something about it?").first).to_be_visible()
    watch.look("taken home")
