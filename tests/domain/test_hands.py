"""The cards a team or the whole room goes through, one after the other, and at which of them it is."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.decks import Card, cards, deck
from workshop.domain.dealing import Turn, hand, order, turn_at

# Hands and the order for the whole room


@given(cards, st.text())
def test_the_room_sees_every_card_once_in_an_order_of_the_seed(deck: list[Card], seed: str):
    once, again = order(deck, seed), order(deck, seed)

    assert once == again
    assert sorted(once) == sorted(card.id for card in deck)


def test_another_seed_makes_another_order():
    cards = deck(krav=7, roller=7)

    assert order(cards, "one") != order(cards, "two")


def test_suits_of_the_same_size_take_turns():
    suits = [id[:-1] for id in order(deck(krav=3, roller=3, mening=3), "seed")]

    assert suits[:3] == suits[3:6] == suits[6:]
    assert len(set(suits[:3])) == 3


@given(st.lists(st.integers(1, 9), min_size=1, max_size=5), st.integers(1, 40), st.integers(1, 5), st.integers(1, 12))
def test_a_hand_is_as_large_as_asked_and_has_its_share_of_every_suit(
    suits: list[int], team: int, round: int, size: int
):
    cards = deck(**{f"suit{number}_": n for number, n in enumerate(suits)})

    ids = hand(cards, team, round, size, "seed")

    assert len(ids) == len(set(ids)) == min(size, len(cards))
    for number, n in enumerate(suits):
        share = len(ids) * n / len(cards)
        assert abs(sum(id.startswith(f"suit{number}_") for id in ids) - share) < 2


def test_teams_begin_with_different_cards_in_every_round():
    cards = deck(krav=6, roller=6)

    for round in (1, 2):
        first = [hand(cards, team, round, 5, "seed")[0] for team in range(1, 13)]
        assert len(set(first)) == 12


def test_the_next_round_goes_on_where_the_last_one_ended():
    cards = deck(krav=6, roller=6)

    rounds = [card for round in (1, 2, 3) for card in hand(cards, 5, round, 4, "seed")]

    assert sorted(rounds) == sorted(card.id for card in cards)


# Whose turn it is


@pytest.mark.parametrize(
    ("at", "since", "played", "card_minutes", "now"),
    [
        (0, 0, 0, None, 0),
        (2, 0, 90, None, 2),
        (0, 0, 5, 6, 0),
        (0, 0, 6, 6, 1),
        (0, 0, 13, 6, 2),
        (3, 10, 15, 6, 3),
        (3, 10, 16, 6, 4),
        (0, 0, 600, 6, 5),
        (9, 0, 0, None, 5),
        (2, 10, 8, 6, 2),
    ],
)
def test_a_turn_moves_when_told_and_by_itself_when_cards_have_their_time_but_never_past_the_last(
    at: int, since: int, played: int, card_minutes: int | None, now: int
):
    turn = Turn(at, timedelta(minutes=since))

    assert turn_at(turn, timedelta(minutes=played), card_minutes, 6) == now


def test_of_no_cards_the_first_is_meant():
    assert turn_at(Turn(0, timedelta()), timedelta(minutes=20), 6, 0) == 0
