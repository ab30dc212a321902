"""The board of questions: the same for phones and screen, with all that is not on it at the desk."""

from workshop.activities.base import Result
from workshop.faces.day import Day

ON_PHONES = 60
"""Questions a phone gets; the most wanted come first, so what is left out is the long tail."""


def board(day: Day, most: int | None = None) -> Result:
    """At most `most` questions; `n` counts them all."""
    whole = desk_board(day)
    return {"n": whole["n"], "questions": whole["questions"][:most], "approval": whole["approval"]}


def desk_board(day: Day) -> Result:
    """What waits to be read, what was rejected and what lies in the archive is for the facilitator alone."""
    return {**day.questions, "approval": day.board.approval}
