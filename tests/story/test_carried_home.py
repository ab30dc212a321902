"""What somebody takes home, carried to another device in a link or a QR code."""

import re
from collections.abc import Iterator

import pytest
import qrcode
from playwright.sync_api import Browser, Page, expect
from qrcode.util import MODE_8BIT_BYTE, MODE_NUMBER, QRData

from tests.room import House
from tests.story.conftest import PHONE, Stage
from tests.story.going_home import OWN, PROMISE, Home, has, is_open, link_of, spent

LAPTOP = {"width": 1280, "height": 800}
QUIET = 4
KEEP = "Gem her på enheden"
NOTHING = "Der ligger ikke noget af dit i denne browser."


@pytest.fixture(scope="module")
def home(house: House, browser: Browser) -> Iterator[Home]:
    yield from spent(house, browser)


@pytest.fixture
def page(home: Home, stage: Stage) -> Page:
    return home.open(stage)


def test_a_link_carries_it_to_another_device_where_it_is_kept_when_asked_to(home: Home, page: Page, stage: Stage):
    link = link_of(page)
    laptop = stage.face(link, LAPTOP)

    expect(laptop.get_by_role("button", name=KEEP)).to_be_visible()
    seen = has(laptop, *OWN, home.card)
    address = laptop.url
    laptop.reload()
    after_reload = has(laptop, *OWN)
    laptop.get_by_role("button", name=KEEP).click()
    expect(laptop.get_by_text("Det er gemt i denne browser.")).to_be_visible()
    later = laptop.context.new_page()
    later.goto(address)
    is_open(later)

    assert (seen, after_reload, has(later, *OWN)) == ([True] * (len(OWN) + 1), [True] * len(OWN), [True] * len(OWN))
    assert (address, laptop.evaluate("location.hash")) == (link.partition("#")[0], "")
    assert stage.complaints == []


def test_what_is_not_kept_is_gone_with_the_window_and_what_is_kept_can_be_deleted(page: Page, stage: Stage):
    link = link_of(page)
    laptop = stage.face(link, LAPTOP)
    expect(laptop.get_by_role("button", name=KEEP)).to_be_visible()

    another = laptop.context.new_page()
    another.goto(laptop.url)
    expect(another.get_by_text(NOTHING)).to_be_visible()
    laptop.get_by_role("button", name=KEEP).click()
    laptop.get_by_role("button", name="Slet det, der er hentet fra en anden enhed").click()

    expect(laptop.get_by_text(NOTHING)).to_be_visible()
    assert laptop.evaluate("Object.keys({...localStorage, ...sessionStorage})") == []


def test_the_own_link_opened_on_the_own_phone_shows_nothing_twice(page: Page):
    link = link_of(page)

    page.goto("about:blank")
    page.goto(link)

    expect(page.get_by_text("Det hele ligger her allerede.")).to_be_visible()
    expect(page.locator(".take-what", has_text=PROMISE)).to_have_count(1)
    expect(page.locator(".take-visitor")).to_have_count(0)


def test_the_qr_code_says_the_same_as_the_link(page: Page):
    address = link_of(page).partition("#")[0]
    drawn = page.locator(".take-qr path").get_attribute("d")
    size = int(page.locator(".take-qr svg").get_attribute("viewBox").split()[-1])

    # The same page packed into digits, as the code carries it.
    packed = page.evaluate(PACKED)
    codes = [matrix(f"{address}#{packed[0]}", packed[1:], mask) for mask in range(8)]

    assert dots(drawn, size) in codes


PACKED = """() => {
    const said = document.querySelector('#take-address').value.split('#')[1];
    const bytes = Uint8Array.from(atob(said.slice(1).replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0));
    let digits = '';
    for (let at = 0; at < bytes.length; at += 2) {
        digits += at + 1 < bytes.length
            ? String(bytes[at] * 256 + bytes[at + 1]).padStart(5, '0') : String(bytes[at]).padStart(3, '0');
    }
    return 'n' + digits;
}"""


def matrix(address: str, digits: str, mask: int) -> list[list[bool]]:
    """The code as another library draws it."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_L, border=QUIET, mask_pattern=mask)
    code.add_data(QRData(address.encode(), mode=MODE_8BIT_BYTE), optimize=0)
    code.add_data(QRData(digits.encode(), mode=MODE_NUMBER), optimize=0)
    code.make(fit=True)
    return [[bool(dot) for dot in row] for row in code.get_matrix()]


def dots(path: str, size: int) -> list[list[bool]]:
    """The strokes of the drawing as dots."""
    dark = [[False] * size for _ in range(size)]
    for column, row, length in re.findall(r"M(\d+) (\d+)h(\d+)v1", path):
        for at in range(int(length)):
            dark[int(row)][int(column) + at] = True
    return dark


def test_a_link_somebody_made_up_shows_text_and_nothing_more(page: Page, stage: Stage):
    evil = '{"parts":[{"title":"<img src=x onerror=window.hit=1>","entries":[["<script>window.hit=1</script>"]]}]}'
    packed = page.evaluate("text => 'p' + btoa(text).replaceAll('+', '-').replaceAll('/', '_')", evil)

    laptop = stage.face(f"{page.url}#{packed}", LAPTOP)

    expect(laptop.get_by_role("heading", name="<img src=x onerror=window.hit=1>")).to_be_visible()
    assert laptop.evaluate("[window.hit, document.querySelector('.take-mine :is(img, script)')]") == [None, None]


def test_half_a_link_is_told_so_and_leaves_the_address(page: Page, stage: Stage):
    link = link_of(page)

    laptop = stage.face(link[:-40], LAPTOP)

    expect(laptop.get_by_text("Linket kan ikke læses.")).to_be_visible()
    expect(laptop.get_by_role("button", name=KEEP)).to_have_count(0)
    assert laptop.evaluate("location.hash") == ""


def test_the_page_has_no_barriers_and_goes_by_keyboard(page: Page, stage: Stage, inspector):
    inspector.look(page, "take home")
    inspector.look_in_the_dark(page, "take home")
    page.set_viewport_size(PHONE)
    for _ in range(30):
        page.keyboard.press("Tab")
        if "anden enhed" in page.evaluate("document.activeElement.textContent"):
            break
    page.keyboard.press("Enter")
    expect(page.locator(".take-qr svg")).to_be_visible()
    inspector.look(page, "take home, carried")

    laptop = stage.face(page.get_by_label("Linket", exact=True).input_value(), LAPTOP)
    expect(laptop.get_by_role("button", name=KEEP)).to_be_visible()
    inspector.look(laptop, "take home on another device")
    assert page.evaluate("document.activeElement.textContent.trim()") == "Tag det med til en anden enhed"
