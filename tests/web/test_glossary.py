"""A phone fetches the words of the field once, in its own language, with those of the agenda among them."""

import gzip
import json
from datetime import datetime

import pytest

from workshop.content.check import read_agenda
from workshop.content.glossary import shipped_words
from workshop.opening import open_workshop

AGENDA = """
title: Sammen
glossary: {Tavlemøde: Ti minutter stående om dagen}
blocks:
  - {title: Velkommen, start: 09.00, minutes: 15}
"""


@pytest.fixture
def opened(house):
    return open_workshop(house.writer.submit, read_agenda(AGENDA), datetime.now(house.settings.zone))


@pytest.fixture
def anna(app, opened):
    browser = app.test_client()
    browser.get(f"/j/{opened.secret}")
    return browser


def names(answer) -> dict[str, str]:
    return {word["word"]: word["name"] for word in json.loads(answer.data)["words"]}


def test_a_phone_gets_our_words_and_those_of_its_workshop(anna, opened):
    answer = anna.get(f"/w/{opened.code}/glossary/da")

    assert list(names(answer)) == [*(word.word for word in shipped_words()), "Tavlemøde"]


@pytest.mark.parametrize(("language", "name"), [("da", "Tillidsrepræsentant"), ("en", "Shop steward")])
def test_the_address_says_in_which_language(anna, opened, language, name):
    answer = anna.get(f"/w/{opened.code}/glossary/{language}")

    assert names(answer)["TR"] == name


def test_to_fetch_the_words_chooses_no_language_for_the_person(anna, opened):
    answer = anna.get(f"/w/{opened.code}/glossary/en")

    assert "Set-Cookie" not in answer.headers


def test_a_browser_keeps_them_for_itself_and_they_come_squeezed(anna, opened):
    answer = anna.get(f"/w/{opened.code}/glossary/da", headers={"Accept-Encoding": "gzip"})

    assert answer.headers["Cache-Control"] == "private, max-age=3600"
    assert len(json.loads(gzip.decompress(answer.data))["words"]) == len(shipped_words()) + 1
    assert len(answer.data) < 8_000


def test_somebody_who_has_not_joined_does_not_get_them(client, opened):
    assert client.get(f"/w/{opened.code}/glossary/da").status_code == 403


@pytest.mark.parametrize("way", ["/w/99999999/glossary/da", "/w/{code}/glossary/de"])
def test_there_are_none_elsewhere(anna, opened, way):
    assert anna.get(way.format(code=opened.code)).status_code == 404
