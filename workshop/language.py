"""The languages people read: Danish stands in the source, English in `translations/en.po`."""

from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

LANGUAGES = {"da": "Dansk", "en": "English"}
_FOLDER = Path(__file__).resolve().parent / "translations"


def known(language: str | None) -> str:
    """The language itself when we speak it, otherwise Danish."""
    return language if language in LANGUAGES else "da"


@cache
def dictionary(language: str) -> dict[str, str]:
    """Danish text → text in `language`; empty for Danish itself."""
    if language == "da":
        return {}
    with (_FOLDER / f"{language}.po").open("rb") as file:
        catalog = read_po(file, locale=language)
    return {str(message.id): str(message.string) for message in catalog if message.id and message.string}


def translate(language: str, text: str, /, **params: object) -> str:
    """The text in a language, its {places} filled."""
    said = dictionary(language).get(text, text)
    return said.format(**params) if params else said
