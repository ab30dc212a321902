"""What the facilitator makes of a summary before anybody sees it: the order of pages, what is left out, own lines."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar

from workshop.domain.run import CARDS, FOLLOWUP
from workshop.domain.summary import COMMITMENTS, QUESTIONS, Cell, Section, Summary, SummaryBlock, Texts

State = Literal["shown", "filed", "out"]
"""Walked through and in all files; in the files alone; nowhere."""
Marks = Mapping[str, Mapping[str, Any]]
"""What the facilitator did, by slot: `order`, `page:<id>`, `cut:<id>:<name>` and `line:<name>`."""
ORDER, PAGE, CUT, LINE = "order", "page:", "cut:", "line:"
CLOUD = "words"
CHECKOUT = "checkout"
OF_OTHER_THINGS = (FOLLOWUP,)
"""Kinds whose sentence counts none of the texts on their page."""

T = TypeVar("T")
Rows = tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Page:
    """One part of a summary, looked at as one; `title` is "" for the page of no single activity.

    `cuttable` is what people wrote on it.
    """

    id: str
    title: str
    state: State
    cuttable: tuple[str, ...] = ()


def cut_name(text: str) -> str:
    """What a text is called in the mark that cuts it: its words, not its place, so that it stays cut."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def pages(summary: Summary) -> list[Page]:
    """Everything there is, in the order it is walked through; what is only in the files comes after."""
    found = {page.id: page for page in _found(summary)}
    if summary.pages is None:
        return list(found.values())
    shown = [replace(found[id], state="shown") for id in summary.pages if id in found]
    return shown + [replace(page, state="filed") for id, page in found.items() if id not in summary.pages]


def _found(summary: Summary) -> Iterator[Page]:
    by_activity: dict[str, list[Section]] = {}
    for section in summary.sections:
        by_activity.setdefault(section.activity, []).append(section)
    for id, sections in by_activity.items():
        empty = all(section.few for section in sections)
        yield Page(id, sections[0].title, "filed" if empty else "shown", _texts_of(sections))
    if summary.questions or summary.archived:
        yield Page(QUESTIONS, "", "shown", tuple(one.text for one in (*summary.questions, *summary.archived)))
    if summary.commitments:
        yield Page(COMMITMENTS, "", "shown", tuple(one.what for one in summary.commitments))


def _texts_of(sections: Sequence[Section]) -> tuple[str, ...]:
    words = (str(row[0]) for section in sections if section.form == CLOUD for row in section.rows)
    written = (text for section in sections for texts in section.texts for text in texts.items)
    return tuple(dict.fromkeys((*words, *written)))


def takes_out(slot: str, value: Mapping[str, Any] | None) -> bool:
    """Whether a mark takes something away from everybody: a text or a whole page."""
    return value is not None and (slot.startswith(CUT) or (slot.startswith(PAGE) and value.get("state") == "out"))


def edited(summary: Summary, marks: Marks) -> Summary:
    """The summary everybody gets. What is not there any more is nothing to change."""
    states = {slot.removeprefix(PAGE): mark["state"] for slot, mark in marks.items() if slot.startswith(PAGE)}
    out = {id for id, state in states.items() if state == "out"}
    lines = [mark for slot, mark in sorted(marks.items()) if slot.startswith(LINE) and mark["page"] not in out]
    kept = _with_lines(_without(summary, out, _cuts(marks)), lines)
    return replace(kept, pages=tuple(_shown(kept, states, marks)))


def _cuts(marks: Marks) -> set[tuple[str, str]]:
    """(page, name of the text)"""
    cuts = (slot.removeprefix(CUT).rpartition(":") for slot in marks if slot.startswith(CUT))
    return {(page, name) for page, _, name in cuts}


def _without(summary: Summary, out: set[str], cuts: set[tuple[str, str]]) -> Summary:
    def left(page: str, items: Sequence[T], text: Callable[[T], str]) -> tuple[T, ...]:
        if page in out:
            return ()
        return tuple(item for item in items if (page, cut_name(text(item))) not in cuts)

    def section_left(section: Section) -> Section:
        texts = tuple(Texts(one.heading, left(section.activity, one.items, str)) for one in section.texts)
        cloud = section.form == CLOUD
        rows = left(section.activity, section.rows, lambda row: str(row[0])) if cloud else section.rows
        return _recounted(section, rows, texts, promised != summary.commitments)

    def block_left(block: SummaryBlock) -> SummaryBlock:
        return replace(block, sections=tuple(section_left(one) for one in block.sections if one.activity not in out))

    promised = left(COMMITMENTS, summary.commitments, lambda promise: promise.what)
    return replace(
        summary,
        blocks=tuple(map(block_left, summary.blocks)),
        questions=left(QUESTIONS, summary.questions, lambda question: question.text),
        archived=left(QUESTIONS, summary.archived, lambda question: question.text),
        commitments=promised,
    )


def _recounted(section: Section, rows: Rows, texts: Sequence[Texts], promises_gone: bool) -> Section:
    """People are counted as they took part, and what they wrote as it stands: what counted more goes or is less."""
    gone = rows != section.rows or texts != section.texts
    told = section.kind == CHECKOUT and promises_gone
    sentence = "" if (gone and section.kind not in OF_OTHER_THINGS) or told else section.sentence
    if section.kind == CARDS and gone:
        rows = tuple(_with_fewer_lines(section, texts))
    return replace(section, rows=rows, sentence=sentence, texts=tuple(one for one in texts if one.items))


def _with_fewer_lines(section: Section, texts: Sequence[Texts]) -> Iterator[tuple[Cell, ...]]:
    """The last cell of a card's row is how many lines were written to it; a card nobody gave anything has no row."""
    names = [str(row[0]) for row in section.rows]
    gone: Counter[str] = Counter()
    for before, after in zip(section.texts, texts, strict=True):
        of = [name for name in names if before.heading.startswith(f"{name} – ")]
        gone[max(of, key=len, default="")] += len(before.items) - len(after.items)
    for name, *counts, lines in section.rows:
        row = (name, *counts, max(0, lines - gone[str(name)]) if isinstance(lines, int) else lines)
        if any(row[1:]):
            yield row


def _with_lines(summary: Summary, lines: Sequence[Mapping[str, Any]]) -> Summary:
    """Lines go to the end of their page – of its first section – in the order of their names; others to the day."""
    homes = {section.activity for section in summary.sections}
    for line in lines:
        if line["page"] not in homes:
            summary = replace(summary, lines=(*summary.lines, line["text"]))
    return replace(summary, blocks=tuple(_block_with_lines(block, lines) for block in summary.blocks))


def _block_with_lines(block: SummaryBlock, lines: Sequence[Mapping[str, Any]]) -> SummaryBlock:
    met: set[str] = set()

    def lined(section: Section) -> Section:
        if section.activity in met:
            return section
        met.add(section.activity)
        added = (line["text"] for line in lines if line["page"] == section.activity)
        return replace(section, lines=(*section.lines, *added))

    return replace(block, sections=tuple(map(lined, block.sections)))


def _shown(summary: Summary, states: Mapping[str, str], marks: Marks) -> list[str]:
    """Ordered as asked; a page that came later stands where the programme has it."""
    now = [page.id for page in pages(summary) if states.get(page.id, page.state) == "shown"]
    order = {id: at for at, id in enumerate(marks.get(ORDER, {}).get("pages", ()))}
    places = {id: (order.get(id, _after(now, at, order)), at) for at, id in enumerate(now)}
    return sorted(now, key=lambda id: places[id])


def _after(now: Sequence[str], at: int, order: Mapping[str, int]) -> int:
    """The place of the nearest page before that somebody gave a place."""
    return next((order[id] for id in reversed(now[:at]) if id in order), -1)
