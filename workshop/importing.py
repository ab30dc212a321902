"""Brings a summary that was taken home as JSON into this house, where it can be read, compared and exported again."""

from dataclasses import replace
from datetime import datetime, time
from typing import Any

from pydantic import ValidationError

from workshop.content.agenda import Agenda
from workshop.content.script import programme_of, script_of
from workshop.domain.refusal import NotAllowed
from workshop.domain.retention import cleared
from workshop.domain.run import new_run
from workshop.domain.summary import Summary, SummaryBlock
from workshop.export.json_file import json_of, read_json
from workshop.opening import Opened, Write, trying_codes
from workshop.store.changes import NewWorkshop
from workshop.store.receiving import Receive

LARGEST = 4 * 1024 * 1024
"""Bytes of a summary: what three hundred people wrote all day is about a tenth of it."""
SHORTEST, LONGEST = 1, 600
"""Minutes a block may last in an agenda."""


def import_summary(write: Write, content: bytes, now: datetime) -> Opened:
    """A workshop that is over, with nothing in it but the summary. Raises NotAllowed; `now` carries the time zone."""
    if len(content) > LARGEST:
        raise NotAllowed("Filen er for stor. Den kan højst fylde {most} MB.", most=LARGEST // 1024 // 1024)
    summary = read_json(content)
    script = script_of(_skeleton(summary))
    programme = programme_of(script)
    day = datetime.combine(summary.date, time(12), now.tzinfo)
    run, at = cleared(new_run(programme, day), now), round(now.timestamp() * 1000)

    def keep(opened: Opened) -> None:
        new = NewWorkshop(opened.id, opened.code, opened.secret, summary.title, script, run, at)
        write(Receive(new, json_of(replace(summary, code=opened.code, meeting=1))))

    return trying_codes(keep)


def _skeleton(summary: Summary) -> Agenda:
    """The day as an agenda: its blocks and times, and nothing to do any more."""
    blocks = [_block(block) for block in summary.blocks] or [_only(summary)]
    try:
        return Agenda.model_validate(
            {
                "title": _short(summary.title, 120),
                "language": summary.language,
                "aims": [_short(aim, 300) for aim in summary.aims[:8]],
                "smallest_group": summary.smallest_group,
                "blocks": [{**block, "id": f"b{n}"} for n, block in enumerate(blocks, 1)],
            }
        )
    except ValidationError:
        raise NotAllowed("Der mangler noget i filen, så den kan ikke læses.") from None


def _block(block: SummaryBlock) -> dict[str, Any]:
    start, end = block.times.planned_start, block.times.planned_end
    minutes = round((end - start).total_seconds() / 60)
    return {
        "title": _short(block.title, 200),
        "start": f"{start:%H.%M}",
        "minutes": min(LONGEST, max(SHORTEST, minutes)),
    }


def _short(text: str, most: int) -> str:
    """As much as an agenda has room for; the summary itself keeps it all."""
    return text.strip()[:most].strip() or "–"


def _only(summary: Summary) -> dict[str, Any]:
    return {"title": _short(summary.title, 200), "start": "09.00", "minutes": 60}
