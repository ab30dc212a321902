"""A room to test in: the real server as a process of its own, workshops through the command line, faces by socket."""

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import requests
import socketio
from sqlalchemy import select, update

from workshop.content.check import read_agenda
from workshop.keys import hash_key
from workshop.opening import new_link, open_workshop
from workshop.settings import COPENHAGEN
from workshop.store.database import open_database
from workshop.store.tables import metadata, workshops
from workshop.store.writer import write

SHORT_DAY = Path(__file__).with_name("short-day.yaml")
PATIENCE_S = 60.0
"""A machine with much else to do answers late, and that is no mistake."""
START_S = 180.0
COMMAND_S = 180.0
"""Such a machine starts a server even more slowly, and a command."""


def until(true: Callable[[], Any], patience: float = PATIENCE_S) -> Any:
    """What `true` answers as soon as it is something; fails when it stays nothing."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        answer = true()
        if answer:
            return answer
        time.sleep(0.02)
    raise AssertionError("It did not happen in time")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def new_author() -> str:
    return secrets.token_hex(16)


class House:
    """A server on a data folder of its own; it can be killed and started again where it stood."""

    def __init__(self, data: Path, mode: str = "eventlet", **options: object) -> None:
        self.data = data
        self.mode = mode
        self.options = options
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._log = data.parent / f"{data.name}.log"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> "House":
        command = ["serve", "--host", "127.0.0.1", "--port", str(self.port), "--public-url", self.url]
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "workshop", *command, "--async-mode", self.mode, "--data", str(self.data)],
                stdout=log,
                stderr=log,
                env={**os.environ, "PYTHONUNBUFFERED": "1", **self._environment()},
            )
        try:
            until(self._answers, START_S)
        except BaseException:
            self.kill()
            raise
        return self

    def _environment(self) -> dict[str, str]:
        return {f"WORKSHOP_{name.upper()}": str(value) for name, value in self.options.items()}

    def _answers(self) -> bool:
        assert self.process.poll() is None, self.log()
        try:
            return requests.get(f"{self.url}/healthz", timeout=2).ok
        except requests.RequestException:
            return False

    @property
    def process(self) -> "subprocess.Popen[bytes]":
        assert self._process is not None
        return self._process

    def stop(self) -> int:
        """As `make run` is stopped; the exit code."""
        self.process.terminate()
        return self.process.wait(PATIENCE_S)

    def kill(self) -> None:
        """As a laptop loses its power."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE_S)

    def log(self) -> str:
        return self._log.read_text()

    def host_link(self) -> str:
        """The host's one-time link as the server printed it."""
        words = self.log().split()
        return next(word for word in words if "/open/" in word)

    def command(self, *arguments: str) -> str:
        """A command beside the running server."""
        done = subprocess.run(
            [sys.executable, "-m", "workshop", *arguments, "--data", str(self.data)],
            capture_output=True,
            text=True,
            timeout=COMMAND_S,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def open(self, agenda: Path = SHORT_DAY) -> "Opened":
        """A workshop through the command line."""
        return Opened(self, **json.loads(self.command("new", str(agenda), "--json", "--public-url", self.url)))

    def open_quickly(self, agenda: Path = SHORT_DAY) -> "Opened":
        """The same without starting a command for it."""
        engine = open_database(self.data)
        opened = open_workshop(partial(write, engine), read_agenda(agenda), datetime.now(COPENHAGEN))
        desk, screen = (new_link(partial(write, engine), kind, opened.id) for kind in ("desk", "screen"))
        engine.dispose()
        return Opened(
            self,
            code=opened.code,
            join_url=f"{self.url}/j/{opened.secret}",
            desk_url=f"{self.url}/open/{desk}",
            screen_url=f"{self.url}/open/{screen}",
        )


@dataclass(frozen=True)
class Opened:
    """A workshop with its links; desk and screen links work once."""

    house: House
    code: str
    join_url: str
    desk_url: str
    screen_url: str

    def phone(self) -> "Face":
        """Somebody who typed the code, with the socket open."""
        return self.seat().connect()

    def seat(self) -> "Face":
        """Somebody who typed the code, with no socket yet."""
        browser = requests.Session()
        answer = browser.post(f"{self.house.url}/api/join", json={"code": self.code}, timeout=PATIENCE_S)
        assert answer.json()["ok"], answer.text
        return Face(self, "phone", browser)

    def desk(self) -> "Face":
        return self._by_link("desk", self.desk_url)

    def screen(self) -> "Face":
        return self._by_link("screen", self.screen_url)

    def rows(self, table: str) -> list[Any]:
        """What the database keeps of this workshop in a table."""
        engine = open_database(self.house.data)
        with engine.connect() as connection:
            kept = metadata.tables[table]
            workshop = select(workshops.c.id).where(workshops.c.code == self.code).scalar_subquery()
            found = connection.execute(select(kept).where(kept.c.workshop == workshop)).all()
        engine.dispose()
        return list(found)

    def ended_earlier(self, minutes: int) -> None:
        """As if the day had been ended so much earlier."""
        engine = open_database(self.house.data)
        ended = update(workshops).where(workshops.c.code == self.code)
        with engine.begin() as connection:
            connection.execute(ended.values(ended_at=workshops.c.ended_at - minutes * 60_000))
        engine.dispose()

    def _by_link(self, face: str, link: str) -> "Face":
        browser = requests.Session()
        answer = browser.get(link, timeout=PATIENCE_S, allow_redirects=False)
        assert answer.status_code == 302, answer.text
        return Face(self, face, browser).connect()


class Face:
    """A phone, a screen or a desk on the socket; `heard` is everything the server sent, in order."""

    def __init__(self, workshop: Opened, face: str, browser: requests.Session) -> None:
        self.workshop = workshop
        self.face = face
        self.browser = browser
        self.heard: list[tuple[str, Any]] = []
        self.author = new_author()
        self._seqs: dict[tuple[str, str], int] = {}
        self.line = self._line()

    def _line(self) -> socketio.Client:
        line = socketio.Client(reconnection=False)
        for event in ("picture", "questions", "team", "gone"):
            line.on(event, lambda message, event=event: self.heard.append((event, message)))
        return line

    @property
    def cookie(self) -> str:
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self.browser.cookies)

    @property
    def key_hash(self) -> str:
        """What the server keeps of this desk's or screen's key."""
        return next(
            hash_key(cookie.value or "") for cookie in self.browser.cookies if cookie.name.startswith(self.face)
        )

    def connect(self) -> "Face":
        self.line.connect(
            self.workshop.house.url,
            headers={"Cookie": self.cookie},
            auth={"face": self.face, "code": self.workshop.code},
            transports=["websocket"],
            wait_timeout=PATIENCE_S,
        )
        return self

    def reconnect(self) -> "Face":
        """Comes back as the same person, on a new socket."""
        self.leave()
        self.line = self._line()
        return self.connect()

    def leave(self) -> None:
        self.line.disconnect()

    def say(self, event: str, payload: Any = None) -> Any:
        """Sends an event and answers with its ack."""
        return self.line.call(event, payload, timeout=PATIENCE_S)

    def hello(self, **keys: str) -> Any:
        return self.say("hello", {"keys": keys})

    def entry(self, activity: str, slot: str, value: Any, **other: Any) -> dict[str, Any]:
        """The payload of a contribution under this person's key, with the next number."""
        number = self._seqs[activity, slot] = self._seqs.get((activity, slot), 0) + 1
        return {"activity": activity, "author": self.author, "slot": slot, "seq": number, "value": value, **other}

    def answer(self, activity: str, value: Any, slot: str = "ballot") -> Any:
        """Contributes, and answers with the ack."""
        return self.say("entry", self.entry(activity, slot, value))

    def do(self, what: str, /, **details: Any) -> Any:
        """A command from the desk."""
        return self.say("desk", {"id": new_author(), "do": what, **details})

    def pictures(self) -> list[Any]:
        return self.messages("picture")

    def messages(self, sort: str) -> list[Any]:
        """What came under this name, in order."""
        return [message for event, message in list(self.heard) if event == sort]

    def team(self) -> Any:
        """What this person knows of their team now."""
        return self.hello()["team"]

    def sees(self, true: Callable[[Any], bool]) -> Any:
        """Waits to be shown a picture of which `true` holds; what was shown before this face came does not count."""
        return self.hears("picture", true)

    def hears(self, sort: str, true: Callable[[Any], bool]) -> Any:
        """Waits for a message of which `true` holds."""
        return until(lambda: next((message for message in reversed(self.messages(sort)) if true(message)), None))
