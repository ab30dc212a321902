"""Starts the server."""

import sys
from functools import partial
from pathlib import Path

import click
from sqlalchemy import Engine

from workshop import server
from workshop.app import create_app
from workshop.cli.shared import data_option, plainly, say_in, settings_of, url_option
from workshop.domain.refusal import NotAllowed
from workshop.domain.words import say
from workshop.live.clearing import clear_due
from workshop.opening import new_link
from workshop.settings import EVERYWHERE, MISSED_AFTER_S, MODES, Settings
from workshop.store import reader
from workshop.store.writer import write


@click.command()
@click.option("--host", envvar="WORKSHOP_HOST", default=EVERYWHERE, show_default=True, help="Netkortet, der lyttes på.")
@click.option("--port", envvar="WORKSHOP_PORT", type=click.IntRange(1, 65535), default=5000, show_default=True)
@data_option
@url_option
@click.option("--async-mode", envvar="WORKSHOP_ASYNC_MODE", type=click.Choice(MODES), default="eventlet")
@click.option(
    "--missed-after",
    envvar="WORKSHOP_MISSED_AFTER",
    type=click.IntRange(30),
    default=MISSED_AFTER_S,
    show_default=True,
    help="Sekunder uden livstegn, før nogen savnes i sin gruppe.",
)
def serve(host: str, port: int, data: Path, public_url: str | None, async_mode: str, missed_after: int) -> None:
    """Starter serveren."""
    with plainly():
        settings = settings_of(data, public_url, port, host=host, async_mode=async_mode, missed_after=missed_after)
        app = create_app(settings, server.in_real_thread)
        _clear_first(settings, app.extensions["sammen"].engine)
        _welcome(settings, app.extensions["sammen"].engine)
        try:
            server.serve(app, app.extensions["socketio"], host, port, async_mode)
        except OSError as problem:
            raise NotAllowed(
                "Serveren kan ikke lytte på {host}:{port}: {reason}. Vælg en anden port med --port.",
                host=host,
                port=port,
                reason=problem.strerror or str(problem),
            ) from None


def _clear_first(settings: Settings, engine: Engine) -> None:
    """What came of age while the server was off is gone before anybody can look.

    Of a workshop that never began only the running server knows whether people stand in its lobby.
    """
    clear_due(settings, engine, partial(write, engine), spared={one.id for one in reader.workshops(engine)})


def _welcome(settings: Settings, engine: Engine) -> None:
    """What the facilitator needs to begin: the desk link, what phones reach, where things lie."""
    token = new_link(lambda change: write(engine, change), "host")
    settings.note_running()
    lines = {
        say("Styrepult (linket virker én gang)"): f"{settings.public_url}/open/{token}",
        say("Deltagerne går til"): settings.public_url,
        say("Alt gemmes i"): str(settings.data),
    }
    width = max(len(say_in(label)) for label in lines)
    for label, value in lines.items():
        click.echo(f"{say_in(label):<{width}}  {value}")
    sys.stdout.flush()
