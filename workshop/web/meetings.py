"""The meetings there have been under one code: what each is called, when it was, and whether people can read it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from workshop.content.script import programme_of
from workshop.domain.summary import Summary
from workshop.export.numbers import long_date
from workshop.store import reader, summaries
from workshop.store.summaries import TAKEN_BACK
from workshop.web.house import house, language, say_here
from workshop.web.moments import when


@dataclass(frozen=True)
class Meeting:
    """`stands` is its day, or for the present one whether it is over; `page` is where its summary is."""

    n: int
    title: str
    stands: str
    page: str
    shared: bool


def meetings(workshop: reader.Workshop) -> list[Meeting]:
    """The first one first; of those before this one, as much as was kept."""
    given = summaries.published(house().engine, workshop.id)
    shared = {one.meeting for one in given if one.body != TAKEN_BACK}
    return [*_before(workshop, shared), _present(workshop, shared)]


def _before(workshop: reader.Workshop, shared: Collection[int]) -> Iterator[Meeting]:
    for n in range(1, workshop.meeting):
        kept: Summary | None = house().service.afterwards.earlier(workshop, n)
        if kept:
            day, page = long_date(kept.date, language()), f"/desk/{workshop.code}/summary/{n}"
            yield Meeting(n, kept.title, day, page, n in shared)


def _present(workshop: reader.Workshop, shared: Collection[int]) -> Meeting:
    title, page = programme_of(workshop.script).title, f"/desk/{workshop.code}/summary"
    return Meeting(workshop.meeting, title, _stands(workshop), page, workshop.meeting in shared)


def _stands(workshop: reader.Workshop) -> str:
    if not workshop.ended_at:
        return say_here("ikke afsluttet endnu")
    ended = datetime.fromtimestamp(workshop.ended_at / 1000, house().settings.zone)
    return say_here("afsluttet {when}", when=when(ended))
