"""N phones sort, place and write together: `python -m bench.working 300` prints how soon an answer is kept and seen.

Method: as in `bench.measure`. Everybody sorts seventeen items at moments of their own within a minute, first while
nobody but the desk sees the result, then while every phone does; places twelve in a field while every phone sees it;
then sorts in groups of four and writes on a canvas in groups of five. The k-th answer is seen when a picture counts k
of them, on the slowest of ten phones where phones see it; in a group when the last of its phones was told.
"""

import asyncio
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

from bench import host
from bench.measure import Room, main_of, percentile
from bench.phone import Phone
from workshop.activities.base import Value

MINUTE_S = 60.0
LINES = 3
WATCHED = 10

Given = Mapping[str, Value]
"""What one phone gives, by slot."""


def piled(items: list[str], rng: Random) -> Given:
    return {f"item:{item}": {"pile": rng.choice(["tr", "amr", "begge"])} for item in items}


def placed(items: list[str], rng: Random) -> Given:
    return {f"item:{item}": {"x": rng.randint(1, 9), "y": rng.randint(1, 9)} for item in items}


class Hall(Room):
    """The same room at work."""

    agenda = Path(__file__).with_name("work.yaml")

    async def up(self, activity: str, **how: str) -> None:
        """Everybody is at an activity, and all is quiet."""
        await self.command("go", activity=activity)
        if how:
            await self.command("shows", **how)
        self.sent: dict[tuple[int, str], float] = {}
        self.weight = 0
        self.desk.on_picture = lambda at, raw: None
        for phone in self.phones:
            phone.on_picture = phone.on_team = self._weigh
        await asyncio.sleep(2)

    def _weigh(self, at: float, raw: bytes) -> None:
        self.weight += len(raw)

    async def items(self, activity: str) -> list[str]:
        picture = (await self.desk.emit("hello", {"keys": {}}))["picture"]
        assert picture["activity"]["id"] == activity
        return [item["id"] for item in picture["activity"]["items"]]

    async def give(self, activity: str, given: list[Given], within: float) -> list[float]:
        """Each phone gives all it has at moments of its own; the waits for the acks."""
        moments = ((at, slot, value) for at, slots in enumerate(given) for slot, value in slots.items())
        rng = Random(len(given))

        async def one(at: int, slot: str, value: Value, when: float) -> float:
            await asyncio.sleep(when)
            self.sent[at, slot] = time.perf_counter()
            return await self.phones[at].answer(activity, value, slot)

        return await asyncio.gather(*(one(*moment, rng.uniform(0, within)) for moment in moments))

    async def work(self, what: str, activity: str, given: list[Given], within: float, seen: "Seen") -> None:
        cpu, self.weight = self.server.cpu, 0
        acks = await self.give(activity, given, within)
        await asyncio.sleep(2)
        self.note(f"{what}: answers/s", f"{len(acks) / within:.0f}")
        self.note(f"{what}: ack p50 / p95 / p99 (ms)", shares(acks))
        self.note(f"{what}: seen p50 / p95 / p99 (ms)", shares(list(seen(self.sent))))
        self.note(f"{what}: server CPU per answer (ms)", f"{1e3 * (self.server.cpu - cpu) / len(acks):.2f}")
        self.note(f"{what}: each phone was sent (kB/s)", f"{self.weight / self.count / 1000 / (within + 2):.1f}")

    async def sort(self) -> None:
        await self.up("sorting")
        items = await self.items("sorting")
        counted = Counted([self.desk])
        given = [piled(items, Random(at)) for at in range(self.count)]
        await self.work("sorting, the desk sees it", "sorting", given, MINUTE_S, counted.waits)

    async def sort_and_see(self) -> None:
        await self._see("sorting, all phones see it", "sorting-seen", piled)

    async def place_and_see(self) -> None:
        await self._see("placing, all phones see it", "placing", placed)

    async def _see(self, what: str, activity: str, make: Callable[[list[str], Random], Given]) -> None:
        await self.up(activity, face="phones", when="shown")
        items = await self.items(activity)
        counted = Counted(self.phones[:WATCHED])
        given = [make(items, Random(at)) for at in range(self.count)]
        await self.work(what, activity, given, MINUTE_S * len(items) / 17, counted.waits)

    async def sort_in_groups(self) -> None:
        teams = await self._form("sorting-team", 4)
        items = await self.items("sorting-team")
        shared = [piled(items[at % 4 :: 4], Random(at)) for at in range(self.count)]
        await self.work("sorting in fours", "sorting-team", shared, MINUTE_S / 4, teams.waits)

    async def write_in_groups(self) -> None:
        teams = await self._form("canvas", 5)

        def lines(at: int) -> Iterator[tuple[str, Value]]:
            for n in range(LINES):
                text = f"Vi mødes fast hver anden uge, og {at} siger til, når noget skal på dagsordenen"
                yield f"line:{at:06x}{n:06x}", {"text": text, "to": n, "card": "", "was": ""}

        given = [dict(lines(at)) for at in range(self.count)]
        await self.work("a canvas in fives", "canvas", given, MINUTE_S / 4, teams.waits)

    async def _form(self, activity: str, size: int) -> "Teams":
        await self.up(activity)
        teams = Teams(self.phones)
        await self.command("form", by="random", size=size)
        while not all(team and team["team"] for team in teams.newest):
            await asyncio.sleep(0.05)
        await asyncio.sleep(1)
        return teams


Sent = Mapping[tuple[int, str], float]
Seen = Callable[[Sent], Iterator[float]]


class Counted:
    """How many answers the pictures of some faces have counted, and since when."""

    def __init__(self, faces: list[Phone]) -> None:
        self.since: list[list[tuple[float, int]]] = [[] for _ in faces]
        for at, face in enumerate(faces):
            weigh = face.on_picture
            face.on_picture = lambda when, raw, at=at, weigh=weigh: (weigh(when, raw), self._look(at, when, raw))

    def _look(self, at: int, when: float, raw: bytes) -> None:
        result = json.loads(raw[2:])[1]["result"]
        self.since[at].append((when, sum(item["n"] for item in (result or {}).get("items", ()))))

    def waits(self, sent: Sent) -> Iterator[float]:
        """From the sending of the k-th answer to the last face that counts k."""
        for k, when in enumerate(sorted(sent.values()), 1):
            yield max(next(seen for seen, count in since if count >= k) for since in self.since) - when


class Teams:
    """What each phone was told of its group last, and when it first heard of what stands in a slot."""

    def __init__(self, phones: list[Phone]) -> None:
        self.newest: list[Any] = [None] * len(phones)
        self.heard: defaultdict[tuple[int, str], dict[int, float]] = defaultdict(dict)
        for at, phone in enumerate(phones):
            weigh = phone.on_team
            phone.on_team = lambda when, raw, at=at, weigh=weigh: (weigh(when, raw), self._hear(at, when, raw))

    def _hear(self, at: int, when: float, raw: bytes) -> None:
        self.newest[at] = team = json.loads(raw[2:])[1]
        slots = [f"item:{item}" for item in team.get("items", ())]
        slots += [f"line:{line['id']}" for line in team.get("lines", ())]
        for slot in slots:
            self.heard[team["team"], slot].setdefault(at, when)

    def waits(self, sent: Sent) -> Iterator[float]:
        """From the sending to the last phone of the group, for what nobody of it had given before."""
        for (at, slot), when in sent.items():
            team = self.newest[at]
            heard = self.heard[team["team"], slot]
            assert len(heard) == len(team["members"])
            if min(heard.values()) >= when:
                yield max(heard.values()) - when


def shares(waits: list[float]) -> str:
    return " / ".join(f"{percentile(waits, share):.0f}" for share in (0.5, 0.95, 0.99))


async def measure(server: host.Server, count: int) -> list[tuple[str, str]]:
    hall = Hall(server, count)
    await hall.open()
    parts = (hall.join, hall.sort, hall.sort_and_see, hall.place_and_see, hall.sort_in_groups, hall.write_in_groups)
    for part in parts:
        await part()
    return hall.rows


if __name__ == "__main__":
    main_of(measure, __doc__)
