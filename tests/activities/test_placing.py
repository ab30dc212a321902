"""Placing: what is kept, the room's cloud with its middle and its spread, and what stays."""

import pytest

from tests.cast import say_in
from workshop.activities import kinds
from workshop.activities.base import Entry, Value
from workshop.activities.placing import Placing
from workshop.domain.refusal import NotAllowed

LINE = Placing(
    id="when",
    title="Hvornår kommer MED ind?",
    items=("I dag", "Sådan ønsker vi det"),
    x={"title": "Hvor i sagen", "stops": ["Problem", "Analyse", "Løsninger", "Konsekvenser", "Beslutning"]},
)
FIELD = Placing(
    id="map",
    items=("MED", "TRIO"),
    x={"title": "Fokus", "low": "enkelt sag", "high": "hele arbejdspladsen"},
    y={"title": "Form", "low": "uformel", "high": "formel"},
)
CAST = ("Anna", "Bilal", "Carla", "Dorte", "Emil")


def put(name: str, item: str, **place: int) -> Entry:
    return Entry(f"key-of-{name}", f"item:{item}", {**place, "by": 1})


TODAY = [put(name, "i-dag", x=x) for name, x in zip(CAST, (4, 5, 5, 5, 1), strict=True)]


def test_faces_get_both_axes_with_their_steps():
    assert LINE.view()["x"]["steps"] == 5
    assert LINE.view()["y"] is None
    assert FIELD.view()["x"] == {
        "title": "Fokus",
        "low": "enkelt sag",
        "high": "hele arbejdspladsen",
        "stops": [],
        "steps": 9,
    }
    assert FIELD.view()["items"][1] == {"id": "trio", "name": "TRIO", "line": ""}


def test_a_place_is_kept_with_how_many_put_it_there():
    assert kinds.accept(LINE, "item:i-dag", {"x": 5, "y": 3}, {}) == {"x": 5, "by": 1}
    assert kinds.accept(FIELD, "item:med", {"x": 9, "y": 1, "by": 3}, {}) == {"x": 9, "y": 1, "by": 3}


@pytest.mark.parametrize(
    ("slot", "value", "why"),
    [
        ("item:med", {"x": 3}, "valg findes ikke"),
        ("item:med", {"x": 0, "y": 1}, "valg findes ikke"),
        ("item:med", {"x": 10, "y": 1}, "valg findes ikke"),
        ("item:med", {"x": True, "y": 1}, "valg findes ikke"),
        ("item:med", {"x": 1.5, "y": 1}, "valg findes ikke"),
        ("item:kaffe", {"x": 1, "y": 1}, "findes ikke her"),
        ("ballot", {"x": 1, "y": 1}, "kunne ikke læses"),
    ],
)
def test_what_lies_nowhere_is_refused(slot: str, value: Value, why: str):
    with pytest.raises(NotAllowed, match=why):
        kinds.accept(FIELD, slot, value, {})


def test_the_room_sees_the_middle_the_middle_half_and_every_place_of_an_item():
    assert kinds.tally(LINE, TODAY, 3) == {
        "n": 5,
        "ballots": 5,
        "items": [
            {
                "id": "i-dag",
                "n": 5,
                "x": {"mean": 4.0, "low": 4, "high": 5, "counts": [1, 0, 0, 1, 3]},
                "y": None,
                "cells": [[1, 0, 1], [4, 0, 1], [5, 0, 3]],
            },
            {"id": "saadan-oensker-vi-det", "n": 0, "x": None, "y": None, "cells": []},
        ],
    }


def test_in_a_field_both_axes_are_told():
    row = kinds.tally(FIELD, [put(name, "med", x=8, y=9) for name in CAST], 3)["items"][0]

    assert (row["x"]["mean"], row["y"]["mean"], row["cells"]) == (8.0, 9.0, [[8, 9, 5]])


def test_an_item_too_few_people_placed_is_not_told_of():
    entries = [*TODAY, put("Anna", "saadan-oensker-vi-det", x=2)]

    row = kinds.tally(LINE, entries, 3)["items"][1]

    assert row == {"id": "saadan-oensker-vi-det", "n": 1, "x": None, "y": None, "cells": []}


def test_a_team_of_four_is_one_place_and_enough_people():
    placed = Entry("team:f1:1", "item:i-dag", {"x": 2, "by": 4})

    result = kinds.tally(LINE, [placed], 3)

    assert (result["n"], result["ballots"]) == (4, 1)
    assert result["items"][0]["x"] == {"mean": 2.0, "low": 2, "high": 2, "counts": [0, 1, 0, 0, 0]}


def test_too_few_people_see_nothing():
    assert kinds.tally(LINE, TODAY[:2], 3) == {"n": 2, "few": True, "needed": 3}


def test_of_a_line_stay_the_middle_and_how_many_stood_at_each_stop():
    section = kinds.outcome(LINE, kinds.tally(LINE, TODAY, 3), say_in)

    assert section.columns == (
        "Hvad", "Gennemsnit", "Problem", "Analyse", "Løsninger", "Konsekvenser", "Beslutning", "Svar",
    )  # fmt: skip
    assert section.rows == (("I dag", 4.0, 1, 0, 0, 1, 3, 5),)
    assert section.sentence == "5 har placeret. I dag: oftest ved Beslutning (3)."
    assert [(bar.label, bar.mean, bar.share) for bar in section.bars] == [("I dag", 4.0, 0.75)]


def test_one_thing_at_the_end_of_a_line_is_not_said_to_be_in_its_middle():
    calm = Placing(id="calm", items=("Ro",), x={"title": "Vigtighed", "low": "kan vente", "high": "haster"})

    section = kinds.outcome(calm, kinds.tally(calm, [put(name, "ro", x=1) for name in CAST], 3), say_in)

    assert section.sentence == "5 har placeret. Ro: i gennemsnit 1,0 på en linje fra 1 til 9."


def test_of_a_field_stay_the_middles_on_both_axes():
    entries = [put(name, item, x=x, y=y) for name in CAST for item, x, y in (("med", 8, 9), ("trio", 7, 2))]

    section = kinds.outcome(FIELD, kinds.tally(FIELD, entries, 3), say_in)

    assert section.columns == (
        "Hvad", "Fokus (enkelt sag–hele arbejdspladsen)", "Form (uformel–formel)", "Svar",
    )  # fmt: skip
    assert section.rows == (("MED", 8.0, 9.0, 5), ("TRIO", 7.0, 2.0, 5))
    assert (section.scale[0], section.upward[-1]) == ("1 – enkelt sag", "9 – formel")
    assert section.sentence == (
        "5 har placeret. Nærmest både »hele arbejdspladsen« (8,0) og »formel« (9,0) ligger MED."
    )


def test_where_other_things_lead_on_each_axis_of_a_field_both_are_named():
    entries = [put(name, item, x=x, y=y) for name in CAST for item, x, y in (("med", 8, 2), ("trio", 7, 9))]

    section = kinds.outcome(FIELD, kinds.tally(FIELD, entries, 3), say_in)

    assert section.sentence == (
        "5 har placeret. Nærmest »hele arbejdspladsen« ligger MED (8,0). Nærmest »formel« ligger TRIO (9,0)."
    )


def test_of_a_line_without_stops_those_are_named_that_lie_outermost():
    axis = {"title": "Tid", "low": "straks", "high": "om et år"}
    waits = Placing(id="waits", items=("Kopper", "Vagtplan", "Trusler"), x=axis)
    entries = [put(name, item, x=x) for name in CAST for item, x in (("kopper", 9), ("vagtplan", 4), ("trusler", 1))]

    section = kinds.outcome(waits, kinds.tally(waits, entries, 3), say_in)

    assert section.sentence == (
        "5 har placeret. Nærmest »straks« ligger Trusler (1,0). Nærmest »om et år« ligger Kopper (9,0)."
    )


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"x": {"title": "Tid", "stops": ["Nu"]}}, "mindst to stop"),
        ({"x": {"title": "Tid", "stops": ["Nu", "Nu"]}}, "to stop hedder det samme"),
        ({"x": {"title": "Tid"}, "y": {"title": "Tid"}}, "x og y hedder det samme"),
    ],
)
def test_axes_that_lead_nowhere_cannot_be_read(fields: dict, why: str):
    with pytest.raises(ValueError, match=why):
        Placing(id="when", items=["I dag"], **fields)


def test_it_is_kept_as_it_was_written():
    assert Placing.model_validate_json(LINE.written) == LINE
    assert Placing.model_validate_json(FIELD.written) == FIELD
