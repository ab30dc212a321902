"""A recorded workshop as lines of JSON: the rows it left behind, and the agenda it was led by."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, insert, select

from workshop.content.check import read_agenda
from workshop.content.script import script_of
from workshop.store.database import open_database, writing
from workshop.store.tables import entries, members, participants, steps, summaries, turnout, workshops

ROOT = Path(__file__).resolve().parents[2]
RECORDED = Path(__file__).with_name("recorded")
TABLES = {table.name: table for table in (participants, steps, turnout, members, entries, summaries)}


def file_of(name: str) -> Path:
    return RECORDED / f"{name}.jsonl.gz"


def rows_of(engine: Engine, agenda: Path) -> bytes:
    """One line for each row, in the order of their keys; of the steps the newest alone. Text never changes by itself,
    so the script is kept as the name of its file.
    """
    return b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in _lines(engine, agenda))


def _lines(engine: Engine, agenda: Path) -> Iterator[list[Any]]:
    with engine.connect() as connection:
        about = dict(connection.execute(select(workshops)).one()._mapping)
        yield ["workshops", {**about, "script": agenda.relative_to(ROOT).as_posix()}]
        for table in TABLES.values():
            found = connection.execute(select(table).order_by(*table.primary_key.columns)).all()
            yield from ([table.name, *row[1:]] for row in (found[-1:] if table is steps else found))


def write_rows(name: str, rows: bytes) -> None:
    file_of(name).write_bytes(gzip.compress(rows, mtime=0))


def read_rows(name: str) -> bytes:
    return gzip.decompress(file_of(name).read_bytes())


def put_into(folder: Path, rows: bytes) -> Engine:
    """An empty database with a recorded workshop in it."""
    engine = open_database(folder)
    (_, about), *lines = (json.loads(line) for line in rows.splitlines())
    script = script_of(read_agenda(ROOT / about["script"]))
    with writing(engine).begin() as connection:
        connection.execute(insert(workshops).values({**about, "script": script}))
        for name, table in TABLES.items():
            columns = [column.name for column in table.columns][1:]
            found = [dict(zip(columns, line[1:], strict=True)) for line in lines if line[0] == name]
            if found:
                connection.execute(insert(table), [{"workshop": about["id"], **row} for row in found])
    return engine
