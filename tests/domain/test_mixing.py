"""Who is put with whom: people of other workplaces and roles where teams are mixed, colleagues where they are not."""

from collections.abc import Iterable, Sequence
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.seated import ANNA, BILAL, CARLA, DORTE, EMIL, FORMED, FREJA, room, together
from workshop.domain.grouping import Person, Team, form

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
