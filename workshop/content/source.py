"""Opens a content file, or a text instead of one; a file that cannot be opened is a problem like any other."""

from pathlib import Path

from workshop.content.reading import Reading, read
from workshop.domain.words import say

UNNAMED = "agenda"


def opened(source: Path | str) -> Reading:
    """What a file (a path) or a text says."""
    if isinstance(source, str):
        return read(source, UNNAMED)
    try:
        return read(source.read_bytes(), str(source))
    except FileNotFoundError:
        return _unopened(source, say("filen findes ikke"))
    except IsADirectoryError:
        return _unopened(source, say("det er en mappe, ikke en fil"))
    except (OSError, ValueError):  # a NUL in the name is a ValueError
        return _unopened(source, say("filen kan ikke åbnes"))


def _unopened(source: Path, text: str) -> Reading:
    reading = Reading(str(source))
    reading.add(0, text, say("se efter, om stien er rigtig"))
    return reading
