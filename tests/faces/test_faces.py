"""What each face may see of the same day."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.cast import CLOUD, DAY, ROOM, at, say_in, says
from workshop.activities.base import DESK, Entry
from workshop.activities.forms.text import Text
from workshop.domain.programme import Block, Programme
from workshop.domain.run import Run, new_run
from workshop.domain.steps import take
from workshop.faces import desk, phone, questions, screen
from workshop.faces.day import Day
from workshop.faces.summary import summary

SECRET = "hemmelighed"


def day(run: Run, entries: dict[str, list[Entry]] | None = None, **more) -> Day:
    kept = entries or {}
    return Day("31132617", "192.0.2.7:5000", DAY, run, 3, at("9.20"), lambda activity: kept.get(activity, []), **more)


def led_to(activity: str) -> Run:
    return take(DAY, new_run(DAY, at("8.45")), at("9.15"), "go", activity=activity)


def clouds(count: int) -> dict[str, list[Entry]]:
    return {"cloud": [says(name, {"words": [SECRET]}) for name in list(ROOM)[:count]]}


def test_before_the_start_everybody_sees_what_the_day_is_for():
    picture = phone.picture(day(new_run(DAY, at("8.45"))))

    assert picture["activity"] is None
    assert picture["aims"] == ["At prøve det hele"]
    assert next(block["title"] for block in picture["programme"]) == "Velkomst"


def test_hidden_results_reach_neither_phone_nor_screen():
    hidden = day(led_to("cloud"), clouds(6))

    assert SECRET not in str(phone.picture(hidden)) + str(screen.picture(hidden))
    assert SECRET in str(desk.picture(hidden))


def test_revealed_results_reach_phones_and_screen():
    shown = day(take(DAY, led_to("cloud"), at("9.20"), "reveal"), clouds(6))

    assert phone.picture(shown)["result"]["words"] == [{"word": SECRET, "count": 6}]
    assert screen.picture(shown)["result"] == phone.picture(shown)["result"]


def test_four_answers_are_seen_by_nobody_not_even_at_the_desk():
    few = day(take(DAY, led_to("cloud"), at("9.20"), "reveal"), clouds(4))

    assert SECRET not in str(phone.picture(few)) + str(screen.picture(few)) + str(desk.picture(few))
    assert screen.picture(few)["result"] == {"few": True, "needed": 5}


@pytest.mark.parametrize("writers", [0, 3, 5])
def test_a_card_of_the_facilitators_that_was_taken_down_reaches_no_phone_and_no_screen(writers):
    wall = Text(id="wall", question="Hvad virker?", cards=("Vi ler", SECRET))
    programme = Programme(title="Væg", blocks=(Block("b", "Væg", DAY.blocks[0].start, 15, (wall,)),))
    run = take(programme, new_run(programme, at("8.45")), at("9.00"), "next")
    name = next(name for name, text in wall.given.items() if text == SECRET)
    cards = [says(who, {"text": "Tid", "column": 0}, f"card:{nr:08x}") for nr, who in enumerate(list(ROOM)[:writers])]
    entries = [*cards, Entry(DESK, f"hide:{name}", {"hide": True})]
    hidden = Day("31132617", "", programme, run, 1, at("9.01"), lambda _: entries)

    seen = [phone.picture(hidden), screen.picture(hidden)]

    assert [picture["activity"]["cards"] for picture in seen] == [["Vi ler"], ["Vi ler"]]
    assert [picture["result"] for picture in seen] == [None, None]
    assert SECRET not in str([*seen, desk.picture(hidden)])


def test_speaker_notes_are_at_the_desk_alone():
    noted = CLOUD.model_copy(update={"notes": SECRET})
    blocks = (DAY.blocks[0].__class__("b", "B", DAY.blocks[0].start, 15, (noted,), notes=SECRET),)
    programme = DAY.__class__(title="T", blocks=blocks)
    run = take(programme, new_run(programme, at("8.45")), at("9.00"), "next")
    noted_day = Day("31132617", "", programme, run, 1, at("9.01"), lambda _: [])

    assert SECRET not in str(phone.picture(noted_day)) + str(screen.picture(noted_day))
    assert SECRET in str(desk.picture(noted_day))


def test_a_small_room_is_not_counted_out_on_the_screen():
    assert screen.picture(day(led_to("cloud"), here=4))["here"] is None
    assert screen.picture(day(led_to("cloud"), here=5))["here"] == 5


def test_people_without_a_phone_are_counted_in():
    run = take(DAY, led_to("cloud"), at("9.20"), "phoneless", count=2)

    assert screen.picture(day(run, here=4))["here"] == 6


def test_a_pause_ends_with_its_block_wherever_that_is_moved():
    run = take(DAY, led_to("coffee"), at("9.50"), "more_time", seconds=600)

    assert phone.picture(day(run))["activity"]["stage"]["deadline"] == round(at("10.10").timestamp() * 1000)


def test_phones_get_the_most_wanted_questions_and_the_number_of_all():
    asked = {"questions": [says(name, {"text": f"{name}?"}, f"q:{name}") for name in ROOM]}

    board = questions.board(day(led_to("cloud"), asked), most=2)

    assert (board["n"], len(board["questions"])) == (6, 2)


def test_the_summary_keeps_outcomes_in_programme_order_and_leaves_out_what_was_never_shown():
    run = take(DAY, take(DAY, led_to("cloud"), at("9.30"), "go", activity="mood"), at("9.40"), "end")
    entries = {**clouds(6), "mood": [says(name, {"options": [0]}) for name in ROOM]}

    kept = summary(day(run, entries, joined=6), say_in)

    assert [section.activity for section in kept.sections] == ["mood", "cloud"]
    assert kept.blocks[0].times.actual_start == at("9.30")
    assert kept.participants == 6


def test_the_picture_changes_by_itself_a_moment_after_the_time_is_up():
    run = take(DAY, led_to("mood"), at("9.20"), "more_time", seconds=60)

    moments = [replace(day(run), now=now).changes_at for now in (at("9.20"), at("9.22"))]

    assert moments == [at("9.21") + timedelta(seconds=2, milliseconds=20), None]
