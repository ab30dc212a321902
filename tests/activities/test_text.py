"""Cards on a wall: those that hang from the start, those people write, and what the themes make of them."""

from hashlib import sha1

import pytest
from pydantic import ValidationError

from tests.cast import ROOM, WALL, says
from tests.cast import say_in as say
from workshop.activities import kinds
from workshop.activities.base import Entry
from workshop.activities.forms.text import Text
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Texts

SEEDED = Text(id="seeded", question="Hvad virker?", cards=("Vi ler", "Tid til snak"))
LAUGH = sha1(b"Vi ler").hexdigest()[:12]
LEAD = "aaaa0001"


def everybody(text_of, column_of=lambda at: 0) -> list[Entry]:
    return [
        says(name, {"text": text_of(at), "column": column_of(at)}, f"card:{at:08x}") for at, name in enumerate(ROOM)
    ]


def marked(slot: str, value: dict) -> Entry:
    return Entry("desk", slot, value)


def grouped(*cards: int) -> list[Entry]:
    puts = [marked(f"put:{at:08x}", {"theme": LEAD}) for at in cards]
    return [marked(f"theme:{LEAD}", {"title": "Ledelse"}), *puts]


def test_cards_that_hang_from_the_start_come_first_and_count_as_nobody():
    result = kinds.tally(SEEDED, everybody(lambda at: f"Kort {at}"), 5)

    assert [(card["text"], card.get("given", False)) for card in result["cards"]][:3] == [
        ("Vi ler", True),
        ("Tid til snak", True),
        ("Kort 0", False),
    ]
    assert (result["n"], result["cards"][0]["id"]) == (6, LAUGH)


def test_when_few_have_written_only_the_given_cards_are_seen():
    result = kinds.tally(SEEDED, everybody(lambda at: f"Kort {at}")[:2], 5)

    assert (result["n"], result["few"], result["needed"]) == (2, True, 5)
    assert [card["text"] for card in result["cards"]] == ["Vi ler", "Tid til snak"]


def test_given_cards_can_be_taken_down_and_grouped():
    marks = [*grouped(), marked(f"put:{LAUGH}", {"theme": LEAD}), marked(f"hide:{_id('Tid til snak')}", {"hide": True})]

    result = kinds.tally(SEEDED, [*everybody(lambda at: f"Kort {at}"), *marks], 5)

    assert result["cards"][0] == {"id": LAUGH, "text": "Vi ler", "column": 0, "given": True, "theme": LEAD}
    assert "Tid til snak" not in [card["text"] for card in result["cards"]]
    assert result["themes"] == [{"id": LEAD, "title": "Ledelse", "count": 1}]


def _id(text: str) -> str:
    return sha1(text.encode()).hexdigest()[:12]


def test_nobody_writes_under_the_name_of_a_given_card():
    with pytest.raises(NotAllowed, match="kunne ikke læses"):
        kinds.accept(SEEDED, f"card:{LAUGH}", {"text": "Vi ler ikke", "column": 0}, {})


@pytest.mark.parametrize(
    ("cards", "why"),
    [(("Ro", "Ro "), "to kort er ens"), (("x" * 21,), "længere, end limit"), (("",), "at least 1")],
)
def test_given_cards_differ_say_something_and_are_no_longer_than_others(cards, why):
    with pytest.raises(ValidationError, match=why):
        Text(question="Hvad virker?", limit=20, cards=cards)


def test_every_card_says_under_which_theme_it_stands():
    result = kinds.tally(WALL, [*everybody(lambda at: f"Kort {at}"), *grouped(1, 2)], 5)

    assert [card["theme"] for card in result["cards"]] == ["", LEAD, LEAD, "", "", ""]
    assert result["themes"] == [{"id": LEAD, "title": "Ledelse", "count": 2}]


@pytest.mark.parametrize("slot", [f"theme:{LEAD}", "put:00000000", "hide:00000000"])
def test_a_phone_groups_nothing_and_takes_nothing_down(slot):
    with pytest.raises(NotAllowed, match="kunne ikke læses"):
        kinds.accept(WALL, slot, {"title": "Ledelse", "theme": LEAD, "hide": True, "text": "Ro", "column": 0}, {})


def test_a_wall_without_themes_is_kept_under_its_columns():
    result = kinds.tally(WALL, everybody(lambda at: f"Kort {at}", lambda at: at % 2), 5)

    assert kinds.outcome(WALL, result, say).texts == (
        Texts("Det virker", ("Kort 0", "Kort 2", "Kort 4")),
        Texts("Det kan styrkes", ("Kort 1", "Kort 3", "Kort 5")),
    )


def test_a_wall_with_themes_is_kept_under_its_columns_then_its_themes():
    result = kinds.tally(WALL, [*everybody(lambda at: f"Kort {at}", lambda at: at % 2), *grouped(0, 1, 2)], 5)

    assert kinds.outcome(WALL, result, say).texts == (
        Texts("Det virker – Ledelse", ("Kort 0", "Kort 2")),
        Texts("Det virker – Ikke grupperet", ("Kort 4",)),
        Texts("Det kan styrkes – Ledelse", ("Kort 1",)),
        Texts("Det kan styrkes – Ikke grupperet", ("Kort 3", "Kort 5")),
    )


def test_given_cards_stand_in_the_outcome_and_count_as_nobodys():
    section = kinds.outcome(SEEDED, kinds.tally(SEEDED, everybody(lambda at: f"Kort {at}"), 5), say)

    assert section.sentence == "6 har skrevet 6 kort."
    assert section.texts[0].items[:2] == ("Vi ler", "Tid til snak")


def test_a_first_grouping_is_proposed_as_marks_the_facilitator_could_have_made():
    texts = ("Ledelsen lytter", "Min leder spørger", "Kaffe", "Lys", "Luft", "Ro")
    entries = everybody(lambda at: texts[at])

    proposed = kinds.propose(WALL, entries, 5)

    theme = sha1(b"led").hexdigest()[:12]
    assert proposed == {
        f"theme:{theme}": {"title": "Leder"},
        "put:00000000": {"theme": theme},
        "put:00000001": {"theme": theme},
    }
    assert {slot: kinds.mark(WALL, slot, value, {}) for slot, value in proposed.items()} == proposed


@pytest.mark.parametrize(
    ("people", "why"), [(6, "for få ord til fælles"), (4, "Der kan først foreslås temaer, når 5 har skrevet")]
)
def test_where_no_grouping_can_be_proposed_a_sentence_says_why(people, why):
    texts = ("Kaffe", "Lys", "Luft", "Ro", "Mad", "Sang")

    with pytest.raises(NotAllowed, match=why):
        kinds.propose(WALL, everybody(lambda at: texts[at])[:people], 5)
