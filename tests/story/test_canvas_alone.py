"""Whoever comes late to a canvas writes alone, has it on paper, and brings it along to the group that gets them."""

import pytest
from playwright.sync_api import Page, expect

from tests.room import Face, House, Opened, until
from tests.story.acting import do
from tests.story.axe import Inspector
from tests.story.conftest import Stage
from tests.story.test_canvas import AGENDA, FIELD, SECOND, open_field, team, to_sheet, two_groups

MY_LINE = "Dine linjer Skriv en linje"


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


def comes_late(stage: Stage, workshop: Opened) -> Page:
    freja = stage.phone(workshop.join_url)
    expect(freja.get_by_text("Du får en gruppe om lidt.")).to_be_visible()
    return freja


def writes_alone(freja: Page, title: str, text: str) -> None:
    open_field(freja, title)
    freja.get_by_label(MY_LINE).fill(text)
    freja.get_by_label(MY_LINE).press("Enter")
    expect(freja.locator(".joint-line", has_text=text)).to_be_visible()
    to_sheet(freja)


def finds_a_place(gry: Face, freja: Page, number: int) -> None:
    """Gry puts the one who waits into a group."""
    (waiting,) = until(lambda: gry.hello()["picture"]["desk"]["teams"]["waiting"])
    do(gry, "place", number=waiting["number"], team=number)
    expect(freja.get_by_text(f"Gruppe {number}")).to_be_visible()
    freja.get_by_role("button", name="Vi sidder sammen").click()


def test_what_was_written_alone_is_brought_along_to_the_group(stage: Stage, workshop: Opened, inspector: Inspector):
    gry = workshop.desk()
    anna = two_groups(stage, workshop, gry)[1][0]
    freja = comes_late(stage, workshop)
    writes_alone(freja, FIELD, "Vi siger til i god tid")
    inspector.look_in_the_dark(freja, "phone, alone")

    finds_a_place(gry, freja, team(anna))
    expect(freja.get_by_text("Du skrev en linje, før du kom i gruppen.")).to_be_visible()
    inspector.look_in_the_dark(freja, "phone, written before")
    freja.get_by_role("button", name="Tag 1 linje med").click()

    for phone in (anna, freja):
        expect(phone.locator(".canvas-read li")).to_have_text(["Vi siger til i god tid"])
    expect(freja.get_by_text("Det, du skrev før")).to_have_count(0)
    assert stage.complaints == []


def test_what_was_written_before_the_groups_were_mixed_anew_is_not_lost(stage: Stage, workshop: Opened):
    gry = workshop.desk()
    anna, bilal = two_groups(stage, workshop, gry)[1]
    open_field(anna, SECOND)
    anna.get_by_label("Jeres linjer Skriv en linje").fill("Vi mødes hver fredag")
    anna.get_by_label("Jeres linjer Skriv en linje").press("Enter")
    to_sheet(anna)
    for phone in (anna, bilal):
        expect(phone.locator(".canvas-read li")).to_have_text(["Vi mødes hver fredag"])

    do(gry, "form", by="random", size=2)
    anna.get_by_role("button", name="Vi sidder sammen").click()
    expect(anna.locator(".canvas-read li")).to_have_count(0)
    anna.get_by_role("button", name="Tag 1 linje med").click()

    expect(anna.locator(".canvas-read li")).to_have_text(["Vi mødes hver fredag"])


def test_whoever_writes_alone_takes_a_page_home_of_what_stands_on_the_phone(stage: Stage, workshop: Opened):
    two_groups(stage, workshop, workshop.desk())
    freja = comes_late(stage, workshop)
    writes_alone(freja, FIELD, "Vi siger til i god tid")
    form = freja.locator("form", has=freja.get_by_role("button", name="Hent dit ark som PDF"))

    address = workshop.house.url + str(form.get_attribute("action"))
    answer = freja.request.post(address, form={"sheet": form.locator("input").input_value()})

    assert (answer.status, answer.headers["content-type"], answer.body()[:5]) == (200, "application/pdf", b"%PDF-")


def test_once_it_is_closed_nobody_is_told_to_wait_for_a_group(stage: Stage, workshop: Opened):
    gry = workshop.desk()
    two_groups(stage, workshop, gry)
    freja = comes_late(stage, workshop)

    do(gry, "lock")

    expect(freja.get_by_text("Du kom ikke i en gruppe her.")).to_be_visible()
    expect(freja.get_by_text("Du får en gruppe om lidt.")).to_have_count(0)
