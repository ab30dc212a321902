"""Answers by group: the group rides on the ballot itself, and no group is shown that points at people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cast import GOLD, MOOD, says
from workshop.activities import kinds
from workshop.activities.base import Entry
from workshop.domain.refusal import NotAllowed

BY_ROLE = MOOD.model_copy(update={"segment": "role"})
GROUPS = ("tr", "amr", "leder", "")


def ballots(*groups: str, option: int = 0) -> list[Entry]:
    return [
        says(f"{group}-{option}-{at}", {"options": [option], **({"segment": group} if group else {})})
        for at, group in enumerate(groups)
    ]


def test_a_ballot_keeps_the_group_where_the_poll_asks_for_it():
    kept = kinds.accept(BY_ROLE, "ballot", {"options": [0], "segment": "tr"}, {})

    assert kept == {"options": [0], "segment": "tr"}


def test_a_ballot_keeps_no_group_where_nobody_asked():
    assert kinds.accept(MOOD, "ballot", {"options": [0], "segment": "tr"}, {}) == {"options": [0]}


def test_whoever_passes_belongs_to_no_group():
    assert kinds.accept(BY_ROLE, "ballot", {"pass": True, "segment": "tr"}, {}) == {"pass": True}


@pytest.mark.parametrize("group", ["direktør", 7, "123", ["tr"], "²"])
def test_a_group_nobody_knows_is_refused(group):
    with pytest.raises(NotAllowed, match="gruppe"):
        kinds.accept(BY_ROLE, "ballot", {"options": [0], "segment": group}, {})


def test_each_group_has_the_same_result_as_the_whole_room():
    room = [*ballots(*["tr"] * 6), *ballots(*["amr"] * 5, option=2)]

    result = kinds.tally(BY_ROLE, room, 5)

    assert result["counts"] == [6, 0, 5]
    assert [(part["key"], part["n"], part["result"]["counts"]) for part in result["segments"]] == [
        ("amr", 5, [0, 0, 5]),
        ("tr", 6, [6, 0, 0]),
    ]


def test_groups_that_would_point_at_somebody_are_not_shown_at_all():
    assert kinds.tally(BY_ROLE, ballots(*["tr"] * 6, *["amr"] * 4), 5)["segments"] is None


def test_too_few_answers_have_no_groups_either():
    assert kinds.tally(BY_ROLE, ballots("tr", "amr"), 5) == {"n": 2, "few": True, "needed": 5}


def test_a_poll_without_groups_says_nothing_of_them():
    assert "segments" not in kinds.tally(MOOD, ballots(*["tr"] * 6), 5)


def test_what_people_write_never_stands_beside_their_group():
    wall = kinds.KINDS["poll"].models["text"](id="wall", question="Hvad virker?", segment="role")
    other = MOOD.model_copy(update={"segment": "role", "other": True})
    written = [says(f"{at}", {"options": [3], "other": "Solsikken", "segment": "tr"}) for at in range(5)]

    card = kinds.accept(wall, "card:9f3a01bc", {"text": "Ro", "column": 0, "segment": "tr"}, {})
    result = kinds.tally(other, [*written, *ballots(*["amr"] * 5)], 5)

    assert card == {"text": "Ro", "column": 0}
    assert "segments" not in kinds.tally(wall, [], 5)
    assert "Solsikken" not in str(result["segments"])
    assert "Solsikken" in str(result["others"])


@given(st.lists(st.tuples(st.sampled_from(GROUPS), st.integers(0, 2)), max_size=40))
def test_groups_never_count_anybody_twice_or_show_fewer_than_the_smallest_group(answers):
    room = [entry for at, (group, option) in enumerate(answers) for entry in _one(at, group, option)]

    segments = kinds.tally(BY_ROLE, room, 5).get("segments") or []

    assert all(part["n"] >= 5 for part in segments)
    assert all(part["n"] == sum(group == part["key"] for group, _ in answers) for part in segments)


def _one(at: int, group: str, option: int) -> list[Entry]:
    return [Entry(f"author-{at}", "ballot", {"options": [option], **({"segment": group} if group else {})})]


def test_a_scale_can_be_seen_by_group_too():
    by_role = GOLD.model_copy(update={"segment": "role"})
    room = [says(f"{group}{at}", {"ratings": [5, 1], "segment": group}) for group in ("tr", "amr") for at in range(5)]

    result = kinds.tally(by_role, room, 5)

    assert [part["result"]["statements"][0]["mean"] for part in result["segments"]] == [5.0, 5.0]


def rated(group: str, *ratings: int | None) -> list[Entry]:
    """Each has rated the second statement; the first one may be skipped."""
    return [says(f"{group}-{at}", {"ratings": [one, 3], "segment": group}) for at, one in enumerate(ratings)]


def test_no_row_of_a_group_can_be_subtracted_from_the_whole_room():
    by_role = GOLD.model_copy(update={"segment": "role"})
    room = [*rated("amr", *[2] * 6), *rated("leder", *[5] * 5), *rated("tr", 1, 1, 1, 1, None)]

    result = kinds.tally(by_role, room, 5)

    first, second = zip(*(part["result"]["statements"] for part in result["segments"]), strict=True)
    assert [part["key"] for part in result["segments"]] == ["amr", "leder", "tr"]
    assert result["statements"][0]["n"] == 15
    assert [(row["n"], row["mean"], row["counts"] is None) for row in first] == [
        (6, 2.0, False),
        (5, None, True),
        (4, None, True),
    ]
    assert [row["mean"] for row in second] == [3.0, 3.0, 3.0]


@given(st.lists(st.tuples(st.sampled_from(("tr", "amr", "leder")), st.none() | st.integers(1, 5)), max_size=40))
def test_what_the_groups_leave_out_of_a_row_is_nobody_or_enough(answers):
    by_role = GOLD.model_copy(update={"segment": "role"})
    room = [says(str(at), {"ratings": [one, 3], "segment": group}) for at, (group, one) in enumerate(answers)]

    result = kinds.tally(by_role, room, 5)

    rows = [part["result"]["statements"][0] for part in result.get("segments") or []]
    told = [row["n"] for row in rows if row["mean"] is not None]
    assert not told or result["statements"][0]["n"] - sum(told) not in range(1, 5)
