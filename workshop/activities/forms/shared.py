"""What the forms of a poll share: their common fields, passing, and counting."""

import math
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Self, TypeVar, get_args

from pydantic import BeforeValidator, Field, ValidationError, model_validator

from workshop.activities import base
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import When
from workshop.domain.words import say

BALLOT = "ballot"
PASS: base.Value = {"pass": True}


MODES = get_args(When)
AnyPoll = TypeVar("AnyPoll", bound="Poll")


class Reveal(base.Fields):
    """When the result is seen, on the screen and on the phones; one word means both."""

    screen: Literal["hidden", "shown", "closed", "never"] = "hidden"
    phones: When = "hidden"


def _one_word(written: Any) -> Any:
    if not isinstance(written, str):
        return written
    if written not in MODES:
        raise ValueError(say("det ord kendes ikke her"), say("skriv hidden, shown, answered, closed eller never"))
    return {"screen": "hidden" if written == "answered" else written, "phones": written}


class Poll(base.Activity):
    """The fields of every poll. `time_limit` is in seconds and closes the poll on the server's clock.

    `segment` is what answers may be shown by: "role", or the id of an earlier choice.
    """

    kind: Literal["poll"] = "poll"
    question: str = Field(min_length=1, max_length=300)
    help: str = Field(default="", max_length=300)
    time_limit: int | None = Field(default=None, ge=10, le=7200)
    reveal: Annotated[Reveal, BeforeValidator(_one_word, json_schema_input_type=When | Reveal)] = Reveal()
    segment: str = Field(default="", max_length=60, pattern=r"^[a-z0-9._-]*$")
    round: int = Field(default=1, ge=1, le=99)
    first: str = Field(default="", max_length=60)

    @model_validator(mode="before")
    @classmethod
    def _second_round(cls, written: Any) -> Any:
        """Whatever has a first round is at least the second."""
        asked_before = isinstance(written, dict) and written.get("first")
        return {"round": 2, **written} if asked_before else written

    @property
    def seconds(self) -> int | None:
        return self.time_limit

    @property
    def shows(self) -> tuple[When, When]:
        return self.reveal.screen, self.reveal.phones

    def next_round(self, id: str) -> Self:
        """The same question once more; `first` is where it was asked the first time."""
        return self.model_copy(update={"id": id, "round": self.round + 1, "first": self.first or self.id})

    def pointed(self, old: str, new: str) -> Self:
        moved = {field: new for field in ("first", "segment") if getattr(self, field) == old}
        return self.model_copy(update=moved) if moved else self

    def with_texts(self, texts: Sequence[str]) -> Self:
        """The poll with answers of another added to its options, or hung on its wall."""
        field = next((name for name in ("options", "cards") if name in type(self).model_fields), None)
        if field is None:
            raise NotAllowed("Den afstemning har ingen svarmuligheder at lægge til.")
        there = self.model_dump()
        known = {str(part) for part in getattr(self, field)}
        return _valid(type(self), {**there, field: [*there[field], *(text for text in texts if text not in known)]})

    def view(self) -> dict[str, Any]:
        return {name: part for name, part in super().view().items() if name != "reveal"}


def _valid(model: type[AnyPoll], fields: Mapping[str, Any]) -> AnyPoll:
    try:
        return model.model_validate(fields)
    except ValidationError:
        raise NotAllowed("Der er ikke plads til så mange svarmuligheder.") from None


def answers(entries: Sequence[base.Entry]) -> list[base.Entry]:
    """The entries that answer the question: neither a pass nor the facilitator's own."""
    return [entry for entry in entries if entry.author != base.DESK and "pass" not in entry.value]


def some_rated(ratings: list[Any]) -> list[Any]:
    """The ratings, unless every one of them was skipped."""
    if all(rating is None for rating in ratings):
        raise NotAllowed("Giv mindst ét svar, eller sig pas.")
    return ratings


def steps_named(steps: int, low: str, high: str) -> tuple[str, ...]:
    """The steps of a scale with the words at its two ends."""
    return (f"1 {low}".strip(), *map(str, range(2, steps)), f"{steps} {high}".strip())


def share(count: int, n: int) -> float:
    return count / n if n else 0.0


def percent(share: float) -> int:
    """Whole percent, halves rounded up as people do and as browsers draw it."""
    return math.floor(100 * share + 0.5)
