"""What one telling of a full room costs: `python -m bench.pictures` prints milliseconds and bytes.

Method: no server and no sockets. A database in a temporary folder is given what 300 people sort and place, alone and in
groups, and what 60 groups write on a canvas; one answer is changed and the broadcast tells the room, twenty times over.
Milliseconds are CPU time of the process, the middle of the twenty; bytes are those of the messages as they go out.
"""

import argparse
import gc
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Engine, insert, update

from workshop.activities.base import Value
from workshop.content.check import read_agenda
from workshop.domain import steps
from workshop.domain.teams import Member, author
from workshop.faces.day import Day
from workshop.live.broadcast import Broadcast
from workshop.live.days import Now, read_day
from workshop.live.rooms import Room, room_of
from workshop.opening import open_workshop
from workshop.settings import COPENHAGEN, Settings
from workshop.store import reader, tables
from workshop.store.changes import TakeStep
from workshop.store.database import open_database
from workshop.store.teams import FormTeams
from workshop.store.writer import write

AGENDA = Path(__file__).with_name("work.yaml")
TELLINGS = 20
FORMING = "0123456789ab"
PILES = ("tr", "amr", "begge")
LINES = 15
FIELDS = 5

Given = Iterator[tuple[str, Value]]


@dataclass(frozen=True)
class Work:
    """What a room does: people in a team (1: alone), what one of those gives, how the result is told meanwhile."""

    activity: str
    size: int
    given: Callable[[Any, int, int], Given]
    step: Mapping[str, Any] | None = None


def sorted_items(activity: Any, at: int, size: int) -> Given:
    for number, item in enumerate(activity.known):
        yield f"item:{item}", {"pile": PILES[(at * 7 + number) % 3], "by": size}


def placed_items(activity: Any, at: int, size: int) -> Given:
    for number, item in enumerate(activity.known):
        yield f"item:{item}", {"x": 1 + (at * 5 + number) % 9, "y": 1 + (at * at + number * 3) % 9, "by": size}


def written_lines(activity: Any, at: int, size: int) -> Given:
    for number in range(LINES):
        text = f"Vi mødes fast hver anden uge, og gruppe {at} siger til, når noget skal på dagsordenen ({number})"
        yield f"line:{at:06x}{number:06x}", {"text": text, "to": number % FIELDS, "card": "", "by": size}
    yield "name", {"text": f"TRIO nummer {at}"}
    if at % 3 == 0:
        yield "share", {"on": True}


ON_PHONES = {"face": "phones", "when": "shown"}

WORKS = {
    "sorting, alone": Work("sorting", 1, sorted_items),
    "sorting, alone, result on phones": Work("sorting", 1, sorted_items, ON_PHONES),
    "sorting, in fours": Work("sorting-team", 4, sorted_items),
    "placing, alone": Work("placing", 1, placed_items),
    "placing, alone, result on phones": Work("placing", 1, placed_items, ON_PHONES),
    "placing, in fours": Work("placing-team", 4, placed_items),
    "canvas, in fives": Work("canvas", 5, written_lines),
}


class Full:
    """A database in which everybody has done their work, and a broadcast that tells of it to nobody."""

    def __init__(self, engine: Engine, work: Work, people: int) -> None:
        self.engine, self.work = engine, work
        opened = open_workshop(partial(write, engine), read_agenda(AGENDA), datetime.now(COPENHAGEN))
        found = reader.workshop_by_id(engine, opened.id)
        assert found is not None
        self.room: Room = room_of(found)
        self.settings = Settings(Path(), "", "http://192.0.2.7:5000")
        self.people = [f"{at:032x}" for at in range(people)]
        self._lead()
        self._fill()
        self.sent: defaultdict[str, list[int]] = defaultdict(list)
        self.broadcast = Broadcast(self._read, self._emit, lambda _: {person: [person] for person in self.people})

    def _step(self, what: str, **details: Any) -> None:
        def take(run: Any) -> Any:
            return steps.take(self.room.programme(run), run, datetime.now(COPENHAGEN), what, **details)

        write(self.engine, TakeStep(self.room.id, f"{what}{details}", None, what, take, round(time.time() * 1000)))

    def _lead(self) -> None:
        work = self.work
        self._step("go", activity=work.activity)
        if work.size > 1:
            members = (Member(person, at + 1, 1 + at // work.size) for at, person in enumerate(self.people))
            write(self.engine, FormTeams(self.room.id, work.activity, FORMING, tuple(members)))
            self._step("form", by="mixed", size=work.size, id=FORMING)
        if work.step:
            self._step("shows", **work.step)

    def _authors(self) -> list[str]:
        if self.work.size == 1:
            return [f"{at * 7919:032x}" for at in range(len(self.people))]
        return [author(FORMING, 1 + at) for at in range(len(self.people) // self.work.size)]

    def _fill(self) -> None:
        stand = reader.stand_of(self.engine, self.room.id)
        assert stand is not None
        activity = self.room.activity(stand.run, self.work.activity)
        place = {"workshop": self.room.id, "activity": activity.id, "seq": 1}
        self.rows = [
            {**place, "author": name, "slot": slot, "value": value}
            for at, name in enumerate(self._authors())
            for slot, value in self.work.given(activity, at, self.work.size)
        ]
        turnout = {"workshop": self.room.id, "activity": activity.id}
        joined = {"workshop": self.room.id}
        with self.engine.begin() as connection:
            connection.execute(insert(tables.entries), self.rows)
            connection.execute(insert(tables.turnout), [{**turnout, "participant": one} for one in self.people])
            connection.execute(insert(tables.participants), [{**joined, "id": one} for one in self.people])

    def change(self, at: int) -> None:
        """Somebody takes an answer back, and the next time gives it again."""
        row = self.rows[7 * (at // 2) % len(self.rows)]
        kept = tables.entries
        here = (kept.c[name] == row[name] for name in ("workshop", "activity", "author", "slot"))
        with self.engine.begin() as connection:
            connection.execute(update(kept).where(*here).values(value=None if at % 2 == 0 else row["value"]))

    def _read(self, workshop: str, show: Callable[[Day], None]) -> None:
        with self.engine.connect() as connection:
            now = Now(here=len(self.people), around=len(self.people))
            show(read_day(connection, self.room, self.settings, now))

    def _emit(self, event: str, message: Mapping[str, Any], rooms: list[str]) -> None:
        name = "team" if event == "team" else f"{rooms[0].partition(':')[0]} {event}"
        self.sent[name].append(len(orjson.dumps([event, message])))

    def tell(self) -> float:
        """Milliseconds of work."""
        begun = time.process_time()
        self.broadcast.tell(self.room.id)
        return 1000 * (time.process_time() - begun)


def measure(name: str, work: Work, people: int) -> str:
    with tempfile.TemporaryDirectory() as folder:
        full = Full(open_database(folder), work, people)
        full.tell()
        whole = {face: statistics.mean(sizes) for face, sizes in full.sent.items()}
        took = []
        for at in range(TELLINGS):
            full.change(at)
            took.append(full.tell())
        full.engine.dispose()
    faces = ("phone picture", "team", "screen picture", "desk picture")
    sizes = (f"{whole[face] / 1000:.1f}" if face in whole else "–" for face in faces)
    return f"| {name} | {len(full.rows)} | {statistics.median(took):.1f} | {' | '.join(sizes)} |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("people", nargs="?", type=int, default=300)
    people = parser.parse_args().people
    # As seldom as the server lets it.
    gc.set_threshold(50_000, 50, 1_000)
    print("| | entries | ms | phone kB | group kB | screen kB | desk kB |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, work in WORKS.items():
        print(measure(name, work, people), flush=True)


if __name__ == "__main__":
    main()
