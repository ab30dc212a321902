"""When an answer is taken at all: while it is open, under one's own key, not too fast, and also without a socket."""

import time
from typing import Any

from tests.docs.conftest import Enter, show
from tests.docs.stranger import Pocket, Stranger
from tests.room import Face, Opened, until

# Open and closed


def test_a_poll_takes_no_answer_before_it_is_shown(anna: Stranger):
    answer = anna.contribute("mood", "ballot", {"options": [0]})

    assert (answer["ok"], answer["code"]) == (False, "closed")


def test_a_locked_poll_takes_no_answer_and_the_picture_says_so(gry: Face, anna: Stranger):
    show(gry, "mood")

    gry.do("lock")
    answer = anna.contribute("mood", "ballot", {"options": [0]})
    stage = until(lambda: anna.picture["activity"]["stage"]["locked"] and anna.picture["activity"]["stage"])

    assert (answer["ok"], answer["code"]) == (False, "closed")
    assert (stage["open"], stage["locked"], stage["deadline"]) == (False, True, None)


def test_a_poll_stays_open_when_the_room_has_moved_on(gry: Face, anna: Stranger):
    show(gry, "mood", "talk")

    answer = anna.contribute("mood", "ballot", {"options": [0]})

    assert answer == {"ok": True, "seq": 1, "value": {"options": [0]}}


def test_after_the_end_only_the_check_out_is_open(gry: Face, anna: Stranger):
    show(gry, "mood", "out")

    gry.do("end")
    mood = anna.contribute("mood", "ballot", {"options": [0]})
    question = anna.contribute("questions", "q:9f3a01bc", {"text": "Hvad nu?"})
    take = anna.contribute("out", "take", {"text": "Ro", "share": "anonymous", "who": ""})

    assert (mood["code"], question["code"], take["ok"]) == ("closed", "closed", True)
    assert until(lambda: anna.picture["workshop"]["ended"]) <= anna.picture["now"]


# A phone that lost its key


def test_a_second_key_of_the_same_person_has_to_ask_first(gry: Face, anna: Stranger, enter: Enter):
    show(gry, "mood")
    anna.contribute("mood", "ballot", {"options": [0]})
    forgetful = enter(Pocket(cookies=anna.pocket.cookies))

    refused = forgetful.contribute("mood", "ballot", {"options": [1]})
    asked = forgetful.again("mood")
    gry.do("allow_again", activity="mood")
    allowed = forgetful.contribute("mood", "ballot", {"options": [1]})

    assert (refused["ok"], refused["code"]) == (False, "again")
    assert asked == {"ok": True}
    assert allowed == {"ok": True, "seq": 2, "value": {"options": [1]}}
    assert gry.sees(lambda picture: picture["result"] == {"n": 2, "few": True, "needed": 5})


# Too much at once


def test_too_much_at_once_is_limited_and_taken_a_little_later(gry: Face, anna: Stranger):
    show(gry, "mood")

    limited = until(lambda: refused_by(anna.contribute("mood", "ballot", {"options": [0]})))
    time.sleep(1)
    answer = anna.deliver()

    assert (limited["ok"], limited["code"]) == (False, "limit")
    assert answer == {"ok": True, "seq": answer["seq"], "value": {"options": [0]}}
    assert anna.pocket.unacked == []


def refused_by(answer: Any) -> Any:
    return None if answer["ok"] else answer


# Without a socket


def test_an_answer_by_http_is_acked_like_one_on_the_socket(workshop: Opened, gry: Face, anna: Stranger):
    show(gry, "mood")
    entry = anna.pocket.entry("mood", "ballot", {"options": [0]})

    posted = anna.post("/api/entry", {**entry, "code": workshop.code})
    told = anna.tell("entry", entry)

    assert posted == (200, told) == (200, {"ok": True, "seq": 1, "value": {"options": [0]}})


def test_a_phone_without_a_socket_answers_all_the_same(gry: Face, anna: Stranger):
    show(gry, "mood")
    anna.drop()

    answer = anna.contribute("mood", "ballot", {"options": [0]})
    anna.come_back()

    assert answer == {"ok": True, "seq": 1, "value": {"options": [0]}}
    assert anna.mine == {"mood": {"ballot": {"seq": 1, "value": {"options": [0]}}}}


def test_an_answer_by_http_without_the_cookie_is_refused(workshop: Opened, gry: Face):
    show(gry, "mood")
    nobody = Stranger(workshop.house.url, workshop.code)

    answer = nobody.contribute("mood", "ballot", {"options": [0]})

    assert (answer["ok"], answer["code"]) == (False, "refused")
