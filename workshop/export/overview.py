"""The day on one page: the strongest words, the leading numbers, what was promised, and what is still open."""

from collections import Counter
from collections.abc import Iterator, Sequence

from workshop.domain.run import FOLLOWUP
from workshop.domain.summary import Bar, Commitment, Question, Section, Summary
from workshop.domain.words import Say
from workshop.export.numbers import day_written, number, percent
from workshop.export.promises import level_name, promises
from workshop.export.sheet import Highlight, Overview, Point

WORDS, CLOUDS, NUMBERS, PROMISES, OPEN = 7, 2, 5, 5, 5
"""As many as find room on one page, whatever people wrote."""
LONGEST, LONGEST_ABOUT = 90, 60
NO_LEADER = (FOLLOWUP, "placing")
"""Kinds whose longest bar is no better than the others."""


def overview(summary: Summary, say: Say) -> Overview | None:
    """None where nothing was left behind."""
    found = (_words(summary), _numbers(summary, say), _became(summary), _promised(summary, say), _open(summary, say))
    highlights = tuple(highlight for one in found for highlight in one)
    return Overview(say("Dagen på én side"), highlights) if highlights else None


def short(text: str, longest: int = LONGEST) -> str:
    """The beginning of a text, up to a whole word."""
    plain = " ".join(text.split())
    if len(plain) <= longest:
        return plain
    begun = plain[:longest]
    return (begun.rpartition(" ")[0] or begun).rstrip(" ,;:–-") + "\u00a0…"


def _shown(summary: Summary) -> list[Section]:
    return [section for section in summary.sections if not section.few and not section.group]


def _words(summary: Summary) -> Iterator[Highlight]:
    clouds = [section for section in _shown(summary) if section.form == "words" and section.rows]
    for section in clouds[:CLOUDS]:
        strongest = sorted(section.rows, key=lambda row: -row[1] if isinstance(row[1], int) else 0)[:WORDS]
        points = tuple(Point(short(str(row[0]), 30), str(row[1])) for row in strongest)
        yield Highlight(short(section.title, LONGEST_ABOUT), points)


def _numbers(summary: Summary, say: Say) -> Iterator[Highlight]:
    measured = [section for section in _shown(summary) if section.bars and section.kind not in NO_LEADER]
    if measured:
        points = tuple(_leading(section, summary.language) for section in measured[:NUMBERS])
        yield Highlight(say("Tal fra dagen"), points, _more(len(measured) - NUMBERS, say))


def _became(summary: Summary) -> Iterator[Highlight]:
    """What became of promises stands whole and as counts: no way it went leads the others."""
    for section in _shown(summary):
        if section.kind == FOLLOWUP:
            points = tuple(Point(bar.label, str(bar.count)) for bar in section.bars)
            yield Highlight(short(section.title, LONGEST_ABOUT), points)


def _leading(section: Section, language: str) -> Point:
    top = max(section.bars, key=lambda bar: bar.share)
    return Point(short(top.label), _value(top, language), short(section.title, LONGEST_ABOUT))


def _value(bar: Bar, language: str) -> str:
    return percent(bar.share, language) if bar.mean is None else number(bar.mean, language)


def _promised(summary: Summary, say: Say) -> Iterator[Highlight]:
    given = summary.commitments
    if given:
        points = tuple(_promise(one, summary.language, say) for one in _of_each_level(given)[:PROMISES])
        title = say("Det vil vi gøre: {promises}", promises=promises(len(given), say))
        yield Highlight(title, points, _more(len(given) - PROMISES, say))


def _of_each_level(given: Sequence[Commitment]) -> list[Commitment]:
    """The first of each level before the second of any."""
    met: Counter[str] = Counter()
    turns = []
    for one in given:
        turns.append(met[one.level])
        met[one.level] += 1
    return [one for _, one in sorted(zip(turns, given, strict=True), key=lambda pair: pair[0])]


def _promise(one: Commitment, language: str, say: Say) -> Point:
    level = level_name(one.level, say) if one.level else ""
    facts = (level, one.who, day_written(one.by, language))
    return Point(short(one.what), about=short(" · ".join(fact for fact in facts if fact), LONGEST_ABOUT))


def _open(summary: Summary, say: Say) -> Iterator[Highlight]:
    waiting = [question for question in summary.questions if not question.answered]
    if waiting:
        points = tuple(_waiting(question, say) for question in waiting[:OPEN])
        yield Highlight(say("Åbne spørgsmål"), points, _more(len(waiting) - OPEN, say))


def _waiting(question: Question, say: Say) -> Point:
    owner = say("{owner} tager det med", owner=short(question.owner, 40)) if question.owner else say("uden ejer")
    return Point(short(question.text), about=owner)


def _more(left: int, say: Say) -> str:
    if left <= 0:
        return ""
    return say("og en mere længere inde") if left == 1 else say("og {n} mere længere inde", n=left)
