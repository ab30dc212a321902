"""What the two manuals for those who write content say of every key, chapter by chapter."""

import re
from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel

from workshop.activities.base import Activity
from workshop.activities.canvas import CanvasField
from workshop.activities.decks import Card, Pile, Suit
from workshop.activities.forms.grid import Axis as Scale
from workshop.activities.forms.option import Option
from workshop.activities.forms.shared import Poll, Reveal
from workshop.activities.groups import Groups
from workshop.activities.guide import Answer, Step
from workshop.activities.items import Item
from workshop.activities.kinds import KINDS
from workshop.activities.placing import Axis as Line
from workshop.activities.slide import Figure, Part
from workshop.activities.sorting import Keyed
from workshop.content.agenda import Agenda, Block
from workshop.content.deck import DeckFile
from workshop.content.shape import members
from workshop.resources import shipped

AGENDAS, CARDS = "agendas", "cards"
"""Each folder has a manual of its own, in Danish: README.md, beside the files it tells of."""

CHAPTERS: dict[type[BaseModel], str] = {
    Agenda: "Hele agendaen",
    Block: "Et programpunkt",
    Activity: "Alle aktiviteter",
    **{kind.models[""]: f"`kind: {name}`" for name, kind in KINDS.items() if "" in kind.models},
    Poll: "`kind: poll`",
    **{model: f"`form: {form}`" for form, model in KINDS["poll"].models.items()},
    **{model: f"`form: {model.__name__.lower()}`" for model in members(Figure)},
    Part: "En del af en figur",
    Reveal: "Hvem ser svarene hvornår",
    Option: "Et svar med billede",
    Scale: "En skala i et felt",
    CanvasField: "Et felt på et ark",
    Item: "En ting",
    Keyed: "En ting",
    Line: "En akse",
    Groups: "Inddeling i grupper",
    DeckFile: "Et kortsæt",
    Suit: "En kulør",
    Pile: "En bunke",
    Card: "Et kort",
    Step: "Et trin i en vejviser",
    Answer: "Et svar i en vejviser",
}
"""Where the keys of each model stand; those it has from another model stand in that one's chapter."""

EXAMPLE = re.compile(r"^```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
ROW = re.compile(r"^\| `(\w+)` \| (.+?) \|$", re.MULTILINE)
LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")


@cache
def manual(folder: str) -> str:
    return (shipped(folder) / "README.md").read_text(encoding="utf-8")


@cache
def chapters() -> dict[str, dict[str, str]]:
    """What is said of each key, by the heading it stands under."""
    return {heading: rows for folder in (AGENDAS, CARDS) for heading, rows in _told(manual(folder))}


def told_of(model: type[BaseModel], key: str) -> str:
    """What is said of a key of a model; nothing where it is the model's own and not for those who write files."""
    headings = (CHAPTERS[one] for one in model.__mro__ if one in CHAPTERS)
    return next((said for heading in headings if (said := chapters().get(heading, {}).get(key))), "")


def _told(text: str) -> Iterator[tuple[str, dict[str, str]]]:
    parts = HEADING.split(EXAMPLE.sub("", text))[1:]
    for heading, body in zip(parts[::2], parts[1::2], strict=True):
        yield heading, {key: LINK.sub(r"\1", said) for key, said in ROW.findall(body)}
