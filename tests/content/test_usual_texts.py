"""A check-out and a board of questions have texts before anybody writes them, in the agenda's language."""

import pytest

from workshop.content.check import read_agenda
from workshop.language import translate

DAY = """
title: En dag
language: {language}
blocks:
  - title: Afrunding
    start: 09.00
    minutes: 15
    activities:
      - kind: questions
      - kind: checkout
        take: {take}
"""


def test_an_english_agenda_gets_english_texts_where_it_has_none():
    questions, checkout = read_agenda(DAY.format(language="en", take="What stays?")).blocks[0].activities

    assert (questions.title, checkout.title, checkout.take, checkout.commit) == (
        "Questions",
        "Check-out",
        "What stays?",
        "What will you do?",
    )


def test_a_danish_agenda_gets_danish_ones():
    questions, checkout = read_agenda(DAY.format(language="da", take="Hvad bliver?")).blocks[0].activities

    assert (questions.title, checkout.title, checkout.take, checkout.commit) == (
        "Spørgsmål",
        "Tjek ud",
        "Hvad bliver?",
        "Hvad vil du gøre?",
    )


def test_a_walk_in_an_english_agenda_asks_for_what_is_brought_home_in_english():
    day = DAY.format(language="en", take="What stays?") + '      - {kind: walk, prompts: ["What is new?"]}\n'

    walk = read_agenda(day).blocks[0].activities[2]

    assert walk.bring == (translate("en", "Det tager vi med hjem"),)


@pytest.mark.parametrize(
    ("activity", "field", "text"),
    [
        ("{kind: pause}", "title", "Break"),
        ("{kind: followup}", "ask", "What helped, or what stood in the way?"),
        ("{kind: canvas, title: Ours, fields: [{title: Goals}]}", "called", "What do you call your canvas?"),
    ],
)
def test_every_kind_asks_in_the_language_of_the_agenda(activity: str, field: str, text: str):
    day = DAY.format(language="en", take="What stays?") + f"      - {activity}\n"

    assert getattr(read_agenda(day).blocks[0].activities[2], field) == text
