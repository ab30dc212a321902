"""Before the day: helps to write agendas and decks, checks them, and opens workshops."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from sqlalchemy import Engine

from workshop.cli.shared import beside, data_option, pairs, plainly, say_in, url_option
from workshop.content.check import check as problems_of
from workshop.content.check import read_agenda
from workshop.content.problems import failing
from workshop.content.schema import FILES, schema_of
from workshop.opening import new_link, open_workshop
from workshop.settings import Settings
from workshop.store.database import open_database
from workshop.store.writer import write


@click.command()
@click.argument("agenda", type=click.Path(path_type=Path))
@click.option("--set", "words", multiple=True, metavar="NAVN=ORD", help="Et andet ord for en variabel i agendaen.")
@click.option("--json", "as_json", is_flag=True, help="Svar som JSON.")
@data_option
@url_option
def new(agenda: Path, words: tuple[str, ...], as_json: bool, data: Path, public_url: str | None) -> None:
    """Åbner en workshop efter en agenda, også ved siden af en server, der kører."""
    with plainly():
        settings = beside(data, public_url)
        engine = open_database(settings.data)
        opened = open_workshop(
            lambda change: write(engine, change), read_agenda(agenda, pairs(words)), datetime.now(settings.zone)
        )
        urls = _urls(settings, engine, opened)
    if as_json:
        click.echo(json.dumps(urls))
    else:
        click.echo("\n".join(f"{key:<11} {value}" for key, value in urls.items()))


def _urls(settings: Settings, engine: Engine, opened: Any) -> dict[str, str]:
    def link(kind: Any) -> str:
        return f"{settings.public_url}/open/{new_link(lambda change: write(engine, change), kind, opened.id)}"

    return {
        "code": opened.code,
        "join_url": f"{settings.public_url}/j/{opened.secret}",
        "desk_url": link("desk"),
        "screen_url": link("screen"),
    }


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def check(files: tuple[Path, ...]) -> None:
    """Finder alle fejl i agendaer og kortsæt: fil, linje, sted og hvad du kan gøre."""
    found = [problem for file in files for problem in problems_of(file)]
    for problem in found:
        click.echo(problem.told(say_in))
    if failing(found):
        sys.exit(1)
    click.echo(say_in("{n} filer er i orden.", n=len(files)) if len(files) != 1 else say_in("Filen er i orden."))


@click.command()
@click.argument("file", type=click.Choice(list(FILES)), default="agenda")
def schema(file: str) -> None:
    """Skriver et JSON-skema, så din editor kan hjælpe, mens du skriver en agenda eller et kortsæt."""
    click.echo(json.dumps(schema_of(file), ensure_ascii=False, indent=2))
