"""The summary in the room: the pages of the day, one at a time, and what the facilitator may do to them before."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Field

from workshop.activities import base
from workshop.domain.editing import CUT, LINE, ORDER, PAGE
from workshop.domain.refusal import NotAllowed
from workshop.domain.words import say

EDITS = "summary"
"""The id under which the facilitator's marks on the summary are kept; no activity of an agenda may have it."""
STATES = ("shown", "filed", "out")
LIMIT = 280
MOST_PAGES = 200
MOST_LINES = 100

PageId = Annotated[str, Field(min_length=1, max_length=60, pattern=r"^[a-z0-9._-]*$")]


class WalkThrough(base.Activity):
    """`show`: only these pages, by the ids of their activities or `questions` and `commitments`; default all.

    `last`: the pages of the meeting before this one, as they were kept.
    """

    kind: Literal["summary"] = "summary"
    title: str = Field(default=say("Dagen i jeres egne ord"), max_length=200)
    show: tuple[PageId, ...] = Field(default=(), max_length=40)
    last: bool = False

    def pointed(self, old: str, new: str) -> "WalkThrough":
        if self.last:
            return self
        return self.model_copy(update={"show": tuple(new if id == old else id for id in self.show)})


def mark(activity: WalkThrough, slot: str, value: base.Value, mine: Mapping[str, base.Value]) -> base.Value:
    """The order of the pages, the state of one, a text cut or a line added."""
    match slot, value:
        case str(), {"pages": [*pages]} if slot == ORDER and _are_ids(pages):
            return {"pages": pages}
        case str(), {"state": str(state)} if slot.startswith(PAGE) and state in STATES:
            return {"state": state}
        case str(), {"cut": True} if slot.startswith(CUT):
            return {"cut": True}
        case str(), {"page": str(page), "text": str()} if slot.startswith(LINE):
            if slot not in mine and sum(known.startswith(LINE) for known in mine) >= MOST_LINES:
                raise NotAllowed("Der er allerede {limit} linjer. Fjern en af dem først.", limit=MOST_LINES)
            return {"page": page[:60], "text": base.text_in(value, "text", LIMIT)}
    raise NotAllowed("Det kan ikke lade sig gøre her.")


def _are_ids(pages: list[Any]) -> bool:
    return len(pages) <= MOST_PAGES and all(isinstance(page, str) and len(page) <= 60 for page in pages)
