"""Two rounds of a question, or two groups in the room, stand beside each other."""

import pytest
from playwright.sync_api import expect

from tests.room import House, Opened
from tests.story.back_row import SIZES, at_every_size, unreadable
from tests.story.results import AGENDA, NBSP, Faces, open_choices, sees_bars

FITS = "each => each.offsetWidth >= each.scrollWidth"


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


def test_a_second_round_stands_beside_the_first_on_every_face(workshop, stage):
    faces = Faces(workshop, stage)
    faces.tell_the_mood()
    second = faces.ask_again()
    faces.room.give(second, {"options": [2]}, {"options": [2]}, {"options": [2]}, {"options": [0]})
    faces.room.do("reveal")

    for face in (faces.anna, faces.desk, faces.screen):
        expect(face.locator(".legend li")).to_have_text(["Første runde · 3 svar", "Anden runde · 4 svar"])
        expect(face.locator(".paired .bar-figures")).to_have_text(
            [f"67{NBSP}% (2)", f"25{NBSP}% (1)", f"0{NBSP}% (0)", f"0{NBSP}% (0)", f"33{NBSP}% (1)", f"75{NBSP}% (3)"]
        )
        expect(face.locator(".chart figcaption")).to_have_text(
            f"»Godt« gik fra 67{NBSP}% til 25{NBSP}%: 42 procentpoint ned."
        )
    assert unreadable(faces.screen) == []
    assert stage.complaints == []


def test_a_result_is_seen_by_group_at_the_desk_and_then_on_the_screen(workshop, stage):
    faces = Faces(workshop, stage, others=6)
    faces.lead("split", "Hvad skal vi begynde med?")
    roles = ["tr", "tr", "tr", "leder", "leder", "leder"]
    faces.room.give("split", *({"options": [0 if role == "tr" else 2], "segment": role} for role in roles))
    faces.room.do("reveal")
    sees_bars(faces.screen)

    faces.desk.locator(".poll").get_by_role("button", name="Delt op på rolle").click()
    expect(faces.desk.locator(".legend li")).to_have_text(["Leder · 3 svar", "TR · 3 svar"])
    sees_bars(faces.screen)
    open_choices(faces.desk)
    faces.desk.get_by_role("group", name="Lærredet viser dem").get_by_role("button", name="Delt op på rolle").click()

    expect(faces.screen.locator(".legend li")).to_have_text(["Leder · 3 svar", "TR · 3 svar"])
    expect(faces.screen.locator("figcaption")).to_have_text(
        f"Størst forskel er der på »Arbejdstid«: TR 100{NBSP}%, Leder 0{NBSP}%."
    )
    assert unreadable(faces.screen) == []


def test_groups_too_small_to_be_shown_are_said_to_be(workshop, stage):
    faces = Faces(workshop, stage)
    faces.lead("split", "Hvad skal vi begynde med?")
    roles = ["tr", "tr", "tr", "leder"]
    faces.room.give("split", *({"options": [1], "segment": role} for role in roles))

    expect(faces.desk.get_by_text("Grupperne er for små til at blive vist hver for sig.")).to_be_visible()
    faces.room.do("reveal")
    sees_bars(faces.screen)
    note = faces.screen.get_by_text("Grupperne er for små til at vises")
    expect(note).to_have_count(0)
    faces.room.do("split", on=True)
    expect(note).to_be_visible()
    assert unreadable(faces.screen) == []
    assert [note.evaluate(FITS) for _ in at_every_size(faces.screen)] == [True] * len(SIZES)
