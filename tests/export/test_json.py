"""The JSON: it says what it is, and comes back as the same summary."""

import json
from datetime import timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export import days, together
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Bar, BlockTimes, Question, Section, Summary, SummaryBlock
from workshop.export import FORMATS, read_json

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "exports.md"


def write(summary: Summary) -> bytes:
    return FORMATS["json"].write(summary, days.say)


def test_it_says_its_format_and_version_first():
    record = json.loads(write(days.ordinary()))

    assert list(record)[:4] == ["format", "version", "title", "code"]
    assert (record["format"], record["version"]) == ("sammen-summary", 2)


def test_the_example_in_the_document_is_a_file_as_it_is_written():
    _, _, rest = DOCUMENT.read_text(encoding="utf-8").partition("```json\n")
    example = json.loads(rest.partition("```")[0])

    assert json.loads(write(read_json(json.dumps(example).encode()))) == example


def test_a_file_of_the_first_version_knows_no_pages_and_is_still_read():
    record = json.loads(write(days.ordinary())) | {"version": 1}
    for later in ("pages", "lines", "meeting"):
        del record[later]

    summary = read_json(json.dumps(record).encode())

    assert summary == days.ordinary()


def test_danish_letters_stand_as_letters():
    assert "Sammen om psykisk arbejdsmiljø" in write(days.ordinary()).decode()


@pytest.mark.parametrize("day", [days.ordinary, together.day, days.empty, days.large, days.hostile])
def test_a_day_comes_back_as_it_was(day):
    assert read_json(write(day())) == day()


def test_a_question_is_kept_with_reply_and_owner_and_the_archive_by_itself():
    record = json.loads(write(days.ordinary()))

    assert record["questions"][2] == {
        "text": "Må vi dele materialet med Havnebo?",
        "votes": 1,
        "answered": True,
        "reply": "Ja, det ligger på intranettet.",
        "owner": "",
    }
    assert [each["text"] for each in record["archived"]] == ["Kan vi få frugt?"]


def test_a_file_from_before_replies_and_owners_can_still_be_read():
    record = json.loads(write(days.ordinary()))
    record["questions"] = [{"text": "Hvem?", "votes": 2, "answered": False}]
    del record["archived"]

    summary = read_json(json.dumps(record).encode())

    assert (summary.questions, summary.archived) == ((Question("Hvem?", 2, False),), ())


numbers = st.floats(allow_nan=False, allow_infinity=False)
moments = st.datetimes(timezones=st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours))))
bars = st.builds(Bar, share=numbers, mean=numbers | st.none())
cells = st.text() | st.integers() | numbers | st.none()
rows = st.lists(st.lists(cells, max_size=4).map(tuple), max_size=4).map(tuple)
sections = st.builds(Section, few=st.just(False), rows=rows, bars=st.lists(bars, max_size=3).map(tuple))
times = st.builds(BlockTimes, moments, moments, moments | st.none(), moments | st.none())
blocks = st.builds(SummaryBlock, times=times, sections=st.lists(sections, max_size=2).map(tuple))
summaries = st.builds(Summary, blocks=st.lists(blocks, max_size=2).map(tuple))


@settings(deadline=None)
@given(summaries)
def test_any_summary_comes_back_as_it_was(summary):
    assert read_json(write(summary)) == summary


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "Filen er ikke en opsamling fra Sammen."),
        (b"\xff\xfe", "Filen er ikke en opsamling fra Sammen."),
        (b"[]", "Filen er ikke en opsamling fra Sammen."),
        (b'{"title": "Dagen"}', "Filen er ikke en opsamling fra Sammen."),
        (b'{"format": "sammen-summary", "version": 3}', "Filen er skrevet af en anden udgave af Sammen."),
        (b'{"format": "sammen-summary", "version": 1}', "Der mangler noget i filen, så den kan ikke læses."),
    ],
)
def test_a_file_that_is_not_a_summary_is_refused(content, why):
    with pytest.raises(NotAllowed) as refusal:
        read_json(content)

    assert str(refusal.value) == why
