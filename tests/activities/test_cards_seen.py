"""What the room sees of its cards: ticks, lines and the wall, and nothing that points at anybody."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.activities.played import (
    AMBASSADOR,
    EVERYBODY,
    MEDIATOR,
    PLAYED,
    THEME,
    VOICE,
    by_roles,
    hung,
    marked,
    ticked,
)
from tests.cast import CARDS, say_in, says, wrote
from workshop.activities import kinds


def test_the_room_sees_the_cards_the_lines_and_the_wall():
    assert kinds.tally(CARDS, PLAYED, 5) == {
        "n": 8,
        "ticked": 6,
        "cards": [
            {"id": AMBASSADOR, "ticks": [0, 0], "lines": 1},
            {"id": MEDIATOR, "ticks": [6, 0], "lines": 2},
            {"id": VOICE, "ticks": [0, 1], "lines": 0},
        ],
        "segments": None,
        "lines": [
            {"id": "0a", "to": 0, "card": AMBASSADOR, "text": "når vi er stolte"},
            {"id": "0b", "to": 0, "card": MEDIATOR, "text": "når to er uenige"},
            {"id": "0c", "to": 1, "card": MEDIATOR, "text": "når én har magten"},
        ],
        "wall": [
            {"id": "00000001", "text": "Lederen skal med fra starten", "card": VOICE, "theme": ""},
            {"id": "00000002", "text": "Vi skal tale med lederen", "card": MEDIATOR, "theme": ""},
        ],
        "themes": [],
    }


def test_the_order_in_which_entries_are_read_tells_nothing():
    shuffled = Random(7).sample(PLAYED, len(PLAYED))

    assert kinds.tally(CARDS, shuffled, 5) == kinds.tally(CARDS, PLAYED, 5)


def test_where_too_few_took_part_nothing_is_told_but_how_many_are_needed():
    alone = [wrote(1, "hemmeligt", "0a", by=4, card=VOICE), *EVERYBODY[:3]]

    assert kinds.tally(CARDS, alone, 5) == {"n": 4, "few": True, "needed": 5}


def test_marks_of_too_few_are_not_told_though_many_wrote():
    result = kinds.tally(CARDS, [entry for entry in PLAYED if entry not in EVERYBODY[:2]], 5)

    assert (result["n"], result["ticked"]) == (8, None)
    assert [card["ticks"] for card in result["cards"]] == [[0, 0], [0, 0], [0, 0]]


def test_whoever_took_all_marks_back_counts_no_more():
    assert kinds.tally(CARDS, [*EVERYBODY[:4], ticked("Emil", [], [])], 5) == {"n": 4, "few": True, "needed": 5}


def test_roles_stand_beside_each_other_where_enough_of_each_made_marks():
    result = kinds.tally(CARDS, by_roles(amr=5, tr=6), 5)

    assert result["segments"] == [
        {
            "key": "tr",
            "n": 6,
            "cards": [
                {"id": AMBASSADOR, "ticks": [0, 0]},
                {"id": MEDIATOR, "ticks": [6, 0]},
                {"id": VOICE, "ticks": [6, 0]},
            ],
        },
        {
            "key": "amr",
            "n": 5,
            "cards": [
                {"id": AMBASSADOR, "ticks": [0, 0]},
                {"id": MEDIATOR, "ticks": [5, 0]},
                {"id": VOICE, "ticks": [0, 0]},
            ],
        },
    ]


@pytest.mark.parametrize("counts", [{"tr": 6, "amr": 4}, {"tr": 6, "amr": 5, "leder": 1}, {"tr": 12}])
def test_roles_that_would_point_at_somebody_are_not_shown(counts):
    assert kinds.tally(CARDS, by_roles(**counts), 5)["segments"] is None


@given(st.lists(st.sampled_from(["tr", "amr", "leder", "begge", ""]), max_size=40))
def test_no_role_is_ever_shown_for_fewer_than_the_smallest_group(roles):
    room = [ticked(str(at), [MEDIATOR], [], role=role) for at, role in enumerate(roles)]

    segments = kinds.tally(CARDS, room, 5).get("segments") or []

    assert [part["n"] for part in segments] == [roles.count(part["key"]) for part in segments]
    assert all(part["n"] >= 5 for part in segments)
    assert len(roles) - sum(part["n"] for part in segments) not in range(1, 5) or not segments


def test_the_facilitator_takes_lines_and_sentences_off():
    hides = [marked(f"hide:{id}", kinds.mark(CARDS, f"hide:{id}", {"hide": True}, {})) for id in ("0b", "00000001")]

    result = kinds.tally(CARDS, [*PLAYED, *hides], 5)
    section = kinds.outcome(CARDS, result, say_in)

    assert [line["id"] for line in result["lines"]] == ["0a", "0c"]
    assert [card["lines"] for card in result["cards"]] == [1, 1, 0]
    assert [card["id"] for card in result["wall"]] == ["00000002"]
    assert "når to er uenige" not in str(section)
    assert "fra starten" not in str(section)


def test_a_phone_cannot_take_anything_off():
    assert kinds.tally(CARDS, [*PLAYED, says("Carla", {"hide": True}, "hide:0b")], 5)["lines"][1]["id"] == "0b"


def test_sentences_are_gathered_under_themes():
    marks = [marked(f"theme:{THEME}", {"title": "Ledelse"}), marked("put:00000002", {"theme": THEME})]

    result = kinds.tally(CARDS, [*PLAYED, *marks], 5)

    assert result["themes"] == [{"id": THEME, "title": "Ledelse", "count": 1}]
    assert [card["theme"] for card in result["wall"]] == ["", THEME]


def test_a_first_grouping_of_the_wall_is_proposed():
    wall = [hung("Carla", "Kaffe", "00000003"), hung("Emil", "Lys", "00000004"), hung("Freja", "Luft", "00000005")]

    proposed = kinds.propose(CARDS, [*PLAYED, *wall], 5)

    theme = next(slot for slot in proposed if slot.startswith("theme:")).removeprefix("theme:")
    assert proposed == {
        f"theme:{theme}": {"title": "Lederen"},
        "put:00000001": {"theme": theme},
        "put:00000002": {"theme": theme},
    }
