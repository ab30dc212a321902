"""Which characters the PDF's letters can show, and what stands where they cannot."""

import re
from functools import cache
from pathlib import Path
from unicodedata import category, normalize

MISSING = "▯"
GLYPHS = Path(__file__).parent / "fonts" / "glyphs.txt"


@cache
def shown() -> frozenset[str]:
    """Every character our letters and the ones typst carries have, in regular and bold."""
    ends = (part.split("-") for part in GLYPHS.read_text("ascii").split())
    return frozenset(chr(code) for pair in ends for code in range(int(pair[0], 16), int(pair[-1], 16) + 1))


def printable(text: str) -> str:
    """The text as it can be printed: unknown characters become one box, invisible ones vanish."""
    text = normalize("NFC", re.sub(r"\r\n?|[\u2028\u2029\v\f]", "\n", text)).replace("\t", " ")
    return re.sub(f"{MISSING}+", MISSING, "".join(_print(character) for character in text))


def _print(character: str) -> str:
    if character == "\n" or character in shown():
        return character
    if category(character) in ("Cc", "Cf", "Mn", "Me"):
        return ""
    plain = normalize("NFKC", character)
    return plain if shown().issuperset(plain) else MISSING


def unmarked(text: str) -> str:
    """The same without loose accents: on letters of another script they have a shape in no font."""
    return "".join(character for character in text if not category(character).startswith("M"))
