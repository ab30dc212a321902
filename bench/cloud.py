"""A cloud of a thousand words on the screen: `python -m bench.cloud` prints frames a second while answers come.

Method: the real server, the real screen page in Chromium at 1920 × 1080 with motion on and drawing in software. 500
people answer with three words each, two of them their own; then the facilitator shows the cloud. While frames are
counted (`requestAnimationFrame`, 12 s) somebody answers four times a second, each with two new words and one that
stands already, so that every picture adds words and lets one grow. An update is a picture the page has drawn: the
sentence under the cloud tells of more words than before. Server, browser and the people share the machine.
"""

import tempfile
import threading
import time
from collections.abc import Iterator
from itertools import islice, pairwise, product
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tests.browser import ARGUMENTS, installed
from tests.room import Face, House, Opened

AGENDA = Path(__file__).with_name("cloud.yaml")
WORDS = Path(__file__).with_name("cloud-words.txt")
"""First halves of words, second halves, and the words many have."""

SCREEN = {"width": 1920, "height": 1080}
BEFORE, DURING = 500, 60
PAUSE_S = 0.25
QUIET_S, BUSY_S, SHOWN_S = 5, 12, 3
LIMIT_MS = 20
READABLE_VH = 3
COUNT = """seconds => new Promise(resolve => {
  const frames = [];
  let updates = 0;
  const told = document.querySelector("figcaption");
  const watch = told && new MutationObserver(() => (updates += 1));
  watch?.observe(told, { characterData: true, childList: true, subtree: true });
  const begun = performance.now();
  const frame = now => {
    frames.push(now);
    if (now - begun < seconds * 1000) return requestAnimationFrame(frame);
    watch?.disconnect();
    resolve({ frames, updates });
  };
  requestAnimationFrame(frame);
})"""


def ballots() -> Iterator[list[str]]:
    """Two words of one's own and one that many have; the first of those far more often than the last."""
    firsts, seconds, often = (line.split() for line in WORDS.read_text(encoding="utf-8").splitlines())
    own = (first + second for first, second in product(firsts, seconds))
    for number, word in enumerate(own):
        place = int(len(often) * ((number * 7919 % 1000) / 1000) ** 2)
        yield [word, next(own), often[place]]


def answer(person: Face, words: list[str]) -> None:
    entry = {**person.entry("cloud", "ballot", {"words": words}), "code": person.workshop.code}
    told = person.browser.post(f"{person.workshop.house.url}/api/entry", json=entry, timeout=10).json()
    assert told["ok"], told


def told(what: str, seen: dict[str, Any]) -> str:
    frames = seen["frames"]
    gaps = [after - before for before, after in pairwise(frames)]
    per_second = 1000 * len(gaps) / (frames[-1] - frames[0])
    late = sum(gap > LIMIT_MS for gap in gaps)
    return (
        f"{what}: {per_second:.1f} frames/s, worst frame {max(gaps):.0f} ms, {late} of {len(gaps)} frames over"
        f" {LIMIT_MS} ms, {seen['updates']} updates"
    )


def words_on(page: Page) -> str:
    sizes = page.locator(".cloud text").evaluate_all("all => all.map(one => one.getAttribute('font-size') / 10)")
    large = sum(size >= READABLE_VH for size in sizes)
    return (
        f"{page.locator('figcaption').inner_text()} {len(sizes)} of them in the cloud, {large} of at least"
        f" {READABLE_VH} vh, the smallest {min(sizes)} vh"
    )


def keep_answering(people: list[Face], words: Iterator[list[str]]) -> threading.Thread:
    def run() -> None:
        for person in people:
            begun = time.monotonic()
            answer(person, next(words))
            time.sleep(max(0.0, PAUSE_S - (time.monotonic() - begun)))

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    return thread


def measure(workshop: Opened, page: Page) -> None:
    gry = workshop.desk()
    gry.do("go", activity="cloud", seen=gry.hello()["picture"]["step"])
    words = ballots()
    people = [workshop.seat() for _ in range(BEFORE + DURING)]
    for person, ballot in zip(people[:BEFORE], islice(words, BEFORE), strict=True):
        answer(person, ballot)
    threading.Timer(0.5, lambda: gry.do("reveal")).start()
    print(told(f"shown, and {SHOWN_S} s after", page.evaluate(COUNT, SHOWN_S)), flush=True)
    print(words_on(page), flush=True)
    print(told(f"nobody answers, {QUIET_S} s", page.evaluate(COUNT, QUIET_S)), flush=True)
    answering = keep_answering(people[BEFORE:], words)
    print(told(f"four answers a second, {BUSY_S} s", page.evaluate(COUNT, BUSY_S)), flush=True)
    answering.join()
    page.wait_for_timeout(1000)
    print(words_on(page), flush=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        house = House(Path(folder) / "data").start()
        try:
            workshop = house.open_quickly(AGENDA)
            browser = playwright.chromium.launch(executable_path=installed(), args=ARGUMENTS)
            page = browser.new_page(viewport=SCREEN, locale="da-DK")
            page.goto(workshop.screen_url)
            page.locator("#app h1").first.wait_for()
            measure(workshop, page)
            browser.close()
        finally:
            house.kill()


if __name__ == "__main__":
    main()
