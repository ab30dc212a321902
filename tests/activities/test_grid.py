"""A grid: options placed on two scales by everybody, each shown where the room has placed it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.cast import ROOM, say_in, says
from tests.export.days import empty, say, times
from workshop.activities import kinds
from workshop.activities.forms.grid import Grid
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import SummaryBlock
from workshop.export import FORMATS

BALLOT = "ballot"
X = {"title": "Indsats", "low": "lille", "high": "stor"}
Y = {"title": "Virkning"}
IDEAS = Grid(id="ideas", question="Hvad først?", options=("Pauser", "Roller", "Kaffe"), x=X, y=Y)
ONE = Grid(id="one", question="Hvor ligger det?", options=("Pauser",), x=X, y=Y, steps=7)


def placed(*ballots: list) -> dict:
    entries = [says(name, {"ratings": ratings}) for name, ratings in zip(ROOM, ballots, strict=True)]
    result = kinds.tally(IDEAS, entries, 5)
    assert result is not None
    return result


def everybody(ratings: list) -> list[list]:
    return [ratings] * len(ROOM)


REFUSED = [
    (IDEAS, {"ratings": [[1, 6], None, None]}, "Det valg findes ikke."),
    (IDEAS, {"ratings": [[0, 1], None, None]}, "Det valg findes ikke."),
    (IDEAS, {"ratings": [[1, None], None, None]}, "Det valg findes ikke."),
    (IDEAS, {"ratings": [[1, True], None, None]}, "Det valg findes ikke."),
    (IDEAS, {"ratings": [[1, 2, 3], None, None]}, "Det valg findes ikke."),
    (IDEAS, {"ratings": [3, None, None]}, "Det valg findes ikke."),
    (IDEAS, {"ratings": [None, None, None]}, "Giv mindst ét svar, eller sig pas."),
    (IDEAS, {"ratings": [[1, 1]]}, "Svaret kunne ikke læses."),
    (IDEAS, {"ratings": "1,1"}, "Svaret kunne ikke læses."),
    (IDEAS, {}, "Svaret kunne ikke læses."),
    (ONE, {"ratings": [[8, 1]]}, "Det valg findes ikke."),
]


@pytest.mark.parametrize(("poll", "value", "why"), REFUSED)
def test_what_is_no_possible_answer_is_refused_with_a_sentence(poll, value, why):
    with pytest.raises(NotAllowed) as refusal:
        kinds.accept(poll, BALLOT, value, {})

    assert str(refusal.value) == why


def test_an_option_can_be_skipped():
    value = {"ratings": [[5, 1], None, [2, 2]]}

    assert kinds.accept(IDEAS, BALLOT, value, {}) == value


def test_everybody_may_pass():
    assert kinds.accept(IDEAS, BALLOT, {"pass": True}, {}) == {"pass": True}


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"options": ("A", "A")}, "to svarmuligheder er ens"),
        ({"y": X}, "x og y hedder det samme"),
        ({"options": ()}, "at least 1 item"),
        ({"options": tuple("ABCDEFGHI")}, "at most 8 items"),
        ({"x": {"title": ""}}, "at least 1 character"),
    ],
)
def test_a_field_nobody_can_read_is_a_mistake_in_the_agenda(fields, why):
    with pytest.raises(ValidationError, match=why):
        Grid(**{"question": "Hvad først?", "options": ("A", "B"), "x": X, "y": Y, **fields})


def test_an_option_stands_at_its_means_with_the_counts_of_both_scales():
    result = placed(*everybody([[4, 2], None, None])[:5], [[1, 3], None, None])

    assert result["options"][0] == {
        "n": 6,
        "x": 3.5,
        "y": 2.17,
        "xs": [1, 0, 0, 5, 0],
        "ys": [0, 5, 1, 0, 0],
        "skips": 0,
    }


def test_an_option_too_few_have_rated_stands_nowhere():
    result = placed(*[[[4, 2], [1, 1] if at < 4 else None, None] for at in range(6)])

    assert result["options"][1] == {"n": 4, "x": None, "y": None, "xs": None, "ys": None, "skips": 2}


def test_four_answers_show_nothing_but_how_many_are_needed():
    entries = [says(name, {"ratings": [[1, 1], None, None]}) for name in list(ROOM)[:4]]

    assert kinds.tally(IDEAS, entries, 5) == {"n": 4, "few": True, "needed": 5}


STEP = st.integers(1, 5)
RATING = st.none() | st.tuples(STEP, STEP).map(list)
BALLOTS = st.lists(st.lists(RATING, min_size=3, max_size=3), min_size=6, max_size=6)


@given(ballots=BALLOTS)
def test_every_rating_is_counted_once_on_both_scales(ballots):
    options = placed(*ballots)["options"]

    assert [row["n"] + row["skips"] for row in options] == [6, 6, 6]
    for row in options:
        if row["x"] is not None:
            assert sum(row["xs"]) == sum(row["ys"]) == row["n"]
            assert 1 <= row["x"] <= 5


# After the day


def test_the_outcome_says_what_lies_highest_on_both():
    section = kinds.outcome(IDEAS, placed(*everybody([[2, 2], [5, 4], [1, 1]])), say_in)

    assert section.sentence == (
        "6 har svaret på to skalaer fra 1 til 5. Højest på både Indsats (5,0) og Virkning (4,0) ligger Roller."
    )


def test_the_outcome_names_two_where_no_option_lies_highest_on_both():
    section = kinds.outcome(IDEAS, placed(*everybody([[2, 5], [5, 2], [1, 1]])), say_in)

    assert section.sentence == (
        "6 har svaret på to skalaer fra 1 til 5. Højest på Indsats ligger Roller (5,0). "
        "Højest på Virkning ligger Pauser (5,0)."
    )


def test_a_mean_in_the_middle_does_not_hide_two_camps():
    section = kinds.outcome(IDEAS, placed(*[[[1 if at % 2 else 5, 3], None, None] for at in range(6)]), say_in)

    assert section.sentence.endswith("Om Pauser er svarene delte på Indsats.")


def test_the_outcome_is_a_table_with_what_the_scales_mean():
    result = placed(*[[[4, 2], [1, 1] if at < 4 else None, None] for at in range(6)])

    section = kinds.outcome(IDEAS, result, say_in)

    assert section.columns == ("Mulighed", "Indsats (lille–stor)", "Virkning", "Svar", "Sprunget over")
    assert section.rows == (("Pauser", 4.0, 2.0, 6, 0), ("Roller", None, None, 4, 2), ("Kaffe", None, None, 0, 6))


def test_the_table_stands_in_the_documents_of_the_day():
    section = kinds.outcome(IDEAS, placed(*everybody([[4, 2], [1, 1], None])), say_in)
    block = SummaryBlock("Hvad nu?", times(9, 0, 15), (section,))
    summary = replace(empty(), blocks=(block,))

    minutes = FORMATS["markdown"].write(summary, say).decode()
    table = FORMATS["csv"].write(summary, say).decode()

    assert "| Pauser | 4,0 | 2,0 | 6 | 0 |\n| Roller | 1,0 | 1,0 | 6 | 0 |\n| Kaffe | – | – | 0 | 6 |" in minutes
    assert ";tabel;1;Indsats (lille–stor);Pauser;;;4,0\r\n" in table


def test_where_no_option_has_answers_enough_the_outcome_says_so():
    ballots = [[[1, 1] if at == place % 3 else None for at in range(3)] for place in range(6)]

    section = kinds.outcome(IDEAS, placed(*ballots), say_in)

    assert section.sentence == "6 har svaret, men ingen muligheder har svar nok til at blive vist."


def test_too_few_leave_only_that_sentence_behind():
    section = kinds.outcome(IDEAS, {"n": 1, "few": True, "needed": 5}, say_in)

    assert (section.few, section.rows) == (True, ())
