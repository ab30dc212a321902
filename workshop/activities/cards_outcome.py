"""What stays of cards a room has talked from: card by card what was marked and written, and the roles side by side."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from workshop.activities import base, themes
from workshop.activities.cards import Cards
from workshop.domain.people import ROLES
from workshop.domain.summary import Bar, Cell, Section, Texts
from workshop.domain.words import Say, say

CARD = say("Kort")
ONE_LINE, LINES = say("Der er skrevet én linje."), say("Der er skrevet {n} linjer.")
ONE_HUNG, HUNG = say("Én sætning er hængt op."), say("{n} sætninger er hængt op.")
NAMED = 3
"""More names than this say less than none."""


def outcome(activity: Cards, result: base.Result, say_in: Say) -> Section:
    """The cards with their marks and how much was written; then the lines under each heading, and the wall."""
    rows, bars = _rows(activity, result), _bars(activity, result)
    return Section(
        activity=activity.id,
        kind="cards",
        title=activity.title,
        n=result["n"],
        sentence=" ".join(_sentences(activity, result, say_in)),
        columns=(say_in(CARD), *_ticks_shown(activity, result), say_in(say("Linjer"))) if rows else (),
        rows=rows,
        bars=bars,
        texts=(*_noted(activity, result["lines"]), *_hung(result, say_in)),
        measures=(activity.deck.ticks[0], say_in(say("Andel")), say_in(say("Antal"))) if bars else None,
    )


def _ticks_shown(activity: Cards, result: base.Result) -> tuple[str, ...]:
    return activity.deck.ticks if result["ticked"] else ()


def _is_used(row: Mapping[str, Any]) -> bool:
    return bool(row["lines"] or any(row["ticks"]))


def _rows(activity: Cards, result: base.Result) -> tuple[tuple[Cell, ...], ...]:
    """Only cards somebody marked or wrote to, the most marked first: a deck may be larger than a room gets round."""
    used = [(card, row) for card, row in zip(activity.deck.cards, result["cards"], strict=True) if _is_used(row)]
    shown = len(_ticks_shown(activity, result))
    rows = [(card.name, *row["ticks"][:shown], row["lines"]) for card, row in used]
    return tuple(sorted(rows, key=_most))


def _most(row: tuple[Any, ...]) -> tuple[int, ...]:
    """What is counted most comes first; the deck's own order decides among equals."""
    return tuple(-count for count in row[1:])


def _bars(activity: Cards, result: base.Result) -> tuple[Bar, ...]:
    """The first mark, of all who made any."""
    counts = [(card.name, row["ticks"][:1]) for card, row in zip(activity.deck.cards, result["cards"], strict=True)]
    bars = (Bar(name, count, count / result["ticked"]) for name, ticks in counts for count in ticks if count)
    return tuple(sorted(bars, key=lambda bar: -bar.count))


def _sentences(activity: Cards, result: base.Result, say_in: Say) -> Iterator[str]:
    """How many took part, with how many cards, and what they left."""
    used = sum(map(_is_used, result["cards"]))
    worked = say("{n} har arbejdet med ét kort.") if used == 1 else say("{n} har arbejdet med {cards} kort.")
    yield say_in(worked, n=result["n"], cards=used) if used else say_in(say("{n} har været med."), n=result["n"])
    for one, many, texts in ((ONE_LINE, LINES, result["lines"]), (ONE_HUNG, HUNG, result["wall"])):
        if texts:
            yield say_in(one if len(texts) == 1 else many, n=len(texts))
    if activity.deck.ticks:
        yield from _most_marked(activity, result, say_in)


def _most_marked(activity: Cards, result: base.Result, say_in: Say) -> Iterator[str]:
    """The cards the first mark was made on most."""
    if not result["ticked"]:
        yield say_in(say("For få har sat mærker på kortene til, at mærkerne kan vises."))
        return
    most = max(row["ticks"][0] for row in result["cards"])
    counted = zip(activity.deck.cards, result["cards"], strict=True)
    leading = [card.name for card, row in counted if row["ticks"][0] == most]
    if most and len(leading) <= NAMED:
        text = say("{tick}: oftest sagt om {cards} ({count}).")
        yield say_in(text, tick=activity.deck.ticks[0], cards=", ".join(leading), count=most)


def _noted(activity: Cards, written: Sequence[Mapping[str, Any]]) -> Iterator[Texts]:
    for card in activity.deck.cards:
        for to, heading in enumerate(activity.deck.fields):
            texts = tuple(line["text"] for line in written if (line["card"], line["to"]) == (card.id, to))
            if texts:
                yield Texts(f"{card.name} – {heading}", texts)


def _hung(result: base.Result, say_in: Say) -> Iterator[Texts]:
    """The wall by theme; what stands alone comes last."""
    wall = say_in(say("Hængt op"))
    for title, texts in themes.gathered(result["wall"], result["themes"]):
        yield Texts(f"{wall} – {title or say_in(say('Ikke grupperet'))}" if result["themes"] else wall, tuple(texts))


def by_role(activity: Cards, result: base.Result, say_in: Say) -> Iterator[Section]:
    """Each mark somebody made in a table of its own: the cards, and beside each other the roles."""
    groups = [(say_in(ROLES[group["key"]]), group) for group in result["segments"]]
    names = ", ".join(f"{name} ({group['n']})" for name, group in groups)
    for at, tick in enumerate(activity.deck.ticks):
        columns = [[row["ticks"][at] for row in group["cards"]] for _, group in groups]
        counted = zip(activity.deck.cards, *columns, strict=True)
        rows: list[tuple[Cell, ...]] = [
            (card.name, *counts) for card, *counts in sorted(counted, key=lambda row: -sum(row[1:])) if any(counts)
        ]
        if rows:
            yield Section(
                activity=activity.id,
                kind="cards",
                title=say_in(say("{title} – fordelt på roller: {tick}"), title=activity.title, tick=tick),
                n=result["ticked"],
                sentence=say_in(
                    say("{n} har sat mærker. Her står rollerne hver for sig: {roles}."), n=result["ticked"], roles=names
                ),
                columns=(say_in(CARD), *(name for name, _ in groups)),
                rows=tuple(rows),
            )
