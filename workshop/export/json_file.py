"""The summary as JSON that says its own version and can be read back."""

import json
from typing import Any

from pydantic import TypeAdapter, ValidationError

from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Summary
from workshop.domain.words import Say

FORMAT = "sammen-summary"
VERSION = 2
READABLE = (1, 2)
"""Version 1 knew nothing of pages, added lines and meetings."""
SUMMARY = TypeAdapter(Summary)


def write_json(summary: Summary, say: Say) -> bytes:
    """Names are those of the format and are not translated; what was said in words is in the summary's language."""
    return json_of(summary).encode()


def json_of(summary: Summary) -> str:
    """The summary as it is kept, and as a file."""
    record = {"format": FORMAT, "version": VERSION, **SUMMARY.dump_python(summary, mode="json")}
    return json.dumps(record, ensure_ascii=False, indent=2)


def read_json(content: bytes) -> Summary:
    match _record(content):
        case {"format": "sammen-summary", "version": int(version), **summary} if version in READABLE:
            return _summary(summary)
        case {"format": "sammen-summary"}:
            raise NotAllowed("Filen er skrevet af en anden udgave af Sammen.")
    raise NotAllowed("Filen er ikke en opsamling fra Sammen.")


def _record(content: bytes) -> Any:
    try:
        return json.loads(content)
    except ValueError:
        raise NotAllowed("Filen er ikke en opsamling fra Sammen.") from None


def _summary(record: dict[str, Any]) -> Summary:
    try:
        return SUMMARY.validate_python(record)
    except ValidationError:
        raise NotAllowed("Der mangler noget i filen, så den kan ikke læses.") from None
