"""Checks a content file, all mistakes at once, and hands out the agenda when there are none."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from workshop.content.agenda import Agenda
from workshop.content.deck import examined as examined_deck
from workshop.content.deck import is_deck
from workshop.content.decks import brought as decks_brought
from workshop.content.names import named, shared_ids
from workshop.content.pictures import brought as pictures_brought
from workshop.content.problems import BadContent, Fault, Problem, failing, in_order
from workshop.content.projection import too_long
from workshop.content.reading import Reading
from workshop.content.references import astray
from workshop.content.sentences import faults_in
from workshop.content.shape import typed
from workshop.content.source import opened
from workshop.content.timetable import gaps, overfull, overlaps
from workshop.content.usual import with_usual_texts
from workshop.content.variables import filled

Check = Callable[[Any], Iterator[Fault]]
"""Looks through an agenda as written; it may still be half wrong."""

CHECKS: tuple[Check, ...] = (overlaps, gaps, overfull, shared_ids, astray)


def check(source: Path | str, variables: Mapping[str, str] | None = None) -> list[Problem]:
    """Everything wrong with an agenda or a deck, a file (a path) or a text, sorted by line; notes among it."""
    reading = opened(source)
    if is_deck(reading.tree):
        return examined_deck(reading, variables or {})[1]
    return _examined(reading, _folder(source), variables or {})[1]


def read_agenda(source: Path | str, variables: Mapping[str, str] | None = None) -> Agenda:
    """The agenda, with other words for its variables where given. Raises BadContent."""
    agenda, problems = _examined(opened(source), _folder(source), variables or {})
    if agenda is None or failing(problems):
        raise BadContent(problems)
    return agenda


def _folder(source: Path | str) -> Path | None:
    return None if isinstance(source, str) else source.parent


def _examined(
    reading: Reading, folder: Path | None, variables: Mapping[str, str]
) -> tuple[Agenda | None, list[Problem]]:
    if reading.tree is None:
        return None, in_order(reading.problems)
    tree, unfilled = filled(reading.tree, variables)
    tree, pictures = pictures_brought(typed(named(with_usual_texts(tree))), folder)
    tree, unfound = decks_brought(tree, folder)
    agenda, faults = _validated(tree, unfound)
    found = [*unfilled, *pictures.faults, *faults]
    problems = in_order([*reading.problems, *(reading.problem(fault) for fault in found)])
    return agenda and agenda.with_pictures(pictures.kept), problems


def _validated(tree: Any, told: Sequence[Fault]) -> tuple[Agenda | None, list[Fault]]:
    """What is told already is not told again."""
    known = [*told, *too_long(tree)]
    others = [fault for look in CHECKS for fault in look(tree)]
    try:
        return Agenda.model_validate(tree), [*known, *others]
    except ValidationError as error:
        places = {fault.path for fault in known}
        wrong = [fault for fault in faults_in(error, tree) if fault.path not in places]
        return None, [*wrong, *known, *others]
