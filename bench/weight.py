"""What a first visit costs: `python -m bench.weight` prints bytes, time until usable and layout shift for each face.

Method: the real server, a browser with an empty cache for each visit, the link of the face opened once. Bytes are what
Chromium says it took off the line (`Network.loadingFinished`, headers and redirects included), and how many of them are
headers. Usable means that the first whole picture is drawn. The line is that of CDP: 400 kbit/s both ways and 150 ms
for each request; it does not slow the socket. Layout shift is the sum Chromium's own observer has three seconds later.
"""

import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, CDPSession, sync_playwright

from bench import host
from tests.browser import ARGUMENTS, installed

HERE = Path(__file__).resolve().parent
PORT = 5998
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
SETTLED_MS = 3000
SIZES = {"phone": (390, 844), "screen": (1920, 1080), "desk": (1440, 900)}
USABLE = {"phone": "#welcome-title", "screen": "#app h1", "desk": "#app h1"}
WATCH = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""


@dataclass
class Visit:
    seconds: float = 0.0
    shift: float = 0.0
    files: int = 0
    headers: int = 0
    bytes: Counter[str] = field(default_factory=Counter)

    def listen(self, line: CDPSession) -> None:
        kinds: dict[str, str] = {}
        line.on("Network.requestWillBeSent", lambda event: self._redirected(event.get("redirectResponse")))
        line.on("Network.responseReceived", lambda event: self._answered(event, kinds))
        line.on("Network.loadingFinished", lambda event: self._loaded(event, kinds))

    def _redirected(self, response: Any) -> None:
        if response:
            self.headers += int(response["encodedDataLength"])
            self.bytes.update(Redirect=int(response["encodedDataLength"]))

    def _answered(self, event: Any, kinds: dict[str, str]) -> None:
        self.headers += int(event["response"]["encodedDataLength"])
        kinds[event["requestId"]] = event["type"]

    def _loaded(self, event: Any, kinds: dict[str, str]) -> None:
        self.files += 1
        self.bytes[kinds.get(event["requestId"], "Other")] += int(event["encodedDataLength"])

    def told(self) -> str:
        total = self.bytes.total()
        parts = ", ".join(f"{kind} {count / 1000:.1f}" for kind, count in self.bytes.most_common())
        return (
            f"{self.files} files, {total / 1000:.1f} kB ({(total - self.headers) / 1000:.1f} without headers): {parts};"
            f" usable after {self.seconds:.1f} s, layout shift {self.shift:.3f}"
        )


def visit(browser: Browser, face: str, address: str) -> Visit:
    width, height = SIZES[face]
    context = browser.new_context(viewport={"width": width, "height": height}, locale="da-DK")
    page, seen = context.new_page(), Visit()
    page.add_init_script(WATCH)
    line = context.new_cdp_session(page)
    seen.listen(line)
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", SLOW)
    started = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.locator(USABLE[face]).first.wait_for()
    seen.seconds = time.perf_counter() - started
    page.wait_for_timeout(SETTLED_MS)
    seen.shift = page.evaluate("window.shifted")
    context.close()
    return seen


def main() -> None:
    with tempfile.TemporaryDirectory() as data, sync_playwright() as playwright:
        server = host.start(Path(data), PORT, "eventlet")
        try:
            links = server.workshop(HERE / "room.yaml")
            browser = playwright.chromium.launch(executable_path=installed(), args=ARGUMENTS)
            for face, link in (("phone", "join_url"), ("screen", "screen_url"), ("desk", "desk_url")):
                path = links[link].partition("//")[2].partition("/")[2]
                print(f"{face}: {visit(browser, face, f'http://127.0.0.1:{PORT}/{path}').told()}", flush=True)
            browser.close()
        finally:
            server.stop()


if __name__ == "__main__":
    main()
