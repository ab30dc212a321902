"""Gry puts the room into groups at her desk and mends them: by drag, buttons and keyboard, for whoever comes late."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import Face, Opened, until
from tests.story.acting import begins
from tests.story.conftest import Stage

AGENDA = Path(__file__).with_name("cards.yaml")


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


class Board:
    """The facilitator's board of groups, as she sees it."""

    def __init__(self, desk: Page) -> None:
        self.desk = desk
        self.cards = desk.locator(".teams-card:not(.teams-fresh)")

    def seated(self) -> list[set[int]]:
        """The numbers in each group."""
        return [self._numbers(card) for card in self.cards.all()]

    def _numbers(self, within: Locator) -> set[int]:
        return {int(number) for number in within.locator("[data-number] .figures").all_inner_texts()}

    def chip(self, number: int) -> Locator:
        return self.desk.locator(f"[data-number='{number}']")

    def drag(self, number: int, to: Locator) -> None:
        held, target = self.chip(number).bounding_box(), to.bounding_box()
        assert held and target
        mouse = self.desk.mouse
        mouse.move(held["x"] + held["width"] / 2, held["y"] + held["height"] / 2)
        mouse.down()
        mouse.move(target["x"] + target["width"] / 2, target["y"] + target["height"] - 8, steps=6)
        mouse.up()

    def holds(self, *groups: set[int]) -> None:
        for card, numbers in zip(self.cards.all(), groups, strict=True):
            for number in numbers:
                expect(card.locator(f"[data-number='{number}']")).to_be_visible()
            expect(card.locator("[data-number]")).to_have_count(len(numbers))


@pytest.fixture
def formed(stage: Stage, workshop: Opened) -> tuple[Board, list[Face]]:
    """Six people in two groups, one of them without a phone."""
    room = [workshop.phone() for _ in range(5)]
    [phone.hello() for phone in room]
    desk = stage.desk(workshop.desk_url)
    begins(desk)
    desk.get_by_role("button", name="Næste:").click()
    desk.get_by_role("button", name="En mere uden mobil").click()
    desk.get_by_role("button", name="En færre sammen").click()
    desk.get_by_role("button", name="Dan grupper").click()
    board = Board(desk)
    expect(board.cards).to_have_count(2)
    return board, room


def test_groups_are_formed_of_everybody_and_who_has_no_phone_is_marked_in_words(formed):
    board, _ = formed

    one, other = board.seated()

    assert (len(one), len(other)) == (3, 3)
    assert one | other == {1, 2, 3, 4, 5, 6}
    expect(board.desk.locator(".teams-chip", has_text="uden mobil")).to_have_count(1)


def test_two_swap_places_by_two_presses(formed):
    board, _ = formed
    one, other = board.seated()
    anna, bilal = min(one), min(other)

    board.chip(anna).click()
    board.chip(bilal).click()

    board.holds(one - {anna} | {bilal}, other - {bilal} | {anna})


def test_somebody_is_dragged_into_another_group_and_their_phone_says_so(formed):
    board, room = formed
    one, other = board.seated()
    phones = {phone.team()["me"]: phone for phone in room}
    moved = max(one & set(phones))

    board.drag(moved, board.cards.nth(1))

    board.holds(one - {moved}, other | {moved})
    assert phones[moved].hears("team", lambda team: team["team"] == 2)["me"] == moved


def test_without_a_mouse_somebody_is_chosen_and_sent_to_a_group_of_their_own(formed):
    board, _ = formed
    one, other = board.seated()
    moved = min(other)

    board.chip(moved).focus()
    board.desk.keyboard.press("Enter")
    board.desk.get_by_label(f"Flyt nummer {moved} til").select_option(label="Ny gruppe")
    board.desk.get_by_role("button", name="Flyt", exact=True).press("Enter")

    expect(board.cards).to_have_count(3)
    board.holds(one, other - {moved}, {moved})


def test_whoever_comes_late_is_seen_waiting_and_given_a_place(formed, workshop: Opened):
    board, _ = formed
    late = workshop.phone()
    late.hello()

    expect(board.desk.get_by_role("heading", name="1 venter på en plads")).to_be_visible()
    board.desk.get_by_role("button", name="Giv alle en plads").click()

    expect(board.desk.get_by_role("heading", name=re.compile("venter på en plads"))).to_have_count(0)
    until(lambda: sorted(map(len, board.seated())) == [3, 4])
    assert late.hears("team", lambda team: team["team"])["me"] == 7


def test_a_new_forming_is_asked_for_twice_and_can_be_undone(formed):
    board, _ = formed
    before = board.seated()

    board.desk.get_by_role("button", name="Ny inddeling").click()
    board.desk.get_by_role("button", name="Bland igen").click()
    expect(board.desk.get_by_role("button", name=re.compile("Fortryd: inddelingen"))).to_be_visible()
    board.desk.get_by_role("button", name=re.compile("Fortryd: inddelingen")).click()

    board.holds(*before)


def test_nothing_stands_in_anybodys_way_on_the_board(formed, inspector):
    board, _ = formed
    inspector.look(board.desk, "groups")
    board.chip(1).click()
    inspector.look(board.desk, "somebody is chosen")
