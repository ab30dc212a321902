"""The questions of the day: asked from every phone all day, sorted and answered at the desk."""

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from pydantic import Field

from workshop.activities import base
from workshop.activities.board import board_of, end_of
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Question
from workshop.domain.words import say

BOARD = "questions"
"""The id of the one board of questions every workshop has."""
LIMIT = 280
REPLY_LIMIT = 500
OWNER_LIMIT = 80
MOST = 20
"""Questions one person may have on the board; beyond that it is noise."""
MARKED = ("open", "answered", "archived", "rejected")
"""The states the desk may give a question; it waits by itself."""
MERGE = "merge:"
NAME = re.compile(r"[0-9a-f]{8,28}")


class Questions(base.Activity):
    """`approval`: the facilitator reads every question before the room sees it."""

    kind: Literal["questions"] = "questions"
    id: Literal["questions", ""] = "questions"
    title: str = Field(default=say("Spørgsmål"), max_length=200)
    approval: bool = False


def accept(activity: Questions, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """A question in its own slot, or a vote for somebody's question."""
    match slot.partition(":"), value:
        case ("q", ":", str(name)), {"text": str()} if name:
            if slot not in mine and sum(known.startswith("q:") for known in mine) >= MOST:
                raise NotAllowed("Du har allerede stillet {limit} spørgsmål. Ret eller fjern et af dem.", limit=MOST)
            text = base.text_in(value, "text", LIMIT)
            return {"text": text, "held": True} if activity.approval else {"text": text}
        case ("up", ":", str(name)), {"up": True} if name:
            return {"up": True}
    raise NotAllowed("Spørgsmålet kunne ikke læses.")


def mark(activity: Questions, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """What the facilitator does with a question: its state, a pin, a reply, an owner, or one with another."""
    match slot.partition(":"), value:
        case ("state", ":", str()), {"state": str(state)} if state in MARKED:
            return {"state": state, "text": base.text_in(value, "text", LIMIT, needed=False)}
        case ("pin", ":", str()), {"pin": True}:
            return {"pin": True}
        case ("reply", ":", str()), {"text": str()}:
            return {"text": base.text_in(value, "text", REPLY_LIMIT)}
        case ("owner", ":", str()), {"text": str()}:
            return {"text": base.text_in(value, "text", OWNER_LIMIT)}
        case ("merge", ":", str(name)), {"into": str(into)} if NAME.fullmatch(into):
            return _merging(name, into, mine)
    raise NotAllowed("Det kan ikke lade sig gøre her.")


def _merging(name: str, into: str, mine: Mapping[str, base.Value]) -> base.Value:
    ways = {slot.removeprefix(MERGE): each["into"] for slot, each in mine.items() if slot.startswith(MERGE)}
    ways.pop(name, None)
    if end_of(into, ways) == name:
        raise NotAllowed("De spørgsmål er allerede lagt sammen.")
    return {"into": into}


def tally(activity: Questions, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """Asking is to speak up, so no smallest group hides questions."""
    return board_of(entries)


def asked(result: base.Result) -> tuple[Question, ...]:
    """The questions of the board as the summary keeps them: what is still open first."""
    kept = (_kept(question) for question in result["questions"])
    return tuple(sorted(kept, key=lambda question: question.answered))


def archived(result: base.Result) -> tuple[Question, ...]:
    """What the facilitator put into the archive."""
    return tuple(_kept(question) for question in result["desk"]["archived"])


def _kept(question: base.Value) -> Question:
    return Question(
        text=question["text"],
        votes=question["votes"],
        answered=question["state"] == "answered",
        reply=question["reply"],
        owner=question["owner"],
    )
