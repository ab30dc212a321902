"""What each chart of a day says, and that it is told apart without colour."""

from dataclasses import replace

import pytest

from tests.export import days, rich, together
from workshop.domain.summary import Bar, Commitment, Question, Section, Summary, SummaryBlock
from workshop.export import compose
from workshop.export.sheet import Chart, Line

QUESTION = "Hvor tit taler I om det psykiske arbejdsmiljø"
OFTEN, FIXED, SELDOM = (bar.label for bar in days.choice().bars)


def one(*sections: Section) -> Summary:
    return replace(days.empty(), blocks=(SummaryBlock("Dagen", days.times(9, 0, 15), sections),))


def charts(summary: Summary) -> dict[str, Chart]:
    """By their form; the last one of each."""
    return {chart.form: chart for chart in compose(summary, days.say).charts}


def test_a_chart_says_its_question_how_many_answered_and_what_came_of_it():
    (chart,) = compose(one(days.choice()), days.say).charts

    assert chart == Chart(
        columns=("Svar", "Andel", "Antal"),
        lines=(
            Line(OFTEN, "40\u00a0%", "6", 0.4, True, "solid"),
            Line(FIXED, "33\u00a0%", "5", 1 / 3, False, "hatch"),
            Line(SELDOM, "27\u00a0%", "4", 4 / 15, False, "hatch"),
        ),
        title=f"{QUESTION}?",
        answers="15 svar",
        sentence=f"15 har svaret. Flest valgte {OFTEN} (6).",
        form="bars",
        alt=f"Søjlediagram. {OFTEN}: 40\u00a0% (6); {FIXED}: 33\u00a0% (5); {SELDOM}: 27\u00a0% (4).",
        page="tjek-ind",
    )


def test_means_lie_on_their_scale_with_words_at_its_ends():
    scale = replace(days.scale(), scale=rich.SCALE)

    (chart,) = compose(one(scale), days.say).charts

    assert (chart.form, chart.scale) == ("scale", ("1 slet ikke", "2", "3", "4", "5 helt"))
    assert [(line.value, round(line.share, 2)) for line in chart.lines] == [("3,7", 0.67), ("4,3", 0.81)]


def test_words_become_a_cloud_and_all_of_them_stand_in_the_list():
    many = replace(days.words(90), form="words")

    (part,) = compose(one(many), days.say).blocks[0].parts

    assert (part.cloud.words, len(part.cloud.lines), len(part.table.rows)) == (True, 60, 90)
    assert part.cloud.note == "Skyen viser de 60 ord, flest har skrevet, ud af 90."
    assert part.cloud.lines[1] == Line("ro", "8", "8", 8 / 9, False, "solid")


def test_the_first_round_stands_beside_this_one():
    chart = charts(one(rich.second_round()))["beside"]

    assert [(line.label, line.series, line.value, line.pattern) for line in chart.lines[:4]] == [
        (OFTEN, "Første runde", "40\u00a0%", "solid"),
        (OFTEN, "Denne runde", "20\u00a0%", "dots"),
        (FIXED, "Første runde", "33\u00a0%", "solid"),
        (FIXED, "Denne runde", "60\u00a0%", "dots"),
    ]


def test_a_first_round_counted_in_other_slices_does_not_stand_beside():
    now, then = (tuple(Bar(label, 5, 0.5) for label in labels) for labels in (("0–4", "5–9"), ("0–4", "10–14")))

    drawn = charts(one(replace(days.choice(), form="number", bars=now, before=then)))

    assert list(drawn) == ["bars"]


def test_groups_stand_beside_everybody_and_each_says_how_many_they_are():
    chart = charts(one(*rich.by_role()))["beside"]

    assert chart.series == ("Alle (15)", "TR (8)", "AMR (7)")
    assert [line.value for line in chart.lines[:3]] == ["40\u00a0%", "63\u00a0%", "57\u00a0%"]


def test_a_group_too_few_are_in_is_in_no_chart():
    everybody, some, others = rich.by_role()
    few = replace(others, few=True, n=2)

    chart = charts(one(everybody, some, few))["beside"]

    assert chart.series == ("Alle (15)", "TR (8)")


def test_what_lies_on_two_scales_has_a_bar_for_each():
    field = Section(
        "felt",
        "poll",
        "Hvad skal vi begynde med?",
        12,
        "12 har svaret på to skalaer fra 1 til 5.",
        columns=("Mulighed", "Indsats (lille–stor)", "Virkning (lille–stor)", "Svar", "Sprunget over"),
        rows=(("Faste pauser", 2.25, 4.5, 12, 0), ("Nyt system", None, None, 3, 9)),
        form="grid",
        scale=("1", "2", "3", "4", "5"),
    )

    chart = charts(one(field))["beside"]

    assert [(line.label, line.series, line.value, line.share) for line in chart.lines] == [
        ("Faste pauser", "Indsats (lille–stor)", "2,3", 0.3125),
        ("Faste pauser", "Virkning (lille–stor)", "4,5", 0.875),
    ]


def test_cards_stand_with_a_bar_for_each_role():
    chart = charts(together.day())["beside"]

    assert chart.series == ("TR", "AMR")
    assert [(line.count, line.share) for line in chart.lines if line.label == "Ambassadør"] == [("2", 1), ("0", 0)]


def test_the_questions_most_wanted_come_first_with_their_votes_and_state():
    questions = (
        Question("Hvad med ferien?", 2, True),
        Question("Hvem tager sagen?", 8, False),
        Question("Og?", 0, False),
    )

    chart = charts(replace(days.empty(), questions=questions))["bars"]

    assert [(line.label, line.value, line.count, line.share) for line in chart.lines] == [
        ("Hvem tager sagen?", "8", "åben", 1),
        ("Hvad med ferien?", "2", "besvaret", 0.25),
    ]
    assert (chart.answers, chart.sentence) == ("3 spørgsmål", "Flest stemmer fik: Hvem tager sagen? (8).")
    assert chart.note == "De 2 spørgsmål med flest stemmer er vist."


def test_commitments_stand_in_a_field_for_each_theme_and_level():
    chart = charts(replace(days.empty(), commitments=days.PROMISES))["matrix"]

    counts = {(line.label, line.series): line.value for line in chart.lines if line.value != "0"}

    assert chart.series == ("Individ", "Gruppe", "Ledelse", "Organisation", "Uden niveau")
    assert counts == {
        ("Krav", "Gruppe"): "1",
        ("Samarbejde", "Ledelse"): "1",
        ("Uden tema", "Individ"): "1",
        ("Uden tema", "Gruppe"): "1",
        ("Uden tema", "Uden niveau"): "1",
    }


def test_commitments_without_themes_are_counted_by_level_alone():
    chart = charts(replace(days.empty(), commitments=(Commitment("Holde mine pauser", level="individ"),)))["matrix"]

    assert [(line.label, line.value) for line in chart.lines] == [("Aftaler", "1"), *[("Aftaler", "0")] * 3]
    assert (chart.title, chart.sentence) == ("Aftaler efter niveau", "Flest aftaler ligger under Individ (1).")


@pytest.mark.parametrize(
    ("levels", "named"),
    [
        (("individ", "gruppe"), "Individ og Gruppe"),
        (("individ", "gruppe", "ledelse"), "Individ, Gruppe og Ledelse"),
    ],
)
def test_levels_with_as_many_commitments_are_named_together(levels: tuple[str, ...], named: str):
    promised = tuple(Commitment("Holde mine pauser", level=level) for level in levels)

    chart = charts(replace(days.empty(), commitments=promised))["matrix"]

    assert chart.sentence == f"Flest aftaler ligger under {named} (1)."


@pytest.mark.parametrize(
    ("roles", "shown"),
    [
        (("TR", "AMR"), 10),
        (("TR", "AMR", "FTR", "Leder"), 7),
        (("TR", "AMR", "FTR", "Leder", "Andet", "Både TR og AMR"), 5),
    ],
)
def test_of_many_cards_those_most_marked_are_shown_and_the_chart_says_so(roles, shown):
    rows = tuple((f"Kort {at}", at, *(1 for _ in roles[1:])) for at in range(24))
    section = Section("kort", "cards", "Roller", 9, "", columns=("Kort", *roles), rows=rows)

    chart = charts(one(section))["beside"]

    assert chart.labels == tuple(f"Kort {at}" for at in range(23, 23 - shown, -1))
    assert chart.note == f"De {shown} kort med flest mærker er vist, ud af 24."
