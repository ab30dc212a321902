"""Every text people read stands in both languages."""

import re

from tests.wording import catalog, texts

PLACE = re.compile(r"\{[a-z_]+\}")


def test_every_danish_text_has_its_english():
    english = catalog()

    missing = [text for text in texts() if not (english.get(text) and english[text].string)]

    assert missing == []


def test_the_english_fills_the_same_places_as_the_danish():
    different = [
        message.id
        for message in catalog()
        if message.id and sorted(PLACE.findall(message.id)) != sorted(PLACE.findall(str(message.string)))
    ]

    assert different == []


def test_no_english_is_left_over_for_a_text_that_is_gone():
    wanted = texts()

    assert [message.id for message in catalog() if message.id and message.id not in wanted] == []
