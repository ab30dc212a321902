"""Ranking: what is accepted, how places become points, and what is left behind."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.cast import ROOM, say_in, says
from tests.export import days
from workshop.activities import kinds
from workshop.activities.base import Entry
from workshop.activities.forms.ranking import Ranking
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import SummaryBlock
from workshop.export import FORMATS

BALLOT = "ballot"
FIRST = Ranking(id="first", question="Hvad først?", options=("Mening", "Indflydelse", "Pauser", "Ledelse"))
TWO = FIRST.model_copy(update={"most": 2})
ORDERS = st.permutations(range(4)).flatmap(lambda order: st.integers(1, 4).map(lambda most: order[:most]))


def room(*orders: list[int]) -> list[Entry]:
    """The cast answers, one order each."""
    return [says(name, {"order": order}) for name, order in zip(ROOM, orders, strict=False)]


def everybody(order: list[int]) -> list[Entry]:
    return room(*[order] * len(ROOM))


REFUSED = [
    (FIRST, {"order": []}, "Vælg mindst én"),
    (FIRST, {"order": [4]}, "findes ikke"),
    (FIRST, {"order": [-1]}, "findes ikke"),
    (FIRST, {"order": [1, 1]}, "findes ikke"),
    (FIRST, {"order": [0, 1, 2, 3, 0]}, "højst 4"),
    (TWO, {"order": [0, 1, 2]}, "højst 2"),
    (FIRST, {"order": [True]}, "kunne ikke læses"),
    (FIRST, {"order": [0.0]}, "kunne ikke læses"),
    (FIRST, {"order": "0"}, "kunne ikke læses"),
    (FIRST, {"options": [0]}, "kunne ikke læses"),
]


@pytest.mark.parametrize(("activity", "value", "why"), REFUSED)
def test_a_strange_order_is_refused_with_a_sentence(activity, value, why):
    with pytest.raises(NotAllowed, match=why):
        kinds.accept(activity, BALLOT, value, {})


@pytest.mark.parametrize("value", [{"order": [2]}, {"order": [3, 0]}, {"order": [3, 2, 1, 0]}, {"pass": True}])
def test_an_order_may_be_short_or_whole_and_anybody_may_pass(value):
    assert kinds.accept(FIRST, BALLOT, value, {}) == value


def test_there_is_one_ballot_for_each_person():
    with pytest.raises(NotAllowed, match="kunne ikke læses"):
        kinds.accept(FIRST, "second", {"order": [0]}, {})


def test_the_first_of_four_gets_four_points_and_what_is_left_out_gets_none():
    entries = [*everybody([2, 0]), says("Gitte", {"pass": True})]

    assert kinds.tally(FIRST, entries, 5) == {
        "n": 6,
        "passes": 1,
        "options": [
            {"points": 18, "share": 0.75, "first": 0, "ranked": 6},
            {"points": 0, "share": 0.0, "first": 0, "ranked": 0},
            {"points": 24, "share": 1.0, "first": 6, "ranked": 6},
            {"points": 0, "share": 0.0, "first": 0, "ranked": 0},
        ],
    }


def test_four_orders_show_nothing_but_how_many_are_needed():
    assert kinds.tally(FIRST, everybody([0])[:4], 5) == {"n": 4, "few": True, "needed": 5}


@settings(deadline=None)
@given(orders=st.lists(ORDERS, min_size=5, max_size=6))
def test_a_place_is_worth_the_same_whoever_gives_it(orders):
    result = kinds.tally(FIRST, room(*orders), 5)

    given = sum(sum(range(4, 4 - len(order), -1)) for order in orders)
    rows = result["options"]
    assert sum(row["points"] for row in rows) == given
    assert sum(row["first"] for row in rows) == len(orders)
    assert sum(row["ranked"] for row in rows) == sum(map(len, orders))
    assert all(row["share"] == row["points"] / (4 * len(orders)) <= 1 for row in rows)


@settings(deadline=None)
@given(orders=st.lists(st.permutations(range(4)), min_size=5, max_size=6))
def test_the_shares_of_whole_orders_always_come_to_the_same(orders):
    shares = [row["share"] for row in kinds.tally(FIRST, room(*orders), 5)["options"]]

    assert sum(shares) == pytest.approx((4 + 3 + 2 + 1) / 4)


def test_the_outcome_lists_the_options_best_first_with_place_and_points():
    result = kinds.tally(FIRST, room([2, 0], [2, 0], [2, 1], [0, 2], [0, 1], [2]), 5)

    section = kinds.outcome(FIRST, result, say_in)

    assert section.sentence == "6 har svaret. Øverst ligger Pauser med 79 procent af de mulige point; nr. 1 hos 4."
    assert section.columns == ("Svar", "Plads", "Point", "Nr. 1 hos")
    assert section.rows == (("Pauser", 1, 19, 4), ("Mening", 2, 14, 2), ("Indflydelse", 3, 6, 0), ("Ledelse", 4, 0, 0))
    assert [(bar.label, bar.count) for bar in section.bars][:2] == [("Pauser", 5), ("Mening", 4)]


def test_minutes_show_the_shares_and_then_the_places():
    section = kinds.outcome(FIRST, kinds.tally(FIRST, everybody([2, 0]), 5), say_in)
    day = replace(days.empty(), blocks=(SummaryBlock("Nu", days.times(9, 0, 15), (section,)),))

    lines = FORMATS["markdown"].write(day, say_in).decode().splitlines()

    tables = [line for line in lines if line.startswith(("| Svar", "| Pauser", "| Mening"))]
    assert tables == [
        "| Svar | Andel | Valgt af |",
        "| Pauser | 100 % | 6 |",
        "| Mening | 75 % | 6 |",
        "| Svar | Plads | Point | Nr. 1 hos |",
        "| Pauser | 1 | 24 | 6 |",
        "| Mening | 2 | 18 | 0 |",
    ]


def test_equals_share_a_place_and_are_named_together():
    result = kinds.tally(FIRST, room(*[[0, 1], [1, 0]] * 3), 5)

    section = kinds.outcome(FIRST, result, say_in)

    assert [row[:2] for row in section.rows] == [("Mening", 1), ("Indflydelse", 1), ("Pauser", 3), ("Ledelse", 3)]
    assert section.sentence == (
        "6 har svaret. Øverst ligger Mening, Indflydelse, lige højt med 88 procent af de mulige point."
    )


def test_the_outcome_says_when_nothing_stands_out():
    result = kinds.tally(FIRST, room([0, 1, 2, 3], [1, 2, 3, 0], [2, 3, 0, 1], [3, 0, 1, 2]), 3)

    assert kinds.outcome(FIRST, result, say_in).sentence == "4 har svaret. Alle muligheder ligger lige."


@pytest.mark.parametrize(
    "wrong", [{"options": ("Ro",)}, {"options": ("Ro",) * 2}, {"options": tuple("abcdefghijk")}, {"most": 0}]
)
def test_there_are_two_to_ten_different_options_and_at_least_one_place(wrong):
    with pytest.raises(ValidationError):
        Ranking(**{"question": "Hvad først?", "options": ("Ro", "Tid"), **wrong})


def test_more_places_than_options_are_as_many_as_there_are():
    assert Ranking(question="Hvad først?", options=("Ro", "Tid"), most=5).limit == 2
