"""The day after: the answers are gone, and everybody can see that they are."""

import pytest
from playwright.sync_api import Page, expect

from tests.live.test_retention import clear, long_over
from tests.room import SHORT_DAY, Opened
from tests.story.conftest import Stage

TOO_LATE = "Vi tager det op på næste møde"
GONE = "Svarene er slettet. Opsamlingen bliver, til den, der holder workshoppen, sletter den."
REFUSED = "Ikke sendt: Svarene fra dagen er slettet, så der kan ikke svares mere."


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(SHORT_DAY)


def to_the_wall(desk: Page) -> None:
    desk.get_by_role("button", name="Begynd:").click()
    desk.get_by_role("button", name="Næste: Kort på væggen").click()


def ended(desk: Page) -> None:
    desk.get_by_text("Enheder, opsamling og afslutning").click()
    desk.get_by_role("button", name="Afslut workshoppen").click()
    desk.get_by_role("dialog").get_by_role("button", name="Afslut workshoppen").click()
    expect(desk.get_by_role("heading", name="Tak for i dag")).to_be_visible()


def test_every_face_says_when_the_answers_go_and_the_desk_changes_it(workshop: Opened, stage: Stage):
    desk, screen, anna = (
        stage.desk(workshop.desk_url),
        stage.screen(workshop.screen_url),
        stage.phone(workshop.join_url),
    )
    before = "Svarene slettes 24 timer efter, at workshoppen er slut."
    for face in (desk, screen, anna):
        expect(face.get_by_text(before).first).to_be_visible()

    desk.get_by_label("Dage, svarene gemmes efter dagen").fill("14")
    desk.get_by_role("button", name="Gem").click()

    for face in (desk, screen, anna):
        expect(face.get_by_text("Svarene slettes 14 dage efter").first).to_be_visible()
    assert stage.complaints == []


def test_what_comes_after_the_deletion_is_refused_and_kept_on_the_phone(workshop: Opened, stage: Stage):
    desk, anna = stage.desk(workshop.desk_url), stage.phone(workshop.join_url)
    to_the_wall(desk)
    expect(anna.get_by_role("button", name="Send")).to_be_visible()
    anna.get_by_role("textbox").first.fill(TOO_LATE)
    anna.context.set_offline(True)
    anna.get_by_role("button", name="Send").click()
    ended(desk)
    long_over(workshop)
    clear(workshop.house)

    anna.context.set_offline(False)

    expect(anna.get_by_text(GONE)).to_be_visible()
    anna.get_by_role("button", name="Mit", exact=True).click()
    expect(anna.get_by_text(TOO_LATE)).to_be_visible()
    expect(anna.locator("#main").get_by_text(REFUSED)).to_be_visible()
    assert workshop.rows("entries") == []


def test_a_desk_after_the_deletion_can_only_look_and_begin_a_follow_up(workshop: Opened, stage: Stage):
    desk = stage.desk(workshop.desk_url)
    to_the_wall(desk)
    ended(desk)
    expect(desk.get_by_role("button", name="Åbn workshoppen igen")).to_be_visible()
    long_over(workshop)
    clear(workshop.house)

    expect(desk.get_by_text(GONE).first).to_be_visible()

    expect(desk.get_by_role("button", name="Åbn workshoppen igen")).to_be_hidden()
    expect(desk.get_by_label("Dage, svarene gemmes efter dagen")).to_be_hidden()
    expect(desk.get_by_role("link", name="Se opsamlingen").first).to_be_visible()
