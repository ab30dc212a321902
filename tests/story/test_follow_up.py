"""Six weeks later, under the same code: the house has deleted the answers, and Anna's phone still knows hers."""

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import Face, Opened
from tests.story.acting import kept, lead, sees
from tests.story.axe import Inspector, beside
from tests.story.conftest import Stage
from workshop.live.afterwards import Afterwards
from workshop.settings import Settings
from workshop.store import reader, summaries
from workshop.store.clearing import Clear
from workshop.store.database import open_database
from workshop.store.writer import write

AGENDA = Path(__file__).with_name("follow-up.yaml")
OUT, AFTER = "tjek-ud", "hvad-blev-der-af-det.2"
SHARED, SECRET = "Tage pauser op på mødet", "Sige fra over for min leder"
REMEMBERED = "Spise frokost sammen"
PROMISE = {"whom": [], "first_step": "", "by": "", "need": "", "theme": "", "share": "anonymous", "who": ""}


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


def press(page: Page, words: str) -> None:
    page.get_by_role("button", name=words, exact=True).click()


def promises(phone: Page, what: str, share: str) -> None:
    phone.get_by_role("button", name="Skriv en aftale").click()
    phone.get_by_label("Hvad vil du gøre?").fill(what)
    press(phone, "Videre")
    press(phone, "Videre")
    phone.get_by_label("Gruppe").check()
    phone.get_by_label(share).check()
    press(phone, "Gem aftalen")
    expect(phone.locator(".promise", has_text=what)).to_be_visible()


def answers_are_deleted(workshop: Opened) -> None:
    """As the house does it by itself, when its time has come."""
    engine = open_database(workshop.house.data)
    settings = Settings(workshop.house.data, "not-a-secret", workshop.house.url)
    found = reader.workshop_by_code(engine, workshop.code)
    assert found is not None
    body = Afterwards(settings, engine, partial(write, engine)).body(found)
    later = datetime.now(settings.zone) + timedelta(weeks=6)
    write(engine, Clear(found.id, body, round(later.timestamp() * 1000)))
    engine.dispose()


def kept_summaries(workshop: Opened) -> list[int]:
    engine = open_database(workshop.house.data)
    found = reader.workshop_by_code(engine, workshop.code)
    assert found is not None
    meetings = [meeting for meeting in range(1, found.meeting + 1) if summaries.kept(engine, found.id, meeting)]
    engine.dispose()
    return meetings


def asked_about(phone: Page, what: str) -> Locator:
    return phone.get_by_role("group", name=what)


def says(phone: Page, what: str, way: str) -> None:
    asked_about(phone, what).get_by_label(way, exact=True).check()
    card = phone.locator("li", has=asked_about(phone, what))
    expect(card.locator(".status")).to_have_text("Sendt")


def room_tells(people: list[Face], ways: list[str]) -> None:
    for at, (person, way) in enumerate(zip(people, ways, strict=True)):
        value: Any = {"state": way, "level": "gruppe"}
        assert person.answer(AFTER, value, f"went:{at:08x}")["ok"]


def figures(screen: Page) -> list[str]:
    return screen.locator(".followup-count").all_inner_texts()


def test_what_was_promised_is_asked_for_six_weeks_later(stage: Stage, workshop: Opened, inspector: Inspector):
    desk = stage.desk(workshop.desk_url)
    gry = beside(workshop, desk)
    phone, others = stage.phone(workshop.join_url), [workshop.phone() for _ in range(4)]
    everybody_promises(gry, phone, others)
    answers_are_deleted(workshop)

    begin_follow_up(desk, inspector)
    left = kept_summaries(workshop), workshop.rows("entries")
    anna, screen = comes_again(phone, workshop), stage.screen(workshop.screen_url)
    the_promises_of_last_time_are_shown(gry, screen)
    lead(gry, AFTER)
    anna_is_asked_about_hers(anna, inspector)
    bilal_remembers_one_on_another_phone(stage.phone(workshop.join_url), inspector)
    four_are_too_few_to_show_and_five_are_not(others, screen)
    inspector.look(screen, "screen")

    assert left == ([1], [])
    assert figures(screen) == ["2", "2", "1", "1"]
    told = str(kept(workshop, AFTER))
    assert [word for word in (SHARED, SECRET, REMEMBERED) if word in told] == []
    assert stage.complaints == []


def everybody_promises(gry: Face, anna: Page, others: list[Face]) -> None:
    """Up to the end of the day; then Anna goes home."""
    lead(gry, OUT)
    press(anna, "Spring over")
    promises(anna, SHARED, "Anonymt i opsamlingen")
    expect(anna.locator(".promise", has_text=SHARED).locator(".status")).to_have_text("Sendt")
    promises(anna, SECRET, "Kun for mig")
    for at, other in enumerate(others):
        assert other.answer(OUT, {**PROMISE, "what": f"Aftale {at}", "level": "gruppe"}, f"promise:{at:08x}")["ok"]
    gry.do("end")
    sees(anna, "Tak for i dag")
    anna.close()


def comes_again(phone: Page, workshop: Opened) -> Page:
    """The same browser, six weeks later."""
    page = phone.context.new_page()
    page.goto(f"{workshop.house.url}/w/{workshop.code}")
    sees(page, "Du er med")
    return page


def the_promises_of_last_time_are_shown(gry: Face, screen: Page) -> None:
    lead(gry, "lovet-sidst.2")
    gry.do("page", at="commitments")
    sees(screen, "Det ville vi gøre")
    expect(screen.get_by_text(SHARED).first).to_be_visible()


def anna_is_asked_about_hers(anna: Page, inspector: Inspector) -> None:
    says(anna, SHARED, "I gang")
    says(anna, SECRET, "Gik i stå")
    inspector.look(anna, "phone")


def bilal_remembers_one_on_another_phone(bilal: Page, inspector: Inspector) -> None:
    bilal.get_by_label("En aftale, du husker").fill(REMEMBERED)
    press(bilal, "Tilføj")
    says(bilal, REMEMBERED, "Gjort")
    inspector.look(bilal, "another phone")


def four_are_too_few_to_show_and_five_are_not(others: list[Face], screen: Page) -> None:
    """Anna, Bilal and two more; then a third."""
    room_tells(others[:2], ["done", "dropped"])
    expect(screen.get_by_text("De første svar kommer, når fem har svaret")).to_be_visible()
    room_tells(others[2:3], ["underway"])
    expect(screen.locator(".followup-count").first).to_be_visible()


def begin_follow_up(desk: Page, inspector: Inspector) -> None:
    """From the desk of the day that is over, to the lobby of the next one under the same code."""
    desk.get_by_role("link", name="Begynd en opfølgning").click()
    sees(desk, "Begynd en opfølgning")
    expect(desk.get_by_text("De enkelte svar fra mødet er allerede slettet.")).to_be_visible()
    inspector.look(desk, "the way to a follow-up")
    desk.get_by_role("button", name="Begynd opfølgningen").first.click()
    sees(desk, "Velkommen til styrepulten")


def test_whoever_still_has_the_day_open_comes_along(stage: Stage, workshop: Opened):
    """Nobody has to load a page anew."""
    gry, anna, screen = workshop.desk(), stage.phone(workshop.join_url), stage.screen(workshop.screen_url)
    lead(gry, OUT)
    sees(anna, "Tjek ud")
    gry.do("end")
    sees(anna, "Tak for i dag")

    workshop.house.command("follow-up", workshop.code, "--yes")

    sees(anna, "Du er med")
    expect(anna.get_by_text("Velkommen igen")).to_be_visible()
    expect(screen.get_by_text("Hvad blev der af det?").first).to_be_visible()
    lead(gry, AFTER)
    sees(anna, "Hvad blev der af det?")
    expect(anna.get_by_text("På den her mobil ligger der ingen aftaler fra sidst.")).to_be_visible()
    assert stage.complaints == []
