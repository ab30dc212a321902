"""What Gry does with canvases, sortings and placings: work begins with the teams, or at once where each works alone."""

from datetime import time

import pytest

from tests.cast import at, minutes
from workshop.activities.canvas import Canvas
from workshop.activities.placing import Placing
from workshop.activities.sorting import Sorting
from workshop.domain.programme import Block, Programme
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run, new_run
from workshop.domain.steps import take

SHEET = Canvas(id="sheet", title="Ark", fields=({"title": "Mål"},), minutes=25)
ALONE = Sorting(id="alone", piles=("TR", "AMR"), items=("APV",), minutes=8)
TEAMS = Placing(id="teams", items=("APV",), x={"title": "Tid"}, play="team")
WORK = Programme(title="Sammen", blocks=(Block("work", "Arbejde", time(9, 0), 120, (SHEET, ALONE, TEAMS)),))


def led_to(activity: str) -> Run:
    return take(WORK, new_run(WORK, at("8.45")), at("9.00"), "go", activity=activity)


def then(run: Run, clock: str, what: str, **details: object) -> Run:
    return take(WORK, run, at(clock), what, **details)


def form(run: Run, clock: str, id: str = "first") -> Run:
    return then(run, clock, "form", by="mixed", size=2, id=id)


def test_a_canvas_has_its_minutes_from_when_the_teams_are_formed():
    stage = form(led_to("sheet"), "9.02").stages["sheet"]

    assert (stage.forming, stage.began, stage.deadline) == ("first", at("9.02"), at("9.27"))


def test_new_teams_do_not_begin_the_clock_anew_and_remember_who_sat_together():
    stage = form(form(led_to("sheet"), "9.02"), "9.05", "second").stages["sheet"]

    assert (stage.forming, stage.sat, stage.deadline) == ("second", ("first",), at("9.27"))


def test_more_time_is_given_to_those_at_work_and_not_before():
    run = led_to("sheet")

    with pytest.raises(NotAllowed, match="Uret går først"):
        then(run, "9.01", "more_time", seconds=300)

    assert then(form(run, "9.02"), "9.20", "more_time", seconds=300).stages["sheet"].deadline == at("9.32")


def test_whoever_works_alone_has_the_time_from_the_start_and_needs_no_teams():
    run = led_to("alone")

    with pytest.raises(NotAllowed, match="kan ikke lade sig gøre her"):
        form(run, "9.01")

    assert run.stages["alone"].deadline == at("9.00") + minutes(8)


def test_teams_without_minutes_have_no_clock_until_they_are_given_one():
    run = form(led_to("teams"), "9.02")

    assert run.stages["teams"].deadline is None
    assert then(run, "9.05", "more_time", seconds=120).stages["teams"].deadline == at("9.07")


def test_the_screen_looks_at_the_key_and_at_what_teams_made():
    assert then(led_to("alone"), "9.05", "look", at="key").stages["alone"].look == "key"
    assert then(led_to("sheet"), "9.05", "look", at="teams:3,1").stages["sheet"].look == "teams:3,1"
