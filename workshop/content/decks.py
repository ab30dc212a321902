"""Brings the decks an agenda names in from near its file; the workshop then keeps its own copy of each."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from workshop.content.deck import read_deck
from workshop.content.parts import Part, all_activities, put
from workshop.content.problems import BadContent, Fault, choose_among
from workshop.domain.words import say
from workshop.resources import shipped

FOLDER = "cards"
KINDS = ("cards", "walk", "canvas", "sorting", "placing")
"""Those that use a deck."""
NAME = re.compile(r"[\w-]{1,80}")
"""Longer names no file system takes, and asking it for one is an error."""

A_NAME = (say("her skal stå navnet på et kortsæt"), say("skriv det, som filen hedder, uden .yaml"))
UNKNOWN = say("kortsættet '{name}' findes ikke")
PUT_IT = say("læg det i mappen cards ved siden af agendaens mappe")
FAULTY = (say("der er fejl i kortsættet '{name}'"), say("se dem alle med: workshop check {file}"))


def brought(tree: Any, folder: Path | None) -> tuple[Any, list[Fault]]:
    """The tree with each deck in place of its name, nothing where there is none. Without a folder: those we ship."""
    faults: list[Fault] = []
    words = _words(tree)
    for activity in all_activities(tree):
        if activity.text("kind") not in KINDS or "deck" not in activity.written:
            continue
        found = _deck(activity, folder, words)
        if isinstance(found, Fault):
            faults.append(found)
        tree = put(tree, (*activity.path, "deck"), "" if isinstance(found, Fault) else found)
    return tree, faults


def shelves(folder: Path | None) -> Iterator[Path]:
    """Where decks are looked for, the nearest first."""
    if folder is not None:
        yield folder.resolve().parent / FOLDER
        yield folder
    yield shipped(FOLDER)


def _words(tree: Any) -> Mapping[str, str]:
    """The agenda's own words; those of a deck give way to them."""
    written = tree.get("variables") if isinstance(tree, dict) else None
    words = written.items() if isinstance(written, dict) else ()
    return {name: text for name, text in words if isinstance(text, str)}


def _deck(activity: Part, folder: Path | None, words: Mapping[str, str]) -> Fault | dict[str, Any]:
    place, name = (*activity.path, "deck"), activity.text("deck")
    if not name:
        return Fault(place, *A_NAME)
    path = _found(name, folder)
    if path is None:
        remedy, params = choose_among(name, _names(folder))
        return Fault(place, UNKNOWN, remedy or PUT_IT, {"name": name, **params})
    try:
        return read_deck(path, words).model_dump(mode="json")
    except BadContent:
        return Fault(place, *FAULTY, {"name": name, "file": str(path)})


def _found(name: str, folder: Path | None) -> Path | None:
    """Never outside the shelves, not even through a link."""
    if not NAME.fullmatch(name):
        return None
    for shelf in shelves(folder):
        path = (shelf / f"{name}.yaml").resolve()
        if path.is_relative_to(shelf.resolve()) and path.is_file():
            return path
    return None


def _names(folder: Path | None) -> list[str]:
    """Of everything that could be meant; what lies beside an agenda may be another agenda."""
    apart = [shelf for shelf in shelves(folder) if shelf.name == FOLDER]
    return sorted({path.stem for shelf in apart for path in shelf.glob("*.yaml")})
