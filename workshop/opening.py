"""Opens a workshop, or it again: a checked agenda becomes a code to join by, a secret for the QR and links."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from workshop.content.again import for_meeting
from workshop.content.agenda import Agenda
from workshop.content.script import programme_of, script_of
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import new_run
from workshop.keys import Kind, hash_key, new_key
from workshop.store import reader
from workshop.store.changes import NewWorkshop
from workshop.store.following import FollowUp
from workshop.store.rights import MakeLink

TRIES = 20
"""Random codes to try; a taken one is rarer than one in a million."""

Write = Callable[[Any], Any]
"""Commits a change: the writer's `submit` in a server, `store.writer.write` beside one."""


@dataclass(frozen=True)
class Opened:
    """`code` is what people type, `secret` what the QR carries."""

    id: str
    code: str
    secret: str


def open_workshop(write: Write, agenda: Agenda, now: datetime) -> Opened:
    """A new workshop in its lobby; `now` carries the room's time zone."""
    script = script_of(agenda)
    run = new_run(programme_of(script), now)
    at = round(now.timestamp() * 1000)

    def new(opened: Opened) -> None:
        write(NewWorkshop(opened.id, opened.code, opened.secret, agenda.title, script, run, at, agenda.pictures))

    return trying_codes(new)


def trying_codes(new: Callable[[Opened], None]) -> Opened:
    """The first code that `new` finds free; it refuses a taken one."""
    for _ in range(TRIES):
        opened = Opened(id=secrets.token_hex(16), code=new_code(), secret=new_key())
        try:
            new(opened)
        except NotAllowed as problem:
            if problem.code != "taken":
                raise
        else:
            return opened
    raise NotAllowed("Der er ingen ledige koder lige nu. Prøv igen.")


def follow_up(write: Write, workshop: reader.Workshop, agenda: Agenda, body: str, now: datetime) -> None:
    """The next meeting of the same people, in its lobby under the same code; `body` is what stays of the last one."""
    meeting = workshop.meeting + 1
    script = script_of(for_meeting(agenda, meeting))
    run = new_run(programme_of(script), now, meeting)
    at = round(now.timestamp() * 1000)
    write(FollowUp(workshop.id, workshop.meeting, script, run, body, at, agenda.pictures))


def new_code() -> str:
    """Eight digits, the first not zero, so that nobody leaves it out."""
    return str(10_000_000 + secrets.randbelow(90_000_000))


def new_link(write: Write, kind: Kind, workshop: str | None = None) -> str:
    """The token of a link that works once."""
    token = new_key()
    write(MakeLink(hash_key(token), kind, workshop))
    return token
