"""What came of an order or of points stands from the best down on every face, and can be read by everybody."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.room import House, Opened
from tests.story.acting import sent
from tests.story.axe import SMALL, Inspector, Room
from tests.story.back_row import at_every_size
from tests.story.conftest import PHONE, Stage
from tests.story.ranked import AGENDA, button

CUT_OFF = """() => [...document.querySelectorAll(".standings li, .bars.blank li, figcaption, footer")].filter(each => {
    const { top, bottom, left, right } = each.getBoundingClientRect();
    return top < 0 || left < 0 || bottom > innerHeight + 1 || right > innerWidth + 1
        || [...each.children].some(part => part.scrollWidth > part.clientWidth + 2 && part.clientWidth > 0);
}).map(each => each.textContent)"""
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


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(AGENDA)


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
        expect(face.locator("figcaption")).to_have_text([sentence])
        expect(face.locator(".standings table caption")).to_have_count(1)
        for at, row in enumerate(best):
            expect(face.locator(".standings li").nth(at)).to_have_text(row, use_inner_text=True)
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
    return [screen.evaluate(CUT_OFF) for _ in at_every_size(screen)]


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
