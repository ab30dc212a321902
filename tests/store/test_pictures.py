"""Pictures are kept with their workshop, and go with it."""

from dataclasses import replace
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, inspect

from tests.pictures import SEA, png
from tests.store.conftest import WORKSHOP, a_workshop
from workshop.store import reader
from workshop.store.changes import Forget
from workshop.store.database import migrate, open_database, writing
from workshop.store.writer import write

OTHER = "x" * 32
NAME = f"{'a1' * 16}-8x6.png"


def illustrated(id: str, code: str, picture: bytes):
    return replace(a_workshop(id, code), pictures={NAME: picture})


def test_each_workshop_has_its_own_pictures(engine: Engine):
    write(engine, illustrated(OTHER, "20000000", png(colour=SEA)))

    assert [reader.picture(engine, id, NAME) for id in (WORKSHOP, OTHER)] == [None, png(colour=SEA)]


def test_pictures_go_with_their_workshop_and_leave_no_byte(engine: Engine, tmp_path: Path):
    write(engine, illustrated(OTHER, "20000000", png()))
    write(engine, Forget(OTHER))

    files = b"".join(path.read_bytes() for path in tmp_path.iterdir())

    assert (reader.picture(engine, OTHER, NAME), png() in files) == (None, False)


def test_a_database_from_before_there_were_pictures_keeps_its_workshops(engine: Engine, tmp_path: Path):
    _back_to(engine, "0001")
    without = inspect(engine).has_table("pictures")

    again = open_database(tmp_path)

    found = reader.workshop_by_id(again, WORKSHOP)
    assert (without, found is not None, reader.picture(again, WORKSHOP, NAME)) == (False, True, None)


def test_migrating_twice_changes_nothing(engine: Engine):
    write(engine, illustrated(OTHER, "20000000", png()))

    migrate(engine)

    assert reader.picture(engine, OTHER, NAME) == png()


def _back_to(engine: Engine, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", "workshop.store:migrations")
    with writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, revision)
