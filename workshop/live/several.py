"""Several workshops looked at as one: which they are, and what comes of them added up or beside each other."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from workshop.domain.refusal import NotAllowed
from workshop.domain.several import added_up, compared
from workshop.domain.summary import Summary
from workshop.domain.words import say
from workshop.export.numbers import long_date
from workshop.language import translate
from workshop.live.afterwards import Afterwards
from workshop.store import reader

CHOICE = re.compile(r"(\d{8})(?:\.(\d{1,3}))?")
MOST = 60
UNKNOWN = say("Ingen workshop har koden {digits}.")


@dataclass(frozen=True)
class One:
    """One of several: a workshop's summary of one meeting."""

    code: str
    summary: Summary


def find(afterwards: Afterwards, allowed: Callable[[str], reader.Workshop], choices: Sequence[str]) -> list[One]:
    """`choices` are codes, or 31132617.1 for an earlier meeting; the earliest comes first. Raises NotAllowed."""
    if not 2 <= len(dict.fromkeys(choices)) <= MOST:
        raise NotAllowed("Vælg mindst to og højst {most}.", most=MOST)
    found = [_one(afterwards, allowed, choice) for choice in dict.fromkeys(choices)]
    return sorted(found, key=lambda one: (one.summary.date, one.summary.meeting))


def _one(afterwards: Afterwards, allowed: Callable[[str], reader.Workshop], choice: str) -> One:
    match = CHOICE.fullmatch(choice)
    if match is None:
        raise NotAllowed(UNKNOWN, digits=choice[:20])
    workshop = allowed(match[1])
    return One(workshop.code, afterwards.of_meeting(workshop, int(match[2] or workshop.meeting)))


def summed(found: Sequence[One]) -> Summary:
    """All of them added up, in the language of the latest."""
    latest = found[-1].summary
    names = [_name(one) for one in found]
    return added_up([one.summary for one in found], names, partial(translate, latest.language))


def side_by_side(found: Sequence[One]) -> Summary:
    """The first two beside each other, the earlier one first. Raises NotAllowed for more."""
    if len(found) != 2:
        raise NotAllowed("Vælg to, hvis du vil sammenligne. Flere kan du lægge sammen.")
    before, after = found
    names, say_in = _two_names(before, after), partial(translate, after.summary.language)
    return replace(compared(before.summary, after.summary, names, say_in), of=tuple(_name(one) for one in found))


def several(
    afterwards: Afterwards, how: str, choices: Sequence[str], allowed: Callable[[str], reader.Workshop]
) -> Summary:
    """What comes of the chosen ones; `allowed` finds a workshop by its code or refuses."""
    if how not in WAYS:
        raise NotAllowed("Det kan ikke lade sig gøre her.")
    return WAYS[how](find(afterwards, allowed, choices))


WAYS: dict[str, Callable[[Sequence[One]], Summary]] = {"sum": summed, "compare": side_by_side}


def _name(one: One) -> str:
    """Enough to tell it from the others: its title, its date and its code."""
    return f"{one.summary.title}, {_date(one)} ({one.code[:4]} {one.code[4:]})"


def _two_names(before: One, after: One) -> tuple[str, str]:
    """As short as the heading of a column: the dates, where they differ."""
    if before.summary.date != after.summary.date:
        return _date(before), _date(after)
    if before.code != after.code:
        return f"{before.code[:4]} {before.code[4:]}", f"{after.code[:4]} {after.code[4:]}"
    say_in = partial(translate, after.summary.language)
    first, second = (say_in(say("Møde {n}"), n=one.summary.meeting) for one in (before, after))
    return first, second


def _date(one: One) -> str:
    return long_date(one.summary.date, one.summary.language)
