"""Reads and writes times of day the way an agenda does: 09.00."""

import re
from datetime import time

from workshop.domain.words import say

CLOCK = re.compile(r"(\d{1,2})[.:](\d{2})(?::00)?")
NOT_A_TIME = (say("her skal stå et klokkeslæt"), say("skriv det som 09.00"))


def clock(text: object) -> time:
    """`09.00`, `9.00`, `09:00` and `9:00` are nine o'clock."""
    found = CLOCK.fullmatch(str(text).strip())
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise ValueError(*NOT_A_TIME)
    return time(int(found[1]), int(found[2]))


def clock_text(moment: time) -> str:
    return f"{moment:%H.%M}"


def minute_of_day(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def clock_at(minute: int) -> str:
    """The time of day so many minutes after midnight."""
    return f"{minute // 60 % 24:02}.{minute % 60:02}"
