"""The guide to agenda files says everything, and nothing else."""

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from workshop.activities.base import Activity
from workshop.activities.decks import Card, Suit
from workshop.activities.forms.grid import Axis
from workshop.activities.forms.option import Option
from workshop.activities.forms.shared import Poll
from workshop.activities.groups import Groups
from workshop.activities.kinds import KINDS
from workshop.activities.slide import Columns, Cycle, Layers, Part, Quote, Relations, Stairs
from workshop.content import projection
from workshop.content.agenda import Agenda, Block
from workshop.content.check import check
from workshop.content.deck import TOGETHER, DeckFile, is_deck
from workshop.content.reading import read

HOUSE = Path(__file__).parents[2]
GUIDE = "".join((HOUSE / folder / "README.md").read_text(encoding="utf-8") for folder in ("agendas", "cards"))
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", GUIDE, flags=re.MULTILINE | re.DOTALL)
COMPLETE = [example for example in EXAMPLES if not is_deck(read(example, "dag").tree)][-1]
COMPLETE_DECK = [example for example in EXAMPLES if is_deck(read(example, "kort").tree)][-1]

KINDS_OF_ONE_FORM = {f"`kind: {name}`": kind.models[""] for name, kind in KINDS.items() if "" in kind.models}
FORMS = {f"`form: {form}`": model for form, model in KINDS["poll"].models.items()}
FIGURES = {
    "columns": Columns,
    "cycle": Cycle,
    "layers": Layers,
    "relations": Relations,
    "stairs": Stairs,
    "quote": Quote,
}


def own(model: type[BaseModel], *shared: type[BaseModel]) -> set[str]:
    return set(model.model_fields) - {key for base in shared for key in base.model_fields}


SECTIONS = {
    "Hele agendaen": own(Agenda),
    "Et programpunkt": own(Block),
    "Alle aktiviteter": own(Activity),
    "`kind: poll`": own(Poll, Activity) | {"form"},
    "En del af en figur": own(Part),
    "En skala i et felt": own(Axis),
    "Et svar med billede": own(Option),
    "Inddeling i grupper": own(Groups),
    **{heading: own(model, Activity) for heading, model in KINDS_OF_ONE_FORM.items()},
    **{heading: own(model, Poll) - {"form"} for heading, model in FORMS.items()},
    **{f"`form: {form}`": own(model) for form, model in FIGURES.items()},
}

DECKS = {"Et kortsæt": own(DeckFile), "En kulør": own(Suit), "Et kort": own(Card)}


def documented(heading: str) -> set[str]:
    section = re.split(r"^#+ ", GUIDE.split(f"# {heading}\n")[1], flags=re.MULTILINE)[0]
    return set(re.findall(r"^\| `(\w+)` \|", section, flags=re.MULTILINE))


@pytest.mark.parametrize(("heading", "keys"), [*SECTIONS.items(), *DECKS.items()])
def test_every_key_is_in_the_guide_and_every_key_of_the_guide_exists(heading, keys):
    assert documented(heading) == keys


def test_the_guide_has_a_chapter_for_every_kind():
    chapters = re.findall(r"^## `kind: (\w+)`$", GUIDE, flags=re.MULTILINE)

    assert chapters == list(KINDS)


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_of_the_guide_has_no_mistake(example):
    assert check(example) == []


@pytest.mark.parametrize("heading", SECTIONS)
def test_the_complete_example_shows_every_key(heading):
    shown = set(re.findall(r"(\w+):", COMPLETE))

    assert SECTIONS[heading] - shown == set()


def test_the_complete_deck_shows_every_key():
    shown = set(re.findall(r"(\w+):", COMPLETE_DECK))

    assert set().union(*DECKS.values()) - shown == set()


def test_the_guide_tells_how_much_fits_on_a_card():
    assert f"på højst 200 tegn hver og {TOGETHER} tilsammen" in GUIDE


def test_the_guide_tells_how_much_fits_on_the_screen():
    limits = {(key, limit) for keys in projection.LONGEST.values() for key, limit in keys.items()}

    rows = re.findall(r"^\| `(\w+)`.* \| (\d+) tegn(?: hver)? \|$", GUIDE, flags=re.MULTILINE)

    assert {(key, int(limit)) for key, limit in rows} == limits


def test_the_guide_tells_how_long_figures_and_bodies_may_be():
    told = [line for line in GUIDE.splitlines() if line.startswith(("| `figure` | 9", "| `body` | 9"))]

    assert told == [
        f"| `figure` | {projection.FIGURE_LINE} tegn i hver tekst; et citat {projection.QUOTE} |",
        f"| `body` | {projection.BODY_WORDS} ord og {projection.BODY_LINES} linjer på lærredet |",
    ]
