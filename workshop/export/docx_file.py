"""The summary as a Word file to write on in: headings, lists and tables of Word's own."""

from collections.abc import Iterable, Iterator

from workshop.domain.summary import Summary
from workshop.domain.words import Say
from workshop.export.compose import compose
from workshop.export.sheet import Asked, Chart, Fact, Level, Overview, Part, Promise, Sheet, Stretch, Table
from workshop.export.word import Word, widths_of
from workshop.export.word_charts import Pictures, as_table, drawn, put_chart
from workshop.export.word_look import NOTE, SMALL

SHORT_LIST = 8
"""Words; more of them stand in three columns."""


def write_docx(summary: Summary, say: Say) -> bytes:
    sheet = compose(summary, say)
    word = Word(summary, sheet.title, sheet.subtitle)
    word.edges((sheet.title, sheet.date), sheet.page)
    _first_page(word, sheet)
    if sheet.overview:
        _overview(word, sheet.overview)
    drawings = drawn(sheet)
    for block in sheet.blocks:
        _block(word, block, sheet, drawings)
    _questions(word, sheet, drawings)
    _commitments(word, sheet, drawings)
    if sheet.times.rows:
        word.heading(1, sheet.times_title)
        word.table(sheet.times, sheet.times_title)
    return word.content()


def _first_page(word: Word, sheet: Sheet) -> None:
    word.text(sheet.subtitle, "Subtitle")
    word.title(sheet.title)
    for fact in sheet.facts:
        word.fact(fact)
    word.text(sheet.privacy, NOTE)
    _lines(word, sheet.lines, sheet)
    if sheet.aims:
        word.heading(1, sheet.aims_title)
        word.bullets(sheet.aims)
    word.contents(sheet.contents_title)
    word.page_break()


def _overview(word: Word, overview: Overview) -> None:
    word.heading(1, overview.title)
    for highlight in overview.highlights:
        word.heading(2, highlight.title)
        for point in highlight.points:
            word.bullets([" – ".join(part for part in (point.value, point.text, point.about) if part)])
        if highlight.more:
            word.text(highlight.more, SMALL)


def _lines(word: Word, lines: Iterable[str], sheet: Sheet) -> None:
    """What the facilitator added says that they did."""
    for line in lines:
        word.fact(Fact(sheet.line_title, line), NOTE)


def _block(word: Word, block: Stretch, sheet: Sheet, drawings: Pictures) -> None:
    word.heading(1, block.title)
    when = word.text(" ".join(part for part in (block.when, block.quiet) if part), SMALL)
    when.paragraph_format.keep_with_next = bool(block.parts)
    for part in block.parts:
        _part(word, part, sheet, drawings)


def _part(word: Word, part: Part, sheet: Sheet, drawings: Pictures) -> None:
    word.heading(2, part.title)
    told = " ".join(words for words in (part.sentence, part.answers) if words)
    word.text(told, NOTE if part.few else None).paragraph_format.keep_with_next = bool(part.chart or part.cloud)
    if part.chart:
        put_chart(word, part.chart, drawings)
        word.table(as_table(part.chart), part.title)
    if part.cloud:
        put_chart(word, part.cloud, drawings)
    if part.table:
        word.table(in_three(part.table) if _is_long_list(part) else part.table, part.title)
    for chart in part.beside:
        put_chart(word, chart, drawings)
        if not _is_told(chart, part.table):
            word.table(as_table(chart), f"{part.title}: {', '.join(chart.series)}")
    for wall in part.walls:
        word.heading(3, wall.heading)
        word.bullets(wall.items)
    _lines(word, part.lines, sheet)


def _is_told(chart: Chart, table: Table | None) -> bool:
    """The table above has every column of the chart, and more: of a field with what its ends are called."""
    return table is not None and (chart.form == "field" or set(chart.series) < set(table.columns))


def _is_long_list(part: Part) -> bool:
    return part.cloud is not None and len(part.table.rows if part.table else ()) > SHORT_LIST


def in_three(table: Table) -> Table:
    """A long list of words beside itself, read downwards."""
    high = -(-len(table.rows) // 3)
    nothing = ("",) * len(table.columns)
    padded = (*table.rows, *(nothing,) * (3 * high - len(table.rows)))
    rows = tuple(padded[at] + padded[at + high] + padded[at + 2 * high] for at in range(high))
    return Table(table.columns * 3, rows, table.figures * 3)


def _questions(word: Word, sheet: Sheet, drawings: Pictures) -> None:
    word.heading(1, sheet.questions_title)
    if sheet.no_questions:
        word.text(sheet.no_questions)
    if sheet.questions_chart:
        put_chart(word, sheet.questions_chart, drawings)
    if sheet.questions:
        _asked(word, sheet.questions, sheet, sheet.questions_title)
    if sheet.archived:
        word.heading(2, sheet.archive_title)
        _asked(word, sheet.archived, sheet, sheet.archive_title)


def _asked(word: Word, questions: Iterable[Asked], sheet: Sheet, about: str) -> None:
    """The reply stands under its question."""
    *columns, reply = sheet.questions_columns
    figures = (False, True, False, False)
    rows = [((*_told(each, reply),), (each.votes,), (each.state,), (each.owner,)) for each in questions]
    word.rich_table(columns, rows, widths_of((6, 1.6, 2, 2.4)), figures, about)


def _told(question: Asked, reply: str) -> Iterator[str]:
    yield question.text
    if question.reply:
        yield f"{reply}: {question.reply}"


def _commitments(word: Word, sheet: Sheet, drawings: Pictures) -> None:
    word.heading(1, sheet.commitments_title)
    if not sheet.levels:
        word.text(sheet.no_commitments)
    if sheet.commitments_chart:
        word.text(sheet.commitments_chart.sentence)
        put_chart(word, sheet.commitments_chart, drawings)
        word.table(as_table(sheet.commitments_chart), sheet.commitments_chart.title)
    for level in sheet.levels:
        _level(word, level)


def _level(word: Word, level: Level) -> None:
    word.heading(2, f"{level.title} ({level.count})")
    for theme in level.themes:
        if theme.title:
            word.heading(3, theme.title)
        for promise in theme.promises:
            _promise(word, promise)


def _promise(word: Word, promise: Promise) -> None:
    word.text(f"{promise.what} – {promise.who}" if promise.who else promise.what, "List Bullet")
    for fact in promise.facts:
        word.fact(fact, "List Bullet 2")
