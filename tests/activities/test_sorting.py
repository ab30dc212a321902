"""Sorting: what is kept, what the room sees of it, the key that nobody sees too early, and what stays."""

import pytest

from tests.cast import DECK, say_in
from workshop.activities import kinds
from workshop.activities.base import Entry, Value
from workshop.activities.sorting import Sorting
from workshop.domain.refusal import NotAllowed

WHO = Sorting(
    id="who",
    title="Hvem gør hvad?",
    piles=("TR", "AMR", {"title": "Begge", "line": "Det kan I begge"}),
    items=(
        {"name": "Lønforhandling", "key": "TR", "why": "Det følger af overenskomsten"},
        {"name": "APV", "key": ["amr", "begge"]},
        "Kaffe",
    ),
)


def put(name: str, item: str, pile: str) -> Entry:
    return Entry(f"key-of-{name}", f"item:{item}", {"pile": pile, "by": 1})


def team(number: int, item: str, pile: str, by: int = 4, forming: str = "f1") -> Entry:
    return Entry(f"team:{forming}:{number}", f"item:{item}", {"pile": pile, "by": by})


ROOM = [
    *(put(name, "loenforhandling", "tr") for name in ("Anna", "Bilal", "Carla", "Dorte", "Emil")),
    *(put(name, "apv", "amr") for name in ("Anna", "Bilal")),
    *(put(name, "apv", "begge") for name in ("Carla", "Dorte", "Emil")),
    put("Anna", "kaffe", "begge"),
]


def test_faces_see_items_and_piles_but_not_where_things_belong():
    view = WHO.view()

    assert view["items"] == [
        {"id": "loenforhandling", "name": "Lønforhandling", "line": ""},
        {"id": "apv", "name": "APV", "line": ""},
        {"id": "kaffe", "name": "Kaffe", "line": ""},
    ]
    assert [pile["id"] for pile in view["piles"]] == ["tr", "amr", "begge"]
    assert view["keyed"] is True
    assert "key" not in view


def test_the_key_says_where_the_source_puts_an_item_and_leaves_out_what_it_says_nothing_of():
    assert WHO.key == {
        "loenforhandling": {"piles": ["tr"], "why": "Det følger af overenskomsten"},
        "apv": {"piles": ["amr", "begge"], "why": ""},
    }


def test_the_pile_of_an_item_is_kept_with_how_many_put_it_there():
    assert kinds.accept(WHO, "item:apv", {"pile": "amr"}, {}) == {"pile": "amr", "by": 1}
    assert kinds.accept(WHO, "item:apv", {"pile": "amr", "by": 4, "more": "x"}, {}) == {"pile": "amr", "by": 4}


@pytest.mark.parametrize(
    ("slot", "value", "why"),
    [
        ("item:apv", {"pile": "leder"}, "bunke findes ikke"),
        ("item:apv", {"pile": ["amr"]}, "bunke findes ikke"),
        ("item:apv", {}, "bunke findes ikke"),
        ("item:frokost", {"pile": "amr"}, "findes ikke her"),
        ("ballot", {"pile": "amr"}, "kunne ikke læses"),
        ("item:apv", {"pile": "amr", "by": 0}, "kunne ikke læses"),
    ],
)
def test_what_cannot_be_sorted_is_refused(slot: str, value: Value, why: str):
    with pytest.raises(NotAllowed, match=why):
        kinds.accept(WHO, slot, value, {})


def test_the_room_sees_how_many_put_each_item_in_each_pile_and_nothing_of_what_too_few_sorted():
    assert kinds.tally(WHO, ROOM, 3) == {
        "n": 5,
        "ballots": 5,
        "items": [
            {"id": "loenforhandling", "n": 5, "piles": [5, 0, 0]},
            {"id": "apv", "n": 5, "piles": [0, 2, 3]},
            {"id": "kaffe", "n": 1, "piles": None},
        ],
    }


def test_too_few_people_see_nothing():
    assert kinds.tally(WHO, ROOM[:2], 3) == {"n": 2, "few": True, "needed": 3}


def test_a_team_is_one_voice_and_as_many_people_as_it_was():
    entries = [team(1, "apv", "amr"), team(2, "apv", "begge", by=3)]

    assert kinds.tally(WHO, entries, 5)["n"] == 7
    assert kinds.tally(WHO, entries, 5)["ballots"] == 2
    assert kinds.tally(WHO, entries, 5)["items"][1] == {"id": "apv", "n": 2, "piles": [0, 1, 1]}


def test_teams_formed_anew_are_not_counted_twice():
    entries = [team(1, "apv", "amr"), team(1, "apv", "begge", by=5, forming="f2")]

    assert kinds.tally(WHO, entries, 3)["items"][1] == {"id": "apv", "n": 1, "piles": [0, 0, 1]}


def test_a_team_sees_where_it_put_things():
    assert kinds.shared(WHO, [team(1, "apv", "amr")]) == {"items": {"apv": {"pile": "amr"}}}


def test_what_stays_are_the_items_with_their_piles_and_the_key():
    section = kinds.outcome(WHO, kinds.tally(WHO, ROOM, 3), say_in)

    assert section.columns == ("Hvad", "TR", "AMR", "Begge", "Nøglen")
    assert section.rows == (("Lønforhandling", 5, 0, 0, "TR"), ("APV", 0, 2, 3, "AMR / Begge"))
    assert section.sentence == "5 har sorteret. Alle er enige om Lønforhandling."


def test_nothing_is_said_of_agreement_where_a_single_group_sorted():
    together = WHO.model_copy(update={"play": "team"})

    section = kinds.outcome(together, kinds.tally(together, [team(1, "apv", "amr", by=6)], 3), say_in)

    assert section.sentence == "6 har sorteret i én gruppe."


def test_one_group_agrees_with_nobody_about_what_the_others_did_not_sort():
    together = WHO.model_copy(update={"play": "team"})
    entries = [team(1, "loenforhandling", "tr", by=5), *(team(number, "apv", "amr", by=5) for number in (1, 2))]

    section = kinds.outcome(together, kinds.tally(together, entries, 5), say_in)

    assert section.sentence == "10 har sorteret i 2 grupper. Alle er enige om APV."


def test_a_deck_brings_items_piles_and_key():
    deck = {
        **DECK.model_dump(),
        "piles": ["TR", "AMR"],
        "cards": [{**card.model_dump(), "key": "tr"} for card in DECK.cards],
    }
    sorting = Sorting(id="who", deck=deck)

    assert [pile.title for pile in sorting.all_piles] == ["TR", "AMR"]
    assert [item.name for item in sorting.all_items] == [card.name for card in DECK.cards]
    assert set(sorting.key) == {card.id for card in DECK.cards}


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"items": ["APV"]}, "ingen bunker"),
        ({"piles": ["TR", "AMR"]}, "ikke noget at placere"),
        ({"piles": ["TR", "TR"], "items": ["APV"]}, "to bunker hedder det samme"),
        ({"piles": ["TR", "AMR"], "items": ["APV", "APV"]}, "hedder det samme"),
        ({"piles": ["TR", "AMR"], "items": [{"name": "APV", "key": "leder"}]}, "som ikke er en bunke"),
    ],
)
def test_what_makes_no_sense_cannot_be_read(fields: dict, why: str):
    with pytest.raises(ValueError, match=why):
        Sorting(id="who", **fields)


def test_alone_the_clock_runs_at_once_and_in_teams_when_they_are_formed():
    assert WHO.model_copy(update={"minutes": 8}).seconds == 480
    assert WHO.model_copy(update={"minutes": 8, "play": "team"}).seconds is None
    assert WHO.in_teams is False
    assert WHO.model_copy(update={"play": "team"}).in_teams is True


def test_it_is_kept_as_it_was_written():
    assert Sorting.model_validate_json(WHO.written) == WHO
