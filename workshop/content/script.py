"""The script kept with a workshop: the checked agenda as JSON, and the programme made from it."""

from workshop.content.agenda import Agenda, Block
from workshop.domain import programme


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
    )


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
