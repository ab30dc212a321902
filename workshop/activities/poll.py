"""A poll: one question to everybody, in one of several forms."""

from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

from workshop.activities import base
from workshop.activities.forms import choice, scale, text, words
from workshop.activities.forms.shared import BALLOT, Poll
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Section
from workshop.domain.words import Say

FORMS: dict[str, type[Poll]] = {
    "choice": choice.Choice,
    "scale": scale.Scale,
    "words": words.Words,
    "text": text.Text,
}
MODULES: dict[str, ModuleType] = {"choice": choice, "scale": scale, "words": words, "text": text}


def accept(activity: Any, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """One ballot a person, whatever the form; only the wall of the text form takes several cards."""
    if slot != BALLOT and activity.form != "text":
        raise NotAllowed("Svaret kunne ikke læses.")
    accepted: base.Value = MODULES[activity.form].accept(activity, slot, value, mine)
    return accepted


def tally(activity: Any, entries: Sequence[base.Entry], smallest: int) -> base.Result:
    result: base.Result = MODULES[activity.form].tally(activity, entries, smallest)
    return result


def outcome(activity: Any, result: base.Result, say_in: Say) -> Section:
    section: Section = MODULES[activity.form].outcome(activity, result, say_in)
    return section
