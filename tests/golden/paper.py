"""What paper does to a text: it breaks lines and pages, lacks some letters, and draws others out of several."""

import re
from unicodedata import normalize

from workshop.export.glyphs import MISSING, printable

BREAKS = re.compile(r"[\s\u200b\u00ad\u2060\ufe0f]+")
HYPHENS = str.maketrans("", "", f"{MISSING}-‐")
"""A word that is parted at the end of a line gets a hyphen, and a sign without a letter a box."""
TURNED = re.compile("[\u0590-\u06ff]")
"""Read from right to left, and so in another order than it was written in."""
STACKED = re.compile(".[\u0300-\u036f]+")
"""A letter with accents it has no sign of its own with; each accent is printed as the whole letter once more."""
END = 60


def printed(text: str) -> str:
    """The signs that can be read back from a page, without what stands between them."""
    joined = BREAKS.sub("", normalize("NFC", printable(text)))
    return TURNED.sub("", STACKED.sub("", joined)).translate(HYPHENS)


def ends(text: str) -> tuple[str, str]:
    """How it begins and ends; a page may end in the middle of a long one."""
    return text[:END], text[-END:]
