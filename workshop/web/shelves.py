"""The agendas to choose from on a page, each with the words that can be renamed for this house."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from flask import abort

from workshop.content.agenda import Agenda
from workshop.content.check import read_agenda
from workshop.content.library import Offer, library
from workshop.content.problems import BadContent
from workshop.web.house import house


@dataclass(frozen=True)
class Shelf:
    """One agenda on the page, with the words that can be renamed for this house."""

    name: str
    offer: Offer
    variables: dict[str, str]


def shelves() -> list[Shelf]:
    offers = library(house().settings.data)
    return [Shelf(_name(offer.path), offer, _variables(offer)) for offer in offers]


def chosen(form: Mapping[str, str]) -> Agenda:
    """The agenda a form asks for, its variables as they were written there. Raises BadContent."""
    shelf = next((shelf for shelf in shelves() if shelf.name == form.get("agenda")), None)
    if shelf is None:
        abort(404)
    words = {name: form.get(f"var-{name}", "").strip() or word for name, word in shelf.variables.items()}
    return read_agenda(shelf.offer.path, words)


def _name(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.name}"


def _variables(offer: Offer) -> dict[str, str]:
    try:
        return dict(read_agenda(offer.path).variables)
    except BadContent:
        return {}
