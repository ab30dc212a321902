"""After the day: takes summaries home and in, begins follow-ups, deletes."""

from datetime import datetime
from functools import partial
from pathlib import Path

import click

from workshop.cli.shared import beside, data_option, find, pairs, plainly, save, say_in
from workshop.content.check import read_agenda
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Summary
from workshop.domain.words import say
from workshop.export.formats import FORMATS, OF_SEVERAL
from workshop.importing import import_summary
from workshop.language import translate
from workshop.live.afterwards import Afterwards
from workshop.live.clearing import clear_due
from workshop.live.several import several
from workshop.opening import follow_up
from workshop.resources import shipped
from workshop.settings import prepare
from workshop.store import reader
from workshop.store.changes import Forget
from workshop.store.database import open_database
from workshop.store.following import RUNNING
from workshop.store.scrubbing import scrub
from workshop.store.writer import write

FOLLOW_UP = "opfoelgning.yaml"
ONE_AT_A_TIME = say("{name} laves af én workshop ad gangen. Til flere under ét kan du bruge {formats}.")
GOES = say("Opsamlingen fra {title} bliver gemt, og de enkelte svar bliver slettet. Det kan ikke fortrydes. Begynd?")


@click.command()
@click.argument("codes", nargs=-1, required=True, metavar="CODE...")
@click.option("--format", "name", type=click.Choice(list(FORMATS)), required=True)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--meeting", type=click.IntRange(1), help="Hvilket møde under koden, hvis det ikke er det sidste.")
@click.option("--compare", is_flag=True, help="To koder ved siden af hinanden; ellers bliver flere lagt sammen.")
@data_option
def export(codes: tuple[str, ...], name: str, output: Path, meeting: int | None, compare: bool, data: Path) -> None:
    """Skriver en workshops opsamling til en fil, eller flere under ét; 31132617.1 er det første møde under en kode."""
    with plainly():
        settings = beside(data, None)
        engine = open_database(settings.data)
        afterwards = Afterwards(settings, engine, partial(write, engine))
        if len(codes) == 1 and not compare:
            summary = _summary(afterwards, find(engine, codes[0]), meeting)
        elif meeting:
            raise NotAllowed("--meeting hører til én kode. Skriv mødet efter koden i stedet: 31132617.1")
        elif name not in OF_SEVERAL:
            raise NotAllowed(ONE_AT_A_TIME, name=name, formats=", ".join(OF_SEVERAL))
        else:
            summary = several(afterwards, "compare" if compare else "sum", codes, partial(find, engine))
        save(output, _written(summary, name))
    click.echo(str(output))


def _summary(afterwards: Afterwards, workshop: reader.Workshop, meeting: int | None) -> Summary:
    """Of the meeting that was last, or of one before it."""
    if meeting in (None, workshop.meeting):
        return afterwards.summary(workshop)
    kept = afterwards.earlier(workshop, meeting or 1)
    if kept is None:
        raise NotAllowed("Workshoppen har ikke haft et møde {n}.", n=meeting)
    return kept


def _written(summary: Summary, name: str) -> bytes:
    """In the workshop's own language, whatever the terminal speaks."""
    return FORMATS[name].write(summary, partial(translate, summary.language))


@click.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@data_option
def receive(file: Path, data: Path) -> None:
    """Henter en opsamling ind, som er gemt som JSON."""
    with plainly():
        settings = beside(data, None)
        opened = import_summary(partial(write, open_database(settings.data)), _read(file), datetime.now(settings.zone))
    click.echo(say_in("Opsamlingen ligger her nu under koden {digits}", digits=opened.code))


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as problem:
        raise NotAllowed("Filen {file} kan ikke læses: {reason}.", file=str(file), reason=problem.strerror) from None


@click.command("follow-up")
@click.argument("code")
@click.argument("agenda", type=click.Path(path_type=Path), required=False)
@click.option("--set", "words", multiple=True, metavar="NAVN=ORD", help="Et andet ord for en variabel i agendaen.")
@click.option("--yes", is_flag=True, help="Spørg ikke først.")
@data_option
def begin_follow_up(code: str, agenda: Path | None, words: tuple[str, ...], yes: bool, data: Path) -> None:
    """Begynder en opfølgning under samme kode; uden AGENDA er det »Hvad blev der af det?«."""
    with plainly():
        settings = beside(data, None)
        engine = open_database(settings.data)
        found = find(engine, code)
        read = read_agenda(agenda or shipped("agendas") / FOLLOW_UP, pairs(words))
        if found.ended_at is None:
            raise NotAllowed(RUNNING)
        if not yes and found.cleared_at is None:
            click.confirm(say_in(GOES, title=found.title), abort=True)
        body = Afterwards(settings, engine, partial(write, engine)).body(found)
        follow_up(partial(write, engine), found, read, body, datetime.now(settings.zone))
        scrub(engine)
    click.echo(say_in("Opfølgningen er klar under den samme kode: {digits}", digits=found.code))


@click.command()
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
    found = find(engine, code)
    if not yes:
        click.confirm(say_in("Slet {title} og alle svar? Det kan ikke fortrydes.", title=found.title), abort=True)
    write(engine, Forget(found.id))
    scrub(engine)
    return say_in("Workshoppen er slettet.")


def _forget_due(data: Path) -> str:
    """For a clock that runs beside the server, which alone knows who stands in a lobby."""
    settings = beside(data, None)
    engine = open_database(settings.data)
    gone = len(clear_due(settings, engine, partial(write, engine), spared={one.id for one in reader.workshops(engine)}))
    if gone == 1:
        return say_in("Svarene i 1 workshop er slettet. Opsamlingen er der stadig.")
    if gone:
        return say_in("Svarene i {n} workshopper er slettet. Opsamlingerne er der stadig.", n=gone)
    return say_in("Ingen svar skal slettes nu.")
