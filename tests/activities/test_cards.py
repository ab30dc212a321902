"""Cards to talk from: what an agenda may ask for, and what a phone may send."""

import pytest
from pydantic import ValidationError

from tests.activities.played import AMBASSADOR, HUNG, MEDIATOR, PLAYED, VOICE
from tests.cast import CARDS, DECK
from workshop.activities import kinds
from workshop.activities.base import Value
from workshop.activities.cards import Cards
from workshop.domain.refusal import NotAllowed


def taken(slot: str, value: Value, mine: dict[str, Value] | None = None) -> Value | None:
    return kinds.accept(CARDS, slot, value, mine or {})


def test_a_phone_and_the_screen_see_the_deck_but_not_where_it_is_from():
    view = CARDS.view()

    assert view["deck"] == {
        "title": "Roller for tillidsvalgte",
        "language": "da",
        "suits": [{"id": "vaere", "title": "At være"}, {"id": "goere", "title": "At gøre"}],
        "fields": ["Gavnlig når …", "Mindre hensigtsmæssig når …"],
        "ticks": ["Kan se mig selv i den", "Vil gerne blive bedre til den"],
        "cards": view["deck"]["cards"],
    }
    assert view["deck"]["cards"][1] == {
        "id": "maegler",
        "name": "Mægler",
        "line": "Får to til at tale",
        "questions": ["Hvem?", "Hvordan?"],
        "roles": [],
        "suit": "goere",
        "icon": "",
        "depth": 1,
        "perspective": "",
        "guide": [],
    }
    assert {key: view[key] for key in ("play", "task", "minutes", "card_minutes", "hand", "groups")} == {
        "play": "each",
        "task": "",
        "minutes": 40,
        "card_minutes": None,
        "hand": 6,
        "groups": {"by": "mixed", "size": 4},
    }


def test_without_a_title_it_is_called_as_its_deck():
    assert Cards(deck=DECK).title == "Roller for tillidsvalgte"
    assert Cards.model_validate({"deck": DECK.model_dump(), "title": ""}).title == "Roller for tillidsvalgte"


@pytest.mark.parametrize(
    "wrong",
    [
        {"deck": None},
        {"play": "poker"},
        {"groups": {"by": "luck"}},
        {"groups": {"size": 1}},
        {"groups": {"size": 11}},
        {"card_minutes": 61},
        {"hand": 21},
        {"task": "a" * 201},
    ],
)
def test_an_agenda_cannot_ask_for_what_there_is_not(wrong):
    with pytest.raises(ValidationError):
        Cards.model_validate({"deck": DECK.model_dump(), **wrong})


def test_what_is_kept_with_a_workshop_is_read_again_as_the_same():
    assert Cards.model_validate_json(CARDS.written) == CARDS


def test_ticks_are_kept_in_the_order_of_the_deck_and_not_as_they_were_made():
    kept = taken("ticks", {"ticks": [[VOICE, AMBASSADOR], []], "segment": "tr", "name": "Anna"})

    assert kept == {"ticks": [[AMBASSADOR, VOICE], []], "segment": "tr"}


def test_whoever_leaves_the_role_out_is_kept_without_one():
    assert taken("ticks", {"ticks": [[], [VOICE]], "segment": ""}) == {"ticks": [[], [VOICE]]}


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ({}, "ikke læses"),
        ({"ticks": [[MEDIATOR]]}, "ikke læses"),
        ({"ticks": [[MEDIATOR], [], []]}, "ikke læses"),
        ({"ticks": [MEDIATOR, VOICE]}, "valg findes ikke"),
        ({"ticks": [["hofnar"], []]}, "valg findes ikke"),
        ({"ticks": [[1], []]}, "valg findes ikke"),
        ({"ticks": [[[MEDIATOR]], []]}, "valg findes ikke"),
        ({"ticks": [[MEDIATOR, MEDIATOR], []]}, "valg findes ikke"),
        ({"ticks": [[], []], "segment": "direktør"}, "gruppe findes ikke"),
        ({"ticks": [[], []], "segment": ["tr"]}, "gruppe findes ikke"),
    ],
)
def test_ticks_nobody_could_make_are_refused(value, why):
    with pytest.raises(NotAllowed, match=why):
        taken("ticks", value)


def test_where_a_deck_has_no_ticks_nobody_makes_any():
    without = CARDS.model_copy(update={"deck": DECK.model_copy(update={"ticks": ()})})

    with pytest.raises(NotAllowed):
        kinds.accept(without, "ticks", {"ticks": []}, {})


def test_a_sentence_is_hung_up_with_its_card():
    assert taken(HUNG, {"text": " Vi  taler ", "card": VOICE, "by": 4}) == {"text": "Vi taler", "card": VOICE}


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ({"text": "a" * 141, "card": VOICE}, "højst 140 tegn"),
        ({"text": " ", "card": VOICE}, "Skriv lidt først"),
        ({"text": "Vi taler", "card": "hofnar"}, "kort findes ikke"),
        ({"text": "Vi taler"}, "kort findes ikke"),
    ],
)
def test_a_sentence_that_cannot_hang_is_refused(value, why):
    with pytest.raises(NotAllowed, match=why):
        taken(HUNG, value)


def test_five_sentences_a_person_and_one_of_them_may_still_be_changed():
    mine = {f"card:{at:08x}": {"text": "Ro", "card": VOICE} for at in range(5)}

    with pytest.raises(NotAllowed, match="højst 5 sætninger"):
        taken(HUNG, {"text": "Ro", "card": VOICE}, mine)
    assert taken("card:00000004", {"text": "Uro", "card": VOICE}, mine) == {"text": "Uro", "card": VOICE}


@pytest.mark.parametrize("slot", ["ballot", "found", "home", "q:0a1b2c3d"])
def test_nothing_else_can_be_sent(slot):
    with pytest.raises(NotAllowed, match="ikke læses"):
        taken(slot, {"on": True, "text": "Ro", "card": VOICE})


def test_only_lines_are_written_by_a_team_as_one():
    together = {slot: kinds.may_be_together(slot) for slot in ("line:0a", "card:0a", "ticks")}

    assert together == {"line:0a": True, "card:0a": False, "ticks": False}


def test_a_team_sees_its_own_lines_and_nothing_of_who_or_how_many():
    own = [entry for entry in PLAYED if entry.author == "team:f1:1"]

    assert kinds.shared(CARDS, own) == {
        "lines": [
            {"id": "0b", "to": 0, "card": MEDIATOR, "text": "når to er uenige"},
            {"id": "0c", "to": 1, "card": MEDIATOR, "text": "når én har magten"},
        ]
    }
