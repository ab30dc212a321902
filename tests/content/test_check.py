"""A whole agenda is checked at once: every mistake with line, place and remedy, in plain Danish."""

from pathlib import Path
from typing import get_args

import pytest
from pydantic_core import core_schema

from workshop.content.check import check, read_agenda
from workshop.content.problems import BadContent
from workshop.content.sentences import SENTENCES, SPECIAL

MINIMAL = """\
title: En halv time om ro
blocks:
  - title: Hvor står vi?
    start: 09.00
    minutes: 30
"""


def told(text: str) -> list[str]:
    return [str(problem) for problem in check(text)]


def block(*lines: str) -> str:
    """An agenda whose only block begins on line 3; the lines given stand from line 6."""
    return MINIMAL + "".join(f"    {line}\n" for line in lines)


def activity(*lines: str) -> str:
    """An agenda with one activity; its first line is line 7."""
    first, *others = lines
    return block("activities:", f"  - {first}", *(f"    {line}" for line in others))


def test_the_minimal_agenda_has_no_mistakes():
    assert check(MINIMAL) == []


def test_all_mistakes_are_told_at_once_in_the_order_of_their_lines():
    text = activity("kind: poll", "form: choice", "question: Hvad nu?", "optons: [ja, nej]", "time_limit: snart")

    assert told("titel: Ekstra\n" + text) == [
        "agenda:1: titel: ukendt nøgle 'titel' (mente du 'title'?)",
        "agenda:8: programpunkt 1 › aktivitet 1 › options: mangler (skriv fx options: …)",
        "agenda:11: programpunkt 1 › aktivitet 1 › optons: ukendt nøgle 'optons' (mente du 'options'?)",
        "agenda:12: programpunkt 1 › aktivitet 1 › time_limit: her skal stå et helt tal, ikke 'snart'"
        " (skriv det med cifre, fx 15)",
    ]


def test_a_problem_carries_the_name_of_its_file(tmp_path):
    path = tmp_path / "dag.yaml"
    path.write_text("title: Dag\n", encoding="utf-8")

    assert [str(problem) for problem in check(path)] == [f"{path}:1: blocks: mangler (skriv fx blocks:)"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("findes-ikke.yaml", "filen findes ikke"),
        (".", "det er en mappe, ikke en fil"),
        ("a\0b", "filen kan ikke åbnes"),
    ],
)
def test_a_file_that_cannot_be_opened_is_told(tmp_path, name, sentence):
    path = tmp_path / name

    assert [str(problem) for problem in check(path)] == [f"{path}: {sentence} (se efter, om stien er rigtig)"]


POLL = ("kind: poll", "form: choice", "question: Hvad nu?")
SLIDE = ("kind: slide", "title: Ro")

MISTAKES = [
    ("- Dag\n", "1: her skal stå nøgler med hver sin værdi (skriv hver som nøgle: værdi på sin egen linje)"),
    ("Dag\n", "1: her skal stå nøgler med hver sin værdi (skriv hver som nøgle: værdi på sin egen linje)"),
    ("title: Dag\n", "1: blocks: mangler (skriv fx blocks:)"),
    ("title: Dag\nblocks: []\n", "2: blocks: her er kun 0 (skriv mindst 1)"),
    (
        "title: Dag\nblocks: Pause\n",
        "2: blocks: her skal stå en liste (skriv hvert punkt på sin egen linje efter en bindestreg)",
    ),
    (
        "title: Dag\nblocks:\n  - Pause\n",
        "3: programpunkt 1: her skal stå nøgler med hver sin værdi (skriv hver som nøgle: værdi på sin egen linje)",
    ),
    (MINIMAL + "language: dansk\n", "6: language: 'dansk' kan ikke bruges her (brug en af: da, en)"),
    (MINIMAL + "smallest_group: 2\n", "6: smallest_group: 2 er for lidt (skriv mindst 3)"),
    (MINIMAL + "keep_days: 0\n", "6: keep_days: 0 er for lidt (skriv mindst 1)"),
    (MINIMAL + "keep_days: 31\n", "6: keep_days: 31 er for meget (skriv højst 30)"),
    (MINIMAL + "smallest_group: 51\n", "6: smallest_group: 51 er for meget (skriv højst 50)"),
    (
        MINIMAL + f"smallest_group: {'9' * 5000}\n",
        f"6: smallest_group: her skal stå et helt tal, ikke '{'9' * 40}…' (skriv det med cifre, fx 15)",
    ),
    (
        MINIMAL + "smallest_group: [5]\n",
        "6: smallest_group: her skal stå et helt tal, ikke '…' (skriv det med cifre, fx 15)",
    ),
    (MINIMAL + "aims: [viden, '']\n", "6: aims 2: må ikke være tom (skriv en tekst, eller slet linjen)"),
    (MINIMAL + f"source: {'x' * 201}\n", "6: source: er på 201 tegn (skriv højst 200)"),
    (MINIMAL + "aims: [1, 2, 3, 4, 5, 6, 7, 8, 9]\n", "6: aims: her er 9 (skriv højst 8, eller del det op)"),
    (
        MINIMAL + "sprog: da\n",
        "6: sprog: ukendt nøgle 'sprog'"
        " (brug en af: title, language, source, aims, smallest_group, keep_days, variables, glossary, blocks)",
    ),
    (
        MINIMAL + "variables: dialog\n",
        "6: variables: her skal stå nøgler med hver sin værdi (skriv hver som nøgle: værdi på sin egen linje)",
    ),
    (
        MINIMAL + "variables: {dialog: [a]}\n",
        "6: variables › dialog: her skal stå en tekst (skriv den efter kolonet, eller på de næste linjer efter |)",
    ),
    (
        MINIMAL.replace("En halv time om ro", "{ro}"),
        "1: title: her skal stå en tekst (sæt hele teksten i anførselstegn)",
    ),
    (
        MINIMAL.replace("09.00", "ni"),
        "4: programpunkt 1 › start: her skal stå et klokkeslæt (skriv det som 09.00)",
    ),
    (
        MINIMAL.replace("09.00", "24.00"),
        "4: programpunkt 1 › start: her skal stå et klokkeslæt (skriv det som 09.00)",
    ),
    (
        MINIMAL.replace("minutes: 30", "notes: Ro"),
        "3: programpunkt 1: programpunktet har ingen længde (skriv minutes eller end)",
    ),
    (
        MINIMAL.replace("minutes: 30", "end: 08.30"),
        "3: programpunkt 1: programpunktet slutter, før det begynder (ret start eller end)",
    ),
    (
        block("end: 09.45"),
        "3: programpunkt 1: minutes og end passer ikke sammen (skriv kun den ene)",
    ),
    (block("leder: Gry"), "6: programpunkt 1 › leder: ukendt nøgle 'leder' (mente du 'lead'?)"),
    (
        block("id: Åbning"),
        "6: programpunkt 1 › id: 'Åbning' kan ikke bruges her"
        " (brug små bogstaver fra a til z, tal, punktum, bindestreg og understreg)",
    ),
    (
        block("needs: projektor"),
        "6: programpunkt 1 › needs: her skal stå en liste (skriv hvert punkt på sin egen linje efter en bindestreg)",
    ),
    (
        activity("Velkomst"),
        "7: programpunkt 1 › aktivitet 1: her skal stå nøgler med hver sin værdi"
        " (skriv hver som nøgle: værdi på sin egen linje)",
    ),
    (activity("title: Ro"), "7: programpunkt 1 › aktivitet 1 › kind: mangler (skriv fx kind: slide)"),
    (activity("kind: pol"), "7: programpunkt 1 › aktivitet 1 › kind: 'pol' kan ikke bruges her (mente du 'poll'?)"),
    (
        activity("kind: spil"),
        "7: programpunkt 1 › aktivitet 1 › kind: 'spil' kan ikke bruges her"
        " (brug en af: slide, pause, timer, poll, questions, cards, walk, canvas, sorting, placing, summary, checkout,"
        " followup)",
    ),
    (
        activity("kind: [poll]"),
        "7: programpunkt 1 › aktivitet 1 › kind: '…' kan ikke bruges her"
        " (brug en af: slide, pause, timer, poll, questions, cards, walk, canvas, sorting, placing, summary, checkout,"
        " followup)",
    ),
    (activity("kind: poll"), "7: programpunkt 1 › aktivitet 1 › form: mangler (skriv fx form: choice)"),
    (
        activity("kind: poll", "form: chioce"),
        "8: programpunkt 1 › aktivitet 1 › form: 'chioce' kan ikke bruges her (mente du 'choice'?)",
    ),
    (
        activity(*POLL, "options: [ja, nej]", "several: måske"),
        "11: programpunkt 1 › aktivitet 1 › several: her skal stå ja eller nej, ikke 'måske' (skriv ja eller nej)",
    ),
    (activity(*POLL, "options: [ja, ja]"), "7: programpunkt 1 › aktivitet 1: to svarmuligheder er ens"),
    (activity(*POLL, "options: [ja]"), "10: programpunkt 1 › aktivitet 1 › options: her er kun 1 (skriv mindst 2)"),
    (
        activity(*POLL, "options: [ja, '']"),
        "10: programpunkt 1 › aktivitet 1 › options 2: må ikke være tom (skriv en tekst, eller slet linjen)",
    ),
    (
        activity("kind: poll", "form: scale", "question: Hvor godt?", "statements: [Ro]", "steps: 6"),
        "11: programpunkt 1 › aktivitet 1 › steps: '6' kan ikke bruges her (brug en af: 5, 7)",
    ),
    (activity("kind: timer", "title: Ro"), "7: programpunkt 1 › aktivitet 1 › minutes: mangler (skriv fx minutes: 15)"),
    (
        activity(*SLIDE, "figure: {columns: []}"),
        "9: programpunkt 1 › aktivitet 1 › figure › form: mangler (skriv fx form: columns)",
    ),
    (
        activity(*SLIDE, "figure: {form: cirkel}"),
        "9: programpunkt 1 › aktivitet 1 › figure › form: 'cirkel' kan ikke bruges her"
        " (brug en af: columns, cycle, layers, relations, stairs, quote)",
    ),
    (
        activity(*SLIDE, "figure: {form: columns, columns: [{title: A}, {titel: B}]}"),
        "9: programpunkt 1 › aktivitet 1 › figure › columns 2 › titel: ukendt nøgle 'titel' (mente du 'title'?)",
        "9: programpunkt 1 › aktivitet 1 › figure › columns 2 › title: mangler (skriv fx title: Velkomst)",
    ),
    (
        activity(*SLIDE, "figure: hjul"),
        "9: programpunkt 1 › aktivitet 1 › figure: her skal stå nøgler med hver sin værdi"
        " (skriv hver som nøgle: værdi på sin egen linje)",
    ),
    (
        activity("kind: questions", "id: tavle"),
        "8: programpunkt 1 › aktivitet 1 › id: 'tavle' kan ikke bruges her (brug en af: questions)",
    ),
]


@pytest.mark.parametrize("case", MISTAKES, ids=[case[1][:60] for case in MISTAKES])
def test_every_mistake_has_its_line_place_and_remedy(case):
    text, *sentences = case

    assert told(text) == [f"agenda:{sentence}" for sentence in sentences]


def test_the_sentences_are_for_mistakes_the_schema_can_report():
    reported = set(get_args(core_schema.ErrorType))

    assert set(SENTENCES) | set(SPECIAL) <= reported


def test_two_blocks_and_two_activities_cannot_share_an_id():
    text = """\
title: Dag
blocks:
  - {title: Velkomst, id: b2, start: 09.00, minutes: 30, activities: [{kind: slide, title: Ro, id: b2.a1}]}
  - {title: Farvel, start: 09.30, minutes: 30, activities: [{kind: slide, title: Tak}]}
"""

    assert told(text) == [
        "agenda:4: programpunkt 2 › aktivitet 1 › id: id 'b2.a1' bruges også af 'Ro'"
        " (giv den et andet id, eller udelad det)",
        "agenda:4: programpunkt 2 › id: id 'b2' bruges også af 'Velkomst' (giv den et andet id, eller udelad det)",
    ]


def test_there_is_one_board_of_questions_and_its_name_is_taken():
    text = activity("kind: questions") + "      - kind: questions\n      - {kind: slide, title: Ro, id: questions}\n"

    assert told(text) == [
        "agenda:8: programpunkt 1 › aktivitet 2 › kind: der kan kun være én aktivitet med kind: questions"
        " (slet den ene; spørgsmål kan stilles hele dagen)",
        "agenda:9: programpunkt 1 › aktivitet 3 › id: id 'questions' hører til spørgsmålstavlen"
        " (giv den et andet id, eller udelad det)",
    ]


def test_an_agenda_with_mistakes_is_refused_with_all_of_them():
    with pytest.raises(BadContent) as refusal:
        read_agenda("title: Dag\nsprog: da\n")

    assert [problem.line for problem in refusal.value.problems] == [1, 2]


def test_an_agenda_with_only_notes_is_used():
    late = MINIMAL + "  - title: Farvel\n    start: 10.00\n    minutes: 5\n"

    agenda = read_agenda(late)

    assert [problem.note for problem in check(late)] == [True]
    assert [part.title for part in agenda.blocks] == ["Hvor står vi?", "Farvel"]


@pytest.mark.parametrize("start", ["09.00", "9.00", "09:00", "9:00", '"09:00"', "'9.00'"])
def test_nine_o_clock_can_be_written_in_many_ways(start):
    agenda = read_agenda(MINIMAL.replace("09.00", start))

    assert agenda.blocks[0].start.isoformat() == "09:00:00"


@pytest.mark.parametrize(
    ("written", "meant"), [("true", True), ("ja", True), ("Ja", True), ("false", False), ("nej", False)]
)
def test_yes_and_no_can_be_said_in_danish_where_they_are_meant(written, meant):
    agenda = read_agenda(activity(*POLL, "options: [ja, nej]", f"several: {written}"))

    chosen = agenda.blocks[0].activities[0].model_dump()
    assert (chosen["several"], chosen["options"]) == (meant, ("ja", "nej"))


def test_a_file_is_read_like_its_text(tmp_path: Path):
    path = tmp_path / "dag.yaml"
    path.write_text(MINIMAL, encoding="utf-8")

    assert read_agenda(path) == read_agenda(MINIMAL)
