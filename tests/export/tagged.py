"""Reads a PDF as a screen reader does: the tree of tags, and whether everything printed belongs to it."""

from collections.abc import Iterator
from math import hypot
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.generic import ContentStream

PAINTS = (b"Tj", b"TJ", b"'", b'"', b"f", b"F", b"f*", b"S", b"s", b"B", b"B*", b"b", b"b*", b"Do", b"sh")


def elements(pdf: PdfReader) -> list[dict[str, Any]]:
    """Every element of the tree, in the order it is read."""
    return list(below(pdf.trailer["/Root"]["/StructTreeRoot"]["/K"]))


def below(kids: Any) -> Iterator[dict[str, Any]]:
    for kid in kids if isinstance(kids, list) else [kids]:
        element = kid.get_object()
        if isinstance(element, dict) and "/S" in element:
            yield element
            yield from below(element.get("/K", []))


def of(pdf: PdfReader, *sorts: str) -> list[dict[str, Any]]:
    return [element for element in elements(pdf) if element["/S"] in sorts]


def scopes(pdf: PdfReader) -> list[str]:
    """What each heading of a table says it is the heading of."""
    cells = (cell["/A"] for cell in of(pdf, "/TH"))
    return [one.get("/Scope", "") for about in cells for one in about if one["/O"] == "/Table"]


def loose(page: PageObject, pdf: PdfReader) -> int:
    """How many things are painted that are neither in the tree nor marked as decoration."""
    depth, found = 0, 0
    for _, operator in ContentStream(page.get_contents(), pdf).operations:
        depth += {b"BDC": 1, b"BMC": 1, b"EMC": -1}.get(operator, 0)
        found += operator in PAINTS and depth == 0
    return found


def smallest_letters(pdf: PdfReader) -> float:
    """The size in points of the smallest letters on any page, whichever way they are turned."""
    sizes: list[float] = []

    def see(text: str, now: list[float], matrix: list[float], _: object, size: float) -> None:
        if text.strip():
            across, up = (matrix[2] * now[at] + matrix[3] * now[at + 2] for at in (0, 1))
            sizes.append(round(size * hypot(across, up), 1))

    for page in pdf.pages:
        page.extract_text(visitor_text=see)
    return min(sizes)
