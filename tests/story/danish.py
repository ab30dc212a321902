"""Finds Danish that is left on a page somebody reads in English."""

import re
from collections.abc import Iterator
from functools import cache

from playwright.sync_api import Page

from tests.wording import texts
from workshop.language import dictionary

PLACE = re.compile(r"\{\w+\}")
LETTER = re.compile(r"[^\W\d_]")
SEEN = """() => {
  const named = ["aria-label", "aria-description", "placeholder", "title", "alt"];
  const said = [document.title];
  const ours = (element) => !element.closest("script, style, template, body [lang=da]");
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });
  for (const element of [...document.querySelectorAll("body, body *")].filter(ours).filter(isSeen)) {
    for (const name of named) if (element.hasAttribute(name)) said.push(element.getAttribute(name));
    for (const part of element.childNodes) if (part.nodeType === Node.TEXT_NODE) said.push(part.data);
  }
  return said;
}"""
"""Every text that is seen or read aloud; what says of itself that it is Danish may be."""


def danish_on(page: Page) -> set[str]:
    """Texts of ours that stand there in Danish."""
    said = {" ".join(text.split()) for text in page.evaluate(SEEN)}
    return {text for text in said if is_danish(text)}


@cache
def is_danish(text: str) -> bool:
    """It could be one of our texts, its places filled, and none of their translations."""
    return any(_matches(text, _danish())) and not any(_matches(text, _english()))


def _matches(text: str, known: tuple[frozenset[str], tuple[re.Pattern[str], ...]]) -> Iterator[bool]:
    plain, filled = known
    yield text in plain
    yield from (bool(pattern.fullmatch(text)) for pattern in filled)


@cache
def _danish() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    english = dictionary("en")
    return _known({text for text in texts() if english.get(text) != text})


@cache
def _english() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    return _known(set(dictionary("en").values()))


def _known(said: set[str]) -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Those that are said as they are, and those with places, where something in letters stands around them."""
    with_places = {text for text in said if PLACE.search(text)}
    worded = (text for text in with_places if LETTER.search(PLACE.sub("", text)))
    return frozenset(said - with_places), tuple(re.compile(_filled(text), re.DOTALL) for text in worded)


def _filled(text: str) -> str:
    return ".+".join(re.escape(part) for part in PLACE.split(" ".join(text.split())))
