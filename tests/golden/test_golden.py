"""Every golden workshop in every format: what was said is there, the numbers agree, and nothing else gets out."""

import re
from collections import Counter
from collections.abc import Callable

import pytest

from tests.golden import numbers
from tests.golden.conftest import Golden
from tests.golden.expected import (
    KEY,
    drawn,
    everything_said,
    in_the_calendar,
    keys_in,
    minuted,
    secrets_in,
)
from tests.golden.fierce import CUT, FIERCE, HIDDEN
from tests.golden.paper import ends, printed
from tests.golden.readers import READERS
from tests.golden.record import GOLDEN
from tests.golden.varied import SECRET
from workshop.activities.base import tidy
from workshop.domain.summary import Summary
from workshop.export import FORMATS, read_json

SAID: dict[str, Callable[[Summary], list[str]]] = {"minutes": minuted, "ics": in_the_calendar, "charts": drawn}
"""What a file says that does not say everything."""
EVERY_FILE = pytest.mark.parametrize("format", FORMATS)
EVERY_WORKSHOP = pytest.mark.parametrize("name", GOLDEN)
LONG = 12
MEAN, N = 1, -2
"""Where they stand in a row of a scale."""
SAFE = re.compile(r"[\w .,#()!+…'-]{1,120}\.[a-z]{2,4}")


def test_there_is_a_reader_for_every_format():
    assert set(READERS) == set(FORMATS)


@EVERY_FILE
@EVERY_WORKSHOP
def test_what_the_summary_says_is_in_the_file(golden: Golden, name: str, format: str):
    workshop = golden(name)
    said = Counter(_as_in(format, text) for text in SAID.get(format, everything_said)(workshop.summary))

    found = "\n".join(_as_in(format, text) for text in workshop.read(format).texts)

    assert [text for text, times in said.items() if _times(found, text, format) < times] == []


def _as_in(format: str, text: str) -> str:
    return printed(text) if format == "pdf" else " ".join(text.split())


def _times(found: str, text: str, format: str) -> int:
    return min(map(found.count, ends(text))) if format == "pdf" else found.count(text)


@EVERY_FILE
@EVERY_WORKSHOP
def test_the_numbers_are_those_of_the_summary(golden: Golden, name: str, format: str):
    workshop = golden(name)

    found = numbers.found(format, workshop.file(format), workshop.read(format), workshop.summary)

    assert found == numbers.expected(format, workshop.summary)


@EVERY_FILE
@EVERY_WORKSHOP
def test_nobody_can_be_told_from_a_file(golden: Golden, name: str, format: str):
    workshop = golden(name)
    keys = keys_in(workshop.engine)

    like_keys = set(KEY.findall(workshop.inside(format)))

    assert len(keys) >= 2
    assert {key for key in keys for found in like_keys if key in found} == set()


@EVERY_FILE
@EVERY_WORKSHOP
def test_what_was_taken_out_or_too_few_said_is_in_no_file(golden: Golden, name: str, format: str):
    workshop = golden(name)

    inside = _as_in(format, workshop.inside(format))

    assert {
        secret for secret in secrets_in(workshop.engine, workshop.summary) if _is_in(inside, secret, format)
    } == set()


def _is_in(inside: str, secret: str, format: str) -> bool:
    """On paper nothing stands between two words, so that short ones are everywhere."""
    return _as_in(format, secret) in inside and (format != "pdf" or len(secret) > LONG)


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        ("three_hundred", "idioti"),
        ("three_hundred", "konflikter"),
        ("three_hundred", "Hvem betaler for en ekstern, der kan hjælpe os?"),
        ("three_hundred", "Bord 31"),
        ("forty", SECRET),
        ("forty", "Bord 8, ved vinduet"),
        ("three", "Øve to svære samtaler sammen med AMR"),
        ("three", "MED skal høre om det, før det er besluttet"),
        ("three", "At en gåtur løser mere end et møde"),
        ("three", "Fjordskolen"),
        ("hostile", HIDDEN),
        ("hostile", CUT),
    ],
)
def test_there_is_something_to_keep_secret(golden: Golden, name: str, secret: str):
    workshop = golden(name)

    assert secret in secrets_in(workshop.engine, workshop.summary)


def test_no_file_says_that_nobody_promised_anything_where_too_few_did(golden: Golden):
    texts = [text for format in FORMATS for text in golden("three").read(format).texts]

    assert [text for text in texts if "Der er ingen aftaler i denne opsamling" in text] == []
    assert golden("three").read("docx").texts.count("Færre end 5 svarede, så svarene vises ikke.") == 1


def test_no_group_can_be_told_by_subtracting_the_others_from_the_room(golden: Golden):
    summary = golden("forty").summary
    room, *groups = [section for section in summary.sections if section.activity == "pres"]

    left = [
        row[N] - sum(group.rows[at][N] for group in groups if group.rows[at][MEAN] is not None)
        for at, row in enumerate(room.rows)
    ]

    assert [group.rows[1][MEAN] is None for group in groups] == [False, False, True, True]
    assert [people for people in left if 0 < people < summary.smallest_group] == []


def test_a_workshop_read_from_its_json_is_the_same_workshop(golden: Golden):
    for name in GOLDEN:
        assert read_json(golden(name).file("json")) == golden(name).summary


def test_every_fierce_text_came_into_the_summary(golden: Golden):
    said = set(everything_said(golden("hostile").summary))

    missing = [text for text in FIERCE if tidy(text)[:280] not in said]

    assert missing == []


@EVERY_FILE
@EVERY_WORKSHOP
def test_a_file_has_a_name_any_disk_takes(golden: Golden, name: str, format: str):
    called = golden(name).called(format)

    assert SAFE.fullmatch(called)
    assert called.endswith(f"2026-11-20{' referat' if format == 'minutes' else ''}.{FORMATS[format].extension}")


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("three_hundred", "Sammen om psykisk arbejdsmiljø 2026-11-20.pdf"),
        ("forty", "Hele dagen på Ærø 2026-11-20.pdf"),
        ("hostile", "1+1 b Ærø b .. .. etc passwd #panic() 100 Å 2026-11-20.pdf"),
    ],
)
def test_danish_letters_stand_in_the_name(golden: Golden, name: str, called: str):
    assert golden(name).called("pdf") == called
