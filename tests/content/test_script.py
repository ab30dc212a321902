"""A workshop keeps its script, whatever happens to the agenda file."""

import json
from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from workshop.activities.forms.scale import Scale
from workshop.activities.questions import Questions
from workshop.activities.slide import Slide
from workshop.content.agenda import Agenda
from workshop.content.check import read_agenda
from workshop.content.script import programme_of, script_of
from workshop.domain.programme import Block, Programme

FULL = """\
title: "{dialog} uden krydspres"
language: en
source: Temadag
aims: [Ro, Mod]
smallest_group: 4
keep_days: 14
variables: {dialog: Tal Sammen}
blocks:
  - title: Velkomst
    start: 9.00
    end: 09.15
    lead: Gry
    needs: [projektor]
    notes: Sig goddag
    activities:
      - {kind: slide, title: "Om {dialog}"}
      - {kind: poll, form: scale, id: styrke, question: "Hvor stærkt?", statements: [Samarbejdet], steps: 7}
  - title: Spørgsmål
    id: tavlen
    start: 09.15
    minutes: 30
    activities: [{kind: questions}]
"""


def test_a_script_becomes_the_programme_of_the_day():
    programme = programme_of(script_of(read_agenda(FULL)))

    assert programme == Programme(
        title="Tal Sammen uden krydspres",
        language="en",
        aims=("Ro", "Mod"),
        smallest_group=4,
        keep_days=14,
        source="Temadag",
        blocks=(
            Block(
                id="b1",
                title="Velkomst",
                start=time(9, 0),
                minutes=15,
                lead="Gry",
                needs=("projektor",),
                notes="Sig goddag",
                activities=(
                    Slide(id="b1.a1", title="Om Tal Sammen"),
                    Scale(id="styrke", question="Hvor stærkt?", statements=("Samarbejdet",), steps=7),
                ),
            ),
            Block(
                id="tavlen",
                title="Spørgsmål",
                start=time(9, 15),
                minutes=30,
                activities=(Questions(title="Questions"),),
            ),
        ),
    )


def test_the_board_of_questions_always_has_the_same_id():
    programme = programme_of(script_of(read_agenda(FULL)))

    assert [activity.id for activity in programme.activities] == ["b1.a1", "styrke", "questions"]


def test_a_script_says_what_the_agenda_says():
    agenda = read_agenda(FULL)

    assert Agenda.model_validate_json(script_of(agenda)) == agenda


def test_a_script_has_the_words_in_already():
    script = json.loads(script_of(read_agenda(FULL, {"dialog": "{MUS}"})))

    assert script["title"] == "{MUS} uden krydspres"
    assert programme_of(json.dumps(script)).title == "{MUS} uden krydspres"


TITLES = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=30)


@given(st.lists(TITLES, min_size=1, max_size=4), st.integers(3, 50), st.integers(1, 60))
def test_nothing_is_lost_between_file_script_and_programme(titles, smallest, minutes):
    blocks = [
        {"title": title.replace("{", "{{").replace("}", "}}"), "start": f"{9 + hour}.00", "minutes": minutes}
        for hour, title in enumerate(titles)
    ]
    text = json.dumps({"title": "Dag", "smallest_group": smallest, "blocks": blocks}, ensure_ascii=False)

    agenda = read_agenda(text)
    programme = programme_of(script_of(agenda))

    assert [block.title for block in programme.blocks] == [block.title for block in agenda.blocks]
    assert [block.minutes for block in programme.blocks] == [minutes] * len(titles)
    assert programme.smallest_group == smallest
