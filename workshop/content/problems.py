"""What is wrong in a content file: the line, the place, what is wrong there and what to do about it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from workshop.domain.words import Say, say

Path = tuple[str | int, ...]
"""The way to a place in a file: keys, and positions in lists counted from 0."""

NAMED_LISTS = {
    "blocks": say("programpunkt {n}"),
    "activities": say("aktivitet {n}"),
    "cards": say("kort {n}"),
    "fields": say("felt {n}"),
    "piles": say("bunke {n}"),
    "stops": say("stop {n}"),
    "guide": say("trin {n}"),
    "answers": say("svar {n}"),
}
MEANT = say("mente du '{meant}'?")
NOTE = say("bemærk")
ONE_OF = say("brug en af: {choices}")


@dataclass(frozen=True)
class Fault:
    """One mistake at one place. `text` and `remedy` are marked Danish with {places} for `params`."""

    path: Path
    text: str
    remedy: str = ""
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)
    note: bool = False


@dataclass(frozen=True)
class Problem:
    """A fault in a file; line 0 where the whole file is meant. A note is told and does not fail the check."""

    file: str
    line: int
    fault: Fault

    @property
    def note(self) -> bool:
        return self.fault.note

    @property
    def place(self) -> str:
        return self.place_in(plain)

    def place_in(self, say_in: Say) -> str:
        return " › ".join(_steps(self.fault.path, say_in))

    def told(self, say_in: Say) -> str:
        """The problem as one line in the reader's language."""
        fault = self.fault
        where = f"{self.file}:{self.line}" if self.line else self.file
        text = say_in(fault.text, **fault.params)
        remedy = say_in(fault.remedy, **fault.params) if fault.remedy else ""
        note = say_in(NOTE) if self.note else ""
        told = ": ".join(part for part in (where, self.place_in(say_in), note, text) if part)
        return f"{told} ({remedy})" if remedy else told

    def __str__(self) -> str:
        return self.told(plain)


class BadContent(Exception):
    """A file that cannot be used; `problems` holds everything that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = in_order(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def plain(text: str, **params: object) -> str:
    """The Danish itself, filled in."""
    return text.format(**params)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sorted by line, each once."""
    return sorted(dict.fromkeys(problems), key=lambda problem: (problem.line, problem.place))


def failing(problems: Iterable[Problem]) -> list[Problem]:
    return [problem for problem in problems if not problem.note]


def choose_among(word: str, known: Iterable[str]) -> tuple[str, dict[str, str]]:
    """The remedy for a word that should have been one of `known`, with its params."""
    choices = list(known)
    close = get_close_matches(word.casefold(), choices, n=1, cutoff=0.6)
    if close:
        return MEANT, {"meant": close[0]}
    return (ONE_OF, {"choices": ", ".join(choices)}) if choices else ("", {})


def _steps(path: Path, say_in: Say) -> list[str]:
    steps: list[str] = []
    for part in path:
        if isinstance(part, int) and steps:
            key = steps.pop()
            steps.append(say_in(NAMED_LISTS[key], n=part + 1) if key in NAMED_LISTS else f"{key} {part + 1}")
        else:
            steps.append(str(part))
    return steps
