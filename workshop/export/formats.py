"""The files a summary can be taken home as."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from workshop.domain.summary import Section, Summary
from workshop.domain.words import Say, say
from workshop.export.charts import write_charts
from workshop.export.csv_file import write_csv
from workshop.export.docx_file import write_docx
from workshop.export.ics_file import write_ics
from workshop.export.json_file import write_json
from workshop.export.markdown_file import write_markdown
from workshop.export.minutes import write_minutes
from workshop.export.naming import on_disk
from workshop.export.pdf import write_pdf
from workshop.export.xlsx_file import write_xlsx
from workshop.language import translate

OFFICE = "application/vnd.openxmlformats-officedocument"


@dataclass(frozen=True)
class Format:
    """`label` says what the file is good for; `called` ends its name where two files would be called the same.

    Both are translated where they are shown.
    """

    name: str
    label: str
    extension: str
    mimetype: str
    writer: Callable[[Summary, Say], bytes]
    called: str = ""

    def write(self, summary: Summary, say_in: Say) -> bytes:
        return self.writer(_guarded(summary), say_in)


FORMATS = {
    found.name: found
    for found in (
        Format("pdf", say("PDF til at læse og printe"), "pdf", "application/pdf", write_pdf),
        Format("docx", say("Word til at skrive videre i"), "docx", f"{OFFICE}.wordprocessingml.document", write_docx),
        Format("xlsx", say("Excel med et ark pr. aktivitet"), "xlsx", f"{OFFICE}.spreadsheetml.sheet", write_xlsx),
        Format("csv", say("CSV til regneark og statistik"), "csv", "text/csv; charset=utf-8", write_csv),
        Format("json", say("JSON til andre programmer"), "json", "application/json", write_json),
        Format("ics", say("Kalender med aftaler og opfølgning"), "ics", "text/calendar; charset=utf-8", write_ics),
        Format(
            "minutes",
            say("Referat til MED eller AMO (Word)"),
            "docx",
            f"{OFFICE}.wordprocessingml.document",
            write_minutes,
            say("referat"),
        ),
        Format("markdown", say("Markdown til referatet"), "md", "text/markdown; charset=utf-8", write_markdown),
        Format("charts", say("Diagrammer som PNG og SVG"), "zip", "application/zip", write_charts),
    )
}


OF_SEVERAL = tuple(name for name in FORMATS if name not in ("ics", "minutes"))
"""The formats that make sense of more than one day."""


def _guarded(summary: Summary) -> Summary:
    """Where too few answered nothing leaves the house, even if somebody upstream forgot."""
    blocks = (replace(block, sections=tuple(map(_guard, block.sections))) for block in summary.blocks)
    return replace(summary, blocks=tuple(blocks))


def _guard(section: Section) -> Section:
    return replace(section, columns=(), rows=(), bars=(), texts=(), before=()) if section.few else section


def file_name(summary: Summary, chosen: Format) -> str:
    """What the download is called: the title and the date."""
    words = (on_disk(summary.title), summary.date.isoformat(), translate(summary.language, chosen.called))
    return f"{' '.join(word for word in words if word)}.{chosen.extension}"
