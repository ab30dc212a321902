"""Workshops, who sits in them, who may do what, and what is left when one is forgotten."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text

from tests.store.conftest import WORKSHOP, a_workshop
from workshop.domain.refusal import NotAllowed
from workshop.store import reader
from workshop.store.changes import Forget, Join, Sit
from workshop.store.contributions import Contribution
from workshop.store.database import open_database
from workshop.store.rights import Grant, Link, MakeLink, Redeem, Revoke
from workshop.store.tables import metadata
from workshop.store.writer import write

SENTENCE = "Det siger jeg kun her på Havnebo"


def test_the_migrations_lead_to_the_tables_the_code_knows(engine: Engine):
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, metadata) == []


def test_the_database_keeps_what_it_acknowledged_when_the_power_goes(engine: Engine):
    with engine.connect() as connection:
        kept = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous")]

    assert kept == ["wal", 2]


def test_a_folder_that_cannot_be_used_is_one_clear_sentence(tmp_path: Path):
    (tmp_path / "file").write_text("")

    with pytest.raises(NotAllowed) as refusal:
        open_database(tmp_path / "file" / "data")

    assert str(refusal.value) == f"Mappen {tmp_path / 'file' / 'data'} kan ikke oprettes: Not a directory"


def test_a_file_that_is_no_database_is_one_clear_sentence(tmp_path: Path):
    path = tmp_path / "workshop.sqlite3"
    path.write_text("not a database " * 100)

    with pytest.raises(NotAllowed) as refusal:
        open_database(tmp_path)

    assert str(refusal.value) == f"Databasen {tmp_path} kan ikke åbnes eller skrives: file is not a database"


def test_a_workshop_is_found_by_code_secret_and_id(engine: Engine):
    found = reader.workshop_by_code(engine, "31132617")

    assert found is not None and found.id == WORKSHOP
    assert reader.workshop_by_secret(engine, f"secret-of-{WORKSHOP}") == found
    assert reader.workshop_by_id(engine, WORKSHOP) == found
    assert reader.workshops(engine) == [found]
    assert reader.workshop_by_code(engine, "00000000") is None


def test_a_code_belongs_to_one_workshop(engine: Engine):
    with pytest.raises(NotAllowed) as refusal:
        write(engine, a_workshop("x" * 32))

    assert refusal.value.code == "taken"


def test_people_are_counted_with_and_without_a_role(engine: Engine):
    for who, role in {"anna": "tr", "bilal": "amr", "emil": "amr"}.items():
        write(engine, Sit(WORKSHOP, who, role, "Bord 1"))
    for _ in range(2):
        write(engine, Join(WORKSHOP, "freja"))

    assert reader.people(engine, WORKSHOP) == reader.People(4, {"tr": 1, "amr": 2})
    assert reader.seat_of(engine, WORKSHOP, "anna") == reader.Seat("tr", "Bord 1")
    assert reader.seat_of(engine, WORKSHOP, "freja") == reader.Seat("", "")
    assert reader.seat_of(engine, WORKSHOP, "dorte") is None


def test_a_link_works_once(engine: Engine):
    write(engine, MakeLink("link", "desk", WORKSHOP))

    link = write(engine, Redeem("link", "key-of-gry"))

    assert link == Link("desk", WORKSHOP)
    assert reader.has_right(engine, ["key-of-gry"], "desk", WORKSHOP)
    with pytest.raises(NotAllowed) as refusal:
        write(engine, Redeem("link", "key-of-henrik"))
    assert refusal.value.code == "spent"
    assert not reader.has_right(engine, ["key-of-henrik"], "desk", WORKSHOP)


def test_a_right_taken_back_opens_nothing_from_then_on(engine: Engine):
    write(engine, Grant("key-of-gry", "desk", WORKSHOP))
    write(engine, Revoke("key-of-gry"))

    assert not reader.has_right(engine, ["key-of-gry"], "desk", WORKSHOP)


@pytest.mark.parametrize(
    ("held", "opens"),
    [
        ("host", {"host": True, "desk": True, "screen": True, "another desk": True}),
        ("desk", {"host": False, "desk": True, "screen": True, "another desk": False}),
        ("screen", {"host": False, "desk": False, "screen": True, "another desk": False}),
    ],
)
def test_whose_key_opens_what(engine: Engine, held: str, opens: dict[str, bool]):
    write(engine, a_workshop("x" * 32, "20000000"))
    write(engine, Grant("key", held, None if held == "host" else WORKSHOP))

    found = {kind: reader.has_right(engine, ["key"], kind, WORKSHOP) for kind in ("host", "desk", "screen")}
    found["another desk"] = reader.has_right(engine, ["key"], "desk", "x" * 32)

    assert found == opens


def test_a_forgotten_workshop_leaves_no_byte_of_what_was_said(engine: Engine, tmp_path: Path):
    said = Contribution(WORKSHOP, "wall", "key", "card:1", 1, "anna", lambda run, mine: {"text": SENTENCE})
    write(engine, said)
    write(engine, MakeLink("link", "desk", WORKSHOP))
    assert SENTENCE in _bytes_of(tmp_path)

    write(engine, Forget(WORKSHOP))

    assert reader.workshops(engine) == []
    assert SENTENCE not in _bytes_of(tmp_path)
    assert WORKSHOP not in _bytes_of(tmp_path)


def test_forgetting_one_workshop_leaves_the_others(engine: Engine):
    write(engine, a_workshop("x" * 32, "20000000"))

    write(engine, Forget(WORKSHOP))

    assert [workshop.id for workshop in reader.workshops(engine)] == ["x" * 32]
    with pytest.raises(NotAllowed) as refusal:
        write(engine, Forget(WORKSHOP))
    assert refusal.value.code == "gone"


def _bytes_of(folder: Path) -> str:
    """Everything on the disk, the log included."""
    return b"".join(path.read_bytes() for path in folder.iterdir()).decode(errors="replace")
