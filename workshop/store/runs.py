"""Reads where workshops stand, for the writer as for everybody else."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from sqlalchemy import Connection, bindparam, func, select, tuple_

from workshop.domain.run import Run
from workshop.store.tables import steps


@dataclass(frozen=True)
class Stand:
    """The newest step of a workshop: its number, what was done, where the workshop stands since, and when (ms)."""

    n: int
    what: str
    run: Run
    at: int


def stands(connection: Connection, workshops: Collection[str]) -> dict[str, Stand]:
    """The newest step of each of the workshops that exist."""
    found = connection.execute(_NEWEST_STEPS, {"workshops": list(workshops)})
    return {row.workshop: Stand(row.n, row.what, read_run(row.run), row.at) for row in found}


_NEWEST = (
    select(steps.c.workshop, func.max(steps.c.n))
    .where(steps.c.workshop.in_(bindparam("workshops", expanding=True)))
    .group_by(steps.c.workshop)
)
_NEWEST_STEPS = select(steps.c.workshop, steps.c.n, steps.c.what, steps.c.run, steps.c.at).where(
    tuple_(steps.c.workshop, steps.c.n).in_(_NEWEST)
)


# A run is a frozen value and changes only with a step at the desk, while every batch of answers reads it.
read_run = lru_cache(maxsize=256)(Run.from_json)
