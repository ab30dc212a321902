"""Points: what is accepted, how they add up, and what is left behind."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.cast import ROOM, say_in, says
from tests.export import days
from workshop.activities import kinds
from workshop.activities.base import Entry
from workshop.activities.forms.points import Points
from workshop.content.check import check
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import SummaryBlock
from workshop.export import FORMATS

BALLOT = "ballot"
EFFORT = Points(id="effort", question="Hvor skal kræfterne hen?", options=("Mening", "Indflydelse", "Pauser"))
SPENT = st.lists(st.integers(0, 100), min_size=2, max_size=2).map(
    lambda cuts: [min(cuts), max(cuts) - min(cuts), 100 - max(cuts)]
)


def room(*ballots: list[int]) -> list[Entry]:
    """The cast answers, each with their own points."""
    return [says(name, {"points": points}) for name, points in zip(ROOM, ballots, strict=False)]


REFUSED = [
    ({"points": [50, 40, 0]}, "Giv alle 100 point. Du har 10 tilbage."),
    ({"points": [0, 0, 0]}, "Du har 100 tilbage"),
    ({"points": [60, 50, 0]}, "Du har kun 100 point i alt."),
    ({"points": [110, -10, 0]}, "kunne ikke læses"),
    ({"points": [100, 0]}, "kunne ikke læses"),
    ({"points": [100, 0, 0, 0]}, "kunne ikke læses"),
    ({"points": [50.0, 50, 0]}, "kunne ikke læses"),
    ({"points": [True, 99, 0]}, "kunne ikke læses"),
    ({"points": "100"}, "kunne ikke læses"),
]


@pytest.mark.parametrize(("value", "why"), REFUSED)
def test_points_that_do_not_add_up_are_refused_with_a_sentence(value, why):
    with pytest.raises(NotAllowed, match=why):
        kinds.accept(EFFORT, BALLOT, value, {})


@pytest.mark.parametrize("value", [{"points": [33, 33, 34]}, {"points": [0, 100, 0]}, {"pass": True}])
def test_points_are_spent_as_one_likes_and_anybody_may_pass(value):
    assert kinds.accept(EFFORT, BALLOT, value, {}) == value


def test_points_are_added_up_with_mean_share_and_how_many_gave_any():
    entries = [*room([50, 50, 0], [100, 0, 0], [30, 50, 20], [0, 100, 0], [45, 45, 10]), says("Gitte", {"pass": True})]

    assert kinds.tally(EFFORT, entries, 5) == {
        "n": 5,
        "passes": 1,
        "options": [
            {"points": 225, "mean": 45.0, "share": 0.45, "givers": 4},
            {"points": 245, "mean": 49.0, "share": 0.49, "givers": 4},
            {"points": 30, "mean": 6.0, "share": 0.06, "givers": 2},
        ],
    }


def test_four_answers_show_nothing_but_how_many_are_needed():
    assert kinds.tally(EFFORT, room(*[[100, 0, 0]] * 4), 5) == {"n": 4, "few": True, "needed": 5}


@settings(deadline=None)
@given(ballots=st.lists(SPENT, min_size=5, max_size=6))
def test_all_that_is_accepted_adds_up_to_one_whole(ballots):
    values = [kinds.accept(EFFORT, BALLOT, {"points": points}, {})["points"] for points in ballots]

    rows = kinds.tally(EFFORT, room(*values), 5)["options"]

    assert sum(row["share"] for row in rows) == pytest.approx(1)
    assert sum(row["points"] for row in rows) == 100 * len(ballots)
    assert sum(row["mean"] for row in rows) == pytest.approx(100, abs=0.02)


def test_the_outcome_lists_the_options_from_the_most_points_down():
    result = kinds.tally(EFFORT, room([50, 50, 0], [100, 0, 0], [30, 50, 20], [0, 100, 0], [45, 45, 10]), 5)

    section = kinds.outcome(EFFORT, result, say_in)

    assert section.sentence == ("5 har svaret. Flest point har Indflydelse fået: 49 procent af alle point, givet af 4.")
    assert section.columns == ("Svar", "Point i alt", "Point i gennemsnit")
    assert section.rows == (("Indflydelse", 245, 49.0), ("Mening", 225, 45.0), ("Pauser", 30, 6.0))
    assert [(bar.label, bar.count, bar.share) for bar in section.bars] == [
        ("Indflydelse", 4, 0.49),
        ("Mening", 4, 0.45),
        ("Pauser", 2, 0.06),
    ]


def test_minutes_show_the_shares_and_then_the_points():
    section = kinds.outcome(EFFORT, kinds.tally(EFFORT, room(*[[30, 70, 0]] * 5), 5), say_in)
    day = replace(days.empty(), blocks=(SummaryBlock("Nu", days.times(9, 0, 15), (section,)),))

    lines = FORMATS["markdown"].write(day, say_in).decode().splitlines()

    tables = [line for line in lines if line.startswith(("| Svar", "| Indflydelse", "| Mening"))]
    assert tables == [
        "| Svar | Andel | Har givet point |",
        "| Indflydelse | 70 % | 5 |",
        "| Mening | 30 % | 5 |",
        "| Svar | Point i alt | Point i gennemsnit |",
        "| Indflydelse | 350 | 70,0 |",
        "| Mening | 150 | 30,0 |",
    ]


EVEN = [
    ([50, 50, 0], "5 har svaret. Flest point har Mening, Indflydelse fået, lige mange hver: 50 procent af alle point."),
    ([30, 30, 30], "5 har svaret. Pointene er fordelt lige."),
]


@pytest.mark.parametrize(("points", "sentence"), EVEN)
def test_the_outcome_says_when_several_are_given_the_same(points, sentence):
    result = kinds.tally(EFFORT.model_copy(update={"total": sum(points)}), room(*[points] * 5), 5)

    assert kinds.outcome(EFFORT, result, say_in).sentence == sentence


@pytest.mark.parametrize("total", [0, 5, 1010])
def test_there_are_ten_to_a_thousand_points(total):
    with pytest.raises(ValidationError):
        Points(question="Hvorhen?", options=("Ro", "Tid"), total=total)


def test_points_that_come_in_no_tens_are_told_with_line_and_remedy():
    agenda = """title: En dag
blocks:
  - title: Nu
    start: 09.00
    minutes: 10
    activities:
      - kind: poll
        form: points
        question: Hvorhen?
        options: [Ro, Tid]
        total: 45
"""

    assert [str(problem) for problem in check(agenda)] == [
        "agenda:11: programpunkt 1 › aktivitet 1 › total: pointene skal kunne deles med 10 (skriv fx 100)"
    ]
