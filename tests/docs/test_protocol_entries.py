"""What a phone written after docs/protocol.md sends is taken, refused, kept and counted as the document says."""

from typing import Any

import pytest

from tests.docs.conftest import Enter, show
from tests.docs.stranger import Stranger
from tests.room import Face

PROMISE = {
    "what": "Tage pauser op på næste møde",
    "whom": ["kolleger", "leder"],
    "first_step": "Sætte det på dagsordenen",
    "by": "2026-12-01",
    "need": "",
    "level": "gruppe",
    "theme": "",
    "share": "shared",
    "who": "Anna, Solsikken",
}
DOCUMENTED = [
    ("mood", "ballot", {"options": [0, 2]}),
    ("travel", "ballot", {"options": [2], "other": "Til fods"}),
    ("gold", "ballot", {"ratings": [4, None, 5]}),
    ("cloud", "ballot", {"words": ["tillid", "ro"]}),
    ("wall", "card:9f3a01bc", {"text": "…", "column": 0}),
    ("hours", "ballot", {"number": 12.5}),
    ("field", "ballot", {"ratings": [[4, 2], None]}),
    ("order", "ballot", {"order": [2, 0]}),
    ("spend", "ballot", {"points": [50, 30, 20]}),
    ("mood", "ballot", {"pass": True}),
    ("gold", "ballot", {"pass": True}),
    ("cloud", "ballot", {"pass": True}),
    ("wall", "ballot", {"pass": True}),
    ("questions", "q:9f3a01bc", {"text": "…"}),
    ("questions", "up:9f3a01bc", {"up": True}),
    ("cards", "ticks", {"ticks": [["ambassadoer"], []], "segment": "tr"}),
    ("cards", "card:9f3a01bc", {"text": "…", "card": "ambassadoer"}),
    ("out", "take", {"text": "…", "share": "anonymous", "who": ""}),
    ("out", "promise:9f3a01bc", PROMISE),
    ("became", "went:9f3a01bc", {"state": "done", "level": "gruppe"}),
    ("became", "note", {"text": "…"}),
    ("became", "away", {"pass": True}),
]
LINE = {"text": "…", "to": 0, "card": "ambassadoer", "was": ""}
OF_A_TEAM = [
    ("cards", "line:9f3a01bc", LINE, {"text": "…", "to": 0, "card": "ambassadoer", "by": 1}),
    ("walk", "found", {"on": True}, {"on": True}),
    ("walk", "home", {"on": True}, {"on": True}),
    ("sheet", "name", {"text": "…", "was": ""}, {"text": "…"}),
    ("sheet", "share", {"on": True}, {"on": True}),
    ("sort", "item:loen", {"pile": "tr"}, {"pile": "tr", "by": 1}),
    ("place", "item:i-dag", {"x": 3, "y": 7}, {"x": 3, "y": 7, "by": 1}),
]
"""What is sent, and what somebody in no team has given then."""
IMPOSSIBLE = [
    ("mood", "ballot", {"options": []}),
    ("mood", "ballot", {"options": [3]}),
    ("mood", "ballot", {"options": [0, 0]}),
    ("mood", "ballot", {"options": [0, 1, 2]}),
    ("mood", "another", {"options": [0]}),
    ("travel", "ballot", {"options": [2]}),
    ("travel", "ballot", {"options": [2], "other": "a" * 81}),
    ("gold", "ballot", {"ratings": [4, 5]}),
    ("gold", "ballot", {"ratings": [None, None, None]}),
    ("gold", "ballot", {"ratings": [0, 1, 6]}),
    ("cloud", "ballot", {"words": []}),
    ("cloud", "ballot", {"words": ["et", "to", "tre", "fire"]}),
    ("cloud", "ballot", {"words": ["a" * 31]}),
    ("hours", "ballot", {"number": 37.5}),
    ("hours", "ballot", {"number": 1.25}),
    ("field", "ballot", {"ratings": [[4, 2]]}),
    ("field", "ballot", {"ratings": [[4, 6], None]}),
    ("field", "ballot", {"ratings": [None, None]}),
    ("order", "ballot", {"order": []}),
    ("order", "ballot", {"order": [3]}),
    ("order", "ballot", {"order": [1, 1]}),
    ("spend", "ballot", {"points": [50, 30]}),
    ("spend", "ballot", {"points": [50, 30, 10]}),
    ("spend", "ballot", {"points": [110, -10, 0]}),
    ("wall", "card:9f3a01bc", {"text": "", "column": 0}),
    ("wall", "card:9f3a01bc", {"text": "a" * 281, "column": 0}),
    ("wall", "card:9f3a01bc", {"text": "Kaffe", "column": 2}),
    ("wall", "card:9f3a01b", {"text": "Kaffe", "column": 0}),
    ("wall", f"card:{'a' * 29}", {"text": "Kaffe", "column": 0}),
    ("questions", "q:9f3a01bc", {"text": "a" * 281}),
    ("cards", "line:9f3a01bc", {"text": "a" * 281, "to": 0, "card": "ambassadoer", "was": ""}),
    ("cards", "line:9f3a01bc", {"text": "Ro", "to": 2, "card": "ambassadoer", "was": ""}),
    ("cards", "line:9f3a01bc", {"text": "Ro", "to": 0, "card": "hofnar", "was": ""}),
    ("cards", "ticks", {"ticks": [["ambassadoer"]]}),
    ("cards", "ticks", {"ticks": [["hofnar"], []]}),
    ("cards", "ticks", {"ticks": [[], []], "segment": "direktør"}),
    ("cards", "card:9f3a01bc", {"text": "a" * 141, "card": "ambassadoer"}),
    ("cards", "card:9f3a01bc", {"text": "Ro", "card": "hofnar"}),
    ("walk", "line:9f3a01bc", {"text": "Ro", "to": 0, "card": "ambassadoer", "was": ""}),
    ("walk", "found", {"on": False}),
    ("sheet", "line:9f3a01bc", {"text": "Ro", "to": 1, "card": "", "was": ""}),
    ("sheet", "line:9f3a01bc", {"text": "Ro", "to": 0, "card": "ambassadoer", "was": ""}),
    ("sheet", "line:9f3a01bc", {"text": "Ro", "to": 0, "card": "", "at": 1001, "was": ""}),
    ("sheet", "name", {"text": "a" * 81, "was": ""}),
    ("sheet", "share", {"on": False}),
    ("sort", "item:loen", {"pile": "leder"}),
    ("sort", "item:ferie", {"pile": "tr"}),
    ("place", "item:i-dag", {"x": 3}),
    ("place", "item:i-dag", {"x": 0, "y": 7}),
    ("place", "item:i-dag", {"x": 3, "y": 10}),
    ("out", "take", {"text": "Ro", "share": "private", "who": ""}),
    ("out", "take", {"text": "Ro", "share": "shared", "who": "a" * 81}),
    ("out", "promise:9f3a01bc", {**PROMISE, "what": ""}),
    ("out", "promise:9f3a01bc", {**PROMISE, "whom": ["alle"]}),
    ("out", "promise:9f3a01bc", {**PROMISE, "level": "verden"}),
    ("out", "promise:9f3a01bc", {**PROMISE, "theme": "Vejret"}),
    ("out", "promise:9f3a01bc", {**PROMISE, "by": "i morgen"}),
    ("talk", "ballot", {"pass": True}),
    ("nowhere", "ballot", {"pass": True}),
]


def stands(phone: Stranger, activity: str, slot: str = "ballot") -> Any:
    """What the server holds in a slot."""
    return phone.hello()["mine"][activity][slot]


# Entries


@pytest.mark.parametrize(("activity", "slot", "value"), DOCUMENTED)
def test_every_documented_value_is_taken(gry: Face, anna: Stranger, activity: str, slot: str, value: Any):
    show(gry, activity)

    answer = anna.contribute(activity, slot, value)

    assert answer == {"ok": True, "seq": 1, "value": value}
    assert stands(anna, activity, slot) == {"seq": 1, "value": value}


@pytest.mark.parametrize(("activity", "slot", "value", "kept"), OF_A_TEAM)
def test_what_belongs_to_a_team_is_taken_from_somebody_alone(
    gry: Face, anna: Stranger, activity: str, slot: str, value: Any, kept: Any
):
    show(gry, activity)

    answer = anna.contribute(activity, slot, value)

    assert answer == {"ok": True, "seq": 1, "value": kept}
    assert stands(anna, activity, slot)["value"] == kept


def test_a_line_somebody_else_has_changed_is_answered_with_changed(gry: Face, anna: Stranger):
    show(gry, "cards")
    anna.contribute("cards", "line:9f3a01bc", LINE)

    answer = anna.contribute("cards", "line:9f3a01bc", {**LINE, "text": "Ro", "was": "Uro"})
    removed = anna.contribute("cards", "line:9f3a01bc", {**LINE, "text": "", "was": "…"})

    assert (answer["ok"], answer["code"]) == (False, "changed")
    assert removed == {"ok": True, "seq": 3, "value": None}


def test_what_is_not_possible_is_refused_with_a_sentence(gry: Face, enter: Enter):
    show(
        gry,
        "mood",
        "travel",
        "gold",
        "order",
        "spend",
        "cloud",
        "wall",
        "hours",
        "field",
        "talk",
        "cards",
        "walk",
        "sheet",
        "sort",
        "place",
        "out",
    )

    answers = [enter().contribute(*entry) for entry in IMPOSSIBLE]

    assert [(answer["ok"], answer["code"]) for answer in answers] == [(False, "refused")] * len(IMPOSSIBLE)
    assert all(answer["why"].endswith(".") for answer in answers)


@pytest.mark.parametrize("change", [{"author": "anna"}, {"author": "A" * 32}, {"seq": 0}, {"seq": 2**31 + 1}])
def test_a_key_or_a_number_of_another_shape_is_refused(gry: Face, anna: Stranger, change: Any):
    show(gry, "mood")
    entry = anna.pocket.entry("mood", "ballot", {"options": [0]})

    answer = anna.tell("entry", {**entry, **change})

    assert (answer["ok"], answer["code"]) == (False, "refused")


def test_sending_twice_is_one_answer(gry: Face, anna: Stranger):
    show(gry, "mood")
    entry = anna.pocket.entry("mood", "ballot", {"options": [0]})

    first, second = anna.tell("entry", entry), anna.tell("entry", entry)

    assert first == second == {"ok": True, "seq": 1, "value": {"options": [0]}}
    assert gry.sees(lambda picture: picture["result"] == {"n": 1, "few": True, "needed": 5})


def test_an_older_number_changes_nothing_and_is_told_what_stands(gry: Face, anna: Stranger):
    show(gry, "mood")
    older = anna.pocket.entry("mood", "ballot", {"options": [0]})
    anna.contribute("mood", "ballot", {"options": [1]})
    gry.do("lock")

    answer = anna.tell("entry", older)

    assert answer == {"ok": True, "seq": 2, "value": {"options": [1]}}
    assert stands(anna, "mood") == {"seq": 2, "value": {"options": [1]}}


def test_an_answer_can_be_taken_back_and_given_again(gry: Face, anna: Stranger):
    show(gry, "mood")
    anna.contribute("mood", "ballot", {"options": [0]})

    back = anna.contribute("mood", "ballot", None)
    taken = stands(anna, "mood")
    again = anna.contribute("mood", "ballot", {"options": [1]})

    assert back == {"ok": True, "seq": 2, "value": None}
    assert taken == {"seq": 2, "value": None}
    assert anna.voted == ["mood"]
    assert again == {"ok": True, "seq": 3, "value": {"options": [1]}}


def test_the_answer_says_what_the_server_made_of_it(gry: Face, anna: Stranger):
    show(gry, "cloud", "out")

    words = anna.contribute("cloud", "ballot", {"words": ["  ro ", "ro", "tillid"]})
    take = anna.contribute("out", "take", {"text": " God   ro ", "share": "anonymous", "who": "Anna"})

    assert words["value"] == {"words": ["ro", "tillid"]}
    assert take["value"] == {"text": "God ro", "share": "anonymous", "who": ""}


def test_a_card_too_many_is_refused_until_another_is_taken_down(gry: Face, anna: Stranger):
    show(gry, "wall")
    for slot in ("card:aaaaaaaa", "card:bbbbbbbb"):
        anna.contribute("wall", slot, {"text": "Kaffe", "column": 1})

    third = anna.contribute("wall", "card:cccccccc", {"text": "Te", "column": 1})
    anna.contribute("wall", "card:aaaaaaaa", None)
    after = anna.contribute("wall", "card:cccccccc", {"text": "Te", "column": 1})

    assert (third["ok"], third["code"]) == (False, "refused")
    assert after == {"ok": True, "seq": 2, "value": {"text": "Te", "column": 1}}
