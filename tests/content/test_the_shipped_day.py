"""The day we ship uses the cards and the walk for real."""

from collections.abc import Iterable

import pytest

from workshop.activities.base import Activity
from workshop.activities.canvas import Canvas
from workshop.activities.cards import Cards
from workshop.activities.walk import Walk
from workshop.content.agenda import Agenda, Block
from workshop.content.check import check, read_agenda
from workshop.content.deck import read_deck
from workshop.resources import shipped

PATH = shipped("agendas") / "sammen-om-psykisk-arbejdsmiljoe.yaml"
DECKS = shipped("cards")
STARTS = ["09.45", "10.45"]


@pytest.fixture(scope="module")
def agenda() -> Agenda:
    return read_agenda(PATH, {"dialog": "Havnesnak"})


def at(agenda: Agenda, start: str) -> Block:
    return next(block for block in agenda.blocks if f"{block.start:%H.%M}" == start)


def of_kind(activities: Iterable[Activity], kind: type[Activity]) -> list[Activity]:
    return [activity for activity in activities if isinstance(activity, kind)]


def planned(activity: Activity) -> int:
    return getattr(activity, "minutes", None) or 0


def test_nothing_is_wrong_with_the_day():
    assert check(PATH) == []


def test_each_person_is_dealt_a_role_in_a_mixed_group_of_four_and_then_the_room_looks_at_one(agenda):
    exercise, together = of_kind(at(agenda, "09.45").activities, Cards)

    assert (exercise.play, exercise.groups.by, exercise.groups.size) == ("each", "mixed", 4)
    assert together.play == "room"
    assert exercise.deck == together.deck == read_deck(DECKS / "roller-for-tillidsvalgte.yaml")


def test_a_group_of_four_gets_round_all_its_cards_in_time(agenda):
    exercise, _ = of_kind(at(agenda, "09.45").activities, Cards)

    assert exercise.groups.size * exercise.card_minutes <= exercise.minutes


def test_pairs_walk_with_the_three_questions_of_the_day(agenda):
    (walk,) = of_kind(at(agenda, "10.45").activities, Walk)
    deck = read_deck(DECKS / "walk-n-talk.yaml", {"dialog": "Havnesnak"})

    assert walk.prompts == tuple(card.line for card in deck.cards[:3])
    assert "Havnesnak" in walk.prompts[1]
    assert set(walk.pool) == {card.line for card in deck.cards}


def test_a_pair_brings_home_a_challenge_and_an_idea(agenda):
    (walk,) = of_kind(at(agenda, "10.45").activities, Walk)

    assert [heading.split(",")[0] for heading in walk.bring] == ["En udfordring", "En idé"]


def test_expectations_are_written_in_three_fields_with_the_cards_that_belong_to_each(agenda):
    (canvas,) = of_kind(at(agenda, "10.45").activities, Canvas)

    suits = [suit.id for suit in canvas.deck.suits]
    assert [(field.suit, len(field.questions)) for field in canvas.fields] == list(zip(suits, [4, 5, 7], strict=True))


def test_there_is_time_to_find_each_other_before_the_cards_and_the_walk(agenda):
    slack = {start: at(agenda, start).length - sum(map(planned, at(agenda, start).activities)) for start in STARTS}

    assert min(slack.values()) >= 5


def test_everything_in_the_day_comes_with_notes_for_the_facilitator(agenda):
    bare = [activity.title for block in agenda.blocks for activity in block.activities if not activity.notes]

    assert bare == []
