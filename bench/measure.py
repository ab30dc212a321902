"""A room of N phones against one server process: `python -m bench.measure 300 1000` prints the figures."""

import argparse
import asyncio
import json
import os
import resource
import secrets
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from bench import host
from bench.phone import Phone, get, request, seat

HERE = Path(__file__).resolve().parent
SPREAD_S = 5.0
FLOOD = 8
"""Answers each phone sends at once; more would meet the limit that keeps one phone from flooding a room."""


def percentile(values: list[float], share: float) -> float:
    """In milliseconds."""
    return 1000 * sorted(values)[min(len(values) - 1, int(share * len(values)))]


class Room:
    """A server, a desk and N phones."""

    agenda = HERE / "room.yaml"

    def __init__(self, server: host.Server, count: int) -> None:
        self.server, self.count = server, count
        self.rows: list[tuple[str, str]] = []

    async def open(self) -> None:
        links = self.server.workshop(self.agenda)
        self.code = links["code"]
        path = links["desk_url"].partition(f":{self.server.port}")[2]
        _, headers, _ = await get("127.0.0.1", self.server.port, path)
        self.desk_cookie = headers["set-cookie"].partition(";")[0]
        self.desk = self._face("desk", self.desk_cookie)
        self.step = (await self.desk.connect())["picture"]["step"]

    def _face(self, face: str, cookie: str) -> Phone:
        return Phone("127.0.0.1", self.server.port, self.code, cookie, face)

    async def command(self, do: str, **details: Any) -> None:
        acked = await self.desk.emit("desk", {"id": secrets.token_hex(16), "seen": self.step, "do": do, **details})
        assert acked["ok"], acked
        self.step = acked["step"]

    def note(self, what: str, value: str) -> None:
        self.rows.append((what, value))

    async def join(self) -> None:
        before, started = self.server.memory, time.perf_counter()
        cookies = await in_groups(self.count, lambda _: seat("127.0.0.1", self.server.port, self.code))
        self.phones = [self._face("phone", cookie) for cookie in cookies]
        await in_groups(self.count, lambda at: self.phones[at].connect())
        self.note("joined, all with the whole picture (s)", f"{time.perf_counter() - started:.1f}")
        await asyncio.sleep(2)
        self.note("idle server (MB)", f"{before:.0f}")
        self.note("memory per phone (KB)", f"{1000 * (self.server.memory - before) / self.count:.0f}")

    async def spread(self) -> None:
        """Everybody answers within five seconds; how soon the desk has it all."""
        await self.command("go", activity="first")
        await asyncio.sleep(1)
        complete = self._complete("first")
        cpu, started = self.server.cpu, time.perf_counter()

        async def one(at: int) -> float:
            await asyncio.sleep(SPREAD_S * at / self.count)
            return await self.phones[at].answer("first", {"options": [at % 4]})

        acks = await asyncio.gather(*(one(at) for at in range(self.count)))
        last = time.perf_counter()
        seen = await complete
        self.note("5 s: ack p50 / p95 / p99 (ms)", " / ".join(f"{percentile(acks, s):.0f}" for s in (0.5, 0.95, 0.99)))
        self.note("5 s: server CPU per answer (µs)", f"{1e6 * (self.server.cpu - cpu) / self.count:.0f}")
        self.note("5 s: last ack → desk complete (ms)", f"{max(0.0, 1000 * (seen - last)):.0f}")
        assert last - started < SPREAD_S + 5

    def _complete(self, activity: str) -> asyncio.Future[float]:
        """When the desk's picture holds everybody's answer."""
        done: asyncio.Future[float] = asyncio.get_running_loop().create_future()

        def look(at: float, raw: bytes) -> None:
            picture = json.loads(raw[2:])[1]
            counts = (picture["result"] or {}).get("n") if picture["activity"]["id"] == activity else None
            if counts == self.count and not done.done():
                done.set_result(at)

        self.desk.on_picture = look
        return done

    async def change(self) -> None:
        """A new activity; when the last phone has it."""
        arrived: list[float] = []
        for phone in self.phones:
            phone.on_picture = lambda at, raw: arrived.append(at)
        started = time.perf_counter()
        await self.command("go", activity="slide")
        while len(arrived) < self.count:
            await asyncio.sleep(0.005)
        self.note("activity change → last phone (ms)", f"{1000 * (max(arrived) - started):.0f}")
        for phone in self.phones:
            phone.on_picture = lambda at, raw: None

    async def burst(self) -> None:
        """Everybody in the same instant."""
        await self.command("go", activity="burst")
        await asyncio.sleep(1)
        started = time.perf_counter()
        await asyncio.gather(*(phone.answer("burst", {"options": [0]}) for phone in self.phones))
        self.note("all in the same instant, all acked (ms)", f"{1000 * (time.perf_counter() - started):.0f}")

    async def flood(self) -> None:
        """As many as the server takes: each phone changes its mind several times at once."""
        await self.command("go", activity="flood")
        await asyncio.sleep(6)
        for phone in self.phones:
            phone.seq = 0
        cpu, started = self.server.cpu, time.perf_counter()
        answers = (phone.answer("flood", {"options": [at % 4]}) for at in range(FLOOD) for phone in self.phones)
        await asyncio.gather(*answers)
        took, total = time.perf_counter() - started, FLOOD * self.count
        self.note("saturation (durable answers/s)", f"{total / took:.0f}")
        self.note("saturation: server CPU per answer (µs)", f"{1e6 * (self.server.cpu - cpu) / total:.0f}")

    async def busy(self) -> None:
        """Answers over five seconds while the summary is written as PDF again and again."""
        await self.command("go", activity="busy")
        await asyncio.sleep(6)
        writing = asyncio.create_task(self._write_pdfs())

        async def one(at: int) -> float:
            await asyncio.sleep(SPREAD_S * at / self.count)
            return await self.phones[at].answer("busy", {"options": [at % 4]})

        acks = await asyncio.gather(*(one(at) for at in range(self.count)))
        writing.cancel()
        self.note("5 s while PDFs are written: ack p99 (ms)", f"{percentile(acks, 0.99):.0f}")

    async def _write_pdfs(self) -> None:
        path = f"/desk/{self.code}/export/pdf"
        while True:
            head = [f"GET {path} HTTP/1.1", "Host: 127.0.0.1", "Connection: close", f"Cookie: {self.desk_cookie}"]
            status, _, _ = await request("127.0.0.1", self.server.port, head, b"")
            assert status == 200
            await asyncio.sleep(0.2)

    async def reconnect(self) -> None:
        """The Wi-Fi comes back: all phones at once, each until it has the whole picture."""
        for phone in self.phones:
            phone.close()
        await asyncio.sleep(1)
        started = time.perf_counter()
        await asyncio.gather(*(phone.connect() for phone in self.phones))
        self.note("all reconnect at once, whole picture (s)", f"{time.perf_counter() - started:.2f}")


async def in_groups(count: int, work: Callable[[int], Awaitable[Any]], size: int = 50) -> list[Any]:
    """A room streams in; it does not fall through the door."""
    done: list[Any] = []
    for start in range(0, count, size):
        done += await asyncio.gather(*(work(at) for at in range(start, min(start + size, count))))
    return done


async def measure(server: host.Server, count: int) -> list[tuple[str, str]]:
    room = Room(server, count)
    await room.open()
    for part in (room.join, room.spread, room.change, room.burst, room.flood, room.busy, room.reconnect):
        await part()
    return room.rows


def main_of(measure: Callable[[host.Server, int], Awaitable[list[tuple[str, str]]]], what: str | None) -> None:
    """Measures a room of each size that is asked for, on a server of its own."""
    parser = argparse.ArgumentParser(description=what)
    parser.add_argument("phones", nargs="*", type=int, default=[300, 1000])
    parser.add_argument("--mode", default="eventlet")
    options = parser.parse_args()
    os.sched_setaffinity(0, {1})
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    for count in options.phones:
        with tempfile.TemporaryDirectory() as data:
            server = host.start(Path(data), 5790, options.mode)
            try:
                rows = asyncio.run(measure(server, count))
            finally:
                server.stop()
        print(f"\n| {count} phones, {options.mode} | |\n| --- | --- |")
        for what, value in rows:
            print(f"| {what} | {value} |")


if __name__ == "__main__":
    main_of(measure, __doc__)
