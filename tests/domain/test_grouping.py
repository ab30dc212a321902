"""Everybody gets company: teams by every rule, for rooms of any size, and nobody twice while it can be avoided."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cache
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.domain.grouping import Person, Team, circles, form, met, roomiest, tables

FORMED = ("random", "workplace", "mixed")
EVEN = ("random", "mixed")

ANNA = Person("anna", "tr", "Solsikken")
BILAL = Person("bilal", "amr", "Solsikken")
CARLA = Person("carla", "leder", "Fjordskolen")
DORTE = Person("dorte", "ftr", "Fjordskolen")
EMIL = Person("emil", "begge", "Havnebo")
FREJA = Person("freja", "vil_ikke_sige", "Havnebo")


def room(n: int) -> list[Person]:
    return [Person(f"p{number:03}") for number in range(n)]


def ids(teams: Iterable[Team]) -> list[list[str]]:
    return [[person.id for person in team] for team in teams]


def together(teams: Iterable[Team]) -> set[frozenset[str]]:
    return met([ids(teams)])


people = st.lists(
    st.builds(
        Person,
        st.uuids().map(str),
        st.sampled_from(["", "tr", "amr", "begge", "ftr", "leder", "andet", "vil_ikke_sige"]),
        st.sampled_from(["", "Solsikken", "solsikken", "Fjordskolen", "Havnebo", "Bord 4"]),
        st.booleans(),
        st.booleans(),
    ),
    max_size=40,
    unique_by=lambda person: person.id,
)


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


# Who is mixed with whom


def against(team: Sequence[Person]) -> int:
    """What speaks against a team whose people have never met, as far as roles and workplaces go."""
    return sum(
        100 * (one.place == other.place != "") + 10 * (one.role == other.role not in ("", "andet", "vil_ikke_sige"))
        for one, other in combinations(team, 2)
    )


def least_against(people: Sequence[Person]) -> int:
    if not people:
        return 0
    first, *others = people
    return min(against([first, one]) + least_against([other for other in others if other is not one]) for one in others)


def test_mixed_pairs_are_of_two_workplaces_and_two_roles():
    people = [ANNA, BILAL, CARLA, DORTE, EMIL, FREJA]

    teams = form(people, "mixed", 2, set(), Random("seed"))

    assert [against(team) for team in teams] == [0, 0, 0]


@given(
    st.lists(
        st.tuples(st.sampled_from(["", "tr", "amr", "andet"]), st.sampled_from(["", "Solsikken", "Havnebo"])),
        min_size=4,
        max_size=8,
    ).filter(lambda people: len(people) % 2 == 0)
)
@settings(max_examples=60, deadline=None)
def test_no_other_way_to_go_in_pairs_mixes_workplaces_and_roles_better(told: list[tuple[str, str]]):
    people = [Person(f"p{number}", *said) for number, said in enumerate(told)]

    teams = form(people, "mixed", 2, set(), Random("seed"))

    assert sum(map(against, teams)) == least_against(people)


def test_whoever_keeps_role_or_workplace_to_themselves_is_like_nobody():
    quiet = [Person(f"q{number}", role) for number, role in enumerate(["", "andet", "vil_ikke_sige"] * 2)]

    once, again = (form(quiet, "mixed", 3, set(), Random(seed)) for seed in ("one", "two"))

    assert together(once) != together(again)


@pytest.mark.parametrize("by", FORMED)
def test_two_without_a_phone_are_not_together_while_somebody_has_one(by: str):
    people = [*room(6), *(Person(f"phoneless:{number}", phone=False) for number in range(4))]

    teams = form(people, by, 2, set(), Random("seed"))

    assert [team for team in teams if not any(person.phone for person in team)] == []


@pytest.mark.parametrize("by", FORMED)
def test_those_who_would_rather_sit_are_put_together(by: str):
    sitting = [Person(f"s{number}", "tr", "Solsikken", stays=True) for number in range(4)]
    people = [*sitting, *(Person(f"w{number}", "amr", "Havnebo") for number in range(5))]

    teams = form(people, by, 2, set(), Random("seed"))

    assert sorted(sum(person.stays for person in team) for team in teams) == [0, 0, 2, 2]


def test_the_one_who_would_rather_sit_and_has_nobody_to_sit_with_gets_company_all_the_same():
    people = [Person("s", stays=True), *room(5)]

    teams = form(people, "mixed", 2, set(), Random("seed"))

    assert sorted(map(len, teams)) == [2, 2, 2]


# Colleagues together


def places(teams: Iterable[Team]) -> list[list[str]]:
    return sorted(sorted(person.place for person in team) for team in teams)


def of(place: str, n: int) -> list[Person]:
    return [Person(f"{place}{number}", place=place) for number in range(n)]


@pytest.mark.parametrize(
    ("size", "workplaces", "formed"),
    [
        (4, {"A": 4, "B": 4}, ["AAAA", "BBBB"]),
        (4, {"A": 5, "B": 3}, ["AAAAA", "BBB"]),
        (4, {"A": 8, "B": 6}, ["AAAA", "AAAA", "BBB", "BBB"]),
        (5, {"A": 7}, ["AAA", "AAAA"]),
        (4, {"A": 4, "B": 2, "C": 1, "D": 1}, ["AAAA", "BBCD"]),
        (4, {"A": 4, "B": 1}, ["AAAAB"]),
        (2, {"A": 2, "B": 4}, ["AA", "BB", "BB"]),
        (2, {"A": 3, "B": 3}, ["AA", "AB", "BB"]),
        (2, {"A": 3, "B": 2}, ["AAA", "BB"]),
        (4, {"A": 1, "B": 1}, ["AB"]),
    ],
)
def test_colleagues_sit_together_in_parts_where_they_are_many_and_few_join_others(
    size: int, workplaces: dict[str, int], formed: list[str]
):
    people = [person for place, n in workplaces.items() for person in of(place, n)]

    teams = form(people, "workplace", size, set(), Random("seed"))

    assert ["".join(team) for team in places(teams)] == formed


def test_a_workplace_is_the_same_however_it_is_spelled():
    people = [Person("a", place="Solsikken"), Person("b", place="solsikken"), *of("Havnebo", 2)]

    teams = form(people, "workplace", 2, set(), Random("seed"))

    assert frozenset({"a", "b"}) in together(teams)


def test_colleagues_sit_with_those_colleagues_they_have_not_met_yet():
    people = of("A", 4)
    known = {frozenset({"A0", "A1"}), frozenset({"A2", "A3"})}

    teams = form(people, "workplace", 2, known, Random("seed"))

    assert together(teams) & known == set()


# Tables, latecomers, circles


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
