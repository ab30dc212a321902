"""Canvases on paper: a phone gets its own team's, the desk the shared ones and empty ones, nobody anything else."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from pypdf import PdfReader

from tests.room import Face, House, Opened

AGENDA = """
title: Dagen om æbler
smallest_group: 3
blocks:
  - title: Øvelse
    start: 09.00
    minutes: 90
    activities:
      - {kind: slide, id: velkommen, title: Velkommen}
      - kind: canvas
        id: ark
        title: Fælles spilleregler på Ærø
        called: Hvem er I?
        groups: {by: mixed, size: 2}
        fields:
          - {title: Sådan gør vi, questions: ["Hvad gør vi altid?"]}
          - {title: Sådan gør vi ikke, questions: ["Hvad gør vi aldrig?"]}
"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    house = House(tmp_path_factory.mktemp("house") / "data").start()
    yield house
    house.stop()


@pytest.fixture
def workshop(house: House, tmp_path: Path) -> Opened:
    agenda = tmp_path / "agenda.yaml"
    agenda.write_text(AGENDA, encoding="utf-8")
    return house.open_quickly(agenda)


@pytest.fixture
def gry(workshop: Opened) -> Iterator[Face]:
    gry = workshop.desk()
    yield gry
    gry.leave()


@pytest.fixture
def room(workshop: Opened, gry: Face) -> Iterator[dict[int, list[Face]]]:
    """Four phones in two teams, by the number of the team; Freja comes too late for a place."""
    phones = [workshop.phone() for _ in range(4)]
    for phone in phones:
        phone.hello()
    gry.do("go", activity="ark")
    gry.do("form", by="mixed", size=2)
    teams: dict[int, list[Face]] = {}
    for phone in phones:
        teams.setdefault(phone.team()["team"], []).append(phone)
    yield teams
    for phone in phones:
        phone.leave()


def writes(phone: Face, text: str, name: str = "", to: int = 0, share: bool = False) -> None:
    wrote = {"text": text, "to": to, "card": "", "was": ""}
    assert phone.answer("ark", wrote, f"line:{phone.author[:12]}")["ok"]
    if name:
        assert phone.answer("ark", {"text": name, "was": ""}, "name")["ok"]
    if share:
        assert phone.answer("ark", {"on": True}, "share")["ok"]


def fetched(face: Face, path: str) -> Any:
    address = f"{face.workshop.house.url}/{path.format(code=face.workshop.code)}"
    return face.browser.get(address, timeout=60, allow_redirects=False)


def pages(answer: Any) -> list[str]:
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    return [re.sub(r"\s+", " ", page.extract_text()) for page in PdfReader(io.BytesIO(answer.content)).pages]


def named(answer: Any) -> str:
    return unquote(answer.headers["Content-Disposition"].split("UTF-8''")[1])


def said(answer: Any) -> tuple[int, str]:
    """The status, and the sentence on the page."""
    return answer.status_code, re.findall(r"<p>(.*?)</p>", answer.text)[0]


OWN, SHARED, BLANK = "w/{code}/canvas/ark.pdf", "desk/{code}/canvas/ark.pdf", "desk/{code}/canvas/ark/blank.pdf"


def test_everybody_in_a_team_takes_the_same_page_home_and_no_other_team_does(room: dict[int, list[Face]]):
    (anna, bilal), (carla, _) = room[1], room[2]
    writes(anna, "Vi hilser på hinanden", "Team Øst")
    writes(carla, "Det siger vi kun her")

    first, second, other = (fetched(phone, OWN) for phone in (anna, bilal, carla))

    (page,) = pages(first)
    assert page.startswith("Fælles spilleregler på Ærø Team Øst Sådan gør vi – Vi hilser på hinanden")
    assert "Hvad gør vi aldrig?" in page
    assert pages(second) == [page]
    assert pages(other)[0].startswith("Fælles spilleregler på Ærø Gruppe 2 Sådan gør vi – Det siger vi kun her")
    assert named(first) == "Fælles spilleregler på Ærø Team Øst.pdf"


def test_the_desk_gets_a_page_for_each_canvas_that_is_shared_and_nothing_of_the_others(
    gry: Face, room: dict[int, list[Face]]
):
    writes(room[1][0], "Vi hilser på hinanden", "Team Øst", share=True)
    writes(room[2][0], "Det siger vi kun her")

    answer = fetched(gry, SHARED)

    (page,) = pages(answer)
    assert "Team Øst" in page
    assert "Det siger vi kun her" not in page
    assert named(answer) == "Fælles spilleregler på Ærø.pdf"


def test_what_too_few_stand_behind_is_not_printed_either(gry: Face, room: dict[int, list[Face]]):
    writes(room[1][0], "Vi er kun to", share=True)

    answer = fetched(gry, SHARED)

    assert said(answer) == (404, "Ingen har delt deres ark endnu, eller der er for få til, at det kan vises.")


def test_an_empty_one_is_printed_before_anybody_comes(gry: Face):
    answer = fetched(gry, BLANK)

    (page,) = pages(answer)
    assert page.startswith("Fælles spilleregler på Ærø Hvem er I? Sådan gør vi – Hvad gør vi altid?")
    assert named(answer) == "Fælles spilleregler på Ærø til at skrive på.pdf"


@pytest.fixture
def freja(workshop: Opened, room: dict[int, list[Face]]) -> Iterator[Face]:
    """She comes once the teams are formed, and waits for a place."""
    freja = workshop.phone()
    freja.hello()
    yield freja
    freja.leave()


def posted(face: Face, sheet: object, path: str = OWN) -> Any:
    address = f"{face.workshop.house.url}/{path.format(code=face.workshop.code)}"
    return face.browser.post(address, {"sheet": json.dumps(sheet)}, timeout=60, allow_redirects=False)


def test_whoever_is_in_no_team_is_told_where_their_own_is(freja: Face):
    writes(freja, "Kun mit eget")

    answer = fetched(freja, OWN)

    assert said(answer) == (404, "Du er ikke i en gruppe her. Det, du selv har skrevet, ligger på mobilen under »Mit«.")


def test_whoever_is_in_no_team_gets_a_page_of_what_their_phone_has(freja: Face):
    named_it = posted(freja, {"name": "Freja alene", "fields": [["Jeg siger til"], []]})
    nameless = posted(freja, {"name": "", "fields": [["Jeg siger til"], []]})

    assert pages(named_it)[0].startswith("Fælles spilleregler på Ærø Freja alene Sådan gør vi – Jeg siger til")
    assert pages(nameless)[0].startswith("Fælles spilleregler på Ærø Hvem er I? Sådan gør vi – Jeg siger til")
    assert [named(answer) for answer in (named_it, nameless)] == [
        "Fælles spilleregler på Ærø Freja alene.pdf",
        "Fælles spilleregler på Ærø.pdf",
    ]


def test_what_is_sent_to_be_printed_is_kept_nowhere(workshop: Opened, freja: Face):
    tables = ("entries", "turnout", "participants", "members", "steps")
    before = [workshop.rows(table) for table in tables]

    assert posted(freja, {"name": "", "fields": [["Kun på papir"], []]}).status_code == 200

    assert [workshop.rows(table) for table in tables] == before
    assert "Kun på papir" not in workshop.house.log()


@pytest.mark.parametrize(
    ("sheet", "why"),
    [
        ({"name": "", "fields": [["Ro"]]}, "Svaret kunne ikke læses."),
        ({"name": "", "fields": [["Ro"], [4]]}, "Svaret kunne ikke læses."),
        ({"name": "", "fields": [["Ro"] * 41, []]}, "Svaret kunne ikke læses."),
        ({"fields": [["Ro"], []]}, "Svaret kunne ikke læses."),
        ("Ro", "Svaret kunne ikke læses."),
        ({"name": "x" * 81, "fields": [["Ro"], []]}, "Skriv højst 80 tegn."),
        ({"name": "", "fields": [["x" * 281], []]}, "Skriv højst 280 tegn."),
    ],
)
def test_a_sheet_that_is_none_is_refused_with_a_sentence(workshop: Opened, sheet: object, why: str):
    assert said(posted(workshop.seat(), sheet)) == (400, why)


def test_what_cannot_be_read_at_all_is_refused_alike(workshop: Opened):
    anna = workshop.seat()
    address = f"{workshop.house.url}/{OWN.format(code=workshop.code)}"

    answers = [anna.browser.post(address, form, timeout=60) for form in ({}, {"sheet": "[" * 20_000})]

    assert [said(answer) for answer in answers] == [(400, "Svaret kunne ikke læses.")] * 2


def test_nobody_prints_without_end(workshop: Opened):
    anna = workshop.seat()

    statuses = [posted(anna, {"name": "", "fields": [[], [], []]}).status_code for _ in range(20)]

    assert statuses[0] == 400
    assert said(posted(anna, {"name": "", "fields": [["Ro"], []]})) == (400, "Vent et øjeblik, og prøv igen.")


def test_only_who_has_joined_gets_a_page_of_their_own_words(workshop: Opened, gry: Face):
    answer = posted(gry, {"name": "", "fields": [["Ro"], []]})

    assert (answer.status_code, answer.headers["Location"]) == (302, f"/?code={workshop.code}")


def test_before_there_are_groups_there_is_no_page_of_anybodys(workshop: Opened):
    anna = workshop.seat()

    assert fetched(anna, OWN).status_code == 404


@pytest.mark.parametrize("path", ["w/{code}/canvas/velkommen.pdf", "w/{code}/canvas/b9.a9.pdf"])
def test_what_is_no_canvas_has_no_page(workshop: Opened, path: str):
    assert fetched(workshop.seat(), path).status_code == 404


@pytest.mark.parametrize("path", [SHARED, BLANK])
def test_only_a_desk_gets_what_is_the_desks(workshop: Opened, path: str):
    phone, screen = workshop.seat(), workshop.screen()

    statuses = [fetched(face, path).status_code for face in (phone, screen)]
    screen.leave()

    assert statuses == [403, 403]


def test_who_has_not_joined_comes_to_the_door(workshop: Opened, gry: Face):
    answer = fetched(gry, OWN)

    assert (answer.status_code, answer.headers["Location"]) == (302, f"/?code={workshop.code}")


def test_paper_is_written_in_the_language_of_the_day_whoever_asks_for_it(gry: Face):
    printed = fetched(gry, BLANK + "?lang=en")

    assert "Fælles spilleregler på Ærø Hvem er I?" in pages(printed)[0]
    assert named(printed) == "Fælles spilleregler på Ærø til at skrive på.pdf"
