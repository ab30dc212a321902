"""N phones play cards in groups of four: `python -m bench.teams 300 1000` prints how soon a group sees its own lines.

Method: as in `bench.measure`. Everybody is put into mixed groups, roles and workplaces told, and dealt a card. Then
each writes one line, spread evenly over five seconds. It is seen when the last phone of the group was sent it.
"""

import asyncio
import json
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from bench import host
from bench.measure import SPREAD_S, Room, in_groups, main_of, percentile

HERE = Path(__file__).resolve().parent
ROLES = ("tr", "amr", "leder", "ftr", "begge")
PLACES = ("Solsikken", "Fjordskolen", "Havnebo", "Broen", "Lunden", "Kysten")
ACTIVITY = "cards"


class Tables(Room):
    """The same room, in groups around cards."""

    agenda = HERE / "teams.yaml"

    async def sit(self) -> None:
        async def tell(at: int) -> None:
            seat = {"role": ROLES[at % len(ROLES)], "table": PLACES[at % len(PLACES)]}
            await self.phones[at].emit("seat", seat)

        await in_groups(self.count, tell)
        await self.command("go", activity=ACTIVITY)
        self.teams: list[Any] = [None] * self.count
        for at, phone in enumerate(self.phones):
            phone.on_team = lambda arrived, raw, at=at: self._hear(at, arrived, raw)
        self.heard: dict[str, dict[int, float]] = defaultdict(dict)

    def _hear(self, at: int, arrived: float, raw: bytes) -> None:
        self.teams[at] = json.loads(raw[2:])[1]
        for line in self.teams[at].get("lines", ()):
            self.heard[line["text"]].setdefault(at, arrived)

    async def form(self) -> None:
        started = time.perf_counter()
        await self.command("form", by="mixed", size=4)
        await self._until(lambda team: team and team["team"])
        self.note("form groups → last phone knows its own (ms)", f"{1000 * (time.perf_counter() - started):.0f}")

    async def deal(self) -> None:
        started = time.perf_counter()
        await self.command("deal")
        await self._until(lambda team: str(team["me"]) in team["cards"])
        self.note("deal → last phone has its card (ms)", f"{1000 * (time.perf_counter() - started):.0f}")

    async def _until(self, true: Any) -> None:
        while not all(true(team) for team in self.teams):
            await asyncio.sleep(0.005)

    async def write(self) -> None:
        """Everybody writes a line within five seconds; how soon their whole group has it."""
        await asyncio.sleep(1)
        sent: dict[str, float] = {}
        cpu = self.server.cpu

        async def one(at: int) -> float:
            await asyncio.sleep(SPREAD_S * at / self.count)
            team, text = self.teams[at], f"Når det er {at}"
            value = {"text": text, "to": at % 2, "card": team["cards"][str(team["me"])], "was": ""}
            sent[text] = time.perf_counter()
            return await self.phones[at].answer(ACTIVITY, value, f"line:{at:012x}")

        acks = await asyncio.gather(*(one(at) for at in range(self.count)))
        await asyncio.sleep(2)
        seen = [max(self.heard[text].values()) - when for text, when in sent.items()]
        assert all(len(self.heard[f"Når det er {at}"]) == len(self.teams[at]["members"]) for at in range(self.count))
        self.note("a line: ack p50 / p95 / p99 (ms)", _shares(acks))
        self.note("a line → seen by its whole group p50 / p95 / p99 (ms)", _shares(seen))
        self.note("server CPU per line (ms)", f"{1e3 * (self.server.cpu - cpu) / self.count:.2f}")


def _shares(values: list[float]) -> str:
    return " / ".join(f"{percentile(values, share):.0f}" for share in (0.5, 0.95, 0.99))


async def measure(server: host.Server, count: int) -> list[tuple[str, str]]:
    room = Tables(server, count)
    await room.open()
    for part in (room.join, room.sit, room.form, room.deal, room.write, room.reconnect):
        await part()
    return room.rows


if __name__ == "__main__":
    main_of(measure, __doc__)
