"""A process of its own writes the same file, tells how far it is, and leaves nothing behind."""

import logging
import threading
from functools import partial

import pytest

from tests.export import days
from tests.room import until
from workshop.export.apart import Apart, NotWritten
from workshop.export.formats import FORMATS
from workshop.export.json_file import json_of
from workshop.language import translate

LARGE = json_of(days.large()).encode()


def silent(done: int, of: int) -> None:
    """Nobody listens."""


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_file_is_the_same_wherever_it_is_written(name):
    summary = days.large()

    here = FORMATS[name].write(summary, partial(translate, summary.language))

    assert Apart().write(name, LARGE, silent) == here


def test_it_tells_how_far_it_is():
    told = []

    Apart().write("csv", LARGE, lambda done, of: told.append((done, of)))

    assert told == [(1, 2), (2, 2)]


def test_a_file_that_cannot_be_written_is_refused_and_the_reason_is_in_the_log(caplog):
    caplog.set_level(logging.ERROR, "workshop.export")

    with pytest.raises(NotWritten):
        Apart().write("pdf", b"no summary", silent)

    assert "Filen er ikke en opsamling fra Sammen" in caplog.text


def test_closing_ends_what_is_being_written():
    apart, ended = Apart(), threading.Event()

    def write():
        with pytest.raises(NotWritten):
            apart.write("docx", LARGE, silent)
        ended.set()

    threading.Thread(target=write).start()
    until(lambda: apart._writing)
    apart.close()

    assert ended.wait(10)
    assert apart._writing == set()
