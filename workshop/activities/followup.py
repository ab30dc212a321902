"""The follow-up: what became of what people said they would do – how it went, and what helped or stood in the way."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from pydantic import Field

from workshop.activities import base, themes
from workshop.activities.checkout import LEVELS
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import When
from workshop.domain.summary import Bar, Cell, Section, Texts
from workshop.domain.words import Say, say

STATES = {
    "done": say("Gjort"),
    "underway": say("I gang"),
    "stuck": say("Gik i stå"),
    "dropped": say("Ikke aktuelt længere"),
}
"""How it went. What was promised stays on the phone; only one of these words leaves it."""
WENT = "went:"
"""The slot of one promise, under a random name that nothing else knows."""
NOTE = "note"
AWAY = "away"
MOST = 30
"""Three check-outs' worth."""
LIMIT = 280

Counts = dict[str, int]


class Followup(base.Activity):
    """`ask` is what people are asked for the wall, once they have said how it went."""

    kind: Literal["followup"] = "followup"
    title: str = Field(default=say("Hvad blev der af det?"), max_length=200)
    ask: str = Field(default=say("Hvad hjalp, eller hvad stod i vejen?"), min_length=1, max_length=200)

    @property
    def shows(self) -> tuple[When, When]:
        """The screen is for the room; a phone is for one's own promises."""
        return "shown", "never"


def accept(activity: Followup, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """How one promise went, a note for the wall, or that somebody was not there the last time."""
    if slot == NOTE:
        return {"text": base.text_in(value, "text", LIMIT)}
    if slot == AWAY and value == {"pass": True}:
        return value
    if not slot.startswith(WENT) or value.get("state") not in STATES:
        raise NotAllowed("Svaret kunne ikke læses.")
    if slot not in mine and sum(known.startswith(WENT) for known in mine) >= MOST:
        raise NotAllowed("Du kan højst fortælle om {limit} aftaler.", limit=MOST)
    return {"state": value["state"], "level": base.choice_in(value, "level", tuple(LEVELS))}


def mark(activity: Followup, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """A note is taken off the wall or put under a theme."""
    return themes.check(slot, value, mine)


def tally(activity: Followup, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    """How many promises went how, by level where enough people stand behind each; and the wall of notes.

    Who wrote a note is counted apart: fewer than the smallest group show no wall, however many told how it went.
    """
    went = [entry for entry in entries if entry.author != base.DESK and entry.slot.startswith(WENT)]
    n = base.people(went)
    if few := base.enough(n, smallest):
        return few
    return {
        "n": n,
        "away": _away(entries, went),
        "promises": len(went),
        "states": _states(went),
        "levels": _by_level(went, smallest),
        **_wall(entries, smallest),
    }


def _away(entries: Sequence[base.Entry], went: Sequence[base.Entry]) -> int:
    """People who were not there, and did not tell of a promise after all."""
    told = {entry.author for entry in went}
    return len({entry.author for entry in entries if entry.slot == AWAY and entry.author not in told})


def _states(went: Sequence[base.Entry]) -> Counts:
    counts = Counter(entry.value["state"] for entry in went)
    return {state: counts[state] for state in STATES}


def _by_level(went: Sequence[base.Entry], smallest: int) -> list[dict[str, Any]]:
    """The levels enough people stand behind; those behind all that is left out are none or enough, too."""
    by_level = {level: [entry for entry in went if entry.value["level"] == level] for level in LEVELS}
    shown = [level for level in LEVELS if base.people(by_level[level]) >= smallest]
    shown.sort(key=lambda level: -base.people(by_level[level]))
    while shown and 0 < base.people([entry for entry in went if entry.value["level"] not in shown]) < smallest:
        shown.pop()
    return [{"level": level, "states": _states(by_level[level])} for level in LEVELS if level in shown]


def _wall(entries: Sequence[base.Entry], smallest: int) -> dict[str, Any]:
    """The notes under their themes, in an order that tells nothing."""
    written = [entry for entry in entries if entry.author != base.DESK and entry.slot == NOTE]
    if base.people(written) < smallest:
        return {"cards": [], "themes": []}
    marks = themes.marks_in(entries)
    notes = ({"id": _name(entry), "text": entry.value["text"]} for entry in sorted(written, key=_name))
    cards = themes.placed(notes, marks)
    return {"cards": cards, "themes": themes.counted(cards, marks)}


def _name(entry: base.Entry) -> str:
    """The public name of a note borrows from its author's random key; there is one for each."""
    return entry.author[-12:]


def propose(activity: Followup, entries: Sequence[base.Entry], smallest: int) -> dict[str, base.Value]:
    """A first grouping of the notes."""
    result = tally(activity, entries, smallest)
    return themes.grouping(result, result.get("cards", []), themes.marks_in(entries), activity.ask)


ONE = say("{n} har fortalt om én aftale.")
MANY = say("{n} har fortalt om {promises} aftaler.")


def outcome(activity: Followup, result: base.Result, say_in: Say) -> Section:
    """How the promises went, by level where that may be seen, and what people wrote of it."""
    told = say_in(ONE if result["promises"] == 1 else MANY, n=result["n"], promises=result["promises"])
    went = ", ".join(f"{say_in(STATES[state]).lower()}: {count}" for state, count in result["states"].items() if count)
    return Section(
        activity=activity.id,
        kind="followup",
        title=activity.title,
        n=result["n"],
        sentence=f"{told} {went[0].upper()}{went[1:]}.",
        columns=(say_in(say("Niveau")), *(say_in(word) for word in STATES.values())) if result["levels"] else (),
        rows=tuple(_rows(result, say_in)),
        bars=tuple(_bars(result, say_in)),
        texts=tuple(_texts(activity, result, say_in)),
        measures=(say_in(say("Hvordan gik det?")), say_in(say("Andel")), say_in(say("Aftaler"))),
    )


def _rows(result: base.Result, say_in: Say) -> Iterator[tuple[Cell, ...]]:
    for level in result["levels"]:
        yield say_in(LEVELS[level["level"]]), *level["states"].values()


def _bars(result: base.Result, say_in: Say) -> Iterator[Bar]:
    for state, count in result["states"].items():
        yield Bar(say_in(STATES[state]), count, count / result["promises"])


def _texts(activity: Followup, result: base.Result, say_in: Say) -> Iterator[Texts]:
    for theme, texts in themes.gathered(result["cards"], result["themes"]):
        heading = f"{activity.ask} – {theme or say_in(say('Ikke grupperet'))}" if result["themes"] else activity.ask
        yield Texts(heading, tuple(texts))
