"""The manuals for those who write agendas and decks say everything, and nothing else."""

import re
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from workshop.activities.base import Activity
from workshop.activities.forms.shared import Poll
from workshop.activities.kinds import KINDS
from workshop.content import projection
from workshop.content.agenda import Agenda
from workshop.content.check import check
from workshop.content.deck import TOGETHER, DeckFile, is_deck
from workshop.content.library import library
from workshop.content.manual import AGENDAS, CARDS, CHAPTERS, EXAMPLE, chapters, manual
from workshop.content.reading import read
from workshop.content.shape import members

EXAMPLES = {folder: EXAMPLE.findall(manual(folder)) for folder in (AGENDAS, CARDS)}
COMPLETE = {folder: examples[-1] for folder, examples in EXAMPLES.items()}
POLLS = KINDS["poll"].models.values()


def own(model: type[BaseModel]) -> set[str]:
    """The keys that no other chapter tells of; a poll's form stands once for all forms."""
    bases = [base for base in model.__mro__[1:] if base in CHAPTERS and CHAPTERS[base] != CHAPTERS[model]]
    keys = set(model.model_fields) - {key for base in bases for key in base.model_fields}
    return keys | {"form"} if model is Poll else keys - {"form"} if model in POLLS else keys


TOLD = {
    heading: set().union(*(own(model) for model in CHAPTERS if CHAPTERS[model] == heading))
    for heading in CHAPTERS.values()
}


def held_by(shape: Any) -> Iterator[type[BaseModel]]:
    """The models a field's value can be read by."""
    for member in members(shape):
        if isinstance(member, type) and issubclass(member, BaseModel):
            yield member
        else:
            for inner in get_args(member):
                yield from held_by(inner)


def models_of(model: type[BaseModel]) -> set[type[BaseModel]]:
    inner = {part for field in model.model_fields.values() for part in held_by(field.annotation)}
    return {model}.union(*(models_of(part) for part in inner))


@pytest.mark.parametrize("heading", TOLD)
def test_every_key_is_in_a_manual_and_every_key_of_a_manual_exists(heading):
    assert set(chapters()[heading]) == TOLD[heading]


def test_every_model_that_reads_a_file_has_a_chapter():
    forms = {model for kind in KINDS.values() for model in kind.models.values()}
    reading = set().union(*map(models_of, (Agenda, DeckFile, *forms)))

    untold = {model for model in reading if not any(base in CHAPTERS for base in model.__mro__)}

    assert {model.__name__ for model in untold} == {"Deck"}
    assert forms <= set(CHAPTERS)


def test_the_manual_has_a_chapter_for_every_kind_in_their_order():
    assert re.findall(r"^## `kind: (\w+)`$", manual(AGENDAS), flags=re.MULTILINE) == list(KINDS)


def test_the_manual_names_every_kind_where_it_tells_of_kind():
    assert re.findall(r"`(\w+)`", chapters()[CHAPTERS[Activity]]["kind"]) == list(KINDS)


def test_a_chapter_of_a_manual_tells_of_something_that_exists():
    told = {heading for heading, rows in chapters().items() if rows}

    assert told - set(CHAPTERS.values()) == {"Hvor meget der er plads til"}


@pytest.mark.parametrize("example", [example for examples in EXAMPLES.values() for example in examples])
def test_every_example_of_the_manuals_has_no_mistake(example):
    assert check(example) == []


@pytest.mark.parametrize("folder", EXAMPLES)
def test_the_manual_of_agendas_shows_agendas_and_that_of_decks_shows_decks(folder):
    assert {is_deck(read(example, "fil").tree) for example in EXAMPLES[folder]} == {folder == CARDS}


DECKS = [heading for model, heading in CHAPTERS.items() if model in models_of(DeckFile)]


@pytest.mark.parametrize("heading", TOLD)
def test_the_complete_examples_show_every_key(heading):
    shown = set(re.findall(r"(\w+):", COMPLETE[CARDS if heading in DECKS else AGENDAS]))

    assert TOLD[heading] - shown == set()


def test_the_manual_of_decks_tells_how_much_fits_on_a_card():
    assert f"på højst 200 tegn hver og {TOGETHER} tilsammen" in manual(CARDS)


def test_the_manual_tells_how_much_fits_on_the_screen():
    limits = {(key, limit) for keys in projection.LONGEST.values() for key, limit in keys.items()}

    rows = re.findall(r"^\| `(\w+)`.* \| (\d+) tegn(?: hver)? \|$", manual(AGENDAS), flags=re.MULTILINE)

    assert {(key, int(limit)) for key, limit in rows} == limits


def test_the_manual_tells_how_long_figures_and_bodies_may_be():
    told = [line for line in manual(AGENDAS).splitlines() if line.startswith(("| `figure` | 9", "| `body` | 9"))]

    assert told == [
        f"| `figure` | {projection.FIGURE_LINE} tegn i hver tekst; et citat {projection.QUOTE} |",
        f"| `body` | {projection.BODY_WORDS} ord og {projection.BODY_LINES} linjer på lærredet |",
    ]


def test_the_manual_beside_the_agendas_is_not_taken_for_one(tmp_path):
    (tmp_path / AGENDAS).mkdir()
    (tmp_path / AGENDAS / "README.md").write_text(manual(AGENDAS), encoding="utf-8")

    offered = {offer.path.name for offer in library(tmp_path)}

    assert "README.md" not in offered
    assert "opfoelgning.yaml" in offered
