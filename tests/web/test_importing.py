"""A summary taken home as JSON comes into another house: what is kept, and what is refused."""

import io
from dataclasses import replace
from datetime import datetime

import pytest

from tests.export import days, together
from workshop.domain.refusal import NotAllowed
from workshop.export.json_file import json_of
from workshop.importing import LARGEST, import_summary
from workshop.store import reader


def bring(house, content: bytes) -> reader.Workshop:
    opened = import_summary(house.writer.submit, content, datetime.now(house.settings.zone))
    found = reader.workshop_by_id(house.engine, opened.id)
    assert found is not None
    return found


@pytest.mark.parametrize("day", [days.ordinary, days.large, days.hostile, days.empty, together.day])
def test_what_comes_in_is_what_went_out_under_a_code_of_its_own(house, day):
    workshop = bring(house, json_of(day()).encode())

    kept = house.service.summary(workshop)

    assert kept == replace(day(), code=workshop.code)


def test_the_day_is_over_and_its_answers_are_deleted(house):
    workshop = bring(house, json_of(days.ordinary()).encode())

    assert workshop.cleared_at == workshop.ended_at is not None


def test_the_host_brings_a_file_and_is_led_to_its_summary(henrik):
    sent = {"summary": (io.BytesIO(json_of(days.large()).encode()), "opsamling.json")}

    answer = henrik.post("/desk/import", data=sent, follow_redirects=True)

    assert days.large().title in answer.text


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"hej", "Filen er ikke en opsamling fra Sammen."),
        (b"x" * (LARGEST + 1), "Filen er for stor. Den kan højst fylde 4 MB."),
        (
            json_of(replace(days.ordinary(), language="tlh")).encode(),
            "Der mangler noget i filen, så den kan ikke læses.",
        ),
    ],
)
def test_any_other_file_is_refused_and_nothing_comes_in(house, content, why):
    before = reader.count_workshops(house.engine)

    with pytest.raises(NotAllowed) as refused:
        bring(house, content)

    assert refused.value.text.format(**refused.value.params) == why
    assert reader.count_workshops(house.engine) == before


def test_only_the_host_brings_something_in(client):
    assert client.post("/desk/import", data={}).status_code == 403


def test_without_a_file_it_is_said_what_to_choose(henrik):
    assert "Vælg en JSON-fil" in henrik.post("/desk/import", data={}).text
