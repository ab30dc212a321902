"""A card's guide: a few questions that lead, answer by answer, to an outcome."""

from collections.abc import Iterator, Sequence

from pydantic import Field, model_validator

from workshop.activities import base
from workshop.domain.words import say

MOST_STEPS = 6

ONE_WAY = (
    say("et svar fører enten videre eller til et udfald"),
    say("skriv to: med id på et senere trin, eller so: med udfaldet"),
)


class Answer(base.Fields):
    """It leads on `to` another step, or it says how it is: `so`."""

    text: str = Field(min_length=1, max_length=60)
    to: str = Field(default="", max_length=40)
    so: str = Field(default="", max_length=160)

    @model_validator(mode="after")
    def _goes_one_way(self) -> "Answer":
        if bool(self.to) == bool(self.so):
            raise ValueError(*ONE_WAY)
        return self


class Step(base.Fields):
    id: str = Field(max_length=40, pattern=r"^[a-z0-9-]+$")
    ask: str = Field(min_length=1, max_length=120)
    answers: tuple[Answer, ...] = Field(min_length=2, max_length=5)


def lost(steps: Sequence[tuple[str, Sequence[str]]]) -> Iterator[tuple[int, int]]:
    """The places of answers that lead nowhere: of each step its id and where its answers lead to.

    Answers lead to later steps alone, so nobody goes in a circle.
    """
    for at, (_, answers) in enumerate(steps):
        later = {id for id, _ in steps[at + 1 :]}
        yield from ((at, place) for place, to in enumerate(answers) if to and to not in later)


def unreached(steps: Sequence[tuple[str, Sequence[str]]]) -> Iterator[int]:
    """The places of steps no answer leads to."""
    aims = {to for _, answers in steps for to in answers}
    yield from (at for at, (id, _) in enumerate(steps) if at > 0 and id not in aims)


def ways(guide: Sequence[Step]) -> list[tuple[str, list[str]]]:
    """Of each step its id and where its answers lead to."""
    return [(step.id, [answer.to for answer in step.answers]) for step in guide]


def leads(guide: Sequence[Step]) -> bool:
    """Whether every answer leads somewhere and every step is led to, each known by an id of its own."""
    steps = ways(guide)
    return len(dict(steps)) == len(steps) and not [*lost(steps), *unreached(steps)]
