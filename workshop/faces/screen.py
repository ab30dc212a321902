"""What hangs on the wall: the activity, its revealed result and a head count that points at nobody."""

from workshop.domain import privacy
from workshop.faces.day import Day
from workshop.faces.shared import Picture, common, revealed, seen_by_all, showing


def picture(day: Day) -> Picture:
    seen = revealed(day, "screen")
    return {
        **common(day),
        **showing(day, revealed=seen, result=seen_by_all(day) if seen else None),
        "here": privacy.about(day.here + day.run.phoneless, day.programme.smallest_group),
        "questions_open": day.questions_open,
        "hearts": day.signs.hearts if day.run.hearts else None,
    }
