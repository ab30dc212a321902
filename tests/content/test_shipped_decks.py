"""The decks we ship hold what the day needs, and something for everybody in the room."""

import unicodedata
from collections import Counter

import pytest

from workshop.activities.decks import Deck
from workshop.activities.walk import Walk
from workshop.content.check import check
from workshop.content.deck import read_deck
from workshop.domain.dealing import fits
from workshop.domain.people import ROLES
from workshop.resources import shipped

FILES = {path.stem: path for path in sorted(shipped("cards").glob("*.yaml"))}
SHORT_NAMES = {
    "BFA: TRIO – en daglig aktionsstyrke",
    "FOA: Samarbejde mellem AMR og TR",
    "KL/Forhandlingsfællesskabet: Guide til samarbejdet",
    "Oplæg: TR og indflydelse i MED",
    "Skrevet til Sammen",
    "Written for Sammen",
    "Workshop: Sammen om psykisk arbejdsmiljø",
}
SIZES = {
    "de-seks-guldkorn": [2, 2, 2],
    "forventningsafstemning": [4, 5, 7],
    "kasketter-og-relationer": [6, 4],
    "trio-formaal": [3, 2],
    "trio-roller-og-rammer": [2, 2, 2, 5],
    "walk-n-talk": [4, 4, 4, 4],
}
"""Cards in each suit, where the number is given by what the deck is about."""

TR_ALONE = {
    "Klassisk TR",
    "Moderne TR",
    "Støttende TR",
    "Forhandler",
    "Mægler",
    "Brobygger",
    "Rollemodel og medskaber",
    "Halv leder",
}
AMR_ALONE = {"Ambassadør", "Den betroede", "Øjne i hverdagen", "Budbringer", "Endestation"}
BOTH = {
    "Talerør",
    "Bisidder",
    "Sagsbygger",
    "Gult kort",
    "Sparringspartner",
    "Stemme i MED",
    "Den, der følger op",
    "Synlig kontakt",
    "Guide for nye",
    "Samtalestarter",
    "Alene med det hele",
}
THREE_QUESTIONS = ["Udfordringer", "Dilemmaer i dialogen", "Mere af"]


@pytest.fixture(params=FILES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def deck(name: str) -> Deck:
    return read_deck(FILES[name])


@pytest.fixture
def roles() -> Deck:
    return read_deck(FILES["roller-for-tillidsvalgte"])


def in_suits(deck: Deck) -> list[int]:
    counts = Counter(card.suit for card in deck.cards)
    return [counts[suit.id] for suit in deck.suits]


def tagged(deck: Deck, tag: str) -> set[str]:
    return {card.name for card in deck.cards if tag in card.roles}


def test_a_shipped_deck_has_nothing_wrong_with_it(name):
    assert check(FILES[name]) == []


@pytest.mark.parametrize(("name", "sizes"), SIZES.items())
def test_a_deck_has_the_cards_it_is_about_in_the_suits_they_belong_to(name, sizes):
    assert in_suits(read_deck(FILES[name])) == sizes


def test_every_card_says_where_it_comes_from(deck):
    named = {source for card in deck.cards for source in card.source.split("; ")}

    assert named - SHORT_NAMES == set()


def test_every_card_is_complete(deck):
    bare = [card.name for card in deck.cards if not (card.line and card.icon and card.perspective)]

    assert (bare, deck.source != "") == ([], True)


def test_no_question_is_asked_twice_in_a_deck(deck):
    questions = Counter(text for card in deck.cards for text in (card.line, card.perspective, *card.questions))

    assert [text for text, times in questions.items() if times > 1] == []


def test_letters_are_written_as_one_sign_each(name):
    text = FILES[name].read_text(encoding="utf-8")

    assert unicodedata.normalize("NFC", text) == text


def test_the_tags_of_the_roles_say_who_has_them(roles):
    assert (tagged(roles, "tr"), tagged(roles, "amr"), tagged(roles, "begge")) == (TR_ALONE, AMR_ALONE, BOTH)
    assert len(roles.cards) == len(TR_ALONE | AMR_ALONE | BOTH)


def test_no_suit_of_the_roles_is_half_as_large_as_another(roles):
    sizes = in_suits(roles)

    assert (len(sizes), 2 * min(sizes) > max(sizes)) == (4, True)


def test_a_role_asks_when_it_is_useful_and_when_less_so(roles):
    asks = [card.name for card in roles.cards if not all(text.startswith("Hvornår ") for text in card.questions[:2])]

    assert asks == []


def test_a_role_can_be_easy_to_talk_about_or_ask_for_courage(roles):
    assert {card.depth for card in roles.cards} == {1, 2, 3}


@pytest.mark.parametrize("role", ROLES)
def test_everybody_can_be_dealt_a_card_and_change_it_twice(roles, role):
    fitting = [card for card in roles.cards if fits(card, role)]

    assert len(fitting) >= 3
    assert len({card.suit for card in fitting}) >= 3


def test_a_walk_begins_with_the_three_questions_of_the_day():
    deck = read_deck(FILES["walk-n-talk"], {"dialog": "Havnesnak"})

    walk = Walk(id="walk", deck=deck)

    assert [card.name for card in deck.cards[:3]] == THREE_QUESTIONS
    assert walk.pool[1] == "Hvor kommer du i klemme eller i tvivl, når I bruger Havnesnak?"
    assert len(walk.pool) == len(deck.cards) == 16


def test_a_question_for_the_walk_can_be_read_while_walking():
    deck = read_deck(FILES["walk-n-talk"])

    assert [card.line for card in deck.cards if not (card.line.endswith("?") and len(card.questions) <= 3)] == []
