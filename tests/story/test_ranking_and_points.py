"""Ranking and points in real browsers: by touch, by keyboard and dragged, then at the desk and on the screen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import Opened
from tests.story.acting import kept, sent
from tests.story.axe import SMALL, Inspector, Room
from tests.story.conftest import PHONE, Stage

AGENDA = Path(__file__).with_name("ranking-and-points.yaml")
SQUARE = {"width": 1024, "height": 768}
CUT_OFF = """() => [...document.querySelectorAll(".standings li, .bars.blank li, figcaption, footer")].filter(each => {
    const { top, bottom, left, right } = each.getBoundingClientRect();
    return top < 0 || left < 0 || bottom > innerHeight + 1 || right > innerWidth + 1
        || [...each.children].some(part => part.scrollWidth > part.clientWidth + 2 && part.clientWidth > 0);
}).map(each => each.textContent)"""


@pytest.fixture
def workshop(house) -> Opened:
    return house.open_quickly(AGENDA)


def said(phone: Page) -> Locator:
    """What the form itself speaks after every change."""
    return phone.locator("form [role=status]")


def order(phone: Page) -> Locator:
    return phone.locator(".ranking-text")


def button(phone: Page, name: str) -> Locator:
    return phone.get_by_role("button", name=name, exact=True)


def focused(phone: Page) -> str:
    return str(phone.evaluate("document.activeElement.textContent.trim()"))


class Keys:
    """Somebody without a mouse."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def to(self, target: Locator, key: str = "Tab") -> "Keys":
        for _ in range(60):
            if target.evaluate("target => target === document.activeElement"):
                return self
            self._page.keyboard.press(key)
        raise AssertionError(f"Tab never came to {target}")

    def press(self, *keys: str) -> None:
        for key in keys:
            self._page.keyboard.press(key)


# Ranking


def test_an_order_is_built_by_touch(workshop: Opened, stage: Stage):
    room = Room(workshop, stage.desk(workshop.desk_url))
    anna = stage.phone(workshop.join_url)
    room.lead("order")

    for option in ("Pauser", "Ledelse", "Mening"):
        button(anna, option).tap()
    expect(said(anna)).to_have_text("Mening er nu nr. 3 af 3.")
    button(anna, "Op Mening").tap()
    button(anna, "Op Mening").tap()
    button(anna, "Ned Pauser").tap()
    expect(said(anna)).to_have_text("Pauser er nu nr. 3 af 3.")
    button(anna, "Tag ud Ledelse").tap()
    expect(order(anna)).to_have_text(["Mening", "Pauser"])
    button(anna, "Send").tap()

    sent(anna, "Mening")
    assert kept(workshop, "order") == [{"order": [0, 2]}]
    assert stage.complaints == []


def test_an_order_is_built_with_the_keyboard_alone_and_the_focus_follows(workshop: Opened, stage: Stage):
    room = Room(workshop, stage.desk(workshop.desk_url))
    emil = stage.face(workshop.join_url, PHONE)
    keys = Keys(emil)
    room.lead("order")
    expect(button(emil, "Pauser")).to_be_visible()

    keys.to(button(emil, "Pauser")).press("Enter")
    assert focused(emil) == "Op Pauser"
    keys.to(button(emil, "Ledelse")).press("Enter")
    assert focused(emil) == "Op Ledelse"
    keys.press("Space")
    expect(said(emil)).to_have_text("Ledelse er nu nr. 1 af 2.")
    assert focused(emil) == "Op Ledelse"
    keys.press("Enter")
    expect(said(emil)).to_have_text("Ledelse står allerede øverst.")
    keys.press("Tab", "Enter")
    expect(said(emil)).to_have_text("Ledelse er nu nr. 2 af 2.")
    assert focused(emil) == "Ned Ledelse"
    keys.press("Tab", "Enter")
    expect(said(emil)).to_have_text("Ledelse er taget ud.")
    assert focused(emil) == "Ledelse"
    keys.to(button(emil, "Send")).press("Enter")

    sent(emil, "Pauser")
    assert kept(workshop, "order") == [{"order": [2]}]
    assert stage.complaints == []


def test_a_row_is_dragged_by_its_handle(workshop: Opened, stage: Stage):
    room = Room(workshop, stage.desk(workshop.desk_url))
    bilal = stage.face(workshop.join_url, PHONE)
    room.lead("order")
    for option in ("Pauser", "Ledelse", "Mening"):
        button(bilal, option).click()

    drag(bilal, bilal.locator(".ranking-grip").nth(2), by=-300)
    expect(order(bilal)).to_have_text(["Mening", "Pauser", "Ledelse"])
    expect(said(bilal)).to_have_text("Mening er nu nr. 1 af 3.")
    drag(bilal, bilal.locator(".ranking-grip").nth(0), by=130)
    expect(order(bilal)).to_have_text(["Pauser", "Mening", "Ledelse"])
    drag(bilal, bilal.locator(".ranking-grip").nth(0), by=20)

    expect(order(bilal)).to_have_text(["Pauser", "Mening", "Ledelse"])
    assert stage.complaints == []


def drag(page: Page, handle: Locator, by: int) -> None:
    box = handle.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + by / 2, steps=4)
    page.mouse.move(x, y + by, steps=4)
    page.mouse.up()


def test_a_finger_drags_by_the_handle_and_scrolls_from_everywhere_else(workshop: Opened, stage: Stage):
    room = Room(workshop, stage.desk(workshop.desk_url))
    anna = stage.phone(workshop.join_url)
    room.lead("order")
    for option in ("Pauser", "Ledelse", "Mening", "Indflydelse"):
        button(anna, option).tap()
    anna.evaluate("scrollTo(0, 0)")

    swipe(anna, anna.locator(".ranking-text").nth(2), by=-150)
    scrolled = anna.evaluate("scrollY")
    unmoved = order(anna).all_text_contents()
    anna.evaluate("scrollTo(0, 0)")
    swipe(anna, anna.locator(".ranking-grip").nth(0), by=130)

    expect(order(anna)).to_have_text(["Ledelse", "Pauser", "Mening", "Indflydelse"])
    assert unmoved == ["Pauser", "Ledelse", "Mening", "Indflydelse"]
    assert scrolled > 0
    assert stage.complaints == []


def swipe(page: Page, start: Locator, by: int) -> None:
    """A finger that goes down, along and up again, as the browser itself hears of it."""
    box = start.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    line = page.context.new_cdp_session(page)
    line.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    for part in range(1, 11):
        points = [{"x": x, "y": y + by * part / 10}]
        line.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": points})
        page.wait_for_timeout(20)
    line.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    page.wait_for_timeout(300)


# Points


def test_points_are_spent_by_touch(workshop: Opened, stage: Stage):
    room = Room(workshop, stage.desk(workshop.desk_url))
    anna = stage.phone(workshop.join_url)
    room.lead("hundred")

    for _ in range(7):
        button(anna, "+10 Pauser").tap()
    expect(said(anna)).to_contain_text("30 point tilbage")
    expect(button(anna, "Send")).to_be_disabled()
    expect(anna.get_by_text("Du kan sende, når alle 100 point er givet.")).to_be_visible()
    button(anna, "−10 Pauser").tap()
    anna.get_by_label("Point til Mening").fill("999")
    expect(anna.get_by_label("Point til Mening")).to_have_value("40")
    expect(said(anna)).to_contain_text("Alle 100 point er givet")
    button(anna, "Send").tap()

    sent(anna, "60 point")
    assert kept(workshop, "hundred") == [{"points": [40, 0, 60, 0]}]
    assert stage.complaints == []


def test_points_are_spent_with_the_keyboard_alone(workshop: Opened, stage: Stage):
    room = Room(workshop, stage.desk(workshop.desk_url))
    emil = stage.face(workshop.join_url, PHONE)
    keys = Keys(emil)
    room.lead("hundred")
    field = emil.get_by_label("Point til Indflydelse")
    expect(field).to_be_visible()

    keys.to(field)
    emil.keyboard.type("33")
    expect(field).to_have_value("33")
    keys.press("ArrowUp", "ArrowUp", "ArrowDown")
    expect(field).to_have_value("43")
    keys.to(button(emil, "+10 Ledelse")).press("Enter", "Enter", "Enter", "Enter", "Enter", "Enter")
    assert focused(emil) == "+10 Ledelse"
    expect(emil.get_by_label("Point til Ledelse")).to_have_value("57")
    keys.press("Enter")
    assert focused(emil) == "+10 Ledelse"
    keys.to(button(emil, "Send")).press("Enter")

    sent(emil, "57 point")
    assert kept(workshop, "hundred") == [{"points": [0, 43, 0, 57]}]
    assert stage.complaints == []


# On the other faces


RESULTS = {
    "order": (
        [{"order": [2, 0]}, {"order": [2, 1]}, {"order": [0, 2, 1, 3]}],
        ["1. Pauser 92 % nr. 1 hos 2", "2. Mening 58 % nr. 1 hos 1", "3. Indflydelse 42 % nr. 1 hos 0"],
        "Øverst ligger »Pauser« med 92 % af de mulige point; nr. 1 hos 2.",
    ),
    "hundred": (
        [{"points": [0, 0, 100, 0]}, {"points": [40, 0, 60, 0]}, {"points": [50, 30, 20, 0]}],
        ["Pauser 60,0 point 60 %, fra 3", "Mening 30,0 point 30 %, fra 2", "Indflydelse 10,0 point 10 %, fra 1"],
        "Flest point har »Pauser« fået: 60 % af alle point, givet af 3.",
    ),
}


def plain(texts: list[str]) -> list[str]:
    return [" ".join(text.split()) for text in texts]


@pytest.mark.parametrize("activity", RESULTS)
def test_the_result_stands_from_the_best_down_at_the_desk_and_on_the_screen(
    workshop: Opened, stage: Stage, activity: str
):
    desk, screen = stage.desk(workshop.desk_url), stage.screen(workshop.screen_url)
    room = Room(workshop, desk)
    answers, best, sentence = RESULTS[activity]
    room.lead(activity)

    room.give(activity, *answers)
    expect(desk.locator(".standings li")).to_have_count(4)
    expect(screen.locator(".standings")).to_have_count(0)
    room.do("reveal")
    expect(screen.locator(".standings li")).to_have_count(4)

    for face in (desk, screen):
        assert plain(face.locator(".standings li").all_inner_texts())[:3] == best
        assert plain(face.locator("figcaption").all_inner_texts()) == [sentence]
        assert face.locator(".standings table caption").count() == 1
    assert stage.complaints == []


def test_rows_slide_when_the_result_changes_their_order_and_stand_still_where_motion_is_unwanted(
    workshop: Opened, stage: Stage
):
    moving = stage.face(workshop.screen_url, {"width": 1280, "height": 720})
    moving.emulate_media(reduced_motion="no-preference")
    desk = stage.desk(workshop.desk_url)
    room = Room(workshop, desk, others=7)
    room.lead("order")
    room.do("reveal")
    room.give("order", *[{"order": [0, 1]}] * 3)
    expect(moving.locator(".standings li").first).to_contain_text("Mening")
    for face in (moving, desk):
        face.evaluate(COUNT_SLIDES)

    room.others = room.others[3:]
    room.give("order", {"order": [0]})
    expect(moving.locator(".count")).to_have_text("4 svar")
    still = [face.evaluate("window.slides") for face in (moving, desk)]
    room.others = room.others[1:]
    room.give("order", *[{"order": [1]}] * 3)
    expect(moving.locator(".count")).to_have_text("7 svar")
    expect(moving.locator(".standings li").first).to_contain_text("Indflydelse")

    assert still == [[], []]
    assert set(moving.evaluate("window.slides")) == {300}
    assert desk.evaluate("window.slides") == []


COUNT_SLIDES = """() => {
    window.slides = [];
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (frames, timing) {
        window.slides.push(timing.duration);
        return animate.call(this, frames, timing);
    };
}"""


@pytest.mark.parametrize("activity", ["three", "small"])
def test_ten_long_options_fit_on_every_screen(workshop: Opened, stage: Stage, activity: str):
    screen = stage.screen(workshop.screen_url)
    room = Room(workshop, stage.desk(workshop.desk_url))
    room.lead(activity)
    expect(screen.locator(".blank li")).to_have_count(10)

    asked = overflowing(screen)
    room.give(activity, *LONG[activity])
    room.do("reveal")
    expect(screen.locator(".standings li")).to_have_count(10)
    shown = overflowing(screen)

    assert asked == shown == [[], [], []]


LONG = {
    "three": [{"order": [0, 3, 6]}, {"order": [6, 0]}, {"order": [2, 9]}],
    "small": [{"points": [4] * 10}, {"points": [40, *[0] * 9]}, {"points": [0] * 9 + [40]}],
}


def overflowing(screen: Page) -> list[Any]:
    found = []
    for size in ({"width": 1920, "height": 1080}, {"width": 1280, "height": 720}, SQUARE):
        screen.set_viewport_size(size)
        screen.wait_for_timeout(300)
        found.append(screen.evaluate(CUT_OFF))
    return found


def spend(phone: Page) -> None:
    for _ in range(10):
        button(phone, "+10 Pauser").tap()


def rank(phone: Page) -> None:
    for option in ("Pauser", "Mening", "Ledelse"):
        button(phone, option).tap()


ACT: dict[str, Callable[[Page], None]] = {"order": rank, "hundred": spend}


@pytest.mark.parametrize("activity", ACT)
def test_no_face_has_a_barrier(workshop: Opened, stage: Stage, inspector: Inspector, activity: str):
    desk, screen, anna = (
        stage.desk(workshop.desk_url),
        stage.screen(workshop.screen_url),
        stage.phone(workshop.join_url),
    )
    room = Room(workshop, desk)
    room.lead(activity)
    expect(button(anna, "Send")).to_be_visible()

    inspector.look(anna, f"{activity} not begun")
    inspector.look(screen, f"{activity} asked")
    ACT[activity](anna)
    inspector.look(anna, f"{activity} begun")
    inspector.look_in_the_dark(anna, f"{activity} begun")
    button(anna, "Send").tap()
    sent(anna, "Pauser")
    room.give(activity, *RESULTS[activity][0])
    room.do("reveal")
    expect(anna.locator(".standings")).to_be_visible()
    expect(screen.locator(".standings")).to_be_visible()
    for face, name in ((anna, "phone"), (screen, "screen"), (desk, "desk")):
        inspector.look(face, f"{activity} shown on the {name}")
    inspector.look_in_the_dark(anna, f"{activity} shown")
    inspector.look_in_the_dark(desk, f"{activity} shown")

    assert stage.complaints == []


@pytest.mark.parametrize("activity", ACT)
@pytest.mark.parametrize("size", [PHONE, SMALL], ids=["phone", "small phone"])
def test_everything_to_press_is_large_enough_for_a_thumb(workshop: Opened, stage: Stage, activity: str, size: Any):
    room = Room(workshop, stage.desk(workshop.desk_url))
    anna = stage.face(workshop.join_url, size, has_touch=True, is_mobile=True)
    room.lead(activity)
    expect(button(anna, "Send")).to_be_visible()

    ACT[activity](anna)

    small = anna.evaluate(
        """() => [...document.querySelectorAll("form button, form input, .ranking-grip")]
            .map(each => [each.textContent, each.getBoundingClientRect()])
            .filter(([, { width, height }]) => width < 48 || height < 48).map(([text]) => text)"""
    )
    wide = anna.evaluate("document.documentElement.scrollWidth > innerWidth")
    assert (small, wide) == ([], False)
