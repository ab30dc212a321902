"""Answers by group: each phone says what rides along, and nobody's role goes with an answer against their will."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.room import Opened, until
from tests.story.acting import kept, lead, pick, sees, sent
from tests.story.axe import SMALL, Inspector

AGENDA = Path(__file__).with_name("segments.yaml")
MOOD, TIME, SAY = "Hvordan er du landet?", "Hvad mangler vi mest?", "Hvor vil du begynde?"


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


def take_role(phone: Page, role: str) -> None:
    """On the welcome page, before the day begins."""
    phone.get_by_label(role, exact=True).check()
    expect(phone.get_by_text("Gemt", exact=True)).to_be_visible()


def values(workshop: Opened, activity: str, count: int) -> list:
    """What the house keeps, once so many have answered."""
    until(lambda: len(kept(workshop, activity)) == count)
    return sorted(kept(workshop, activity), key=str)


def test_a_role_rides_along_unless_it_is_left_out(workshop, stage):
    gry = workshop.desk()
    anna, bilal = stage.phone(workshop.join_url), stage.phone(workshop.join_url)
    take_role(anna, "TR")
    take_role(bilal, "AMR")

    lead(gry, "time")
    sees(anna, TIME)
    pick(anna, "Tid")
    sees(bilal, TIME)
    bilal.get_by_label("Tag din rolle (AMR) med, så I kan se forskelle.").uncheck()
    pick(bilal, "Ro")

    sent(anna, "Tid")
    sent(bilal, "Ro")
    assert values(workshop, "time", 2) == [{"options": [0], "segment": "tr"}, {"options": [1]}]
    assert stage.complaints == []


def test_whoever_has_no_role_can_take_one_here_by_keyboard_or_leave_it(workshop, stage):
    gry = workshop.desk()
    lead(gry, "time")
    carla, freja = stage.phone(workshop.join_url), stage.phone(workshop.join_url)

    carla.get_by_label("Din rolle, så I kan se forskelle").focus()
    carla.keyboard.press("l")
    expect(carla.get_by_label("Din rolle, så I kan se forskelle")).to_be_focused()
    pick(carla, "Tid")
    pick(freja, "Ro")

    sent(carla, "Tid")
    sent(freja, "Ro")
    assert values(workshop, "time", 2) == [{"options": [0], "segment": "leder"}, {"options": [1]}]
    carla.get_by_role("button", name="Mit", exact=True).click()
    expect(carla.get_by_label("Leder", exact=True)).to_be_checked()


def test_an_answer_from_before_rides_along_and_who_did_not_answer_is_told(workshop, stage):
    gry = workshop.desk()
    anna, bilal = stage.phone(workshop.join_url), stage.phone(workshop.join_url)
    lead(gry, "mood")
    pick(anna, "Tungt")
    sent(anna, "Tungt")

    lead(gry, "say")
    for phone in (anna, bilal):
        sees(phone, SAY)
    expect(anna.get_by_label("Tag dit svar fra før (Tungt) med, så I kan se forskelle.")).to_be_checked()
    expect(bilal.get_by_text("Dit tæller kun med i det samlede.")).to_be_visible()
    pick(anna, "Her")
    pick(bilal, "Der")

    assert values(workshop, "say", 2) == [{"options": [0], "segment": "1"}, {"options": [1]}]


def test_what_rides_along_stands_in_nobodys_way(workshop, stage):
    inspector = Inspector()
    lead(workshop.desk(), "time")
    anna = stage.face(workshop.join_url, SMALL, has_touch=True, is_mobile=True)
    sees(anna, TIME)
    inspector.look(anna, "role not said")
    inspector.look_in_the_dark(anna, "role not said")

    anna.get_by_label("Din rolle, så I kan se forskelle").select_option("TR")
    anna.reload()
    box = anna.get_by_label("Tag din rolle (TR) med, så I kan se forskelle.")
    expect(box.or_(anna.get_by_label("Din rolle, så I kan se forskelle"))).to_be_visible()
    inspector.look(anna, "role said")
    inspector.look_in_the_dark(anna, "role said")

    assert anna.evaluate("document.documentElement.scrollWidth") == SMALL["width"]
    assert inspector.found == []
