"""The PDF of a summary as a real reader reads it: made once, however much is asked of it."""

import io
import re
from functools import lru_cache

from pypdf import PdfReader

from tests.export import days
from workshop.domain.summary import Summary
from workshop.export import FORMATS

KEPT = 16


@lru_cache(KEPT)
def read(summary: Summary) -> PdfReader:
    return PdfReader(io.BytesIO(FORMATS["pdf"].write(summary, days.say)))


@lru_cache(KEPT)
def words(pdf: PdfReader) -> str:
    """All text, without the places where the paper or a very long word makes it break."""
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in pdf.pages).replace("\u200b", ""))
