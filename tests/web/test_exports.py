"""The downloads: pressed, told of while they are written, and fetched; without scripts they are links."""

import json

import pytest

from tests.room import until


@pytest.fixture
def address(workshop):
    return f"/desk/{workshop.code}/export/json"


def finished(browser, job: str) -> dict:
    return until(lambda: next((told for told in [browser.get(job).json] if told["state"] in ("done", "failed")), None))


def test_a_link_alone_brings_the_file(gry, address, workshop):
    answer = gry.get(address)

    assert json.loads(answer.data)["code"] == workshop.code
    assert answer.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''Pr%C3%B8vedag%20")


def test_a_press_begins_a_file_that_is_fetched_when_it_is_written(gry, address):
    pressed = gry.post(address)
    told = finished(gry, pressed.json["job"])

    assert pressed.status_code == 202
    assert pressed.json["state"] in ("waiting", "working")
    assert (told["state"], told["words"]) == ("done", "Filen er klar.")
    assert gry.get(told["file"]).data == gry.get(address).data


def test_a_file_on_its_way_says_so_in_words(gry, address):
    words = {"waiting": "Venter på tur. Der skrives 2 filer ad gangen.", "working": "Skriver filen."}

    told = gry.post(address).json

    assert told["words"] == words[told["state"]]
    assert told["file"] is None


def test_there_is_no_file_of_a_kind_nobody_knows(gry, workshop):
    unknown = f"/desk/{workshop.code}/export/exe"

    assert (gry.get(unknown).status_code, gry.post(unknown).status_code) == (404, 404)


def test_a_file_that_is_not_written_yet_cannot_be_fetched(gry, workshop):
    job = gry.post(f"/desk/{workshop.code}/export/pdf").json["job"]

    early = gry.get(f"{job}/content")

    assert early.status_code == 404
    assert finished(gry, job)["state"] == "done"


def test_who_does_not_hold_the_desk_gets_neither_word_nor_file(gry, client, address):
    job = gry.post(address).json["job"]
    file = finished(gry, job)["file"]

    answers = [client.get(address), client.post(address), client.get(job), client.get(file)]

    assert [answer.status_code for answer in answers] == [403] * 4
