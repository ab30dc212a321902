"""Minutes for MED or AMO, filled in from the day as far as it knows, with room for what only the committee can say."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from workshop.domain.summary import Commitment, Question, Summary
from workshop.domain.words import Say
from workshop.export.compose import asked_owner, compose
from workshop.export.ics_file import follow_up_day
from workshop.export.numbers import NOTHING, long_date, span
from workshop.export.promises import day_of, whom_written
from workshop.export.sheet import Fact, Level, Sheet
from workshop.export.word import Word, widths_of
from workshop.export.word_look import NOTE, SMALL

EMPTY_ROWS = 3


def write_minutes(summary: Summary, say: Say) -> bytes:
    sheet = compose(summary, say)
    title = say("Referat: {title}", title=sheet.title)
    word = Word(summary, title, say("Referat til MED eller AMO"))
    word.edges((title, sheet.date), sheet.page)
    _head(word, title, summary, sheet, say)
    _points(word, sheet, say)
    _decisions(word, sheet, say)
    _follow_up(word, summary, say)
    _open(word, summary, say)
    _next(word, summary, say)
    _signatures(word, say)
    return word.content()


def _head(word: Word, title: str, summary: Summary, sheet: Sheet, say: Say) -> None:
    word.text(say("Referat til MED eller AMO"), "Subtitle")
    word.title(title)
    for fact in (*sheet.facts, *_times(summary, say)):
        word.fact(fact)
    word.text(
        say(
            "Dagens opsamling har udfyldt referatet. Ret det, så det passer til jer. Deltagerne står her kun som tal. "
            "Et navn ved en aftale eller et spørgsmål står her, fordi nogen selv har skrevet det."
        ),
        NOTE,
    )
    for label in (say("Udvalg"), say("Mødeleder"), say("Referent")):
        word.write_here(label)
    if sheet.aims:
        word.heading(1, say("Formål"))
        word.bullets(sheet.aims)


def _times(summary: Summary, say: Say) -> Iterator[Fact]:
    if summary.blocks:
        planned = [(block.times.planned_start, block.times.planned_end) for block in summary.blocks]
        held = [(block.times.actual_start, block.times.actual_end) for block in summary.blocks]
        yield Fact(say("Planlagt tid"), _from_to(planned, summary.language))
        yield Fact(say("Faktisk tid"), _from_to(held, summary.language))


def _from_to(times: Sequence[tuple[datetime | None, datetime | None]], language: str) -> str:
    begun = [start for start, _ in times if start]
    ended = [end for _, end in times if end]
    return span(min(begun), max(ended, default=None), language) if begun else NOTHING


def _points(word: Word, sheet: Sheet, say: Say) -> None:
    word.heading(1, say("Dagsorden"))
    for block in sheet.blocks:
        word.numbered_heading(2, block.title)
        word.text(" ".join(part for part in (block.when, block.quiet) if part), SMALL)
        for part in block.parts:
            word.point(part.title, " ".join(words for words in (part.sentence, part.answers) if words))
            for line in part.lines:
                word.fact(Fact(sheet.line_title, line), "List Bullet 2")


def _decisions(word: Word, sheet: Sheet, say: Say) -> None:
    word.heading(1, say("Beslutninger"))
    word.text(say("Det her har deltagerne selv lovet hinanden. Tilføj, hvad I beslutter sammen."), SMALL)
    if not sheet.levels:
        word.text(sheet.no_commitments)
    for level in sheet.levels:
        word.heading(2, f"{level.title} ({level.count})")
        _promised(word, level)
    word.write_here(lines=EMPTY_ROWS)
    word.heading(2, say("Hvis I ikke er enige"))
    word.text(say("Skriv hvert synspunkt for sig, og hvem der står bag."), SMALL)
    word.write_here(lines=2)


def _promised(word: Word, level: Level) -> None:
    for theme in level.themes:
        if theme.title:
            word.heading(3, theme.title)
        word.bullets(" – ".join(part for part in (promise.what, promise.who) if part) for promise in theme.promises)


def _follow_up(word: Word, summary: Summary, say: Say) -> None:
    word.heading(1, say("Opfølgning"))
    dated = sorted(_dated(summary.commitments), key=lambda pair: pair[0])
    rows = [_task(day, promise, summary.language, say) for day, promise in dated]
    columns = (say("Hvad"), say("Hvem"), say("Hvornår"), say("Status"))
    _fill_in(word, columns, rows, (5, 2.4, 2.2, 1.6), say("Opfølgning"))


def _dated(commitments: Iterable[Commitment]) -> Iterator[tuple[date, Commitment]]:
    for promise in commitments:
        day = day_of(promise)
        if day:
            yield day, promise


def _task(day: date, promise: Commitment, language: str, say: Say) -> list[Sequence[str]]:
    whom = whom_written(promise, say)
    together = [say("Sammen med: {whom}", whom=whom)] if whom else []
    return [(promise.what, *together), (promise.who,), (long_date(day, language),), (say("aftalt"),)]


def _open(word: Word, summary: Summary, say: Say) -> None:
    word.heading(1, say("Åbne spørgsmål"))
    rows = [_question(each, say) for each in summary.questions if not each.answered]
    if not rows:
        word.text(say("Ingen spørgsmål står åbne."))
        return
    columns = (say("Spørgsmål"), say("Stemmer"), say("Ejer"), say("Svar senest"))
    _fill_in(word, columns, rows, (5, 1.6, 2.4, 2.2), say("Åbne spørgsmål"), empty=0)


def _question(question: Question, say: Say) -> list[Sequence[str]]:
    return [(question.text,), (str(question.votes),), (asked_owner(question, say),), ("",)]


def _next(word: Word, summary: Summary, say: Say) -> None:
    word.heading(1, say("Punkter til næste møde"))
    word.text(
        say(
            "Skriv ved hvert punkt, om det er til orientering, drøftelse eller beslutning. Ændrer det noget ved "
            "arbejdet, så tag det op, mens det stadig kan laves om (MED-rammeaftalen § 7)."
        ),
        SMALL,
    )
    points = [say("Hvad blev der af det, vi aftalte {date}?", date=long_date(summary.date, summary.language))]
    points += [each.text for each in summary.questions if not each.answered and not each.owner]
    columns = (say("Punkt"), say("Til hvad"), say("Hvem indleder"))
    _fill_in(
        word, columns, [[(point,), ("",), ("",)] for point in points], (5, 2.6, 2.6), say("Punkter til næste møde")
    )
    word.heading(1, say("Næste møde"))
    word.date(say("Dato"), say("Vælg en dato"))
    six_weeks = long_date(follow_up_day(summary), summary.language)
    word.text(say("Seks uger efter dagen er det {date}.", date=six_weeks), SMALL)
    word.write_here(say("Tid og sted"))


def _fill_in(
    word: Word,
    columns: Sequence[str],
    rows: Sequence[Sequence[Sequence[str]]],
    shares: Sequence[float],
    about: str,
    empty: int = EMPTY_ROWS,
) -> None:
    """A table with rows left to write in."""
    room = [[("",)] * len(columns)] * empty
    word.rich_table(columns, [*rows, *room], widths_of(shares), [False] * len(columns), about)


def _signatures(word: Word, say: Say) -> None:
    word.heading(1, say("Underskrifter"))
    for label in (say("For ledelsen"), say("For medarbejderne"), say("Arbejdsmiljørepræsentant")):
        word.write_here(label)
