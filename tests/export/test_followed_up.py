"""What became of the promises, in the files: all four ways alike, with the notes, and without any score."""

from datetime import date

import pytest

from tests.cast import ROOM, says
from tests.export.days import say, times
from workshop.activities import kinds
from workshop.activities.base import Entry
from workshop.activities.followup import Followup
from workshop.domain.summary import Summary, SummaryBlock
from workshop.export import FORMATS, compose, read_json
from workshop.export.overview import overview
from workshop.export.sheet import Highlight, Point

WAYS = ["done", "underway", "underway", "stuck", "stuck", "stuck"]
ENTRIES = [
    *(says(name, {"state": way, "level": "gruppe"}, "went:0a1b2c3d") for name, way in zip(ROOM, WAYS, strict=True)),
    *(Entry(f"{ord(name[0]):032x}", "note", {"text": f"{name} fik tid"}) for name in ROOM),
]
AFTER = Followup(id="after.2")
SECTION = kinds.outcome(AFTER, kinds.tally(AFTER, ENTRIES, 5), say)
SECOND = Summary(
    title="Hvad blev der af det?",
    code="31132617",
    language="da",
    date=date(2027, 1, 8),
    participants=6,
    phoneless=0,
    smallest_group=5,
    blocks=(SummaryBlock("Hvad blev der af det?", times(9, 0, 20), (SECTION,)),),
    meeting=2,
)


def test_on_the_page_of_the_day_no_way_leads_the_others():
    made = overview(SECOND, say)

    assert made is not None
    assert made.highlights == (
        Highlight(
            "Hvad blev der af det?",
            (Point("Gjort", "1"), Point("I gang", "2"), Point("Gik i stå", "3"), Point("Ikke aktuelt længere", "0")),
        ),
    )


def test_the_chart_counts_promises_and_says_so():
    (part,) = compose(SECOND, say).blocks[0].parts

    assert part.sentence == "6 har fortalt om 6 aftaler. Gjort: 1, i gang: 2, gik i stå: 3."
    assert [(line.label, line.count) for line in part.chart.lines] == [
        ("Gjort", "1"),
        ("I gang", "2"),
        ("Gik i stå", "3"),
        ("Ikke aktuelt længere", "0"),
    ]


@pytest.mark.parametrize("name", ["markdown", "csv", "json"])
def test_the_files_have_the_counts_the_levels_and_the_notes(name):
    written = FORMATS[name].write(SECOND, say).decode("utf-8-sig")

    for words in ("Gik i stå", "Gruppe", "Anna fik tid"):
        assert words in written


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_takes_it(name):
    assert len(FORMATS[name].write(SECOND, say)) > 100


def test_it_is_read_back_as_the_same():
    assert read_json(FORMATS["json"].write(SECOND, say)) == SECOND
