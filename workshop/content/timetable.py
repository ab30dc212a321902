"""Checks that the day fits: blocks that overlap, gaps between them, activities longer than their block."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from workshop.content.clock import clock, clock_at, minute_of_day
from workshop.content.parts import Part, activities_of, blocks_of
from workshop.content.problems import Fault, Path
from workshop.domain.words import say

MIDNIGHT = 24 * 60


@dataclass(frozen=True)
class Span:
    """When a block lasts, in minutes after midnight; without a length it ends as it begins."""

    path: Path
    title: str
    start: int
    end: int

    @property
    def minutes(self) -> int:
        return self.end - self.start


def overlaps(tree: Any) -> Iterator[Fault]:
    """A block that begins before everything ahead of it has ended."""
    latest: Span | None = None
    for span in filter(None, map(_span, blocks_of(tree))):
        if latest and span.start < latest.end:
            yield _overlap(latest, span)
        latest = span if latest is None or span.end > latest.end else latest


def gaps(tree: Any) -> Iterator[Fault]:
    """Time between two neighbours that nobody has planned; told, but no mistake."""
    spans = [_span(block) for block in blocks_of(tree)]
    for before, after in pairwise(spans):
        if before and after and before.minutes and before.end < after.start:
            yield Fault(
                (*after.path, "start"),
                say("der er ikke noget på programmet fra kl. {end}, hvor '{before}' slutter, til kl. {start}"),
                say("begynd kl. {end}, eller sæt en pause ind"),
                _named(before, after),
                note=True,
            )


def overfull(tree: Any) -> Iterator[Fault]:
    """Activities that together take longer than their block, and days that run into the night."""
    for block in blocks_of(tree):
        span = _span(block)
        planned = sum(activity.number("minutes") or 0 for activity in activities_of(block))
        if span and planned > span.minutes > 0:
            yield Fault(
                (*block.path, "activities"),
                say("aktiviteterne varer {planned} minutter tilsammen, men programpunktet kun {minutes}"),
                say("gør dem kortere, eller giv programpunktet mere tid"),
                {"planned": planned, "minutes": span.minutes},
            )
        if span and span.end > MIDNIGHT:
            yield Fault((*block.path, "start"), say("programpunktet slutter efter midnat"), say("ret tiden"))


def _overlap(before: Span, after: Span) -> Fault:
    shorten = say("begynd kl. {end}, eller lad '{before}' slutte kl. {start}")
    swap = say("begynd kl. {end}, eller byt om på rækkefølgen")
    return Fault(
        (*after.path, "start"),
        say("'{after}' begynder kl. {start}, men '{before}' slutter først kl. {end}"),
        shorten if after.start > before.start else swap,
        _named(before, after),
    )


def _named(before: Span, after: Span) -> dict[str, str]:
    times = {"start": clock_at(after.start), "end": clock_at(before.end)}
    return {"before": before.title, "after": after.title, **times}


def _span(block: Part) -> Span | None:
    """None while the start cannot be read; that is told elsewhere."""
    start, end, minutes = _minute(block.text("start")), _minute(block.text("end")), block.number("minutes")
    if start is None:
        return None
    return Span(block.path, block.title, start, max(start, start + minutes if minutes else end or start))


def _minute(text: str) -> int | None:
    try:
        return minute_of_day(clock(text))
    except ValueError:
        return None
