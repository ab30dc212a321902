"""Prints: decks of cards, and posters with the way into a workshop."""

from pathlib import Path

import click

from workshop.activities.decks import Deck
from workshop.cli.shared import beside, data_option, find, pairs, plainly, save, say_in, url_option
from workshop.content.deck import read_deck
from workshop.content.script import programme_of
from workshop.domain.refusal import NotAllowed
from workshop.export import write_cards, write_pile, write_posters
from workshop.store.database import open_database
from workshop.web.posters import MOST_TABLES, poster_of


@click.command("print")
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
        read = [read_deck(deck, pairs(words)) for deck in decks]
        if not poster and (code or tables):
            raise NotAllowed("--code og --tables hører til plakaten. Skriv også --poster.")
        if not poster and not read:
            raise NotAllowed("Skriv, hvilket kortsæt du vil printe, fx cards/roller-for-tillidsvalgte.yaml.")
        save(output, _with_posters(read, code, tables or 0, data, public_url) if poster else write_cards(read))
    click.echo(str(output))
    if decks:
        click.echo(say_in("Print på begge sider i fuld størrelse, og vend på den lange kant."))


def _with_posters(decks: list[Deck], code: str | None, tables: int, data: Path, url: str | None) -> bytes:
    if code is None:
        raise NotAllowed("Skriv workshoppens kode med --code, så plakaten kan vise vejen ind.")
    settings = beside(data, url)
    workshop = find(open_database(settings.data), code)
    language, way_in = programme_of(workshop.script).language, poster_of(workshop, settings, tables)
    return write_pile(decks, [], way_in, language) if decks else write_posters(way_in, language)
