"""Reads every number back out of a file: bars, words, votes, and how many promises on each level."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.golden.expected import dated
from tests.golden.paper import ends, printed
from tests.golden.readers import Read, Rows, csv_rows
from workshop.activities.checkout import LEVELS
from workshop.domain.summary import Bar, Question, Summary

NO_LEVEL = "Uden niveau"
LEVEL_NAMES = (*LEVELS.values(), NO_LEVEL)
COUNTED = re.compile(rf"({'|'.join(LEVEL_NAMES)}) \(?(\d+ aftaler?)\)?")
TOLD = 12
"""A chart says so many of its lines in words."""
SHARE_OR_MEAN = ("Andel", "Gennemsnit")


@dataclass(frozen=True)
class Figures:
    """(label, value, count) of bars, (word, count), (question, votes) and (level, promises), sorted."""

    bars: tuple[tuple[str, ...], ...] = ()
    words: tuple[tuple[str, ...], ...] = ()
    votes: tuple[tuple[str, ...], ...] = ()
    levels: tuple[tuple[str, ...], ...] = ()


def figures(*parts: Sequence[Sequence[str]]) -> Figures:
    return Figures(*(tuple(sorted(tuple(map(_plain, line)) for line in part)) for part in parts))


def _plain(text: str) -> str:
    """On one line, and without the apostrophe that keeps a cell from being a formula."""
    return " ".join(text.split()).removeprefix("'")


def of_summary(summary: Summary) -> Figures:
    levels = Counter(LEVELS.get(promise.level, NO_LEVEL) for promise in summary.commitments)
    asked = [*summary.questions, *summary.archived]
    return figures(_bars(summary), _words(summary), list(map(_voted, asked)), _written(levels))


def _bars(summary: Summary) -> list[tuple[str, str, str]]:
    return [(bar.label, shown(bar), str(bar.count)) for section in summary.sections for bar in section.bars]


def shown(bar: Bar) -> str:
    """Whole percent, or a mean with one decimal; halves are rounded up."""
    if bar.mean is None:
        return f"{int(100 * bar.share + 0.5)} %"
    return f"{int(10 * bar.mean + 0.5) / 10:.1f}".replace(".", ",")


def _words(summary: Summary) -> list[tuple[str, str]]:
    clouds = [section for section in summary.sections if section.form == "words"]
    return [(str(row[0]), str(row[1])) for section in clouds for row in section.rows]


def _voted(question: Question) -> tuple[str, str]:
    return question.text, str(question.votes)


def _written(levels: Counter[str]) -> list[tuple[str, str]]:
    return [(level, str(count)) for level, count in levels.items()]


def _of_minutes(summary: Summary) -> Figures:
    """The open questions, and the levels."""
    waiting = [_voted(question) for question in summary.questions if not question.answered]
    return figures((), (), waiting, of_summary(summary).levels)


def _of_calendar(summary: Summary) -> Figures:
    """The levels of what has a date."""
    levels = Counter(LEVELS.get(promise.level, NO_LEVEL) for promise in dated(summary))
    return figures((), (), (), _written(levels))


def _of_charts(summary: Summary) -> Figures:
    """The first lines of each chart, which are also said in words."""
    told = [(bar.label, shown(bar), str(bar.count)) for section in summary.sections for bar in section.bars[:TOLD]]
    return figures(told, (), (), ())


EXPECTED: dict[str, Callable[[Summary], Figures]] = {
    "minutes": _of_minutes,
    "ics": _of_calendar,
    "charts": _of_charts,
}
"""Of the files that do not tell every number."""


def expected(format: str, summary: Summary) -> Figures:
    return EXPECTED.get(format, of_summary)(summary)


def found(format: str, content: bytes, read: Read, summary: Summary) -> Figures:
    """What a file says; of one without tables, those of the expected numbers that it says."""
    if format in ("pdf", "charts"):
        return {"pdf": _on_paper, "charts": _in_charts}[format](read, expected(format, summary))
    return {"csv": _in_csv, "json": _in_json, "ics": _in_calendar}.get(format, _in_tables)(content, read)


def _in_tables(content: bytes, read: Read) -> Figures:
    """Word, Excel and Markdown."""
    bars = [row for rows in read.tables if len(rows[0]) == 3 and rows[0][1] in SHARE_OR_MEAN for row in rows[1:]]
    words = [pair for rows in read.tables if rows[0][:2] == ("Ord", "Antal") for pair in _pairs(rows)]
    asked = [row for rows in read.tables if rows[0][:2] == ("Spørgsmål", "Stemmer") for row in rows[1:]]
    return figures(bars, words, [(row[0].split("\nSvar: ")[0], row[1]) for row in asked], list(_levels(read)))


def _pairs(rows: Rows) -> Iterator[tuple[str, str]]:
    """Words may stand in several columns."""
    for row in rows[1:]:
        yield from ((row[at], row[at + 1]) for at in range(0, len(row), 2) if row[at])


def _levels(read: Read) -> Iterator[tuple[str, str]]:
    """From the headings, or from the list of promises."""
    for heading in read.headings:
        if counted := COUNTED.fullmatch(heading):
            yield counted[1], counted[2].split()[0]
    listed = [row[1] for rows in read.tables if rows[0][:2] == ("Hvad", "Niveau") for row in rows[1:]]
    yield from _written(Counter(listed))


def _in_csv(content: bytes, read: Read) -> Figures:
    rows = csv_rows(content)
    bars = [(row["Overskrift"], _csv_value(row), row["Antal"]) for row in rows if row["Del"] == "søjle"]
    barred = {row["Aktivitet"] for row in rows if row["Del"] == "søjle"}
    lone = (row for row in rows if row["Del"] == "tabel" and row["Aktivitet"] not in barred)
    words = [(row["Tekst"], row["Antal"]) for row in lone if row["Overskrift"] == "Antal"]
    votes = [(row["Tekst"], row["Antal"]) for row in rows if row["Del"].startswith("spørgsmål") and row["Antal"]]
    levels = Counter(row["Tekst"] for row in rows if row["Del"] == "aftale" and row["Overskrift"] == "Niveau")
    return figures(bars, words, votes, _written(levels))


def _csv_value(row: dict[str, str]) -> str:
    return f"{row['Procent']} %" if row["Procent"] else row["Gennemsnit"]


def _in_json(content: bytes, read: Read) -> Figures:
    record = json.loads(content)
    sections: list[dict[str, Any]] = [section for block in record["blocks"] for section in block["sections"]]
    bars = [(bar["label"], shown(Bar(**bar)), str(bar["count"])) for section in sections for bar in section["bars"]]
    words = [map(str, row) for section in sections if section["form"] == "words" for row in section["rows"]]
    votes = [(asked["text"], str(asked["votes"])) for asked in (*record["questions"], *record["archived"])]
    levels = Counter(LEVELS.get(promise["level"], NO_LEVEL) for promise in record["commitments"])
    return figures(bars, [tuple(word) for word in words], votes, _written(levels))


def _in_calendar(content: bytes, read: Read) -> Figures:
    lines = [line for text in read.texts for line in text.splitlines()]
    named = Counter(line.removeprefix("Niveau: ") for line in lines if line.startswith("Niveau: "))
    return figures((), (), (), _written(named))


def _on_paper(read: Read, wanted: Figures) -> Figures:
    """A bar has its numbers beside it, the count in brackets."""
    text = printed(read.texts[0])

    def told(*words: str) -> bool:
        return ends(printed("".join(words)))[1] in text

    bars = [bar for bar in wanted.bars if told(bar[0], bar[1], f"({bar[2]})")]
    words = [word for word in wanted.words if told(*word)]
    return figures(bars, words, wanted.votes, list(_levels(read)))


def _in_charts(read: Read, wanted: Figures) -> Figures:
    text = _plain(" ".join(read.texts))
    bars = [bar for bar in wanted.bars if f"{bar[0]}: {bar[1]} ({bar[2]})" in text]
    return figures(bars, (), (), ())
