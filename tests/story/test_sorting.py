"""People sort tasks into piles on their phones, alone and in a group, and see the room's answer and then the key."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import Opened
from tests.story.acting import begins, kept, lead_to, mark, sees, show_results, stayed
from tests.story.axe import SMALL, Inspector, beside
from tests.story.conftest import Stage
from tests.story.keyboard import Keyboard

AGENDA = Path(__file__).with_name("sorting.yaml")
ALONE, TOGETHER = "Hvem gør hvad?", "Hvad hører hvor?"
PAY, NOISE, WELLBEING, WELCOME = "Forhandle løn", "Kigge på støj", "Tale om trivsel", "Byde en ny velkommen"
READ_MS = 400
"""A task is read before it is sorted; what is pressed sooner is taken for a second tap."""


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


class Sorter:
    """Somebody with a phone."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.item = page.locator("#sorting-item")

    def pile(self, title: str) -> Locator:
        return self.page.locator(".sorting-pile").filter(has_text=title)

    def sort(self, *placed: tuple[str, str]) -> "Sorter":
        for item, pile in placed:
            expect(self.item).to_have_text(item)
            self.page.wait_for_timeout(READ_MS)
            self.pile(pile).click()
        return self

    def has_sent(self) -> None:
        expect(self.page.get_by_text("Alt, hvad du ser her, er sendt.")).to_be_visible()

    def lies(self, *counts: str) -> None:
        """How many are in each pile: »TR 2«."""
        expect(self.page.locator(".sorting-group h3")).to_have_text([re.compile(rf"{c}\s*$") for c in counts])

    def mover(self, item: str) -> Locator:
        return self.page.get_by_label(f"Flyt »{item}«")

    def reads(self, item: str, said: str) -> None:
        """What stands beside one item once the room's answer or the key is there."""
        told = self.page.locator(".sorting-told").filter(has=self.page.get_by_role("heading", name=item))
        expect(told).to_have_text(said, use_inner_text=True)


ALL = [(PAY, "TR"), (NOISE, "AMR"), (WELLBEING, "Begge"), (WELCOME, "Begge")]
OTHERWISE = [(PAY, "TR"), (NOISE, "Begge"), (WELLBEING, "TR"), (WELCOME, "Begge")]


@pytest.fixture
def desk(stage: Stage, workshop: Opened) -> Page:
    desk = stage.desk(workshop.desk_url)
    begins(desk)
    lead_to(desk, ALONE)
    return desk


@pytest.fixture
def phones(stage: Stage, workshop: Opened, desk: Page) -> list[Sorter]:
    return [Sorter(stage.phone(workshop.join_url)) for _ in range(3)]


def test_the_room_sorts_sees_its_own_answer_and_then_the_key(stage, workshop, desk, phones, inspector):
    screen = stage.screen(workshop.screen_url)
    anna, bilal, carla = phones
    sees(screen, ALONE)
    inspector.look(screen, "what is to be sorted, on the screen")
    inspector.look(anna.page, "an item and its piles")

    expect(desk.get_by_text("Løn hører til overenskomsten.")).to_be_visible()
    anna.sort(*ALL).has_sent()
    bilal.sort(*ALL).has_sent()
    expect(desk.get_by_text("De første svar kommer, når tre har svaret.")).to_be_visible()
    show_results(desk)
    expect(screen.get_by_text("De første svar kommer, når tre har svaret.")).to_be_visible()
    expect(anna.page.locator(".sorting-told")).to_have_count(0)
    carla.sort(*OTHERWISE)

    expect(screen.get_by_text("3 har sorteret")).to_be_visible()
    expect(screen.locator(".sorting-caption")).to_contain_text("Mest enige er I om »Forhandle løn« og »Byde en ny")
    expect(anna.page.locator(".sorting-told")).to_have_count(4)
    carla.reads(NOISE, "Kigge på støj Dig Begge De fleste AMR 2 af 3")
    anna.reads(NOISE, "Kigge på støj Dig og de fleste AMR 2 af 3")
    assert "overenskomsten" not in anna.page.content() + screen.content()
    inspector.look(screen, "how the room sorted")
    inspector.look(desk, "how the room sorted, at the desk")

    desk.get_by_role("button", name="Vis nøglen").click()

    expect(screen.locator(".sorting-slip").first).to_be_visible()
    expect(anna.page.get_by_text("Løn hører til overenskomsten.")).to_be_visible()
    carla.reads(WELLBEING, "Tale om trivsel Dig TR De fleste Begge 2 af 3 Nøglen TR eller Begge Begge kan tage det op.")
    inspector.look(screen, "the key on the screen")
    inspector.look(carla.page, "the key beside one's own")
    inspector.look_in_the_dark(carla.page, "the key beside one's own")
    desk.get_by_role("button", name="Skjul nøglen").click()
    expect(screen.locator(".sorting-slip")).to_have_count(0)
    assert stage.complaints == []


def test_everything_is_sorted_mended_and_taken_back_with_a_keyboard_alone(workshop, phones):
    anna = phones[0]
    emil = Keyboard(anna.page)
    sees(anna.page, ALONE)

    for item, pile in [(PAY, "AMR"), (NOISE, "AMR"), (WELLBEING, "TR")]:
        expect(anna.item).to_have_text(item)
        anna.page.wait_for_timeout(READ_MS)
        emil.to(anna.pile(pile))
        emil.press("Enter")
    expect(anna.page.get_by_role("status").filter(has_text="Lagt i")).to_have_text(
        "Lagt i TR: »Tale om trivsel«. Nu: Byde en ny velkommen"
    )
    emil.button("Fortryd")
    expect(anna.item).to_have_text(WELLBEING)
    expect(anna.item).to_be_focused()
    anna.page.wait_for_timeout(READ_MS)
    emil.to(anna.pile("Begge"))
    emil.press("Space")
    anna.page.wait_for_timeout(READ_MS)
    emil.press("Space")
    expect(anna.page.locator("#sorting-done")).to_be_focused()
    emil.to(anna.mover(PAY))
    emil.press("ArrowUp")
    expect(anna.mover(PAY)).to_be_focused()

    anna.has_sent()
    anna.lies("TR 1", "AMR 1", "Begge 2")
    assert sorted(value["pile"] for value in kept(workshop, "hvem")) == ["amr", "begge", "begge", "tr"]


def test_what_is_sorted_survives_a_dead_network_and_a_reload_and_is_sent_once(workshop, phones):
    anna = phones[0]
    anna.sort((PAY, "TR"))
    anna.has_sent()

    anna.page.context.set_offline(True)
    anna.sort((NOISE, "AMR"), (WELLBEING, "TR"))
    expect(anna.page.get_by_text("2 venter. De bliver sendt, så snart der er hul igennem.")).to_be_visible()
    anna.lies("TR 2", "AMR 1", "Begge 0")
    anna.page.context.set_offline(False)
    anna.page.reload()

    anna.has_sent()
    anna.lies("TR 2", "AMR 1", "Begge 0")
    expect(anna.item).to_have_text(WELCOME)
    assert sorted(value["pile"] for value in kept(workshop, "hvem")) == ["amr", "tr", "tr"]


def test_under_mit_one_finds_ones_own_piles(phones):
    anna = phones[0]
    anna.sort(*ALL).has_sent()

    anna.page.get_by_role("button", name="Mit").click()

    expect(anna.page.locator(".mine .card").first).to_contain_text("Begge: Tale om trivsel og Byde en ny velkommen")


def test_closed_nothing_can_be_sorted_and_everything_stays_where_it_lies(desk, phones):
    anna = phones[0]
    anna.sort((PAY, "TR")).has_sent()

    desk.get_by_role("button", name="Luk for svar").click()

    expect(anna.page.get_by_text("Der er lukket for at sortere.")).to_be_visible()
    expect(anna.page.locator(".sorting-pile")).to_have_count(0)
    anna.lies("TR 1", "AMR 0", "Begge 0")


def test_a_group_sorts_on_all_of_its_phones_at_once(stage, workshop, desk, phones, inspector: Inspector):
    screen = stage.screen(workshop.screen_url)
    anna, bilal, carla = phones
    gry = beside(workshop, desk)
    lead_to(desk, TOGETHER)
    expect(anna.page.get_by_text("Snart bliver I delt i grupper")).to_be_visible()

    desk.get_by_label("Hvem skal sammen?").select_option("random")
    desk.get_by_role("button", name="En mere sammen").click()
    desk.get_by_role("button", name="Dan grupper").click()
    expect(anna.page.get_by_text("Gruppe 1")).to_be_visible()
    sees(screen, "Find din gruppe")
    anna.sort(("Vagtplanen", "Nu"))
    expect(bilal.page.get_by_text("1 af 3")).to_be_visible()
    bilal.sort(("Kaffemaskinen", "Senere"))
    expect(carla.page.get_by_text("2 af 3")).to_be_visible()
    carla.mover("Vagtplanen").select_option("Senere")
    for phone in phones:
        phone.lies("Nu 0", "Senere 2")
    inspector.look(anna.page, "a group sorts")
    anna.sort(("Sommerferien", "Nu"))

    expect(desk.get_by_text("1 af 1 grupper er færdige")).to_be_visible()
    inspector.look(desk, "groups that sort, at the desk")
    show_results(desk)
    expect(screen.get_by_text("1 gruppe har sorteret")).to_be_visible()
    expect(bilal.page.locator(".sorting-told").first).to_have_text(re.compile("Jer og de fleste.*Senere", re.S))
    assert gry.hello()["picture"]["result"]["ballots"] == 1


def test_on_the_smallest_phone_the_piles_are_large_enough_and_nothing_is_wider_than_the_glass(phones, inspector):
    anna = phones[0]
    anna.page.set_viewport_size({**SMALL})
    anna.sort((PAY, "Begge"), (NOISE, "AMR"))

    sizes = anna.page.locator(".sorting-phone :is(button, select)").evaluate_all(
        "found => found.map(one => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height))"
    )
    assert min(sizes) >= 48
    assert anna.page.evaluate("document.documentElement.scrollWidth") == SMALL["width"]
    inspector.look(anna.page, "sorting on the smallest phone")


def test_while_others_sort_nobodys_page_is_loaded_anew(desk, phones):
    anna, bilal, _ = phones
    mark(anna.page, bilal.page)

    anna.sort(*ALL).has_sent()
    bilal.sort(*OTHERWISE).has_sent()

    assert stayed(anna.page, bilal.page) == [True, True]
