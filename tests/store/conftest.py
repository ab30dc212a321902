"""A database file of its own for each test, with one workshop in it."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.cast import DAY, at
from workshop.domain.run import new_run
from workshop.store.changes import NewWorkshop
from workshop.store.database import open_database
from workshop.store.writer import write

WORKSHOP = "w" * 32


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    engine = open_database(tmp_path)
    write(engine, a_workshop())
    return engine


def a_workshop(id: str = WORKSHOP, code: str = "31132617") -> NewWorkshop:
    return NewWorkshop(id, code, f"secret-of-{id}", DAY.title, "{}", new_run(DAY, at("8.45")), 1_000)
