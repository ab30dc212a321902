"""What hangs on the wall: the activity, its revealed result and a head count that points at nobody."""

from workshop.domain import privacy
from workshop.faces.day import Day
from workshop.faces.shared import Picture, common, revealed_result


def picture(day: Day) -> Picture:
    return {
        **common(day),
        "result": revealed_result(day),
        "here": privacy.about(day.here + day.run.phoneless, day.programme.smallest_group),
        "questions_open": day.questions_open,
    }
