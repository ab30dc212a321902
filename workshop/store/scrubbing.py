"""Makes deleting real: after a deletion the file is stained, until nothing of what was deleted is left in it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from sqlite3 import OperationalError
from typing import Any

from sqlalchemy import Connection, Engine

SQLITE = "sqlite"
QUICK = 16 * 1024 * 1024
"""A file up to this size (in bytes) is scrubbed at once: it takes a tenth of a second, in which nobody can write."""
PATIENCE_MS = 100
"""How long a reader is waited for; green threads that read stand in line behind us and would be waited for in vain."""


def stain(connection: Connection) -> None:
    """Notes, in the transaction that deletes, that traces are left. Other databases clean up after themselves."""
    if connection.dialect.name == SQLITE:
        stains = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        connection.exec_driver_sql(f"PRAGMA user_version={stains + 1}")


def is_stained(engine: Engine) -> bool:
    if engine.dialect.name != SQLITE:
        return False
    with _bare(engine) as ask:
        return bool(ask("PRAGMA user_version")[0] > 0)


def scrub_if_quick(engine: Engine) -> None:
    """Leaves a large file to a quiet moment: as long as it is scrubbed nobody can write."""
    if is_quick(engine):
        scrub(engine)


def is_quick(engine: Engine) -> bool:
    """Whether nobody would notice."""
    return engine.dialect.name == SQLITE and _size(engine) <= QUICK


def scrub(engine: Engine) -> None:
    """Leaves no trace of what was deleted, neither in the file nor in its log.

    While another process writes, or anybody reads, it cannot be done; then the file stays stained, to be tried again.
    """
    if engine.dialect.name == SQLITE:
        with suppress(OperationalError), _bare(engine) as ask:
            stains = ask("PRAGMA user_version")[0]
            ask("VACUUM")
            if _emptied(ask):
                _wash(ask, stains)
                _emptied(ask)


def _emptied(ask: Any) -> bool:
    """Whether all of the log could be moved into the file, so that nothing is left of the log."""
    busy, _, _ = ask("PRAGMA wal_checkpoint(TRUNCATE)")
    return not busy


def _wash(ask: Any, stains: int) -> None:
    """Only what was deleted before the scrubbing began is gone."""
    ask("BEGIN IMMEDIATE")
    if ask("PRAGMA user_version")[0] == stains:
        ask("PRAGMA user_version=0")
    ask("COMMIT")


def _size(engine: Engine) -> int:
    with _bare(engine) as ask:
        return int(ask("PRAGMA page_count")[0] * ask("PRAGMA page_size")[0])


@contextmanager
def _bare(engine: Engine) -> Iterator[Any]:
    """Asks the database outside any transaction, and without patience."""
    connection = engine.raw_connection()

    def ask(statement: str) -> Any:
        cursor = connection.cursor()
        cursor.execute(statement)
        return cursor.fetchone()

    (patience,) = ask("PRAGMA busy_timeout")
    try:
        ask(f"PRAGMA busy_timeout={PATIENCE_MS}")
        yield ask
    finally:
        ask(f"PRAGMA busy_timeout={patience}")
        connection.close()
