"""An agenda for a later meeting: its activities are called otherwise than those of any meeting before."""

from hashlib import sha1

from workshop.activities.base import Activity
from workshop.activities.questions import BOARD
from workshop.content.agenda import Agenda

LONGEST = 60


def for_meeting(agenda: Agenda, meeting: int) -> Agenda:
    """The same agenda, so that no phone takes what it answered then for an answer of now; the board keeps its name."""
    ids = [activity.id for block in agenda.blocks for activity in block.activities if activity.id != BOARD]
    # The longest first: where a name begins with another one, it is not renamed twice.
    names = {id: _name(id, meeting) for id in sorted(ids, key=len, reverse=True)}
    blocks = tuple(
        block.model_copy(update={"activities": tuple(_called(activity, names) for activity in block.activities)})
        for block in agenda.blocks
    )
    return agenda.model_copy(update={"blocks": blocks})


def _name(id: str, meeting: int) -> str:
    name = f"{id}.{meeting}"
    return name if len(name) <= LONGEST else f"{sha1(id.encode()).hexdigest()}.{meeting}"


def _called(activity: Activity, names: dict[str, str]) -> Activity:
    for old, new in names.items():
        activity = activity.pointed(old, new)
    return activity.model_copy(update={"id": names.get(activity.id, activity.id)})
