"""The outcomes of one activity: of the room, beside the first round where there was one, and of each group."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from workshop.activities import kinds
from workshop.domain.summary import Section
from workshop.domain.words import Say, say
from workshop.faces.day import Day

WIDE = 4
"""Columns; more of them fill a page by themselves."""


def outcomes(day: Day, activity: Any, say_in: Say) -> Iterator[Section]:
    """Nothing for an activity that leaves nothing behind."""
    result = day.result(activity)
    activity = _as_formed(day, activity)
    section = kinds.outcome(activity, result, say_in)
    if section is None:
        return
    form = getattr(activity, "form", "")
    for found in (_round(day, activity, section, say_in), *kinds.by_group(activity, result, say_in)):
        yield replace(found, form=form)


def _as_formed(day: Day, activity: Any) -> Any:
    """With the rule the room was put into groups by, which need not be the agenda's."""
    stage = day.run.stages.get(activity.id)
    if stage is None or not stage.by or not activity.in_teams:
        return activity
    return activity.model_copy(update={"groups": activity.groups.model_copy(update={"by": stage.by})})


def _round(day: Day, activity: Any, section: Section, say_in: Say) -> Section:
    """A later round says which it is, and has the figures of the first beside its own."""
    number = getattr(activity, "round", 1)
    if number == 1:
        return section
    titled = replace(section, title=say_in(say("{question} (runde {n})"), question=section.title, n=number))
    before = None if section.few else day.before(activity)
    first = before and kinds.outcome(*before, say_in)
    return _beside(titled, first, say_in) if first else titled


def _beside(section: Section, first: Section, say_in: Say) -> Section:
    """Row by row by what they are of; what only the first round had is in its own section.

    Of a wide table only the first figure stands beside: a page has no room for all of them twice.
    """
    most = len(first.columns) if len(first.columns) <= WIDE else 2
    columns = tuple(say_in(say("{column}, runde 1"), column=column) for column in first.columns[1:most])
    figures = {row[0]: row[1:most] for row in first.rows}
    rows = tuple((*row, *figures.get(row[0], (None,) * len(columns))) for row in section.rows)
    return replace(section, columns=(*section.columns, *columns), rows=rows, before=first.bars)
