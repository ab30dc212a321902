"""Real browsers on a real server: a desk, a screen and as many phones as the story has people."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser import ARGUMENTS, installed
from tests.room import House
from tests.story.acting import PATIENCE_MS
from tests.story.axe import Inspector

AGENDAS = Path(__file__).resolve().parents[2] / "agendas"
DESK = {"width": 1440, "height": 900}
SCREEN = {"width": 1920, "height": 1080}
PHONE = {"width": 390, "height": 844}

expect.set_options(timeout=PATIENCE_MS)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=installed(), args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    house = House(tmp_path_factory.mktemp("house") / "data").start()
    yield house
    house.kill()


class Stage:
    """Opens faces in browsers of their own and collects what their consoles complain about."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: list = []
        self.complaints: list[str] = []

    def face(self, address: str, size: dict[str, int], **more: object) -> Page:
        usual = {"viewport": size, "locale": "da-DK", "reduced_motion": "reduce"}
        context = self._browser.new_context(**{**usual, **more})
        context.set_default_timeout(4 * PATIENCE_MS)
        self._contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: self._hear(message.type, message.text))
        page.on("pageerror", lambda error: self._hear("error", str(error)))
        page.goto(address)
        return page

    def _hear(self, level: str, text: str) -> None:
        if level == "error":
            self.complaints.append(text)

    def desk(self, address: str) -> Page:
        return self.face(address, DESK, accept_downloads=True)

    def screen(self, address: str) -> Page:
        return self.face(address, SCREEN)

    def phone(self, address: str) -> Page:
        return self.face(address, PHONE, has_touch=True, is_mobile=True)

    def close(self) -> None:
        for context in self._contexts:
            context.close()


@pytest.fixture
def stage(browser: Browser) -> Iterator[Stage]:
    stage = Stage(browser)
    yield stage
    stage.close()


@pytest.fixture
def inspector() -> Iterator[Inspector]:
    """Looks for barriers; what it found is the test's failure."""
    inspector = Inspector()
    yield inspector
    if inspector.found:
        pytest.fail("\n".join(inspector.found), pytrace=False)
