"""Several summaries as one: two beside each other, or many added up, and never what too few stand behind."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, time
from itertools import chain

from workshop.domain.summary import Bar, BlockTimes, Cell, Commitment, Question, Section, Summary, SummaryBlock
from workshop.domain.words import Say, say

COUNTED = ("words",)
"""Forms whose rows are a text and how many gave it."""
TABLED = ("sorting",)
"""Kinds whose rows are a text and how many put it in each column."""
PLACED = (*TABLED, "placing")
"""Kinds whose figures count ballots, and a group has one."""
SLICED = ("number",)
"""Forms whose bars are slices cut to fit what was answered."""
ONE, MANY = say("{n} svar fra én workshop."), say("{n} svar fra {workshops} workshopper.")
LEFT_OUT = say("{n} af {workshops} workshopper er ikke talt med: For få har svaret der, eller de har ikke spurgt.")

Key = tuple[str, str, str]


def compared(before: Summary, after: Summary, names: tuple[str, str], say_in: Say) -> Summary:
    """What was asked both times, with the figures of before beside those of after; `names` are the two times."""
    then = {_key(section): section for section in _answered(before.sections)}
    pairs = [(then[_key(now)], now) for now in _answered(after.sections) if _key(now) in then]
    sections = tuple(_beside(first, now, names, say_in) for first, now in pairs if first.bars or first.rows)
    whole = _of(after, (before, after), names, say_in(say("Før og nu")), sections)
    return replace(whole, participants=after.participants, phoneless=after.phoneless)


def added_up(summaries: Sequence[Summary], names: Sequence[str], say_in: Say) -> Summary:
    """What several workshops asked alike, counted together.

    The largest of their smallest groups holds for each of them by itself: whoever knows all the others and takes them
    from the whole learns nothing of a smaller one, because it is not in it.
    """
    smallest = max(one.smallest_group for one in summaries)
    asked = list(dict.fromkeys(_key(section) for one in summaries for section in one.sections if _adds_up(section)))
    sections = tuple(_sum(key, summaries, smallest, say_in) for key in asked)
    whole = _of(summaries[-1], summaries, tuple(names), say_in(say("Alle lagt sammen")), sections)
    alike = len({one.title for one in summaries}) == 1
    return replace(
        whole,
        title=whole.title if alike else say_in(say("Flere workshopper")),
        smallest_group=smallest,
        questions=tuple(sorted(chain(*(one.questions for one in summaries)), key=_open_and_wanted)),
        commitments=_unsigned(summaries),
    )


def _of(
    like: Summary, several: Sequence[Summary], names: Sequence[str], title: str, sections: tuple[Section, ...]
) -> Summary:
    """A summary that is no single day's: one block, no times of its own."""
    noon = datetime.combine(like.date, time(12), UTC)
    return replace(
        like,
        code="",
        aims=(),
        date=max(one.date for one in several),
        participants=sum(one.participants for one in several),
        phoneless=sum(one.phoneless for one in several),
        blocks=(SummaryBlock(title, BlockTimes(noon, noon), sections),),
        questions=(),
        archived=(),
        commitments=(),
        pages=None,
        lines=(),
        of=tuple(names),
    )


def _open_and_wanted(question: Question) -> tuple[bool, int]:
    return question.answered, -question.votes


def _unsigned(summaries: Sequence[Summary]) -> tuple[Commitment, ...]:
    """Without names, and in an order that does not tell which workshop they are from."""
    promises = (replace(promise, who="") for one in summaries for promise in one.commitments)
    return tuple(sorted(promises, key=lambda promise: (promise.level, promise.theme, promise.what)))


def _key(section: Section) -> Key:
    """The same question is the same words, asked in the same form."""
    return section.kind, section.form, " ".join(section.title.split()).casefold()


def _answered(sections: Iterable[Section]) -> Iterator[Section]:
    return (section for section in sections if not section.few and not section.group)


def _adds_up(section: Section) -> bool:
    return not section.group and (section.few or bool(section.bars) or _has_counts(section))


def _has_counts(section: Section) -> bool:
    return section.form in COUNTED or section.kind in TABLED


def _beside(before: Section, now: Section, names: tuple[str, str], say_in: Say) -> Section:
    """Both figures and how far apart they are, label by label."""
    first, second = _figures(before), _figures(now)
    labels = dict.fromkeys((*second, *first))
    rows = tuple(
        (label, first.get(label), second.get(label), _apart(first.get(label), second.get(label))) for label in labels
    )
    return replace(
        now,
        sentence=say_in(
            say("{first}: {m} svar. {second}: {n} svar."), first=names[0], m=before.n, second=names[1], n=now.n
        ),
        columns=(say_in(say("Svar")), *names, say_in(say("Forskel"))),
        rows=rows,
        before=before.bars,
        rounds=names,
        texts=(),
        lines=(),
    )


def _figures(section: Section) -> dict[str, float]:
    """Means where there are means, else whole percent; words by how many wrote them."""
    if section.form in COUNTED:
        return dict(_counts(section))
    return {bar.label: round(bar.share * 100) if bar.mean is None else round(bar.mean, 1) for bar in section.bars}


def _apart(before: float | None, now: float | None) -> Cell:
    return None if before is None or now is None else round(now - before, 1)


def _sum(key: Key, summaries: Sequence[Summary], smallest: int, say_in: Say) -> Section:
    found = [_behind(section, one.smallest_group, smallest) for one in summaries if (section := _last(one, key))]
    enough = _alike([section for section in found if not section.few and section.n >= smallest])
    if not enough:
        sentence = say_in(say("Færre end {needed} svarede, så der vises ikke noget."), needed=smallest)
        return replace(_bare(found[0]), n=0, few=True, sentence=sentence)
    n = sum(section.n for section in enough)
    rest = len(summaries) - len(enough)
    said = [say_in(ONE if len(enough) == 1 else MANY, n=n, workshops=len(enough))]
    said += [say_in(LEFT_OUT, n=rest, workshops=len(summaries))] if rest else []
    least = 1 if enough[0].kind in PLACED else smallest
    bars = tuple(bar for label in _labels(enough) if (bar := _bar(label, enough, least)))
    rows = _table(enough) if enough[0].kind in TABLED else _rows(enough)
    return replace(_bare(enough[0]), n=n, sentence=" ".join(said), bars=bars, rows=rows)


def _last(summary: Summary, key: Key) -> Section | None:
    """A workshop counts once, with what it answered last, should it have been asked the same again."""
    asked = [section for section in summary.sections if _key(section) == key and not section.group]
    return asked[-1] if asked else None


def _behind(section: Section, own: int, smallest: int) -> Section:
    """Of what was placed, the rows with certainly enough people behind them.

    Only the workshop itself knew how many a group was, so where it took fewer for enough, ballots are what counts.
    """
    if section.kind not in PLACED or own >= smallest:
        return section
    rows = tuple(row for row in section.rows if _counted(row[1:]) >= smallest)
    return replace(section, rows=rows, bars=tuple(bar for bar in section.bars if bar.count >= smallest))


def _alike(sections: Sequence[Section]) -> list[Section]:
    """Numbers sorted into other slices, into other piles or along other axes cannot be added to these."""
    alike = [one for one in sections if one.form not in SLICED or _labels([one]) == _labels(sections[:1])]
    return [one for one in alike if one.kind not in PLACED or one.columns == alike[0].columns]


def _bare(section: Section) -> Section:
    """The question without anybody's figures."""
    columns = section.columns[:2] if section.form in COUNTED else ()
    columns = section.columns if section.kind in TABLED else columns
    return replace(section, columns=columns, rows=(), bars=(), texts=(), lines=(), before=())


def _labels(sections: Sequence[Section]) -> list[str]:
    return list(dict.fromkeys(bar.label for section in sections for bar in section.bars))


def _bar(label: str, sections: Sequence[Section], smallest: int) -> Bar | None:
    """Counts are added; a mean is that of everybody who rated, where enough did in each workshop."""
    found = [(bar, section.n) for section in sections for bar in section.bars if bar.label == label]
    if any(bar.mean is None for bar, _ in found):
        n = sum(section.n for section in sections)
        return Bar(label, sum(bar.count for bar, _ in found), sum(bar.share * its for bar, its in found) / n)
    rated = [bar for bar, _ in found if bar.count >= smallest]
    count = sum(bar.count for bar in rated)
    if not count:
        return None
    mean = sum((bar.mean or 0) * bar.count for bar in rated) / count
    return Bar(label, count, sum(bar.share * bar.count for bar in rated) / count, mean)


def _rows(sections: Sequence[Section]) -> tuple[tuple[Cell, ...], ...]:
    """Words with how many wrote each, the most written first."""
    count: Counter[str] = Counter()
    for section in sections:
        if section.form in COUNTED:
            count.update(_counts(section))
    return tuple(sorted(count.items(), key=lambda pair: (-pair[1], pair[0])))


def _table(sections: Sequence[Section]) -> tuple[tuple[Cell, ...], ...]:
    """Row by row what was counted in each column, of every workshop where enough answered that row."""
    sums: dict[Cell, tuple[Cell, ...]] = {}
    for label, *cells in chain(*(section.rows for section in sections)):
        if _counted(cells):
            sums[label] = tuple(map(_plus, sums.get(label, (0,) * len(cells)), cells))
    return tuple((label, *cells) for label, cells in sums.items())


def _counted(cells: Iterable[Cell]) -> int:
    """How many ballots, where each column counts its own."""
    return sum(cell for cell in cells if isinstance(cell, int))


def _plus(one: Cell, other: Cell) -> Cell:
    """Figures are added; a word beside them is the same in every row of its name."""
    return one + other if isinstance(one, int) and isinstance(other, int) else other


def _counts(section: Section) -> dict[str, int]:
    return {str(word): count for word, count, *_ in section.rows if isinstance(count, int)}
