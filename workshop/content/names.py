"""Gives every block and activity an id of its own, and finds those that share one."""

from collections.abc import Iterable, Iterator
from typing import Any

from workshop.activities.questions import BOARD
from workshop.activities.summary import EDITS
from workshop.content.parts import Part, all_activities, blocks_of
from workshop.content.problems import Fault
from workshop.domain.summary import COMMITMENTS
from workshop.domain.words import say

NEVER = (EDITS, COMMITMENTS)
"""Ids with a meaning of their own in the summary."""
ANOTHER_ID = say("giv den et andet id, eller udelad det")


def named(tree: Any) -> Any:
    """The tree with "b1" for the first block and "b1.a2" for its second activity, unless they name themselves."""
    if not isinstance(tree, dict) or not isinstance(tree.get("blocks"), list):
        return tree
    return {**tree, "blocks": [_block(block, place) for place, block in enumerate(tree["blocks"], 1)]}


def _block(block: Any, place: int) -> Any:
    if not isinstance(block, dict):
        return block
    activities = block.get("activities")
    inner = {}
    if isinstance(activities, list):
        inner = {"activities": [_activity(part, f"b{place}.a{n}") for n, part in enumerate(activities, 1)]}
    return {**block, "id": block.get("id") or f"b{place}", **inner}


def _activity(activity: Any, default: str) -> Any:
    if not isinstance(activity, dict):
        return activity
    own = BOARD if activity.get("kind") == "questions" else default
    return {**activity, "id": activity.get("id") or own}


def shared_ids(tree: Any) -> Iterator[Fault]:
    """Two blocks, or two activities, with one id; two boards of questions are told as such."""
    yield from _shared(blocks_of(tree))
    yield from _shared(activity for activity in all_activities(tree) if activity.text("kind") != "questions")
    yield from _boards(tree)


def _shared(parts: Iterable[Part]) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    for part in parts:
        name = part.text("id")
        if name in seen:
            text = say("id '{id}' bruges også af '{other}'")
            yield Fault(
                (*part.path, "id"),
                text,
                ANOTHER_ID,
                {"id": name, "other": seen[name]},
            )
        seen.setdefault(name, part.title)


def _boards(tree: Any) -> Iterator[Fault]:
    boards = [activity for activity in all_activities(tree) if activity.text("kind") == "questions"]
    for board in boards[1:]:
        text = say("der kan kun være én aktivitet med kind: questions")
        yield Fault((*board.path, "kind"), text, say("slet den ene; spørgsmål kan stilles hele dagen"))
    for activity in all_activities(tree):
        if activity.text("id") == BOARD and activity.text("kind") != "questions":
            text = say("id '{id}' hører til spørgsmålstavlen")
            yield Fault((*activity.path, "id"), text, ANOTHER_ID, {"id": BOARD})
        if activity.text("id") in NEVER:
            text = say("id '{id}' hører til opsamlingen")
            yield Fault((*activity.path, "id"), text, ANOTHER_ID, {"id": activity.text("id")})
