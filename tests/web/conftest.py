"""A house with one workshop in it, and browsers that knock."""

from datetime import datetime
from pathlib import Path

import pytest

from workshop.app import create_app
from workshop.content.check import read_agenda
from workshop.opening import new_link, open_workshop
from workshop.settings import Settings

AGENDA = """
title: Prøvedag
aims: [At prøve]
blocks:
  - title: Velkomst
    start: 09.00
    minutes: 30
    activities:
      - kind: slide
        title: Velkommen
      - kind: poll
        form: choice
        question: Er du klar?
        options: [Ja, Nej]
"""


@pytest.fixture
def app(tmp_path: Path):
    settings = Settings(tmp_path, "not-a-secret", "http://192.0.2.7:5000", async_mode="threading")
    app = create_app(settings, lambda function, *args: function(*args))
    app.config["WTF_CSRF_ENABLED"] = False
    yield app
    app.extensions["sammen"].service.close()


@pytest.fixture
def house(app):
    return app.extensions["sammen"]


@pytest.fixture
def workshop(house, tmp_path):
    path = tmp_path / "agenda.yaml"
    path.write_text(AGENDA, encoding="utf-8")
    return open_workshop(house.writer.submit, read_agenda(path), datetime.now(house.settings.zone))


@pytest.fixture
def client(app):
    return app.test_client()


@pytest.fixture
def gry(app, house, workshop):
    """Gry's browser, holding the desk of the workshop."""
    browser = app.test_client()
    browser.get(f"/open/{new_link(house.writer.submit, 'desk', workshop.id)}")
    return browser


@pytest.fixture
def henrik(app, house):
    """Henrik's browser: he hosts the server."""
    browser = app.test_client()
    browser.get(f"/open/{new_link(house.writer.submit, 'host')}")
    return browser
