"""The names of the drawings a card can have: those of our one sprite."""

import re
from functools import cache

from workshop.resources import shipped


@cache
def icons() -> frozenset[str]:
    sprite = (shipped("static") / "icons.svg").read_text(encoding="utf-8")
    return frozenset(re.findall(r'<symbol id="([\w-]+)"', sprite))
