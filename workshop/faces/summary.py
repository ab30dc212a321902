"""The summary of a day: the outcomes in programme order, with planned and actual times, and as it was edited."""

from workshop.activities import checkout
from workshop.activities.base import DESK
from workshop.activities.questions import archived, asked
from workshop.activities.summary import EDITS
from workshop.domain.editing import Marks, edited
from workshop.domain.programme import Block
from workshop.domain.summary import BlockTimes, Commitment, Section, Summary, SummaryBlock
from workshop.domain.words import Say
from workshop.faces.day import Day
from workshop.faces.outcomes import outcomes


def summary(day: Day, say_in: Say) -> Summary:
    """What stays, as the facilitator left it."""
    return edited(whole(day, say_in), marks(day))


def marks(day: Day) -> Marks:
    """What the facilitator did with the summary."""
    return {entry.slot: entry.value for entry in day.entries(EDITS) if entry.author == DESK}


def whole(day: Day, say_in: Say) -> Summary:
    """Everything there is; activities that were never shown have no outcome."""
    programme = day.programme
    return Summary(
        title=programme.title,
        code=day.code,
        language=programme.language,
        date=day.run.planned[0].start.astimezone(day.now.tzinfo).date(),
        participants=day.joined,
        phoneless=day.run.phoneless,
        smallest_group=programme.smallest_group,
        aims=programme.aims,
        blocks=tuple(_block(day, at, block, say_in) for at, block in enumerate(programme.blocks)),
        questions=asked(day.questions),
        archived=archived(day.questions),
        commitments=_commitments(day),
        meeting=day.after.meeting,
    )


def _block(day: Day, at: int, block: Block, say_in: Say) -> SummaryBlock:
    planned, actual = day.run.planned[at], day.run.actual.get(block.id)
    zone = day.now.tzinfo
    times = BlockTimes(
        planned_start=planned.start.astimezone(zone),
        planned_end=planned.end.astimezone(zone),
        actual_start=actual.start.astimezone(zone) if actual else None,
        actual_end=actual.end.astimezone(zone) if actual and actual.end else None,
    )
    return SummaryBlock(block.title, times, _sections(day, block, say_in))


def _sections(day: Day, block: Block, say_in: Say) -> tuple[Section, ...]:
    shown = [activity for activity in block.activities if activity.id in day.run.stages]
    return tuple(section for activity in shown for section in outcomes(day, activity, say_in))


def _commitments(day: Day) -> tuple[Commitment, ...]:
    checkouts = [activity for activity in day.programme.activities if activity.kind == "checkout"]
    results = (day.result(activity) for activity in checkouts)
    return tuple(promise for result in results if result for promise in checkout.promised(result))
