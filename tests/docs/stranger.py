"""A phone written by somebody who has read docs/protocol.md and nothing else."""

import json
import random
import re
import secrets
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from itertools import count
from queue import Empty, Queue
from typing import Any
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, Request, build_opener

import websocket

ACK_S = 5.0
WAIT_S = (1.0, 2.0, 5.0)
SEND_AGAIN = ("limit", "retry")
ACK = re.compile(r"43(\d+)(\[.*)", re.DOTALL)

LINE_DOWN = (OSError, websocket.WebSocketException)
HEARD = {"picture", "questions", "team", "gone"}
"""All a phone ever hears; the document names the same."""


class NotHeard(Exception):
    """No answer within five seconds, or no line to send on: what was said counts as not sent."""


class TurnedAway(Exception):
    """A connect error, with the server's `data`."""

    def __init__(self, why: str, code: str) -> None:
        super().__init__(why)
        self.why = why
        self.code = code


@dataclass
class Pocket:
    """What a reload must not reach: who I am, my keys and counters, and what nobody has confirmed yet."""

    cookies: CookieJar = field(default_factory=CookieJar)
    keys: dict[str, str] = field(default_factory=dict)
    seqs: dict[tuple[str, str], int] = field(default_factory=dict)
    unacked: list[dict[str, Any]] = field(default_factory=list)

    def entry(self, activity: str, slot: str, value: Any) -> dict[str, Any]:
        """The next change of a slot, under this activity's own key."""
        key = self.keys.setdefault(activity, secrets.token_hex(16))
        seq = self.seqs[activity, slot] = self.seqs.get((activity, slot), 0) + 1
        return {"activity": activity, "author": key, "slot": slot, "seq": seq, "value": value}

    @property
    def cookie_names(self) -> list[str]:
        return [cookie.name for cookie in self.cookies]

    def empty(self) -> None:
        for kept in (self.cookies, self.keys, self.seqs, self.unacked):
            kept.clear()


class Stranger:
    """One phone; a new one with the same pocket is the same phone after a reload."""

    def __init__(self, url: str, code: str, pocket: Pocket | None = None, language: str = "da") -> None:
        self.url = url
        self.code = code
        self.pocket = pocket or Pocket()
        self.auth = {"face": "phone", "code": code, "language": language}
        self.picture: Any = None
        self.questions: Any = None
        self.team: Any = None
        self.mine: Any = None
        self.voted: list[str] = []
        self.me: Any = None
        self.gone = ""
        self.heard: set[str] = set()
        self.ahead_ms = 0.0
        self.connected = False
        self._browser = build_opener(HTTPCookieProcessor(self.pocket.cookies))
        self._numbers = count(1)
        self._acks: dict[int, Queue[Any]] = {}

    # Over HTTP

    def join(self) -> tuple[int, Any]:
        """Types the code; the status and the answer."""
        return self.post("/api/join", {"code": self.code})

    def scan(self, address: str) -> str:
        """Follows a QR code; where it led."""
        with self._browser.open(address, timeout=ACK_S) as answer:
            return str(answer.url)

    def post(self, path: str, body: Any) -> tuple[int, Any]:
        wanted = Request(self.url + path, json.dumps(body).encode(), {"Content-Type": "application/json"})
        try:
            with self._browser.open(wanted, timeout=ACK_S) as answer:
                return answer.status, read(answer)
        except HTTPError as refused:
            return refused.code, read(refused)
        except OSError as silence:
            raise NotHeard(path) from silence

    # The socket

    def connect(self) -> "Stranger":
        """Opens the line and shows the cookie; raises TurnedAway on a connect error."""
        self._line = websocket.create_connection(
            self.url.replace("http", "ws", 1) + "/socket.io/?EIO=4&transport=websocket",
            timeout=ACK_S,
            cookie="; ".join(f"{cookie.name}={cookie.value}" for cookie in self.pocket.cookies),
            suppress_origin=True,
        )
        self.opening = json.loads(self._line.recv()[1:])
        self._line.send("40" + json.dumps(self.auth))
        answer = self._line.recv()
        if answer.startswith("44"):
            self._line.close()
            raise TurnedAway(**json.loads(answer[2:])["data"])
        self._line.settimeout(None)
        self.connected = True
        threading.Thread(target=self._listen, args=(self._line,), daemon=True).start()
        return self

    def drop(self) -> None:
        """The network goes, without a word to anybody."""
        self.connected = False
        self._line.abort()

    def come_back(self) -> "Stranger":
        """Tries until the line is open again; then asks for the picture and sends what is unacked."""
        for attempt in count():
            try:
                self.connect()
                break
            except LINE_DOWN:
                time.sleep(random.uniform(0.5, 1.0) * WAIT_S[min(attempt, len(WAIT_S) - 1)])
        self.hello()
        self.deliver()
        return self

    def tell(self, event: str, payload: Any) -> Any:
        """Sends an event and answers with its ack."""
        number = next(self._numbers)
        ack = self._acks[number] = Queue()
        try:
            self._line.send(f"42{number}{json.dumps([event, payload])}")
            answer = ack.get(timeout=ACK_S)
        except (Empty, *LINE_DOWN) as silence:
            raise NotHeard(event) from silence
        finally:
            del self._acks[number]
        if answer is None:
            raise NotHeard(event)
        return answer

    def _listen(self, line: websocket.WebSocket) -> None:
        with suppress(*LINE_DOWN):
            while frame := line.recv():
                self._take(frame)
        if line is self._line:
            self.connected = False
            for ack in list(self._acks.values()):
                ack.put(None)

    def _take(self, frame: str) -> None:
        if frame == "2":
            self._line.send("3")
        elif ack := ACK.fullmatch(frame):
            waiting = self._acks.get(int(ack[1]))
            if waiting:
                waiting.put(json.loads(ack[2])[0])
        elif frame.startswith("42"):
            self._hear(*json.loads(frame[2:]))

    def _hear(self, event: str, message: Any) -> None:
        self.heard.add(event)
        if event == "picture":
            self.picture = newest(self.picture, message)
        elif event == "questions":
            self.questions = newest(self.questions, message)
        elif event == "team":
            self.team = newest(self.team, message)
        elif event == "gone":
            self.pocket.empty()
            self.gone = message["why"]

    # What a phone says

    def hello(self) -> Any:
        """Asks for the whole picture and takes it over."""
        answer = self.tell("hello", {"keys": self.pocket.keys})
        if answer["ok"]:
            self.picture = newest(self.picture, answer["picture"])
            self.questions = newest(self.questions, answer["questions"])
            self.team = answer["team"]
            self.mine, self.voted, self.me = answer["mine"], answer["voted"], answer["me"]
        return answer

    def seat(self, role: str, table: str) -> Any:
        return self.tell("seat", {"role": role, "table": table})

    def again(self, activity: str) -> Any:
        return self.tell("again", {"activity": activity})

    def signal(self, what: str, **on: bool) -> Any:
        """Raises a hand, says that it goes too fast …; `on` is left out of a heart."""
        return self.tell("signal", {"what": what, **on})

    def play(self, activity: str, do: str, **details: Any) -> Any:
        """Something with the team, at once or not at all."""
        return self.tell("play", {"activity": activity, "do": do, **details})

    def here(self) -> Any:
        """Shows a sign of life, and sets the clock by the answer."""
        asked = time.time()
        answer = self.tell("here", {})
        self.ahead_ms = answer["now"] + (time.time() - asked) * 500 - time.time() * 1000
        return answer

    def contribute(self, activity: str, slot: str, value: Any) -> Any:
        """Answers, asks, changes or takes back; the server's answer."""
        self.pocket.unacked.append(self.pocket.entry(activity, slot, value))
        return self.deliver()

    def deliver(self) -> Any:
        """Sends what is unacked, in order; the last answer, or None when there was nothing to send."""
        answer = None
        while self.pocket.unacked:
            answer = self._send(self.pocket.unacked[0])
            if answer.get("code") in SEND_AGAIN:
                return answer
            del self.pocket.unacked[0]
            if answer.get("code") == "gone":
                self.pocket.empty()
        return answer

    def _send(self, entry: dict[str, Any]) -> Any:
        if self.connected:
            return self.tell("entry", entry)
        status, answer = self.post("/api/entry", {**entry, "code": self.code})
        if status != 200:
            raise NotHeard(status)
        return answer


def read(answer: Any) -> Any:
    return json.load(answer) if answer.headers.get_content_type() == "application/json" else None


def newest(known: Any, heard: Any) -> Any:
    """An older message than the one we have is dropped."""
    return known if known and heard["version"] < known["version"] else heard
