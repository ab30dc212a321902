"""The golden workshops in databases of their own, with every file written once."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import Engine

from tests.golden.kept import put_into, read_rows
from tests.golden.readers import READERS, Read, insides, open_pdf
from workshop.domain.summary import Summary
from workshop.export.formats import FORMATS, file_name
from workshop.language import translate
from workshop.live.afterwards import Afterwards
from workshop.settings import Settings
from workshop.store import reader
from workshop.store.writer import write


@dataclass
class Workshop:
    """A recorded workshop: its database, its summary as the facilitator left it, and its files."""

    engine: Engine
    data: Path
    _files: dict[str, bytes] = field(default_factory=dict)
    _read: dict[str, Read] = field(default_factory=dict)
    _inside: dict[str, str] = field(default_factory=dict)

    @cached_property
    def summary(self) -> Summary:
        settings = Settings(self.data, "a key", "http://127.0.0.1:5000")
        (workshop,) = reader.workshops(self.engine)
        return Afterwards(settings, self.engine, partial(write, self.engine)).summary(workshop)

    def file(self, name: str) -> bytes:
        if name not in self._files:
            self._files[name] = FORMATS[name].write(self.summary, partial(translate, self.summary.language))
        return self._files[name]

    def called(self, name: str) -> str:
        return file_name(self.summary, FORMATS[name])

    def read(self, name: str) -> Read:
        if name not in self._read:
            self._read[name] = READERS[name](self.file(name))
        return self._read[name]

    def inside(self, name: str) -> str:
        if name not in self._inside:
            self._inside[name] = insides(self.file(name))
        return self._inside[name]

    @cached_property
    def pdf(self) -> PdfReader:
        return open_pdf(self.file("pdf"))


Golden = Callable[[str], Workshop]


@pytest.fixture(scope="session")
def golden(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Golden]:
    """A golden workshop by its name."""
    known: dict[str, Workshop] = {}

    def find(name: str) -> Workshop:
        if name not in known:
            data = tmp_path_factory.mktemp(name)
            known[name] = Workshop(put_into(data, read_rows(name)), data)
        return known[name]

    yield find
    for workshop in known.values():
        workshop.engine.dispose()
