"""What stays of cards when the day is over."""

import pytest

from tests.activities.played import (
    AMBASSADOR,
    EVERYBODY,
    MEDIATOR,
    PLAYED,
    THEME,
    VOICE,
    by_roles,
    hung,
    marked,
    ticked,
)
from tests.cast import CARDS, DECK, ROOM, say_in, wrote
from workshop.activities import kinds
from workshop.domain.summary import Bar, Section, Texts


def test_the_outcome_keeps_marks_lines_and_wall():
    marks = [marked(f"theme:{THEME}", {"title": "Ledelse"}), marked("put:00000002", {"theme": THEME})]

    section = kinds.outcome(CARDS, kinds.tally(CARDS, [*PLAYED, *marks], 5), say_in)

    assert section == Section(
        activity="cards",
        kind="cards",
        title="Øvelse med dialogkort",
        n=8,
        sentence=(
            "8 har arbejdet med 3 kort. Der er skrevet 3 linjer. 2 sætninger er hængt op. "
            "Kan se mig selv i den: oftest sagt om Mægler (6)."
        ),
        columns=("Kort", "Kan se mig selv i den", "Vil gerne blive bedre til den", "Linjer"),
        rows=(("Mægler", 6, 0, 2), ("Talerør", 0, 1, 0), ("Ambassadør", 0, 0, 1)),
        bars=(Bar("Mægler", 6, 1.0),),
        texts=(
            Texts("Ambassadør – Gavnlig når …", ("når vi er stolte",)),
            Texts("Mægler – Gavnlig når …", ("når to er uenige",)),
            Texts("Mægler – Mindre hensigtsmæssig når …", ("når én har magten",)),
            Texts("Hængt op – Ledelse", ("Vi skal tale med lederen",)),
            Texts("Hængt op – Ikke grupperet", ("Lederen skal med fra starten",)),
        ),
        measures=("Kan se mig selv i den", "Andel", "Antal"),
    )


@pytest.mark.parametrize(
    ("cards", "told"),
    [
        ([VOICE], "Kan se mig selv i den: oftest sagt om Talerør (5)."),
        ([VOICE, MEDIATOR], "Kan se mig selv i den: oftest sagt om Mægler, Talerør (5)."),
        ([], ""),
    ],
)
def test_the_outcome_names_the_cards_most_people_marked(cards, told):
    room = [ticked(str(at), cards, [AMBASSADOR]) for at in range(5)]

    section = kinds.outcome(CARDS, kinds.tally(CARDS, room, 5), say_in)

    assert section.sentence.partition("kort.")[2].strip() == told


def test_an_outcome_without_marks_says_so_and_lists_the_cards_that_were_written_to():
    lines = [wrote(team, "Ro", f"0{team}", card=MEDIATOR, by=3) for team in (1, 2)]

    section = kinds.outcome(CARDS, kinds.tally(CARDS, [*lines, EVERYBODY[0]], 5), say_in)

    assert section.sentence == (
        "6 har arbejdet med ét kort. Der er skrevet 2 linjer. "
        "For få har sat mærker på kortene til, at mærkerne kan vises."
    )
    assert (section.columns, section.rows, section.bars) == (("Kort", "Linjer"), (("Mægler", 2),), ())


def test_a_card_nobody_touched_is_not_in_the_outcome():
    section = kinds.outcome(CARDS, kinds.tally(CARDS, EVERYBODY, 5), say_in)

    assert section.rows == (("Mægler", 6, 0, 0), ("Talerør", 0, 1, 0))


def test_an_outcome_of_a_wall_alone_has_no_table():
    wall = [hung(name, f"Sætning fra {at}", f"{at:08x}") for at, name in enumerate(ROOM)]
    without = CARDS.model_copy(update={"deck": DECK.model_copy(update={"ticks": ()})})

    section = kinds.outcome(without, kinds.tally(without, wall, 5), say_in)

    assert (section.sentence, section.columns, section.rows) == ("6 har været med. 6 sætninger er hængt op.", (), ())


def test_of_too_few_nothing_is_kept_but_that():
    section = kinds.outcome(CARDS, kinds.tally(CARDS, EVERYBODY[:4], 5), say_in)

    assert (section.title, section.few, section.texts) == ("Øvelse med dialogkort", True, ())


def test_the_roles_marks_are_kept_side_by_side():
    better = ticked("Anna", [MEDIATOR], [AMBASSADOR], role="tr")

    first, second = kinds.by_group(CARDS, kinds.tally(CARDS, [*by_roles(amr=5, tr=5), better], 5), say_in)

    assert first == Section(
        activity="cards",
        kind="cards",
        title="Øvelse med dialogkort – fordelt på roller: Kan se mig selv i den",
        n=11,
        sentence="11 har sat mærker. Her står rollerne hver for sig: TR (6), AMR (5).",
        columns=("Kort", "TR", "AMR"),
        rows=(("Mægler", 6, 5), ("Talerør", 5, 0)),
    )
    assert second.title == "Øvelse med dialogkort – fordelt på roller: Vil gerne blive bedre til den"
    assert second.rows == (("Ambassadør", 1, 0),)


def test_a_mark_nobody_made_has_no_table():
    sections = list(kinds.by_group(CARDS, kinds.tally(CARDS, by_roles(amr=5, tr=6), 5), say_in))

    assert [section.title.partition(": ")[2] for section in sections] == ["Kan se mig selv i den"]


def test_without_roles_there_is_nothing_side_by_side():
    assert list(kinds.by_group(CARDS, kinds.tally(CARDS, PLAYED, 5), say_in)) == []
