"""A result is copied at the desk: as text or a picture, and another way where there is no clipboard."""

import base64
import struct
import zlib
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.room import House
from tests.story.conftest import Stage
from tests.story.results import AGENDA, NBSP, Faces


@pytest.fixture
def faces(house: House, stage: Stage) -> Faces:
    return Faces(house.open_quickly(AGENDA), stage)


def test_a_result_is_copied_as_text_with_tabs_between_the_cells(faces):
    faces.desk.context.grant_permissions(["clipboard-read", "clipboard-write"])
    faces.tell_the_mood()

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
    faces.tell_the_mood()

    faces.desk.get_by_role("button", name="Kopiér som tekst").click()
    expect(faces.desk.get_by_text("Teksten er kopieret.")).to_be_visible()

    assert faces.desk.evaluate("window.copied").splitlines()[0] == "Hvordan er du landet?"


def test_a_result_is_copied_as_a_picture_with_something_on_it(faces):
    faces.desk.context.grant_permissions(["clipboard-read", "clipboard-write"])
    faces.tell_the_mood()

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
    faces.tell_the_mood()

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
