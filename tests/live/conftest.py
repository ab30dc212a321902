"""The houses the socket tests visit: one server a mode, and a fresh workshop for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.room import House, Opened
from workshop.settings import MODES


@pytest.fixture(scope="session", params=MODES)
def house(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A running server, once on each sort of threads."""
    house = House(tmp_path_factory.mktemp("house") / "data", request.param).start()
    yield house
    house.stop()


@pytest.fixture(params=MODES)
def own_house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    """A server for one test alone, which may kill it."""
    house = House(tmp_path / "data", request.param).start()
    yield house
    house.kill()


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly()
