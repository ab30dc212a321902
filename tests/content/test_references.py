"""What points at another activity points at one that is there, comes before it and fits."""

import pytest

from workshop.content.check import check, read_agenda

DAY = """\
title: Dag
blocks:
  - title: Formiddag
    start: 09.00
    minutes: 60
    activities:
      - {{kind: poll, id: place, form: choice, question: "Hvor arbejder du?", options: [Solsikken, Havnebo]}}
      - {{kind: poll, id: ro, form: scale, question: "Hvor meget ro?", statements: [Ro]}}
      - {{kind: poll, id: again, form: scale, question: "Og nu?", statements: [Ro], {keys}}}
"""


def told(keys: str) -> list[str]:
    return [str(problem) for problem in check(DAY.format(keys=keys))]


@pytest.mark.parametrize("keys", ["segment: role", "segment: place", "first: ro", "first: ro, segment: place"])
def test_what_comes_before_and_fits_can_be_pointed_at(keys):
    assert told(keys) == []


@pytest.mark.parametrize("wanted", ["nowhere", "again", "ro"])
def test_groups_come_from_an_earlier_choice(wanted):
    assert told(f"segment: {wanted}") == [
        f"agenda:9: programpunkt 1 › aktivitet 3 › segment: '{wanted}' er ikke en tidligere afstemning med form:"
        " choice (skriv role eller id på en, der kommer før)"
    ]


@pytest.mark.parametrize("wanted", ["nowhere", "again", "place"])
def test_the_first_round_is_an_earlier_poll_of_the_same_form(wanted):
    assert told(f"first: {wanted}") == [
        f"agenda:9: programpunkt 1 › aktivitet 3 › first: '{wanted}' er ikke en tidligere afstemning med samme form"
        " (skriv id på den, der spørger om det samme)"
    ]


def test_what_people_write_is_not_shown_by_group():
    day = DAY.format(keys="segment: role").replace("id: again, form: scale", "id: again, form: words")

    problems = [str(problem) for problem in check(day.replace("statements: [Ro], segment", "segment"))]

    assert problems == [
        "agenda:9: programpunkt 1 › aktivitet 3 › segment: det, folk skriver med egne ord, vises ikke efter gruppe"
        " (slet linjen, eller spørg med en anden form)"
    ]


def test_a_poll_with_a_first_round_is_the_second():
    agenda = read_agenda(DAY.format(keys="first: ro"))

    assert [activity.round for activity in agenda.blocks[0].activities] == [1, 1, 2]
