"""What teams make of an activity: the same for one team's phones, for the screen and for the desk."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from workshop.activities import kinds
from workshop.activities.base import DESK, Entry
from workshop.domain import dealing, grouping
from workshop.domain.run import Stage, played
from workshop.domain.signs import sign_of
from workshop.domain.teams import TURN, Company, Member, author
from workshop.faces.day import Day

Told = dict[str, Any]

CIRCLES = "circles"
BACK = "home:"
A_CIRCLE = 8
"""People who retell to each other, where the agenda does not say how many."""


def stage_here(day: Day) -> Stage:
    """How the activity stands that is up."""
    assert day.activity is not None
    return day.run.stages[day.activity.id]


def entries_by_team(day: Day, company: Company) -> Mapping[int, Sequence[Entry]]:
    """What each team has given under the forming that holds."""
    authors = {author(company.forming, team): team for team in company.teams}
    given: dict[int, list[Entry]] = {team: [] for team in company.teams}
    for entry in day.entries(company.activity):
        if entry.author in authors:
            given[authors[entry.author]].append(entry)
    return given


def back_by_hand(day: Day, company: Company) -> set[int]:
    """Teams the facilitator saw come back: most of them had no phone to say it with."""
    marks = (entry.slot for entry in day.entries(company.activity) if entry.author == DESK)
    return {int(slot.removeprefix(BACK), 16) for slot in marks if slot.startswith(BACK)}


def made(day: Day, company: Company) -> dict[int, Told]:
    """By team: what it has written, where it is among its cards, whether it has met and is back."""
    return day.once("made by teams", lambda: _made_by_teams(day, company))


def _made_by_teams(day: Day, company: Company) -> dict[int, Told]:
    back = back_by_hand(day, company)
    return {team: _made(day, entries, team in back) for team, entries in entries_by_team(day, company).items()}


def _made(day: Day, entries: Sequence[Entry], back: bool) -> Told:
    made = {"found": False, "home": False, **kinds.shared(day.activity, entries), **_turn(day, entries)}
    return {**made, "home": made["home"] or back}


def _turn(day: Day, entries: Sequence[Entry]) -> Told:
    """Where the team said it was; a new round begins with its first card."""
    turns = (entry.value for entry in entries if entry.slot == TURN and entry.value["dealt"] == stage_here(day).dealt)
    turn = next(turns, {"at": 0, "since": 0})
    return {"turn": {"at": turn["at"], "since": turn["since"]}}


def hand_of(day: Day, team: int) -> tuple[str, ...]:
    """The cards a team goes through; nothing before the first deal or where cards are played otherwise."""
    activity: Any = day.activity
    stage = stage_here(day)
    if getattr(activity, "play", "") != "hand" or not stage.dealt:
        return ()
    return dealing.hand(activity.deck.cards, team, stage.dealt, activity.hand, stage.seed)


def at_card(day: Day, turn: Told, cards: int) -> int:
    """Which card of its hand a team is at now, from 0."""
    activity: Any = day.activity
    told = dealing.Turn(turn["at"], timedelta(milliseconds=turn["since"]))
    return dealing.turn_at(told, played(stage_here(day), day.now), activity.card_minutes, cards)


def member(company: Company, member: Member) -> Told:
    """Somebody in a team, or waiting for one, as their team and the desk get them."""
    return {"number": member.number, "phone": member.phone, "away": member.person in company.missing}


def sign(team: int) -> Told:
    """The sign of a team as faces get it."""
    known = sign_of(team)
    return {"colour": known.colour, "shape": known.shape, "word": known.word, "number": known.number}


def circles(day: Day, company: Company) -> list[list[int]]:
    """Which teams tell each other what they heard, once the facilitator has asked for it."""
    if stage_here(day).look != CIRCLES:
        return []
    size = getattr(day.activity, "retell", 0) or A_CIRCLE
    return [list(circle) for circle in grouping.circles(sorted(company.teams), size)]
