"""What the desk puts into a running day: a poll out of the blue, another round, a poll begun anew."""

import pytest

from tests.cast import DAY, GOLD, MOOD, WALL, at
from workshop.activities.base import Activity
from workshop.activities.forms.choice import Choice
from workshop.activities.forms.scale import Scale
from workshop.activities.forms.text import Text
from workshop.domain.programme import Programme, extended
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run, new_run
from workshop.domain.steps import take

MODELS = {"choice": Choice, "scale": Scale, "text": Text}
BLUE = Choice(id="blue", question="Skal vi holde pause nu?", options=("Ja", "Nej"), reveal="shown")


def read(written: str) -> Activity:
    form = next(form for form in MODELS if f'"form":"{form}"' in written)
    return MODELS[form].model_validate_json(written)


def today(run: Run) -> Programme:
    return extended(DAY, run.puts, read)


def led_to(activity: str) -> Run:
    return take(DAY, new_run(DAY, at("8.45")), at("9.10"), "go", activity=activity)


def ids(run: Run) -> list[str]:
    return [activity.id for activity in today(run).activities]


def test_a_poll_out_of_the_blue_stands_after_where_the_room_was_and_is_shown_at_once():
    run = take(DAY, led_to("mood"), at("9.12"), "ask", activity=BLUE)

    assert ids(run)[:3] == ["hello", "mood", "blue"]
    assert today(run).activities[run.position] == BLUE
    assert today(run).block_of("blue").id == "welcome"
    assert (run.stages["blue"].opened, run.stages["blue"].screen) == (at("9.12"), "shown")


def test_before_the_start_it_comes_first_of_all_and_begins_the_day():
    run = take(DAY, new_run(DAY, at("8.45")), at("8.50"), "ask", activity=BLUE)

    assert (ids(run)[0], run.position) == ("blue", 0)
    assert run.actual["welcome"].start == at("8.50")


def test_after_it_the_day_goes_on_where_it_was():
    asked = take(DAY, led_to("mood"), at("9.12"), "ask", activity=BLUE)

    run = take(today(asked), asked, at("9.15"), "next")

    assert today(run).activities[run.position].id == "cloud"


def test_a_second_round_asks_the_same_and_knows_the_first():
    run = take(DAY, led_to("mood"), at("9.12"), "round", id="mood-2")

    second = today(run).activities[run.position]
    assert (second.id, second.round, second.first, second.question) == ("mood-2", 2, "mood", MOOD.question)


def test_a_third_round_is_compared_with_the_first_too():
    two = take(DAY, led_to("mood"), at("9.12"), "round", id="mood-2")

    run = take(today(two), two, at("9.14"), "round", id="mood-3")

    third = today(run).activities[run.position]
    assert (third.round, third.first) == (3, "mood")
    assert ids(run)[1:4] == ["mood", "mood-2", "mood-3"]


def test_a_cleared_poll_stands_in_the_same_place_under_another_id_as_it_was_shown():
    shown = take(DAY, take(DAY, led_to("mood"), at("9.11"), "reveal"), at("9.11"), "lock")

    run = take(DAY, shown, at("9.12"), "clear", id="mood-anew")

    assert ids(run)[:3] == ["hello", "mood-anew", "cloud"]
    assert run.position == shown.position
    assert (run.stages["mood-anew"].screen, run.stages["mood-anew"].locked) == ("shown", False)
    assert "mood" not in run.stages


def test_a_cleared_poll_with_a_time_limit_gets_its_whole_time_again():
    timed = MOOD.model_copy(update={"id": "timed", "time_limit": 60})
    asked = take(DAY, led_to("hello"), at("9.01"), "ask", activity=timed)

    run = take(today(asked), asked, at("9.05"), "clear", id="timed-anew")

    assert run.stages["timed-anew"].deadline == at("9.06")


def test_whoever_points_at_a_cleared_poll_points_at_the_new_one():
    two = take(DAY, led_to("mood"), at("9.12"), "round", id="mood-2")
    by_mood = BLUE.model_copy(update={"segment": "mood"})
    asked = take(today(two), two, at("9.13"), "ask", activity=by_mood)
    back = take(today(asked), asked, at("9.14"), "go", activity="mood")

    run = take(today(back), back, at("9.15"), "clear", id="mood-anew")

    second, third = today(run).activities[2:4]
    assert (second.first, third.segment) == ("mood-anew", "mood-anew")


def test_answers_carried_along_join_the_options_of_a_poll_to_come_once_each():
    later = BLUE.model_copy(update={"id": "later"})
    asked = take(DAY, led_to("hello"), at("9.01"), "ask", activity=later)
    unseen = Run(**{**vars(asked), "position": 0, "stages": {}})

    run = take(today(unseen), unseen, at("9.05"), "carry", to="later", texts=["Nej", "Måske"])

    assert today(run).activities[1].options == ("Ja", "Nej", "Måske")


def test_answers_carried_to_a_wall_hang_there_as_cards():
    run = take(DAY, led_to("mood"), at("9.12"), "carry", to=WALL.id, texts=["Ro på"])

    [wall] = [activity for activity in today(run).activities if activity.id == WALL.id]
    assert wall.cards == ("Ro på",)


@pytest.mark.parametrize(
    ("to", "texts", "why"),
    [
        ("nowhere", ["Ro"], "findes ikke"),
        ("mood", ["Ro"], "har været vist"),
        ("coffee", ["Ro"], "findes ikke"),
        (GOLD.id, ["Ro"], "ingen svarmuligheder"),
        (WALL.id, [f"kort {n}" for n in range(41)], "plads"),
    ],
)
def test_answers_go_only_where_there_is_room_for_them(to, texts, why):
    with pytest.raises(NotAllowed, match=why):
        take(DAY, led_to("mood"), at("9.12"), "carry", to=to, texts=texts)


@pytest.mark.parametrize("what", ["round", "clear"])
def test_only_a_poll_is_asked_again_or_cleared(what):
    with pytest.raises(NotAllowed, match="kun en afstemning"):
        take(DAY, led_to("hello"), at("9.12"), what, id="anew")


def test_a_day_with_something_put_into_it_survives_being_written_down():
    run = take(DAY, led_to("mood"), at("9.12"), "ask", activity=BLUE)

    assert Run.from_json(run.to_json()) == run
