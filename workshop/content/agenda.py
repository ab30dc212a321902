"""The schema of an agenda file: the outer keys here, an activity's own keys in its kind."""

from collections.abc import Mapping
from datetime import time
from typing import Annotated, Any, Literal

from pydantic import (
    BeforeValidator,
    Field,
    PlainSerializer,
    PrivateAttr,
    SerializeAsAny,
    ValidationError,
    model_validator,
)
from pydantic_core import InitErrorDetails

from workshop.activities.base import Activity, Fields
from workshop.activities.kinds import KINDS
from workshop.content.clock import clock, clock_text, minute_of_day
from workshop.domain.retention import FEWEST_DAYS, MOST_DAYS
from workshop.domain.words import say

Clock = Annotated[time, BeforeValidator(clock), PlainSerializer(clock_text)]
Line = Annotated[str, Field(min_length=1, max_length=300)]
Word = Annotated[str, Field(min_length=1, max_length=40)]
Id = Annotated[str, Field(max_length=60, pattern=r"^[a-z0-9._-]*$")]

END_BEFORE_START = (say("programpunktet slutter, før det begynder"), say("ret start eller end"))
NO_LENGTH = (say("programpunktet har ingen længde"), say("skriv minutes eller end"))
TWO_LENGTHS = (say("minutes og end passer ikke sammen"), say("skriv kun den ene"))


def model_of(written: Mapping[str, Any]) -> type[Activity] | None:
    """The model for an activity as written; None while its kind or form is missing or unknown."""
    kind = KINDS.get(str(written.get("kind")))
    if kind is None:
        return None
    return kind.models.get("" if "" in kind.models else str(written.get("form")))


def _activity(written: Any) -> Any:
    if not isinstance(written, dict):
        return Activity.model_validate(written)
    model = model_of(written)
    if model is None:
        raise ValidationError.from_exception_data("activity", [_unknown(written)])
    return model.model_validate(written)


def _unknown(written: dict[str, Any]) -> InitErrorDetails:
    kind = KINDS.get(str(written.get("kind")))
    key, choices = ("form", list(kind.models)) if kind else ("kind", list(KINDS))
    if key not in written:
        return {"type": "missing", "loc": (key,), "input": written}
    expected = ", ".join(f"'{choice}'" for choice in choices)
    return {"type": "literal_error", "loc": (key,), "input": written[key], "ctx": {"expected": expected}}


class Block(Fields):
    """A timed part of the day, as long as `minutes` or until `end`."""

    title: str = Field(min_length=1, max_length=200)
    id: Id = ""
    start: Clock
    minutes: int | None = Field(default=None, ge=1, le=600)
    end: Clock | None = None
    lead: str = Field(default="", max_length=200)
    needs: tuple[Line, ...] = Field(default=(), max_length=20)
    notes: str = Field(default="", max_length=8000)
    activities: tuple[Annotated[SerializeAsAny[Activity], BeforeValidator(_activity)], ...] = ()

    @property
    def length(self) -> int:
        """Planned minutes."""
        if self.minutes is None and self.end is not None:
            return minute_of_day(self.end) - minute_of_day(self.start)
        return self.minutes or 0

    @model_validator(mode="after")
    def _has_one_length(self) -> "Block":
        if self.minutes is None and self.end is None:
            raise ValueError(*NO_LENGTH)
        if self.end is not None and self.end <= self.start:
            raise ValueError(*END_BEFORE_START)
        if self.minutes and self.end and self.minutes != minute_of_day(self.end) - minute_of_day(self.start):
            raise ValueError(*TWO_LENGTHS)
        return self


class Agenda(Fields):
    """A whole agenda file, its variables already put in."""

    title: str = Field(min_length=1, max_length=120)
    language: Literal["da", "en"] = "da"
    source: str = Field(default="", max_length=200)
    aims: tuple[Line, ...] = Field(default=(), max_length=8)
    smallest_group: int = Field(default=5, ge=3, le=50)
    keep_days: int = Field(default=1, ge=FEWEST_DAYS, le=MOST_DAYS)
    variables: dict[str, Line] = Field(default_factory=dict)
    glossary: dict[Word, Line] = Field(default_factory=dict, max_length=60)
    blocks: tuple[Block, ...] = Field(min_length=1, max_length=60)
    _pictures: Mapping[str, bytes] = PrivateAttr(default_factory=dict)

    @property
    def pictures(self) -> Mapping[str, bytes]:
        """What lay beside the file, by the names the activities know them under."""
        return self._pictures

    def with_pictures(self, pictures: Mapping[str, bytes]) -> "Agenda":
        agenda = self.model_copy()
        agenda._pictures = pictures
        return agenda
