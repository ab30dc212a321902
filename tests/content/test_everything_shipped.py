"""Everything we ship is in order, as whoever opens it first would find with `workshop check`."""

import pytest

from tests.content.test_shipped_decks import SHORT_NAMES
from workshop.content.check import check, read_agenda
from workshop.content.library import library
from workshop.resources import shipped

AGENDAS = {path.stem: path for path in sorted(shipped("agendas").glob("*.yaml"))}
DECKS = {path.stem: path for path in sorted(shipped("cards").glob("*.yaml"))}


@pytest.mark.parametrize("path", [*AGENDAS.values(), *DECKS.values()], ids=[*AGENDAS, *DECKS])
def test_nothing_is_wrong_with_what_we_ship_and_there_is_nothing_to_note(path):
    assert check(path) == []


def test_every_agenda_we_ship_stands_on_the_shelf(tmp_path):
    assert {offer.path for offer in library(tmp_path) if not offer.problems} == set(AGENDAS.values())


@pytest.mark.parametrize("path", AGENDAS.values(), ids=AGENDAS)
def test_an_agenda_and_all_that_is_in_it_say_where_they_come_from_and_by_names_we_know(path):
    agenda = read_agenda(path)
    activities = [activity for block in agenda.blocks for activity in block.activities]

    named = {source for part in (agenda, *activities) for source in part.source.split("; ")}

    assert named <= SHORT_NAMES


@pytest.mark.parametrize("path", AGENDAS.values(), ids=AGENDAS)
def test_every_block_says_something_to_whoever_leads_it(path):
    blocks = read_agenda(path).blocks

    silent = [block.id for block in blocks if not (block.notes or any(part.notes for part in block.activities))]

    assert silent == []
