"""What became of the promises: counted, never judged, and never with their words."""

import pytest

from tests.cast import ROOM, say_in, says
from workshop.activities import kinds
from workshop.activities.base import Entry
from workshop.activities.followup import Followup
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Bar, Section, Texts

AFTER = Followup(id="after")
ANNA, BILAL, CARLA, DORTE, EMIL, FREJA = ROOM
THEME = "aaaa0001"


def went(name: str, state: str, level: str = "", promise: str = "0a1b2c3d") -> Entry:
    return says(name, {"state": state, "level": level}, f"went:{promise}")


def note(name: str, text: str) -> Entry:
    """The author's key ends as a real one does: its end is the public name of the note."""
    return Entry(f"{name}-{ord(name[0]):012x}", "note", {"text": text})


FIVE = [
    went(ANNA, "done"),
    went(BILAL, "underway"),
    went(CARLA, "stuck"),
    went(DORTE, "done"),
    went(EMIL, "dropped"),
]
NOTES = [note(name, f"{name} havde tid til det") for name in (ANNA, BILAL, CARLA, DORTE, EMIL)]


@pytest.mark.parametrize("state", ["done", "underway", "stuck", "dropped"])
def test_a_promise_went_one_of_four_ways(state):
    value = {"state": state, "level": "gruppe"}

    assert kinds.accept(AFTER, "went:0a1b2c3d", value, {}) == value


def test_what_was_promised_is_not_kept_even_where_a_phone_sends_it():
    kept = kinds.accept(AFTER, "went:0a1b2c3d", {"state": "stuck", "level": "", "what": "Sige fra"}, {})

    assert kept == {"state": "stuck", "level": ""}


@pytest.mark.parametrize(
    ("slot", "value", "why"),
    [
        ("went:0a1b2c3d", {"state": "glemt", "level": ""}, "ikke læses"),
        ("went:0a1b2c3d", {"state": "done", "level": "universet"}, "findes ikke"),
        ("went:0a1b2c3d", {"pass": True}, "ikke læses"),
        ("note", {"text": "  "}, "Skriv lidt"),
        ("note", {"text": "x" * 281}, "højst 280"),
        ("away", {"pass": False}, "ikke læses"),
        ("promise:0a1b2c3d", {"what": "Sige fra"}, "ikke læses"),
    ],
)
def test_anything_else_is_refused_in_words(slot, value, why):
    with pytest.raises(NotAllowed, match=why):
        kinds.accept(AFTER, slot, value, {})


def test_nobody_tells_of_more_than_thirty_promises():
    told = {f"went:{at:08x}": {"state": "done", "level": ""} for at in range(30)}

    with pytest.raises(NotAllowed, match="højst fortælle om 30"):
        kinds.accept(AFTER, "went:ffffffff", {"state": "done", "level": ""}, told)

    assert kinds.accept(AFTER, "went:00000003", {"state": "stuck", "level": ""}, told)["state"] == "stuck"


def test_four_people_are_too_few_whatever_else_they_wrote():
    assert kinds.tally(AFTER, [*FIVE[:4], *NOTES], 5) == {"n": 4, "few": True, "needed": 5}


def test_promises_are_counted_by_how_they_went():
    second = went(ANNA, "stuck", promise="1a1b2c3d")

    result = kinds.tally(AFTER, [*FIVE, second], 5)

    assert result == {
        "n": 5,
        "away": 0,
        "promises": 6,
        "states": {"done": 2, "underway": 1, "stuck": 2, "dropped": 1},
        "levels": [],
        "cards": [],
        "themes": [],
    }


def test_who_was_not_there_is_counted_apart_unless_they_remembered_something_after_all():
    away = [says(name, {"pass": True}, "away") for name in (ANNA, FREJA)]

    assert kinds.tally(AFTER, [*FIVE, *away], 5)["away"] == 1


def test_a_level_is_shown_when_five_people_stand_behind_it_and_nobody_else_is_left_alone():
    grouped = [went(name, "done", "gruppe", "2a1b2c3d") for name in (ANNA, BILAL, CARLA, DORTE, EMIL)]
    lonely = went(FREJA, "stuck", "ledelse", "3a1b2c3d")

    together = kinds.tally(AFTER, grouped, 5)
    with_one_more = kinds.tally(AFTER, [*grouped, lonely], 5)

    assert together["levels"] == [{"level": "gruppe", "states": {"done": 5, "underway": 0, "stuck": 0, "dropped": 0}}]
    assert with_one_more["levels"] == []


def test_levels_stand_in_their_own_order_when_enough_are_left():
    lead = [went(name, "stuck", "ledelse", "4a1b2c3d") for name in ROOM]
    own = [went(name, "done", "individ", "5a1b2c3d") for name in list(ROOM)[:5]]

    levels = kinds.tally(AFTER, [*lead, *own], 5)["levels"]

    assert [level["level"] for level in levels] == ["individ", "ledelse"]


def test_the_wall_waits_for_the_fifth_note():
    assert kinds.tally(AFTER, [*FIVE, *NOTES[:4]], 5)["cards"] == []
    assert len(kinds.tally(AFTER, [*FIVE, *NOTES], 5)["cards"]) == 5


def test_a_note_taken_down_does_not_take_the_wall_with_it():
    down = kinds.tally(AFTER, [*FIVE, *NOTES], 5)["cards"][0]

    cards = kinds.tally(AFTER, [*FIVE, *NOTES, Entry("desk", f"hide:{down['id']}", {"hide": True})], 5)["cards"]

    assert len(cards) == 4
    assert down not in cards


def test_what_a_note_says_of_its_author_is_the_end_of_a_random_key_alone():
    cards = kinds.tally(AFTER, [*FIVE, *NOTES], 5)["cards"]

    assert [card["id"] for card in cards] == sorted(entry.author[-12:] for entry in NOTES)


def test_the_facilitator_takes_notes_down_and_gathers_them():
    assert kinds.mark(AFTER, "hide:000000000041", {"hide": True}, {}) == {"hide": True}
    assert kinds.mark(AFTER, f"theme:{THEME}", {"title": "Tid"}, {}) == {"title": "Tid"}
    assert kinds.mark(AFTER, "put:000000000041", {"theme": THEME}, {}) == {"theme": THEME}


def test_a_first_grouping_of_the_notes_is_proposed():
    others = [note("Gry", "Lederen bakkede op"), note("Henrik", "Vi fik lederen med")]

    proposed = kinds.propose(AFTER, [*FIVE, *NOTES, *others], 5)

    assert [value["title"] for slot, value in proposed.items() if slot.startswith("theme:")] == ["Lederen"]


def test_the_outcome_keeps_the_counts_the_levels_and_the_notes():
    levels = [went(name, "underway", "gruppe", "6a1b2c3d") for name in ROOM]
    entries = [*levels, *NOTES, Entry("desk", f"theme:{THEME}", {"title": "Tid"})]
    first = kinds.tally(AFTER, entries, 5)["cards"][0]["id"]

    section = kinds.outcome(
        AFTER, kinds.tally(AFTER, [*entries, Entry("desk", f"put:{first}", {"theme": THEME})], 5), say_in
    )

    assert section == Section(
        activity="after",
        kind="followup",
        title="Hvad blev der af det?",
        n=6,
        sentence="6 har fortalt om 6 aftaler. I gang: 6.",
        columns=("Niveau", "Gjort", "I gang", "Gik i stå", "Ikke aktuelt længere"),
        rows=(("Gruppe", 0, 6, 0, 0),),
        bars=(
            Bar("Gjort", 0, 0.0),
            Bar("I gang", 6, 1.0),
            Bar("Gik i stå", 0, 0.0),
            Bar("Ikke aktuelt længere", 0, 0.0),
        ),
        texts=(
            Texts("Hvad hjalp, eller hvad stod i vejen? – Tid", ("Anna havde tid til det",)),
            Texts(
                "Hvad hjalp, eller hvad stod i vejen? – Ikke grupperet",
                tuple(f"{name} havde tid til det" for name in (BILAL, CARLA, DORTE, EMIL)),
            ),
        ),
        measures=("Hvordan gik det?", "Andel", "Aftaler"),
    )


def test_the_sentence_counts_what_there_is_and_nothing_else():
    section = kinds.outcome(AFTER, kinds.tally(AFTER, FIVE, 5), say_in)

    assert section.sentence == (
        "5 har fortalt om 5 aftaler. Gjort: 2, i gang: 1, gik i stå: 1, ikke aktuelt længere: 1."
    )
