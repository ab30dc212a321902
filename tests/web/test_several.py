"""Several workshops seen at once: by whom, what is shown, and as files."""

import io
from dataclasses import replace
from datetime import datetime

import pytest
from openpyxl import load_workbook
from sqlalchemy import update

from tests.domain.test_several import choice, day, few
from workshop.content.check import read_agenda
from workshop.export.json_file import json_of
from workshop.opening import open_workshop
from workshop.store.summaries import Keep, put
from workshop.store.tables import workshops


@pytest.fixture
def two(house, workshop, tmp_path):
    """Two workshops of one organisation, whose answers are deleted; what was kept is a choice each."""
    other = open_workshop(house.writer.submit, read_agenda(tmp_path / "agenda.yaml"), datetime.now(house.settings.zone))
    keep(house, workshop, day(choice(6, 4)))
    keep(house, other, replace(day(choice(9, 1)), title="Havnebo: opfølgning"))
    return workshop.code, other.code


def keep(house, workshop, summary):
    house.writer.submit(Keep(workshop.id, json_of(replace(summary, code=workshop.code)), 1))


def address(how: str, *choices: str) -> str:
    return f"/desk/several?how={how}&" + "&".join(f"of={choice}" for choice in choices)


def test_the_host_sees_two_workshops_added_up(henrik, two):
    page = henrik.get(address("sum", *two)).text

    assert "20 svar fra 2 workshopper." in page
    assert "Havnebo: opfølgning" in page


def test_the_host_sees_two_workshops_beside_each_other(henrik, two):
    page = henrik.get(address("compare", *two)).text

    assert all(figure in page for figure in (f"{two[0][:4]} {two[0][4:]}", f"{two[1][:4]} {two[1][4:]}", "Forskel"))


def test_where_too_few_answered_their_workshop_is_left_out(henrik, house, workshop, two):
    keep(house, workshop, day(few()))

    page = henrik.get(address("sum", *two)).text

    assert "10 svar fra én workshop. 1 af 2 workshopper er ikke talt med" in page


def test_two_meetings_under_one_code_are_compared_at_its_desk_alone(gry, house, workshop):
    with house.engine.begin() as connection:
        connection.execute(update(workshops).values(meeting=2))
        put(connection, workshop.id, 1, "kept", json_of(day(choice(6, 4))), 1)
        put(connection, workshop.id, 2, "kept", json_of(replace(day(choice(2, 8)), meeting=2)), 2)

    link = f"/desk/several?how=compare&of={workshop.code}.1&of={workshop.code}"
    page = gry.get(link).text

    assert link.replace("&", "&amp;") in gry.get(f"/desk/{workshop.code}/summary").text
    assert all(word in page for word in ("Møde 1", "Møde 2", "Forskel", f'href="/desk/{workshop.code}"'))


def test_only_whoever_has_the_desks_of_all_of_them_sees_them(gry, client, two):
    assert (gry.get(address("sum", *two)).status_code, client.get(address("sum", *two)).status_code) == (403, 403)


@pytest.mark.parametrize(
    ("choices", "why"),
    [
        (["{0}"], "Vælg mindst to og højst 60."),
        (["{0}", "{0}"], "Vælg mindst to og højst 60."),
        (["{0}", "abc"], "Ingen workshop har koden abc."),
        (["{0}", "{1}.7"], "Der er ingen opsamling fra møde 7."),
    ],
)
def test_a_choice_that_makes_no_sense_is_told(henrik, two, choices, why):
    answer = henrik.get(address("sum", *(choice.format(*two) for choice in choices)))

    assert answer.status_code == 400
    assert why in answer.text


def test_three_cannot_be_compared(henrik, house, two, tmp_path):
    third = open_workshop(house.writer.submit, read_agenda(tmp_path / "agenda.yaml"), datetime.now(house.settings.zone))

    assert "Vælg to, hvis du vil sammenligne." in henrik.get(address("compare", *two, third.code)).text


def test_what_is_added_up_is_taken_home_as_a_spreadsheet(henrik, two):
    answer = henrik.get(address("sum", *two).replace("several?", "several/export/xlsx?"))

    book = load_workbook(io.BytesIO(answer.data))
    cells = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {15, 5} <= set(cells)


def test_the_page_of_the_host_offers_to_choose_among_several(henrik, two):
    page = henrik.get("/desk").text

    assert [f'value="{code}" form="several"' in page for code in two] == [True, True]
