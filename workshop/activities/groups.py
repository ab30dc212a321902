"""How an agenda asks for the room to be put into groups: the rule, and how many sit together."""

from typing import Literal

from pydantic import Field

from workshop.activities import base


class Groups(base.Fields):
    """`table`: people sit where they sit; `mixed`: roles and workplaces spread, and nobody meets the same twice;
    `same`: the groups the room was in before.
    """

    by: Literal["table", "random", "workplace", "mixed", "same"] = "mixed"
    size: int = Field(default=4, ge=2, le=10)


class Pairs(Groups):
    """Two walk together, or three; of two, an odd one makes a third."""

    by: Literal["table", "random", "workplace", "mixed"] = "mixed"
    size: int = Field(default=2, ge=2, le=3)
