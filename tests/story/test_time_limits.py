"""A question has a time limit: all are warned in time, and the server's clock decides."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.room import Face, House, Opened, until
from tests.story.acting import lead
from tests.story.results import AGENDA, Faces


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


def test_a_time_limit_warns_everywhere_in_its_last_twenty_seconds(workshop, stage):
    faces = Faces(workshop, stage)
    faces.lead("short", "Hvad er vigtigst lige nu?")
    warning = "Under 20 sekunder tilbage. Send det, du har."
    expect(faces.screen.get_by_text(warning)).to_have_count(0)

    faces.room.do("more_time", seconds=-585)

    expect(faces.anna.get_by_text(warning)).to_be_visible()
    expect(faces.screen.get_by_text(warning)).to_be_visible()
    expect(faces.desk.get_by_text("tilbage. Giv mere tid her:")).to_be_visible()
    faces.desk.get_by_role("button", name="1 minut mere til aktiviteten").click()
    expect(faces.anna.get_by_text(warning)).to_have_count(0)
    expect(faces.screen.get_by_text(warning)).to_have_count(0)


def test_the_servers_clock_closes_two_seconds_late_and_every_extension_opens_again(workshop):
    gry, anna = workshop.desk(), workshop.phone()
    lead(gry, "short")

    extended = 0
    for _ in range(10):
        run_out(gry)
        assert do(gry, "more_time", seconds=60)["activity"]["stage"]["open"]
        extended += 1
    run_out(gry)
    in_time = anna.answer("short", {"options": [0]})
    until(lambda: not anna.pictures()[-1]["activity"]["stage"]["open"])
    too_late = anna.answer("short", {"options": [1]})
    do(gry, "more_time", seconds=60)
    opened_again = anna.answer("short", {"options": [1]})

    assert extended == 10
    assert (in_time["ok"], too_late["ok"], too_late["code"], opened_again["ok"]) == (True, False, "closed", True)


def do(gry: Face, what: str, **details: Any) -> dict[str, Any]:
    """The picture once the command is done."""
    said = gry.do(what, **details)
    assert said["ok"], said
    picture: dict[str, Any] = gry.sees(lambda picture: picture["step"] >= said["step"])
    return picture


def run_out(gry: Face) -> None:
    """Takes all the time that is left."""
    do(gry, "more_time", seconds=-3600)
