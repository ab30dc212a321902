"""What is on a phone can be read small, enlarged and aloud; every text says which language it is in."""

import pytest
from playwright.sync_api import Page, expect

from tests.room import Opened, until
from tests.story.axe import AGENDA, SMALL, Room

POLLS = ["mood", "many", "scale", "words", "wall"]
STATES = ["columns", "cycle", "layers", "relations", "quote", "coffee", "talk", *POLLS, "questions", "out"]
WIDER = """() => [...document.querySelectorAll("body *")]
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest(".unseen, .scroll"))
    .map((each) => each.outerHTML.slice(0, 100)).slice(0, 3)
    .concat(document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [])"""
HEAR = """() => {
    window.heard = [];
    const regions = document.querySelectorAll("[role=status], [role=alert], [aria-live]");
    const hear = (region) => region.textContent.trim() && window.heard.push(region.textContent.trim());
    const all = {childList: true, subtree: true, characterData: true};
    regions.forEach((region) => new MutationObserver(() => hear(region)).observe(region, all));
    return regions.length;
}"""


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


def enlarge(page: Page, percent: int) -> None:
    page.evaluate("percent => { document.documentElement.style.fontSize = `${percent}%` }", percent)


def fits(page: Page, state: str) -> list[str]:
    """What is too wide for the page, at its size and with letters twice as large."""
    found = []
    for percent in (100, 200):
        enlarge(page, percent)
        found += [f"{state} at {percent} %: {each}" for each in page.evaluate(WIDER)]
    enlarge(page, 100)
    return found


def test_nothing_is_wider_than_the_smallest_phone(workshop, stage):
    desk, phone = stage.face(workshop.desk_url, {**SMALL}), stage.face(workshop.join_url, {**SMALL})
    room, found = Room(workshop, desk), []
    expect(phone.get_by_role("heading", name="Du er med")).to_be_visible()
    expect(desk.get_by_role("heading", name="Velkommen til styrepulten")).to_be_visible()

    found += fits(phone, "phone: lobby") + fits(desk, "desk: lobby")
    for activity in STATES:
        room.lead(activity)
        expect(phone.locator("#main article, .poll, .ask, .checkout").first).to_be_visible()
        found += fits(phone, f"phone: {activity}") + fits(desk, f"desk: {activity}")
    for tab in ("Spørg", "Mit"):
        phone.get_by_role("button", name=tab, exact=True).click()
        found += fits(phone, f"phone: {tab}")
    for tab in ("Dagen", "Spørgsmål", "Folk"):
        desk.locator(".desk-tabs").get_by_role("button", name=tab).click()
        found += fits(desk, f"desk: {tab}")

    if found:
        pytest.fail("\n".join(found), pytrace=False)


def test_what_there_is_to_press_is_never_under_the_tabs(workshop, stage):
    room, phone = Room(workshop, stage.desk(workshop.desk_url)), stage.face(workshop.join_url, {**SMALL})

    for activity in POLLS:
        comes_along(room, phone, activity)
        for percent in (100, 200):
            enlarge(phone, percent)
            phone.get_by_role("button", name="Pas").click(trial=True)
            phone.evaluate("scrollTo(0, document.body.scrollHeight)")
            assert above_the_tabs(phone, "Pas"), (activity, percent)
            assert above_the_tabs(phone, "Send"), (activity, percent)


def test_the_words_on_a_buttons_face_stay_whole_in_larger_text_on_the_smallest_phone(workshop, stage):
    room, phone = Room(workshop, stage.desk(workshop.desk_url)), stage.face(workshop.join_url, {**SMALL})
    phone.get_by_role("button", name="Mit", exact=True).click()
    phone.get_by_role("button", name="Større tekst").click()
    phone.get_by_role("button", name="Nu", exact=True).click()

    for activity in POLLS:
        comes_along(room, phone, activity)
        assert {name: lines(phone, name) for name in ("Send", "Pas")} == {"Send": 1, "Pas": 1}, activity


def comes_along(room: Room, phone: Page, activity: str) -> None:
    """The poll before it has the same buttons; what tells them apart is the question."""
    room.lead(activity)
    up = room.gry.sees(lambda picture: (picture["activity"] or {}).get("id") == activity)
    expect(phone.locator("#poll-question")).to_have_text(up["activity"]["question"])
    expect(phone.get_by_role("button", name="Pas")).to_be_visible()


def lines(phone: Page, name: str) -> int:
    """In how many lines a button says what it does."""
    measured: int = phone.get_by_role("button", name=name).evaluate(
        """button => {
            const words = document.createRange();
            words.selectNode([...button.childNodes].find((node) => node.nodeType === Node.TEXT_NODE));
            return new Set([...words.getClientRects()].map(({ top }) => top)).size;
        }"""
    )
    return measured


def above_the_tabs(phone: Page, name: str) -> bool:
    button = phone.get_by_role("button", name=name).bounding_box()
    tabs = phone.locator(".phone-bottom").bounding_box()
    assert button and tabs
    return button["y"] + button["height"] <= tabs["y"]


def test_a_phone_says_new_tasks_and_each_answer_once(workshop, stage):
    room, phone = Room(workshop, stage.desk(workshop.desk_url)), stage.phone(workshop.join_url)
    expect(phone.get_by_role("heading", name="Du er med")).to_be_visible()
    regions = phone.evaluate(HEAR)

    room.lead("mood")
    for mood in ("Godt", "Tungt"):
        phone.get_by_label(mood, exact=True).check()
        phone.get_by_role("button", name="Send").click()
        expect(phone.locator(".own .status")).to_have_text("Sendt")
        if mood == "Godt":
            phone.get_by_role("button", name="Ret dit svar").click()
    until(lambda: len(heard(phone)) == 3)

    assert regions == 1
    assert heard(phone) == ["Ny opgave: Hvordan er du landet?", "Sendt", "Sendt"]


def test_a_clock_that_runs_is_silent_on_every_face(workshop, stage):
    desk, phone = stage.desk(workshop.desk_url), stage.phone(workshop.join_url)
    room = Room(workshop, desk)
    room.lead("talk")
    faces = (desk, phone)
    for face in faces:
        expect(face.locator(".clock").first).to_be_attached()
        expect(face.get_by_text("To og to").first).to_be_visible()
    desk.wait_for_timeout(1_500)
    for face in faces:
        face.evaluate(HEAR)

    desk.wait_for_timeout(3_500)

    assert [heard(face) for face in faces] == [[], []]


def heard(page: Page) -> list[str]:
    said: list[str] = page.evaluate("window.heard")
    return said


def test_a_reader_of_english_gets_an_english_page_with_the_programme_marked_as_danish(house, workshop, stage):
    desk = stage.desk(workshop.desk_url)
    room, phone = Room(workshop, desk), stage.phone(f"{house.url}/?lang=en&code={workshop.code}")
    phone.get_by_role("button").first.click()
    expect(phone.locator("html")).to_have_attribute("lang", "en")

    for activity, text in [
        ("hello", "Godt at se jer"),
        ("hello", "Find en stol"),
        ("columns", "Rejs dig"),
        ("coffee", "Den står ved vinduet."),
        ("talk", "Fortæl om en god dag."),
        ("mood", "Midt imellem"),
        ("scale", "Vi hjælper hinanden"),
        ("wall", "Mangler"),
        ("out", "Hvad tager du med?"),
    ]:
        room.lead(activity)
        found = phone.locator("main").get_by_text(text, exact=True).first
        expect(found).to_be_visible()
        assert found.evaluate("each => each.closest('[lang]').lang") == "da", (activity, text)
    expect(desk.locator("html")).to_have_attribute("lang", "da")
