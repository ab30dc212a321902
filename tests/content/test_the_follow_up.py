"""The meeting we ship for some weeks later, and what any agenda is called when it is one."""

import pytest

from workshop.activities.canvas import Canvas
from workshop.activities.questions import BOARD
from workshop.activities.summary import WalkThrough
from workshop.content.again import for_meeting
from workshop.content.agenda import Agenda
from workshop.content.check import check, read_agenda
from workshop.content.library import library, minutes_of
from workshop.content.script import programme_of, script_of
from workshop.resources import shipped

PATH = shipped("agendas") / "opfoelgning.yaml"
FIRST = shipped("agendas") / "sammen-om-psykisk-arbejdsmiljoe.yaml"


@pytest.fixture(scope="module")
def agenda() -> Agenda:
    return read_agenda(PATH)


def activities(agenda: Agenda) -> list:
    return [activity for block in agenda.blocks for activity in block.activities]


def ids(agenda: Agenda) -> set[str]:
    return {activity.id for activity in activities(agenda)}


def test_nothing_is_wrong_with_the_meeting(agenda):
    assert (check(PATH), minutes_of(agenda)) == ([], 75)


def test_it_goes_from_what_was_promised_to_what_is_promised_now(agenda):
    kinds = [activity.kind for activity in activities(agenda)]

    assert [kind for kind in kinds if kind != "slide"] == [
        "summary", "followup", "poll", "poll", "walk", "canvas", "checkout", "summary",
    ]  # fmt: skip


def test_what_was_promised_is_read_from_the_last_meeting(agenda):
    before = next(activity for activity in activities(agenda) if isinstance(activity, WalkThrough))

    assert (before.last, before.show) == (True, ("commitments",))


def test_the_gold_nuggets_are_asked_for_in_the_same_words_as_the_first_time(agenda):
    (first,) = (one for one in activities(read_agenda(FIRST)) if one.id == "guldkorn")
    (now,) = (one for one in activities(agenda) if one.id == "guldkorn-igen")

    words = ("title", "question", "statements", "steps", "low", "high")
    assert [getattr(now, name) for name in words] == [getattr(first, name) for name in words]


def test_who_can_do_what_is_planned_on_the_four_levels(agenda):
    (plan,) = (one for one in activities(agenda) if isinstance(one, Canvas))

    assert [field.title for field in plan.fields] == ["Individ", "Gruppe", "Ledelse", "Organisation"]


def test_every_activity_fits_into_its_block(agenda):
    for block in agenda.blocks:
        assert sum(activity.minutes or 0 for activity in block.activities) <= block.length, block.title


def test_it_stands_after_what_is_for_a_first_day(tmp_path):
    shelf = [(offer.path.name, offer.follows) for offer in library(tmp_path)]

    assert shelf.index(("opfoelgning.yaml", True)) == len(shelf) - 1


def test_no_activity_has_a_name_of_an_earlier_meeting(agenda):
    second, third = for_meeting(agenda, 2), for_meeting(agenda, 3)

    assert ids(second).isdisjoint(ids(read_agenda(FIRST)) | ids(third))
    assert "hvad-blev-der-af-det.2" in ids(second)


OWN = """
title: Vores dag
blocks:
  - title: Det hele
    start: 09.00
    minutes: 60
    activities:
      - {kind: poll, form: choice, id: a, question: "Hvor?", options: [Ude, Inde]}
      - {kind: poll, form: choice, id: a.2, question: "Hvordan?", options: [Godt, Skidt], segment: a}
      - {kind: poll, form: choice, id: a.3, question: "Hvordan?", options: [Godt, Skidt], first: a.2}
      - {kind: questions}
      - {kind: summary, id: s, show: [a, a.2, questions, commitments]}
      - {kind: poll, form: words, id: %s, question: "Hvad?"}
"""


@pytest.fixture
def own(tmp_path) -> Agenda:
    path = tmp_path / "vores.yaml"
    path.write_text(OWN % ("x" * 60), encoding="utf-8")
    return read_agenda(path)


def test_what_points_at_another_activity_still_points_at_it(own):
    a, second, third, board, gathered, _ = activities(for_meeting(own, 2))

    assert (a.id, second.id, third.id) == ("a.2", "a.2.2", "a.3.2")
    assert (second.segment, third.first) == ("a.2", "a.2.2")
    assert (board.id, gathered.show) == (BOARD, ("a.2", "a.2.2", "questions", "commitments"))


def test_the_longest_name_has_room_for_the_meeting(own):
    *_, long = programme_of(script_of(for_meeting(own, 2))).activities

    assert (len(long.id), long.id[-2:]) == (42, ".2")


def test_pictures_come_along(agenda):
    pictured = agenda.with_pictures({"sun.png": b"sun"})

    assert for_meeting(pictured, 2).pictures == {"sun.png": b"sun"}


LAST = """
title: Vores dag
blocks:
  - title: Det hele
    start: 09.00
    minutes: 60
    activities:
      - {kind: summary, id: s, show: [guldkorn], last: %s}
"""


def test_the_pages_of_another_day_are_not_looked_for_in_this_one():
    assert [str(problem) for problem in check(LAST % "ja")] == []
    assert len(check(LAST % "nej")) == 1
