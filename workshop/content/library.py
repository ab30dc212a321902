"""The agendas to choose from: those we ship and those in the data folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from workshop.content.agenda import Agenda
from workshop.content.check import check, read_agenda
from workshop.content.clock import minute_of_day
from workshop.content.deck import is_deck
from workshop.content.decks import shelves
from workshop.content.problems import BadContent, Problem
from workshop.content.source import opened
from workshop.domain.run import FOLLOWUP
from workshop.resources import shipped

FOLDER = "agendas"


@dataclass(frozen=True)
class Offer:
    """One agenda on the shelf; `title` is the file's name while the file cannot be used.

    `follows`: it is for a later meeting of the same people.
    """

    path: Path
    title: str
    minutes: int
    language: str
    problems: tuple[Problem, ...] = ()
    follows: bool = False


def library(data: Path) -> list[Offer]:
    """The shipped agendas first, then the house's own; in each what is for a first day first, in Danish first."""
    return [offer for folder in (shipped(FOLDER), data / FOLDER) for offer in _offers(folder)]


def minutes_of(agenda: Agenda) -> int:
    """From the first block's start to the last one's end."""
    last = agenda.blocks[-1]
    return minute_of_day(last.start) + last.length - minute_of_day(agenda.blocks[0].start)


def _offers(folder: Path) -> list[Offer]:
    """Pictures lie beside the agendas and decks near them, so what a file is worth depends on whole folders."""
    state = tuple(found for place in dict.fromkeys((folder, *shelves(folder))) for found in _state(place))
    offers = [offer for path in sorted(folder.glob("*.y*ml")) if (offer := _read(path, state))]
    return sorted(offers, key=lambda offer: (offer.follows, offer.language != "da"))


def _state(folder: Path) -> Iterator[tuple[str, int, int]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            stat = path.stat()
            yield str(path), stat.st_mtime_ns, stat.st_size


@lru_cache(maxsize=256)
def _read(path: Path, state: tuple[tuple[str, int, int], ...]) -> Offer | None:
    """Read anew only when the folders have changed: YAML is slow and the shelf is looked at often."""
    if is_deck(opened(path).tree):
        return None
    problems = tuple(check(path))
    try:
        agenda = read_agenda(path)
    except BadContent:
        return Offer(path, path.name, 0, "da", problems)
    follows = any(activity.kind == FOLLOWUP for block in agenda.blocks for activity in block.activities)
    return Offer(path, agenda.title, minutes_of(agenda), agenda.language, problems, follows)
