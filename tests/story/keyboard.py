"""Somebody without a mouse: at every stop the focus has to be seen, and it is never lost."""

from playwright.sync_api import Locator, Page, expect

MOST_TABS = 80
FOCUS = """() => {
    const held = document.activeElement;
    if (held === document.body) return "nothing has the focus";
    const ringed = [held, held.closest(".choice, .step")].filter(Boolean).some((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    });
    const { left, top, width, height } = held.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    const covered = !there || !(held.contains(there) || there.closest("label")?.contains(held) || there.contains(held));
    const name = held.outerHTML.slice(0, 120);
    return held.tabIndex < 0 ? "" : !ringed ? `no ring: ${name}` : covered ? `covered: ${name}` : "";
}"""


class Keyboard:
    """Somebody without a mouse; at every stop the focus has to be seen."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)

    def to(self, target: Locator) -> None:
        expect(target).to_be_visible()
        for _ in range(MOST_TABS):
            if target.evaluate("target => target === document.activeElement"):
                return
            self.press("Tab")
            self.sees_the_focus()
        raise AssertionError(f"Tab never came to {target}")

    def button(self, name: str, key: str = "Enter") -> None:
        self.to(self.page.get_by_role("button", name=name).locator("visible=true").first)
        self.press(key)

    def sees_the_focus(self) -> None:
        problem = self.page.evaluate(FOCUS)
        if problem.startswith("nothing"):
            # From the last element Tab leaves the page for the browser's own bar, and comes back.
            self.press("Tab")
            problem = self.page.evaluate(FOCUS)
        assert problem == ""

    def keeps_the_focus(self) -> None:
        """Also after everything has been drawn anew."""
        self.page.wait_for_timeout(200)
        assert self.page.evaluate("document.activeElement !== document.body")
