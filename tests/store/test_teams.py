"""Who is with whom is kept for as long as the day lasts: seated, moved, dealt cards, and forgotten."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine

from tests.cast import at
from tests.store.conftest import WORKSHOP, a_workshop
from workshop.domain.refusal import NotAllowed
from workshop.domain.teams import WAITS, Member
from workshop.store.changes import Join, Sit, TakeStep
from workshop.store.teams import (
    AddMember,
    Exchange,
    ForgetTeams,
    FormTeams,
    GiveCards,
    PlaceMembers,
    Stay,
    are_to_be_forgotten,
    member_of,
    members_of,
    seats,
    staying_in,
    team_of,
)
from workshop.store.writer import write

HERE = (WORKSHOP, "kort", "first")
ANNA, BILAL = Member("anna", 1, 1, "tr"), Member("bilal", 2, 2, "amr")


@pytest.fixture
def formed(engine: Engine) -> Engine:
    write(engine, FormTeams(*HERE, (ANNA, BILAL)))
    return engine


def sat(engine: Engine) -> dict[str, int]:
    return {member.person: member.team for member in members_of(engine, *HERE)}


def test_teams_told_twice_stand_once(formed: Engine):
    write(formed, FormTeams(*HERE, (Member("anna", 9, 9), Member("carla", 2, 1))))

    assert members_of(formed, *HERE) == (ANNA, BILAL)


def test_somebody_is_in_a_team_of_so_many_or_in_none(formed: Engine):
    write(formed, FormTeams(WORKSHOP, "kort", "second", (Member("carla", 1, 1), Member("dorte", 2, 2))))
    write(formed, PlaceMembers(*HERE, {2: 1}))
    write(formed, AddMember(*HERE, "carla"))

    assert team_of(formed, *HERE, "bilal") == (1, 2)
    assert team_of(formed, *HERE, "carla") == (WAITS, 1)
    assert team_of(formed, *HERE, "dorte") is None


def test_every_forming_has_its_own_members(formed: Engine):
    write(formed, FormTeams(WORKSHOP, "kort", "second", (Member("anna", 1, 2),)))

    assert sat(formed) == {"anna": 1, "bilal": 2}
    assert member_of(formed, WORKSHOP, "kort", "second", "anna") == Member("anna", 1, 2)


def test_a_latecomer_gets_the_next_number_once_and_waits(formed: Engine):
    for _ in range(2):
        write(formed, AddMember(*HERE, "dorte", "ftr"))

    assert member_of(formed, *HERE, "dorte") == Member("dorte", 3, WAITS, "ftr")
    assert len(members_of(formed, *HERE)) == 3


def test_two_who_exchange_sit_in_each_others_place(formed: Engine):
    write(formed, Exchange(*HERE, 1, 2))

    assert sat(formed) == {"anna": 2, "bilal": 1}


def test_nobody_moves_when_one_of_them_is_unknown(formed: Engine):
    with pytest.raises(NotAllowed):
        write(formed, PlaceMembers(*HERE, {1: 2, 7: 1}))
    with pytest.raises(NotAllowed):
        write(formed, Exchange(*HERE, 1, 7))

    assert sat(formed) == {"anna": 1, "bilal": 2}


def test_a_card_is_dealt_once_and_swapped_only_for_the_one_that_is_held(formed: Engine):
    write(formed, GiveCards(*HERE, 1, {1: "bro"}))
    write(formed, GiveCards(*HERE, 1, {1: "mur"}))
    write(formed, GiveCards(*HERE, 1, {1: "roer"}, instead="bro"))
    write(formed, GiveCards(*HERE, 1, {1: "mur"}, instead="bro"))

    anna = member_of(formed, *HERE, "anna")
    assert (anna.card(1), anna.held) == ("roer", ("bro", "roer"))
    assert member_of(formed, *HERE, "bilal").card(1) is None


def test_whoever_would_rather_sit_may_think_again(engine: Engine):
    for on in (True, True, False):
        write(engine, Stay(WORKSHOP, "tur", "anna", on))
    write(engine, Stay(WORKSHOP, "tur", "bilal", True))

    assert staying_in(engine, WORKSHOP, "tur") == {"bilal"}


def test_role_and_place_are_read_for_those_who_are_here(engine: Engine):
    write(engine, Sit(WORKSHOP, "anna", "tr", "Solsikken"))
    write(engine, Join(WORKSHOP, "bilal"))

    assert seats(engine, WORKSHOP, {"anna"}) == {"anna": ("tr", "Solsikken")}


def test_who_was_with_whom_is_forgotten_where_the_day_was_ended_before(formed: Engine):
    write(formed, Stay(WORKSHOP, "tur", "anna", True))
    write(formed, a_workshop("x" * 32, "22222222"))
    write(formed, FormTeams("x" * 32, "kort", "first", (ANNA,)))
    write(formed, TakeStep(WORKSHOP, "end", None, "end", lambda run: replace(run, ended=at("12.30")), 1_000))
    ended = round(at("12.30").timestamp() * 1000)
    young = are_to_be_forgotten(formed, ended)

    write(formed, ForgetTeams(ended + 1))

    assert (young, members_of(formed, *HERE), staying_in(formed, WORKSHOP, "tur")) == (False, (), frozenset())
    assert members_of(formed, "x" * 32, "kort", "first") == (ANNA,)


def test_there_is_something_to_forget_once_the_day_has_been_over(formed: Engine):
    write(formed, TakeStep(WORKSHOP, "end", None, "end", lambda run: replace(run, ended=at("12.30")), 1_000))

    assert are_to_be_forgotten(formed, round(at("12.30").timestamp() * 1000) + 1)
