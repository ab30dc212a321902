"""The commitments of a summary in words, by IGLO level and theme."""

from collections.abc import Sequence
from datetime import date

from workshop.activities.checkout import LEVELS, WHOM
from workshop.domain.summary import Commitment
from workshop.domain.words import Say
from workshop.export.numbers import day_written
from workshop.export.sheet import Fact, Level, Promise, Theme


def levels(commitments: Sequence[Commitment], language: str, say: Say) -> tuple[Level, ...]:
    """The levels somebody chose, in the order of IGLO; those without one come last."""
    named = [(level_name(promise.level, say), promise) for promise in commitments]
    chosen = {name: [promise for its, promise in named if its == name] for name in _names(say)}
    return tuple(
        Level(name, promises(len(found), say), _themes(found, language, say)) for name, found in chosen.items() if found
    )


def _names(say: Say) -> list[str]:
    return [level_name(level, say) for level in (*LEVELS, "")]


def level_name(level: str, say: Say) -> str:
    return say(LEVELS[level]) if level in LEVELS else say("Uden niveau")


def promises(n: int, say: Say) -> str:
    return say("1 aftale") if n == 1 else say("{n} aftaler", n=n)


def _themes(commitments: Sequence[Commitment], language: str, say: Say) -> tuple[Theme, ...]:
    """Themes in the order they first appear; those without one come last, under a name only when others have one."""
    names = sorted(dict.fromkeys(promise.theme for promise in commitments), key=lambda name: name == "")
    return tuple(
        Theme(
            name or (say("Uden tema") if len(names) > 1 else ""),
            tuple(_promise(promise, language, say) for promise in commitments if promise.theme == name),
        )
        for name in names
    )


def _promise(commitment: Commitment, language: str, say: Say) -> Promise:
    return Promise(commitment.what, commitment.who, promise_facts(commitment, language, say))


def promise_facts(commitment: Commitment, language: str, say: Say) -> tuple[Fact, ...]:
    """What a commitment says beside its own sentence; what was left empty is left out."""
    facts = (
        Fact(say("Sammen med"), whom_written(commitment, say)),
        Fact(say("Første skridt"), commitment.first_step),
        Fact(say("Senest"), day_written(commitment.by, language)),
        Fact(say("Har brug for"), commitment.need),
    )
    return tuple(fact for fact in facts if fact.value)


def whom_written(commitment: Commitment, say: Say) -> str:
    return ", ".join(say(WHOM[one]) if one in WHOM else one for one in commitment.whom)


def day_of(commitment: Commitment) -> date | None:
    """The day it is to be done; None where nobody gave one, or gave one after which no calendar has another."""
    try:
        day = date.fromisoformat(commitment.by)
    except ValueError:
        return None
    return day if day < date.max else None
