"""How long answers wait while big files are written, in a thread and in a process: `python -m bench.exports`."""

import argparse
import asyncio
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import replace
from pathlib import Path

from bench import host
from bench.measure import Room, percentile
from bench.phone import get
from tests.export import days
from workshop.export.json_file import json_of
from workshop.store import reader
from workshop.store.database import open_database
from workshop.store.summaries import Keep
from workshop.store.writer import write

PORT = 5791
FILES = ("pdf", "xlsx") * 5
RATE = 40
"""Answers a second, one after the other from all the phones in turn."""
CALM_S = 5.0


def start(how: str, data: Path, mode: str, cores: str) -> host.Server:
    command = [sys.executable, "-m", "bench.writing", how, str(data), mode, str(PORT)]
    process = subprocess.Popen(["taskset", "-c", cores, *command])
    for _ in range(300):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{PORT}/healthz", timeout=1).close()
            return host.Server(process, PORT, data)
        except OSError:
            time.sleep(0.1)
    process.kill()
    raise SystemExit("the server did not start")


def big(data: Path, code: str) -> None:
    """Has the workshop take a big day home, whatever it was itself."""
    engine = open_database(data)
    workshop = reader.workshop_by_code(engine, code)
    assert workshop is not None
    day = days.large()
    blocks = tuple(replace(block, title=f"{block.title} {at}") for at in range(6) for block in day.blocks)
    write(engine, Keep(workshop.id, json_of(replace(day, code=code, blocks=blocks)), 1))
    engine.dispose()


async def files(room: Room) -> list[float]:
    """Ten big files, all asked for at once; how long each took."""

    async def one(name: str) -> float:
        started = time.perf_counter()
        status, _, content = await get("127.0.0.1", PORT, f"/desk/{room.code}/export/{name}", room.desk_cookie)
        assert status == 200, content
        return time.perf_counter() - started

    return await asyncio.gather(*map(one, FILES))


async def answers(room: Room, until: asyncio.Event) -> list[float]:
    """The phones answer in turn, whatever the answers before wait for; how long each waited."""
    waiting, at = [], 0
    while not until.is_set():
        phone = room.phones[at % room.count]
        waiting.append(asyncio.create_task(phone.answer("busy", {"options": [at % 4]})))
        at += 1
        await asyncio.sleep(1 / RATE)
    return await asyncio.gather(*waiting)


async def measure(running: host.Server, count: int) -> tuple[list[float], list[float], list[float]]:
    room = Room(running, count)
    await room.open()
    big(running.data, room.code)
    await room.join()
    await room.command("go", activity="busy")
    calm, busy = asyncio.Event(), asyncio.Event()
    asyncio.get_running_loop().call_later(CALM_S, calm.set)
    quiet = await answers(room, calm)
    answering = asyncio.create_task(answers(room, busy))
    took = await files(room)
    busy.set()
    return quiet, await answering, took


def told(waits: list[float]) -> str:
    return " / ".join(f"{percentile(waits, share):.0f}" for share in (0.5, 0.95, 0.99, 1))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mode", default="eventlet")
    parser.add_argument("--phones", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--cores", default="0,1")
    options = parser.parse_args()
    print(f"| {options.mode}, cores {options.cores} | answers p50 / p95 / p99 / max (ms) | all files after (s) |")
    for how in ("thread", "process") * options.rounds:
        with tempfile.TemporaryDirectory() as data:
            running = start(how, Path(data), options.mode, options.cores)
            try:
                quiet, busy, took = asyncio.run(measure(running, options.phones))
            finally:
                os.kill(running.process.pid, signal.SIGTERM)
                running.process.wait()
        print(f"| nothing written | {told(quiet)} | – |\n| {how} | {told(busy)} | {max(took):.1f} |", flush=True)


if __name__ == "__main__":
    main()
