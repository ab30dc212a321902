"""What the summary keeps of two rounds and of groups."""

from tests.cast import CARDS, DAY, GOLD, MOOD, ROOM, at, say_in, says
from workshop.activities.base import Entry
from workshop.domain.programme import extended
from workshop.domain.run import Run, new_run
from workshop.domain.steps import take
from workshop.faces.day import Day
from workshop.faces.summary import summary

TWO = {"mood": [2, 2, 2, 2, 2, 2], "mood-2": [0, 0, 0, 1, 1, 2]}


def led(run: Run, entries: dict[str, list[Entry]], mood=MOOD) -> Day:
    programme = extended(DAY, run.puts, type(mood).model_validate_json)
    return Day("31132617", "sammen.dk", programme, run, 3, at("9.20"), lambda activity: entries.get(activity, []))


def ballots(options: list[int], **more: str) -> list[Entry]:
    return [says(name, {"options": [option], **more}) for name, option in zip(ROOM, options, strict=True)]


def two_rounds() -> Run:
    return take(
        DAY, take(DAY, new_run(DAY, at("8.45")), at("9.00"), "go", activity="mood"), at("9.05"), "round", id="mood-2"
    )


def test_a_second_round_has_the_figures_of_the_first_beside_its_own():
    kept = summary(led(two_rounds(), {id: ballots(given) for id, given in TWO.items()}), say_in)

    first, second = kept.sections
    assert (first.title, second.title) == ("Hvordan er du landet?", "Hvordan er du landet? (runde 2)")
    assert second.columns == ("Svar", "Antal", "Andel i procent", "Antal, runde 1", "Andel i procent, runde 1")
    assert second.rows == (("Godt", 3, 50, 0, 0), ("Midt imellem", 2, 33, 0, 0), ("Tungt", 1, 17, 6, 100))


def test_of_a_wide_table_only_the_mean_stands_beside():
    run = take(
        DAY, take(DAY, new_run(DAY, at("8.45")), at("9.00"), "go", activity="gold"), at("9.05"), "round", id="gold-2"
    )
    rated = {id: [says(name, {"ratings": [mark, mark]}) for name in ROOM] for id, mark in (("gold", 2), ("gold-2", 5))}

    _, second = summary(led(run, rated, GOLD), say_in).sections

    assert second.columns[-1] == "Gennemsnit, runde 1"
    assert [(row[1], row[-1]) for row in second.rows] == [(5.0, 2.0), (5.0, 2.0)]


def test_nothing_stands_beside_a_second_round_too_few_took_part_in():
    entries = {"mood": ballots(TWO["mood"]), "mood-2": ballots(TWO["mood-2"])[:4]}

    _, second = summary(led(two_rounds(), entries), say_in).sections

    assert (second.few, second.rows) == (True, ())


def test_nothing_of_a_first_round_of_too_few_is_told_by_the_second():
    entries = {"mood": ballots(TWO["mood"])[:4], "mood-2": ballots(TWO["mood-2"])}

    _, second = summary(led(two_rounds(), entries), say_in).sections

    assert second.columns == ("Svar", "Antal", "Andel i procent")


def test_each_group_has_a_section_of_its_own_after_the_rooms():
    by_role = MOOD.model_copy(update={"id": "by-role", "segment": "role"})
    run = take(DAY, new_run(DAY, at("8.45")), at("9.00"), "ask", activity=by_role)
    room = [
        Entry(f"{role}-{at}", "ballot", {"options": [0], "segment": role})
        for role in ("tr", "leder")
        for at in range(5)
    ]

    kept = summary(led(run, {"by-role": room}, by_role), say_in)

    assert [(section.title, section.n) for section in kept.sections] == [
        ("Hvordan er du landet?", 10),
        ("Hvordan er du landet? – Leder", 5),
        ("Hvordan er du landet? – TR", 5),
    ]


def test_the_marks_of_the_roles_stand_beside_each_other_after_those_of_the_room():
    run = take(DAY, new_run(DAY, at("8.45")), at("9.00"), "ask", activity=CARDS)
    room = [
        Entry(f"{role}-{at}", "ticks", {"ticks": [["maegler"], []], "segment": role})
        for role in ("tr", "amr")
        for at in range(5)
    ]

    kept = summary(led(run, {"cards": room}, CARDS), say_in)

    assert [(section.title, section.columns[1:]) for section in kept.sections] == [
        ("Øvelse med dialogkort", ("Kan se mig selv i den", "Vil gerne blive bedre til den", "Linjer")),
        ("Øvelse med dialogkort – fordelt på roller: Kan se mig selv i den", ("TR", "AMR")),
    ]


def test_of_cards_too_few_worked_with_only_that_is_kept():
    run = take(DAY, new_run(DAY, at("8.45")), at("9.00"), "ask", activity=CARDS)
    few = [Entry(f"{at}", "ticks", {"ticks": [["maegler"], []], "segment": "tr"}) for at in range(4)]

    (section,) = summary(led(run, {"cards": few}, CARDS), say_in).sections

    assert (section.few, section.rows, section.bars, section.texts) == (True, (), (), ())
