"""Finds what points at an activity that is not there, comes later or is of the wrong sort."""

from collections.abc import Iterator
from typing import Any

from workshop.activities.poll import IN_OWN_WORDS
from workshop.content.parts import Part, all_activities
from workshop.content.problems import Fault
from workshop.domain.grouping import SAME
from workshop.domain.summary import COMMITMENTS, QUESTIONS
from workshop.domain.words import say

ROLE = "role"
YES = ("ja", "true")


def astray(tree: Any) -> Iterator[Fault]:
    """What builds on something earlier – a group's answers, a first round, the same groups – needs it before it."""
    earlier: dict[str, Part] = {}
    for activity in all_activities(tree):
        yield from _segment(activity, earlier)
        yield from _first(activity, earlier)
        yield from _same_groups(activity, earlier)
        earlier[activity.text("id")] = activity
    yield from _shown(tree)


def _segment(activity: Part, earlier: dict[str, Part]) -> Iterator[Fault]:
    wanted = activity.text("segment")
    if wanted and _form(activity) in IN_OWN_WORDS:
        text = say("det, folk skriver med egne ord, vises ikke efter gruppe")
        yield Fault((*activity.path, "segment"), text, say("slet linjen, eller spørg med en anden form"))
        return
    if wanted in ("", ROLE):
        return
    if _form(earlier.get(wanted)) != "choice":
        text = say("'{id}' er ikke en tidligere afstemning med form: choice")
        yield Fault((*activity.path, "segment"), text, say("skriv role eller id på en, der kommer før"), {"id": wanted})


def _first(activity: Part, earlier: dict[str, Part]) -> Iterator[Fault]:
    wanted = activity.text("first")
    if wanted and (_form(activity) == "" or _form(earlier.get(wanted)) != _form(activity)):
        text = say("'{id}' er ikke en tidligere afstemning med samme form")
        yield Fault((*activity.path, "first"), text, say("skriv id på den, der spørger om det samme"), {"id": wanted})


def _same_groups(activity: Part, earlier: dict[str, Part]) -> Iterator[Fault]:
    """Nobody can stay in groups there never were."""
    groups = activity.written.get("groups")
    asked = isinstance(groups, dict) and groups.get("by") == SAME
    if asked and not any(_is_grouped(part) for part in earlier.values()):
        text = say("der er ingen aktivitet i grupper før den her")
        yield Fault((*activity.path, "groups", "by"), text, say("vælg, hvem der skal sammen, fx mixed"))


def _is_grouped(part: Part) -> bool:
    return part.text("kind") in ("cards", "canvas") or part.text("play") == "team"


def _shown(tree: Any) -> Iterator[Fault]:
    """A summary shows pages of activities that are there; what another day had nobody knows here."""
    known = {QUESTIONS, COMMITMENTS, *(activity.text("id") for activity in all_activities(tree))}
    of_today = (one for one in all_activities(tree) if one.text("kind") == "summary" and one.text("last") not in YES)
    for activity in of_today:
        wanted = activity.written.get("show")
        for place, id in enumerate(wanted if isinstance(wanted, list) else ()):
            if isinstance(id, str) and id not in known:
                text = say("'{id}' er ikke en aktivitet i agendaen")
                what = say("skriv id på en aktivitet, questions eller commitments")
                yield Fault((*activity.path, "show", place), text, what, {"id": id})


def _form(activity: Part | None) -> str:
    return activity.text("form") if activity and activity.text("kind") == "poll" else ""
