"""What people take with them, and what they promise."""

import pytest

from tests.cast import OUT, ROOM, say_in, says
from workshop.activities import kinds
from workshop.activities.checkout import promised
from workshop.domain.refusal import NotAllowed

PROMISE = {
    "what": "Tale om pauser",
    "whom": ["leder", "kolleger"],
    "first_step": "Sætte det på dagsordenen",
    "by": "2026-12-01",
    "need": "",
    "level": "gruppe",
    "theme": "Krav",
    "share": "anonymous",
    "who": "",
}


def test_a_promise_is_kept_with_everything_it_says():
    assert kinds.accept(OUT, "promise:1", PROMISE, {}) == {**PROMISE, "whom": ["kolleger", "leder"]}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"what": ""}, "Skriv lidt"),
        ({"share": "private"}, "anonymt eller med navn"),
        ({"level": "universet"}, "findes ikke"),
        ({"theme": "Vejret"}, "findes ikke"),
        ({"whom": ["naboen"]}, "findes ikke"),
        ({"whom": [{}]}, "findes ikke"),
        ({"by": "2026-W01-1"}, "Datoen"),
        ({"by": "snart"}, "Datoen"),
    ],
)
def test_a_promise_that_cannot_be_kept_as_it_is_says_why(change, why):
    with pytest.raises(NotAllowed, match=why):
        kinds.accept(OUT, "promise:1", {**PROMISE, **change}, {})


def test_an_anonymous_promise_keeps_no_name():
    assert kinds.accept(OUT, "promise:1", {**PROMISE, "who": "Anna"}, {})["who"] == ""


def test_the_wall_waits_for_the_fifth_person():
    entries = [says(name, PROMISE, f"promise:{name}") for name in list(ROOM)[:4]]

    assert kinds.tally(OUT, entries, 5) == {"n": 4, "few": True, "needed": 5}


def test_promises_are_counted_by_level_and_theme():
    entries = [says(name, PROMISE, f"promise:{name}") for name in ROOM]

    result = kinds.tally(OUT, entries, 5)

    assert (result["levels"], result["themes"]) == ({"gruppe": 6}, {"Krav": 6})


def test_the_summary_gets_the_promises_and_the_things_people_take_with_them():
    takes = [says(name, {"text": f"{name} tager", "share": "anonymous", "who": ""}, "take") for name in ROOM]
    result = kinds.tally(OUT, [*takes, says("Anna", {**PROMISE, "share": "shared", "who": "Anna"}, "promise:1")], 5)

    section = kinds.outcome(OUT, result, say_in)

    assert sorted(section.texts[0].items) == sorted(f"{name} tager" for name in ROOM)
    assert [(promise.what, promise.who) for promise in promised(result)] == [("Tale om pauser", "Anna")]
