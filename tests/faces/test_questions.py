"""What each face may see of the questions: what waits, was rejected or lies in the archive is at the desk alone."""

import pytest

from tests.cast import DAY, at, says
from workshop.activities.base import DESK, Entry
from workshop.activities.questions import Questions
from workshop.domain.programme import Block, Programme
from workshop.domain.run import new_run
from workshop.domain.steps import take
from workshop.faces import desk, phone, questions, screen
from workshop.faces.day import Day

SECRET = "hemmelighed"
NAME = "aaaaaaaa"
PROGRAMME = Programme(title="Spørg", blocks=(Block("b", "Spørg", DAY.blocks[0].start, 15, (Questions(),)),))
ASIDE = {
    "waiting": [says("Anna", {"text": SECRET, "held": True}, f"q:{NAME}")],
    "rejected": [says("Anna", {"text": SECRET}, f"q:{NAME}"), Entry(DESK, f"state:{NAME}", {"state": "rejected"})],
    "archived": [says("Anna", {"text": SECRET}, f"q:{NAME}"), Entry(DESK, f"state:{NAME}", {"state": "archived"})],
}


def asking(entries: list[Entry], approval: bool = False) -> Day:
    """The room is at the questions."""
    run = take(PROGRAMME, new_run(PROGRAMME, at("8.45")), at("9.00"), "next")
    board = Questions(approval=approval)
    return Day("31132617", "", PROGRAMME, run, 1, at("9.01"), lambda _: entries, board=board)


@pytest.mark.parametrize("where", ASIDE)
def test_what_is_not_on_the_board_is_at_the_desk_alone(where):
    day = asking(ASIDE[where])

    seen = [phone.picture(day), screen.picture(day), questions.board(day), questions.phone_board(day)]

    assert SECRET not in str(seen)
    assert [each["text"] for each in questions.desk_board(day)["desk"][where]] == [SECRET]
    assert SECRET in str(desk.picture(day))


@pytest.mark.parametrize(("where", "aside"), [("waiting", []), ("rejected", [NAME]), ("archived", [NAME])])
def test_phones_learn_the_names_of_what_was_put_aside_and_the_screen_does_not(where, aside):
    day = asking(ASIDE[where])

    assert questions.phone_board(day) == {"n": 0, "questions": [], "approval": False, "aside": aside}
    assert questions.board(day) == {"n": 0, "questions": [], "approval": False}


def test_what_was_merged_with_a_question_is_put_aside_with_it():
    other = "bbbbbbbb"
    merged = [says("Bilal", {"text": SECRET}, f"q:{other}"), Entry(DESK, f"merge:{other}", {"into": NAME})]

    assert questions.phone_board(asking([*ASIDE["rejected"], *merged]))["aside"] == [NAME, other]


def test_every_face_learns_whether_questions_are_read_first():
    day = asking([], approval=True)

    assert questions.board(day) == {"n": 0, "questions": [], "approval": True}
    assert questions.desk_board(day)["approval"] is True
