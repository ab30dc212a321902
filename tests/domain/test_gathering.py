"""Where people gather without being put there: at tables, in the team a latecomer joins, in circles that retell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.grouping import Person, circles, roomiest, tables


@pytest.mark.parametrize(
    ("place", "table"),
    [
        ("4", 4),
        ("Bord 4", 4),
        ("bord 12, ved vinduet", 12),
        ("Bord 04", 4),
        ("Stue 2 bord 5", 2),
        ("Solsikken", 0),
        ("", 0),
        ("Bord 0", 0),
        ("Huset fra 1998", 0),
    ],
)
def test_people_sit_at_the_first_number_in_what_they_wrote(place: str, table: int):
    anna = Person("anna", place=place)

    assert tables([anna]) == {table: [anna]}


def test_everybody_at_a_table_is_told_together():
    anna, bilal, carla = (Person(id, place=place) for id, place in [("a", "Bord 1"), ("b", "2"), ("c", "bord 1")])

    assert tables([anna, bilal, carla]) == {1: [anna, carla], 2: [bilal]}


def test_whoever_comes_late_joins_the_team_with_fewest_in_it_and_of_those_the_first():
    assert roomiest({1: 4, 2: 3, 3: 3}) == 2


@pytest.mark.parametrize(
    ("pairs", "size", "sizes"),
    [(0, 8, []), (1, 8, [1]), (2, 8, [2]), (5, 8, [5]), (6, 8, [3, 3]), (12, 6, [3] * 4), (12, 10, [6, 6])],
)
def test_pairs_gather_in_circles_to_tell_what_they_heard(pairs: int, size: int, sizes: list[int]):
    assert [len(circle) for circle in circles(range(1, pairs + 1), size)] == sizes


@given(st.lists(st.integers(1, 200), min_size=2, unique=True), st.integers(6, 10))
def test_every_pair_is_in_one_circle_and_none_is_alone_in_it(teams: list[int], size: int):
    gathered = circles(teams, size)

    assert [team for circle in gathered for team in circle] == teams
    assert min(map(len, gathered)) >= 2
