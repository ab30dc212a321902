"""What the pages need of the running server, and who is asking."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import abort, current_app, g, request
from sqlalchemy import Engine

from workshop.content.script import language_of
from workshop.domain.refusal import NotAllowed
from workshop.export.apart import Apart
from workshop.keys import Keys
from workshop.language import known, translate
from workshop.settings import Settings
from workshop.store import reader
from workshop.store.writer import Writer
from workshop.web.assets import Assets
from workshop.web.jobs import Jobs
from workshop.web.misses import Misses
from workshop.web.once import Once


@dataclass(frozen=True)
class House:
    """One per server. `aside` runs slow work (cards, posters) in a real thread, `jobs` write files apart."""

    settings: Settings
    engine: Engine
    writer: Writer
    keys: Keys
    assets: Assets
    misses: Misses
    once: Once
    service: Any
    aside: Callable[..., Any]
    apart: Apart
    jobs: Jobs

    def close(self) -> None:
        """What arrived is kept, and no file is written any more."""
        self.service.close()
        self.apart.close()


def house() -> House:
    found: House = current_app.extensions["sammen"]
    return found


def language() -> str:
    """What the reader chose, else the workshop's own, else Danish."""
    chosen = request.args.get("lang") or request.cookies.get("language") or g.get("language")
    return known(chosen)


def say_here(text: str, /, **params: object) -> str:
    """A text in the language of the page."""
    return translate(language(), text, **params)


def refusal(problem: NotAllowed) -> str:
    return say_here(problem.text, **problem.params)


def workshop_or_404(code: str) -> reader.Workshop:
    """The workshop a page is about; from here on the page speaks its language, unless the reader chose another."""
    found = reader.workshop_by_code(house().engine, code)
    if found is None:
        abort(404)
    g.language = language_of(found.script)
    return found
