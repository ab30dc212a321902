"""Joining by code and by QR, without name or account."""

from dataclasses import replace
from datetime import datetime

import pytest

from workshop.domain.run import Actual, Stage
from workshop.settings import COPENHAGEN
from workshop.store.changes import TakeStep


def wrong(client, code="99999999", **more):
    return client.post("/join", data={"code": code}, **more)


def test_the_code_opens_the_phone(client, workshop):
    answer = client.post("/join", data={"code": f"{workshop.code[:4]} {workshop.code[4:]}"}, follow_redirects=True)

    assert answer.status_code == 200
    assert answer.request.path == f"/w/{workshop.code}"


def test_the_qr_opens_the_phone_and_its_secret_leaves_the_address(client, workshop):
    answer = client.get(f"/j/{workshop.secret}")

    assert answer.headers["Location"] == f"/w/{workshop.code}"
    assert workshop.secret not in client.get(answer.headers["Location"]).text


def test_joining_again_keeps_the_seat(client, workshop):
    client.get(f"/j/{workshop.secret}")
    seat = client.get_cookie(f"seat-{workshop.code}").value

    client.get(f"/j/{workshop.secret}")

    assert client.get_cookie(f"seat-{workshop.code}").value == seat


def test_scripts_cannot_read_the_seat(client, workshop):
    cookie = client.get(f"/j/{workshop.secret}").headers["Set-Cookie"]

    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_a_phone_that_has_not_joined_is_led_to_the_door_with_the_code_filled_in(client, workshop):
    assert client.get(f"/w/{workshop.code}").headers["Location"] == f"/?code={workshop.code}"


def test_the_page_of_a_deleted_workshop_deletes_what_the_browser_kept_of_it(client):
    answer = client.get("/w/31132617")

    assert answer.status_code == 404
    assert 'data-code="31132617"' in answer.text
    assert "js/gone.js" in answer.text


@pytest.mark.parametrize("code", ["31132617:local", "3113261", "311326170", "x", "３１１３２６１７"])
def test_what_is_no_code_deletes_nothing(client, code):
    answer = client.get(f"/w/{code}")

    assert answer.status_code == 404
    assert "js/gone.js" not in answer.text


def test_a_seat_signed_by_somebody_else_opens_nothing(client, workshop):
    client.set_cookie(f"seat-{workshop.code}", f"{workshop.id}:{'0' * 32}.forged")

    assert client.get(f"/w/{workshop.code}").status_code == 302


def test_a_wrong_code_says_so_and_keeps_what_was_typed(client):
    answer = wrong(client)

    assert answer.status_code == 404
    assert "Koden passer ikke" in answer.text
    assert "99999999" in answer.text


def test_the_sixth_wrong_code_from_a_browser_has_to_wait(client, workshop):
    client.get("/")
    for _ in range(5):
        wrong(client)

    assert wrong(client).status_code == 429


def test_the_room_still_gets_in_while_somebody_guesses(app, client, workshop):
    for _ in range(6):
        wrong(client)

    assert app.test_client().get(f"/j/{workshop.secret}").status_code == 302


def test_a_browser_that_throws_its_cookies_away_meets_the_budget_of_its_address(app):
    answers = [wrong(app.test_client()).status_code for _ in range(31)]

    assert answers == [404] * 30 + [429]


def test_a_forged_address_gives_no_new_budget(client):
    client.get("/")
    answers = [wrong(client, headers={"X-Forwarded-For": f"192.0.2.{at}"}).status_code for at in range(7)]

    assert answers[-1] == 429


@pytest.mark.parametrize("code", ["", "1234", "abcdefgh", "123456789"])
def test_half_a_code_is_no_guess(client, code):
    for _ in range(8):
        answer = wrong(client, code)

    assert answer.status_code == 404


def test_a_strangers_phone_joins_with_json(client, workshop):
    answer = client.post("/api/join", json={"code": workshop.code})

    assert answer.json == {"ok": True, "code": workshop.code, "title": "Prøvedag", "language": "da"}
    assert client.get_cookie(f"seat-{workshop.code}") is not None


@pytest.mark.parametrize("body", [None, [], {"code": 5}, {"code": "1"}])
def test_json_that_is_no_code_is_refused_in_words(client, body):
    answer = client.post("/api/join", json=body)

    assert (answer.status_code, answer.json["ok"]) == (404, False)


def test_the_server_says_how_it_is(client, workshop):
    answer = client.get("/healthz").json

    assert {key: answer[key] for key in ("status", "workshops", "phones")} == {
        "status": "ok",
        "workshops": 1,
        "phones": 0,
    }


def test_an_unreadable_answer_by_http_is_refused_and_never_told_that_the_workshop_is_gone(client, workshop):
    client.get(f"/j/{workshop.secret}")

    assert client.post("/api/entry", json={"nonsense": True}).json["code"] == "refused"


def test_an_answer_by_http_is_kept_like_any_other(client, house, workshop):
    client.get(f"/j/{workshop.secret}")
    house.writer.submit(TakeStep(workshop.id, "1" * 32, None, "go", _to_the_poll, 0))
    entry = {"activity": "b1.a2", "author": "a" * 32, "slot": "ballot", "seq": 1, "value": {"options": [0]}}

    answer = client.post("/api/entry", json={"code": workshop.code, **entry})

    assert answer.json == {"ok": True, "seq": 1, "value": {"options": [0]}}


def _to_the_poll(run):
    moment = datetime.now(COPENHAGEN)
    return replace(run, position=1, stages={"b1.a2": Stage(opened=moment)}, actual={"b1": Actual(moment)})
