"""A server, a workshop with every form of activity, Gry at the desk, and phones written after the document."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.docs.stranger import Pocket, Stranger
from tests.room import Face, House, Opened

EVERY_FORM = Path(__file__).with_name("every-form.yaml")

Enter = Callable[..., Stranger]


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    house = House(tmp_path_factory.mktemp("house") / "data").start()
    yield house
    house.stop()


@pytest.fixture
def workshop(house: House) -> Opened:
    return house.open_quickly(EVERY_FORM)


@pytest.fixture
def gry(workshop: Opened) -> Iterator[Face]:
    """The facilitator at the desk."""
    gry = workshop.desk()
    yield gry
    gry.leave()


@pytest.fixture
def outside(workshop: Opened) -> Stranger:
    """A phone that has not joined yet."""
    return Stranger(workshop.house.url, workshop.code)


@pytest.fixture
def enter(workshop: Opened) -> Iterator[Enter]:
    """Somebody types the code (or comes with a pocket that has the cookie already) and says hello."""
    phones: list[Stranger] = []

    def enter(pocket: Pocket | None = None) -> Stranger:
        phone = Stranger(workshop.house.url, workshop.code, pocket)
        if pocket is None:
            phone.join()
        phone.connect()
        phone.hello()
        phones.append(phone)
        return phone

    yield enter
    for phone in phones:
        phone.drop()


@pytest.fixture
def anna(enter: Enter) -> Stranger:
    return enter()


@pytest.fixture
def bilal(enter: Enter) -> Stranger:
    return enter()


def show(gry: Face, *activities: str) -> None:
    """Gry opens them one after the other; the room stays at the last."""
    for activity in activities:
        gry.do("go", activity=activity)
