"""Canvases, sortings and placings over real sockets: a team fills one canvas, and everybody may also work alone."""

from pathlib import Path
from typing import Any

import pytest

from tests.live.leading import LINE, led_to, now, teams, written
from tests.room import House, Opened

WORK = Path(__file__).with_name("working.yaml")


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(WORK)


def test_a_team_fills_one_canvas_and_two_who_type_at_once_lose_nothing(workshop: Opened):
    gry, (anna, bilal) = led_to(workshop, "ark", people=2)
    now(gry, "form", by="mixed", size=2)
    anna.answer("ark", written("Ro"), LINE)

    one = anna.answer("ark", written("Ro i hverdagen", was="Ro"), LINE)
    other = bilal.answer("ark", written("Tid til hinanden", was="Ro"), LINE)
    bilal.answer("ark", written("Tid til hinanden"), "line:b1b2c3d4e5f6")

    read = [phone.hears("team", lambda team: len(team.get("lines", ())) == 2)["lines"] for phone in (anna, bilal)]
    assert (one["ok"], other["ok"], other["code"]) == (True, False, "changed")
    assert sorted(line["text"] for line in read[0]) == ["Ro i hverdagen", "Tid til hinanden"]
    assert read[0] == read[1]


def test_a_canvas_has_one_name_and_is_shared_by_anybody_in_the_team(workshop: Opened):
    gry, (anna, bilal) = led_to(workshop, "ark", people=2)
    now(gry, "form", by="mixed", size=2)

    anna.answer("ark", {"text": "TRIO på Solsikken", "was": ""}, "name")
    late = bilal.answer("ark", {"text": "Vores ark", "was": ""}, "name")
    bilal.answer("ark", {"on": True}, "share")

    told = anna.hears("team", lambda team: team.get("shared"))
    assert (late["ok"], late["code"]) == (False, "changed")
    assert told["name"] == "TRIO på Solsikken"
    assert [(team["name"], team["shared"]) for team in teams(gry)["teams"]] == [("TRIO på Solsikken", True)]


def test_everybody_sorts_alone_and_the_room_sees_it_when_it_is_shown(workshop: Opened):
    gry, room = led_to(workshop, "bunker", people=3)

    answers = [phone.answer("bunker", {"pile": "amr"}, "item:apv") for phone in room]
    room[0].answer("bunker", {"pile": "tr"}, "item:apv")
    now(gry, "reveal")

    shown = room[0].hears("picture", lambda picture: picture["result"])
    assert [answer["ok"] for answer in answers] == [True, True, True]
    assert shown["result"]["items"] == [
        {"id": "apv", "n": 3, "piles": [1, 2]},
        {"id": "loen", "n": 0, "piles": None},
    ]


@pytest.mark.parametrize(
    ("activity", "slot", "first", "then"),
    [
        ("bunker", "item:apv", {"pile": "tr"}, {"pile": "amr"}),
        ("linje", "item:i-dag", {"x": 1}, {"x": 2}),
        ("ark", LINE, written("Ro"), written("Ro i hverdagen", was="Ro")),
        ("ark", "share", {"on": True}, None),
    ],
)
def test_what_was_done_alone_can_be_changed_by_a_phone_that_came_back(
    workshop: Opened, activity: str, slot: str, first: dict[str, Any], then: dict[str, Any] | None
):
    _, (anna,) = led_to(workshop, activity, people=1)
    anna.answer(activity, first, slot)

    known = anna.reconnect().hello(**{activity: anna.author})["mine"][activity][slot]
    again = anna.say("entry", anna.entry(activity, slot, then))

    assert known["seq"] == 1, "a number of the phone's own, not a time"
    assert (again["ok"], again["seq"]) == (True, 2)


def test_who_sorts_on_after_the_result_is_shown_is_counted_on_every_phone(workshop: Opened):
    gry, room = led_to(workshop, "bunker", people=5)
    for phone in room[:3]:
        phone.answer("bunker", {"pile": "amr"}, "item:apv")
    now(gry, "reveal")

    for phone in room[3:]:
        phone.answer("bunker", {"pile": "tr"}, "item:apv")

    shown = room[0].hears("picture", lambda picture: (picture["result"] or {}).get("n") == 5)
    assert shown["result"]["items"][0] == {"id": "apv", "n": 5, "piles": [2, 3]}


def test_a_team_sorts_as_one(workshop: Opened):
    gry, (anna, bilal, carla) = led_to(workshop, "sammen", people=3)
    now(gry, "form", by="mixed", size=3)

    anna.answer("sammen", {"pile": "amr"}, "item:apv")
    bilal.answer("sammen", {"pile": "tr"}, "item:apv")

    told = carla.hears("team", lambda team: team.get("items") == {"apv": {"pile": "tr"}})
    assert told["team"] == 1
    assert [team["placed"] for team in teams(gry)["teams"]] == [1]
    assert gry.hears("picture", lambda picture: (picture["result"] or {}).get("ballots") == 1)


def test_a_place_on_a_line_is_told_with_its_middle(workshop: Opened):
    gry, room = led_to(workshop, "linje", people=3)

    for phone, x in zip(room, (1, 2, 2), strict=True):
        phone.answer("linje", {"x": x}, "item:i-dag")

    told = gry.hears("picture", lambda picture: (picture["result"] or {}).get("n") == 3)
    [item] = told["result"]["items"]
    assert item["x"] == {"mean": 1.67, "low": 1.5, "high": 2.0, "counts": [1, 2]}


@pytest.mark.parametrize(
    ("activity", "slot", "value"),
    [
        ("bunker", "item:frokost", {"pile": "tr"}),
        ("bunker", "item:../apv", {"pile": "tr"}),
        ("bunker", "item:apv", {"pile": "leder"}),
        ("linje", "item:i-dag", {"x": 3}),
        ("ark", "line:a1b2c3d4e5f6", {"text": "Ro", "to": 7, "card": "", "was": ""}),
    ],
)
def test_what_does_not_fit_is_refused_in_words(workshop: Opened, activity: str, slot: str, value: dict[str, Any]):
    _, [anna] = led_to(workshop, activity, people=1)

    answer = anna.answer(activity, value, slot)

    assert (answer["ok"], answer["code"]) == (False, "refused")
    assert answer["why"]


def test_the_desk_looks_at_three_canvases_at_most(workshop: Opened):
    gry, _ = led_to(workshop, "ark")

    assert now(gry, "look", at="teams:1,2,3")["ok"]
    assert not now(gry, "look", at="teams:1,2,3,4")["ok"]
    assert not now(gry, "look", at="teams:alle")["ok"]


def test_the_desk_looks_at_one_item_that_was_placed(workshop: Opened):
    gry, _ = led_to(workshop, "linje")

    assert now(gry, "look", at="item:i-dag")["ok"]
    assert not now(gry, "look", at="item:../i-dag")["ok"]
    assert gry.hello()["picture"]["activity"]["stage"]["look"] == "item:i-dag"


def test_the_desk_looks_at_one_item_that_was_sorted_also_while_the_key_is_out(workshop: Opened):
    gry, _ = led_to(workshop, "bunker")

    assert now(gry, "look", at="key:item:apv")["ok"]
    assert not now(gry, "look", at="key:")["ok"]
    assert gry.hello()["picture"]["activity"]["stage"]["look"] == "key:item:apv"
