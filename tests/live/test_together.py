"""Cards and walks on the sockets: dealt and swapped, written on by a team as one, walked and brought home."""

from itertools import combinations
from typing import Any

import pytest

from tests.live.leading import DAY, LINE, led_to, now, teams, written
from tests.room import Face, House, Opened


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(DAY)


def test_each_is_dealt_a_card_and_swaps_it_without_a_reason(workshop: Opened):
    gry, room = led_to(workshop, "kort", people=6)
    now(gry, "form", by="mixed", size=3)

    now(gry, "deal")
    held = [phone.team()["cards"] for phone in room]
    anna = room[0]
    me = str(anna.team()["me"])
    swapped = anna.say("play", {"activity": "kort", "do": "swap", "card": held[0][me]})
    again = anna.say("play", {"activity": "kort", "do": "swap", "card": held[0][me]})

    now_held = anna.hears("team", lambda team: team.get("cards", held[0]) not in ({}, held[0]))["cards"]
    assert all(len(set(cards.values())) == 3 for cards in held)
    assert (swapped["ok"], again["ok"]) == (True, True)
    assert len(set(now_held.values()) | {held[0][me]}) == 4
    assert teams(gry)["swaps"] == 1


def equals(phones: list[Face]) -> tuple[Face, Face]:
    """Two who hold the same card in different teams."""
    held = {phone: (phone.team()["team"], phone.team()["cards"][str(phone.team()["me"])]) for phone in phones}
    pairs = combinations(phones, 2)
    return next((one, two) for one, two in pairs if held[one][1] == held[two][1] and held[one][0] != held[two][0])


@pytest.mark.parametrize("way", ["placed", "exchanged", "at another table"])
def test_whoever_moves_to_somebody_with_the_same_card_is_given_another(workshop: Opened, way: str):
    gry, room = led_to(workshop, "bunke", people=8)
    gry.do("adjust", fields={"play": "each"})
    [phone.say("seat", {"role": "", "table": str(1 + at % 2)}) for at, phone in enumerate(room)]
    now(gry, "form", by="table", size=4)
    now(gry, "deal")
    mover, double = equals(room)
    me, there = mover.team()["me"], double.team()
    beside = next(int(number) for number in there["cards"] if int(number) != there["me"])

    if way == "placed":
        gry.do("place", number=me, team=there["team"])
    elif way == "exchanged":
        gry.do("exchange", one=me, other=beside)
    else:
        mover.say("play", {"activity": "bunke", "do": "table", "team": there["team"]})

    held = mover.hears("team", lambda team: team["team"] == there["team"] and differ(team["cards"]))["cards"]
    assert held[str(there["me"])] == there["cards"][str(there["me"])]
    assert len(held) == (4 if way == "exchanged" else 5)


def differ(cards: dict[str, str]) -> bool:
    """The move and the new card are two steps, and a phone may be told between them."""
    return len(set(cards.values())) == len(cards)


def test_a_new_round_gives_new_cards_and_undo_the_old_ones(workshop: Opened):
    gry, room = led_to(workshop, "kort", people=3)
    now(gry, "form", by="mixed", size=3)
    now(gry, "deal")
    first = room[0].team()["cards"]

    now(gry, "deal")
    second = room[0].team()["cards"]
    now(gry, "undo")

    assert not set(first.values()) & set(second.values())
    assert room[0].team()["cards"] == first


def test_a_team_writes_as_one_and_two_who_type_at_once_lose_nothing(workshop: Opened):
    gry, (anna, bilal) = led_to(workshop, "kort", people=2)
    now(gry, "form", by="mixed", size=2)
    now(gry, "deal")
    card = next(iter(anna.team()["cards"].values()))
    anna.answer("kort", written("Når det", card=card), LINE)

    one = anna.answer("kort", written("Når det haster", was="Når det", card=card), LINE)
    other = bilal.answer("kort", written("Når det er stille", was="Når det", card=card), LINE)
    bilal.answer("kort", written("Når det er stille", card=card), "line:b1b2c3d4e5f6")

    read = [phone.hears("team", lambda team: len(team.get("lines", ())) == 2)["lines"] for phone in (anna, bilal)]
    assert (one["ok"], other["ok"], other["code"]) == (True, False, "changed")
    assert sorted(line["text"] for line in read[0]) == ["Når det er stille", "Når det haster"]
    assert read[0] == read[1]


def test_a_line_that_was_delayed_and_comes_twice_stands_once(workshop: Opened):
    gry, (anna, _) = led_to(workshop, "kort", people=2)
    now(gry, "form", by="mixed", size=2)
    now(gry, "deal")
    card = next(iter(anna.team()["cards"].values()))
    late = anna.entry("kort", LINE, written("Når det haster", card=card))

    now(gry, "next")
    answers = [anna.say("entry", late) for _ in range(2)]
    now(gry, "back")

    assert [answer["ok"] for answer in answers] == [True, True]
    assert [line["text"] for line in anna.team()["lines"]] == ["Når det haster"]


def test_nobody_of_another_team_sees_what_a_team_writes(workshop: Opened):
    gry, room = led_to(workshop, "kort", people=4)
    now(gry, "form", by="mixed", size=2)
    now(gry, "deal")
    anna = room[0]
    anna.answer("kort", written("Kun os", card=next(iter(anna.team()["cards"].values()))), LINE)

    anna.hears("team", lambda team: team.get("lines"))

    read = {phone.team()["team"]: len(phone.team()["lines"]) for phone in room}

    assert read == {anna.team()["team"]: 1, 3 - anna.team()["team"]: 0}


def test_a_hand_goes_on_for_everybody_in_the_team_when_one_of_them_says_so(workshop: Opened):
    gry, (anna, bilal) = led_to(workshop, "bunke", people=2)
    [phone.say("seat", {"role": "", "table": "2"}) for phone in (anna, bilal)]
    now(gry, "form", by="table", size=4)
    now(gry, "deal")

    anna.say("play", {"activity": "bunke", "do": "turn", "at": 2})

    team = bilal.hears("team", lambda team: team.get("turn", {}).get("at") == 2)
    assert len(team["hand"]) == 4
    assert [(one["at"], one["of"]) for one in teams(gry)["teams"]] == [(3, 4)]


def test_the_whole_room_looks_at_one_card_and_nobody_needs_a_team(workshop: Opened):
    gry, (anna,) = led_to(workshop, "faelles", people=1)
    now(gry, "deal")
    cards = anna.hello()["picture"]["activity"]["deck"]["cards"]

    gry.do("card", card=cards[3]["id"])

    assert anna.hello()["picture"]["activity"]["stage"]["card"] == cards[3]["id"]
    assert anna.answer("faelles", written("Alene", card=cards[3]["id"]), LINE)["ok"]


def test_while_cards_are_paused_no_clock_runs(workshop: Opened):
    gry, (anna, _) = led_to(workshop, "kort", people=2)
    now(gry, "form", by="mixed", size=2)
    now(gry, "deal")
    running = anna.hello()["picture"]["activity"]["stage"]

    gry.do("hold", on=True)
    paused = anna.hello()["picture"]["activity"]["stage"]
    gry.do("hold", on=False)
    after = anna.hello()["picture"]["activity"]["stage"]

    assert paused["deadline"] is None and paused["paused"]
    assert after["deadline"] - running["deadline"] == after["began"] - running["began"] > 0


def test_a_pair_finds_each_other_walks_and_comes_back_with_a_sentence(workshop: Opened):
    gry, room = led_to(workshop, "tur", people=4)
    screen = workshop.screen()
    now(gry, "form", by="mixed", size=2)
    anna = room[0]

    anna.answer("tur", {"on": True}, "found")
    out = now(gry, "set_out")
    stage = anna.hello()["picture"]["activity"]["stage"]
    anna.answer("tur", written("Vi siger det højt"), LINE)
    anna.answer("tur", {"on": True}, "home")

    told = screen.sees(lambda picture: (picture["teams"] or {}).get("home"))["teams"]
    assert out["ok"] and 600_000 <= stage["deadline"] - stage["began"] <= 660_000
    assert (told["count"], told["found"], told["home"]) == (2, 1, 1)
    assert [team["home"] for team in teams(gry)["teams"]].count(True) == 1


def test_a_pair_without_a_phone_is_back_when_the_facilitator_sees_them(workshop: Opened):
    gry, _ = led_to(workshop, "tur", people=2)
    now(gry, "form", by="mixed", size=2)
    now(gry, "set_out")

    gry.do("mark", activity="tur", slot="home:00000001", value={"on": True})

    assert gry.sees(
        lambda picture: [team["home"] for team in (picture["desk"]["teams"] or {"teams": ()})["teams"]] == [True]
    )


def test_the_walk_is_set_up_at_the_desk_before_it_begins_and_not_after(workshop: Opened):
    gry, (anna, _) = led_to(workshop, "tur", people=2)

    before = gry.do("adjust", fields={"minutes": 24, "rounds": 2, "prompts": ["Hvad tager vi med"]})
    activity = anna.hello()["picture"]["activity"]
    now(gry, "form", by="mixed", size=2)
    now(gry, "set_out")
    after = gry.do("adjust", fields={"minutes": 5})

    assert (before["ok"], after["ok"]) == (True, False)
    assert (activity["minutes"], activity["rounds"], activity["prompts"]) == (24, 2, ["Hvad tager vi med"])


@pytest.mark.parametrize(
    ("what", "details"),
    [
        ("form", {"by": "height", "size": 3}),
        ("form", {"by": "mixed", "size": 1}),
        ("place", {"number": 99, "team": 1}),
        ("place", {"number": 1, "team": 7}),
        ("exchange", {"one": 1, "other": 9}),
        ("card", {"card": "joker"}),
        ("look", {"at": "away"}),
        ("set_out", {}),
        ("adjust", {"fields": {"play": "poker"}}),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(workshop: Opened, what: str, details: dict[str, Any]):
    gry, _ = led_to(workshop, "kort", people=2)
    now(gry, "form", by="mixed", size=2)

    answer = now(gry, what, **details)

    assert (answer["ok"], answer["code"]) == (False, "refused")
    assert answer["why"].endswith(".")


def test_a_card_cannot_be_dealt_before_there_are_teams(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=2)

    answer = now(gry, "deal")

    assert (answer["ok"], answer["why"]) == (False, "Dan grupper først.")


def test_a_phone_that_is_late_with_a_swap_hears_that_the_room_has_gone_on(workshop: Opened):
    gry, (anna, _) = led_to(workshop, "kort", people=2)
    now(gry, "form", by="mixed", size=2)
    now(gry, "next")

    answer = anna.say("play", {"activity": "kort", "do": "swap", "card": "ambassadoer"})

    assert (answer["ok"], answer["code"]) == (False, "closed")
