"""What must be in the files of a workshop, and what must not, told from its summary and its database alone."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Engine, select

from workshop.activities.summary import EDITS
from workshop.domain.summary import Commitment, Section, Summary
from workshop.store.tables import entries, members, participants, workshops

WRITTEN = ("text", "what", "first_step", "need", "who", "other", "title", "words")
"""The keys of an entry under which people write in their own words."""
KEY = re.compile("[0-9a-f]{12,}")
SHORTEST_SECRET = 6
"""A shorter word may stand anywhere for other reasons."""


def counted(summary: Summary) -> list[Section]:
    """The outcomes that may be seen."""
    return [section for section in summary.sections if not section.few]


def everything_said(summary: Summary) -> list[str]:
    """Every text that belongs to the day, as often as it does."""
    return [text for text in _said(summary) if text]


def _said(summary: Summary) -> Iterator[str]:
    yield from (summary.title, *summary.aims, *summary.lines)
    for block in summary.blocks:
        yield block.title
        for section in block.sections:
            yield from (section.title, section.sentence, *section.lines)
            yield from (str(row[0]) for row in section.rows)
            yield from (item for texts in section.texts for item in (texts.heading, *texts.items))
    for question in (*summary.questions, *summary.archived):
        yield from (question.text, question.reply, question.owner)
    yield from {promise.theme for promise in summary.commitments}
    for promise in summary.commitments:
        yield from _promised(promise)


def _promised(promise: Commitment) -> Iterator[str]:
    yield from (promise.what, promise.first_step, promise.need, promise.who)


def dated(summary: Summary) -> list[Commitment]:
    return [promise for promise in summary.commitments if promise.by]


def minuted(summary: Summary) -> list[str]:
    """What stands in the minutes: the outcomes in a sentence, the promises, and what is still open."""
    open_ones = [question for question in summary.questions if not question.answered]
    told = [
        *(summary.title, *summary.aims),
        *(block.title for block in summary.blocks),
        *(text for section in summary.sections for text in (section.title, section.sentence, *section.lines)),
        *(text for promise in summary.commitments for text in (promise.what, promise.who)),
        *(text for question in open_ones for text in (question.text, question.owner)),
    ]
    return [text for text in told if text]


def in_the_calendar(summary: Summary) -> list[str]:
    return [text for promise in dated(summary) for text in (*_promised(promise), promise.theme) if text]


def drawn(summary: Summary) -> list[str]:
    """What the charts are of: whatever has bars or is a cloud."""
    shown = [section for section in counted(summary) if section.bars or (section.form == "words" and section.rows)]
    return [section.title for section in shown]


def keys_in(engine: Engine) -> set[str]:
    """The names of people, teams, entries and the workshop that nobody outside may know."""
    with engine.connect() as connection:
        given = connection.execute(select(entries.c.author, entries.c.slot).where(entries.c.activity != EDITS)).all()
        people = [*connection.scalars(select(participants.c.id)), *connection.scalars(select(members.c.person))]
        own = connection.execute(select(workshops.c.id, workshops.c.secret)).one()
    return {key for text in (*own, *people, *(part for row in given for part in row)) for key in KEY.findall(text)}


def secrets_in(engine: Engine, summary: Summary) -> set[str]:
    """What somebody wrote, or said of their place, that the summary says nowhere."""
    said = " ".join(" ".join(text.split()) for text in _said(summary)).casefold()
    found = {" ".join(text.split()) for text in _written(engine)}
    return {text for text in found if len(text) >= SHORTEST_SECRET and text.casefold() not in said}


def _written(engine: Engine) -> Iterator[str]:
    with engine.connect() as connection:
        values = list(connection.scalars(select(entries.c.value)))
        yield from connection.scalars(select(participants.c.place))
    for value in values:
        yield from _texts(value or {})


def _texts(value: Mapping[str, Any]) -> Iterator[str]:
    for name in WRITTEN:
        given = value.get(name, ())
        yield from (given,) if isinstance(given, str) else given
