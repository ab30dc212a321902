"""Prints: decks of cards, empty canvases, and posters with the way into a workshop."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import click

from workshop.activities.canvas import Canvas
from workshop.cli.shared import beside, data_option, find, pairs, plainly, save, say_in, url_option
from workshop.content.check import read_agenda
from workshop.content.deck import read_deck
from workshop.content.script import programme_of
from workshop.domain.refusal import NotAllowed
from workshop.export import CanvasPage, Poster, write_pile
from workshop.export.canvas import blank
from workshop.language import translate
from workshop.store.database import open_database
from workshop.web.posters import MOST_TABLES, poster_of


@click.command("print")
@click.argument("decks", nargs=-1, type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--set", "words", multiple=True, metavar="NAVN=ORD", help="Et andet ord for en variabel i kortene.")
@click.option(
    "--canvases", "agenda", type=click.Path(path_type=Path), metavar="AGENDA", help="Også agendaens ark, til pen."
)
@click.option("--poster", is_flag=True, help="Også plakater til bordene med vejen ind i en workshop.")
@click.option("--code", help="Workshoppens kode; hører til --poster.")
@click.option("--tables", type=click.IntRange(1, MOST_TABLES), help="En plakat til hvert bord, med nummer på.")
@data_option
@url_option
def print_sheets(
    decks: tuple[Path, ...],
    output: Path,
    words: tuple[str, ...],
    agenda: Path | None,
    poster: bool,
    code: str | None,
    tables: int | None,
    data: Path,
    public_url: str | None,
) -> None:
    """Laver bunken til bordene: kort, fire på hvert ark med bagsider, ark til at skrive på, og plakater."""
    with plainly():
        read = [read_deck(deck, pairs(words)) for deck in decks]
        if not poster and (code or tables):
            raise NotAllowed("--code og --tables hører til plakaten. Skriv også --poster.")
        if not poster and not read and not agenda:
            raise NotAllowed("Skriv, hvilket kortsæt du vil printe, fx cards/roller-for-tillidsvalgte.yaml.")
        speaks, empty = _canvases(agenda, pairs(words)) if agenda else ("", [])
        spoken, way_in = _poster(code, tables or 0, data, public_url) if poster else ("", None)
        save(output, write_pile(read, empty, way_in, spoken or speaks or read[0].language))
    click.echo(str(output))
    if decks:
        click.echo(say_in("Print på begge sider i fuld størrelse, og vend på den lange kant."))


def _canvases(source: Path, words: Mapping[str, str]) -> tuple[str, list[CanvasPage]]:
    """The language of an agenda, and its canvases before anybody has written on them."""
    agenda = read_agenda(source, words)
    canvases = [activity for block in agenda.blocks for activity in block.activities if isinstance(activity, Canvas)]
    if not canvases:
        raise NotAllowed("{file} har ingen ark, som grupper fylder ud.", file=str(source))
    say = partial(translate, agenda.language)
    return agenda.language, [blank(canvas, agenda.title, None, say) for canvas in canvases]


def _poster(code: str | None, tables: int, data: Path, url: str | None) -> tuple[str, Poster]:
    """The language of a workshop, and the way into it."""
    if code is None:
        raise NotAllowed("Skriv workshoppens kode med --code, så plakaten kan vise vejen ind.")
    settings = beside(data, url)
    workshop = find(open_database(settings.data), code)
    return programme_of(workshop.script).language, poster_of(workshop, settings, tables)
