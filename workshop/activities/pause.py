"""A pause: everybody sees when it goes on."""

from typing import Any, Literal

from pydantic import Field

from workshop.activities import base
from workshop.activities.markdown import tree
from workshop.domain.words import say


class Pause(base.Activity):
    """Lasts to the planned end of its block, or `minutes` where they are given."""

    kind: Literal["pause"] = "pause"
    title: str = Field(default=say("Pause"), max_length=200)
    body: str = Field(default="", max_length=2000)

    @property
    def seconds(self) -> int | None:
        return self.minutes * 60 if self.minutes else None

    def view(self) -> dict[str, Any]:
        return {**super().view(), "body": tree(self.body)}
