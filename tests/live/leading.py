"""How Gry leads people who do something together, as the socket tests play it."""

from pathlib import Path
from typing import Any

from tests.room import Face, Opened

DAY = Path(__file__).with_name("together.yaml")
LINE = "line:a1b2c3d4e5f6"


def led_to(workshop: Opened, activity: str, people: int = 0) -> tuple[Face, list[Face]]:
    """The desk at an activity, and as many phones that have said hello."""
    desk, room = workshop.desk(), [workshop.phone() for _ in range(people)]
    [phone.hello() for phone in room]
    assert desk.do("go", activity=activity, seen=step(desk))["ok"]
    return desk, room


def step(desk: Face) -> int:
    return int(desk.hello()["picture"]["step"])


def now(face: Face, what: str, /, **details: Any) -> Any:
    """A command that is refused when the day has moved, as the desk sends it."""
    return face.do(what, seen=step(face), **details)


def teams(desk: Face) -> Any:
    return desk.hello()["picture"]["desk"]["teams"]


def written(text: str, was: str = "", card: str = "") -> dict[str, Any]:
    return {"text": text, "to": 0, "card": card, "was": was}
