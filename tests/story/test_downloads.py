"""Gry takes the summary home as files, and is told how far each one is."""

import pytest
from playwright.sync_api import Page, expect

from tests.room import SHORT_DAY, Opened
from tests.story.acting import PATIENCE_MS
from tests.story.conftest import DESK, Stage


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(SHORT_DAY)


def at_the_files(workshop: Opened, desk: Page) -> Page:
    desk.goto(f"{workshop.house.url}/desk/{workshop.code}/summary")
    desk.get_by_text("slags filer").click()
    return desk


def line(page: Page, label: str):
    return page.get_by_role("listitem").filter(has=page.get_by_role("link", name=label))


def test_a_file_says_how_far_it_is_and_comes_by_itself(workshop: Opened, stage: Stage):
    gry = at_the_files(workshop, stage.desk(workshop.desk_url))
    pdf = line(gry, "PDF til at læse og printe")

    with gry.expect_download() as coming:
        pdf.get_by_role("link").click()
        expect(pdf.get_by_role("progressbar")).to_be_visible()
        expect(pdf.get_by_role("status")).to_have_text("Skriver filen.")

    expect(pdf.get_by_role("status")).to_have_text("Filen er klar.")
    expect(pdf.get_by_role("progressbar")).to_be_hidden()
    assert coming.value.suggested_filename.startswith("En kort dag")
    assert coming.value.path().read_bytes().startswith(b"%PDF-")
    assert stage.complaints == []


def test_many_files_are_written_in_turn_and_all_of_them_come(workshop: Opened, stage: Stage):
    gry = at_the_files(workshop, stage.desk(workshop.desk_url))
    came = []
    gry.on("download", lambda download: came.append(download.suggested_filename.rpartition(".")[2]))

    links = gry.locator("a[data-file]")
    for at in range(4):
        links.nth(at).click()
    waiting = gry.get_by_text("Venter på tur. Der skrives 2 filer ad gangen.")
    expect(waiting.first).to_be_visible()

    expect(gry.get_by_text("Filen er klar.")).to_have_count(4, timeout=4 * PATIENCE_MS)
    while len(came) < 4:
        gry.wait_for_event("download")
    gry.wait_for_timeout(500)
    assert len(came) == 4


def test_what_is_said_of_a_file_outlives_a_page_that_is_drawn_anew(workshop: Opened, stage: Stage):
    gry = at_the_files(workshop, stage.desk(workshop.desk_url))
    word = line(gry, "Word til at skrive videre i")

    with gry.expect_download():
        word.get_by_role("link").click()
        gry.get_by_role("button", name="Del med deltagerne").click()
        expect(gry.get_by_role("button", name="Træk tilbage")).to_be_visible()

    expect(word.get_by_role("status")).to_have_text("Filen er klar.")


def test_without_scripts_the_link_brings_the_file(workshop: Opened, stage: Stage):
    gry = at_the_files(workshop, stage.face(workshop.desk_url, DESK, accept_downloads=True, java_script_enabled=False))

    with gry.expect_download() as coming:
        gry.get_by_role("link", name="CSV til").click()

    assert coming.value.suggested_filename.endswith(".csv")
