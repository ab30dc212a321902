"""Where things hang on a screen, to see that what stands there stays where it is."""

from playwright.sync_api import Page

HUNG = ".cloud text, .lane .card p:first-child"
WHERE = """(hung) => Object.fromEntries([...document.querySelectorAll(hung)].map((one) => {
  const { x, y } = one.getBoundingClientRect();
  return [one.textContent.trim(), [Math.round(x), Math.round(y)]];
}))"""


def places(screen: Page, hung: str = HUNG) -> dict[str, list[int]]:
    """Where each word and each card hangs, once the letters are there."""
    screen.evaluate("document.fonts.ready")
    found: dict[str, list[int]] = screen.evaluate(WHERE, hung)
    return found
