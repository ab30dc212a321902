"""What somebody sees of their own team, and nobody else: who is in it, what they hold, what they have written."""

from collections.abc import Mapping
from typing import Any

from workshop.domain.teams import WAITS, Company, Member
from workshop.faces import together
from workshop.faces.day import Day

Message = dict[str, Any]


def messages(day: Day) -> Mapping[str, Message]:
    """By participant, for everybody the forming knows; what a team has in common is made once."""
    company = day.company
    if company is None or not company.forming:
        return {}
    common = {**_common(day, company), WAITS: _waiting(day)}
    return {
        member.person: {"stays": _stays(company, member.person), **common[member.team], "me": member.number}
        for member in company.members
        if member.phone
    }


def stranger(company: Company, person: str) -> Message:
    """What somebody sees whom no forming knows yet."""
    stays = _stays(company, person)
    return {"activity": company.activity, "forming": company.forming, "team": None, "me": None, "stays": stays}


def _common(day: Day, company: Company) -> dict[int, Message]:
    made = together.made(day, company)
    circles = together.circles(day, company)
    return {
        team: {
            **_waiting(day),
            "team": team,
            "sign": together.sign(team),
            "stays": company.stays(team),
            "members": [together.member(company, member) for member in members],
            "cards": _cards(day, members),
            "hand": list(together.hand_of(day, team)),
            **made[team],
            "circle": _circle(circles, team),
        }
        for team, members in company.teams.items()
    }


def _waiting(day: Day) -> Message:
    company = day.company
    assert company is not None
    table = together.stage_here(day).by == "table"
    return {"activity": company.activity, "forming": company.forming, "team": WAITS, "table": table, "members": []}


def _cards(day: Day, members: tuple[Member, ...]) -> dict[str, str]:
    """Who holds what in this round, by number; people sit around one table."""
    held = {str(member.number): member.card(together.stage_here(day).dealt) for member in members}
    return {number: card for number, card in held.items() if card}


def _circle(circles: list[list[int]], team: int) -> Message | None:
    for number, teams in enumerate(circles, 1):
        if team in teams:
            return {"number": number, "signs": [together.sign(other) for other in teams]}
    return None


def _stays(company: Company, person: str) -> bool:
    return person in company.staying
