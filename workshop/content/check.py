"""Checks an agenda file, all mistakes at once, and hands out the agenda when there are none."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from workshop.content.agenda import Agenda
from workshop.content.names import named, shared_ids
from workshop.content.pictures import brought
from workshop.content.problems import BadContent, Fault, Problem, failing, in_order
from workshop.content.projection import too_long
from workshop.content.reading import Reading, read
from workshop.content.references import astray
from workshop.content.sentences import faults_in
from workshop.content.shape import typed
from workshop.content.timetable import gaps, overfull, overlaps
from workshop.content.usual import with_usual_texts
from workshop.content.variables import filled
from workshop.domain.words import say

Check = Callable[[Any], Iterator[Fault]]
"""Looks through an agenda as written; it may still be half wrong."""

CHECKS: tuple[Check, ...] = (overlaps, gaps, overfull, shared_ids, astray)
UNNAMED = "agenda"


def check(source: Path | str, variables: Mapping[str, str] | None = None) -> list[Problem]:
    """Everything wrong with a file (a path) or a text, sorted by line; notes among it."""
    return _examined(source, variables or {})[1]


def read_agenda(source: Path | str, variables: Mapping[str, str] | None = None) -> Agenda:
    """The agenda, with other words for its variables where given. Raises BadContent."""
    agenda, problems = _examined(source, variables or {})
    if agenda is None or failing(problems):
        raise BadContent(problems)
    return agenda


def _examined(source: Path | str, variables: Mapping[str, str]) -> tuple[Agenda | None, list[Problem]]:
    reading = _opened(source)
    if reading.tree is None:
        return None, in_order(reading.problems)
    tree, unfilled = filled(reading.tree, variables)
    tree, pictures = brought(typed(named(with_usual_texts(tree))), None if isinstance(source, str) else source.parent)
    agenda, faults = _validated(tree)
    found = [*unfilled, *pictures.faults, *faults]
    problems = in_order([*reading.problems, *(reading.problem(fault) for fault in found)])
    return agenda and agenda.with_pictures(pictures.kept), problems


def _validated(tree: Any) -> tuple[Agenda | None, list[Fault]]:
    long = list(too_long(tree))
    others = [fault for look in CHECKS for fault in look(tree)]
    try:
        return Agenda.model_validate(tree), [*long, *others]
    except ValidationError as error:
        told = {fault.path for fault in long}
        wrong = [fault for fault in faults_in(error, tree) if fault.path not in told]
        return None, [*wrong, *long, *others]


def _opened(source: Path | str) -> Reading:
    if isinstance(source, str):
        return read(source, UNNAMED)
    try:
        return read(source.read_bytes(), str(source))
    except FileNotFoundError:
        return _unopened(source, say("filen findes ikke"))
    except IsADirectoryError:
        return _unopened(source, say("det er en mappe, ikke en fil"))
    except (OSError, ValueError):  # a NUL in the name is a ValueError
        return _unopened(source, say("filen kan ikke åbnes"))


def _unopened(source: Path, text: str) -> Reading:
    reading = Reading(str(source))
    reading.add(0, text, say("se efter, om stien er rigtig"))
    return reading
