"""The board of questions, the same for every face."""

from workshop.activities.base import Result
from workshop.faces.day import Day

ON_PHONES = 60
"""Questions a phone gets; the most wanted come first, so what is left out is the long tail."""


def board(day: Day, most: int | None = None) -> Result:
    """At most `most` questions; `n` counts them all."""
    return {**day.questions, "questions": day.questions["questions"][:most]}
