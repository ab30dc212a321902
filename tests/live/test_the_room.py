"""The sockets, on every sort of threads: what a phone, a desk and a screen say and what they hear."""

import time

import pytest
import socketio
from socketio.exceptions import ConnectionError

from tests.room import PATIENCE_S, House, Opened, new_author, until
from workshop.live.broadcast import QUIET_S
from workshop.store.database import open_database
from workshop.store.rights import Revoke
from workshop.store.writer import write

GOOD = {"options": [0]}
TUNG = {"options": [2]}


def test_hello_brings_the_whole_picture_and_what_is_mine(workshop: Opened):
    anna = workshop.phone()

    answer = anna.hello()

    assert answer["ok"]
    assert answer["picture"]["workshop"]["title"] == "En kort dag"
    assert answer["picture"]["activity"] is None
    assert answer["questions"]["result"] == {"n": 0, "questions": [], "approval": False, "aside": []}
    assert (answer["mine"], answer["voted"], answer["me"]) == ({}, [], {"role": "", "table": ""})


def test_an_answer_is_acknowledged_with_what_is_stored(workshop: Opened):
    anna, desk = workshop.phone(), workshop.desk()
    desk.do("next")

    answer = anna.answer("mood", GOOD)

    assert answer == {"ok": True, "seq": 1, "value": GOOD}
    assert anna.hello(mood=anna.author)["mine"] == {"mood": {"ballot": {"seq": 1, "value": GOOD}}}
    assert anna.hello()["voted"] == ["mood"]


def test_sending_the_same_answer_again_changes_nothing_even_after_the_poll_is_closed(workshop: Opened):
    anna, desk = workshop.phone(), workshop.desk()
    desk.do("next")
    sent = anna.entry("mood", "ballot", GOOD)
    first = anna.say("entry", sent)
    desk.do("lock")

    again = anna.say("entry", sent)

    assert again == first == {"ok": True, "seq": 1, "value": GOOD}


def test_a_closed_poll_says_so(workshop: Opened):
    anna, desk = workshop.phone(), workshop.desk()
    desk.do("next")
    desk.do("lock")

    answer = anna.answer("mood", GOOD)

    assert (answer["ok"], answer["code"]) == (False, "closed")
    assert answer["why"] == "Der er lukket for svar her."


def test_an_activity_nobody_has_seen_yet_takes_no_answers(workshop: Opened):
    anna = workshop.phone()

    answer = anna.answer("mood", GOOD)

    assert (answer["code"], answer["why"]) == ("closed", "Den opgave er ikke åben endnu.")


def test_a_second_key_of_the_same_person_is_refused_until_the_desk_allows_it(workshop: Opened):
    anna, desk = workshop.phone(), workshop.desk()
    desk.do("next")
    anna.answer("mood", GOOD)
    lost = anna.entry("mood", "ballot", TUNG, author=new_author())

    refused = anna.say("entry", lost)
    anna.say("again", {"activity": "mood"})
    asked = desk.sees(lambda picture: picture["desk"]["again"] == {"mood": 1})
    desk.do("allow_again", activity="mood")
    accepted = anna.say("entry", lost)

    assert refused["code"] == "again"
    assert asked["desk"]["again"] == {"mood": 1}
    assert accepted["ok"]


def test_role_and_table_are_kept_for_the_person(workshop: Opened):
    bilal = workshop.phone()

    answer = bilal.say("seat", {"role": "amr", "table": " Bord  4 "})

    assert answer == {"ok": True, "me": {"role": "amr", "table": "Bord 4"}}
    assert bilal.reconnect().hello()["me"] == {"role": "amr", "table": "Bord 4"}


def test_too_much_at_once_is_put_off_not_lost(workshop: Opened):
    anna, desk = workshop.phone(), workshop.desk()
    desk.do("next")

    put_off = until(lambda: next((answer for answer in [anna.answer("mood", GOOD)] if not answer["ok"]), None))

    assert put_off["code"] == "limit"
    assert until(lambda: anna.answer("mood", GOOD)["ok"])


def test_the_desk_leads_and_every_face_hears_it(workshop: Opened):
    anna, desk, screen = workshop.phone(), workshop.desk(), workshop.screen()

    answer = desk.do("next", seen=0)

    assert answer == {"ok": True, "step": 1}
    for face in (anna, desk, screen):
        assert face.sees(lambda picture: picture["step"] == 1)["activity"]["id"] == "mood"


def test_a_desk_that_looked_at_an_older_step_is_told_so(workshop: Opened):
    desk = workshop.desk()
    desk.do("next", seen=0)

    answer = desk.do("next", seen=0)

    assert (answer["ok"], answer["code"]) == (False, "stale")


def test_undo_takes_the_last_step_back(workshop: Opened):
    desk = workshop.desk()
    desk.do("next")
    step = desk.do("next")["step"]

    answer = desk.do("undo", seen=step)

    assert answer["ok"]
    assert desk.sees(lambda picture: picture["step"] == answer["step"])["activity"]["id"] == "mood"


def test_a_question_is_asked_wanted_and_answered_before_everybody(workshop: Opened):
    anna, bilal, desk = workshop.phone(), workshop.phone(), workshop.desk()
    anna.answer("questions", {"text": "Hvornår er der pause?"}, slot="q:0a1b2c3d")
    bilal.answer("questions", {"up": True}, slot="up:0a1b2c3d")

    desk.do("mark", activity="questions", slot="state:0a1b2c3d", value={"state": "answered"})

    expected = ("Hvornår er der pause?", 1, "answered")

    def asked() -> list[tuple[str, int, str]]:
        questions = anna.hello()["questions"]["result"]["questions"]
        return [(each["text"], each["votes"], each["state"]) for each in questions]

    assert until(lambda: asked() == [expected])


def test_a_phone_cannot_speak_as_the_desk(workshop: Opened):
    anna = workshop.phone()

    assert anna.do("next")["code"] == "refused"
    assert anna.answer("questions", {"state": "answered"}, slot="state:0a1b2c3d")["code"] == "refused"
    assert anna.say("entry", anna.entry("mood", "ballot", GOOD, author="desk"))["code"] == "refused"


def test_nobody_is_admitted_without_a_cookie(workshop: Opened):
    for face in ("phone", "desk", "screen"):
        line = socketio.Client(reconnection=False)

        with pytest.raises(ConnectionError):
            line.connect(workshop.house.url, auth={"face": face, "code": workshop.code}, transports=["websocket"])


def test_another_page_cannot_open_the_socket(workshop: Opened):
    anna = workshop.seat()

    with pytest.raises(ConnectionError):
        anna.line.connect(
            workshop.house.url,
            headers={"Cookie": anna.cookie, "Origin": "http://evil.example"},
            auth={"face": "phone", "code": workshop.code},
            transports=["websocket"],
        )


def test_a_desk_whose_right_was_taken_back_does_nothing_more(workshop: Opened):
    desk = workshop.desk()
    write(open_database(workshop.house.data), Revoke(desk.key_hash))

    answer = desk.do("next")

    assert (answer["ok"], answer["code"]) == (False, "refused")
    assert until(lambda: not desk.line.connected)


def test_many_answers_reach_the_desk_as_few_pictures(workshop: Opened):
    phones = [workshop.phone() for _ in range(6)]
    desk = workshop.desk()
    desk.do("next")
    desk.sees(lambda picture: picture["step"] == 1)
    before, began = len(desk.pictures()), time.monotonic()

    for choice in range(5):
        for phone in phones:
            assert phone.answer("mood", {"options": [choice % 3]})["ok"]
    desk.sees(lambda picture: picture["result"] == {"n": 6, "passes": 0, "counts": [0, 6, 0]})

    assert len(desk.pictures()) - before <= (time.monotonic() - began) / QUIET_S + 2


def test_versions_only_grow(workshop: Opened):
    anna, desk = workshop.phone(), workshop.desk()
    for _ in range(3):
        desk.do("next")
    desk.do("black", on=True)
    anna.sees(lambda picture: picture["black"])

    versions = [picture["version"] for picture in anna.pictures()]

    assert versions == sorted(set(versions))


def test_a_workshop_forgotten_beside_the_server_says_farewell(workshop: Opened):
    anna = workshop.phone()

    workshop.house.command("forget", workshop.code, "--yes")

    assert until(lambda: [message for event, message in anna.heard if event == "gone"]) == [
        {"why": "Workshoppen er slettet."}
    ]
    assert anna.answer("mood", GOOD)["code"] in ("gone", "refused")


def test_an_answer_comes_in_without_a_socket_too(workshop: Opened, house: House):
    anna, desk = workshop.seat(), workshop.desk()
    desk.do("next")
    body = {**anna.entry("mood", "ballot", GOOD), "code": workshop.code}

    answers = [anna.browser.post(f"{house.url}/api/entry", json=body, timeout=PATIENCE_S).json() for _ in range(2)]

    assert answers == [{"ok": True, "seq": 1, "value": GOOD}] * 2


def test_the_polling_transport_works_where_websockets_do_not(workshop: Opened):
    anna = workshop.seat()
    anna.line.connect(
        workshop.house.url,
        headers={"Cookie": anna.cookie},
        auth={"face": "phone", "code": workshop.code},
        transports=["polling"],
    )

    assert anna.hello()["ok"]
