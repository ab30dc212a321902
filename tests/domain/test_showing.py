"""Who sees a result, and when: the screen and the phones each for themselves."""

import pytest

from tests.cast import DAY, MOOD, at, minutes
from workshop.activities.forms.choice import Choice
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run, is_seen, new_run
from workshop.domain.steps import take


def led_to_mood() -> Run:
    return take(DAY, new_run(DAY, at("8.45")), at("9.10"), "go", activity="mood")


def shows(run: Run) -> tuple[str, str]:
    return run.stages["mood"].screen, run.stages["mood"].phones


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("hidden", ("hidden", "hidden")),
        ("shown", ("shown", "shown")),
        ("closed", ("closed", "closed")),
        ("never", ("never", "never")),
        ("answered", ("hidden", "answered")),
        ({"screen": "closed", "phones": "never"}, ("closed", "never")),
        ({"phones": "shown"}, ("hidden", "shown")),
    ],
)
def test_one_word_means_both_and_two_words_each_their_own(written, meant):
    poll = Choice(question="Hvad nu?", options=("Ja", "Nej"), reveal=written)

    assert poll.shows == meant


@pytest.mark.parametrize("written", ["later", {"screen": "answered"}, {"wall": "shown"}, 3])
def test_other_words_are_no_way_to_show_a_result(written):
    with pytest.raises(ValueError):
        Choice(question="Hvad nu?", options=("Ja", "Nej"), reveal=written)


def test_showing_it_to_all_leaves_alone_what_is_never_to_be_seen():
    never = take(DAY, led_to_mood(), at("9.11"), "shows", face="phones", when="never")

    shown = take(DAY, never, at("9.12"), "reveal")

    assert shows(shown) == ("shown", "never")
    assert shows(take(DAY, shown, at("9.13"), "hide")) == ("hidden", "never")


def test_each_face_has_its_own_moment():
    run = take(DAY, led_to_mood(), at("9.11"), "shows", face="phones", when="answered")

    assert shows(run) == ("hidden", "answered")


def test_a_screen_cannot_wait_for_an_answer_of_its_own():
    with pytest.raises(NotAllowed, match="svarer ikke selv"):
        take(DAY, led_to_mood(), at("9.11"), "shows", face="screen", when="answered")


def test_what_is_seen_once_closed_is_seen_when_it_is_locked_and_not_before():
    run = led_to_mood()

    locked = take(DAY, run, at("9.12"), "lock")

    assert [is_seen(one, MOOD, "closed", at("9.12")) for one in (run, locked)] == [False, True]


def test_what_is_seen_once_closed_is_seen_when_its_time_and_the_grace_are_over():
    timed = MOOD.model_copy(update={"time_limit": 60})
    day = DAY.__class__(title="T", blocks=(DAY.blocks[0].__class__("b", "B", DAY.blocks[0].start, 15, (timed,)),))
    run = take(day, new_run(day, at("8.45")), at("9.00"), "next")

    seen = [is_seen(run, timed, "closed", at("9.01") + minutes(1) * late / 60) for late in (0, 2, 3)]

    assert seen == [False, False, True]


def test_a_table_and_groups_are_for_this_activity_alone():
    run = take(DAY, take(DAY, led_to_mood(), at("9.11"), "table", on=True), at("9.11"), "split", on=True)

    after = take(DAY, run, at("9.12"), "next")

    assert (run.table, run.split, after.table, after.split) == (True, True, False, False)
