"""The words of the field, each with what it means, as phones open them; an agenda adds its own."""

import json
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field

from workshop.activities.base import Fields
from workshop.content.spacing import held
from workshop.language import known

FILE = Path(__file__).with_name("glossary.yaml")
OURS = "da"
"""The words themselves are Danish, whichever language they are told in."""


class Told(Fields):
    """`name` is the word in full, `text` what it means, in a sentence or two."""

    name: str = Field(min_length=1, max_length=80)
    text: str = Field(min_length=1, max_length=240)


class Word(Fields):
    """`also` are other forms of it; a phone finds both, and their Danish endings."""

    word: str = Field(min_length=1, max_length=40)
    also: tuple[str, ...] = ()
    da: Told
    en: Told
    source: str = Field(default="", max_length=200)


@cache
def shipped_words() -> tuple[Word, ...]:
    written = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return tuple(Word.model_validate(word) for word in written)


def glossary(own: Mapping[str, str], written: str, read: str) -> list[dict[str, Any]]:
    """All words for one reader: ours in the language they `read`, an agenda's `own` as they were `written`."""
    theirs = {word.casefold() for word in own}
    words = {
        word.word.casefold(): _view(word, known(read), theirs - {word.word.casefold()}) for word in shipped_words()
    }
    for word, text in own.items():
        said = {"name": "", "text": text, "source": "", "text_lang": written}
        words[word.casefold()] = {"word": word, "also": (), "lang": written, **words.get(word.casefold(), {}), **said}
    return list(words.values())


def own_words(script: str) -> tuple[dict[str, str], str]:
    """The words a kept script brings, and the language it is written in."""
    agenda = json.loads(script)
    return agenda.get("glossary", {}), agenda["language"]


def _view(word: Word, language: str, taken: Collection[str]) -> dict[str, Any]:
    """Forms that an agenda explains itself lead to its own text."""
    told: Told = getattr(word, language)
    return {
        "word": word.word,
        "also": tuple(form for form in word.also if form.casefold() not in taken),
        "name": told.name,
        "text": held(told.text),
        "source": word.source,
        "lang": OURS,
        "text_lang": language,
    }
