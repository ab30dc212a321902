"""What every phone may see: the activity, and its result once the facilitator shows it."""

from workshop.faces.day import Day
from workshop.faces.shared import Picture, common, revealed_result


def picture(day: Day) -> Picture:
    """The same for all phones; what is only mine comes with `hello`."""
    return {**common(day), "result": _result(day)}


def _result(day: Day) -> object:
    """Questions reach the phones on their own board, and the check-out's wall hangs on the screen alone."""
    activity = day.activity
    if activity is None or activity.kind in ("questions", "checkout"):
        return None
    return revealed_result(day)
