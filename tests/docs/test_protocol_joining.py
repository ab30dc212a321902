"""A phone written after docs/protocol.md joins with the code and has its socket opened, or is turned away."""

import pytest
import websocket

from tests.docs.conftest import EVERY_FORM, Enter
from tests.docs.stranger import NotHeard, Stranger, TurnedAway
from tests.room import Face, House, Opened, until

UNKNOWN = {
    "ok": False,
    "why": "Koden passer ikke til en workshop. Koden er på otte tal og står på lærredet.",
    "code": "unknown",
}


# Joining


def test_the_code_gives_a_seat(workshop: Opened, outside: Stranger):
    answer = outside.join()

    assert answer == (200, {"ok": True, "code": workshop.code, "title": "En dag med det hele", "language": "da"})
    assert outside.pocket.cookie_names == [f"seat-{workshop.code}"]


def test_a_code_may_be_typed_with_spaces(workshop: Opened):
    anna = Stranger(workshop.house.url, f" {workshop.code[:4]} {workshop.code[4:]} ")

    status, answer = anna.join()

    assert (status, answer["code"]) == (200, workshop.code)


@pytest.mark.parametrize("code", ["00000000", "1234", "", 31132617, None])
def test_a_wrong_code_is_refused(outside: Stranger, code: object):
    answer = outside.post("/api/join", {"code": code})

    assert answer == (404, UNKNOWN)


def test_too_many_wrong_codes_have_to_wait_and_the_qr_code_does_not(workshop: Opened):
    anna = Stranger(workshop.house.url, "00000000")

    refused = [anna.join() for _ in range(7)][-1]
    led_to = anna.scan(workshop.join_url)

    assert (refused[0], refused[1]["ok"], refused[1]["code"]) == (429, False, "limit")
    assert led_to == f"{workshop.house.url}/w/{workshop.code}"
    assert f"seat-{workshop.code}" in anna.pocket.cookie_names


def test_joining_again_gives_no_second_seat(workshop: Opened, gry: Face, anna: Stranger, enter: Enter):
    seat = [cookie.value for cookie in anna.pocket.cookies]

    anna.join()
    anna.scan(workshop.join_url)
    enter(anna.pocket)
    enter()

    assert [cookie.value for cookie in anna.pocket.cookies] == seat
    assert gry.sees(lambda picture: picture["desk"]["joined"] == 2)


# The socket


def test_the_server_says_how_often_it_pings(anna: Stranger):
    assert (anna.opening["pingInterval"], anna.opening["pingTimeout"]) == (10000, 10000)


def test_without_the_cookie_a_phone_is_turned_away(outside: Stranger):
    with pytest.raises(TurnedAway) as away:
        outside.connect()

    assert away.value.code == "refused"


def test_a_seat_in_another_workshop_is_no_seat_here(house: House, anna: Stranger):
    anna.code = anna.auth["code"] = house.open_quickly(EVERY_FORM).code

    with pytest.raises(TurnedAway) as away:
        anna.connect()

    assert away.value.code == "refused"


def test_a_code_without_a_workshop_is_gone(workshop: Opened):
    anna = Stranger(workshop.house.url, "00000000")

    with pytest.raises(TurnedAway) as away:
        anna.connect()

    assert away.value.code == "gone"


def test_a_page_of_another_origin_gets_no_socket(workshop: Opened):
    address = workshop.house.url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket"

    with pytest.raises(websocket.WebSocketBadStatusException) as refused:
        websocket.create_connection(address, origin="http://solsikken.example")

    assert refused.value.status_code == 400


def test_a_frame_over_sixteen_kilobytes_closes_the_socket(anna: Stranger):
    with pytest.raises(NotHeard):
        anna.tell("here", {"long": "a" * 16384})

    assert until(lambda: not anna.connected)
