"""What each chart of a summary says: its lines, their patterns, and in words what there is to see."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from workshop.domain.summary import Bar, Section
from workshop.domain.words import Say
from workshop.export.numbers import number, percent
from workshop.export.sheet import Chart, Line

PATTERNS = ("solid", "dots", "lines", "hatch", "rings", "grid")
"""By the place of a series; a seventh begins anew."""
CLOUD_WORDS = 60
"""More of them are too small to be read; the list has them all."""
CARDS, BARS = 10, 30
"""A deck may hold many times as many cards, and each has a bar for every role; more bars than this are a tower."""
TOLD = 12
"""Lines of a chart that are read aloud; the table beside it has them all."""


def bars(section: Section, language: str, say: Say) -> Chart | None:
    """One bar for each line of the outcome; means lie on their scale."""
    if not section.bars:
        return None
    longest = max(bar.share for bar in section.bars)
    lines = tuple(_line(bar, language, 0 < bar.share == longest) for bar in section.bars)
    on_scale = bool(section.scale) and all(bar.mean is not None for bar in section.bars)
    seen = (
        say("Søjler på en skala fra {low} til {high}.", low=section.scale[0], high=section.scale[-1])
        if on_scale
        else say("Søjlediagram.")
    )
    return Chart(
        columns=section.measures or _columns(section.bars, say),
        lines=lines,
        title=section.title,
        answers=answers(section.n, say),
        sentence=section.sentence,
        form="scale" if on_scale else "bars",
        scale=section.scale if on_scale else (),
        alt=described(seen, lines, say),
        page=section.activity,
    )


def cloud(section: Section, language: str, say: Say) -> Chart | None:
    """The words people gave, the most said first."""
    counted = [(str(row[0]), row[1]) for row in section.rows if len(row) > 1 and isinstance(row[1], int)]
    if section.form != "words" or not counted:
        return None
    most = max(count for _, count in counted)
    shown = sorted(counted, key=lambda word: -word[1])[:CLOUD_WORDS]
    lines = tuple(
        Line(word, number(count, language), number(count, language), count / most, count == most, "solid")
        for word, count in shown
    )
    note = say("Skyen viser de {shown} ord, flest har skrevet, ud af {all}.", shown=len(shown), all=len(counted))
    return Chart(
        columns=(say("Ord"), say("Antal"), say("Antal")),
        lines=lines,
        title=section.title,
        answers=answers(section.n, say),
        sentence=section.sentence,
        form="words",
        note=note if len(counted) > len(shown) else "",
        alt=described(say("Ordsky."), lines, say),
        page=section.activity,
    )


def beside(section: Section, groups: Sequence[Section], language: str, say: Say) -> tuple[Chart, ...]:
    """The first round beside this one, the groups beside everybody, two scales or several roles beside each other."""
    first, this = section.rounds or (say("Første runde"), say("Denne runde"))
    rounds = ((first, section.before), (this, section.bars))
    everybody = ((say("Alle ({n})", n=section.n), section.bars), *_groups(groups, say))
    found = (
        _of_bars(section, rounds, language, say) if _is_comparable(section) else None,
        _of_bars(section, everybody, language, say) if len(everybody) > 1 and section.bars else None,
        _of_axes(section, language, say) if section.form == "grid" or section.upward else None,
        _of_roles(section, language, say) if section.kind == "cards" and not section.bars else None,
    )
    return tuple(chart for chart in found if chart)


def _is_comparable(section: Section) -> bool:
    """What was counted in slices of other widths can not stand side by side."""
    now, then = ({bar.label for bar in bars} for bars in (section.bars, section.before))
    return bool(now and then) and (now <= then or then <= now)


def _groups(groups: Sequence[Section], say: Say) -> Iterable[tuple[str, tuple[Bar, ...]]]:
    return ((say("{group} ({n})", group=one.group, n=one.n), one.bars) for one in groups if one.bars and not one.few)


def _of_bars(section: Section, series: Sequence[tuple[str, tuple[Bar, ...]]], language: str, say: Say) -> Chart | None:
    by_label = [(name, {bar.label: bar for bar in its}) for name, its in series]
    lines = tuple(
        replace(_line(its[bar.label], language, False), pattern=PATTERNS[at % len(PATTERNS)], series=name)
        for bar in section.bars
        for at, (name, its) in enumerate(by_label)
        if bar.label in its
    )
    return _compared(section, section.measures or _columns(section.bars, say), lines, section.scale, say)


def _of_axes(section: Section, language: str, say: Say) -> Chart | None:
    """Each option on both scales, side by side; what was placed in a field stands in it."""
    steps_of = (len(section.scale), len(section.upward or section.scale))
    # What the ends of an axis mean stands in the table; beside a bar there is room for its name alone.
    axes = zip(section.columns[1:3], (section.scale, section.upward), strict=True)
    names = [_without_ends(*axis) for axis in axes] if section.upward else section.columns[1:3]
    lines = tuple(
        Line(str(row[0]), number(mean, language), str(row[3]), (mean - 1) / (steps - 1), False, pattern, name)
        for row in section.rows
        for mean, name, pattern, steps in zip(row[1:3], names, PATTERNS, steps_of, strict=False)
        if isinstance(mean, int | float) and steps > 1
    )
    scale = section.scale if section.upward else tuple(str(step) for step in range(1, steps_of[0] + 1))
    chart = _compared(section, (section.columns[0], say("Gennemsnit"), say("Svar")), lines, scale, say)
    if chart is None or not section.upward:
        return chart
    seen = say("Felt: {across} hen ad bunden, {upward} op ad siden.", across=names[0], upward=names[1])
    return replace(chart, form="field", upward=section.upward, alt=described(seen, lines, say))


def _without_ends(name: str, steps: Sequence[str]) -> str:
    """Form (uformel–formel): Form."""
    low, high = (step.partition(" – ")[2] or step for step in (steps[0], steps[-1]))
    return name.removesuffix(f" ({low}–{high})")


def _of_roles(section: Section, language: str, say: Say) -> Chart | None:
    """The cards most marked, with a count for each role; the table has them all."""
    counted = [(str(label), [count for count in counts if isinstance(count, int)]) for label, *counts in section.rows]
    if len(section.columns) < 3 or any(len(counts) < len(section.columns) - 1 for _, counts in counted):
        return None
    shown = min(CARDS, BARS // (len(section.columns) - 1))
    leading = sorted(counted, key=lambda card: -sum(card[1]))[:shown]
    most = max((count for _, counts in leading for count in counts), default=0) or 1
    lines = tuple(
        Line(label, number(count, language), number(count, language), count / most, False, pattern, name)
        for label, counts in leading
        for count, name, pattern in zip(counts, section.columns[1:], PATTERNS * len(counts), strict=False)
    )
    chart = _compared(section, (section.columns[0], say("Antal"), say("Antal")), lines, (), say)
    note = say("De {n} kort med flest mærker er vist, ud af {all}.", n=shown, all=len(counted))
    return replace(chart, note=note) if chart and len(counted) > shown else chart


def _compared(
    section: Section, columns: tuple[str, str, str], lines: tuple[Line, ...], scale: tuple[str, ...], say: Say
) -> Chart | None:
    if not lines:
        return None
    series = tuple(dict.fromkeys(line.series for line in lines))
    return Chart(
        columns=columns,
        lines=lines,
        title=section.title,
        answers=answers(section.n, say),
        sentence=section.sentence,
        form="beside",
        series=series,
        scale=scale,
        alt=described(say("Søjler side om side: {series}.", series=", ".join(series)), lines, say),
        page=section.activity,
    )


def answers(n: int, say: Say) -> str:
    return say("Et svar") if n == 1 else say("{n} svar", n=n)


def described(seen: str, lines: Sequence[Line], say: Say) -> str:
    """What there is to see, for those who hear it."""
    begun = [told(line) for line in lines if line.count != "0" or not line.series][:TOLD]
    rest = [say("Resten står i tabellen.")] if len(lines) > TOLD else []
    return " ".join((seen, "; ".join(begun) + ".", *rest))


def told(line: Line) -> str:
    """One line as it is read aloud."""
    name = " – ".join(part for part in (line.label, line.series) if part)
    return f"{name}: {line.value}" if line.value == line.count else f"{name}: {line.value} ({line.count})"


def _line(bar: Bar, language: str, most: bool) -> Line:
    return Line(
        label=bar.label,
        value=percent(bar.share, language) if bar.mean is None else number(bar.mean, language),
        count=number(bar.count, language),
        share=bar.share,
        most=most,
        pattern="solid" if most else "hatch",
    )


def _columns(found: Sequence[Bar], say: Say) -> tuple[str, str, str]:
    if any(bar.mean is None for bar in found):
        return say("Svar"), say("Andel"), say("Antal")
    return say("Udsagn"), say("Gennemsnit"), say("Svar")
