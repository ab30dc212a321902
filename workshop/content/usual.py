"""Gives activities without texts of their own the usual ones, in the language of the agenda."""

from typing import Any

from workshop.content.agenda import model_of
from workshop.language import known, translate

TEXTS = ("title", "take", "commit", "bring", "called", "ask")
"""Fields with a usual text in some kind of activity; in the models they stand in Danish."""


def with_usual_texts(tree: Any) -> Any:
    """The tree, which may still be half wrong, with a title above every board of questions and every check-out."""
    if not isinstance(tree, dict):
        return tree
    return {**tree, **_filled(tree, "blocks", known(str(tree.get("language"))))}


def _filled(node: dict[str, Any], key: str, language: str) -> dict[str, Any]:
    listed = node.get(key)
    if not isinstance(listed, list):
        return {}
    return {key: [_part(part, language) if isinstance(part, dict) else part for part in listed]}


def _part(part: dict[str, Any], language: str) -> dict[str, Any]:
    """A block passes it on to its activities."""
    return {**_usual(part, language), **part, **_filled(part, "activities", language)}


def _usual(written: dict[str, Any], language: str) -> dict[str, Any]:
    model = model_of(written)
    defaults = {name: model.model_fields[name].default for name in TEXTS if model and name in model.model_fields}
    return {name: usual_in(language, text) for name, text in defaults.items() if text and isinstance(text, str | tuple)}


def usual_in(language: str, text: str | tuple[str, ...]) -> str | list[str]:
    """A usual text, or a list of them, in a language."""
    return translate(language, text) if isinstance(text, str) else [translate(language, part) for part in text]
