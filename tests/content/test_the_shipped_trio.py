"""The ninety minutes we ship for a TRIO go from what it is to an agreement that is taken home."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from workshop.activities.base import Activity
from workshop.activities.canvas import Canvas
from workshop.activities.cards import Cards
from workshop.activities.placing import Placing
from workshop.activities.poll import Poll
from workshop.activities.sorting import Sorting
from workshop.activities.summary import WalkThrough
from workshop.content.agenda import Agenda
from workshop.content.check import check, read_agenda
from workshop.content.deck import read_deck
from workshop.content.library import minutes_of
from workshop.resources import shipped

PATH = shipped("agendas") / "trio-kom-godt-i-gang.yaml"
DECKS = shipped("cards")
FORMS = ["Forhandling", "Tjenstlig samtale", "Sygesamtale", "Arbejdsmiljøgruppen", "MED eller SU", "AMO"]


@pytest.fixture(scope="module")
def agenda() -> Agenda:
    return read_agenda(PATH)


def activities(agenda: Agenda) -> Iterator[Activity]:
    return (activity for block in agenda.blocks for activity in block.activities)


def of_kind(agenda: Agenda, kind: type) -> list:
    return [activity for activity in activities(agenda) if isinstance(activity, kind)]


def test_nothing_is_wrong_with_the_ninety_minutes(agenda):
    assert (check(PATH), minutes_of(agenda)) == ([], 90)


def test_one_block_begins_when_the_one_before_is_over(agenda):
    starts = [block.start.hour * 60 + block.start.minute for block in agenda.blocks]

    lengths = [after - before for before, after in pairwise(starts)]

    assert lengths == [block.length for block in agenda.blocks[:-1]]


def test_the_room_does_one_thing_after_the_other(agenda):
    kinds = [activity.kind for activity in activities(agenda)]

    assert [kind for kind in kinds if kind != "slide"] == [
        "poll", "sorting", "placing", "poll", "cards", "cards", "canvas", "questions", "summary", "checkout",
    ]  # fmt: skip


def test_everything_comes_with_notes_for_the_facilitator_and_says_where_it_is_from(agenda):
    bare = [activity.title for activity in activities(agenda) if not (activity.notes and activity.source)]

    assert bare == []
    assert all(block.notes and block.lead for block in agenda.blocks)


def test_every_item_that_is_sorted_has_a_place_in_the_key_and_a_reason(agenda):
    (sorting,) = of_kind(agenda, Sorting)

    assert [pile.title for pile in sorting.all_piles] == ["Formelt", "Uformelt"]
    assert [item.name for item in sorting.all_items if not (len(item.key) == 1 and item.why)] == []


def test_the_forms_of_collaboration_are_placed_on_two_axes(agenda):
    (placing,) = of_kind(agenda, Placing)

    assert [item.name for item in placing.all_items] == [*FORMS, "Snak på gangen", "TRIO"]
    assert (placing.x.high, placing.y.high) == ("Hele arbejdspladsen", "Formelt")


def test_the_gain_they_need_most_is_asked_for_role_by_role(agenda):
    _, gain = of_kind(agenda, Poll)

    assert (len(gain.options), gain.segment) == (7, "role")


def test_both_tools_are_talked_through_by_the_same_groups_that_write_the_agreement(agenda):
    purpose, roles = of_kind(agenda, Cards)
    (agreement,) = of_kind(agenda, Canvas)

    assert purpose.deck == read_deck(DECKS / "trio-formaal.yaml")
    assert roles.deck == agreement.deck == read_deck(DECKS / "trio-roller-og-rammer.yaml")
    assert [purpose.groups.by, roles.groups.by, agreement.groups.by] == ["workplace", "same", "same"]


def test_every_suit_of_the_second_tool_has_its_field_in_the_agreement(agenda):
    (agreement,) = of_kind(agenda, Canvas)

    assert {field.suit for field in agreement.fields} - {""} == {suit.id for suit in agreement.deck.suits}


def test_the_agreement_is_part_of_the_summary_in_the_room(agenda):
    (gathered,) = of_kind(agenda, WalkThrough)
    (agreement,) = of_kind(agenda, Canvas)

    assert agreement.id in gathered.show
