"""The summary as one flat table for a Danish Excel: semicolons, decimal commas, and no cell that runs."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from workshop.domain.summary import BlockTimes, Cell, Commitment, Question, Section, Summary, SummaryBlock
from workshop.domain.words import Say
from workshop.export.compose import asked_owner, asked_state, repeats
from workshop.export.numbers import DANISH, number, whole_percent
from workshop.export.promises import level_name, promise_facts

BOM = "\ufeff"
STARTS_A_FORMULA = tuple("=+-@\t\r\n\0＝＋－＠﹢﹣﹦﹫−")


@dataclass(frozen=True)
class Row:
    """One line of the table. `number` is the place within a list, so that lines which belong together stay together."""

    block: str = ""
    activity: str = ""
    kind: str = ""
    part: str = ""
    number: int | None = None
    label: str = ""
    text: str = ""
    count: int | None = None
    percent: int | None = None
    mean: float | None = None


def write_csv(summary: Summary, say: Say) -> bytes:
    sheet = io.StringIO()
    table = csv.writer(sheet, delimiter=";", lineterminator="\r\n")
    table.writerow(_heading(say))
    for row in _rows(summary, say):
        table.writerow([_cell(getattr(row, field.name)) for field in fields(Row)])
    return (BOM + sheet.getvalue()).encode()


def _heading(say: Say) -> list[str]:
    return [
        say("Programpunkt"),
        say("Aktivitet"),
        say("Slags"),
        say("Del"),
        say("Nummer"),
        say("Overskrift"),
        say("Tekst"),
        say("Antal"),
        say("Procent"),
        say("Gennemsnit"),
    ]


def _cell(value: str | int | float | None) -> str:
    match value:
        case None:
            return ""
        case int() | float():
            return number(value, DANISH)
    return harmless(value)


def harmless(text: str) -> str:
    """A text a spreadsheet would take for a formula gets an apostrophe in front."""
    return f"'{text}" if text.lstrip(" \u00a0").startswith(STARTS_A_FORMULA) else text


def _rows(summary: Summary, say: Say) -> Iterator[Row]:
    yield from _day(summary, say)
    for block in summary.blocks:
        if not summary.of:
            yield from _hours(block.title, block.times, say)
        for section in block.sections:
            yield from _section(block, section, say)
    for place, question in enumerate(summary.questions, 1):
        first = (asked_state(question, say), question.text)
        yield from _question(question, say("spørgsmål"), place, first, asked_owner(question, say), say)
    for place, question in enumerate(summary.archived, 1):
        first = (say("i arkivet"), question.text)
        yield from _question(question, say("spørgsmål i arkivet"), place, first, question.owner, say)
    for place, commitment in enumerate(summary.commitments, 1):
        yield from _commitment(commitment, place, summary.language, say)


def _day(summary: Summary, say: Say) -> Iterator[Row]:
    part = say("dagen")
    yield Row(part=part, label=say("Titel"), text=summary.title)
    yield Row(part=part, label=say("Dato"), text=summary.date.isoformat())
    if not summary.of:
        yield Row(part=part, label=say("Kode"), text=summary.code)
        yield Row(part=part, label=say("Møde"), count=summary.meeting)
    for place, name in enumerate(summary.of, 1):
        yield Row(part=part, number=place, label=say("Workshop"), text=name)
    yield Row(part=part, label=say("Deltagere på mobil"), count=summary.participants)
    yield Row(part=part, label=say("Deltagere uden mobil"), count=summary.phoneless)
    yield Row(part=part, label=say("Mindste gruppe"), count=summary.smallest_group)
    for place, aim in enumerate(summary.aims, 1):
        yield Row(part=part, number=place, label=say("Dagens mål"), text=aim)
    for place, line in enumerate(summary.lines, 1):
        yield Row(part=part, number=place, label=say("Bemærkning"), text=line)


def _hours(title: str, times: BlockTimes, say: Say) -> Iterable[Row]:
    moments: tuple[tuple[str, datetime | None], ...] = (
        (say("Planlagt start"), times.planned_start),
        (say("Planlagt slut"), times.planned_end),
        (say("Faktisk start"), times.actual_start),
        (say("Faktisk slut"), times.actual_end),
    )
    return [Row(title, part=say("tid"), label=label, text=f"{at:%Y-%m-%d %H:%M}") for label, at in moments if at]


def _section(block: SummaryBlock, section: Section, say: Say) -> Iterator[Row]:
    where = (block.title, section.title, section.kind)
    yield from _found(where, section, say)
    for place, line in enumerate(section.lines, 1):
        yield Row(*where, say("bemærkning"), place, text=line)


def _found(where: tuple[str, str, str], section: Section, say: Say) -> Iterator[Row]:
    if section.few:
        yield Row(*where, part=say("svar"), text=section.sentence or say("For få har svaret, så svarene vises ikke."))
        return
    yield Row(*where, part=say("svar"), text=section.sentence, count=section.n)
    for bar in section.bars:
        share = whole_percent(bar.share) if bar.mean is None else None
        yield Row(*where, part=say("søjle"), label=bar.label, count=bar.count, percent=share, mean=bar.mean)
    for place, row in enumerate([] if repeats(section) else section.rows, 1):
        yield from (Row(*where, say("tabel"), place, **cell) for cell in _cells(section, row))
    for texts in section.texts:
        for place, text in enumerate(texts.items, 1):
            yield Row(*where, part=say("tekst"), number=place, label=texts.heading, text=text)


def _cells(section: Section, row: tuple[Cell, ...]) -> Iterator[dict[str, Any]]:
    """The first text of a row names it; every other cell stands in a line of its own under its column's heading."""
    names = section.columns + ("",) * (len(row) - len(section.columns))
    named = row[0] if row and isinstance(row[0], str) else ""
    rest = list(zip(names, row, strict=False))[1 if named else 0 :]
    if not rest:
        yield {"label": names[0], "text": named}
    for name, cell in rest:
        match cell:
            case int():
                yield {"label": name, "text": named, "count": cell}
            case float():
                yield {"label": name, "text": named, "mean": cell}
            case str():
                yield {"label": name, "text": cell}


def _question(question: Question, part: str, place: int, first: tuple[str, str], owner: str, say: Say) -> Iterator[Row]:
    yield Row("", "", "questions", part, place, *first, question.votes)
    for label, text in ((say("Ejer"), owner), (say("Svar"), question.reply)):
        if text:
            yield Row("", "", "questions", part, place, label, text)


def _commitment(commitment: Commitment, place: int, language: str, say: Say) -> Iterator[Row]:
    facts = (
        (say("Hvad"), commitment.what),
        (say("Niveau"), level_name(commitment.level, say)),
        (say("Tema"), commitment.theme),
        *((fact.label, fact.value) for fact in promise_facts(commitment, language, say)),
        (say("Underskrevet af"), commitment.who),
    )
    for label, text in facts:
        if text:
            yield Row("", "", "checkout", say("aftale"), place, label, text)
