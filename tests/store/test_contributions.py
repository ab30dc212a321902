"""How entries are recorded: the newest counts, sending twice changes nothing, one key a person."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, text

from tests.store.conftest import WORKSHOP, a_workshop
from workshop.activities.base import Entry
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import Run
from workshop.store import reader
from workshop.store.changes import AllowAgain, AskAgain
from workshop.store.contributions import AGAIN, Contribution, Stored, record
from workshop.store.database import open_database, writing
from workshop.store.writer import write

ANNA, BILAL = "key-of-anna", "key-of-bilal"


def says(who: str, value: Any, seq: int = 1, slot: str = "ballot", key: str = "") -> Contribution:
    """What somebody sends; the key is this person's first one unless another is given."""
    activity = "wall" if slot.startswith("card:") else "mood"
    return Contribution(WORKSHOP, activity, key or f"key-of-{who}", slot, seq, who, lambda run, mine: value)


def together(engine: Engine, *contributions: Contribution) -> list[Any]:
    """All in one transaction, as a busy moment brings them."""
    with writing(engine).begin() as connection:
        return record(connection, contributions)


def test_an_entry_is_stored_and_its_author_counted(engine: Engine):
    stored = write(engine, says("anna", {"options": [0]}))

    assert stored == Stored(1, {"options": [0]}, changed=True)
    assert reader.entries(engine, WORKSHOP, "mood") == [Entry(ANNA, "ballot", {"options": [0]})]
    assert reader.voted(engine, WORKSHOP, "anna") == ["mood"]
    assert reader.answered(engine, WORKSHOP) == {"mood": 1}


def test_a_higher_number_replaces_the_entry(engine: Engine):
    write(engine, says("anna", {"options": [0]}, seq=1))
    write(engine, says("anna", {"options": [2]}, seq=2))

    assert reader.entries(engine, WORKSHOP, "mood") == [Entry(ANNA, "ballot", {"options": [2]})]


@pytest.mark.parametrize("seq", [1, 2])
def test_an_older_number_or_the_same_again_is_answered_with_what_stands(engine: Engine, seq: int):
    write(engine, says("anna", {"options": [2]}, seq=2))

    stored = write(engine, says("anna", {"options": [0]}, seq=seq))

    assert stored == Stored(2, {"options": [2]}, changed=False)


def test_sending_again_is_acknowledged_even_when_it_would_be_refused_by_now(engine: Engine):
    def closed(run: Run, mine: Any) -> Any:
        raise NotAllowed("Der er lukket for svar her.", code="closed")

    write(engine, says("anna", {"options": [0]}))

    late = Contribution(WORKSHOP, "mood", ANNA, "ballot", 1, "anna", closed)

    assert write(engine, late) == Stored(1, {"options": [0]}, changed=False)


def test_an_entry_taken_back_is_not_read_but_its_author_stays_known(engine: Engine):
    write(engine, says("anna", {"options": [0]}))
    write(engine, says("anna", None, seq=2))

    assert reader.entries(engine, WORKSHOP, "mood") == []
    assert reader.entries_of(engine, WORKSHOP, {"mood": ANNA}) == {"mood": {"ballot": reader.Mine(2, None)}}
    assert reader.voted(engine, WORKSHOP, "anna") == ["mood"]


def test_what_is_mine_is_read_by_my_keys_alone(engine: Engine):
    together(engine, says("anna", {"options": [0]}), says("bilal", {"options": [1]}))

    mine = reader.entries_of(engine, WORKSHOP, {"mood": ANNA, "wall": BILAL})

    assert mine == {"mood": {"ballot": reader.Mine(1, {"options": [0]})}}


def test_the_decision_sees_what_the_author_has_already_given(engine: Engine):
    seen = []
    write(engine, says("anna", {"text": "ro"}, slot="card:1"))

    write(engine, Contribution(WORKSHOP, "wall", ANNA, "card:2", 1, "anna", lambda run, mine: seen.append(mine)))

    assert seen == [{"card:1": {"text": "ro"}}]


def test_a_second_key_of_the_same_person_is_refused(engine: Engine):
    write(engine, says("anna", {"options": [0]}))

    with pytest.raises(NotAllowed) as refusal:
        write(engine, says("anna", {"options": [1]}, key="new-key"))

    assert (refusal.value.text, refusal.value.code) == (AGAIN, "again")
    assert reader.entries(engine, WORKSHOP, "mood") == [Entry(ANNA, "ballot", {"options": [0]})]


def test_a_second_key_of_the_same_person_is_refused_within_one_batch_too(engine: Engine):
    first, second = together(engine, says("anna", {"options": [0]}), says("anna", {"options": [1]}, key="new-key"))

    assert first == Stored(1, {"options": [0]}, changed=True)
    assert isinstance(second, NotAllowed)
    assert reader.answered(engine, WORKSHOP) == {"mood": 1}


def test_two_changes_of_one_entry_in_one_batch_are_as_if_one_came_after_the_other(engine: Engine):
    outcomes = together(engine, says("anna", {"options": [0]}, seq=1), says("anna", {"options": [1]}, seq=2))

    assert outcomes == [Stored(1, {"options": [0]}, True), Stored(2, {"options": [1]}, True)]
    assert reader.entries(engine, WORKSHOP, "mood") == [Entry(ANNA, "ballot", {"options": [1]})]


def test_a_refusal_does_not_disturb_the_others_in_the_batch(engine: Engine):
    def refuse(run: Run, mine: Any) -> Any:
        raise NotAllowed("Nej.")

    refused = Contribution(WORKSHOP, "mood", "key-of-carla", "ballot", 1, "carla", refuse)
    outcomes = together(engine, says("anna", {"options": [0]}), refused, says("bilal", {"options": [1]}))

    assert [isinstance(outcome, Stored) for outcome in outcomes] == [True, False, True]
    assert reader.answered(engine, WORKSHOP) == {"mood": 2}
    assert reader.voted(engine, WORKSHOP, "carla") == []


def test_who_asks_and_is_allowed_answers_anew_and_the_old_ballot_stays(engine: Engine):
    together(engine, says("anna", {"options": [0]}), says("bilal", {"options": [0]}))
    write(engine, AskAgain(WORKSHOP, "mood", "anna"))
    asked = reader.asked_again(engine, WORKSHOP)

    allowed = write(engine, AllowAgain(WORKSHOP, "mood"))
    write(engine, says("anna", {"options": [1]}, key="new-key"))

    assert (asked, allowed) == ({"mood": 1}, 1)
    assert reader.asked_again(engine, WORKSHOP) == {}
    assert len(reader.entries(engine, WORKSHOP, "mood")) == 3
    with pytest.raises(NotAllowed):
        write(engine, says("bilal", {"options": [1]}, key="another-key"))


def test_the_desks_own_entries_are_nobodys_turnout(engine: Engine):
    write(engine, Contribution(WORKSHOP, "questions", "desk", "state:1", 1, None, lambda run, mine: {"state": "open"}))

    assert reader.answered(engine, WORKSHOP) == {}
    assert reader.entries_of(engine, WORKSHOP, {"questions": "desk"}) == {}


def test_an_entry_for_a_workshop_that_is_gone_is_refused(engine: Engine):
    gone = Contribution("no-such", "mood", ANNA, "ballot", 1, "anna", lambda run, mine: {})

    with pytest.raises(NotAllowed) as refusal:
        write(engine, gone)

    assert refusal.value.code == "gone"


def test_the_stored_order_tells_nothing_of_the_order_of_arrival(engine: Engine):
    keys = ["c3", "a1", "d4", "b2"]
    for number, key in enumerate(keys):
        write(engine, says(f"person-{9 - number}", {"options": [0]}, key=key))

    with engine.connect() as connection:
        stored = connection.execute(text("SELECT author FROM entries")).scalars().all()
        columns = connection.execute(text("SELECT * FROM entries")).keys()

    assert stored == sorted(keys)
    assert list(columns) == ["workshop", "activity", "author", "slot", "seq", "value"]
    assert "rowid" not in _columns_of_the_file(engine)


def _columns_of_the_file(engine: Engine) -> str:
    with engine.connect() as connection:
        made = connection.execute(text("SELECT sql FROM sqlite_master WHERE name IN ('entries', 'turnout')"))
        return "" if all("WITHOUT ROWID" in statement for statement in made.scalars()) else "rowid"


@settings(max_examples=40, deadline=None)
@given(sent=st.lists(st.integers(1, 6), min_size=1, max_size=12), cuts=st.sets(st.integers(1, 11)))
def test_whatever_order_and_however_often_the_highest_number_stands(tmp_path_factory, sent, cuts):
    engine = open_database(tmp_path_factory.mktemp("store"))
    write(engine, a_workshop())

    for batch in _cut(sent, cuts):
        together(engine, *(says("anna", {"options": [number]}, seq=number) for number in batch))

    stored = reader.entries_of(engine, WORKSHOP, {"mood": ANNA})["mood"]["ballot"]
    assert stored == reader.Mine(max(sent), {"options": [max(sent)]})
    assert reader.answered(engine, WORKSHOP) == {"mood": 1}
    engine.dispose()


def _cut(sent: list[int], cuts: set[int]) -> list[list[int]]:
    edges = [0, *sorted(cut for cut in cuts if cut < len(sent)), len(sent)]
    return [sent[start:end] for start, end in pairwise(edges)]


def test_a_name_belongs_to_the_first_who_used_it(engine: Engine):
    write(engine, says("anna", {"text": "Hvem gør hvad?"}, slot="card:9f3a01bc"))

    with pytest.raises(NotAllowed, match="en andens"):
        write(engine, says("bilal", {"text": "Overskrevet"}, slot="card:9f3a01bc"))
    assert [entry.value for entry in reader.entries(engine, WORKSHOP, "wall")] == [{"text": "Hvem gør hvad?"}]


def test_a_name_belongs_to_the_first_also_within_one_moment(engine: Engine):
    first = says("anna", {"text": "Annas"}, slot="card:9f3a01bc")
    second = says("bilal", {"text": "Bilals"}, slot="card:9f3a01bc")

    outcomes = together(engine, first, second)

    assert [isinstance(outcome, NotAllowed) for outcome in outcomes] == [False, True]


def test_the_first_may_go_on_changing_what_is_theirs(engine: Engine):
    write(engine, says("anna", {"text": "en"}, slot="card:9f3a01bc"))

    write(engine, says("anna", {"text": "to"}, slot="card:9f3a01bc", seq=2))

    assert [entry.value for entry in reader.entries(engine, WORKSHOP, "wall")] == [{"text": "to"}]
