"""Files on their way: two at once, the others in turn, none kept for long."""

import threading
from dataclasses import replace

import pytest

from tests.export import days
from tests.room import until
from workshop.export.apart import NotWritten
from workshop.web.jobs import AT_ONCE, FORGOTTEN_AFTER_S, Jobs

SUMMARY = days.ordinary()


class Press:
    """Writes when it is let, and counts how many write at once."""

    def __init__(self) -> None:
        self.now = 0.0
        self.let = threading.Event()
        self.busy = 0
        self.most = 0
        self.jobs = Jobs(self._write, lambda: self.now)

    def _write(self, name, summary, told):
        self.busy += 1
        self.most = max(self.most, self.busy)
        told(1, 2)
        assert self.let.wait(10)
        self.busy -= 1
        if name == "broken":
            raise NotWritten(name)
        return f"{name} of {len(summary)}".encode()

    def begin(self, *names: str) -> list:
        return [self.jobs.begin("w", name, SUMMARY) for name in names]


@pytest.fixture
def press():
    press = Press()
    yield press
    press.let.set()


def states(jobs) -> list[str]:
    return sorted(job.state for job in jobs)


def test_two_files_are_written_at_once_and_the_others_wait_their_turn(press):
    asked = press.begin("pdf", "docx", "xlsx", "csv")
    until(lambda: press.busy == AT_ONCE)

    assert states(asked) == ["waiting", "waiting", "working", "working"]

    press.let.set()
    until(lambda: states(asked) == ["done"] * 4)
    assert press.most == AT_ONCE


def test_a_file_says_how_far_it_is(press):
    (job,) = press.begin("pdf")
    until(lambda: job.state == "working" and job.of)

    assert (job.done, job.of) == (1, 2)


def test_a_file_asked_for_twice_is_written_once(press):
    first, second = press.begin("pdf", "pdf")

    assert first is second


def test_a_summary_that_changed_is_written_anew(press):
    first = press.jobs.begin("w", "pdf", SUMMARY)

    assert press.jobs.begin("w", "pdf", replace(SUMMARY, lines=("Vi ses igen",))) is not first


def test_what_cannot_be_written_says_so_and_can_be_tried_again(press):
    (job,) = press.begin("broken")
    press.let.set()
    until(lambda: job.state == "failed")

    assert press.begin("broken") != [job]


def test_a_file_belongs_to_the_workshop_it_is_of(press):
    (job,) = press.begin("pdf")

    assert press.jobs.find(job.id, "w") is job
    assert press.jobs.find(job.id, "x") is None


def test_files_are_forgotten_after_ten_minutes(press):
    (job,) = press.begin("pdf")
    press.now = FORGOTTEN_AFTER_S

    assert press.jobs.find(job.id, "w") is None
