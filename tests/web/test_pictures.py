"""A workshop keeps its own pictures and shows them to those who are in it."""

from datetime import datetime
from functools import partial

import pytest

from tests.pictures import SEA, jpeg, png
from workshop.content.check import read_agenda
from workshop.opening import new_link, open_workshop
from workshop.store import reader
from workshop.store.changes import Forget

AGENDA = """
title: Vejret
blocks:
  - title: Hvor er vi?
    start: 09.00
    minutes: 30
    activities:
      - kind: poll
        form: choice
        question: Hvordan er vejret hos jer?
        options:
          - {text: Sol, picture: sol.png}
          - {text: Hav, picture: hav.png}
"""


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "agendas"
    folder.mkdir()
    (folder / "sol.png").write_bytes(png())
    (folder / "hav.png").write_bytes(jpeg(64, 48))
    path = folder / "vejret.yaml"
    path.write_text(AGENDA, encoding="utf-8")
    return path


@pytest.fixture
def opened(house, path):
    return open_workshop(house.writer.submit, read_agenda(path), datetime.now(house.settings.zone))


@pytest.fixture
def addresses(path, opened):
    return [f"/picture/{opened.code}/{name}" for name in read_agenda(path).pictures]


def holding(app, house, opened, kind):
    browser = app.test_client()
    browser.get(f"/open/{new_link(house.writer.submit, kind, opened.id)}")
    return browser


@pytest.fixture
def anna(app, opened):
    browser = app.test_client()
    browser.get(f"/j/{opened.secret}")
    return browser


def test_a_participant_gets_the_picture_as_it_is(anna, addresses):
    answer = anna.get(addresses[0])

    assert (answer.data, answer.mimetype) == (png(), "image/png")


def test_what_a_picture_is_called_does_not_decide_what_it_is(anna, addresses):
    assert anna.get(addresses[1]).mimetype == "image/jpeg"


@pytest.mark.parametrize("kind", ["screen", "desk"])
def test_screen_and_desk_see_the_pictures_of_their_workshop(app, house, opened, addresses, kind):
    assert holding(app, house, opened, kind).get(addresses[0]).status_code == 200


def test_the_host_sees_them_too(henrik, addresses):
    assert henrik.get(addresses[0]).status_code == 200


def test_a_stranger_sees_nothing(client, addresses):
    answer = client.get(addresses[0])

    assert (answer.status_code, png() in answer.data) == (403, False)


def test_whoever_sits_in_another_workshop_sees_nothing(app, workshop, addresses):
    carla = app.test_client()
    carla.get(f"/j/{workshop.secret}")

    assert carla.get(addresses[0]).status_code == 403


def test_a_seat_of_a_deleted_workshop_opens_nothing_in_a_later_one_with_its_code(app, house, workshop, addresses):
    name, seat = house.keys.seat_cookie(workshop.id, addresses[0].split("/")[2])
    bilal = app.test_client()
    bilal.set_cookie(name, seat)

    assert bilal.get(addresses[0]).status_code == 403


def test_another_workshop_does_not_lend_its_pictures(anna, house, path, addresses):
    (path.parent / "sol.png").write_bytes(png(colour=SEA))
    other = read_agenda(path)
    open_workshop(house.writer.submit, other, datetime.now(house.settings.zone))

    assert anna.get(f"{addresses[0].rpartition('/')[0]}/{next(iter(other.pictures))}").status_code == 404


def test_a_picture_that_is_not_there_is_not_found(anna, opened):
    assert anna.get(f"/picture/{opened.code}/{'0' * 32}-1x1.png").status_code == 404


def test_pictures_are_fetched_once_and_kept_by_the_phone_alone(anna, addresses):
    first = anna.get(addresses[0])

    again = anna.get(addresses[0], headers={"If-None-Match": first.headers["ETag"]})

    assert first.headers["Cache-Control"] == "private, max-age=86400, immutable"
    assert first.headers["X-Content-Type-Options"] == "nosniff"
    assert (again.status_code, again.data) == (304, b"")


def test_a_picture_known_from_before_is_not_confirmed_to_a_stranger(client, anna, addresses):
    tag = anna.get(addresses[0]).headers["ETag"]

    assert client.get(addresses[0], headers={"If-None-Match": tag}).status_code == 403


def test_a_workshop_keeps_its_pictures_when_the_files_change(anna, path, addresses):
    (path.parent / "sol.png").write_bytes(png(colour=SEA))
    (path.parent / "hav.png").unlink()

    assert [anna.get(address).data for address in addresses] == [png(), jpeg(64, 48)]


def test_a_forgotten_workshop_has_no_pictures_and_leaves_none_in_the_file(house, opened, path, addresses):
    kept = partial(reader.picture, house.engine, opened.id, addresses[1].rpartition("/")[2])
    before = kept()
    house.writer.submit(Forget(opened.id))

    files = b"".join(file.read_bytes() for file in house.settings.data.glob("workshop.sqlite3*"))

    assert (before, kept()) == (jpeg(64, 48), None)
    assert jpeg(64, 48) not in files


def test_the_host_begins_a_workshop_with_its_pictures_from_the_shelf(henrik, house, path):
    answer = henrik.post("/desk/workshops", data={"agenda": f"{house.settings.data.name}/vejret.yaml"})

    code = answer.headers["Location"].rpartition("/")[2]
    name = next(iter(read_agenda(path).pictures))
    assert henrik.get(f"/picture/{code}/{name}").data == png()


def test_the_host_is_told_which_picture_is_missing(henrik, house, path):
    (path.parent / "hav.png").unlink()

    page = henrik.post("/desk/workshops", data={"agenda": f"{house.settings.data.name}/vejret.yaml"})

    assert page.status_code == 400
    assert "billedet &#39;hav.png&#39; findes ikke" in page.text
