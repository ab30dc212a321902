"""What on a screen cannot be read from the back row: too small, cut off, off the screen or one over the other."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from playwright.sync_api import Page

from tests.story.conftest import SCREEN

Size = dict[str, int]

READABLE = Path(__file__).with_name("readable.js").read_text(encoding="utf-8")
SQUARE = {"width": 1024, "height": 768}
SIZES = (SCREEN, {"width": 1280, "height": 720}, SQUARE)
DRAWN_ANEW = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))"
"""A window of another shape is drawn anew with its next frame."""
DRAWINGS, DRAWING_MS = 20, 50
"""A large cloud is laid out over several."""


def at_every_size(screen: Page, sizes: Sequence[Size] = SIZES) -> Iterator[Size]:
    """The screen in one size after the other, each drawn anew; then in its usual one again."""
    screen.evaluate("document.fonts.ready")
    for size in sizes:
        screen.set_viewport_size({**size})
        screen.evaluate(DRAWN_ANEW)
        yield size
    screen.set_viewport_size({**SCREEN})


def unreadable(screen: Page, name: str = "screen", sizes: Sequence[Size] = SIZES) -> list[str]:
    return [
        f"{name} at {size['width']}: {problem}" for size in at_every_size(screen, sizes) for problem in problems(screen)
    ]


def problems(screen: Page) -> list[str]:
    """What is still there when everything has had time to be drawn."""
    found: list[str] = []
    for _ in range(DRAWINGS):
        found = screen.evaluate(READABLE)
        if not found:
            break
        screen.wait_for_timeout(DRAWING_MS)
    return found
