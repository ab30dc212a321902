"""The summary as an Excel file: an overview, a sheet for each activity, and the lists of the day."""

from collections.abc import Iterator, Sequence

from workshop.domain.summary import Section, Summary
from workshop.domain.words import Say
from workshop.export.compose import compose
from workshop.export.sheet import Part, Sheet
from workshop.export.xlsx_activity import Told, write_activity
from workshop.export.xlsx_book import Book
from workshop.export.xlsx_lists import write_commitments, write_levels, write_questions, write_times
from workshop.export.xlsx_page import Page, Value

WIDTHS = (64, 18, 90)
Entry = tuple[Page, str, int | None, str]
"""A sheet, what it is about, how many there are in it, and a sentence."""


def write_xlsx(summary: Summary, say: Say) -> bytes:
    sheet = compose(summary, say)
    book = Book(summary, sheet.title, sheet.subtitle, sheet.page)
    overview = book.page(say("Overblik"), WIDTHS)
    entries = [_activity(book, told, sheet) for told in _activities(summary, sheet)]
    _overview(overview, [*entries, *_lists(book, summary, sheet, say)], summary, sheet, say)
    return book.content()


def _activities(summary: Summary, sheet: Sheet) -> list[Told]:
    """The outcomes by activity; those of groups stand with the one of everybody."""
    found: dict[str, list[tuple[Section, Part]]] = {}
    for block, told in zip(summary.blocks, sheet.blocks, strict=True):
        for section, part in zip(block.sections, told.parts, strict=True):
            found.setdefault(section.activity, []).append((section, part))
    return [*found.values()]


def _activity(book: Book, told: Told, sheet: Sheet) -> Entry:
    section, part = told[0]
    return write_activity(book, told, sheet), part.title, None if part.few else section.n, part.sentence


def _lists(book: Book, summary: Summary, sheet: Sheet, say: Say) -> Iterator[Entry]:
    asked, promised = len(summary.questions), len(summary.commitments)
    yield write_questions(book, summary, sheet, say), sheet.questions_title, asked, sheet.no_questions
    none = "" if promised else sheet.no_commitments
    yield write_commitments(book, summary, sheet, say), sheet.commitments_title, promised, none
    if sheet.commitments_chart:
        chart = sheet.commitments_chart
        yield write_levels(book, summary.commitments, chart, say), chart.title, None, chart.sentence
    yield write_times(book, summary, sheet, say), sheet.times_title, len(summary.blocks), ""


def _overview(page: Page, entries: Sequence[Entry], summary: Summary, sheet: Sheet, say: Say) -> None:
    page.lie_down()
    page.words(sheet.title, "title")
    page.words(sheet.subtitle, "heading")
    for fact in sheet.facts:
        page.write(page.row, 1, summary.date if fact.value == sheet.date else _counted(fact.value))
        page.words(fact.label)
    page.words(sheet.privacy, "quiet")
    for line in sheet.lines:
        page.words(f"{sheet.line_title}: {line}", "quiet")
    page.gap()
    if sheet.aims:
        page.words(sheet.aims_title, "heading")
        for aim in sheet.aims:
            page.words(aim)
        page.gap()
    _sheets(page, entries, say)


def _counted(value: str) -> Value:
    return int(value) if value.isdecimal() else value


def _sheets(page: Page, entries: Sequence[Entry], say: Say) -> None:
    page.words(say("Ark"), "heading")
    rows = [(about, count, sentence) for _, about, count, sentence in entries]
    place = page.table((say("Ark"), say("Antal"), say("Kort sagt")), rows)
    for row, (to, about, _, _) in enumerate(entries, place.first):
        page.link(row, to.name, about)
