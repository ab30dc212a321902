"""Texts as Excel takes them: in a cell, as the name of a sheet, as the heading of a column, as the title of a chart."""

import re
from collections.abc import Container, Iterable

from workshop.export.office import one_line, plain

LONGEST_CELL, LONGEST_NAME, LONGEST_HEADER = 32_767, 31, 200
"""In halves of UTF-16, as Excel counts."""
NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
RESERVED = "history"
ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
MORE = "…"


def in_a_cell(text: str) -> str:
    return shortened(plain(text), LONGEST_CELL)


def shortened(text: str, longest: int) -> str:
    """The text, cut where Excel would refuse it."""
    if _length(text) <= longest:
        return text
    kept = text.encode("utf-16-le")[: 2 * (longest - 1)].decode("utf-16-le", "ignore")
    return kept + MORE


def _length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def sheet_name(wanted: str, taken: Container[str]) -> str:
    """A name Excel takes, unlike all others; `taken` holds those, case folded."""
    clean = _bare(NOT_IN_A_NAME.sub(" ", one_line(wanted)))
    for number in range(1, 10_000):
        tail = f" ({number})" if number > 1 else ""
        name = f"{_bare(shortened(clean, LONGEST_NAME - len(tail)))}{tail}"
        if name.casefold() not in taken:
            return name
    raise ValueError(f"no name left for a sheet called {wanted!r}")


def _bare(name: str) -> str:
    """An apostrophe may not stand at the ends; one name is Excel's own."""
    bare = " ".join(name.split()).strip("' ")
    return "–" if not bare or bare.casefold() == RESERVED else bare


def headers(texts: Iterable[str]) -> list[str]:
    """Headings of a table's columns: no two alike, none empty, none that Excel would decode into something else."""
    found: list[str] = []
    for text in texts:
        words = ESCAPE.sub("_ ", one_line(text)).replace("<r>", "< r>")
        heading = wanted = shortened(words, LONGEST_HEADER) or "–"
        number = 1
        while heading.casefold() in {other.casefold() for other in found}:
            number += 1
            heading = f"{wanted} ({number})"
        found.append(heading)
    return found


def titled(*parts: str) -> str:
    """A title of a chart. An invisible joiner after each ! keeps it from being read as the address of a cell."""
    words = " – ".join(one_line(part) for part in parts if part)
    return shortened(words.replace("!", "!\u2060"), LONGEST_HEADER)
