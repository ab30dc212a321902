"""The summary as Markdown, for minutes, intranets and plain reading."""

import re
from collections.abc import Iterable, Iterator

from workshop.domain.summary import Summary
from workshop.domain.words import Say
from workshop.export.compose import compose
from workshop.export.sheet import Asked, Chart, Fact, Level, Part, Promise, Sheet, Stretch, Table

SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&$^@]|:(?=//)|(?<=www)\.|^[-+])")
NUMBERED = re.compile(r"^(\d{1,9})([.)])(?=\s|$)")


def write_markdown(summary: Summary, say: Say) -> bytes:
    sheet = compose(summary, say)
    return ("\n\n".join(part for part in _parts(sheet) if part) + "\n").encode()


def escaped(text: str) -> str:
    """One line that shows exactly what somebody wrote, whatever signs it holds."""
    return NUMBERED.sub(r"\1\\\2", SPECIAL.sub(r"\\\1", " ".join(text.split())))


def _parts(sheet: Sheet) -> Iterator[str]:
    yield f"# {escaped(sheet.title)}"
    yield _facts(sheet.facts)
    yield f"> {escaped(sheet.privacy)}"
    yield from _added(sheet.lines, sheet)
    if sheet.aims:
        yield f"## {escaped(sheet.aims_title)}"
        yield _list(sheet.aims)
    for block in sheet.blocks:
        yield from _block(block, sheet)
    yield from _questions(sheet)
    yield f"## {escaped(sheet.commitments_title)}"
    yield "" if sheet.levels else escaped(sheet.no_commitments)
    for level in sheet.levels:
        yield from _level(level)
    if sheet.times.rows:
        yield f"## {escaped(sheet.times_title)}"
        yield _table(sheet.times)


def _facts(facts: Iterable[Fact]) -> str:
    return "\n".join(f"- **{escaped(fact.label)}:** {escaped(fact.value)}" for fact in facts)


def _list(texts: Iterable[str]) -> str:
    return "\n".join(f"- {escaped(text)}" for text in texts)


def _table(table: Table) -> str:
    rule = ["---:" if figure else "---" for figure in table.figures]
    lines = [_cells(table.columns), rule, *(_cells(row) for row in table.rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cells(texts: Iterable[str]) -> list[str]:
    return [escaped(text) for text in texts]


def _block(block: Stretch, sheet: Sheet) -> Iterator[str]:
    yield f"## {escaped(block.title)}"
    yield f"{escaped(block.when)} {escaped(block.quiet)}".strip()
    for part in block.parts:
        yield from _part(part)
        yield from _added(part.lines, sheet)


def _added(lines: Iterable[str], sheet: Sheet) -> Iterator[str]:
    """What the facilitator added."""
    yield from (f"**{escaped(sheet.line_title)}:** {escaped(line)}" for line in lines)


def _part(part: Part) -> Iterator[str]:
    yield f"### {escaped(part.title)}"
    yield escaped(f"{part.sentence} {part.answers}")
    if part.chart:
        yield _table(_as_table(part.chart))
    if part.table:
        yield _table(part.table)
    for wall in part.walls:
        yield f"#### {escaped(wall.heading)}"
        yield _list(wall.items)


def _as_table(chart: Chart) -> Table:
    rows = tuple((line.label, line.value, line.count) for line in chart.lines)
    return Table(chart.columns, rows, (False, True, True))


def _questions(sheet: Sheet) -> Iterator[str]:
    yield f"## {escaped(sheet.questions_title)}"
    yield escaped(sheet.no_questions)
    if sheet.questions:
        yield _asked(sheet.questions_columns, sheet.questions)
    if sheet.archived:
        yield f"### {escaped(sheet.archive_title)}"
        yield _asked(sheet.questions_columns, sheet.archived)


def _asked(columns: tuple[str, ...], questions: Iterable[Asked]) -> str:
    rows = tuple((each.text, each.votes, each.state, each.owner, each.reply) for each in questions)
    return _table(Table(columns, rows, (False, True, False, False, False)))


def _level(level: Level) -> Iterator[str]:
    yield f"### {escaped(level.title)} ({escaped(level.count)})"
    for theme in level.themes:
        yield f"#### {escaped(theme.title)}" if theme.title else ""
        yield "\n".join(_promise(promise) for promise in theme.promises)


def _promise(promise: Promise) -> str:
    signed = f" – {escaped(promise.who)}" if promise.who else ""
    facts = (f"  - {escaped(fact.label)}: {escaped(fact.value)}" for fact in promise.facts)
    return "\n".join([f"- **{escaped(promise.what)}**{signed}", *facts])
