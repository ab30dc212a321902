"""Small pictures to test with: a real PNG of one colour, and the headers of the other sorts."""

import struct
import zlib

SUN, SEA = (242, 193, 78), (31, 95, 168)
UPRIGHT, ON_ITS_SIDE = 1, 6


def png(width: int = 8, height: int = 6, colour: tuple[int, int, int] = SUN) -> bytes:
    """One that every browser draws."""
    lines = b"".join(b"\0" + bytes(colour) * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(lines)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def jpeg(width: int, height: int, orientation: int = UPRIGHT) -> bytes:
    """As a camera writes it, without the picture itself."""
    note = b"Exif\0\0" + struct.pack("<2sHIHHHIH", b"II", 42, 8, 1, 0x0112, 3, 1, orientation) + b"\0\0"
    frame = struct.pack(">BHHB", 8, height, width, 3) + b"\1\x22\0" * 3
    return b"\xff\xd8" + _segment(0xE0, b"JFIF\0") + _segment(0xE1, note) + b"\xff" + _segment(0xC2, frame)


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def webp(sort: str, width: int, height: int) -> bytes:
    chunks = {
        "VP8 ": struct.pack("<I6xHH", 10, width, height),
        "VP8L": struct.pack("<IBI", 5, 0x2F, width - 1 | height - 1 << 14),
        "VP8X": struct.pack("<I4xHBHB", 10, (width - 1) & 0xFFFF, (width - 1) >> 16, height - 1, 0),
    }
    body = b"WEBP" + sort.encode() + chunks[sort]
    return b"RIFF" + struct.pack("<I", len(body)) + body
