"""The summary in the room: its pages, and the one everybody looks at."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from typing import Any

from workshop.activities.base import Result
from workshop.activities.checkout import LEVELS
from workshop.domain import editing
from workshop.domain.summary import COMMITMENTS, QUESTIONS, Bar, Commitment, Section, Summary
from workshop.domain.words import Say, say
from workshop.faces.day import Day
from workshop.faces.summary import summary
from workshop.language import translate

TITLES = {QUESTIONS: say("Spørgsmål fra dagen"), COMMITMENTS: say("Det vil vi gøre")}
BEFORE = {QUESTIONS: say("Spørgsmål fra sidst"), COMMITMENTS: say("Det ville vi gøre")}
"""What the two are called where they are of this meeting, and of the last one."""

Page = dict[str, Any]


def turned(day: Day) -> Result:
    """The names of the pages, and the one that is up; what comes is nobody's before it is turned to."""
    made = all_pages(day)
    up = day.run.stages[_activity(day).id].look
    return {
        "pages": [{"id": page["id"], "title": page["title"]} for page in made],
        "page": next((page for page in made if page["id"] == up), None),
        "people": _people(day),
    }


def at_desk(day: Day) -> Result:
    """The facilitator sees every page before the room does."""
    return {**turned(day), "all": all_pages(day)}


def all_pages(day: Day) -> list[Page]:
    """Those this activity shows, in the order they are walked through."""
    return day.once("pages", lambda: _all_pages(day))


def _all_pages(day: Day) -> list[Page]:
    say_in = partial(translate, day.programme.language)
    made, wanted = _gathered(day, say_in), _activity(day).show
    if made is None:
        return []
    shown = [page for page in editing.pages(made) if page.state == "shown" and (not wanted or page.id in wanted)]
    titles = BEFORE if _activity(day).last else TITLES
    return [_page(made, page.id, page.title or say_in(titles[page.id])) for page in shown]


def _gathered(day: Day, say_in: Say) -> Summary | None:
    """The summary of this meeting or of the last one; the first has none before it."""
    return day.after.last() if _activity(day).last else summary(day, say_in)


def _people(day: Day) -> int:
    """How many took part in what the pages tell of."""
    if not _activity(day).last:
        return day.joined + day.run.phoneless
    last = day.after.last()
    return last.participants + last.phoneless if last else 0


def _activity(day: Day) -> Any:
    activity = day.activity
    assert activity is not None
    return activity


def _page(made: Summary, id: str, title: str) -> Page:
    sections = [section for section in made.sections if section.activity == id]
    page = _section(sections[0]) if sections else _plain(id)
    return {
        **page,
        "id": id,
        "title": title,
        "groups": [_section(section) for section in sections[1:]],
        "questions": [asdict(question) for question in made.questions] if id == QUESTIONS else [],
        "levels": _levels(made.commitments) if id == COMMITMENTS else [],
    }


def _plain(id: str) -> Page:
    return _section(Section(activity=id, kind=id, title="", n=0, sentence=""))


def _section(section: Section) -> Page:
    shown = asdict(section)
    bars = section.bars or _counted(section)
    return {**shown, "id": section.activity, "bars": [asdict(bar) for bar in bars]}


def _counted(section: Section) -> tuple[Bar, ...]:
    """Words have no bars of their own; how many wrote each is in the rows."""
    if section.form != editing.CLOUD:
        return ()
    counted = [(str(word), int(count or 0)) for word, count, *_ in section.rows]
    return tuple(Bar(word, count, count / max(1, section.n)) for word, count in counted)


def _levels(commitments: Sequence[Commitment]) -> list[Page]:
    """By IGLO level, and there by theme; what has neither comes last."""
    by_level: defaultdict[str, list[Commitment]] = defaultdict(list)
    for promise in commitments:
        by_level[promise.level].append(promise)
    levels = [level for level in (*LEVELS, "") if by_level[level]]
    return [{"level": level, "count": len(by_level[level]), "themes": _themes(by_level[level])} for level in levels]


def _themes(commitments: Sequence[Commitment]) -> list[Page]:
    names = sorted(dict.fromkeys(promise.theme for promise in commitments), key=lambda name: name == "")
    return [
        {"theme": name, "items": [asdict(promise) for promise in commitments if promise.theme == name]}
        for name in names
    ]
