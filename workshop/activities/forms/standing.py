"""Options that are weighed against each other: how they are written, and in what order they end."""

from collections.abc import Sequence
from typing import Annotated

from pydantic import AfterValidator, Field

from workshop.domain.words import say

Option = Annotated[str, Field(min_length=1, max_length=160)]


def _differ(options: tuple[str, ...]) -> tuple[str, ...]:
    if len(set(options)) < len(options):
        raise ValueError(say("to svarmuligheder er ens"))
    return options


Options = Annotated[tuple[Option, ...], Field(min_length=2, max_length=10), AfterValidator(_differ)]


def best_first(points: Sequence[int]) -> list[int]:
    """The places of the options from most points to fewest; equals stay in the order they were written."""
    return sorted(range(len(points)), key=lambda option: -points[option])


def place(points: Sequence[int], option: int) -> int:
    """1 for the best; equals share a place and leave the next ones free: 1, 2, 2, 4."""
    return 1 + sum(1 for others in points if others > points[option])


def leaders(points: Sequence[int]) -> list[int]:
    """The options that share the first place."""
    return [option for option in range(len(points)) if place(points, option) == 1]
