"""The check finds the clashes of a day before the day does."""

import pytest

from workshop.content.check import check


def day(*blocks: str) -> str:
    return "title: Dag\nblocks:\n" + "".join(f"  - {{{block}}}\n" for block in blocks)


def told(*blocks: str) -> list[tuple[bool, str]]:
    return [(problem.note, str(problem)) for problem in check(day(*blocks))]


EXERCISE = "title: Øvelse, start: 09.45, end: 10.40"
DILEMMAS = "title: Dilemmaer, start: 10.45, end: 12.00"


def test_a_break_that_lasts_into_the_next_block_is_a_mistake():
    assert told(EXERCISE, "title: Pause, start: 10.40, end: 10.55", DILEMMAS) == [
        (
            False,
            "agenda:5: programpunkt 3 › start: 'Dilemmaer' begynder kl. 10.45, men 'Pause' slutter først kl. 10.55"
            " (begynd kl. 10.55, eller lad 'Pause' slutte kl. 10.45)",
        )
    ]


def test_a_day_without_clash_or_gap_has_no_mistake():
    assert told(EXERCISE, "title: Pause, start: 10.40, minutes: 5", DILEMMAS) == []


def test_a_gap_is_a_note():
    assert told(EXERCISE, DILEMMAS) == [
        (
            True,
            "agenda:4: programpunkt 2 › start: bemærk: der er ikke noget på programmet fra kl. 10.40,"
            " hvor 'Øvelse' slutter, til kl. 10.45 (begynd kl. 10.40, eller sæt en pause ind)",
        )
    ]


def test_a_block_inside_a_longer_one_clashes_and_so_does_the_one_after():
    assert [text for _, text in told(EXERCISE, "title: Sang, start: 10.00, minutes: 5", DILEMMAS)] == [
        "agenda:4: programpunkt 2 › start: 'Sang' begynder kl. 10.00, men 'Øvelse' slutter først kl. 10.40"
        " (begynd kl. 10.40, eller lad 'Øvelse' slutte kl. 10.00)",
        "agenda:5: programpunkt 3 › start: bemærk: der er ikke noget på programmet fra kl. 10.05,"
        " hvor 'Sang' slutter, til kl. 10.45 (begynd kl. 10.05, eller sæt en pause ind)",
    ]


def test_blocks_in_the_wrong_order_are_told():
    assert told(DILEMMAS, EXERCISE) == [
        (
            False,
            "agenda:4: programpunkt 2 › start: 'Øvelse' begynder kl. 09.45, men 'Dilemmaer' slutter først kl. 12.00"
            " (begynd kl. 12.00, eller byt om på rækkefølgen)",
        )
    ]


def test_a_clash_is_found_beside_other_mistakes():
    problems = told("title: Pause, start: 10.40, end: 10.55", "title: Dilemmaer, start: 10.45, minutes: mange")

    assert [text for _, text in problems] == [
        "agenda:4: programpunkt 2 › minutes: her skal stå et helt tal, ikke 'mange' (skriv det med cifre, fx 15)",
        "agenda:4: programpunkt 2 › start: 'Dilemmaer' begynder kl. 10.45, men 'Pause' slutter først kl. 10.55"
        " (begynd kl. 10.55, eller lad 'Pause' slutte kl. 10.45)",
    ]


@pytest.mark.parametrize(
    ("minutes", "sentences"),
    [
        (5, []),
        (
            6,
            [
                "agenda:3: programpunkt 1 › activities: aktiviteterne varer 16 minutter tilsammen,"
                " men programpunktet kun 15 (gør dem kortere, eller giv programpunktet mere tid)"
            ],
        ),
    ],
)
def test_activities_fit_into_their_block(minutes, sentences):
    slides = f"{{kind: slide, title: Ro, minutes: 10}}, {{kind: timer, title: Tal sammen, minutes: {minutes}}}"

    problems = told(f"title: Velkomst, start: 09.00, end: 09.15, activities: [{slides}]")

    assert [text for _, text in problems] == sentences


def test_a_day_ends_before_midnight():
    assert told("title: Fest, start: 23.30, minutes: 45") == [
        (False, "agenda:3: programpunkt 1 › start: programpunktet slutter efter midnat (ret tiden)")
    ]
