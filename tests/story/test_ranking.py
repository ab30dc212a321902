"""Options are put in order on a phone: by touch, with the keyboard alone, by dragging with a mouse or a finger."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.room import House, Opened
from tests.story.acting import kept, sent
from tests.story.axe import Room
from tests.story.conftest import PHONE, Stage
from tests.story.keyboard import Keyboard
from tests.story.ranked import AGENDA, button, focused, said


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


def order(phone: Page) -> Locator:
    return phone.locator(".ranking-text")


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
    keys = Keyboard(emil)
    room.lead("order")
    expect(button(emil, "Pauser")).to_be_visible()

    keys.to(button(emil, "Pauser"))
    keys.press("Enter")
    assert focused(emil) == "Op Pauser"
    keys.to(button(emil, "Ledelse"))
    keys.press("Enter")
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
    keys.to(button(emil, "Send"))
    keys.press("Enter")

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
