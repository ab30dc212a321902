"""What each face is told of teams: a phone of its own alone, the screen how many, the desk never who holds what."""

from dataclasses import replace
from datetime import time
from typing import Any

from tests.cast import at
from workshop.activities.base import DESK, Entry
from workshop.activities.cards import Cards
from workshop.activities.decks import Card, Deck
from workshop.activities.walk import Walk
from workshop.domain.programme import Block, Programme
from workshop.domain.run import Run, new_run
from workshop.domain.steps import take
from workshop.domain.teams import Company, Member
from workshop.faces import desk, phone, screen, team
from workshop.faces.day import Day

ROLES = Deck(title="Roller", cards=tuple(Card(name=name, questions=("Hvornår?",)) for name in ("Bro", "Rør", "Mur")))
EACH = Cards(id="each", deck=ROLES)
HAND = Cards(id="hand", deck=ROLES, play="hand", hand=3, card_minutes=5)
TOUR = Walk(id="tour", minutes=16, prompts=("Hvad fylder?",))
TOGETHER = Programme(title="Sammen", blocks=(Block("work", "Arbejde", time(9, 0), 120, (EACH, HAND, TOUR)),))
MEMBERS = (
    Member("anna", 3, 1, "tr", {1: ("bro",)}),
    Member("bilal", 1, 1, "amr", {1: ("roer", "mur")}),
    Member("carla", 2, 2, "leder"),
    Member("phoneless:1", 4, 2),
    Member("dorte", 5, 0, "ftr"),
)


def formed(activity: str, **more: Any) -> Run:
    run = take(TOGETHER, new_run(TOGETHER, at("8.45")), at("9.00"), "go", activity=activity)
    return take(TOGETHER, run, at("9.01"), "form", **{"by": "mixed", "size": 2, "id": "first", **more})


def day(run: Run, activity: str, entries: list[Entry] | None = None, **company: Any) -> Day:
    given = entries or []
    together = Company(activity, "first", MEMBERS, **company)
    return Day("31132617", "192.0.2.7", TOGETHER, run, 3, at("9.20"), lambda _: given, company=together)


def dealt(activity: str) -> Run:
    return take(TOGETHER, formed(activity), at("9.05"), "deal", id="seed")


def line(number: int, text: str, slot: str = "line:a1b2c3d4e5f6") -> Entry:
    return Entry(f"team:first:{number}", slot, {"text": text, "to": 0, "card": "bro", "by": 2})


def test_each_sees_their_own_team_in_the_order_of_turns():
    told = team.messages(day(dealt("each"), "each", [line(1, "Når det haster"), line(2, "Kun os")]))

    anna, carla = told["anna"], told["carla"]
    assert (anna["team"], anna["me"], [member["number"] for member in anna["members"]]) == (1, 3, [1, 3])
    assert [line["text"] for line in anna["lines"]] == ["Når det haster"]
    assert [line["text"] for line in carla["lines"]] == ["Kun os"]
    assert "phoneless:1" not in told


def test_a_team_sees_the_cards_on_its_own_table_the_newest_of_each():
    told = team.messages(day(dealt("each"), "each"))

    assert told["anna"]["cards"] == {"3": "bro", "1": "mur"}
    assert told["carla"]["cards"] == {}


def test_whoever_waits_is_told_so():
    told = team.messages(day(dealt("each"), "each"))["dorte"]

    assert (told["team"], told["me"], told["members"]) == (0, 5, [])


def test_somebody_the_teams_do_not_know_hears_that_they_are_formed():
    told = team.stranger(Company("tour", "first", MEMBERS, staying=frozenset({"freja"})), "freja")

    assert told == {"activity": "tour", "forming": "first", "team": None, "me": None, "stays": True}


def test_a_team_is_told_who_is_away():
    told = team.messages(day(dealt("each"), "each", missing=frozenset({"bilal"})))["anna"]

    assert [(member["number"], member["away"]) for member in told["members"]] == [(1, True), (3, False)]


def test_no_face_but_the_teams_own_phones_knows_who_holds_what():
    seen = day(dealt("each"), "each")

    faces = {"phone": phone.picture(seen), "screen": screen.picture(seen)["teams"], "desk": desk.picture(seen)["desk"]}

    assert all("mur" not in repr(face.get("teams", face)) for face in (faces["screen"], faces["desk"]))
    assert "team" not in faces["phone"]


def test_neither_role_nor_person_reaches_the_desk():
    told = repr(desk.picture(day(dealt("each"), "each"))["desk"]["teams"])

    assert not [word for word in ("anna", "phoneless", "amr", "leder") if word in told]


def test_the_desk_sees_how_far_each_team_is():
    at_second = Entry("team:first:1", "turn", {"at": 1, "since": 0, "dealt": 1})
    seen = day(take(TOGETHER, dealt("hand"), at("9.18"), "hold", on=True), "hand", [at_second, line(1, "En")])

    first, second = desk.picture(seen)["desk"]["teams"]["teams"]

    assert (first["at"], first["of"], first["lines"]) == (3, 3, 1)
    assert (second["at"], second["of"], second["lines"]) == (3, 3, 0)


def test_every_face_is_told_how_teams_were_formed_whatever_the_programme_had_planned():
    seen = day(formed("each", by="random", size=3), "each")

    told = [face.picture(seen)["activity"]["groups"] for face in (phone, screen, desk)]

    assert told == [{"by": "random", "size": 3}] * 3


def test_swaps_are_only_a_number():
    told = desk.picture(day(dealt("each"), "each"))["desk"]["teams"]

    assert told["swaps"] == 1


def test_how_many_would_rather_sit_is_told_from_the_smallest_group_on():
    few, enough = (day(formed("tour"), "tour", staying=frozenset(f"p{n}" for n in range(count))) for count in (4, 5))

    told = [desk.picture(seen)["desk"]["teams"]["stays"] for seen in (few, enough)]

    assert told == [None, 5]


def test_pairs_are_counted_when_they_have_met_and_when_they_are_back_also_by_hand():
    given = [Entry("team:first:1", "found", {"on": True}), Entry(DESK, "home:00000002", {"on": True})]

    told = screen.picture(day(take(TOGETHER, formed("tour"), at("9.05"), "set_out"), "tour", given))["teams"]

    assert (told["count"], told["found"], told["home"], told["circles"]) == (2, 1, 1, None)


def test_circles_are_told_once_the_facilitator_asks_for_them():
    run = take(TOGETHER, take(TOGETHER, formed("tour"), at("9.05"), "set_out"), at("9.20"), "look", at="circles")

    seen = day(run, "tour")

    assert team.messages(seen)["anna"]["circle"]["number"] == 1
    assert [sign["word"] for sign in screen.picture(seen)["teams"]["circles"][0]] == ["blå cirkel", "gul trekant"]


def test_while_nothing_is_done_together_there_are_no_teams():
    alone = replace(day(dealt("each"), "each"), company=None)

    assert team.messages(alone) == {}
    assert desk.picture(alone)["desk"]["teams"] is None
