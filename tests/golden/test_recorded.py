"""The recorded workshops are what the door makes of the same day today, and fit into an empty database."""

from collections import Counter
from pathlib import Path

import pytest

from tests.golden.kept import RECORDED, file_of, put_into, read_rows, rows_of
from tests.golden.record import GOLDEN, recorded
from workshop.store import reader

LARGEST_FOLDER = 600_000


@pytest.mark.parametrize("name", GOLDEN)
def test_the_same_day_leaves_the_same_rows_behind(name: str):
    rows = recorded(GOLDEN[name])

    assert rows == read_rows(name), f"The door has changed; see python -m tests.golden.record {name}"


@pytest.mark.parametrize("name", GOLDEN)
def test_a_recorded_workshop_comes_whole_out_of_the_database_it_was_put_into(name: str, tmp_path: Path):
    engine = put_into(tmp_path, read_rows(name))

    rows = rows_of(engine, GOLDEN[name].agenda)
    engine.dispose()

    assert rows == read_rows(name)


def test_as_many_people_came_as_the_names_say(tmp_path: Path):
    joined = Counter()
    for name in GOLDEN:
        engine = put_into(tmp_path / name, read_rows(name))
        (workshop,) = reader.workshops(engine)
        joined[name] = reader.people(engine, workshop.id).joined
        engine.dispose()

    assert joined == {"three_hundred": 300, "forty": 40, "three": 3, "nobody": 0, "hostile": 12}


def test_the_recordings_are_small_enough_to_keep():
    sizes = {path: path.stat().st_size for path in RECORDED.iterdir()}

    assert set(sizes) == {file_of(name) for name in GOLDEN}
    assert sum(sizes.values()) < LARGEST_FOLDER
