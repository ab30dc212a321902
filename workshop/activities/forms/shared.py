"""What the forms of a poll share: their common fields, passing, and counting."""

import math
from collections.abc import Sequence
from typing import Literal

from pydantic import Field

from workshop.activities import base

BALLOT = "ballot"
PASS: base.Value = {"pass": True}


class Poll(base.Activity):
    """The fields of every poll. `time_limit` is in seconds and closes the poll on the server's clock."""

    kind: Literal["poll"] = "poll"
    question: str = Field(min_length=1, max_length=300)
    help: str = Field(default="", max_length=300)
    time_limit: int | None = Field(default=None, ge=10, le=7200)
    reveal: Literal["hidden", "shown"] = "hidden"

    @property
    def seconds(self) -> int | None:
        return self.time_limit

    @property
    def revealed(self) -> bool:
        return self.reveal == "shown"


def answers(entries: Sequence[base.Entry]) -> list[base.Entry]:
    """The entries that answer the question: neither a pass nor the facilitator's own."""
    return [entry for entry in entries if entry.author != base.DESK and "pass" not in entry.value]


def share(count: int, n: int) -> float:
    return count / n if n else 0.0


def percent(share: float) -> int:
    """Whole percent, halves rounded up as people do and as browsers draw it."""
    return math.floor(100 * share + 0.5)
