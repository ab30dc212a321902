"""How wide words become in our bold letters, read from the letters themselves."""

import struct
from functools import cache
from pathlib import Path

BOLD = Path(__file__).parent / "fonts" / "AtkinsonHyperlegibleNext-Bold.ttf"
UNKNOWN = 1.0
"""What another font draws takes at most its own height."""


def width_of(text: str, size: float) -> float:
    """Never less than it takes: letters moved closer to each other are not counted."""
    return size * sum(_advances().get(ord(letter), UNKNOWN) for letter in text)


@cache
def _advances() -> dict[int, float]:
    """How far each character carries, of the size of the letters."""
    font = BOLD.read_bytes()
    tables = _tables(font)
    (units,) = struct.unpack_from(">H", font, tables["head"] + 18)
    (measured,) = struct.unpack_from(">H", font, tables["hhea"] + 34)

    def advance(glyph: int) -> float:
        (wide,) = struct.unpack_from(">H", font, tables["hmtx"] + 4 * min(glyph, measured - 1))
        return float(wide) / units

    return {code: advance(glyph) for code, glyph in _glyphs(font, tables["cmap"]).items()}


def _tables(font: bytes) -> dict[str, int]:
    """Where each table begins."""
    (count,) = struct.unpack_from(">H", font, 4)
    records = (struct.unpack_from(">4sIII", font, 12 + 16 * at) for at in range(count))
    return {tag.decode("ascii"): offset for tag, _, offset, _ in records}


def _glyphs(font: bytes, cmap: int) -> dict[int, int]:
    """The glyph of each character up to U+FFFF, from the table every font has for them (format 4)."""
    (count,) = struct.unpack_from(">H", font, cmap + 2)
    offsets = (struct.unpack_from(">HHI", font, cmap + 4 + 8 * at)[2] for at in range(count))
    start = next(cmap + at for at in offsets if struct.unpack_from(">H", font, cmap + at) == (4,))
    (double,) = struct.unpack_from(">H", font, start + 6)
    segments = double // 2
    ends, begins, deltas, ranges = (start + 14 + part * double + (2 if part else 0) for part in range(4))
    found: dict[int, int] = {}
    for at in range(segments):
        (end,), (begin,), (delta,), (far,) = (
            struct.unpack_from(">H", font, table + 2 * at) for table in (ends, begins, deltas, ranges)
        )
        for code in range(begin, min(end, 0xFFFE) + 1):
            if far == 0:
                found[code] = (code + delta) % 0x10000
                continue
            (glyph,) = struct.unpack_from(">H", font, ranges + 2 * at + far + 2 * (code - begin))
            found[code] = (glyph + delta) % 0x10000 if glyph else 0
    return found
