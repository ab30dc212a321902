"""Gry goes through the summary in the break, before anybody sees it."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import Opened
from tests.story.axe import SMALL
from tests.story.conftest import PHONE, Stage
from tests.story.full_day import AGENDA, RUDE, FullDay

MOOD, WORDS, WALL = "Hvordan er du landet?", "Hvad giver ro på arbejdet?", "Hvad virker hos jer?"


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


@pytest.fixture
def gry(workshop: Opened, stage: Stage) -> Page:
    return after_a_full_day(workshop, stage.desk(workshop.desk_url))


def after_a_full_day(workshop: Opened, desk: Page) -> Page:
    """Gry at the summary of a day with answers to everything."""
    FullDay(workshop, desk).answer_everything()
    desk.goto(f"{workshop.house.url}/desk/{workshop.code}/summary")
    return desk


def walk(page: Page) -> list[str]:
    return page.locator(".walk li").all_inner_texts()


def told(page: Page, sentence: str) -> None:
    expect(page.locator(".said").get_by_role("status")).to_have_text(sentence)


def part(page: Page, title: str) -> Locator:
    return page.get_by_role("region", name=title)


def focused(page: Page) -> str:
    return page.evaluate("document.activeElement.getAttribute('aria-label') || document.activeElement.innerText")


def test_gry_puts_the_pages_in_order_with_the_keyboard_alone(gry):
    part(gry, MOOD).get_by_role("button", name="Ned").press("Enter")
    told(gry, f"»{MOOD}« er nu nummer 2.")
    gry.keyboard.press("Enter")
    told(gry, f"»{MOOD}« er nu nummer 3.")

    assert walk(gry)[:3] == [WORDS, "Hvor meget har I af de her ting?", MOOD]
    assert focused(gry) == f"Ned: {MOOD}"


def test_gry_takes_a_text_out_and_regrets_it_without_losing_her_place(gry):
    gry.get_by_role("button", name=f"Tag ud: {RUDE}").click()
    told(gry, "Teksten er taget ud.")
    gone = part(gry, WALL).get_by_text(RUDE)
    expect(gone).to_be_hidden()

    assert focused(gry).startswith("Tag ud:")
    gry.get_by_text("Taget ud (1)").click()
    expect(gone).to_be_visible()
    gry.get_by_role("button", name=f"Sæt ind igen: {RUDE}").click()
    told(gry, "Teksten er sat ind igen.")
    expect(gry.get_by_role("button", name=f"Tag ud: {RUDE}")).to_be_visible()


def test_what_was_just_done_is_undone_from_where_it_is_said(gry):
    part(gry, WALL).get_by_role("button", name="Tag helt ud").click()
    told(gry, f"»{WALL}« er taget helt ud.")
    gry.get_by_role("button", name="Fortryd").click()
    told(gry, f"»{WALL}« vises i rummet og er med i filerne.")

    assert WALL in walk(gry)


def test_what_is_being_typed_outlives_everything_else_that_is_pressed(gry):
    line = part(gry, WALL).get_by_label("Tilføj en linje")
    line.fill("Det tager vi op i TRIO")
    part(gry, MOOD).get_by_role("button", name="Kun i filerne").click()
    told(gry, f"»{MOOD}« er kun med i filerne.")

    expect(line).to_have_value("Det tager vi op i TRIO")
    part(gry, WALL).get_by_role("button", name="Sæt på").click()
    told(gry, "Din linje er sat på.")
    expect(part(gry, WALL).get_by_text("Det tager vi op i TRIO")).to_be_visible()
    expect(line).to_have_value("")
    expect(line).to_be_focused()


def test_forty_answers_are_looked_through_with_one_key(gry):
    cut = part(gry, WALL).get_by_role("button", name="Tag ud")
    before = cut.count()
    cut.first.focus()
    for pressed in range(1, 11):
        gry.keyboard.press("Enter")
        expect(cut).to_have_count(before - pressed)

    expect(gry.get_by_text("Taget ud (10)")).to_be_visible()
    assert focused(gry).startswith("Tag ud:")


def test_two_quick_presses_are_both_done(gry):
    texts = part(gry, WALL).get_by_role("button", name="Tag ud")
    before = texts.count()
    gry.evaluate(
        "[...document.querySelectorAll('#page-wall button[value^=cut]')].slice(0, 2).forEach((b) => b.click())"
    )

    expect(texts).to_have_count(before - 2)


def test_sharing_says_who_can_see_it_now(gry):
    expect(gry.get_by_role("heading", name="Kun du kan se den")).to_be_visible()
    gry.get_by_role("button", name="Del med deltagerne").click()
    expect(gry.get_by_role("heading", name="Delt med deltagerne kl.")).to_be_focused()
    part(gry, WALL).get_by_role("button", name="Kun i filerne").click()
    expect(gry.get_by_role("heading", name="Ændret, siden du delte den – del igen")).to_be_visible()
    gry.get_by_role("button", name="Del den igen").click()
    expect(gry.get_by_role("heading", name="Delt med deltagerne kl.")).to_be_focused()
    gry.get_by_role("button", name="Træk tilbage").click()
    expect(gry.get_by_role("heading", name="Trukket tilbage kl.")).to_be_focused()


def test_without_scripts_the_same_forms_do_the_same(workshop, stage):
    gry = after_a_full_day(workshop, stage.face(workshop.desk_url, PHONE, java_script_enabled=False))

    part(gry, MOOD).get_by_role("button", name="Ned").click()
    told(gry, f"»{MOOD}« er nu nummer 2.")
    assert gry.url.endswith("#page-mood")
    gry.get_by_role("button", name=f"Tag ud: {RUDE}").click()
    told(gry, "Teksten er taget ud.")
    part(gry, WORDS).get_by_role("button", name="Sæt på").click()
    expect(part(gry, WORDS).get_by_text("Skriv lidt først.")).to_be_visible()
    expect(part(gry, WORDS).get_by_label("Tilføj en linje")).to_be_focused()
    part(gry, WORDS).get_by_label("Tilføj en linje").fill("Ordene hænger vi op.")
    part(gry, WORDS).get_by_role("button", name="Sæt på").click()
    expect(part(gry, WORDS).get_by_text("Ordene hænger vi op.")).to_be_visible()
    gry.get_by_role("button", name="Del med deltagerne").click()
    expect(gry.get_by_role("heading", name="Delt med deltagerne kl.")).to_be_visible()


def test_it_fits_the_narrowest_phone(workshop, stage):
    gry = after_a_full_day(workshop, stage.face(workshop.desk_url, SMALL))

    assert gry.evaluate("document.documentElement.scrollWidth") == SMALL["width"]


def test_in_print_there_is_the_summary_and_no_tool(gry):
    gry.get_by_role("button", name=f"Tag ud: {RUDE}").click()
    told(gry, "Teksten er taget ud.")
    gry.emulate_media(media="print")

    expect(gry.get_by_text("Vi griner sammen, bord 1").first).to_be_visible()
    expect(gry.locator(".figures-all table").first).to_be_visible()
    for tool in ("button:visible", "textarea:visible", "details:not(.figures-all):visible", "[role=status]:visible"):
        assert gry.locator(tool).count() == 0, tool


def test_the_summary_has_no_barriers(gry, inspector):
    inspector.look(gry, "before anything is done")
    gry.get_by_role("button", name=f"Tag ud: {RUDE}").click()
    told(gry, "Teksten er taget ud.")
    gry.get_by_text("Taget ud (1)").click()
    part(gry, MOOD).get_by_role("button", name="Tag helt ud").click()
    told(gry, f"»{MOOD}« er taget helt ud.")
    part(gry, WALL).get_by_label("Tilføj en linje").fill("Det tager vi op i TRIO")
    part(gry, WALL).get_by_role("button", name="Sæt på").click()
    told(gry, "Din linje er sat på.")
    gry.get_by_role("button", name="Del med deltagerne").click()
    expect(gry.get_by_role("heading", name="Delt med deltagerne kl.")).to_be_visible()
    inspector.look(gry, "edited and shared")
    inspector.look_in_the_dark(gry, "edited and shared")
    part(gry, WORDS).get_by_role("button", name="Sæt på").click()
    expect(gry.get_by_text("Skriv lidt først.")).to_be_visible()
    inspector.look(gry, "a line that cannot be kept")
