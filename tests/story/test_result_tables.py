"""A result is looked at as a table: on the screen with one key, on a phone and at the desk for oneself."""

import re

import pytest
from playwright.sync_api import expect

from tests.room import House
from tests.story.back_row import at_every_size, problems, unreadable
from tests.story.conftest import Stage
from tests.story.results import AGENDA, NBSP, RATINGS, Faces, sees_bars


@pytest.fixture
def faces(house: House, stage: Stage) -> Faces:
    return Faces(house.open_quickly(AGENDA), stage)


def test_key_t_makes_the_screen_a_table_and_back(faces, stage):
    faces.lead("scale", "Hvor enig er du?")
    faces.room.give("scale", *RATINGS)
    faces.room.do("reveal")
    expect(faces.screen.locator(".ladder")).to_be_visible()

    faces.desk.keyboard.press("t")
    expect(faces.screen.locator("table.data")).to_be_visible()
    rows = faces.screen.locator("table.data tr").all_inner_texts()
    found = unreadable(faces.screen)
    faces.desk.keyboard.press("t")

    expect(faces.screen.locator(".ladder")).to_be_visible()
    assert [re.split(r"\s*\t\s*", row.replace(NBSP, " ")) for row in rows] == [
        ["Udsagn", "Gennemsnit", "1 Slet ikke", "2", "3", "4", "5 Helt", "Svar", "Sprunget over"],
        ["Tillid: jeg kan sige fra", "3,5", "0", "1 (25 %)", "1 (25 %)", "1 (25 %)", "1 (25 %)", "4", "0"],
        ["Støtte: vi hjælper hinanden", "3,7", "0", "1 (33 %)", "0", "1 (33 %)", "1 (33 %)", "3", "1"],
        ["Vi ved, hvad der er vigtigst", "3,8", "0", "0", "2 (50 %)", "1 (25 %)", "1 (25 %)", "4", "0"],
    ]
    assert found == []
    assert stage.complaints == []


def test_six_statements_stand_with_share_and_number_in_every_size_and_as_a_table(faces):
    faces.lead("six", "Hvor meget har I af de seks guldkorn på jeres arbejdsplads?")
    faces.room.give("six", *({"ratings": [rating, 1, 3, 5, 2, rating]} for rating in (5, 4, 4)))
    faces.room.do("reveal")
    steps = faces.screen.locator(".ladder li").first.locator(".ladder-count")
    found = []

    for _ in at_every_size(faces.screen):
        found += problems(faces.screen)
        expect(steps.locator(".ladder-share")).to_have_text([f"67{NBSP}%", f"33{NBSP}%"])
        expect(steps.locator(".ladder-number")).to_have_text(["2", "1"])
        expect(steps.locator(":scope > span:visible")).to_have_count(4)
    faces.desk.keyboard.press("t")
    expect(faces.screen.locator("table.data tbody tr")).to_have_count(6)
    found += unreadable(faces.screen)

    expect(faces.screen.locator("table.data tbody tr")).to_have_count(6)
    assert found == []


def test_a_phone_and_the_desk_turn_a_chart_into_a_table_for_themselves(faces):
    faces.tell_the_mood()
    faces.room.do("reveal")

    for face in (faces.anna, faces.desk):
        face.get_by_role("button", name="Vis som tabel").click()
        expect(face.locator("table.data tbody tr")).to_have_text(
            [f"Godt267{NBSP}%", f"Midt imellem00{NBSP}%", f"Tungt133{NBSP}%"]
        )
        expect(face.locator(".bars")).to_have_count(0)

    sees_bars(faces.screen)
