"""What a picture file is, from its first bytes: its type, and its width and height in points."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8\xff"
FRAMES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}
"""The JPEG segments that tell the size."""
APP1, SCAN = 0xE1, 0xDA
ORIENTATION = 0x0112
ON_ITS_SIDE = (5, 6, 7, 8)
"""How a camera held upright marks its pictures; browsers turn them."""


@dataclass(frozen=True)
class Image:
    """`suffix` says what the bytes are, whatever the file is called."""

    suffix: str
    width: int
    height: int


def image_in(content: bytes) -> Image | None:
    """None for anything but a whole PNG, JPEG or WebP header."""
    try:
        if content.startswith(PNG) and content[12:16] == b"IHDR":
            return _sized("png", *struct.unpack_from(">II", content, 16))
        if content.startswith(JPEG):
            return _jpeg(content)
        if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
            return _webp(content)
    except struct.error:  # the file ends in the middle of its header
        return None
    return None


def _sized(suffix: str, width: int, height: int) -> Image | None:
    return Image(suffix, width, height) if width and height else None


def _jpeg(content: bytes) -> Image | None:
    turned = False
    for marker, start in _segments(content):
        if marker == APP1 and content[start : start + 6] == b"Exif\0\0":
            turned = _turned(content, start + 6)
        if marker in FRAMES:
            height, width = struct.unpack_from(">HH", content, start + 1)
            return _sized("jpg", height, width) if turned else _sized("jpg", width, height)
    return None


def _segments(content: bytes) -> Iterator[tuple[int, int]]:
    """Marker and start of what follows the length, up to the picture itself."""
    at = 2
    while True:
        sign, marker, length = struct.unpack_from(">BBH", content, at)
        if sign != 0xFF or marker == SCAN:
            return
        if marker == 0xFF:  # padding
            at += 1
            continue
        yield marker, at + 4
        at += 2 + length


def _turned(content: bytes, at: int) -> bool:
    """Whether the camera lay on its side; a note nobody can read says no."""
    order = "<" if content[at : at + 2] == b"II" else ">"
    try:
        (first,) = struct.unpack_from(f"{order}I", content, at + 4)
        (count,) = struct.unpack_from(f"{order}H", content, at + first)
        notes = [struct.unpack_from(f"{order}HHIH", content, at + first + 2 + 12 * place) for place in range(count)]
    except struct.error:
        return False
    return any(tag == ORIENTATION and value in ON_ITS_SIDE for tag, _, _, value in notes)


def _webp(content: bytes) -> Image | None:
    chunk = content[12:16]
    if chunk == b"VP8X":
        low_w, high_w, low_h, high_h = struct.unpack_from("<HBHB", content, 24)
        return _sized("webp", (high_w << 16 | low_w) + 1, (high_h << 16 | low_h) + 1)
    if chunk == b"VP8L":
        (bits,) = struct.unpack_from("<I", content, 21)
        return _sized("webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if chunk == b"VP8 ":
        width, height = struct.unpack_from("<HH", content, 26)
        return _sized("webp", width & 0x3FFF, height & 0x3FFF)
    return None
