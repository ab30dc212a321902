"""The chart of a sorting: a row for each item, a field for each pile, and a ring where the key puts it."""

from collections.abc import Iterator

from workshop.domain.summary import Cell, Section
from workshop.domain.words import Say
from workshop.export.charting import answers, described
from workshop.export.numbers import number
from workshop.export.sheet import Chart, Line

RING = "rings"
BETWEEN = " / "
"""What stands between the piles of a key."""


def sorted_into(section: Section, language: str, say: Say) -> Iterator[Chart]:
    """Nothing where nothing was sorted."""
    if section.kind != "sorting" or not section.rows:
        return
    lines = tuple(line for row in section.rows for line in _fields(section, row, language))
    keyed = any(line.pattern == RING for line in lines)
    yield Chart(
        columns=(section.columns[0], say("Antal"), say("Antal")),
        lines=lines,
        title=section.title,
        answers=answers(section.n, say),
        sentence=section.sentence,
        form="matrix",
        series=tuple(section.columns[at] for at in piles(section)),
        note=say("En ring viser, hvor nøglen lægger det.") if keyed else "",
        alt=described(say("Skema med antal i hver bunke."), lines, say),
        page=section.activity,
    )


def piles(section: Section) -> list[int]:
    """Which columns are piles: those that count."""
    return [at for at, cell in enumerate(section.rows[0]) if isinstance(cell, int)] if section.rows else []


def _fields(section: Section, row: tuple[Cell, ...], language: str) -> Iterator[Line]:
    """The pile most chose is the darkest; none is where as many chose another."""
    counted = {at: count for at, count in enumerate(row) if isinstance(count, int)}
    most, all_of_them = max(counted.values()), sum(counted.values())
    alone = list(counted.values()).count(most) == 1
    key = row[-1].split(BETWEEN) if isinstance(row[-1], str) and len(row) > len(counted) + 1 else []
    for at, count in counted.items():
        written, pile = number(count, language), section.columns[at]
        pattern = RING if pile in key else "solid"
        share = count / all_of_them if all_of_them else 0
        yield Line(str(row[0]), written, written, share, alone and count == most, pattern, pile)
