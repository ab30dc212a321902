"""The drawings on printed cards: the icons of the faces, and a colour and a shape for each suit."""

import re
from functools import cache

from workshop.resources import shipped

COLOURS = ("#0F5C4D", "#1F5FA8", "#7A3E86", "#5B7A1F", "#9A6200", "#4A5560", "#A63F2B", "#F2C14E")
SHAPES = (
    "M50 6A44 44 0 1 1 50 94A44 44 0 1 1 50 6Z",
    "M50 3L85 50L50 97L15 50Z",
    "M50 8L96 90H4Z",
    "M11 11H89V89H11Z",
    "M9 91C3 40 38 6 92 8C96 60 62 98 9 91ZM9 91L38 62",
    "M50 3C62 27 84 44 84 64A34 33 0 0 1 16 64C16 44 38 27 50 3Z",
    "M27 84A21 21 0 0 1 22 43A27 27 0 0 1 73 33A25.5 25.5 0 0 1 75 84Z",
    "M50 6L96 48H84V92H16V48H4Z",
)
"""By the place of the suit in its deck; as the faces draw them, so that paper and phone are one deck."""

PALE = "#F2C14E"
INK = "#1B2730"
NO_SUIT = "#4A5560"


def colour_of(suit: int | None) -> str:
    return NO_SUIT if suit is None else COLOURS[suit]


def shape_of(suit: int | None) -> str:
    """The suit's shape as SVG; empty for a card without one."""
    if suit is None:
        return ""
    look = f'fill="{COLOURS[suit]}" stroke="{INK}" stroke-width="3" stroke-linejoin="round"'
    return _svg("-2 -2 104 104", look, f'<path d="{SHAPES[suit]}"/>')


def icon_of(name: str, suit: int | None) -> str:
    """The icon as SVG, in the colour of its suit where that can be seen on white; empty where there is none."""
    inner = _sprite().get(name)
    if inner is None:
        return ""
    colour = INK if colour_of(suit) == PALE else colour_of(suit)
    look = f'fill="none" stroke="{colour}" stroke-width="1.25" stroke-linecap="round" stroke-linejoin="round"'
    return _svg("0 0 24 24", look, inner)


def _svg(box: str, look: str, inner: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><g {look}>{inner}</g></svg>'


@cache
def _sprite() -> dict[str, str]:
    sprite = (shipped("static") / "icons.svg").read_text(encoding="utf-8")
    return dict(re.findall(r'<symbol id="([\w-]+)"[^>]*>(.*?)</symbol>', sprite, flags=re.DOTALL))
