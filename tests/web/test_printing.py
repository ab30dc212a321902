"""Cards and posters are printed from the desk."""

import io
import re
from datetime import datetime

import pytest
from pypdf import PdfReader

from workshop.content.check import read_agenda
from workshop.opening import new_link, open_workshop

AGENDA = """
title: Dagen om roller
blocks:
  - title: Øvelse
    start: 09.00
    minutes: 90
    activities:
      - {kind: slide, title: Velkommen}
      - {kind: cards, title: Roller, deck: roller-for-tillidsvalgte}
      - {kind: walk, title: Gå en tur, prompts: ["Hvad fylder?"]}
"""


@pytest.fixture
def workshop(house):
    return open_workshop(house.writer.submit, read_agenda(AGENDA), datetime.now(house.settings.zone))


def pages(answer) -> list[str]:
    return [re.sub(r"\s+", " ", page.extract_text()) for page in PdfReader(io.BytesIO(answer.data)).pages]


def test_the_deck_of_an_activity_downloads_as_cards(gry, workshop):
    answer = gry.get(f"/desk/{workshop.code}/print/b1.a2")

    assert answer.mimetype == "application/pdf"
    assert "Roller%20for%20tillidsvalgte.pdf" in answer.headers["Content-Disposition"]
    assert "Klassisk TR" in pages(answer)[0]


@pytest.mark.parametrize("activity", ["b1.a1", "b1.a3", "b9.a9"])
def test_an_activity_without_a_deck_has_nothing_to_print(gry, workshop, activity):
    assert gry.get(f"/desk/{workshop.code}/print/{activity}").status_code == 404


def test_the_poster_shows_the_code_and_the_address_phones_reach(gry, workshop):
    answer = gry.get(f"/desk/{workshop.code}/poster")

    (page,) = pages(answer)
    assert "Dagen%20om%20roller%20plakat.pdf" in answer.headers["Content-Disposition"]
    assert page.endswith(f"192.0.2.7:5000 {workshop.code[:4]} {workshop.code[4:]}")


def test_each_table_gets_a_poster_of_its_own(gry, workshop):
    numbers = [re.search(r"Bord (\d)", page)[1] for page in pages(gry.get(f"/desk/{workshop.code}/poster?tables=6"))]

    assert numbers == list("123456")


@pytest.mark.parametrize("tables", ["-1", "61", "1000000"])
def test_no_more_posters_than_a_house_has_tables(gry, workshop, tables):
    assert gry.get(f"/desk/{workshop.code}/poster?tables={tables}").status_code == 404


@pytest.mark.parametrize("path", ["print/b1.a2", "poster"])
def test_only_a_desk_prints(app, client, house, workshop, path):
    screen = app.test_client()
    screen.get(f"/open/{new_link(house.writer.submit, 'screen', workshop.id)}")

    statuses = [browser.get(f"/desk/{workshop.code}/{path}").status_code for browser in (client, screen)]

    assert statuses == [403, 403]
