"""Opens the database: settings of the connection, write transactions, migrations."""

import os
import sqlite3
from pathlib import Path
from typing import Any

import orjson
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError

from workshop.domain.refusal import NotAllowed

FILE = "workshop.sqlite3"

# FULL: what was acknowledged survives a laptop running out of power, not only a crash. secure_delete: forgotten
# means overwritten.
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=5000", "secure_delete=ON")


def open_database(place: str | os.PathLike[str]) -> Engine:
    """An engine on a migrated database: `place` is a data folder or a database URL."""
    engine = _engine(_url(place))
    try:
        migrate(engine)
    except (DBAPIError, OSError) as problem:
        engine.dispose()
        raise NotAllowed(
            "Databasen {place} kan ikke åbnes eller skrives: {reason}",
            place=str(place),
            reason=str(getattr(problem, "orig", problem)),
        ) from problem
    return engine


def writing(engine: Engine) -> Engine:
    """The same database, where a transaction takes the write lock at once and so never fails halfway."""
    return engine.execution_options(writes=True)


def migrate(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", "workshop.store:migrations")
    with writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _url(place: str | os.PathLike[str]) -> str:
    if "://" in str(place):
        return str(place)
    folder = Path(place).expanduser().resolve()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as problem:
        raise NotAllowed(
            "Mappen {folder} kan ikke oprettes: {reason}", folder=str(folder), reason=problem.strerror
        ) from problem
    return f"sqlite:///{folder / FILE}"


def _engine(url: str) -> Engine:
    # Many threads may read at once in threading mode; green threads never hold more than one connection each.
    engine = create_engine(url, json_serializer=_dumps, json_deserializer=orjson.loads, pool_size=8, max_overflow=24)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up)
        event.listen(engine, "begin", _begin)
    return engine


def _dumps(value: Any) -> str:
    return orjson.dumps(value).decode()


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    # The driver would begin transactions by itself, too late for a savepoint; `_begin` does it instead.
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
