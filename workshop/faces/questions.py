"""The board of questions: the same for phones and screen, with all that is not on it at the desk."""

from collections.abc import Iterator

from workshop.activities.base import Result
from workshop.faces.day import Day

ON_PHONES = 60
"""Questions a phone gets; the most wanted come first, so what is left out is the long tail."""


def board(day: Day, most: int | None = None) -> Result:
    """At most `most` questions; `n` counts them all."""
    whole = desk_board(day)
    return {"n": whole["n"], "questions": whole["questions"][:most], "approval": whole["approval"]}


def phone_board(day: Day) -> Result:
    """With the names of what was put aside, and no word of it: whoever asked finds out that it is not on the list."""
    return {**board(day, ON_PHONES), "aside": list(_put_aside(day.questions["desk"]))}


def _put_aside(desk: Result) -> Iterator[str]:
    for question in (*desk["rejected"], *desk["archived"]):
        yield question["id"]
        yield from question["merged"]


def desk_board(day: Day) -> Result:
    """What waits to be read, what was rejected and what lies in the archive is for the facilitator alone."""
    return {**day.questions, "approval": day.board.approval}
