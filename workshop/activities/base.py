"""What all kinds of activity share: the fields of an agenda file and the shapes that pass between the functions."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field

from workshop.domain.refusal import NotAllowed
from workshop.domain.run import When

Value = dict[str, Any]
"""One contribution as a phone sends it and as it is kept (JSON)."""

Result = dict[str, Any]
"""What the room may see of an activity (JSON)."""

DESK = "desk"
"""The author of the facilitator's own entries: a question answered, a card taken down."""


NAMED = ("q:", "card:", "promise:")
"""Slots whose random name becomes public with the entry, as the id of a question or a card on the wall."""


JOINER = "\u200d"
STRAY_JOINER = re.compile(
    "(?<![\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d|\u200d(?![\u2190-\u2bff\U0001f000-\U0001faff])"
)
"""Unseen between letters, where it would make one word into two that look alike; between emoji it makes them one."""


class Fields(BaseModel):
    """Frozen fields; an unknown key is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Activity(Fields):
    """The fields every activity has in an agenda file. `notes` are for the facilitator alone."""

    id: str = Field(default="", max_length=60, pattern=r"^[a-z0-9._-]*$")
    kind: str
    title: str = Field(default="", max_length=200)
    minutes: int | None = Field(default=None, ge=1, le=600)
    notes: str = Field(default="", max_length=4000)
    source: str = Field(default="", max_length=200)

    @property
    def in_teams(self) -> bool:
        """Whether people do it together, so that they are put into teams first."""
        return False

    @property
    def seconds(self) -> int | None:
        """How long the activity stays open once it is shown; None: until the facilitator closes it."""
        return None

    @property
    def shows(self) -> tuple[When, When]:
        """When its result is seen on the screen and on the phones."""
        return "hidden", "hidden"

    @property
    def written(self) -> str:
        """As it is kept: JSON an agenda's reader understands."""
        return self.model_dump_json()

    def pointed(self, old: str, new: str) -> Self:
        """The same activity; where it points at another by its `old` id, it points at the `new` one."""
        return self

    def renamed(self, id: str) -> Self:
        """The same activity, as new: what was given to the old one belongs to the old one."""
        return self.model_copy(update={"id": id})

    def view(self) -> dict[str, Any]:
        """The fields a phone and the screen may see."""
        return self.model_dump(mode="json", exclude={"notes", "source"})


@dataclass(frozen=True)
class Entry:
    """One kept contribution; `author` is the key a phone made for this activity alone."""

    author: str
    slot: str
    value: Value


def hiding(slot: str, value: Value) -> Value:
    """The facilitator's mark that takes something off a wall; refuses any other."""
    if not slot.startswith("hide:") or value != {"hide": True}:
        raise NotAllowed("Det kan ikke lade sig gøre her.")
    return value


def enough(n: int, smallest: int) -> Result | None:
    """None when `n` people suffice, otherwise the result that says only how many are needed."""
    return None if n >= smallest else {"n": n, "few": True, "needed": smallest}


def people(entries: Sequence[Entry]) -> int:
    """How many different people stand behind the entries."""
    return len({entry.author for entry in entries if entry.author != DESK})


def passed(entries: Sequence[Entry]) -> int:
    return sum(1 for entry in entries if entry.value.get("pass") is True)


def text_in(value: Value, key: str, limit: int, *, needed: bool = True) -> str:
    """The text under `key`, white space folded per line, at most `limit` characters."""
    text = value.get(key, "")
    if not isinstance(text, str):
        raise NotAllowed("Svaret kunne ikke læses.")
    text = tidy(text)
    if needed and not text:
        raise NotAllowed("Skriv lidt først.")
    if len(text) > limit:
        raise NotAllowed("Skriv højst {limit} tegn.", limit=limit)
    return text


def tidy(text: str) -> str:
    """Composed letters (å is one sign), no control signs but what holds an emoji together, white space folded."""
    composed = STRAY_JOINER.sub("", unicodedata.normalize("NFC", text))
    lines = ("".join(sign for sign in line if sign.isprintable() or sign == JOINER) for line in composed.splitlines())
    return "\n".join(folded for folded in (" ".join(line.split()) for line in lines) if folded)


def choice_in(value: Value, key: str, allowed: Sequence[str]) -> str:
    """One of `allowed` or nothing."""
    choice = value.get(key, "")
    if choice not in ("", *allowed):
        raise NotAllowed("Det valg findes ikke.")
    return str(choice)
