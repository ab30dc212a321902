"""Who is with whom, as the facilitator sees it: numbers and how far each team is, never who holds what."""

from typing import Any

from workshop.domain import privacy
from workshop.domain.playing import grouped_before
from workshop.domain.teams import Company
from workshop.faces import together
from workshop.faces.day import Day

Told = dict[str, Any]


def teams(day: Day) -> Told | None:
    """None where the room does nothing together."""
    company = day.company
    if company is None:
        return None
    stage = together.stage_here(day)
    groups = day.activity.groups  # type: ignore[union-attr]
    made, by_hand = together.made(day, company), together.back_by_hand(day, company)
    return {
        "forming": company.forming,
        "by": stage.by or groups.by,
        "size": stage.size or groups.size,
        "before": grouped_before(day.programme, day.run, company.activity) is not None,
        "here": company.around,
        "stays": privacy.about(len(company.staying), day.programme.smallest_group),
        "swaps": sum(len(held) - 1 for member in company.members for held in member.cards.values()),
        "waiting": [together.member(company, member) for member in company.waiting],
        "teams": [_team(day, company, number, made[number], number in by_hand) for number in company.teams],
    }


def _team(day: Day, company: Company, number: int, made: Told, by_hand: bool) -> Told:
    hand = together.hand_of(day, number)
    return {
        "number": number,
        "sign": together.sign(number),
        "stays": company.stays(number),
        "members": [together.member(company, member) for member in company.teams[number]],
        "lines": len(made.get("lines", ())),
        "placed": len(made.get("items", ())),
        "shared": made.get("shared", False),
        "name": made["name"] if made.get("shared") else "",
        "at": together.at_card(day, made["turn"], len(hand)) + 1 if hand else 0,
        "of": len(hand),
        "found": made["found"],
        "home": made["home"],
        "by_hand": by_hand,
    }
