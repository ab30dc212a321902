"""A running house beside the command line."""

import pytest

from tests.room import House


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    house = House(tmp_path_factory.mktemp("cli") / "data").start()
    yield house
    house.kill()
