"""A problem can be told in the reader's own language."""

from workshop.content.check import check

ENGLISH = {
    "programpunkt {n}": "block {n}",
    "aktivitet {n}": "activity {n}",
    "ukendt nøgle '{key}'": "unknown key '{key}'",
    "mente du '{meant}'?": "did you mean '{meant}'?",
}

AGENDA = """\
title: Dag
blocks:
  - title: Ro
    start: 09.00
    minutes: 30
    activities:
      - kind: slide
        title: Ro
        bdoy: Stille
"""


def in_english(text: str, **params: object) -> str:
    return ENGLISH[text].format(**params)


def test_a_problem_is_one_line_with_file_line_place_and_remedy():
    (problem,) = check(AGENDA)

    assert str(problem) == "agenda:9: programpunkt 1 › aktivitet 1 › bdoy: ukendt nøgle 'bdoy' (mente du 'body'?)"


def test_a_problem_is_told_in_english_to_who_reads_english():
    (problem,) = check(AGENDA)

    assert problem.told(in_english) == (
        "agenda:9: block 1 › activity 1 › bdoy: unknown key 'bdoy' (did you mean 'body'?)"
    )
