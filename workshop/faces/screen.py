"""What hangs on the wall: the activity, its revealed result and a head count that points at nobody."""

from workshop.domain import privacy
from workshop.domain.run import PLACING, SORTING
from workshop.faces import together
from workshop.faces.day import Day
from workshop.faces.shared import Picture, common, revealed, seen_by_all, showing


def picture(day: Day) -> Picture:
    seen = revealed(day, "screen")
    return {
        **common(day),
        **showing(day, revealed=seen, result=seen_by_all(day) if seen else None),
        "here": privacy.about(day.here + day.run.phoneless, day.programme.smallest_group),
        "answered": _answered(day),
        "questions_open": day.questions_open,
        "teams": _teams(day),
        "hearts": day.signs.hearts if day.run.hearts else None,
    }


def _answered(day: Day) -> int | None:
    """How many have begun to sort or to place, once that points at nobody."""
    if day.activity is None or day.activity.kind not in (SORTING, PLACING):
        return None
    return privacy.about(day.answered.get(day.activity.id, 0), day.programme.smallest_group)


def _teams(day: Day) -> Picture | None:
    """How many teams there are, have met and are back, and who tells whom; None before they are formed."""
    company = day.company
    if company is None or not company.forming:
        return None
    made = list(together.made(day, company).values())
    circles = together.circles(day, company)
    return {
        "count": len(company.teams),
        "found": sum(team["found"] for team in made),
        "home": sum(team["home"] for team in made),
        "signs": [sign for sign in map(together.sign, company.teams) if sign["number"] is None],
        "circles": [[together.sign(team) for team in circle] for circle in circles] or None,
    }
