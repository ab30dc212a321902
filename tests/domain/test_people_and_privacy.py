"""Who people are to the room, and what is never shown about them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain import people, privacy
from workshop.domain.refusal import NotAllowed


def test_a_role_nobody_knows_is_refused():
    with pytest.raises(NotAllowed, match="rolle"):
        people.role("direktør")


def test_saying_no_role_is_fine():
    assert people.role("") == ""


def test_a_workplace_is_tidied():
    assert people.place("  Børnehuset   Solsikken ") == "Børnehuset Solsikken"


def test_a_place_too_long_for_the_desk_is_refused():
    with pytest.raises(NotAllowed, match="højst 40"):
        people.place("å" * 41)


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({"tr": 6, "amr": 5}, True),
        ({"tr": 6, "amr": 4}, False),
        ({"tr": 6, "amr": 0}, True),
        ({}, False),
    ],
)
def test_roles_are_counted_out_only_when_nobody_stands_alone(counts, shown):
    assert (privacy.breakdown(counts, 5) is not None) is shown


def test_a_head_count_that_points_at_people_is_not_told():
    assert [privacy.about(n, 5) for n in (4, 5)] == [None, 5]


@pytest.mark.parametrize(
    ("members", "shown"),
    [
        (["tr"] * 6 + ["amr"] * 5, ["tr", "amr"]),
        (["tr"] * 6 + ["amr"] * 5 + ["leder"] * 4, None),
        (["tr"] * 7 + ["amr"] * 6 + ["ftr"] * 5 + ["leder"] * 2, ["tr", "amr"]),
        (["tr"] * 7 + ["amr"] * 6 + ["leder"] * 3 + [""] * 2, ["tr", "amr"]),
        (["tr"] * 20, None),
        ([""] * 9 + ["tr"] * 9, None),
        ([], None),
    ],
)
def test_groups_are_shown_only_when_they_and_those_left_over_are_large_enough(members, shown):
    assert privacy.groups_of(members, 5) == shown


@given(st.lists(st.sampled_from(["tr", "amr", "ftr", "leder", ""])), st.integers(3, 10))
def test_neither_a_group_nor_what_is_left_of_the_room_is_ever_too_small(members, smallest):
    shown = privacy.groups_of(members, smallest) or []

    left = sum(member not in shown for member in members)
    assert all(members.count(group) >= smallest for group in shown)
    assert not shown or left == 0 or left >= smallest
