"""The lists of the day in the Excel file: its questions, its commitments, its times."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from workshop.activities.checkout import LEVELS
from workshop.domain.summary import Commitment, Question, Summary, SummaryBlock
from workshop.domain.words import Say
from workshop.export.charting import described
from workshop.export.compose import asked_owner, asked_state
from workshop.export.numbers import drift
from workshop.export.promises import day_of, level_name, whom_written
from workshop.export.sheet import Chart, Line, Sheet
from workshop.export.xlsx_activity import across
from workshop.export.xlsx_book import Book
from workshop.export.xlsx_chart import draw_bars, high
from workshop.export.xlsx_page import Page, Value


def write_questions(book: Book, summary: Summary, sheet: Sheet, say: Say) -> Page:
    page = book.page(say("Spørgsmål"), (64, 12, 12, 26, 60))
    page.lie_down()
    page.words(sheet.questions_title, "title")
    page.gap()
    if sheet.no_questions:
        page.words(sheet.no_questions)
    if summary.questions:
        page.keep_above(page.row + 1)
        place = page.table(sheet.questions_columns, [_question(each, say) for each in summary.questions])
        if sheet.questions_chart:
            chart = _in_their_order(sheet.questions_chart, summary.questions)
            page.words(chart.sentence)
            draw_bars(book, page, page.room(high(chart)), chart, place, 1, "count")
    if summary.archived:
        page.words(sheet.archive_title, "heading")
        page.table(sheet.questions_columns, [_archived(each, say) for each in summary.archived])
    return page


def _question(question: Question, say: Say) -> list[Value]:
    return [question.text, question.votes, asked_state(question, say), asked_owner(question, say), question.reply]


def _archived(question: Question, say: Say) -> list[Value]:
    return [question.text, question.votes, say("i arkivet"), question.owner, question.reply]


def _in_their_order(chart: Chart, questions: Sequence[Question]) -> Chart:
    """The same chart with its lines as the table has them: the open questions first."""
    most = max(question.votes for question in questions)
    line = chart.lines[0]
    lines = (replace(line, label=one.text, value=str(one.votes), most=one.votes == most) for one in questions)
    return replace(chart, lines=tuple(lines))


def write_commitments(book: Book, summary: Summary, sheet: Sheet, say: Say) -> Page:
    page = book.page(say("Aftaler"), (64, 14, 20, 22, 36, 20, 30, 24))
    page.lie_down()
    page.words(sheet.commitments_title, "title")
    page.gap()
    if not summary.commitments:
        page.words(sheet.no_commitments)
        return page
    columns = (
        say("Hvad"),
        say("Niveau"),
        say("Tema"),
        say("Sammen med"),
        say("Første skridt"),
        say("Senest"),
        say("Har brug for"),
        say("Underskrevet af"),
    )
    page.keep_above(page.row + 1)
    page.table(columns, [_commitment(each, say) for each in summary.commitments])
    return page


def _commitment(promise: Commitment, say: Say) -> list[Value]:
    return [
        promise.what,
        level_name(promise.level, say),
        promise.theme,
        whom_written(promise, say),
        promise.first_step,
        day_of(promise) or promise.by,
        promise.need,
        promise.who,
    ]


def write_levels(book: Book, commitments: Sequence[Commitment], chart: Chart, say: Say) -> Page:
    """How many on each level, and under them the same by theme."""
    page = book.page(say("Niveauer"), (64, *(14,) * 5))
    bars = _by_level(commitments, chart, say)
    page.words(bars.title, "title")
    page.words(bars.sentence or bars.answers)
    row = page.room(high(bars))
    place = page.table(bars.columns[:2], [(line.label, int(line.count)) for line in bars.lines])
    draw_bars(book, page, row, bars, place, 1, "count")
    if len({line.label for line in chart.lines}) > 1:
        page.words(chart.title, "heading")
        page.table((chart.columns[0], *chart.series), across(chart.lines, chart.series))
    return page


def _by_level(commitments: Sequence[Commitment], chart: Chart, say: Say) -> Chart:
    """The levels alone, as bars."""
    counts = Counter(one.level if one.level in LEVELS else "" for one in commitments)
    most = max(counts.values())
    lines = tuple(
        Line(
            level_name(level, say), str(counts[level]), str(counts[level]), counts[level] / most, counts[level] == most
        )
        for level in (*LEVELS, "")
        if counts[level]
    )
    columns = (say("Niveau"), say("Aftaler"), say("Aftaler"))
    alt = described(say("Søjlediagram."), lines, say)
    return Chart(columns, lines, say("Aftaler efter niveau"), chart.answers, chart.sentence, alt=alt)


def write_times(book: Book, summary: Summary, sheet: Sheet, say: Say) -> Page:
    page = book.page(say("Tider"), (64, 16, 16, 16, 16, 18))
    page.lie_down()
    page.words(sheet.times_title, "title")
    page.gap()
    columns = (
        say("Programpunkt"),
        say("Planlagt start"),
        say("Planlagt slut"),
        say("Faktisk start"),
        say("Faktisk slut"),
        say("Sluttede"),
    )
    page.keep_above(page.row + 1)
    if summary.blocks:
        page.table(columns, [_times(block, say) for block in summary.blocks])
    return page


def _times(block: SummaryBlock, say: Say) -> list[Value]:
    at = block.times
    ended = drift(at.planned_end, at.actual_end, say)
    return [block.title, at.planned_start, at.planned_end, at.actual_start, at.actual_end, ended]
