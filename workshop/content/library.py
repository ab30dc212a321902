"""The agendas to choose from: those we ship and those in the data folder."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from workshop.content.agenda import Agenda
from workshop.content.check import check, read_agenda
from workshop.content.clock import minute_of_day
from workshop.content.problems import BadContent, Problem
from workshop.resources import shipped

FOLDER = "agendas"


@dataclass(frozen=True)
class Offer:
    """One agenda on the shelf; `title` is the file's name while the file cannot be used."""

    path: Path
    title: str
    minutes: int
    language: str
    problems: tuple[Problem, ...] = ()


def library(data: Path) -> list[Offer]:
    """The shipped agendas first, then the house's own, each by file name."""
    return [offer for folder in (shipped(FOLDER), data / FOLDER) for offer in _offers(folder)]


def minutes_of(agenda: Agenda) -> int:
    """From the first block's start to the last one's end."""
    last = agenda.blocks[-1]
    return minute_of_day(last.start) + last.length - minute_of_day(agenda.blocks[0].start)


def _offers(folder: Path) -> list[Offer]:
    """Pictures lie beside the agendas, so what a file is worth depends on the whole folder."""
    files = [(path, path.stat()) for path in sorted(folder.rglob("*")) if path.is_file()]
    state = tuple((str(path), stat.st_mtime_ns, stat.st_size) for path, stat in files)
    return [_read(path, state) for path in sorted(folder.glob("*.y*ml"))]


@lru_cache(maxsize=256)
def _read(path: Path, state: tuple[tuple[str, int, int], ...]) -> Offer:
    """Read anew only when the folder has changed: YAML is slow and the shelf is looked at often."""
    problems = tuple(check(path))
    try:
        agenda = read_agenda(path)
    except BadContent:
        return Offer(path, path.name, 0, "da", problems)
    return Offer(path, agenda.title, minutes_of(agenda), agenda.language, problems)
