"""A timer: a piece of work with prompts and a countdown everybody sees."""

from typing import Any, Literal

from pydantic import Field

from workshop.activities import base
from workshop.activities.markdown import tree


class Timer(base.Activity):
    kind: Literal["timer"] = "timer"
    title: str = Field(min_length=1, max_length=200)
    body: str = Field(default="", max_length=2000)
    minutes: int = Field(ge=1, le=600)

    @property
    def seconds(self) -> int | None:
        return self.minutes * 60

    def view(self) -> dict[str, Any]:
        return {**super().view(), "body": tree(self.body)}
