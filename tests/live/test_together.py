"""Teams on the sockets: everybody finds company, cards are dealt, a team writes as one, and a pair goes for a walk."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.room import Face, House, Opened

DAY = Path(__file__).with_name("together.yaml")
LINE = "line:a1b2c3d4e5f6"


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(DAY)


def led_to(workshop: Opened, activity: str, people: int = 0) -> tuple[Face, list[Face]]:
    """The desk at an activity, and as many phones that have said hello."""
    desk, room = workshop.desk(), [workshop.phone() for _ in range(people)]
    [phone.hello() for phone in room]
    assert desk.do("go", activity=activity, seen=step(desk))["ok"]
    return desk, room


def step(desk: Face) -> int:
    return int(desk.hello()["picture"]["step"])


def now(face: Face, what: str, /, **details: Any) -> Any:
    """A command that is refused when the day has moved, as the desk sends it."""
    return face.do(what, seen=step(face), **details)


def teams(desk: Face) -> Any:
    return desk.hello()["picture"]["desk"]["teams"]


def written(text: str, was: str = "", card: str = "") -> dict[str, Any]:
    return {"text": text, "to": 0, "card": card, "was": was}


def test_everybody_here_gets_a_team_and_a_number_of_their_own(workshop: Opened):
    gry, room = led_to(workshop, "kort", people=7)

    assert now(gry, "form", by="mixed", size=3)["ok"]

    mine = [phone.team() for phone in room]
    assert sorted(Counter(team["team"] for team in mine).values()) == [3, 4]
    assert sorted(team["me"] for team in mine) == [1, 2, 3, 4, 5, 6, 7]
    assert all(team["me"] in {member["number"] for member in team["members"]} for team in mine)


def test_the_team_reaches_the_phone_without_asking(workshop: Opened):
    gry, (anna, _) = led_to(workshop, "kort", people=2)

    now(gry, "form", by="random", size=2)

    assert anna.hears("team", lambda team: team["team"] == 1)["sign"]["word"]


def test_people_without_a_phone_are_placed_too(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=4)
    gry.do("phoneless", count=2)

    now(gry, "form", by="mixed", size=3)

    members = [member for team in teams(gry)["teams"] for member in team["members"]]
    assert Counter(member["phone"] for member in members) == {True: 4, False: 2}


def test_the_same_teams_stand_after_the_server_was_started_anew(own_house: House):
    workshop = own_house.open_quickly(DAY)
    gry, room = led_to(workshop, "kort", people=5)
    now(gry, "form", by="mixed", size=2)
    before = [{**phone.team(), "version": 0, "now": 0} for phone in room]

    own_house.kill()
    own_house.start()
    room = [phone.reconnect() for phone in room]

    assert [{**phone.team(), "version": 0, "now": 0} for phone in room] == before


def test_undo_brings_the_teams_of_before_back(workshop: Opened):
    gry, room = led_to(workshop, "kort", people=6)
    now(gry, "form", by="mixed", size=3)
    before = [phone.team()["forming"] for phone in room]
    now(gry, "form", by="random", size=2)

    now(gry, "undo")

    assert [phone.team()["forming"] for phone in room] == before


def test_a_latecomer_waits_until_the_facilitator_finds_a_place(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=4)
    now(gry, "form", by="mixed", size=2)
    dorte = workshop.phone()
    dorte.hello()
    waiting = dorte.hears("team", lambda team: team["me"])

    picture = gry.sees(lambda picture: (picture["desk"]["teams"] or {}).get("waiting"))
    seen = [member["number"] for member in picture["desk"]["teams"]["waiting"]]
    gry.do("place_all")

    assert (waiting["team"], seen) == (0, [5])
    assert len(dorte.hears("team", lambda team: team["team"])["members"]) == 3
    assert teams(gry)["waiting"] == []


def test_where_nobody_sits_at_a_table_yet_those_who_wait_are_spread_over_as_many_as_they_need(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=9)
    now(gry, "form", by="table", size=4)

    gry.do("place_all")

    assert [len(team["members"]) for team in teams(gry)["teams"]] == [5, 4]


def test_people_meet_others_when_teams_are_formed_anew_after_a_round_and_in_the_next_activity(workshop: Opened):
    gry, room = led_to(workshop, "kort", people=4)
    pairs = []

    for activity in ("kort", "kort", "tur"):
        now(gry, "go", activity=activity)
        now(gry, "form", by="mixed", size=2)
        pairs.append([frozenset(phone for phone in room if phone.team()["team"] == team) for team in (1, 2)])
        now(gry, "deal")

    met = [pair for formed in pairs for pair in formed]
    assert [len(pair) for pair in met] == [2] * 6
    assert len(set(met)) == 6


def test_the_facilitator_moves_and_exchanges_people(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=4)
    now(gry, "form", by="random", size=2)
    first, second = ([member["number"] for member in team["members"]] for team in teams(gry)["teams"])

    gry.do("exchange", one=first[0], other=second[0])
    gry.do("place", number=first[1], team=3)

    sat = {team["number"]: {member["number"] for member in team["members"]} for team in teams(gry)["teams"]}
    assert sat == {1: {second[0]}, 2: {first[0], second[1]}, 3: {first[1]}}


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


def test_neither_the_desk_nor_the_screen_is_told_who_holds_what(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=4)
    now(gry, "form", by="mixed", size=2)
    now(gry, "deal")

    desk, screen = gry.hello()["picture"], workshop.screen().hello()["picture"]

    assert "cards" not in repr(desk["desk"]["teams"])
    shapes = [sign.pop("shape") for sign in screen["teams"].pop("signs")]
    assert (screen["teams"], shapes) == ({"count": 2, "found": 0, "home": 0, "circles": None}, ["circle", "triangle"])


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


def test_at_free_tables_people_choose_where_they_sit(workshop: Opened):
    gry, (anna, bilal) = led_to(workshop, "bunke", people=2)
    anna.say("seat", {"role": "tr", "table": "Bord 4"})
    now(gry, "form", by="table", size=4)

    before = bilal.hears("team", lambda team: team["forming"])["team"]
    bilal.say("play", {"activity": "bunke", "do": "table", "team": 4})

    together = bilal.hears("team", lambda team: team["team"] == 4)
    assert (anna.team()["team"], before, len(together["members"])) == (4, 0, 2)


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
    now(gry, "form", by="mixed", size=2)
    anna = room[0]

    anna.answer("tur", {"on": True}, "found")
    out = now(gry, "set_out")
    stage = anna.hello()["picture"]["activity"]["stage"]
    anna.answer("tur", written("Vi siger det højt"), LINE)
    anna.answer("tur", {"on": True}, "home")

    screen = workshop.screen()
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


def test_whoever_would_rather_sit_is_only_a_number_at_the_desk_and_goes_with_somebody_who_sits(workshop: Opened):
    gry, room = led_to(workshop, "tur", people=6)
    few = [phone.say("play", {"activity": "tur", "do": "stay", "on": True}) for phone in room[:2]]
    hidden = teams(gry)["stays"]
    [phone.say("play", {"activity": "tur", "do": "stay", "on": True}) for phone in room[2:4]]

    counted = gry.sees(lambda picture: (picture["desk"]["teams"] or {}).get("stays"))["desk"]["teams"]["stays"]
    now(gry, "form", by="mixed", size=2)

    staying = [phone.team() for phone in room[:4]]
    assert all(answer["ok"] for answer in few)
    assert (hidden, counted) == (None, 4)
    assert all(team["stays"] for team in staying)
    assert sorted(one["stays"] for one in teams(gry)["teams"]) == [False, True, True]


def test_three_hear_in_the_circle_what_the_others_were_told(workshop: Opened):
    gry, room = led_to(workshop, "tur", people=8)
    now(gry, "form", by="mixed", size=2)
    now(gry, "set_out")

    gry.do("look", at="circles")

    circles = {phone.team()["circle"]["number"] for phone in room}
    screen = workshop.screen().hello()["picture"]["teams"]["circles"]
    assert circles == {1}
    assert [len(circle) for circle in screen] == [4]


def test_the_walk_is_set_up_at_the_desk_before_it_begins_and_not_after(workshop: Opened):
    gry, (anna, _) = led_to(workshop, "tur", people=2)

    before = gry.do("adjust", fields={"minutes": 24, "rounds": 2, "prompts": ["Hvad tager vi med"]})
    activity = anna.hello()["picture"]["activity"]
    now(gry, "form", by="mixed", size=2)
    now(gry, "set_out")
    after = gry.do("adjust", fields={"minutes": 5})

    assert (before["ok"], after["ok"]) == (True, False)
    assert (activity["minutes"], activity["rounds"], activity["prompts"]) == (24, 2, ["Hvad tager vi med"])


def test_after_the_day_nobody_can_look_up_who_was_with_whom(workshop: Opened):
    gry, room = led_to(workshop, "kort", people=2)
    now(gry, "form", by="mixed", size=2)

    now(gry, "end")

    assert workshop.rows("members") == []
    assert room[0].team() is None


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
