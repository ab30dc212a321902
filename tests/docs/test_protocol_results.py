"""What a phone written after docs/protocol.md sees of the others: the board of questions, and results once shown."""

import secrets
from typing import Any

import pytest

from tests.docs.conftest import Enter, show
from tests.docs.stranger import Stranger
from tests.room import Face, until

RESULTS = [
    ("mood", "ballot", {"options": [0, 2]}, {"n": 5, "passes": 0, "counts": [5, 0, 5]}),
    (
        "travel",
        "ballot",
        {"options": [2], "other": "Til fods"},
        {
            "n": 5,
            "passes": 0,
            "counts": [0, 0, 5],
            "others": [{"id": "other-f1a8885786de", "text": "Til fods", "count": 5}],
        },
    ),
    (
        "gold",
        "ballot",
        {"ratings": [4, None, 5]},
        {
            "n": 5,
            "passes": 0,
            "statements": [
                {"n": 5, "mean": 4.0, "counts": [0, 0, 0, 5, 0], "skips": 0},
                {"n": 0, "mean": None, "counts": None, "skips": 5},
                {"n": 5, "mean": 5.0, "counts": [0, 0, 0, 0, 5], "skips": 0},
            ],
        },
    ),
    (
        "cloud",
        "ballot",
        {"words": ["tillid", "ro"]},
        {"n": 5, "passes": 0, "words": [{"word": "ro", "count": 5}, {"word": "tillid", "count": 5}]},
    ),
    (
        "order",
        "ballot",
        {"order": [2, 0]},
        {
            "n": 5,
            "passes": 0,
            "options": [
                {"points": 10, "share": 10 / 15, "first": 0, "ranked": 5},
                {"points": 0, "share": 0.0, "first": 0, "ranked": 0},
                {"points": 15, "share": 1.0, "first": 5, "ranked": 5},
            ],
        },
    ),
    (
        "spend",
        "ballot",
        {"points": [50, 30, 20]},
        {
            "n": 5,
            "passes": 0,
            "options": [
                {"points": 250, "mean": 50.0, "share": 0.5, "givers": 5},
                {"points": 150, "mean": 30.0, "share": 0.3, "givers": 5},
                {"points": 100, "mean": 20.0, "share": 0.2, "givers": 5},
            ],
        },
    ),
    (
        "hours",
        "ballot",
        {"number": 12.5},
        {"n": 5, "passes": 0, "mean": 12.5, "median": 12.5, "bins": [{"from": 12.0, "to": 14.0, "count": 5}]},
    ),
    (
        "field",
        "ballot",
        {"ratings": [[4, 2], None]},
        {
            "n": 5,
            "passes": 0,
            "options": [
                {"n": 5, "x": 4.0, "y": 2.0, "xs": [0, 0, 0, 5, 0], "ys": [0, 5, 0, 0, 0], "skips": 0},
                {"n": 0, "x": None, "y": None, "xs": None, "ys": None, "skips": 5},
            ],
        },
    ),
    (
        "sort",
        "item:loen",
        {"pile": "tr"},
        {"n": 5, "ballots": 5, "items": [{"id": "loen", "n": 5, "piles": [5, 0]}]},
    ),
    (
        "place",
        "item:i-dag",
        {"x": 3, "y": 7},
        {
            "n": 5,
            "ballots": 5,
            "items": [
                {
                    "id": "i-dag",
                    "n": 5,
                    "x": {"mean": 3.0, "low": 3.0, "high": 3.0, "counts": [0, 0, 5, 0, 0, 0, 0, 0, 0]},
                    "y": {"mean": 7.0, "low": 7.0, "high": 7.0, "counts": [0, 0, 0, 0, 0, 0, 5, 0, 0]},
                    "cells": [[3, 7, 5]],
                }
            ],
        },
    ),
]


# The questions


def test_a_question_and_a_vote_for_it_reach_every_board(anna: Stranger, bilal: Stranger):
    anna.contribute("questions", "q:9f3a01bc", {"text": "Hvad gør vi, hvis …"})

    bilal.contribute("questions", "up:9f3a01bc", {"up": True})

    asked = {"id": "9f3a01bc", "text": "Hvad gør vi, hvis …", "votes": 1, "state": "open"}
    more = {"pinned": False, "reply": "", "owner": "", "merged": []}
    board = {"n": 1, "questions": [{**asked, **more}], "approval": False, "aside": []}
    assert until(lambda: anna.questions["result"] == board)
    assert until(lambda: bilal.questions["result"] == board)


def test_a_vote_can_be_taken_back(anna: Stranger, bilal: Stranger):
    anna.contribute("questions", "q:9f3a01bc", {"text": "Hvad nu?"})
    bilal.contribute("questions", "up:9f3a01bc", {"up": True})
    until(lambda: [question["votes"] for question in anna.questions["result"]["questions"]] == [1])

    answer = bilal.contribute("questions", "up:9f3a01bc", None)

    assert answer == {"ok": True, "seq": 2, "value": None}
    assert until(lambda: [question["votes"] for question in anna.questions["result"]["questions"]] == [0])


def test_open_questions_come_first_and_of_them_the_most_wanted(gry: Face, anna: Stranger, bilal: Stranger):
    anna.contribute("questions", "q:aaaaaaaa", {"text": "A"})
    anna.contribute("questions", "q:bbbbbbbb", {"text": "B"})
    bilal.contribute("questions", "q:cccccccc", {"text": "C"})
    bilal.contribute("questions", "up:bbbbbbbb", {"up": True})

    gry.do("mark", activity="questions", slot="state:aaaaaaaa", value={"state": "answered"})

    seen = [("bbbbbbbb", "open"), ("cccccccc", "open"), ("aaaaaaaa", "answered")]
    assert until(lambda: [(one["id"], one["state"]) for one in anna.questions["result"]["questions"]] == seen)


def test_a_third_question_in_a_row_has_to_wait(anna: Stranger):
    answers = [anna.contribute("questions", f"q:{secrets.token_hex(4)}", {"text": "Hvad nu?"}) for _ in range(3)]

    assert [answer.get("code") for answer in answers] == [None, None, "limit"]


# Results


@pytest.mark.parametrize(("activity", "slot", "value", "result"), RESULTS)
def test_a_result_is_seen_when_five_have_answered_and_it_is_shown(
    gry: Face, enter: Enter, activity: str, slot: str, value: Any, result: Any
):
    show(gry, activity)
    room = [enter() for _ in range(5)]

    for phone in room:
        phone.contribute(activity, slot, value)
    hidden = room[0].hello()["picture"]["result"]
    gry.do("reveal")

    assert hidden is None
    assert until(lambda: room[0].picture["result"]) == result


def test_the_cards_of_five_hang_in_their_columns(gry: Face, enter: Enter):
    show(gry, "wall")
    gry.do("reveal")
    room = [enter() for _ in range(5)]

    for name, phone in zip("abcde", room, strict=True):
        phone.contribute("wall", f"card:{name * 8}", {"text": name, "column": 1})

    cards = [{"id": name * 8, "text": name, "column": 1, "theme": ""} for name in "abcde"]
    assert until(lambda: room[0].picture["result"] == {"n": 5, "passes": 0, "cards": cards, "themes": []})


def test_a_card_says_under_which_theme_the_facilitator_has_put_it(gry: Face, enter: Enter):
    show(gry, "wall")
    gry.do("reveal")
    room = [enter() for _ in range(5)]
    for name, phone in zip("abcde", room, strict=True):
        phone.contribute("wall", f"card:{name * 8}", {"text": name, "column": 1})

    gry.do("mark", activity="wall", slot="theme:0a1b2c3d", value={"title": "Ledelse"})
    gry.do("mark", activity="wall", slot="put:aaaaaaaa", value={"theme": "0a1b2c3d"})

    themes = [{"id": "0a1b2c3d", "title": "Ledelse", "count": 1}]
    result = until(lambda: themes == (room[0].picture["result"] or {}).get("themes") and room[0].picture["result"])
    assert [card["theme"] for card in result["cards"]] == ["0a1b2c3d", "", "", "", ""]


def test_fewer_than_five_answers_are_not_shown_and_those_who_pass_do_not_count(gry: Face, enter: Enter):
    show(gry, "mood")
    room = [enter() for _ in range(5)]

    for phone in room[:4]:
        phone.contribute("mood", "ballot", {"options": [0]})
    room[4].contribute("mood", "ballot", {"pass": True})
    gry.do("reveal")

    assert until(lambda: room[0].picture["result"]) == {"few": True, "needed": 5}


def test_a_fifth_answer_brings_the_result(gry: Face, enter: Enter):
    show(gry, "mood")
    gry.do("reveal")
    room = [enter() for _ in range(5)]
    for phone in room[:4]:
        phone.contribute("mood", "ballot", {"options": [0]})
    before = until(lambda: room[0].picture["result"])

    room[4].contribute("mood", "ballot", {"options": [1]})

    assert before == {"few": True, "needed": 5}
    assert until(lambda: room[0].picture["result"] == {"n": 5, "passes": 0, "counts": [4, 1, 0]})


def test_the_check_outs_wall_is_not_on_the_phones(gry: Face, enter: Enter):
    show(gry, "out")
    room = [enter() for _ in range(5)]

    for phone in room:
        phone.contribute("out", "take", {"text": "Ro", "share": "anonymous", "who": ""})
    gry.do("reveal")

    assert gry.sees(lambda picture: len((picture["result"] or {}).get("wall", [])) == 5)
    assert room[0].hello()["picture"]["result"] is None
