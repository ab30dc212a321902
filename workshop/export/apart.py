"""Has files written by a process of its own, so that no answer in the room ever waits for a PDF."""

import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

log = logging.getLogger("workshop.export")

HOME = Path(__file__).resolve().parents[2]
TOLD = re.compile(rb"(\d+) (\d+)\s*")

Told = Callable[[int, int], None]
"""Hears how much of how much is done."""


class NotWritten(Exception):
    """The file could not be made; the log says why."""


class Apart:
    """The processes that are writing now; `close` ends them."""

    def __init__(self) -> None:
        self._writing: set[subprocess.Popen[bytes]] = set()

    def write(self, name: str, summary: bytes, told: Told) -> bytes:
        """The file in the format of that `name`, from a summary's JSON."""
        with _begun(name) as child:
            self._writing.add(child)
            try:
                return _heard(child, summary, told)
            except OSError as problem:
                raise NotWritten(name) from problem
            finally:
                child.kill()
                self._writing.discard(child)

    def close(self) -> None:
        for child in list(self._writing):
            child.kill()


def _begun(name: str) -> subprocess.Popen[bytes]:
    found = os.pathsep.join(filter(None, (str(HOME), os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(
        [sys.executable, "-m", "workshop.export", name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": found},
    )


def _heard(child: subprocess.Popen[bytes], summary: bytes, told: Told) -> bytes:
    assert child.stdin and child.stdout and child.stderr
    child.stdin.write(summary)
    child.stdin.close()
    for line in child.stderr:
        _hear(line, told)
    content = child.stdout.read()
    if child.wait() != 0:
        raise NotWritten(child.args)
    return content


def _hear(line: bytes, told: Told) -> None:
    progress = TOLD.fullmatch(line)
    if progress:
        told(int(progress[1]), int(progress[2]))
    else:
        log.error("%s", line.decode(errors="replace").rstrip())
