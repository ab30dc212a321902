"""Leads a day through its whole programme: on the clock, late where days are late, with a room that answers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import Any

from tests.golden.door import Door, Person
from workshop.activities.base import Value
from workshop.domain.run import CARDS, WALK

Answering = Callable[["Day"], None]
Given = Iterable[tuple[Person, str, Value]]
BEGINS = {CARDS: "deal", WALK: "set_out"}
"""What begins the work once people are in teams; elsewhere being put together begins it."""


class Day:
    """A day being led. `late` is how many minutes every activity takes longer than it should."""

    def __init__(self, door: Door, seed: str, late: float = 0.0) -> None:
        self.door = door
        self.rng = Random(seed)
        self._late = late

    @property
    def people(self) -> list[Person]:
        return self.door.people

    @property
    def at(self) -> str:
        """The id of the activity the room is at."""
        activity = self.door.activity
        return activity.id if activity else ""

    def lead(self, answering: Mapping[str, Answering]) -> None:
        """From the first activity to the last; the room answers where it knows how."""
        self.door.wait(15 + self._late)
        self.door.desk("start_day_now")
        while True:
            self._here(answering)
            if self.door.run.position + 1 >= len(self.door.room.programme(self.door.run).activities):
                return
            self.door.desk("next")

    def _here(self, answering: Mapping[str, Answering]) -> None:
        activity = self.door.activity
        assert activity is not None
        answering.get(activity.id, _listen)(self)
        self.door.wait((activity.minutes or 2) + self._late)

    def ballots(self, make: Callable[[Random, Person], Value], share: float = 0.96) -> None:
        """Most people answer, and a few say pass."""
        answered = [person for person in self.people if self.rng.random() < share]
        passed = [person for person in self.people if person not in answered and self.rng.random() < 0.5]
        given = [(person, "ballot", make(self.rng, person)) for person in answered]
        self.door.send(self.at, [*given, *((person, "ballot", {"pass": True}) for person in passed)])
        self.door.desk("reveal")

    def each(self, make: Callable[[Random, Person], Iterable[tuple[str, Value]]], share: float = 1.0) -> None:
        """Several things from each person, or nothing."""
        chosen = [person for person in self.people if self.rng.random() < share]
        self.door.send(self.at, [(person, slot, value) for person in chosen for slot, value in make(self.rng, person)])

    def form(self, by: str, size: int) -> None:
        activity = self.door.activity
        if activity and (self.people or self.door.run.phoneless):
            self.door.desk("form", by=by, size=size)
            if begins := BEGINS.get(activity.kind):
                self.door.desk(begins)

    def one_of_each_team(self) -> list[Person]:
        """In each team the first who came in."""
        return list({self.door.team(self.at, person): person for person in reversed(self.people)}.values())

    def cards_of_deck(self) -> list[str]:
        activity: Any = self.door.activity
        return list(activity.known)

    def mark(self, marks: Mapping[str, Value]) -> None:
        self.door.mark(self.at, marks)

    def theme(self, titles: Sequence[str], cards: Iterable[Mapping[str, Any]]) -> None:
        """The cards under themes, in turn."""
        names = [f"{at:08x}" for at, _ in enumerate(titles, 1)]
        self.mark({f"theme:{name}": {"title": title} for name, title in zip(names, titles, strict=True)})
        self.mark({f"put:{card['id']}": {"theme": names[at % len(names)]} for at, card in enumerate(cards)})

    def hide(self, card: Mapping[str, Any]) -> None:
        self.mark({f"hide:{card['id']}": {"hide": True}})


def _listen(day: Day) -> None:
    """Nothing to answer here."""


def ticks(deck: Sequence[str], rng: Random, person: Person, most: int) -> Value:
    """Cards ticked by somebody, seen by their role."""
    given = [rng.sample(deck, rng.randrange(1, most)), rng.sample(deck, 1)]
    return {"ticks": given, **({"segment": person.role} if person.role else {})}
