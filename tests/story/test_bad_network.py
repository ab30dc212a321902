"""A dead server, a lost network, a phone that sleeps or is loaded anew: nothing is lost, nothing counts twice."""

import re

import pytest
from playwright.sync_api import CDPSession, Page, expect

from tests.room import Opened, until
from tests.story.acting import (
    AGENDA,
    MOOD,
    SOON_MS,
    WALL,
    begins,
    kept,
    lead,
    mark,
    own,
    pick,
    sees,
    sent,
    stayed,
    waits,
)

QUESTION = "Hvem gør hvad på mandag?"
SENTENCE = "Vi spørger hinanden, før vi"
A_WHILE = "02:00"


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


def test_a_server_killed_in_the_middle_of_a_poll_has_every_answer_and_the_room_goes_on_by_itself(
    house, workshop, stage
):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    anna, bilal, carla = phones = [stage.phone(workshop.join_url) for _ in range(3)]
    begins(desk)
    desk.get_by_role("button", name="Vis svarene for alle").click()
    pick(anna, "Godt")
    pick(bilal, "Tungt")
    sent(anna, "Godt")
    sent(bilal, "Tungt")
    mark(desk, screen, *phones)

    house.kill()
    pick(carla, "Godt")
    waits(carla)
    house.start()

    sent(carla, "Godt")
    assert sorted(value["options"] for value in kept(workshop, "mood")) == [[0], [0], [2]]
    expect(desk.locator("#moment-title")).to_contain_text(MOOD)
    expect(desk.get_by_role("button", name="Skjul svarene")).to_be_visible()
    expect(desk.get_by_text("3 af 3 har svaret").first).to_be_visible()
    for face in (screen, *phones):
        expect(face.get_by_text("67 %").first).to_be_visible()
    desk.keyboard.press("Space")
    for phone, word in zip(phones, ["pauser", "latter", "tid"], strict=True):
        phone.get_by_label("Ord 1").fill(word)
        phone.get_by_role("button", name="Send").click()
        sent(phone, word)
    assert sorted(value["words"] for value in kept(workshop, "cloud")) == [["latter"], ["pauser"], ["tid"]]
    assert stayed(desk, screen, *phones) == [True] * 5


def test_what_is_written_without_a_network_says_that_it_waits_and_is_sent_once(workshop, stage):
    lead(workshop.desk(), "mood")
    anna, bilal = stage.phone(workshop.join_url), stage.phone(workshop.join_url)
    sees(anna, MOOD)

    anna.context.set_offline(True)
    pick(anna, "Midt imellem")
    waits(anna)
    ask(anna, QUESTION)
    expect(anna.get_by_text("Venter på at blive sendt")).to_be_visible()
    anna.context.set_offline(False)

    expect(anna.locator(".phone-status")).to_have_text("Sendt")
    bilal.get_by_role("button", name="Spørg").click()
    expect(bilal.locator(".asked .question")).to_have_text(re.compile(re.escape(QUESTION)))
    anna.get_by_role("button", name="Nu", exact=True).click()
    sent(anna, "Midt imellem")
    assert kept(workshop, "mood") == [{"options": [1]}]
    assert kept(workshop, "questions") == [{"text": QUESTION}]


def test_what_waits_for_the_network_survives_that_the_page_goes_away(workshop, stage):
    lead(workshop.desk(), "mood")
    anna = stage.phone(workshop.join_url)
    sees(anna, MOOD)
    here = anna.url

    anna.context.set_offline(True)
    pick(anna, "Tungt")
    ask(anna, QUESTION)
    anna.goto("about:blank")
    anna.context.set_offline(False)
    anna.goto(here)

    sent(anna, "Tungt")
    until(lambda: kept(workshop, "questions"))
    assert kept(workshop, "mood") == [{"options": [2]}]
    assert kept(workshop, "questions") == [{"text": QUESTION}]


def test_a_phone_that_slept_shows_where_the_room_is_and_keeps_what_was_half_typed(workshop, stage):
    gry = workshop.desk()
    lead(gry, "cloud")
    anna = stage.phone(workshop.join_url)
    anna.clock.install()
    anna.reload()
    anna.get_by_label("Ord 1").press_sequentially("tillid og")
    nap = fall_asleep(anna)

    lead(gry, "wall")
    lead(gry, "mood")
    wake(anna, nap)

    sees(anna, MOOD, within=SOON_MS)
    pick(anna, "Godt")
    sent(anna, "Godt")
    lead(gry, "cloud")
    expect(anna.get_by_label("Ord 1")).to_have_value("tillid og")


def test_a_page_loaded_anew_keeps_every_half_typed_text(workshop, stage):
    gry = workshop.desk()
    lead(gry, "cloud")
    anna = stage.phone(workshop.join_url)

    anna.get_by_label("Ord 2").press_sequentially("åben")
    anna.reload()
    expect(anna.get_by_label("Ord 2")).to_have_value("åben")
    anna.get_by_label("Ord 2").blur()
    anna.get_by_role("button", name="Spørg").click()
    anna.get_by_label("Hvad vil du spørge om?").press_sequentially("Hvem gør")
    lead(gry, "wall")
    anna.reload()
    anna.get_by_role("textbox").press_sequentially(SENTENCE)
    anna.reload()

    expect(anna.get_by_role("textbox")).to_have_value(SENTENCE)
    anna.get_by_role("button", name="Spørg").click()
    expect(anna.get_by_label("Hvad vil du spørge om?")).to_have_value("Hvem gør")
    assert kept(workshop, "questions") + kept(workshop, "cloud") + kept(workshop, "wall") == []
    assert stage.complaints == []


def test_a_page_loaded_anew_shows_the_answer_which_can_be_changed_until_it_is_closed(workshop, stage):
    gry = workshop.desk()
    lead(gry, "mood")
    anna = stage.phone(workshop.join_url)
    pick(anna, "Tungt")
    sent(anna, "Tungt")

    anna.reload()
    sent(anna, "Tungt")
    anna.get_by_role("button", name="Ret dit svar").click()
    pick(anna, "Godt")
    sent(anna, "Godt")
    gry.do("lock")
    expect(anna.get_by_text("Afstemningen er lukket.")).to_be_visible()

    sent(anna, "Godt")
    expect(anna.get_by_role("button", name="Ret dit svar")).to_have_count(0)
    assert kept(workshop, "mood") == [{"options": [0]}]
    assert stage.complaints == []


def test_nobody_who_types_is_interrupted_when_the_room_moves_on(workshop, stage):
    gry = workshop.desk()
    lead(gry, "wall")
    anna = stage.phone(workshop.join_url)
    field = anna.get_by_role("textbox")
    field.press_sequentially(SENTENCE)

    lead(gry, "mood")
    on = anna.get_by_role("button", name="Ny opgave – gå videre")
    expect(on).to_be_visible()
    anna.keyboard.type(" svarer")

    expect(field).to_be_focused()
    expect(field).to_have_value(f"{SENTENCE} svarer")
    sees(anna, WALL)
    anna.get_by_role("button", name="Send").click()
    expect(own(anna)).to_contain_text("Sendt")
    on.click()
    sees(anna, MOOD)
    assert kept(workshop, "wall") == [{"text": f"{SENTENCE} svarer", "column": 0}]
    lead(gry, "wall")
    sees(anna, WALL)
    expect(own(anna)).to_contain_text(f"{SENTENCE} svarer")
    assert stage.complaints == []


def test_two_tabs_of_one_phone_have_one_answer(workshop, stage):
    lead(workshop.desk(), "mood")
    first = stage.phone(workshop.join_url)
    second = first.context.new_page()
    second.goto(first.url)
    sees(second, MOOD)

    first.context.set_offline(True)
    pick(first, "Godt")
    waits(second)
    second.get_by_role("button", name="Ret dit svar").click()
    pick(second, "Tungt")
    first.context.set_offline(False)

    for tab in (first, second):
        sent(tab, "Tungt")
    assert kept(workshop, "mood") == [{"options": [2]}]


def ask(phone: Page, question: str) -> None:
    phone.get_by_role("button", name="Spørg").click()
    phone.get_by_label("Hvad vil du spørge om?").fill(question)
    phone.get_by_role("button", name="Stil spørgsmål").click()


def fall_asleep(phone: Page) -> CDPSession:
    """As in a pocket: no script of the page runs any more."""
    nap = phone.context.new_cdp_session(phone)
    nap.send("Debugger.enable")
    nap.send("Debugger.pause")
    return nap


def wake(phone: Page, nap: CDPSession) -> None:
    nap.send("Debugger.disable")
    phone.clock.fast_forward(A_WHILE)
