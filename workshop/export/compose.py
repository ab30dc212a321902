"""Puts a summary into words, once, so that all documents say the same."""

from collections.abc import Iterable, Sequence

from workshop.domain.summary import BlockTimes, Cell, Question, Section, Summary, SummaryBlock
from workshop.domain.words import Say
from workshop.export import charting, day_charts, pile_charts
from workshop.export.charting import answers
from workshop.export.numbers import NOTHING, drift, long_date, number, span
from workshop.export.overview import overview
from workshop.export.promises import levels
from workshop.export.sheet import Asked, Fact, Part, Sheet, Stretch, Table, Wall


def compose(summary: Summary, say: Say) -> Sheet:
    """The whole summary, ready to be set in type."""
    return Sheet(
        language=summary.language,
        title=summary.title,
        subtitle=say("Flere opsamlinger") if summary.of else say("Opsamling"),
        date=long_date(summary.date, summary.language),
        page=say("Side {page} af {pages}", page="{page}", pages="{pages}"),
        facts=_facts(summary, say),
        privacy=say(
            "Når færre end {count} har svaret, vises svarene ikke. Kun det, deltagerne har valgt at dele, er med her.",
            count=summary.smallest_group,
        ),
        lines=summary.lines,
        aims_title=say("Dagens mål"),
        aims=summary.aims,
        contents_title=say("Indhold"),
        blocks=tuple(_stretch(block, summary, say) for block in summary.blocks),
        questions_title=say("Spørgsmål fra dagen"),
        questions_columns=(say("Spørgsmål"), say("Stemmer"), say("Status"), say("Ejer"), say("Svar")),
        questions=tuple(_asked(question, say) for question in summary.questions),
        no_questions="" if summary.questions or summary.archived else say("Der er ingen spørgsmål i denne opsamling."),
        archive_title=say("Spørgsmål i arkivet"),
        archived=tuple(_archived(question, say) for question in summary.archived),
        commitments_title=say("Det vil vi gøre"),
        levels=levels(summary.commitments, summary.language, say),
        no_commitments=_no_commitments(summary, say),
        times_title=say("Planlagt og faktisk tid"),
        times=_times(summary, say),
        missing=say("▯ står, hvor nogen skrev tegn, som denne fils skrifter ikke har. De andre filer har dem."),
        line_title=say("Bemærkning"),
        overview=overview(summary, say),
        questions_chart=day_charts.asked(summary.questions, say),
        commitments_chart=day_charts.promised(summary.commitments, say),
    )


def _no_commitments(summary: Summary, say: Say) -> str:
    """Of what too few shared, or was taken out, nobody says that there was nothing."""
    if any(section.kind == "checkout" and section.few for section in summary.sections):
        return _too_few(summary, say)
    return say("Der er ingen aftaler i denne opsamling. Private aftaler bliver på hver deltagers egen mobil.")


def _too_few(summary: Summary, say: Say) -> str:
    return say("Færre end {count} svarede, så svarene vises ikke.", count=summary.smallest_group)


def _facts(summary: Summary, say: Say) -> tuple[Fact, ...]:
    later = (Fact(say("Møde"), str(summary.meeting)),) if summary.meeting > 1 and not summary.of else ()
    return (
        *(Fact(say("Workshop"), name) for name in summary.of),
        *later,
        Fact(say("Dato"), long_date(summary.date, summary.language)),
        Fact(say("Deltagere på mobil"), number(summary.participants, summary.language)),
        Fact(say("Deltagere uden mobil"), number(summary.phoneless, summary.language)),
    )


def _stretch(block: SummaryBlock, summary: Summary, say: Say) -> Stretch:
    times = block.times
    planned = "" if summary.of else span(times.planned_start, times.planned_end, summary.language)
    parts = tuple(_part(section, _groups_of(section, block), summary, say) for section in block.sections)
    return Stretch(block.title, planned, parts, "" if parts else _nothing(summary, say))


def _nothing(summary: Summary, say: Say) -> str:
    if summary.of:
        return say("De har ikke svaret på det samme, så der er ikke noget at vise.")
    return say("Her er ikke samlet svar ind.")


def _groups_of(section: Section, block: SummaryBlock) -> list[Section]:
    """The outcomes of single groups, where this is the one of everybody."""
    its = [one for one in block.sections if one.group and one.activity == section.activity]
    return [] if section.group else its


def _part(section: Section, groups: Sequence[Section], summary: Summary, say: Say) -> Part:
    if section.few:
        sentence = section.sentence or _too_few(summary, say)
        return Part(section.title, "", sentence, True, None, None, (), section.activity, section.lines)
    return Part(
        title=section.title,
        answers=_answers(section, say),
        sentence=section.sentence,
        few=False,
        chart=charting.bars(section, summary.language, say),
        table=_table(section, summary.language),
        walls=tuple(Wall(texts.heading, texts.items) for texts in section.texts if texts.items),
        page=section.activity,
        lines=section.lines,
        cloud=charting.cloud(section, summary.language, say),
        beside=(
            *charting.beside(section, groups, summary.language, say),
            *pile_charts.sorted_into(section, summary.language, say),
        ),
    )


def _answers(section: Section, say: Say) -> str:
    """How many answered, unless the sentence has just said so; what was done together is no answer."""
    if str(section.n) in section.sentence.split():
        return ""
    return answers(section.n, say) if section.kind == "poll" else say("{n} har bidraget", n=section.n)


def _table(section: Section, language: str) -> Table | None:
    if not section.rows or repeats(section):
        return None
    wide = max(len(section.columns), *(len(row) for row in section.rows))
    rows = [row + (None,) * (wide - len(row)) for row in section.rows]
    return Table(
        section.columns + ("",) * (wide - len(section.columns)),
        tuple(tuple(cell_text(cell, language) for cell in row) for row in rows),
        tuple(_holds_figures(column) for column in zip(*rows, strict=True)),
    )


def repeats(section: Section) -> bool:
    """The rows say no more than the bars do: what was chosen, and how often."""
    told = [(bar.label, bar.count) for bar in section.bars]
    return bool(told) and [tuple(row[:2]) for row in section.rows if len(row) <= 3] == told


def cell_text(cell: Cell, language: str) -> str:
    match cell:
        case None:
            return NOTHING
        case int() | float():
            return number(cell, language)
    return cell


def _holds_figures(column: Iterable[Cell]) -> bool:
    filled = [cell for cell in column if cell is not None]
    return bool(filled) and all(isinstance(cell, int | float) for cell in filled)


def _asked(question: Question, say: Say) -> Asked:
    return Asked(
        text=question.text,
        votes=str(question.votes),
        state=asked_state(question, say),
        answered=question.answered,
        owner=asked_owner(question, say),
        reply=question.reply,
    )


def asked_state(question: Question, say: Say) -> str:
    return say("besvaret") if question.answered else say("åben")


def asked_owner(question: Question, say: Say) -> str:
    """Who takes it along; an open question without anybody says so."""
    return question.owner or ("" if question.answered else say("uden ejer"))


def _archived(question: Question, say: Say) -> Asked:
    return Asked(question.text, str(question.votes), say("i arkivet"), False, question.owner, question.reply)


def _times(summary: Summary, say: Say) -> Table:
    columns = (say("Programpunkt"), say("Planlagt"), say("Faktisk"), say("Sluttede"))
    led = () if summary.of else summary.blocks
    rows = tuple((block.title, *_hours(block.times, summary.language, say)) for block in led)
    return Table(columns, rows, (False, True, True, True))


def _hours(times: BlockTimes, language: str, say: Say) -> tuple[str, str, str]:
    return (
        span(times.planned_start, times.planned_end, language),
        span(times.actual_start, times.actual_end, language),
        drift(times.planned_end, times.actual_end, say),
    )
