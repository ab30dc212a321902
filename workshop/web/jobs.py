"""Files on their way: a few are written at once, the others wait their turn, and all are forgotten after a while."""

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from workshop.domain.summary import Summary
from workshop.export.apart import NotWritten, Told
from workshop.export.json_file import json_of

AT_ONCE = 2
FORGOTTEN_AFTER_S = 600.0

State = Literal["waiting", "working", "done", "failed"]
Write = Callable[[str, bytes, Told], bytes]
"""Writes the file of that format from a summary's JSON, and tells how far it is."""


@dataclass
class Job:
    """One file somebody asked for; `owner` is the workshop whose desk may have it."""

    id: str
    owner: str
    name: str
    summary: Summary
    asked: float
    state: State = "waiting"
    done: int = 0
    of: int = 0
    content: bytes = b""

    def told(self, done: int, of: int) -> None:
        self.done, self.of = done, of


class Jobs:
    """`write` does the work; `clock` counts seconds."""

    def __init__(self, write: Write, clock: Callable[[], float] = time.monotonic) -> None:
        self._write = write
        self._clock = clock
        self._turns = threading.BoundedSemaphore(AT_ONCE)
        self._jobs: dict[str, Job] = {}

    def begin(self, owner: str, name: str, summary: Summary) -> Job:
        """Pressed twice, the same file is written once."""
        self._forget_old()
        same = (job for job in self._jobs.values() if (job.owner, job.name, job.summary) == (owner, name, summary))
        found = next((job for job in same if job.state != "failed"), None)
        return found or self._start(Job(secrets.token_hex(16), owner, name, summary, self._clock()))

    def find(self, id: str, owner: str) -> Job | None:
        self._forget_old()
        job = self._jobs.get(id)
        return job if job and job.owner == owner else None

    def write(self, name: str, summary: Summary) -> bytes:
        """The same for somebody who waits for it. Raises NotWritten."""
        with self._turns:
            return self._write(name, json_of(summary).encode(), lambda done, of: None)

    def _start(self, job: Job) -> Job:
        self._jobs[job.id] = job
        threading.Thread(target=self._work, args=(job,), daemon=True).start()
        return job

    def _work(self, job: Job) -> None:
        with self._turns:
            job.state = "working"
            try:
                job.content = self._write(job.name, json_of(job.summary).encode(), job.told)
                job.state = "done"
            except NotWritten:
                job.state = "failed"

    def _forget_old(self) -> None:
        now = self._clock()
        self._jobs = {id: job for id, job in self._jobs.items() if now - job.asked < FORGOTTEN_AFTER_S}
