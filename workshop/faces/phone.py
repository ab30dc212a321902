"""What every phone may see: the activity, and its result when the facilitator lets phones see it."""

from workshop.faces.day import Day
from workshop.faces.shared import Picture, common, revealed, seen_by_all, showing


def picture(day: Day) -> Picture:
    """The same for all phones; what is only mine comes with `hello`."""
    seen, shared = revealed(day, "phones"), common(day)
    return {
        **shared,
        "workshop": {**shared["workshop"], "take": day.after.take},
        **showing(day, revealed=seen, result=seen_by_all(day) if seen and _on_phones(day) else None),
        "hearts": day.run.hearts,
        "calmed": dict(day.signs.calmed),
    }


def _on_phones(day: Day) -> bool:
    """Questions reach the phones on their own board, and the check-out's wall hangs on the screen alone."""
    return day.activity is not None and day.activity.kind not in ("questions", "checkout")
