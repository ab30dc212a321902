"""The questions of the day: open from every phone all day, most wanted first."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal

from pydantic import Field

from workshop.activities import base
from workshop.activities.forms.danish import danish_order
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Question
from workshop.domain.words import say

BOARD = "questions"
"""The id of the one board of questions every workshop has."""
LIMIT = 280
MOST = 20
"""Questions one person may have on the board; beyond that it is noise."""
STATES = ("open", "answered")


class Questions(base.Activity):
    kind: Literal["questions"] = "questions"
    id: Literal["questions", ""] = "questions"
    title: str = Field(default=say("Spørgsmål"), max_length=200)


def accept(activity: Questions, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """A question in its own slot, a vote for somebody's question, or (from the desk) its state."""
    match slot.partition(":"), value:
        case ("q", ":", str(name)), {"text": str()} if name:
            if slot not in mine and sum(known.startswith("q:") for known in mine) >= MOST:
                raise NotAllowed("Du har allerede stillet {limit} spørgsmål. Ret eller fjern et af dem.", limit=MOST)
            return {"text": base.text_in(value, "text", LIMIT)}
        case ("up", ":", str(name)), {"up": True} if name:
            return {"up": True}
        case ("state", ":", str(name)), {"state": "open" | "answered" as state} if name:
            return {"state": state}
    raise NotAllowed("Spørgsmålet kunne ikke læses.")


def tally(activity: Questions, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """Open questions first, the most wanted first; asking is to speak up, so no smallest group hides them."""
    votes = Counter(entry.slot.removeprefix("up:") for entry in entries if entry.slot.startswith("up:"))
    states = _by_the_desk(entries, "state:")
    hidden = _by_the_desk(entries, "hide:")
    asked = {entry.slot.removeprefix("q:"): entry.value["text"] for entry in entries if entry.slot.startswith("q:")}
    questions = [
        {"id": name, "text": text, "votes": votes[name], "state": states.get(name, {}).get("state", "open")}
        for name, text in asked.items()
        if name not in hidden
    ]
    questions.sort(
        key=lambda question: (question["state"] != "open", -question["votes"], danish_order(question["text"]))
    )
    return {"n": len(questions), "questions": questions}


def _by_the_desk(entries: Sequence[base.Entry], prefix: str) -> dict[str, base.Value]:
    """Only the facilitator marks questions; the same slot from a phone counts for nothing."""
    marks = (entry for entry in entries if entry.author == base.DESK and entry.slot.startswith(prefix))
    return {entry.slot.removeprefix(prefix): entry.value for entry in marks}


def asked(result: base.Result) -> tuple[Question, ...]:
    """The questions as the summary keeps them."""
    return tuple(
        Question(question["text"], question["votes"], question["state"] == "answered")
        for question in result["questions"]
    )
