"""The steps at the desk: each makes a new run, or refuses in a sentence."""

import pytest

from tests.cast import DAY, GOLD, MOOD, OUT, at
from workshop.activities.questions import Questions
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import LOBBY, Run, check_open, is_open, new_run
from workshop.domain.steps import STEPS, take

TIMED = MOOD.model_copy(update={"time_limit": 60})


def lobby() -> Run:
    return new_run(DAY, at("8.45"))


def led_to(activity: str, clock: str = "9.00") -> Run:
    return take(DAY, lobby(), at(clock), "go", activity=activity)


def test_the_day_starts_in_the_lobby():
    assert lobby().position == LOBBY


def test_the_first_step_opens_the_first_activity_and_notes_when_the_block_began():
    run = take(DAY, lobby(), at("9.02"), "next")

    assert run.position == 0
    assert run.actual["welcome"].start == at("9.02")


def test_going_on_to_the_next_block_ends_the_one_before():
    run = take(DAY, led_to("mood"), at("9.17"), "next")

    assert run.actual["welcome"].end == at("9.17")
    assert run.actual["knowledge"].start == at("9.17")


def test_going_back_opens_the_block_again_and_keeps_when_it_began():
    run = take(DAY, take(DAY, led_to("mood"), at("9.17"), "next"), at("9.18"), "back")

    assert run.actual["welcome"].start == at("9.00")
    assert run.actual["welcome"].end is None


def test_after_the_last_activity_there_is_no_next():
    with pytest.raises(NotAllowed, match="Det var det sidste"):
        take(DAY, led_to("out"), at("10.50"), "next")


def test_a_workshop_made_the_day_before_runs_at_the_same_times_today():
    made_yesterday = new_run(DAY, at("8.45").replace(day=19))

    run = take(DAY, made_yesterday, at("9.00"), "next")

    assert run.plan[0].start == at("9.00")


def test_beginning_now_moves_the_whole_day():
    run = take(DAY, lobby(), at("13.07"), "start_day_now")

    assert run.plan[0].start == run.planned[0].start == at("13.07")
    assert run.plan[-1].end == at("15.07")
    assert run.position == 0


def test_a_day_begun_off_plan_can_still_be_moved_while_its_first_block_runs():
    run = take(DAY, take(DAY, lobby(), at("13.07"), "next"), at("13.09"), "start_day_now")

    assert (run.plan[0].start, run.position) == (at("13.07"), 0)


def test_later_in_the_day_only_what_is_to_come_can_be_moved():
    with pytest.raises(NotAllowed, match="for langt henne"):
        take(DAY, led_to("cloud", "9.15"), at("9.20"), "start_day_now")


def test_an_answer_is_refused_before_the_activity_was_shown():
    with pytest.raises(NotAllowed, match="ikke åben endnu"):
        check_open(led_to("mood"), GOLD, at("9.05"))


def test_a_poll_stays_open_for_late_answers_when_the_room_has_moved_on():
    run = take(DAY, led_to("mood"), at("9.15"), "next")

    assert is_open(run, MOOD, at("9.40"))


def test_a_locked_poll_takes_no_answers_until_it_is_unlocked():
    locked = take(DAY, led_to("mood"), at("9.05"), "lock")

    assert not is_open(locked, MOOD, at("9.05"))
    assert is_open(take(DAY, locked, at("9.06"), "unlock"), MOOD, at("9.06"))


def test_a_time_limit_closes_the_poll_on_the_servers_clock_with_two_seconds_of_grace():
    day = DAY.__class__(title=DAY.title, blocks=(DAY.blocks[0].__class__("b", "B", DAY.blocks[0].start, 15, (TIMED,)),))
    run = take(day, new_run(day, at("8.45")), at("9.00"), "next")

    assert is_open(run, TIMED, at("9.01").replace(second=2))
    assert not is_open(run, TIMED, at("9.01").replace(second=3))


def test_more_time_moves_the_deadline():
    run = take(DAY, led_to("talk", "10.00"), at("10.05"), "more_time", seconds=60)

    assert run.stages["talk"].deadline == at("10.11")


def test_more_time_in_a_pause_stretches_its_block_and_the_rest_follows():
    run = take(DAY, led_to("coffee", "9.45"), at("9.50"), "more_time", seconds=300)

    assert run.plan[2].end == run.plan[3].start == at("10.05")


def test_a_block_that_has_begun_cannot_be_moved():
    with pytest.raises(NotAllowed, match="er begyndt"):
        take(DAY, led_to("mood"), at("9.05"), "move", block="welcome", start="9.30")


@pytest.mark.parametrize("text", ["ti", "25.00", "10.99", "", "-1.00"])
def test_a_time_that_is_no_time_is_refused_with_how_to_write_it(text):
    with pytest.raises(NotAllowed, match="Skriv tidspunktet som"):
        take(DAY, led_to("mood"), at("9.05"), "move", block="break", start=text)


def test_after_the_end_polls_are_closed_but_people_may_finish_their_check_out():
    ended = take(DAY, take(DAY, led_to("mood"), at("9.10"), "go", activity="out"), at("11.00"), "end")

    assert not is_open(ended, MOOD, at("11.01"))
    assert not is_open(ended, Questions(), at("11.01"))
    assert is_open(ended, OUT, at("11.01"))


def test_an_ended_workshop_goes_nowhere_until_it_is_reopened():
    ended = take(DAY, led_to("mood"), at("9.10"), "end")

    with pytest.raises(NotAllowed, match="afsluttet"):
        take(DAY, ended, at("9.11"), "next")
    assert take(DAY, ended, at("9.11"), "reopen").ended is None


def test_going_on_turns_the_black_screen_and_the_big_code_off():
    dark = take(DAY, take(DAY, led_to("hello"), at("9.01"), "black", on=True), at("9.02"), "join", on=True)

    run = take(DAY, dark, at("9.03"), "next")

    assert (run.black, run.join) == (False, False)


def test_a_run_survives_being_written_down():
    run = take(DAY, take(DAY, led_to("mood"), at("9.17"), "next"), at("9.18"), "reveal")

    assert Run.from_json(run.to_json()) == run


@pytest.mark.parametrize(
    "what",
    sorted(
        set(STEPS)
        - {"next", "go", "start_day_now", "join", "black", "phoneless", "end", "ask", "carry"}
        - {"table", "split", "hearts", "approval", "keep"}
    ),
)
def test_steps_that_need_an_activity_refuse_in_the_lobby(what):
    details = {
        "resize": {"block": "x", "minutes": 1},
        "move": {"block": "x", "start": "9.00"},
        "more_time": {"seconds": 1},
        "shows": {"face": "screen", "when": "shown"},
        "round": {"id": "again"},
        "clear": {"id": "anew"},
        "form": {"by": "mixed", "size": 4, "id": "first"},
        "deal": {"id": "first"},
        "card": {"card": "ambassadoer"},
        "hold": {"on": True},
        "look": {"at": "wall"},
        "page": {"at": ""},
        "adjust": {"activity": MOOD},
    }

    with pytest.raises(NotAllowed):
        take(DAY, lobby(), at("8.50"), what, **details.get(what, {}))
