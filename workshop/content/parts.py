"""The blocks and activities of an agenda, or the cards of a deck, that may still be half wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from workshop.content.problems import Path


@dataclass(frozen=True)
class Part:
    """A block, an activity or a card as written, and where it stands."""

    path: Path
    written: dict[str, Any]

    def text(self, key: str) -> str:
        found = self.written.get(key)
        return found if isinstance(found, str) else ""

    def number(self, key: str) -> int | None:
        """The number under a key; None when there is none that can be read."""
        text = self.text(key)
        return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else None

    @property
    def title(self) -> str:
        return self.text("title") or "?"


def blocks_of(tree: Any) -> Iterator[Part]:
    yield from _parts(tree, "blocks", ())


def activities_of(block: Part) -> Iterator[Part]:
    yield from _parts(block.written, "activities", block.path)


def all_activities(tree: Any) -> Iterator[Part]:
    for block in blocks_of(tree):
        yield from activities_of(block)


def cards_of(tree: Any) -> Iterator[Part]:
    yield from _parts(tree, "cards", ())


def steps_of(card: Part) -> Iterator[Part]:
    """The steps of a card's guide."""
    yield from _parts(card.written, "guide", card.path)


def answers_of(step: Part) -> Iterator[Part]:
    yield from _parts(step.written, "answers", step.path)


def suits_of(tree: Any) -> Iterator[Part]:
    yield from _parts(tree, "suits", ())


def _parts(node: Any, key: str, path: Path) -> Iterator[Part]:
    listed = node.get(key) if isinstance(node, dict) else None
    for place, part in enumerate(listed if isinstance(listed, list) else []):
        if isinstance(part, dict):
            yield Part((*path, key, place), part)


def put(node: Any, place: Path, value: Any) -> Any:
    """The tree with another value at one place."""
    if not place:
        return value
    step, rest = place[0], place[1:]
    if isinstance(node, list):
        return [put(part, rest, value) if at == step else part for at, part in enumerate(node)]
    return {**node, step: put(node[step], rest, value)}
