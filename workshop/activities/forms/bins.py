"""Sorts numbers into a few even bins on round borders, so coarse that nobody's own number shows."""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import count, pairwise
from typing import Any

MOST = 8
"""More columns than this nobody reads from the back row."""
SLICES = 20
"""However close the answers lie, a bin is no narrower than this part of what could be answered."""
ROUND = (1, 2, 5)


def borders(numbers: Sequence[float], low: float, high: float, decimals: int) -> list[float]:
    """The borders of the bins that hold all numbers, each a multiple of the same round width.

    A bin holds its lower border and not its upper one; the last holds both where nothing above can be answered
    (unless each bin is one answer).
    All is reckoned in whole units of the last decimal: 0.1 + 0.2 is not 0.3 to a machine.
    """
    unit = 10**decimals
    first, last = round(min(numbers) * unit), round(max(numbers) * unit)
    top = round(high * unit)
    widths = _widths(at_least=(top - round(low * unit)) / SLICES)
    fitting = next(edges for width in widths if len(edges := _edges(first, last, top, width)) <= MOST + 1)
    return [edge / unit for edge in fitting]


def _widths(at_least: float) -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 …"""
    return (width for power in count() for part in ROUND if (width := part * 10**power) >= at_least)


def _edges(first: int, last: int, top: int, width: int) -> list[int]:
    lowest = first // width
    beyond = last // width + 1
    if width > 1 and last == top and last % width == 0:
        beyond -= 1
        lowest = min(lowest, beyond - 1)
    return [place * width for place in range(lowest, beyond + 1)]


def counted(numbers: Sequence[float], edges: Sequence[float]) -> list[dict[str, Any]]:
    """Every number in exactly one bin."""
    final = len(edges) - 2
    found = Counter(min(bisect_right(edges, number) - 1, final) for number in numbers)
    return [{"from": low, "to": high, "count": found[place]} for place, (low, high) in enumerate(pairwise(edges))]


def held(one: Mapping[str, Any], low: float, high: float, decimals: int) -> tuple[float, float]:
    """The least and the greatest answer a bin can hold."""
    unit = 10**-decimals
    single = one["to"] - one["from"] < 1.5 * unit
    last = high if one["to"] >= high and not single else round(one["to"] - unit, decimals)
    return max(one["from"], low), last


def finest(edges: Sequence[float], decimals: int) -> int:
    """How many decimals a middle is told with: a tenth of a bin, and one decimal more than the answers at most."""
    tenth = math.floor(math.log10((edges[1] - edges[0]) / 10) + 1e-9)
    return min(-tenth, decimals + 1)


def mean(numbers: Sequence[float]) -> float:
    return math.fsum(numbers) / len(numbers)


def median(numbers: Sequence[float]) -> float:
    ordered = sorted(numbers)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
