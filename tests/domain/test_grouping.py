"""Everybody gets company: teams by every rule, for rooms of any size, and nobody twice while it can be avoided."""

from collections import Counter
from collections.abc import Collection
from functools import cache
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.seated import ANNA, BILAL, CARLA, DORTE, EVEN, FORMED, ids, people, room, together
from workshop.domain.grouping import Person, form, met

# Nobody left out, nobody twice


@given(people, st.sampled_from(FORMED), st.integers(2, 10), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_everybody_sits_in_one_team_and_nobody_in_two(room: list[Person], by: str, size: int, rng: Random):
    teams = form(room, by, size, set(), rng)

    assert sorted(id for team in ids(teams) for id in team) == sorted(person.id for person in room)
    assert all(teams)


@given(people, st.sampled_from(FORMED), st.integers(2, 10))
@settings(max_examples=40, deadline=None)
def test_nobody_is_alone_unless_they_are_the_only_one(room: list[Person], by: str, size: int):
    alone = [team for team in form(room, by, size, set(), Random("seed")) if len(team) == 1]

    assert len(alone) == (len(room) == 1)


@given(people, st.sampled_from(FORMED), st.integers(2, 10), st.text())
@settings(max_examples=40, deadline=None)
def test_the_same_seed_gives_the_same_teams_however_the_people_came_in(
    room: list[Person], by: str, size: int, seed: str
):
    once = form(room, by, size, set(), Random(seed))
    again = form(room[::-1], by, size, set(), Random(seed))

    assert once == again


def test_another_seed_gives_other_teams():
    once, again = (form(room(30), "random", 3, set(), Random(seed)) for seed in ("one", "two"))

    assert together(once) != together(again)


# Sizes


@given(st.integers(1, 60), st.sampled_from(EVEN), st.integers(3, 10))
@settings(max_examples=60, deadline=None)
def test_teams_differ_by_one_at_most(n: int, by: str, size: int):
    sizes = [len(team) for team in form(room(n), by, size, set(), Random(n))]

    assert max(sizes) - min(sizes) <= 1
    assert len(sizes) == max(1, (n + size // 2) // size)


@pytest.mark.parametrize("by", FORMED)
@pytest.mark.parametrize(
    ("n", "sizes"), [(0, []), (1, [1]), (2, [2]), (3, [3]), (8, [2, 2, 2, 2]), (9, [2, 2, 2, 3]), (11, [2] * 4 + [3])]
)
def test_people_go_in_pairs_and_an_odd_one_makes_one_trio(by: str, n: int, sizes: list[int]):
    teams = form(room(n), by, 2, set(), Random("seed"))

    assert sorted(map(len, teams)) == sizes


@given(people, st.sampled_from(FORMED))
@settings(max_examples=40, deadline=None)
def test_there_is_never_more_than_one_trio_among_pairs(room: list[Person], by: str):
    sizes = Counter(len(team) for team in form(room, by, 2, set(), Random("seed")) if len(room) > 1)

    assert set(sizes) <= {2, 3}
    assert sizes[3] == (len(room) > 1 and len(room) % 2)


# Nobody meets twice while it can be avoided


def fewest_met_again(n: int, again: Collection[frozenset[int]]) -> int:
    """How many have to meet again when `n` people go in pairs, an odd one as a third: every way is tried."""

    @cache
    def among(left: frozenset[int], odd: bool) -> int:
        if not left:
            return 0
        first, others = min(left), sorted(left - {min(left)})
        teams = [*((first, one) for one in others), *((first, *two) for two in combinations(others, 2) if odd)]
        return min(
            sum(frozenset(both) in again for both in combinations(team, 2))
            + among(left - set(team), odd and len(team) == 2)
            for team in teams
            if len(left) != len(team) + 1
        )

    return among(frozenset(range(n)), n % 2 == 1)


@pytest.mark.parametrize("by", EVEN)
@pytest.mark.parametrize("n", range(2, 11))
def test_in_pairs_formed_again_and_again_nobody_meets_twice_while_it_can_be_avoided(by: str, n: int):
    formed: list[list[list[str]]] = []

    for time in range(n + 1):
        known = met(formed)
        teams = form(room(n), by, 2, known, Random(time))
        formed.append(ids(teams))

        numbers = {frozenset(int(id[1:]) for id in pair) for pair in known}
        assert len(together(teams) & known) == fewest_met_again(n, numbers)


@given(st.integers(4, 9), st.data())
@settings(max_examples=60, deadline=None)
def test_whoever_has_met_as_few_as_possible_meet_again(n: int, data: st.DataObject):
    pairs = [frozenset(pair) for pair in combinations(range(n), 2)]
    again = set(data.draw(st.lists(st.sampled_from(pairs), unique=True)))
    known = {frozenset(f"p{number:03}" for number in pair) for pair in again}

    teams = form(room(n), "mixed", 2, known, Random("seed"))

    assert len(together(teams) & known) == fewest_met_again(n, again)


def test_a_hundred_people_meet_somebody_new_six_times_in_a_row():
    formed: list[list[list[str]]] = []

    for time in range(6):
        formed.append(ids(form(room(100), "mixed", 2, met(formed), Random(time))))

    assert len(met(formed)) == 6 * 50


def test_sixteen_people_meet_nobody_twice_in_three_teams_of_four():
    formed: list[list[list[str]]] = []

    for time in range(3):
        formed.append(ids(form(room(16), "mixed", 4, met(formed), Random(time))))

    assert len(met(formed)) == 3 * 4 * 6


def test_a_trio_counts_as_everybody_in_it_having_met():
    assert met([[["anna", "bilal", "carla"]], [["anna", "dorte"]]]) == {
        frozenset({"anna", "bilal"}),
        frozenset({"anna", "carla"}),
        frozenset({"bilal", "carla"}),
        frozenset({"anna", "dorte"}),
    }


def test_meeting_somebody_new_matters_more_than_another_workplace():
    people = [ANNA, BILAL, CARLA, DORTE]
    known = {frozenset({one, other}) for one in ("anna", "bilal") for other in ("carla", "dorte")}

    teams = form(people, "mixed", 2, known, Random("seed"))

    assert together(teams) == {frozenset({"anna", "bilal"}), frozenset({"carla", "dorte"})}
