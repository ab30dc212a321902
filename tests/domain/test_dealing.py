"""Dealing: a card that fits, no two alike in a team, nothing held before, and every suit played in the room."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import product
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.domain.decks import ROLES, Card, cards, deck, roles
from workshop.domain.dealing import Dealt, deal, fits, swap

TR, AMR, BOTH, LEADER = (
    Card("t", "r", ("tr",)),
    Card("a", "r", ("amr",)),
    Card("b", "r", ("begge",)),
    Card("l", "r", ("leder",)),
)


def teams_of(*sizes: int, role: str = "") -> list[Dealt]:
    members = [team for team, size in enumerate(sizes, 1) for _ in range(size)]
    return [Dealt(number, team, role, ()) for number, team in enumerate(members, 1)]


def in_team(dealt: dict[int, str], members: Iterable[Dealt], team: int) -> list[str]:
    return [dealt[member.number] for member in members if member.team == team]


# What fits


@pytest.mark.parametrize(
    ("role", "fitting"),
    [
        ("tr", "tb"),
        ("ftr", "tb"),
        ("amr", "ab"),
        ("begge", "tab"),
        ("leder", "l"),
        ("andet", "tabl"),
        ("vil_ikke_sige", "tabl"),
        ("", "tabl"),
    ],
)
def test_a_card_fits_the_roles_it_is_marked_with(role: str, fitting: str):
    assert "".join(card.id for card in (TR, AMR, BOTH, LEADER) if fits(card, role)) == fitting


@pytest.mark.parametrize("role", ROLES)
def test_a_card_without_a_mark_fits_everybody(role: str):
    assert fits(Card("x"), role)


# Dealing


@given(cards, st.lists(st.tuples(st.integers(1, 5), roles), max_size=20), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_everybody_is_dealt_one_card_and_it_fits_where_any_does(
    deck: list[Card], told: list[tuple[int, str]], rng: Random
):
    members = [Dealt(number, team, role, ()) for number, (team, role) in enumerate(told, 1)]

    dealt = deal(deck, members, rng)

    by_id = {card.id: card for card in deck}
    assert set(dealt) == {member.number for member in members}
    assert [
        member
        for member in members
        if not fits(by_id[dealt[member.number]], member.role) and any(fits(card, member.role) for card in deck)
    ] == []


def choices(deck: Sequence[Card], team: Sequence[Dealt]) -> Iterable[tuple[str, ...]]:
    """Every way to deal a team cards that fit."""
    fitting = ([card.id for card in deck if fits(card, member.role)] for member in team)
    return product(*(ids or [card.id for card in deck] for ids in fitting))


@given(cards, st.lists(roles, min_size=1, max_size=4), st.randoms(use_true_random=False))
@settings(deadline=None)
def test_a_team_is_dealt_as_many_different_cards_as_there_can_be(deck: list[Card], told: list[str], rng: Random):
    team = [Dealt(number, 1, role, ()) for number, role in enumerate(told, 1)]

    dealt = deal(deck, team, rng)

    assert len(set(dealt.values())) == max(len(set(choice)) for choice in choices(deck, team))


@given(cards, st.lists(roles, min_size=1, max_size=3), st.data())
@settings(deadline=None)
def test_nobody_is_dealt_what_they_held_before_while_it_can_be_avoided(
    deck: list[Card], told: list[str], data: st.DataObject
):
    held = st.lists(st.sampled_from([card.id for card in deck]), unique=True).map(tuple)
    team = [Dealt(number, 1, role, data.draw(held)) for number, role in enumerate(told, 1)]
    ways = [way for way in choices(deck, team) if len(set(way)) == len(team)]
    assume(ways)

    dealt = deal(deck, team, Random("seed"))

    def again(way: Iterable[str]) -> int:
        return sum(card in member.held for card, member in zip(way, team, strict=True))

    assert again(dealt[member.number] for member in team) == min(map(again, ways))


def test_in_round_after_round_a_team_sees_the_whole_deck_before_any_card_comes_back():
    cards = deck(krav=4, roller=4, mening=4)
    team = teams_of(4)

    seen: list[str] = []
    for round in range(3):
        dealt = deal(cards, team, Random(round))
        team = [Dealt(one.number, one.team, one.role, (*one.held, dealt[one.number])) for one in team]
        seen += dealt.values()

    assert sorted(seen) == sorted(card.id for card in cards)


def test_when_all_was_held_it_is_what_was_held_longest_ago():
    member = Dealt(17, 1, "", ("krav1", "krav0", "krav2"))

    dealt = deal(deck(krav=3), [member], Random("seed"))

    assert dealt == {17: "krav1"}


def test_the_same_seed_deals_the_same_cards():
    members = teams_of(4, 4, 3)

    once, again = (deal(deck(krav=7, roller=7), members, Random("seed")) for _ in range(2))

    assert once == again


def test_who_finds_none_left_that_fits_shares_one_with_somebody():
    leaders = teams_of(3, role="leder")

    dealt = deal([TR, AMR, LEADER], leaders, Random("seed"))

    assert list(dealt.values()) == ["l", "l", "l"]


def test_whoever_may_get_any_card_leaves_the_only_one_that_fits_to_somebody_else():
    members = [Dealt(1, 1, "", ()), Dealt(2, 1, "leder", ()), Dealt(3, 1, "", ())]

    dealt = deal([TR, AMR, LEADER], members, Random("seed"))

    assert dealt[2] == "l"
    assert sorted(dealt.values()) == ["a", "l", "t"]


@given(st.lists(st.integers(1, 6), min_size=1, max_size=12), st.lists(st.integers(6, 9), min_size=2, max_size=4))
@settings(deadline=None)
def test_suits_are_balanced_over_the_room(sizes: list[int], suits: list[int]):
    cards = deck(**{f"suit{number}_": n for number, n in enumerate(suits)})

    dealt = deal(cards, teams_of(*sizes), Random("seed"))

    played = Counter(card.suit for card in cards for id in dealt.values() if id == card.id)
    counts = [played[suit] for suit in {card.suit for card in cards}]
    assert max(counts) - min(counts) <= 1


def test_in_a_large_room_every_card_is_played_about_as_often():
    cards = deck(krav=5, roller=5)

    dealt = deal(cards, teams_of(*[4] * 25), Random("seed"))

    assert Counter(dealt.values()) == {card.id: 10 for card in cards}


def test_no_team_has_two_cards_alike_in_a_room_of_three_hundred():
    cards = deck(krav=5, roller=4, mening=5)
    members = teams_of(*[4] * 75)

    dealt = deal(cards, members, Random("seed"))

    assert [team for team in range(1, 76) if len(set(in_team(dealt, members, team))) < 4] == []


# Swapping


def test_a_swap_never_gives_what_was_held_or_what_lies_in_the_team_while_there_is_anything_else():
    cards = deck(krav=8)
    in_the_team = {"krav1", "krav2", "krav3"}

    member = Dealt(17, 1, "", ("krav0",))
    for number in range(4):
        card = swap(cards, member, in_the_team, Random(number))
        member = Dealt(17, 1, "", (*member.held, card))

    assert sorted(member.held) == ["krav0", "krav4", "krav5", "krav6", "krav7"]


def test_when_everything_was_held_a_swap_gives_what_was_held_longest_ago_but_nothing_from_the_team():
    member = Dealt(17, 1, "", ("krav1", "krav0", "krav2", "krav3"))

    assert swap(deck(krav=4), member, {"krav1", "krav3"}, Random("seed")) == "krav0"


@given(cards, roles, st.data())
def test_a_swap_gives_another_card_that_fits_while_there_is_any(deck: list[Card], role: str, data: st.DataObject):
    ids = [card.id for card in deck]
    held = data.draw(st.lists(st.sampled_from(ids), min_size=1))
    team = data.draw(st.sets(st.sampled_from(ids)))

    given = swap(deck, Dealt(17, 1, role, tuple(held)), {*team, held[-1]}, Random("seed"))

    others = [card for card in deck if card.id != held[-1]]
    fitting = {card.id for card in others if fits(card, role)} or {card.id for card in others} or set(ids)
    new = fitting - set(held) - team
    assert given in (new or fitting - team or fitting)


def test_a_deck_of_one_card_gives_that_card_again():
    assert swap([Card("only")], Dealt(17, 1, "", ("only",)), {"only"}, Random("seed")) == "only"
