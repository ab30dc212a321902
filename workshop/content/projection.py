"""Finds texts that are too long to be read from the back row."""

from collections.abc import Iterator, Mapping
from typing import Any

from workshop.activities.markdown import Node, tree
from workshop.content.parts import Part, all_activities
from workshop.content.problems import Fault, Path
from workshop.domain.words import say

LONGEST: Mapping[str, Mapping[str, int]] = {
    "poll": {"question": 140, "options": 80, "statements": 100, "columns": 60, "help": 140},
    "slide": {"title": 90},
    "timer": {"title": 90},
    "pause": {"title": 90},
    "questions": {"title": 90},
    "cards": {"title": 90, "task": 140},
    "walk": {"title": 90, "meeting": 90, "bring": 60},
    "canvas": {"title": 90, "task": 140},
    "sorting": {"title": 90, "task": 140},
    "placing": {"title": 90, "task": 140},
    "checkout": {"title": 90, "take": 140, "commit": 140},
}
"""Characters that fit on the screen, by kind and key."""

PICTURED = 40
"""Characters of an option where the options have pictures: they stand in tiles."""
FIGURE_LINE = 90
QUOTE = 240
BODY_WORDS = 90
BODY_LINES = 9
LINE = 70
"""Characters of body text on one line of the screen."""


def too_long(agenda: Any) -> Iterator[Fault]:
    """Every text of the agenda that does not fit on the screen."""
    for activity in all_activities(agenda):
        for key, limit in LONGEST.get(activity.text("kind"), {}).items():
            yield from _within(activity.written.get(key), limit, (*activity.path, key))
        yield from _tiles(activity)
        yield from _figure(activity)
        yield from _body(activity)


def _within(node: Any, limit: int, path: Path) -> Iterator[Fault]:
    if isinstance(node, list):
        for place, part in enumerate(node):
            yield from _within(part, limit, (*path, place))
    if isinstance(node, str) and len(node) > limit:
        text = say("er på {length} tegn; der er plads til {limit} på lærredet")
        yield Fault(path, text, say("skriv det kortere"), {"length": len(node), "limit": limit})


def _tiles(activity: Part) -> Iterator[Fault]:
    options = activity.written.get("options")
    if not isinstance(options, list) or not any(isinstance(option, dict) for option in options):
        return
    for place, option in enumerate(options):
        path = (*activity.path, "options", place)
        if isinstance(option, dict):
            yield from _within(option.get("text"), PICTURED, (*path, "text"))
        elif isinstance(option, str) and len(option) <= LONGEST["poll"]["options"]:  # a longer one is told already
            yield from _within(option, PICTURED, path)


def _figure(activity: Part) -> Iterator[Fault]:
    figure = activity.written.get("figure")
    limit = QUOTE if isinstance(figure, dict) and figure.get("form") == "quote" else FIGURE_LINE
    yield from _every_text(figure, limit, (*activity.path, "figure"))


def _every_text(node: Any, limit: int, path: Path) -> Iterator[Fault]:
    if isinstance(node, dict):
        for key, part in node.items():
            yield from _every_text(part, limit, (*path, key))
    elif isinstance(node, list):
        for place, part in enumerate(node):
            yield from _every_text(part, limit, (*path, place))
    else:
        yield from _within(node, limit, path)


def _body(activity: Part) -> Iterator[Fault]:
    body = activity.text("body")
    words, lines = len(body.split()), _lines(tree(body[:4000]))
    if words > BODY_WORDS:
        text = say("teksten er på {words} ord; der er plads til cirka {limit} på lærredet")
        params = {"words": words, "limit": BODY_WORDS}
        yield Fault((*activity.path, "body"), text, say("skriv den kortere, eller del den på to slides"), params)
    elif lines > BODY_LINES:
        text = say("teksten fylder cirka {lines} linjer; der er plads til {limit} på lærredet")
        params = {"lines": lines, "limit": BODY_LINES}
        yield Fault((*activity.path, "body"), text, say("skriv den kortere, eller del den på to slides"), params)


def _lines(nodes: list[Node]) -> int:
    """How many lines the screen needs: each paragraph and list item begins a new one."""
    own = "".join(_text(node) for node in nodes if isinstance(node, str) or node[0] in ("strong", "em"))
    inner = sum(_lines(node[1:]) for node in nodes if isinstance(node, list) and node[0] not in ("strong", "em"))
    return -(-len(own.strip()) // LINE) + inner


def _text(node: Node) -> str:
    return node if isinstance(node, str) else "".join(_text(part) for part in node[1:])
