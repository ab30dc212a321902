"""What the commands share: the language of the terminal, refusals as sentences, where things lie."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
from sqlalchemy import Engine

from workshop.content.problems import BadContent
from workshop.domain.refusal import NotAllowed
from workshop.language import known, translate
from workshop.settings import EVERYWHERE, Settings, default_data, prepare, public_url, running_url, secret_key
from workshop.store import reader

data_option = click.option(
    "--data",
    envvar="WORKSHOP_DATA",
    type=click.Path(file_okay=False, path_type=Path),
    default=default_data,
    help="Mappen, hvor alt gemmes.",
)
url_option = click.option("--public-url", envvar="WORKSHOP_PUBLIC_URL", help="Adressen, mobilerne når serveren på.")


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


def settings_of(data: Path, url: str | None, port: int, **more: Any) -> Settings:
    folder = prepare(data)
    reached = public_url(url, port, more.get("host", EVERYWHERE))
    return Settings(data=folder, secret_key=secret_key(folder), public_url=reached, port=port, **more)


def beside(data: Path, url: str | None) -> Settings:
    """The settings of the server that runs on this data, or of one that could."""
    folder = prepare(data)
    reached, port = running_url(folder)
    return settings_of(folder, url or reached, port)


def pairs(words: tuple[str, ...]) -> dict[str, str]:
    for pair in words:
        if "=" not in pair:
            raise NotAllowed("Skriv --set som navn=ord; {pair} mangler et lighedstegn.", pair=pair)
    return dict(pair.split("=", 1) for pair in words)


def save(output: Path, content: bytes) -> None:
    try:
        output.write_bytes(content)
    except OSError as problem:
        raise NotAllowed(
            "Filen {file} kan ikke skrives: {reason}.", file=str(output), reason=problem.strerror
        ) from None


def find(engine: Engine, code: str) -> reader.Workshop:
    found = reader.workshop_by_code(engine, "".join(code.split()))
    if found is None:
        raise NotAllowed("Ingen workshop har koden {digits}.", digits=code)
    return found
