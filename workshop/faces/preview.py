"""What phones would see if the day went on to an activity; nothing is changed by looking."""

from dataclasses import replace

from workshop.domain.steps import take
from workshop.faces import phone
from workshop.faces.day import Day
from workshop.faces.shared import Picture


def picture(day: Day, activity: str) -> Picture:
    """Raises NotAllowed for an activity the day does not have."""
    running = replace(day.run, ended=None)
    there = replace(day, run=take(day.programme, running, day.now, "go", activity=activity), _tallied={}, _made={})
    return phone.picture(there)
