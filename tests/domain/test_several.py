"""Two summaries beside each other and many added up: right figures, and nobody's found out by taking away the rest."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export import days
from workshop.domain.several import added_up, compared
from workshop.domain.summary import Bar, Commitment, Section, Summary

QUESTION = "Har I det, I skal bruge?"


def choice(*counts: int, title: str = QUESTION) -> Section:
    n = sum(counts)
    labels = ("Ja", "Nej", "Ved ikke")
    bars = tuple(Bar(label, count, count / n) for label, count in zip(labels, counts, strict=False))
    return Section("a", "poll", title, n, f"{n} har svaret.", bars=bars, form="choice")


def few(title: str = QUESTION) -> Section:
    return Section("a", "poll", title, 0, "Færre end 5 svarede.", few=True, form="choice")


def scale(*rated: tuple[str, int, float]) -> Section:
    bars = tuple(Bar(label, count, (mean - 1) / 4, mean) for label, count, mean in rated)
    return Section("g", "poll", "Jeres guldkorn", max(count for _, count, _ in rated), "", bars=bars, form="scale")


def words(*counted: tuple[str, int]) -> Section:
    return Section("w", "poll", "Jeres ord", 9, "", columns=("Ord", "Antal"), rows=counted, form="words")


def day(*sections: Section, smallest: int = 5, **more) -> Summary:
    plain = replace(days.ordinary(), questions=(), archived=(), commitments=(), smallest_group=smallest, **more)
    return replace(plain, blocks=(replace(plain.blocks[0], sections=sections),))


def together(*summaries: Summary) -> Summary:
    return added_up(summaries, [f"Workshop {n}" for n, _ in enumerate(summaries, 1)], days.say)


def before_and_now(before: Summary, now: Summary) -> Summary:
    return compared(before, now, ("20. november", "2. januar"), days.say)


def test_choices_are_added_and_the_shares_are_of_everybody():
    [section] = together(day(choice(6, 4)), day(choice(10, 0))).sections

    assert (section.n, section.bars) == (20, (Bar("Ja", 16, 0.8), Bar("Nej", 4, 0.2)))


def test_an_option_only_one_workshop_had_is_still_a_share_of_everybody():
    [section] = together(day(choice(5, 0, 5)), day(choice(10, 0))).sections

    assert section.bars[2] == Bar("Ved ikke", 5, 0.25)


def test_a_mean_is_that_of_all_who_rated():
    [section] = together(day(scale(("Mening", 10, 4.0))), day(scale(("Mening", 30, 2.0)))).sections

    assert section.bars == (Bar("Mening", 40, 0.375, 2.5),)


def test_words_are_counted_together_and_the_most_written_comes_first():
    [section] = together(day(words(("travlt", 3), ("godt", 4))), day(words(("travlt", 5)))).sections

    assert section.rows == (("travlt", 8), ("godt", 4))


def test_the_same_question_is_found_whatever_its_activity_is_called():
    asked = (choice(6, 4), replace(choice(5, 5), activity="b7.a1", title=f"  {QUESTION.upper()} "))

    assert [section.n for section in together(day(asked[0]), day(asked[1])).sections] == [20]


def test_where_too_few_answered_a_workshop_is_left_out_and_that_is_said():
    [section] = together(day(choice(6, 4)), day(few()), day(choice(5, 5))).sections

    assert section.n == 20
    assert section.sentence == (
        "20 svar fra 2 workshopper. 1 af 3 workshopper er ikke talt med: "
        "For få har svaret der, eller de har ikke spurgt."
    )


def test_the_largest_smallest_group_holds_for_each_workshop():
    [section] = together(day(choice(3, 1), smallest=3), day(choice(8, 4), smallest=10)).sections

    assert (section.n, section.few) == (12, False)


def test_where_all_are_too_small_nothing_is_shown():
    [section] = together(day(choice(3, 1), smallest=3), day(few(), smallest=10)).sections

    assert (section.few, section.n, section.bars, section.rows) == (True, 0, (), ())


def test_a_statement_too_few_rated_in_one_workshop_is_not_in_the_mean():
    rated = (day(scale(("Mening", 3, 1.0), ("Krav", 9, 2.0)), smallest=3), day(scale(("Mening", 9, 4.0)), smallest=5))

    [section] = together(*rated).sections

    assert section.bars[0] == Bar("Mening", 9, 0.75, 4.0)


counts = st.lists(st.integers(0, 9), min_size=2, max_size=3).filter(lambda row: sum(row) >= 3)
workshops = st.tuples(counts, st.sampled_from((3, 5, 10)))


@given(st.lists(workshops, min_size=2, max_size=5))
def test_taking_some_workshops_from_all_of_them_never_leaves_fewer_than_the_limit(several):
    every = [day(choice(*row) if sum(row) >= smallest else few(), smallest=smallest) for row, smallest in several]
    limit = max(smallest for _, smallest in several)
    [whole] = together(*every).sections

    without = [some for k in range(1, len(every)) for some in combinations(every, k) if _limit(some) == limit]

    rest = [whole.n - together(*some).sections[0].n for some in without]
    assert [n for n in rest if 0 < n < limit] == []


def _limit(some: tuple[Summary, ...]) -> int:
    return max(one.smallest_group for one in some)


def test_a_workshop_that_asked_the_same_again_counts_once_with_its_last_answers():
    again = replace(choice(1, 9), activity="clear.1")

    [section] = together(day(choice(6, 4), again), day(choice(5, 5))).sections

    assert (section.n, section.bars[0].count) == (20, 6)
    assert section.sentence == "20 svar fra 2 workshopper."


def test_a_summary_without_a_block_is_seen_with_the_others():
    nothing = replace(day(), blocks=())

    assert [section.n for section in together(day(choice(6, 4)), nothing).sections] == [10]
    assert before_and_now(nothing, nothing).sections == []


def sorting(
    *rows: tuple[object, ...], n: int = 8, columns: tuple[str, ...] = ("Hvad", "TR", "AMR", "Nøglen")
) -> Section:
    return Section("who", "sorting", "Hvem gør hvad?", n, "", columns=columns, rows=rows)


def placing(*rows: tuple[object, ...], stops: tuple[str, ...] = ("Før", "Efter"), n: int = 8) -> Section:
    bars = tuple(Bar(str(row[0]), int(str(row[-1])), 0.5, float(str(row[1]))) for row in rows)
    columns = ("Hvad", "Gennemsnit", *stops, "Svar")
    return Section("p", "placing", "Placér", n, "", columns=columns, rows=rows, bars=bars, scale=stops)


def test_what_was_sorted_is_added_up_row_by_row_where_enough_sorted_it():
    solsikken = day(sorting(("Løn", 7, 1, "TR"), ("APV", 2, 1, "AMR")), smallest=3)
    havnebo = day(sorting(("Løn", 5, 1, "TR"), ("APV", 2, 5, "AMR")))

    [section] = together(solsikken, havnebo).sections

    assert section.columns == ("Hvad", "TR", "AMR", "Nøglen")
    assert section.rows == (("Løn", 12, 2, "TR"), ("APV", 2, 5, "AMR"))


def test_what_groups_sorted_is_added_up_though_a_group_has_one_ballot():
    [section] = together(*(day(sorting(("Løn", 3, 1, "TR"), n=16)) for _ in range(2))).sections

    assert (section.n, section.rows) == (32, (("Løn", 6, 2, "TR"),))


def test_what_was_placed_is_one_middle_of_all_who_placed_it_along_the_same_axis():
    solsikken, havnebo = day(placing(("I dag", 1.5, 2, 2, 4))), day(placing(("I dag", 2.0, 0, 12, 12)))

    [section] = together(solsikken, havnebo).sections

    assert [(bar.label, bar.count, bar.mean) for bar in section.bars] == [("I dag", 16, 1.875)]


def test_what_was_placed_along_another_axis_is_left_out():
    other = placing(("I dag", 2.0, 0, 8, 0, 8), stops=("Straks", "Snart", "Senere"))

    [section] = together(day(placing(("I dag", 1.5, 4, 4, 8))), day(other)).sections

    assert [(bar.count, bar.mean) for bar in section.bars] == [(8, 1.5)]
    assert "1 af 2 workshopper er ikke talt med" in section.sentence


def test_what_was_sorted_into_other_piles_is_left_out():
    other = sorting(("Løn", 7, 1), columns=("Hvad", "TR", "Leder"))

    [section] = together(day(sorting(("Løn", 7, 1, "TR"))), day(other)).sections

    assert section.rows == (("Løn", 7, 1, "TR"),)


def test_walls_and_names_stay_with_their_workshop():
    signed = Commitment(what="Tale med Carla", who="Anna, Solsikken", level="gruppe")
    both = together(replace(day(choice(6, 4)), commitments=(signed,)), day(choice(5, 5)))

    assert both.commitments == (Commitment(what="Tale med Carla", level="gruppe"),)


def test_it_says_which_workshops_it_is_made_of_and_has_no_code():
    both = together(day(choice(6, 4), participants=12), day(choice(5, 5), participants=9))

    assert (both.of, both.code, both.participants) == (("Workshop 1", "Workshop 2"), "", 21)


def test_before_and_now_stand_beside_each_other_with_how_far_apart_they_are():
    [section] = before_and_now(
        day(scale(("Mening", 9, 3.0))), day(scale(("Mening", 7, 3.6), ("Krav", 7, 2.0)))
    ).sections

    assert section.columns == ("Svar", "20. november", "2. januar", "Forskel")
    assert section.rows == (("Mening", 3.0, 3.6, 0.6), ("Krav", None, 2.0, None))
    assert (section.before, section.rounds) == ((Bar("Mening", 9, 0.5, 3.0),), ("20. november", "2. januar"))


def test_what_was_asked_only_once_or_too_few_answered_is_not_compared():
    before, now = day(choice(6, 4), few("Hvem?")), day(choice(5, 5, title="Noget andet"), choice(9, 1, title="Hvem?"))

    assert before_and_now(before, now).sections == []


@pytest.mark.parametrize("group", ["TR", "AMR"])
def test_single_groups_are_neither_added_up_nor_compared(group):
    of_group = day(replace(choice(6, 4), group=group))

    assert together(of_group, of_group).sections == before_and_now(of_group, of_group).sections == []


def test_those_who_took_part_are_not_counted_twice_before_and_now():
    both = before_and_now(day(choice(6, 4), participants=12), day(choice(5, 5), participants=9))

    assert (both.participants, both.of) == (9, ("20. november", "2. januar"))
