"""Reads YAML as text with positions: every value keeps its letters, every key knows its line."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamStartEvent,
)

from workshop.content.problems import Fault, Path, Problem
from workshop.content.spacing import held
from workshop.content.syntax import explain
from workshop.domain.words import say

LARGEST = 1_000_000
DEEPEST = 20
"""Levels of lists and keys; an agenda needs about nine."""
FILES = ("deck", "picture")
"""Keys whose values are names of files, to be left as they are."""


@dataclass
class Reading:
    """What a file says: `tree` of dicts, lists and texts (None when unreadable), each place's line, the problems."""

    file: str
    tree: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def add(self, line: int, text: str, remedy: str = "", path: Path = (), **params: object) -> None:
        self.problems.append(Problem(self.file, line, Fault(path, text, remedy, params)))

    def problem(self, fault: Fault) -> Problem:
        """The fault at the line of its place, or of the nearest place around it."""
        return Problem(self.file, line_of(self.lines, fault.path), fault)


class _TooDeep(Exception):
    """Lists within lists without end."""


def line_of(lines: Mapping[Path, int], path: Path) -> int:
    return next((lines[path[:end]] for end in range(len(path), -1, -1) if path[:end] in lines), 1)


def read(source: bytes | str, file: str) -> Reading:
    """Reads the whole of a file; what is wrong is among the problems, never raised."""
    reading = Reading(file)
    text = _text(source, reading)
    if reading.problems:
        return reading
    loader: yaml.SafeLoader | None = None
    try:
        loader = yaml.SafeLoader(text)
        _Walk(loader, reading).document()
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, int(error.position)) + 1
        reading.add(line, say("her står et usynligt tegn, som ikke kan bruges"), say("slet det, og skriv igen"))
    except yaml.YAMLError as error:
        line, fault = explain(error, text.splitlines())
        reading.problems.append(Problem(file, line, fault))
    except _TooDeep:
        reading.add(_at(loader), say("der er for mange niveauer i hinanden"), say("brug færre lister i lister"))
    except (ValueError, OverflowError):  # PyYAML itself stumbles over numbers too large in \U and %YAML
        reading.add(_at(loader), say("her står et tegn, som ikke findes"), say("slet det, og skriv igen"))
    return reading


def _at(loader: yaml.SafeLoader | None) -> int:
    return loader.line + 1 if loader else 1


def _text(source: bytes | str, reading: Reading) -> str:
    if len(source) > LARGEST:
        reading.add(0, say("filen fylder mere end 1 MB"), say("en agenda er kun tekst; del den, eller ryd op"))
        return ""
    text = source if isinstance(source, str) else _decoded(source, reading)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    for number, line in enumerate(text.split("\n"), 1):
        if "\t" in line[: len(line) - len(line.lstrip())] and line.strip():
            reading.add(number, say("linjen er rykket ind med tabulator"), say("brug mellemrum, to for hvert niveau"))
    return text


def _decoded(source: bytes, reading: Reading) -> str:
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        reading.add(line, say("filen er ikke gemt som UTF-8"), say("gem den igen med tegnsættet UTF-8"))
        return ""


class _Walk:
    """Goes through the parser's events once and builds the tree."""

    def __init__(self, loader: yaml.SafeLoader, reading: Reading) -> None:
        self.loader = loader
        self.reading = reading

    def document(self) -> None:
        start = self._next()
        while isinstance(start, StreamStartEvent):
            start = self._next()
        if not isinstance(start, DocumentStartEvent):
            self.reading.add(0, say("filen er tom"), say("skriv mindst title og blocks"))
            return
        tree = self._node(self._next(), ())
        while not isinstance(event := self._next(), DocumentEndEvent):
            self._node(event, ())
        self.reading.tree = tree
        if isinstance(extra := self._next(), DocumentStartEvent):
            self.reading.add(_line(extra), say("her begynder en agenda til"), say("skriv én agenda i hver fil"))

    def _next(self) -> Event:
        event: Event = self.loader.get_event()  # type: ignore[no-untyped-call]
        return event

    def _node(self, event: Event, path: Path) -> Any:
        self.reading.lines.setdefault(path, _line(event))
        self._plain_yaml(event, path)
        if len(path) > DEEPEST:
            raise _TooDeep
        if isinstance(event, MappingStartEvent):
            return self._mapping(path)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(path)
        text = self._scalar(event, path)
        return text if path and path[-1] in FILES else held(text)

    def _plain_yaml(self, event: Event, path: Path) -> None:
        if isinstance(event, NodeEvent) and event.anchor is not None:
            remedy = say("skriv teksten ud, eller brug variables")
            self.reading.add(_line(event), say("henvisninger med & og * bruges ikke her"), remedy, path)
        if getattr(event, "tag", None) is not None:
            remedy = say("slet det, eller sæt teksten i anførselstegn")
            self.reading.add(_line(event), say("mærker med udråbstegn bruges ikke her"), remedy, path)

    def _scalar(self, event: Event, path: Path) -> str:
        if not isinstance(event, ScalarEvent):
            return ""
        text = unicodedata.normalize("NFC", event.value).rstrip()
        if any(unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t" for sign in text):
            remedy = say("slet det, og skriv igen")
            self.reading.add(_line(event), say("her står et usynligt tegn, som ikke kan bruges"), remedy, path)
            return ""
        return text

    def _sequence(self, path: Path) -> list[Any]:
        found: list[Any] = []
        while not isinstance(event := self._next(), SequenceEndEvent):
            found.append(self._node(event, (*path, len(found))))
        return found

    def _mapping(self, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := self._next(), MappingEndEvent):
            line = _line(event)
            key = self._key(event, path)
            first = self.reading.lines.setdefault((*path, key), line)
            value = self._node(self._next(), (*path, key))
            if key in found:
                text = say("nøglen '{key}' står her igen; den står også i linje {first}")
                self.reading.add(line, text, say("slet den ene"), (*path, key), key=key, first=first)
            else:
                found[key] = value
        return found

    def _key(self, event: Event, path: Path) -> str:
        if isinstance(event, ScalarEvent):
            self._plain_yaml(event, path)
            return self._scalar(event, path)
        self._node(event, (*path, "?"))
        remedy = say("skriv nøglen som ét ord; en tekst, der begynder med en klamme, skal have anførselstegn")
        self.reading.add(_line(event), say("her skal stå en nøgle"), remedy, path)
        return "?"


def _line(event: Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
