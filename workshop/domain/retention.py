"""How long the raw answers are kept: the moment they are deleted follows from where the day stands."""

from dataclasses import replace
from datetime import datetime, timedelta

from workshop.domain.refusal import NotAllowed
from workshop.domain.run import LOBBY, Run

FEWEST_DAYS = 1
MOST_DAYS = 30
NEVER_BEGUN = timedelta(days=30)
"""What lies unused is deleted this long after the last step."""


def check_days(days: int) -> int:
    """The days as they are, or a refusal."""
    if not FEWEST_DAYS <= days <= MOST_DAYS:
        raise NotAllowed("Svarene kan gemmes fra {fewest} til {most} dage.", fewest=FEWEST_DAYS, most=MOST_DAYS)
    return days


def days_of(run: Run, keep_days: int) -> int:
    """How many days after the end the answers are kept: as the desk chose, else as the programme has it."""
    return run.keep or keep_days


def deletes_at(run: Run, keep_days: int, last_step_at: datetime) -> datetime:
    """When the raw answers are deleted.

    A day nobody ended counts as over when its plan and its last step are past.
    """
    kept = timedelta(days=days_of(run, keep_days))
    if run.ended is not None:
        return run.ended + kept
    if not is_begun(run):
        return last_step_at + NEVER_BEGUN
    return max(last_step_at, *(slot.end for slot in run.plan)) + kept


def is_begun(run: Run) -> bool:
    """Whether there is anything of the day to keep: one that never began has nothing to say afterwards."""
    return run.ended is not None or run.position != LOBBY


def cleared(run: Run, now: datetime) -> Run:
    """The day without its answers: over, every activity shut, and without what the desk made of answers on its way."""
    bare = Run(planned=run.planned, plan=run.plan, actual=run.actual, phoneless=run.phoneless, keep=run.keep)
    return replace(bare, ended=run.ended or now, cleared=now, meeting=run.meeting)
