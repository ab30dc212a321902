"""Lays a word cloud out: the loudest words in the middle, the others around them, none upon another."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape

from workshop.export.sheet import Chart, Line
from workshop.export.widths import width_of

LETTERS = 30
"""No phone sends a longer word; of one from elsewhere the beginning is shown."""
LEADING = 1.2
AIR = 0.22
"""Room around a word, of its size."""
HIGH = 0.6
"""How high a cloud wants to be, of its width; only the smallest letters may make it higher."""
FULL = 0.8
"""How much of a cloud is words."""
STEPS = (1.0, 0.85, 0.72, 0.6, 0.5, 0.42, 0.35, 0.3, 0.0)
FLAT = 2.2
"""How much wider than high it grows."""
TURN = 0.35
FAR = 12000
LOUD, CLEAR = 0.6, 0.3

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


@dataclass(frozen=True)
class Place:
    """A word with the middle of where it stands; `tone` says how loud it is: loud, clear or soft."""

    word: str
    size: float
    x: float
    y: float
    tone: str


@dataclass(frozen=True)
class Cloud:
    """Places measured from the upper left corner."""

    width: float
    height: float
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Letters:
    """The room there is: how wide, and the letters of what is said once and of what is said most."""

    width: float
    smallest: float
    largest: float


def laid_out(lines: Sequence[Line], room: Letters) -> Cloud:
    """As wide as the room, as high as it takes; the same words always stand in the same places."""
    words = [(_spelled(line.label), line.share) for line in lines]
    sizes = _sizes(words, room)
    boxes: list[Box] = []
    for (word, _), size in zip(words, sizes, strict=True):
        boxes.append(_free(_half(word, size), room, boxes))
    top = min((box[1] for box in boxes), default=0)
    height = max((box[3] for box in boxes), default=0) - top
    middle = (
        room.width / 2 - (min((box[0] for box in boxes), default=0) + max((box[2] for box in boxes), default=0)) / 2
    )
    places = (
        Place(word, size, round((left + right) / 2 + middle, 2), round((upper + lower) / 2 - top, 2), _tone(share))
        for (word, share), size, (left, upper, right, lower) in zip(words, sizes, boxes, strict=True)
    )
    return Cloud(room.width, round(height, 2), tuple(places))


def _spelled(word: str) -> str:
    one_line = " ".join(word.split())
    return one_line if len(one_line) <= LETTERS else one_line[: LETTERS - 1] + "…"


def _sizes(words: Sequence[tuple[str, float]], room: Letters) -> list[float]:
    """The largest letters in which all words find room; what is said twice as often is not twice as wide."""
    most = FULL * HIGH * room.width**2
    for step in STEPS:
        span = (room.largest - room.smallest) * step
        sizes = [_fitting(word, room.smallest + span * math.sqrt(max(share, 0)), room.width) for word, share in words]
        halves = (_half(word, size) for (word, _), size in zip(words, sizes, strict=True))
        if sum(4 * width * height for width, height in halves) <= most:
            break
    return sizes


def _fitting(word: str, size: float, width: float) -> float:
    return round(min(size, width / (width_of(word, 1) + 2 * AIR)), 2)


def _half(word: str, size: float) -> tuple[float, float]:
    return width_of(word, size) / 2 + AIR * size, LEADING * size / 2


def _tone(share: float) -> str:
    return "loud" if share >= LOUD else "clear" if share >= CLEAR else "soft"


def _free(half: tuple[float, float], room: Letters, taken: Sequence[Box]) -> Box:
    """The place nearest to the middle where nothing stands; below everything where there is none."""
    wide, high = half
    reach = room.width / 2
    met: Box | None = None
    for along, down in _outward():
        x, y = along * room.smallest / 2, down * room.smallest / 2
        if abs(x) + wide > reach and along:
            continue
        box = (x - wide, y - high, x + wide, y + high)
        # What was in the way a step ago mostly still is.
        if met and _meet(box, met):
            continue
        met = next((other for other in taken if _meet(box, other)), None)
        if met is None:
            return box
    below = max(lower for *_, lower in taken)
    return (-wide, below, wide, below + 2 * high)


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@cache
def _outward() -> tuple[tuple[float, float], ...]:
    """Points on a flat spiral, evenly far from each other."""
    return tuple(_spiral())


def _spiral() -> Iterator[tuple[float, float]]:
    angle = 0.0
    for _ in range(FAR):
        far = TURN * angle
        yield FLAT * far * math.cos(angle), far * math.sin(angle)
        angle += 1.0 / max(1.0, far)


PAGE = Letters(720, 17, 72)


def svg(chart: Chart, room: Letters = PAGE) -> str:
    """For a page with our letters; whoever hears it is told by the list beside it."""
    cloud = laid_out(chart.lines, room)
    words = "".join(
        f'<text class="{one.tone}" x="{one.x}" y="{one.y}" font-size="{one.size}" text-anchor="middle"'
        f' dominant-baseline="central">{escape(one.word)}</text>'
        for one in cloud.places
    )
    return f'<svg class="cloud" viewBox="0 0 {cloud.width} {cloud.height}" aria-hidden="true">{words}</svg>'
