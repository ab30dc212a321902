"""A card pulled in a canvas leads its way, as it does where cards are dealt; the way stays on the phone."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.room import House, Opened
from tests.story.acting import do, kept, lead
from tests.story.axe import Inspector
from tests.story.conftest import Stage

FIRST, ON = "Hvad slags sag er det?", "Den ændrer, hvordan vi plejer at gøre"
SECOND = "Hvem beslutter, eller hvem indstiller til politikerne?"
AGENDA = """
title: Hvor hører sagen til
smallest_group: 3
blocks:
  - title: Sager
    start: 09.45
    minutes: 60
    activities:
      - kind: canvas
        id: ark
        title: Vores sag
        groups: {by: random, size: 2}
        deck: rette-niveau
        fields:
          - {title: Hvor skal den hen, suit: vejviser}
          - {title: Hvad siger vi, suit: sager}
"""


@pytest.fixture
def workshop(house: House, tmp_path: Path) -> Opened:
    agenda = tmp_path / "agenda.yaml"
    agenda.write_text(AGENDA, encoding="utf-8")
    return house.open_quickly(agenda)


def test_a_pulled_card_leads_to_its_next_question_and_nothing_is_sent(
    stage: Stage, workshop: Opened, inspector: Inspector
):
    gry = workshop.desk()
    anna = stage.phone(workshop.join_url)
    expect(anna.get_by_role("heading", name="Du er med")).to_be_visible()
    lead(gry, "ark")
    do(gry, "form", by="random", size=2)
    anna.get_by_role("button", name="Vis mig arket").click()
    anna.get_by_role("button", name="1 Hvor skal den hen").click()

    anna.get_by_role("button", name="Træk et kort").click()
    expect(anna.get_by_role("heading", name=FIRST)).to_be_visible()
    inspector.look_in_the_dark(anna, "phone, a guided card in a canvas")
    anna.get_by_role("button", name=ON).click()

    expect(anna.get_by_role("heading", name=SECOND)).to_be_focused()
    anna.get_by_role("button", name="Begynd forfra").click()
    expect(anna.get_by_role("heading", name=FIRST)).to_be_focused()
    anna.get_by_role("button", name="Læg kortet væk").click()
    expect(anna.get_by_role("heading", name="Find vej")).to_have_count(0)
    assert kept(workshop, "ark") == []
    assert stage.complaints == []
