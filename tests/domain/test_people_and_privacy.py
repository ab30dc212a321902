"""Who people are to the room, and what is never shown about them."""

import pytest

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
