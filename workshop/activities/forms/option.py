"""One option of a choice: plain words, or words with a picture."""

import re
from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag

from workshop.activities import base

Words = Annotated[str, Field(min_length=1, max_length=160)]

PLAIN, PICTURED = "plain text", "text with a picture"
KEPT = re.compile(r"[0-9a-f]{32}-(\d{1,4})x(\d{1,4})\.(?:png|jpg|webp)")
"""The name a workshop keeps a picture under: what is in it, and its width and height in points."""


class Option(base.Fields):
    """`picture` is a file beside the agenda, and in a workshop the name it is kept under.

    `alt` tells those who cannot see it what it shows, where the text does not say it already.
    """

    text: Words
    picture: str = Field(min_length=1, max_length=200)
    alt: str = Field(default="", max_length=200)

    def __str__(self) -> str:
        return self.text

    @property
    def seen(self) -> dict[str, Any] | None:
        """The picture as the faces get it; None where there is no kept one."""
        kept = KEPT.fullmatch(self.picture)
        if kept is None:
            return None
        width, height = (int(side) for side in kept.groups())
        return {"picture": self.picture, "alt": self.alt or self.text, "width": width, "height": height}


def _shape(written: Any) -> str:
    """A mapping with none of our keys is a text whose writer forgot the quotation marks."""
    mapping = isinstance(written, dict) and not written.keys().isdisjoint(Option.model_fields)
    return PICTURED if mapping or isinstance(written, Option) else PLAIN


AnyOption = Annotated[
    Annotated[Words, Tag(PLAIN)] | Annotated[Option, Tag(PICTURED)],
    Discriminator(_shape),
]


def picture_of(option: str | Option) -> dict[str, Any] | None:
    return option.seen if isinstance(option, Option) else None
