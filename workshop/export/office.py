"""What all Office files share: locales, letters, colours, texts as they may be written, and a file without a clock."""

import io
import re
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

AUTHOR = "Sammen"
LOCALES = {"da": "da-DK", "en": "en-GB"}
FONT = "Calibri"
HEADLINE = "Georgia"
"""Our own letters are on nobody's machine, and a file that names them is set in whatever Office finds. These two have
been on Windows and macOS for twenty years, and LibreOffice brings a Calibri of the same widths."""
INK, FJORD, GRAFIT, PAPER, RULE = "1B2730", "0F5C4D", "4A5560", "FBF7F0", "D9CFBF"

LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029\v\f]")
NOT_IN_XML = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Control characters, halves of characters, and what is no character: one of them, and Office calls the file broken."""
SPACES = re.compile("[ \t\n]+")
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def locale_of(language: str) -> str:
    return LOCALES.get(language, language)


def plain(text: str) -> str:
    """The text as it was written, without the characters no Office file may hold."""
    return NOT_IN_XML.sub("", LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """Without line ends and double spaces; what may not be parted stays together."""
    return SPACES.sub(" ", plain(text)).strip(" ")


def packed_anew(content: bytes, change: Callable[[str, bytes], bytes] = lambda name, part: part) -> bytes:
    """The same file with its parts changed, and without the moment it was made, so that it is the same every time."""
    packed = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = ZipInfo(name, LONG_AGO)
            entry.compress_type = ZIP_DEFLATED
            new.writestr(entry, change(name, old.read(name)))
    return packed.getvalue()
