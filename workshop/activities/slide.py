"""A slide: a short text and, where it helps, a figure drawn by us."""

from typing import Annotated, Any, Literal

from pydantic import Field

from workshop.activities import base
from workshop.activities.markdown import tree

Line = Annotated[str, Field(min_length=1, max_length=160)]


class Part(base.Fields):
    """One piece of a figure: a heading and a few short lines."""

    title: str = Field(min_length=1, max_length=120)
    lines: tuple[Line, ...] = Field(default=(), max_length=8)


class Columns(base.Fields):
    form: Literal["columns"]
    columns: tuple[Part, ...] = Field(min_length=2, max_length=8)


class Cycle(base.Fields):
    form: Literal["cycle"]
    steps: tuple[Part, ...] = Field(min_length=3, max_length=7)


class Layers(base.Fields):
    """From the innermost layer outwards."""

    form: Literal["layers"]
    layers: tuple[Part, ...] = Field(min_length=2, max_length=6)


class Relations(base.Fields):
    form: Literal["relations"]
    centre: str = Field(min_length=1, max_length=60)
    around: tuple[Part, ...] = Field(min_length=3, max_length=8)


class Stairs(base.Fields):
    """From the lowest step upwards."""

    form: Literal["stairs"]
    steps: tuple[Part, ...] = Field(min_length=2, max_length=6)


class Quote(base.Fields):
    form: Literal["quote"]
    text: str = Field(min_length=1, max_length=400)
    who: str = Field(default="", max_length=120)


Figure = Annotated[Columns | Cycle | Layers | Relations | Stairs | Quote, Field(discriminator="form")]


class Slide(base.Activity):
    """`minutes` makes a countdown run while the slide is up."""

    kind: Literal["slide"] = "slide"
    title: str = Field(min_length=1, max_length=200)
    body: str = Field(default="", max_length=2000)
    figure: Figure | None = None

    @property
    def seconds(self) -> int | None:
        return self.minutes * 60 if self.minutes else None

    def view(self) -> dict[str, Any]:
        return {**super().view(), "body": tree(self.body)}
