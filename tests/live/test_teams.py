"""Teams on the sockets: everybody finds company, late or without a phone, and nobody can look up who was with whom."""

from collections import Counter

import pytest

from tests.live.leading import DAY, led_to, now, teams
from tests.room import House, Opened, until


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(DAY)


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


def test_the_same_groups_go_on_in_the_next_activity_and_whoever_is_new_waits(workshop: Opened):
    gry, room = led_to(workshop, "kort", people=6)
    now(gry, "form", by="mixed", size=3)
    before = [phone.team()["team"] for phone in room]
    now(gry, "go", activity="bunke")
    late = workshop.phone()
    late.hello()

    assert teams(gry)["before"] is True
    assert now(gry, "form", by="same", size=4)["ok"]

    assert [phone.team()["team"] for phone in room] == before
    assert late.team()["team"] == 0


def test_somebody_counted_without_a_phone_by_mistake_waits_no_longer(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=2)
    now(gry, "form", by="mixed", size=2)
    gry.do("phoneless", count=3)
    gry.do("phoneless", count=1)
    waiting = [member["number"] for member in teams(gry)["waiting"]]

    gry.do("place_all")
    [placed] = [number for team in teams(gry)["teams"] for number in team["members"] if not number["phone"]]
    gry.do("phoneless", count=0)
    still = len(teams(gry)["teams"][0]["members"])
    gry.do("place", number=placed["number"], team=0)

    assert (waiting, still) == ([3], 3)
    assert (len(teams(gry)["teams"][0]["members"]), teams(gry)["waiting"]) == (2, [])


def test_whoever_joined_meanwhile_waits_when_the_desk_comes_back_to_the_groups(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=4)
    now(gry, "form", by="mixed", size=2)
    now(gry, "go", activity="velkommen")
    dorte = workshop.phone()
    dorte.hello()

    now(gry, "go", activity="kort")

    assert [member["number"] for member in teams(gry)["waiting"]] == [5]
    assert dorte.hears("team", lambda team: team["me"] == 5)["team"] == 0


def test_whoever_came_to_the_groups_that_were_taken_back_waits_in_those_of_before(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=4)
    now(gry, "form", by="mixed", size=2)
    now(gry, "form", by="random", size=2)
    workshop.phone().hello()

    now(gry, "undo")

    assert len(teams(gry)["waiting"]) == 1


def test_whoever_slept_while_the_same_groups_were_formed_comes_back_to_their_own(own_house: House):
    workshop = own_house.open_quickly(DAY)
    gry, (anna, *others) = led_to(workshop, "kort", people=6)
    now(gry, "form", by="mixed", size=3)
    before = [phone.team()["team"] for phone in others]
    own_house.kill()
    own_house.start()
    gry, anna = gry.reconnect(), anna.reconnect()
    anna.hello()
    now(gry, "go", activity="bunke")
    now(gry, "form", by="same", size=3)

    awake = [phone.reconnect() for phone in others]
    [phone.hello() for phone in awake]

    assert until(lambda: [(phone.team() or {}).get("team") for phone in awake] == before)


def test_nobody_stays_in_groups_there_never_were_and_no_pair_walks_as_a_group(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=4)

    none = now(gry, "form", by="same", size=4)
    now(gry, "form", by="mixed", size=4)
    now(gry, "go", activity="tur")
    walking = now(gry, "form", by="same", size=2)

    assert teams(gry)["before"] is True
    assert [(answer["ok"], answer["why"]) for answer in (none, walking)] == [
        (False, "Der er ingen tidligere grupper at bruge her. Vælg, hvem der skal sammen.")
    ] * 2


def test_the_facilitator_moves_and_exchanges_people(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=4)
    now(gry, "form", by="random", size=2)
    first, second = ([member["number"] for member in team["members"]] for team in teams(gry)["teams"])

    gry.do("exchange", one=first[0], other=second[0])
    gry.do("place", number=first[1], team=3)

    sat = {team["number"]: {member["number"] for member in team["members"]} for team in teams(gry)["teams"]}
    assert sat == {1: {second[0]}, 2: {first[0], second[1]}, 3: {first[1]}}


def test_neither_the_desk_nor_the_screen_is_told_who_holds_what(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=4)
    now(gry, "form", by="mixed", size=2)
    now(gry, "deal")

    desk, screen = gry.hello()["picture"], workshop.screen().hello()["picture"]

    assert "cards" not in repr(desk["desk"]["teams"])
    shapes = [sign.pop("shape") for sign in screen["teams"].pop("signs")]
    assert (screen["teams"], shapes) == ({"count": 2, "found": 0, "home": 0, "circles": None}, ["circle", "triangle"])


def test_at_free_tables_people_choose_where_they_sit(workshop: Opened):
    gry, (anna, bilal) = led_to(workshop, "bunke", people=2)
    anna.say("seat", {"role": "tr", "table": "Bord 4"})
    now(gry, "form", by="table", size=4)

    before = bilal.hears("team", lambda team: team["forming"])["team"]
    bilal.say("play", {"activity": "bunke", "do": "table", "team": 4})

    together = bilal.hears("team", lambda team: team["team"] == 4)
    assert (anna.team()["team"], before, len(together["members"])) == (4, 0, 2)


def test_whoever_would_rather_sit_is_only_a_number_at_the_desk_and_goes_with_somebody_who_sits(workshop: Opened):
    gry, room = led_to(workshop, "tur", people=6)
    few = [phone.say("play", {"activity": "tur", "do": "stay", "on": True}) for phone in room[:2]]
    hidden = teams(gry)["stays"]
    [phone.say("play", {"activity": "tur", "do": "stay", "on": True}) for phone in room[2:4]]

    gry.sees(lambda picture: (picture["desk"]["teams"] or {}).get("stays") == 4)
    now(gry, "form", by="mixed", size=2)

    staying = [phone.team() for phone in room[:4]]
    assert all(answer["ok"] for answer in few)
    assert hidden is None
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


def test_a_day_ended_by_mistake_goes_on_with_everybody_where_they_were(workshop: Opened):
    gry, (anna, _) = led_to(workshop, "kort", people=2)
    now(gry, "form", by="mixed", size=2)
    now(gry, "deal")
    before = anna.team()["cards"]

    now(gry, "end")
    over = anna.team()
    now(gry, "undo")

    assert over is None
    assert anna.team()["cards"] == before


def test_a_while_after_the_day_nobody_can_look_up_who_was_with_whom(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=2)
    now(gry, "form", by="mixed", size=2)
    now(gry, "end")
    kept = len(workshop.rows("members"))

    workshop.ended_earlier(minutes=16)

    assert kept == 2
    assert until(lambda: workshop.rows("members") == [])


def test_somebody_counted_without_a_phone_later_waits_for_a_place_too(workshop: Opened):
    gry, _ = led_to(workshop, "kort", people=2)
    now(gry, "form", by="mixed", size=2)

    gry.do("phoneless", count=1)

    assert teams(gry)["waiting"] == [{"number": 3, "phone": False, "away": False}]
