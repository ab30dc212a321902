"""The script kept with a workshop: the checked agenda as JSON, and the programme made from it."""

import json
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from workshop.activities.base import Activity
from workshop.content.agenda import Agenda, Block, model_of
from workshop.domain import programme
from workshop.domain.refusal import NotAllowed


def script_of(agenda: Agenda) -> str:
    """What is kept, so that a workshop never changes when its file does."""
    return agenda.model_dump_json()


def programme_of(script: str) -> programme.Programme:
    """The programme a workshop is led by, from its kept script."""
    agenda = Agenda.model_validate_json(script)
    return programme.Programme(
        title=agenda.title,
        blocks=tuple(_block(block) for block in agenda.blocks),
        language=agenda.language,
        aims=agenda.aims,
        smallest_group=agenda.smallest_group,
        source=agenda.source,
        keep_days=agenda.keep_days,
    )


def language_of(script: str) -> str:
    """The language of a kept script, for whoever needs nothing else of it."""
    return str(json.loads(script)["language"])


def _block(block: Block) -> programme.Block:
    return programme.Block(
        id=block.id,
        title=block.title,
        start=block.start,
        minutes=block.length,
        activities=block.activities,
        notes=block.notes,
        lead=block.lead,
        needs=block.needs,
    )


def activity_of(written: str) -> Activity:
    """An activity as it was kept when it was put into the day."""
    return made_up(json.loads(written))


def made_up(fields: Mapping[str, Any]) -> Activity:
    """An activity somebody made up at the desk. Raises NotAllowed where it could not stand in an agenda."""
    model = model_of(fields)
    if model is None:
        raise NotAllowed("Sådan en aktivitet findes ikke.")
    try:
        return model.model_validate(fields)
    except ValidationError:
        raise NotAllowed("Der mangler noget, eller der er for meget. Se det efter.") from None


def changed(activity: Activity, fields: Mapping[str, Any]) -> Activity:
    """The same activity set up otherwise at the desk. Raises NotAllowed where it could not stand in an agenda."""
    kept = {name: getattr(activity, name) for name in ("id", "kind")}
    return made_up({**json.loads(activity.written), **fields, **kept})
