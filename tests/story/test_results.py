"""Everything about how results are seen: when and by whom, as a table, in two rounds, by group, and copied."""

import base64
import re
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.room import Face, Opened
from tests.story.axe import Inspector, Room
from tests.story.conftest import SCREEN, Stage

AGENDA = Path(__file__).with_name("results.yaml")
READABLE = Path(__file__).with_name("readable.js").read_text(encoding="utf-8")
SIZES = (SCREEN, {"width": 1280, "height": 720}, {"width": 1024, "height": 768})
TOGETHER = [{"options": [0]}, {"options": [0]}, {"options": [2]}]
RATINGS = [{"ratings": [4, 5, 3]}, {"ratings": [3, None, 3]}, {"ratings": [5, 2, 4]}, {"ratings": [2, 4, 5]}]
NBSP = "\u00a0"


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


class Faces:
    """Gry's desk and screen, Anna's phone, and others who answer without a page."""

    def __init__(self, workshop: Opened, stage: Stage, others: int = 4) -> None:
        self.desk, self.screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
        self.anna = stage.phone(workshop.join_url)
        self.room = Room(workshop, self.desk, others)
        expect(self.anna.get_by_role("heading", name="Du er med")).to_be_visible()

    def lead(self, activity: str, question: str) -> None:
        self.room.lead(activity)
        for face in (self.anna, self.screen, self.desk):
            expect(face.get_by_role("heading", name=question).first).to_be_visible()


@pytest.fixture
def faces(workshop, stage) -> Faces:
    return Faces(workshop, stage)


def answer(phone: Page, option: str) -> None:
    phone.get_by_label(option, exact=True).check()
    phone.get_by_role("button", name="Send").click()
    expect(phone.locator(".own .status")).to_have_text("Sendt")


def sees_bars(face: Page) -> None:
    expect(face.locator(".bars:not(.blank)")).to_be_visible()


def sees_none(face: Page) -> None:
    expect(face.locator(".poll")).to_be_visible()
    expect(face.locator(".bars:not(.blank)")).to_have_count(0)


def line(faces: Faces) -> Any:
    return expect(faces.desk.locator(".shows-now"))


def open_choices(desk: Page) -> None:
    desk.locator(".shows summary").click()


def choose(desk: Page, face: str, when: str) -> None:
    desk.get_by_role("group", name=f"{face} ser svarene").get_by_role("button", name=when).click()


# Who sees them, and when


def test_hidden_answers_are_shown_to_all_with_one_press_and_hidden_again(faces):
    faces.lead("mood", "Hvordan er du landet?")
    faces.room.give("mood", *TOGETHER)
    sees_none(faces.screen)
    sees_none(faces.anna)
    line(faces).to_have_text(
        "Hvem kan se det nu? Lærredet: skjult, til du viser det · Mobilerne: skjult, til du viser det"
    )

    faces.desk.get_by_role("button", name="Vis svarene for alle").click()
    sees_bars(faces.screen)
    sees_bars(faces.anna)
    line(faces).to_have_text("Hvem kan se det nu? Lærredet: vist · Mobilerne: vist")
    faces.desk.keyboard.press("r")

    sees_none(faces.screen)
    sees_none(faces.anna)


def test_a_phone_sees_the_answers_after_its_own_and_the_screen_does_not(faces):
    faces.lead("own", "Hvad har du mest brug for?")
    faces.room.give("own", *TOGETHER)

    expect(faces.anna.get_by_text("Du ser de andres svar, når du selv har svaret.")).to_be_visible()
    expect(faces.screen.get_by_text("Du ser svarene på din mobil, når du selv har svaret.")).to_be_visible()
    sees_none(faces.anna)
    answer(faces.anna, "Tid")

    sees_bars(faces.anna)
    sees_none(faces.screen)


def test_answers_that_wait_for_the_close_come_when_the_poll_is_closed(faces):
    faces.lead("last", "Hvad ville du vælge?")
    faces.room.give("last", {"options": [0]}, {"options": [1]}, {"options": [1]})
    answer(faces.anna, "Mere tid")
    for face in (faces.anna, faces.screen):
        expect(face.get_by_text("Svarene vises, når der er lukket for svar.")).to_be_visible()
        sees_none(face)

    faces.desk.keyboard.press("l")

    sees_bars(faces.anna)
    sees_bars(faces.screen)
    line(faces).to_contain_text("Lærredet: vist, for der er lukket for svar")


def test_answers_for_the_desk_alone_are_never_on_a_phone_or_on_the_screen(faces):
    faces.lead("silent", "Er du træt?")
    faces.room.give("silent", {"options": [0]}, {"options": [0]}, {"options": [1]})
    sees_bars(faces.desk)

    faces.desk.keyboard.press("r")
    faces.desk.keyboard.press("l")

    expect(faces.anna.get_by_text("Afstemningen er lukket.")).to_be_visible()
    for face in (faces.anna, faces.screen):
        expect(face.get_by_text("Kun den, der styrer dagen, ser svarene.")).to_be_visible()
        sees_none(face)
    expect(faces.desk.get_by_role("button", name="Vis svarene for alle")).to_have_count(0)


def test_screen_and_phones_are_chosen_apart_one_tap_away(faces):
    faces.lead("mood", "Hvordan er du landet?")
    faces.room.give("mood", *TOGETHER)

    open_choices(faces.desk)
    choose(faces.desk, "Lærredet", "Hele tiden")
    sees_bars(faces.screen)
    sees_none(faces.anna)
    expect(faces.anna.get_by_text("Svarene vises på lærredet.")).to_be_visible()
    choose(faces.desk, "Mobilerne", "Når man selv har svaret")
    line(faces).to_have_text("Hvem kan se det nu? Lærredet: vist · Mobilerne: når man selv har svaret")
    answer(faces.anna, "Godt")

    sees_bars(faces.anna)


# Tables


def test_key_t_makes_the_screen_a_table_and_back(faces, stage):
    faces.lead("scale", "Hvor enig er du?")
    faces.room.give("scale", *RATINGS)
    faces.room.do("reveal")
    expect(faces.screen.locator(".ladder")).to_be_visible()

    faces.desk.keyboard.press("t")
    expect(faces.screen.locator("table.data")).to_be_visible()
    rows = faces.screen.locator("table.data tr").all_inner_texts()
    found = [problem for size in SIZES for problem in unreadable(faces.screen, size)]
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

    for size in SIZES:
        found += unreadable(faces.screen, size)
        expect(steps.locator(".ladder-share")).to_have_text([f"67{NBSP}%", f"33{NBSP}%"])
        expect(steps.locator(".ladder-number")).to_have_text(["2", "1"])
        expect(steps.locator(":scope > span:visible")).to_have_count(4)
    faces.desk.keyboard.press("t")
    expect(faces.screen.locator("table.data tbody tr")).to_have_count(6)
    found += [problem for size in SIZES for problem in unreadable(faces.screen, size)]

    expect(faces.screen.locator("table.data tbody tr")).to_have_count(6)
    assert found == []


def unreadable(screen: Page, size: dict[str, int]) -> list[str]:
    """What cannot be read from the back row at this size."""
    screen.set_viewport_size(size)
    screen.wait_for_timeout(50)
    found: list[str] = screen.evaluate(READABLE)
    return [f"{size['width']}: {problem}" for problem in found]


def test_a_phone_and_the_desk_turn_a_chart_into_a_table_for_themselves(faces):
    faces.lead("mood", "Hvordan er du landet?")
    faces.room.give("mood", *TOGETHER)
    faces.room.do("reveal")

    for face in (faces.anna, faces.desk):
        face.get_by_role("button", name="Vis som tabel").click()
        expect(face.locator("table.data tbody tr")).to_have_text(
            [f"Godt267{NBSP}%", f"Midt imellem00{NBSP}%", f"Tungt133{NBSP}%"]
        )
        expect(face.locator(".bars")).to_have_count(0)

    sees_bars(faces.screen)


# Time


def test_a_time_limit_warns_everywhere_in_its_last_twenty_seconds(faces):
    faces.lead("short", "Hvad er vigtigst lige nu?")
    warning = "Under 20 sekunder tilbage. Send det, du har."
    expect(faces.screen.get_by_text(warning)).to_have_count(0)

    faces.room.do("more_time", seconds=-585)

    expect(faces.anna.get_by_text(warning)).to_be_visible()
    expect(faces.screen.get_by_text(warning)).to_be_visible()
    expect(faces.desk.get_by_text("tilbage. Giv mere tid her:")).to_be_visible()
    faces.desk.get_by_role("button", name="1 minut mere til aktiviteten").click()
    expect(faces.anna.get_by_text(warning)).to_have_count(0)
    expect(faces.screen.get_by_text(warning)).to_have_count(0)


def test_the_servers_clock_closes_two_seconds_late_and_every_extension_opens_again(workshop):
    gry, anna = workshop.desk(), workshop.phone()
    lead(gry, "short")

    extended = 0
    for _ in range(10):
        run_out(gry)
        assert do(gry, "more_time", seconds=60)["activity"]["stage"]["open"]
        extended += 1
    run_out(gry)
    in_time = anna.answer("short", {"options": [0]})
    anna.sees(lambda picture: not picture["activity"]["stage"]["open"])
    too_late = anna.answer("short", {"options": [1]})
    do(gry, "more_time", seconds=60)
    opened_again = anna.answer("short", {"options": [1]})

    assert extended == 10
    assert (in_time["ok"], too_late["ok"], too_late["code"], opened_again["ok"]) == (True, False, "closed", True)


def lead(gry: Face, activity: str) -> None:
    assert gry.do("go", activity=activity, seen=gry.hello()["picture"]["step"])["ok"]


def do(gry: Face, what: str, **details: Any) -> dict[str, Any]:
    """The picture once the command is done."""
    said = gry.do(what, **details)
    assert said["ok"], said
    picture: dict[str, Any] = gry.sees(lambda picture: picture["step"] >= said["step"])
    return picture


def run_out(gry: Face) -> None:
    """Takes all the time that is left."""
    do(gry, "more_time", seconds=-3600)


# Two rounds, and groups


def test_a_second_round_stands_beside_the_first_on_every_face(faces, stage):
    faces.lead("mood", "Hvordan er du landet?")
    faces.room.give("mood", *TOGETHER)
    faces.room.do("round", seen=faces.room.gry.hello()["picture"]["step"])
    second = faces.room.gry.sees(lambda picture: (picture["activity"] or {}).get("round") == 2)["activity"]["id"]
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
    assert [problem for size in SIZES for problem in unreadable(faces.screen, size)] == []
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
    assert [problem for size in SIZES for problem in unreadable(faces.screen, size)] == []


def test_groups_too_small_to_be_shown_are_said_to_be(faces):
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
    assert [problem for size in SIZES for problem in unreadable(faces.screen, size)] == []
    # The last size is the narrowest.
    assert note.evaluate("each => each.offsetWidth >= each.scrollWidth")


# Copies


def test_a_result_is_copied_as_text_with_tabs_between_the_cells(faces):
    faces.desk.context.grant_permissions(["clipboard-read", "clipboard-write"])
    faces.lead("mood", "Hvordan er du landet?")
    faces.room.give("mood", *TOGETHER)

    faces.desk.get_by_role("button", name="Kopiér som tekst").click()
    expect(faces.desk.get_by_text("Teksten er kopieret.")).to_be_visible()

    assert faces.desk.evaluate("navigator.clipboard.readText()").replace(NBSP, " ") == (
        "Hvordan er du landet?\n3 svar\nFlest har valgt »Godt«: 2 af 3.\n\n"
        "Svar\tAntal\tAndel\nGodt\t2\t67 %\nMidt imellem\t0\t0 %\nTungt\t1\t33 %\n"
    )


def test_where_there_is_no_clipboard_the_text_is_copied_the_older_way(faces):
    faces.desk.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    faces.desk.evaluate(
        "document.addEventListener('copy', () => { window.copied = document.activeElement.value ?? '' })"
    )
    faces.lead("mood", "Hvordan er du landet?")
    faces.room.give("mood", *TOGETHER)

    faces.desk.get_by_role("button", name="Kopiér som tekst").click()
    expect(faces.desk.get_by_text("Teksten er kopieret.")).to_be_visible()

    assert faces.desk.evaluate("window.copied").splitlines()[0] == "Hvordan er du landet?"


def test_a_result_is_copied_as_a_picture_with_something_on_it(faces):
    faces.desk.context.grant_permissions(["clipboard-read", "clipboard-write"])
    faces.lead("mood", "Hvordan er du landet?")
    faces.room.give("mood", *TOGETHER)

    faces.desk.get_by_role("button", name="Kopiér som billede").click()
    expect(faces.desk.get_by_text("Billedet er kopieret.")).to_be_visible()
    encoded = faces.desk.evaluate(
        """async () => {
          const [copied] = await navigator.clipboard.read();
          const bytes = new Uint8Array(await (await copied.getType("image/png")).arrayBuffer());
          return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ""));
        }"""
    )

    width, height, colours = looked_at(base64.b64decode(encoded))
    assert width == 1600
    assert 400 < height < 900
    assert colours > 20


def test_where_pictures_cannot_be_copied_one_is_downloaded_and_that_is_said(faces):
    faces.desk.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    faces.lead("mood", "Hvordan er du landet?")
    faces.room.give("mood", *TOGETHER)

    with faces.desk.expect_download() as waiting:
        faces.desk.get_by_role("button", name="Kopiér som billede").click()

    assert waiting.value.suggested_filename == "Hvordan-er-du-landet.png"
    assert looked_at(Path(waiting.value.path()).read_bytes())[0] == 1600
    expect(faces.desk.get_by_text("Billedet er hentet som en fil")).to_be_visible()


def looked_at(png: bytes) -> tuple[int, int, int]:
    """Width, height and how many different bytes its unpacked lines are made of: a blank picture has a handful."""
    width, height = struct.unpack(">II", png[16:24])
    at, packed = 8, b""
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            packed += png[at + 8 : at + 8 + length]
        at += 12 + length
    return width, height, len(set(zlib.decompress(packed)))


# A scale, by touch and by keyboard


def test_a_scale_is_answered_by_touch_and_seen_on_three_faces(faces, stage):
    faces.lead("scale", "Hvor enig er du?")
    faces.anna.locator(".statement").nth(0).locator(".step").nth(3).tap()
    faces.anna.locator(".statement").nth(1).locator(".step").nth(1).tap()
    faces.anna.locator(".statement").nth(2).get_by_role("button", name="Spring over").tap()
    faces.anna.get_by_role("button", name="Send").tap()
    expect(faces.anna.locator(".own dd")).to_have_text(["4", "2", "sprunget over"])

    faces.room.give("scale", *RATINGS)
    faces.room.do("reveal")

    for face in (faces.anna, faces.desk, faces.screen):
        expect(face.locator(".ladder-figure")).to_have_text(["3,6", "3,3", "3,8"])
        expect(face.locator(".chart figcaption")).to_have_text(
            "Højest ligger »Vi ved, hvad der er vigtigst« med 3,8, lavest »Støtte« med 3,3."
        )
    assert [problem for size in SIZES for problem in unreadable(faces.screen, size)] == []
    assert stage.complaints == []


def test_a_scale_is_answered_and_shown_by_keyboard_alone(faces):
    faces.lead("single", "Hvor meget ro har du til at løse dine opgaver?")

    faces.anna.locator(".step input").first.focus()
    faces.anna.keyboard.press("Space")
    for _ in range(4):
        faces.anna.keyboard.press("ArrowRight")
    faces.anna.keyboard.press("Tab")
    faces.anna.keyboard.press("Enter")
    expect(faces.anna.locator(".own dd")).to_have_text("5")
    faces.room.give("single", {"ratings": [7]}, {"ratings": [6]})
    faces.desk.keyboard.press("r")
    faces.desk.keyboard.press("t")

    expect(faces.screen.locator("table.data tbody tr td").first).to_have_text("6,0")
    expect(faces.anna.locator(".ladder-figure")).to_have_text("6,0")


# Barriers


def test_no_way_to_see_a_result_has_a_barrier(faces):
    inspector = Inspector()
    faces.lead("scale", "Hvor enig er du?")
    faces.room.give("scale", *RATINGS)
    open_choices(faces.desk)
    inspector.look(faces.desk, "desk: choices")
    faces.room.do("reveal")
    faces.desk.keyboard.press("t")
    expect(faces.screen.locator("table.data")).to_be_visible()
    for name, face in (("anna", faces.anna), ("desk", faces.desk)):
        face.get_by_role("button", name="Vis som tabel").click()
        inspector.look(face, f"{name}: table")
        inspector.look_in_the_dark(face, f"{name}: table")
    inspector.look(faces.screen, "screen: table")
    faces.desk.keyboard.press("t")
    expect(faces.screen.locator("table.data")).to_have_count(0)
    faces.room.do("round", seen=faces.room.gry.hello()["picture"]["step"])
    second = faces.room.gry.sees(lambda picture: (picture["activity"] or {}).get("round") == 2)["activity"]["id"]
    faces.room.give(second, *RATINGS[1:], {"ratings": [1, 1, 1]})
    faces.room.do("reveal")
    for name, face in (("anna", faces.anna), ("desk", faces.desk), ("screen", faces.screen)):
        expect(face.locator(".paired")).to_be_visible()
        inspector.look(face, f"{name}: rounds")
    inspector.look_in_the_dark(faces.anna, "anna: rounds")

    assert inspector.found == []
