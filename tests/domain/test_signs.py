"""Signs: two who look for each other can tell theirs from every other."""

import pytest

from workshop.domain.signs import SIGNS, Sign, sign_of

SHAPES = {
    "circle",
    "triangle",
    "square",
    "star",
    "heart",
    "moon",
    "cross",
    "diamond",
    "drop",
    "leaf",
    "cloud",
    "house",
}
COLOURS = {"himmel", "lyng", "mos", "rav", "grafit", "tegl", "fjord", "sol"}


def test_there_are_twelve_signs_told_apart_by_shape_and_by_word_alone():
    assert len(SIGNS) == 12
    assert {sign.shape for sign in SIGNS} == SHAPES
    assert len({sign.word for sign in SIGNS}) == 12


def test_signs_have_the_colours_of_the_house_and_neighbours_have_different_ones():
    assert {sign.colour for sign in SIGNS} <= COLOURS
    assert all(sign_of(team).colour != sign_of(team + 1).colour for team in range(1, 40))


def test_the_first_team_has_the_blue_circle():
    assert sign_of(1) == Sign("himmel", "circle", "blå cirkel", None)


@pytest.mark.parametrize(("team", "number"), [(1, None), (12, None), (13, 2), (24, 2), (25, 3), (150, 13)])
def test_the_thirteenth_team_has_the_first_sign_again_with_a_number(team: int, number: int | None):
    assert sign_of(team).number == number


def test_no_two_teams_have_the_same_sign():
    assert len({sign_of(team) for team in range(1, 151)}) == 150
