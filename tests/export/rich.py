"""A day with a bit of everything: rounds, groups, a scale, words, cards, a walk, and an activity too few answered."""

from dataclasses import replace

from tests.export import days, together
from workshop.domain.summary import COMMITMENTS, QUESTIONS, Bar, Section, Summary, SummaryBlock

LINE = "Vi tager det med til personalemødet"
SCALE = ("1 slet ikke", "2", "3", "4", "5 helt")


def second_round() -> Section:
    """Asked again after the talk; the first round stands with it."""
    first = days.choice()
    moved = tuple(replace(bar, count=count, share=count / 15) for bar, count in zip(first.bars, (3, 9, 3), strict=True))
    rows = tuple((bar.label, bar.count, round(100 * bar.share)) for bar in moved)
    return replace(first, activity="tjek-ind.2", bars=moved, rows=rows, before=first.bars, lines=(LINE,))


def by_role() -> tuple[Section, ...]:
    """The same question for everybody, and for the two roles that are enough."""
    bars = days.choice().bars
    everybody = replace(days.choice(), activity="roller", title="Hvem taler om det?")
    return (everybody, *(_role(everybody, bars, role, n) for role, n in (("TR", 8), ("AMR", 7))))


def _role(everybody: Section, bars: tuple[Bar, ...], role: str, n: int) -> Section:
    counts = (n - 3, 2, 1)
    its = tuple(Bar(bar.label, count, count / n) for bar, count in zip(bars, counts, strict=True))
    return replace(everybody, title=f"{everybody.title} – {role}", n=n, sentence="", rows=(), bars=its, group=role)


def day() -> Summary:
    ordinary = days.ordinary()
    scale = replace(days.scale(), scale=SCALE, form="scale")
    words = replace(days.words(), form="words")
    own = SummaryBlock("Om os", days.times(10, 0, 30), (scale, words, second_round(), *by_role()))
    return replace(
        ordinary,
        blocks=(ordinary.blocks[0], own, *together.day().blocks, ordinary.blocks[-1]),
        lines=("Tak for en god dag",),
        pages=("ordsky", QUESTIONS, COMMITMENTS),
    )
