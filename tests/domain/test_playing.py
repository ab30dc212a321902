"""What Gry does while people do something together: teams, cards, pauses and the way out."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from tests.cast import at, minutes
from workshop.activities.cards import Cards
from workshop.activities.decks import Card, Deck
from workshop.activities.slide import Slide
from workshop.activities.walk import Walk
from workshop.domain.programme import Block, Programme
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run, is_open, new_run, played
from workshop.domain.steps import take

ROLES = Deck(title="Roller", cards=tuple(Card(name=name, questions=("Hvornår?",)) for name in ("Bro", "Rør", "Mur")))
EACH = Cards(id="each", deck=ROLES, minutes=30)
ROOM = Cards(id="room", deck=ROLES, play="room")
TOUR = Walk(id="tour", minutes=16, prompts=("Hvad fylder?",))
TOGETHER = Programme(
    title="Sammen",
    blocks=(Block("work", "Arbejde", time(9, 0), 120, (Slide(id="hello", title="Velkommen"), EACH, ROOM, TOUR)),),
)


def led_to(activity: str) -> Run:
    return take(TOGETHER, new_run(TOGETHER, at("8.45")), at("9.00"), "go", activity=activity)


def then(run: Run, clock: str, what: str, **details: object) -> Run:
    return take(TOGETHER, run, at(clock), what, **details)


def formed(activity: str) -> Run:
    return then(led_to(activity), "9.01", "form", by="mixed", size=2, id="first")


def test_the_clock_of_the_whole_runs_from_the_first_deal_and_is_not_begun_anew_by_the_next():
    dealt = then(formed("each"), "9.05", "deal", id="one")

    again = then(dealt, "9.15", "deal", id="two")

    assert dealt.stages["each"].deadline == again.stages["each"].deadline == at("9.35")
    assert (again.stages["each"].dealt, again.stages["each"].began) == (2, at("9.15"))


def test_one_shuffle_holds_for_all_rounds():
    dealt = then(formed("each"), "9.05", "deal", id="one")

    again = then(dealt, "9.15", "deal", id="two")

    assert again.stages["each"].seed == "one"


def test_a_pause_moves_everything_by_as_much_as_it_lasted():
    dealt = then(formed("each"), "9.05", "deal", id="one")

    paused = then(dealt, "9.10", "hold", on=True)
    after = then(paused, "9.14", "hold", on=False)

    assert played(paused.stages["each"], at("9.13")) == minutes(5)
    assert played(after.stages["each"], at("9.15")) == minutes(6)
    assert after.stages["each"].deadline == at("9.39")


def test_a_new_round_after_a_pause_has_the_time_that_was_left():
    paused = then(then(formed("each"), "9.05", "deal", id="one"), "9.10", "hold", on=True)
    left = paused.stages["each"].deadline - at("9.10")

    dealt = then(paused, "9.40", "deal", id="two")

    assert dealt.stages["each"].deadline == at("9.40") + left


def test_the_next_card_after_a_pause_leaves_the_room_the_time_that_was_left():
    paused = then(then(led_to("room"), "9.05", "deal", id="one"), "9.10", "hold", on=True)
    left = paused.stages["room"].deadline - at("9.10")

    shown = then(paused, "10.00", "card", card="mur")

    assert shown.stages["room"].deadline == at("10.00") + left


def test_a_pause_pressed_twice_is_one_pause():
    paused = then(then(formed("each"), "9.05", "deal", id="one"), "9.10", "hold", on=True)

    assert then(paused, "9.12", "hold", on=True) == paused


def test_the_whole_room_needs_no_teams_to_look_at_one_card():
    dealt = then(led_to("room"), "9.05", "deal", id="one")

    other = then(dealt, "9.10", "card", card="mur")

    assert dealt.stages["room"].card in {"bro", "roer", "mur"}
    assert (other.stages["room"].card, other.stages["room"].began) == ("mur", at("9.10"))


def test_a_walk_is_back_at_a_whole_minute():
    out = take(TOGETHER, formed("tour"), at("9.05") + timedelta(seconds=20), "set_out")

    assert out.stages["tour"].deadline == at("9.22")


def test_what_was_written_on_a_walk_may_arrive_after_it():
    out = then(formed("tour"), "9.05", "set_out")
    on = then(out, "9.30", "go", activity="hello")

    assert is_open(on, TOUR, at("9.40"))


@pytest.mark.parametrize(
    ("activity", "what", "details", "why"),
    [
        ("each", "deal", {"id": "one"}, "Dan grupper først."),
        ("each", "hold", {"on": True}, "Del kort ud først."),
        ("each", "card", {"card": "joker"}, "Det kort findes ikke."),
        ("tour", "set_out", {}, "Dan par først."),
        ("tour", "more_time", {"seconds": 60}, "Uret går først, når I er i gang."),
        ("hello", "form", {"by": "mixed", "size": 2, "id": "first"}, "Det kan ikke lade sig gøre her."),
    ],
)
def test_what_comes_too_early_is_refused_in_words(activity: str, what: str, details: dict, why: str):
    with pytest.raises(NotAllowed, match=why):
        then(led_to(activity), "9.05", what, **details)


def test_pairs_who_have_left_are_not_formed_anew():
    out = then(formed("tour"), "9.05", "set_out")

    with pytest.raises(NotAllowed, match="Parrene er gået"):
        then(out, "9.06", "form", by="mixed", size=2, id="second")
    with pytest.raises(NotAllowed, match="De er allerede gået"):
        then(out, "9.06", "set_out")


def test_an_activity_is_set_up_otherwise_as_often_as_one_likes_before_it_begins():
    first = then(led_to("tour"), "9.01", "adjust", activity=TOUR.model_copy(update={"minutes": 20}))

    second = then(first, "9.02", "adjust", activity=TOUR.model_copy(update={"minutes": 12}))

    assert [put.instead for put in second.puts] == ["tour"]
    assert '"minutes":12' in second.puts[0].written


def test_a_walk_that_has_begun_is_not_set_up_otherwise():
    out = then(formed("tour"), "9.05", "set_out")

    with pytest.raises(NotAllowed, match="I er i gang"):
        then(out, "9.06", "adjust", activity=TOUR)


def test_more_time_on_a_walk_moves_the_way_home():
    out = then(formed("tour"), "9.05", "set_out")

    longer = then(out, "9.10", "more_time", seconds=300)

    assert longer.stages["tour"].deadline == at("9.26")


def test_more_time_for_those_who_are_late_ends_at_a_whole_minute_too():
    out = then(formed("tour"), "9.05", "set_out")

    longer = take(TOGETHER, out, at("9.30") + timedelta(seconds=20), "more_time", seconds=300)

    assert longer.stages["tour"].deadline == at("9.36")


def test_what_the_screen_shows_is_of_the_activity_and_stays_with_it():
    looked = then(then(formed("tour"), "9.05", "set_out"), "9.20", "look", at="wall")

    back = then(then(looked, "9.25", "back"), "9.26", "next")

    assert back.stages["tour"] == replace(looked.stages["tour"])
