"""The command line: serve, open, check, export, print and forget workshops."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import click
from sqlalchemy import Engine

from workshop import __version__, server
from workshop.activities.decks import Deck
from workshop.app import create_app
from workshop.content.check import check as problems_of
from workshop.content.check import read_agenda
from workshop.content.deck import read_deck
from workshop.content.problems import BadContent, failing
from workshop.content.script import programme_of
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Summary
from workshop.domain.words import say
from workshop.export import write_both, write_cards, write_posters
from workshop.export.formats import FORMATS
from workshop.language import known, translate
from workshop.live.afterwards import Afterwards
from workshop.live.clearing import clear_due
from workshop.opening import follow_up, new_link, open_workshop
from workshop.resources import shipped
from workshop.settings import (
    EVERYWHERE,
    MISSED_AFTER_S,
    MODES,
    Settings,
    default_data,
    prepare,
    public_url,
    running_url,
    secret_key,
)
from workshop.store import reader
from workshop.store.changes import Forget
from workshop.store.database import open_database
from workshop.store.following import RUNNING
from workshop.store.scrubbing import scrub
from workshop.store.writer import write
from workshop.web.posters import MOST_TABLES, poster_of

FOLLOW_UP = "opfoelgning.yaml"
GOES = say("Opsamlingen fra {title} bliver gemt, og de enkelte svar bliver slettet. Det kan ikke fortrydes. Begynd?")
HELP = {"help_option_names": ["-h", "--help"]}


def say_in(text: str, /, **params: object) -> str:
    """A text in the language of the terminal: Danish, or what WORKSHOP_LANGUAGE asks for."""
    return translate(known(os.environ.get("WORKSHOP_LANGUAGE")), text, **params)


@contextmanager
def plainly() -> Iterator[None]:
    """Refusals become one sentence and exit code 1."""
    try:
        yield
    except NotAllowed as problem:
        raise click.ClickException(say_in(problem.text, **problem.params)) from None
    except BadContent as bad:
        raise click.ClickException("\n".join(problem.told(say_in) for problem in bad.problems)) from None


data_option = click.option(
    "--data",
    envvar="WORKSHOP_DATA",
    type=click.Path(file_okay=False, path_type=Path),
    default=default_data,
    help="Mappen, hvor alt gemmes.",
)
url_option = click.option("--public-url", envvar="WORKSHOP_PUBLIC_URL", help="Adressen, mobilerne når serveren på.")


@click.group(context_settings=HELP)
@click.version_option(__version__, prog_name="workshop")
def main() -> None:
    """Sammen kører en workshopdag: styrepult, lærred og mobiler."""


@main.command()
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
        settings = _settings(data, public_url, port, host=host, async_mode=async_mode, missed_after=missed_after)
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


def _settings(data: Path, url: str | None, port: int, **more: Any) -> Settings:
    folder = prepare(data)
    reached = public_url(url, port, more.get("host", EVERYWHERE))
    return Settings(data=folder, secret_key=secret_key(folder), public_url=reached, port=port, **more)


def _clear_first(settings: Settings, engine: Engine) -> None:
    """What came of age while the server was off is gone before anybody can look."""
    clear_due(settings, engine, partial(write, engine))


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


@main.command()
@click.argument("agenda", type=click.Path(path_type=Path))
@click.option("--set", "words", multiple=True, metavar="NAVN=ORD", help="Et andet ord for en variabel i agendaen.")
@click.option("--json", "as_json", is_flag=True, help="Svar som JSON.")
@data_option
@url_option
def new(agenda: Path, words: tuple[str, ...], as_json: bool, data: Path, public_url: str | None) -> None:
    """Åbner en workshop efter en agenda, også ved siden af en server, der kører."""
    with plainly():
        settings = _beside(data, public_url)
        engine = open_database(settings.data)
        opened = open_workshop(
            lambda change: write(engine, change), read_agenda(agenda, _pairs(words)), datetime.now(settings.zone)
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


def _pairs(words: tuple[str, ...]) -> dict[str, str]:
    for pair in words:
        if "=" not in pair:
            raise NotAllowed("Skriv --set som navn=ord; {pair} mangler et lighedstegn.", pair=pair)
    return dict(pair.split("=", 1) for pair in words)


def _beside(data: Path, url: str | None) -> Settings:
    """The settings of the server that runs on this data, or of one that could."""
    folder = prepare(data)
    reached, port = running_url(folder)
    return _settings(folder, url or reached, port)


@main.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def check(files: tuple[Path, ...]) -> None:
    """Finder alle fejl i agendaer og kortsæt: fil, linje, sted og hvad du kan gøre."""
    found = [problem for file in files for problem in problems_of(file)]
    for problem in found:
        click.echo(problem.told(say_in))
    if failing(found):
        sys.exit(1)
    click.echo(say_in("{n} filer er i orden.", n=len(files)) if len(files) != 1 else say_in("Filen er i orden."))


@main.command()
@click.argument("code")
@click.option("--format", "name", type=click.Choice(list(FORMATS)), required=True)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--meeting", type=click.IntRange(1), help="Hvilket møde under koden, hvis det ikke er det sidste.")
@data_option
def export(code: str, name: str, output: Path, meeting: int | None, data: Path) -> None:
    """Skriver en workshops opsamling til en fil."""
    with plainly():
        settings = _beside(data, None)
        engine = open_database(settings.data)
        afterwards = Afterwards(settings, engine, partial(write, engine))
        _save(output, _written(_summary(afterwards, _workshop(engine, code), meeting), name))
    click.echo(str(output))


def _summary(afterwards: Afterwards, workshop: reader.Workshop, meeting: int | None) -> Summary:
    """Of the meeting that was last, or of one before it."""
    if meeting in (None, workshop.meeting):
        return afterwards.summary(workshop)
    kept = afterwards.earlier(workshop, meeting or 1)
    if kept is None:
        raise NotAllowed("Workshoppen har ikke haft et møde {n}.", n=meeting)
    return kept


@main.command("follow-up")
@click.argument("code")
@click.argument("agenda", type=click.Path(path_type=Path), required=False)
@click.option("--set", "words", multiple=True, metavar="NAVN=ORD", help="Et andet ord for en variabel i agendaen.")
@click.option("--yes", is_flag=True, help="Spørg ikke først.")
@data_option
def begin_follow_up(code: str, agenda: Path | None, words: tuple[str, ...], yes: bool, data: Path) -> None:
    """Begynder en opfølgning under samme kode; uden AGENDA er det »Hvad blev der af det?«."""
    with plainly():
        settings = _beside(data, None)
        engine = open_database(settings.data)
        found = _workshop(engine, code)
        read = read_agenda(agenda or shipped("agendas") / FOLLOW_UP, _pairs(words))
        if found.ended_at is None:
            raise NotAllowed(RUNNING)
        if not yes and found.cleared_at is None:
            click.confirm(say_in(GOES, title=found.title), abort=True)
        body = Afterwards(settings, engine, partial(write, engine)).body(found)
        follow_up(partial(write, engine), found, read, body, datetime.now(settings.zone))
        scrub(engine)
    click.echo(say_in("Opfølgningen er klar under den samme kode: {digits}", digits=found.code))


def _save(output: Path, content: bytes) -> None:
    try:
        output.write_bytes(content)
    except OSError as problem:
        raise NotAllowed(
            "Filen {file} kan ikke skrives: {reason}.", file=str(output), reason=problem.strerror
        ) from None


def _written(summary: Summary, name: str) -> bytes:
    """In the workshop's own language, whatever the terminal speaks."""
    return FORMATS[name].write(summary, partial(translate, summary.language))


@main.command("print")
@click.argument("decks", nargs=-1, type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--set", "words", multiple=True, metavar="NAVN=ORD", help="Et andet ord for en variabel i kortene.")
@click.option("--poster", is_flag=True, help="Også plakater til bordene med vejen ind i en workshop.")
@click.option("--code", help="Workshoppens kode; hører til --poster.")
@click.option("--tables", type=click.IntRange(1, MOST_TABLES), help="En plakat til hvert bord, med nummer på.")
@data_option
@url_option
def print_sheets(
    decks: tuple[Path, ...],
    output: Path,
    words: tuple[str, ...],
    poster: bool,
    code: str | None,
    tables: int | None,
    data: Path,
    public_url: str | None,
) -> None:
    """Laver kort til at printe: fire på hvert ark, med bagsider, og plakater til bordene."""
    with plainly():
        read = [read_deck(deck, _pairs(words)) for deck in decks]
        if not poster and (code or tables):
            raise NotAllowed("--code og --tables hører til plakaten. Skriv også --poster.")
        if not poster and not read:
            raise NotAllowed("Skriv, hvilket kortsæt du vil printe, fx cards/roller-for-tillidsvalgte.yaml.")
        _save(output, _with_posters(read, code, tables or 0, data, public_url) if poster else write_cards(read))
    click.echo(str(output))
    if decks:
        click.echo(say_in("Print på begge sider i fuld størrelse, og vend på den lange kant."))


def _with_posters(decks: list[Deck], code: str | None, tables: int, data: Path, url: str | None) -> bytes:
    if code is None:
        raise NotAllowed("Skriv workshoppens kode med --code, så plakaten kan vise vejen ind.")
    settings = _beside(data, url)
    workshop = _workshop(open_database(settings.data), code)
    language, way_in = programme_of(workshop.script).language, poster_of(workshop, settings, tables)
    return write_both(decks, way_in, language) if decks else write_posters(way_in, language)


@main.command()
@click.argument("code", required=False)
@click.option("--due", is_flag=True, help="Slet kun svarene i de workshopper, hvor tiden er gået. Opsamlingen bliver.")
@click.option("--yes", is_flag=True, help="Spørg ikke først.")
@data_option
def forget(code: str | None, due: bool, yes: bool, data: Path) -> None:
    """Sletter alt om en workshop, eller de svar, hvis tid er gået."""
    with plainly():
        if due == bool(code):
            raise NotAllowed("Skriv koden til den workshop, der skal slettes, eller --due.")
        told = _forget_one(code, yes, data) if code else _forget_due(data)
    click.echo(told)


def _forget_one(code: str, yes: bool, data: Path) -> str:
    engine = open_database(prepare(data))
    found = _workshop(engine, code)
    if not yes:
        click.confirm(say_in("Slet {title} og alle svar? Det kan ikke fortrydes.", title=found.title), abort=True)
    write(engine, Forget(found.id))
    scrub(engine)
    return say_in("Workshoppen er slettet.")


def _forget_due(data: Path) -> str:
    """For a clock that runs beside the server, or instead of it."""
    settings = _beside(data, None)
    engine = open_database(settings.data)
    gone = len(clear_due(settings, engine, partial(write, engine)))
    if gone == 1:
        return say_in("Svarene i 1 workshop er slettet. Opsamlingen er der stadig.")
    if gone:
        return say_in("Svarene i {n} workshopper er slettet. Opsamlingerne er der stadig.", n=gone)
    return say_in("Ingen svar skal slettes nu.")


def _workshop(engine: Engine, code: str) -> reader.Workshop:
    found = reader.workshop_by_code(engine, "".join(code.split()))
    if found is None:
        raise NotAllowed("Ingen workshop har koden {digits}.", digits=code)
    return found
