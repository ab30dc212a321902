"""A walk with real phones: they find each other, lose the network and sleep, and come back right."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.room import Face, Opened, until
from tests.story.acting import do, kept, lead

AGENDA = Path(__file__).with_name("walk.yaml")
MINUTE_MS, SECOND_MS = 60_000, 1000
CHALLENGE, IDEA = "Beskeden kommer, når alt er besluttet", "Et fast møde hver måned"

LISTENS = """
    window.tones = 0; window.shakes = 0; window.asked = 0;
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (...when) { window.tones += 1; return start.apply(this, when); };
    Object.defineProperty(navigator, "vibrate", { value: () => (window.shakes += 1) });
    Object.defineProperty(navigator, "wakeLock", { value: { request: async () => ((window.asked += 1), null) } });
"""
"""Counts what a phone would sound, how often it would shake and how often it asks to stay awake."""


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


def pairs(gry: Face) -> Any:
    return gry.hello()["picture"]["desk"]["teams"]["teams"]


def at(phone: Page, phase: str) -> None:
    expect(phone.locator(f".walk[data-phase={phase}]")).to_be_visible()


def press(phone: Page, words: str) -> None:
    phone.get_by_role("button", name=words).click()


def title(phone: Page) -> str:
    return phone.locator("#walk-title").inner_text()


def asleep_until(phone: Page, moment: int) -> None:
    """The phone sleeps until then; it is looked at again before any of its timers has run."""
    phone.clock.set_system_time(moment / SECOND_MS)
    phone.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def set_out(gry: Face, *phones: Page) -> int:
    """Everybody gets a partner and leaves; the moment to be back, in milliseconds."""
    lead(gry, "tur")
    [at(phone, "before") for phone in phones]
    do(gry, "form", by="random", size=2)
    [at(phone, "meeting") for phone in phones]
    do(gry, "set_out")
    [at(phone, "out") for phone in phones]
    return int(gry.hello()["picture"]["activity"]["stage"]["deadline"])


@pytest.fixture
def walkers(stage, workshop) -> tuple[Page, Page]:
    """Anna's phone has a clock the test can turn, and counts what it would sound."""
    anna, bilal = stage.phone(workshop.join_url), stage.phone(workshop.join_url)
    anna.clock.install()
    anna.add_init_script(LISTENS)
    anna.reload()
    return anna, bilal


def test_two_see_the_same_sign_and_one_says_for_both_that_they_have_found_each_other(stage, workshop):
    gry = workshop.desk()
    anna, bilal = stage.phone(workshop.join_url), stage.phone(workshop.join_url)
    lead(gry, "tur")
    at(anna, "before")
    do(gry, "form", by="random", size=2)
    at(anna, "meeting")
    at(bilal, "meeting")

    signs = {phone.locator(".walk-sign").inner_text() for phone in (anna, bilal)}
    press(anna, "Vi har fundet hinanden")

    assert signs == {"blå cirkel"}
    at(anna, "found")
    at(bilal, "found")
    assert [pair["found"] for pair in pairs(gry)] == [True]
    assert stage.complaints == []


def test_who_would_rather_sit_says_so_without_a_word_and_takes_the_partner_along(stage, workshop):
    gry = workshop.desk()
    anna, bilal = stage.phone(workshop.join_url), stage.phone(workshop.join_url)
    lead(gry, "tur")
    at(bilal, "before")
    anna.get_by_label("Jeg vil hellere sidde eller blive inde").check()
    until(lambda: workshop.rows("staying"))

    do(gry, "form", by="random", size=2)
    at(bilal, "meeting")

    for phone in (anna, bilal):
        expect(phone.locator(".walk .note")).to_have_text("Find et roligt sted at sidde sammen.")


def test_a_phone_that_is_offline_and_sleeps_through_the_change_shows_what_is_true_as_it_wakes(workshop, walkers):
    gry, (anna, bilal) = workshop.desk(), walkers
    home = set_out(gry, anna, bilal)
    before = title(anna)
    anna.context.set_offline(True)
    expect(anna.get_by_text("Uden net lige nu – turen kører videre her")).to_be_visible()

    asleep_until(anna, home - 6 * MINUTE_MS)
    expect(anna.locator("#walk-title")).not_to_have_text(before)
    after = title(anna)
    asleep_until(anna, home + 1 * MINUTE_MS)

    assert {before, after} == {"Du fortæller", "Din makker fortæller"}
    expect(anna.locator("#walk-title")).to_have_text("Tiden er gået. Gå tilbage til de andre.")


def test_at_the_change_the_phone_fills_with_it_sounds_and_shakes_once(workshop, walkers):
    gry, (anna, bilal) = workshop.desk(), walkers
    home = set_out(gry, anna, bilal)
    press(anna, "Næste")
    anna.context.set_offline(True)

    asleep_until(anna, home - 8 * MINUTE_MS + 3 * SECOND_MS)

    expect(anna.locator(".walk-news")).to_have_text("Byt, og vend om nu")
    expect(anna.get_by_text("Spørgsmål 1 af 3")).to_be_visible()
    anna.clock.run_for(3 * SECOND_MS)
    assert anna.evaluate("[tones, shakes]") == [4, 1]


def test_whoever_turned_the_sound_off_hears_nothing(workshop, walkers):
    gry, (anna, bilal) = workshop.desk(), walkers
    home = set_out(gry, anna, bilal)
    press(anna, "Næste")
    anna.get_by_role("switch", name="Lyd til").click()
    expect(anna.get_by_role("switch", name="Lyd fra")).to_be_visible()

    asleep_until(anna, home - 8 * MINUTE_MS + 3 * SECOND_MS)

    expect(anna.locator(".walk-news")).to_be_visible()
    assert anna.evaluate("[tones, shakes]") == [0, 1]


def test_on_the_way_the_phone_asks_to_stay_awake_and_asks_again_when_it_is_looked_at(workshop, walkers):
    gry, (anna, bilal) = workshop.desk(), walkers
    set_out(gry, anna, bilal)
    first = until(lambda: anna.evaluate("asked"))

    anna.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    assert (first, anna.evaluate("asked")) == (1, 2)


def test_what_was_written_without_a_network_arrives_and_both_see_both_lines(workshop, walkers):
    gry, (anna, bilal) = workshop.desk(), walkers
    home = set_out(gry, anna, bilal)
    anna.context.set_offline(True)
    asleep_until(anna, home + 1 * MINUTE_MS)
    press(anna, "Vi er tilbage")
    anna.get_by_label("Skriv en linje").first.fill(CHALLENGE)
    anna.keyboard.press("Enter")
    expect(anna.locator(".joint-line")).to_have_count(1)

    anna.context.set_offline(False)
    anna.clock.run_for(10 * SECOND_MS)
    at(bilal, "home")
    bilal.get_by_label("Skriv en linje").last.fill(IDEA)
    bilal.keyboard.press("Enter")

    for phone in (anna, bilal):
        expect(phone.locator(".joint-line .written")).to_have_text([CHALLENGE, IDEA])
    assert [pair["home"] for pair in pairs(gry)] == [True]
    assert sorted(value["text"] for value in kept(workshop, "tur") if "text" in value) == [CHALLENGE, IDEA]


def test_a_finger_turns_the_questions_sideways(workshop, walkers):
    gry, (anna, bilal) = workshop.desk(), walkers
    set_out(gry, anna, bilal)

    swipe(anna, -120)
    expect(anna.locator(".walk-question")).to_have_text("Hvad driller?")
    swipe(anna, 120)

    expect(anna.locator(".walk-question")).to_have_text("Hvad fylder hos jer?")


def swipe(phone: Page, right: int) -> None:
    """A finger on the question, moved sideways."""
    box = phone.locator(".walk-question").bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    finger = phone.context.new_cdp_session(phone)
    touch = [("touchStart", x), ("touchMove", x + right / 2), ("touchMove", x + right), ("touchEnd", None)]
    for kind, place in touch:
        points = [] if place is None else [{"x": place, "y": y}]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def test_in_circles_everybody_sees_whom_to_sit_with(workshop, walkers):
    gry, (anna, bilal) = workshop.desk(), walkers
    set_out(gry, anna, bilal)

    do(gry, "look", at="circles")

    for phone in (anna, bilal):
        expect(phone.get_by_role("heading", name="Sæt jer i kreds 1")).to_be_visible()
        expect(phone.locator(".walk-circle li")).to_have_text(["blå cirkeljer"])


def test_nothing_stands_in_anybodys_way_on_any_step_of_a_walk(stage, workshop, inspector):
    gry = workshop.desk()
    anna, _ = (stage.phone(workshop.join_url) for _ in range(2))

    def look(phone: Page, phase: str) -> None:
        at(phone, phase)
        inspector.look(phone, phase)
        inspector.look_in_the_dark(phone, phase)

    lead(gry, "tur")
    look(anna, "before")
    do(gry, "form", by="random", size=2)
    look(anna, "meeting")
    press(anna, "Vi har fundet hinanden")
    look(anna, "found")
    look(stage.phone(workshop.join_url), "waiting")
    do(gry, "set_out")
    look(anna, "out")
    press(anna, "Vi er tilbage")
    look(anna, "home")
    do(gry, "look", at="circles")
    expect(anna.locator(".walk-circle")).to_be_visible()
    look(anna, "home")
