"""Questions all day: asked and wanted by the room, sorted, merged and answered at the desk."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cast import says
from workshop.activities import kinds
from workshop.activities.base import DESK, Entry
from workshop.activities.questions import MOST, Questions, archived, asked
from workshop.domain.refusal import NotAllowed

BOARD = Questions()
READ_FIRST = Questions(approval=True)
WHO, WHEN, WHERE = "aaaaaaaa", "bbbbbbbb", "cccccccc"
ASKED = [
    says("Anna", {"text": "Hvem gør hvad?"}, f"q:{WHO}"),
    says("Bilal", {"text": "Hvornår?"}, f"q:{WHEN}"),
    says("Carla", {"text": "Hvor?"}, f"q:{WHERE}"),
]


def wants(name: str, question: str) -> Entry:
    return says(name, {"up": True}, f"up:{question}")


def desk(slot: str, **value: object) -> Entry:
    """What Gry did with a question, as it is kept."""
    return Entry(DESK, slot, kinds.mark(BOARD, slot, value, {}))


def tally(*entries: Entry) -> dict:
    return kinds.tally(BOARD, entries, 5)


def shown(*entries: Entry) -> list[str]:
    return [question["id"] for question in tally(*entries)["questions"]]


def aside(*entries: Entry) -> dict[str, list[str]]:
    """What the desk alone sees, list by list."""
    return {name: [question["id"] for question in listed] for name, listed in tally(*entries)["desk"].items()}


# Asking and wanting


def test_the_most_wanted_question_comes_first_and_answered_ones_last():
    votes = [wants("Carla", WHEN), wants("Emil", WHERE), wants("Freja", WHERE)]

    questions = tally(*ASKED, *votes, desk(f"state:{WHERE}", state="answered"))["questions"]

    assert [(question["id"], question["votes"], question["state"]) for question in questions] == [
        (WHEN, 1, "open"),
        (WHO, 0, "open"),
        (WHERE, 2, "answered"),
    ]


def test_a_question_carries_everything_the_room_may_know_of_it():
    marks = [desk(f"reply:{WHO}", text="AMR."), desk(f"owner:{WHO}", text="Henrik"), desk(f"pin:{WHO}", pin=True)]

    assert tally(ASKED[0], wants("Dorte", WHO), *marks)["questions"] == [
        {
            "id": WHO,
            "text": "Hvem gør hvad?",
            "votes": 1,
            "state": "open",
            "pinned": True,
            "reply": "AMR.",
            "owner": "Henrik",
            "merged": [],
        }
    ]


def test_nobody_votes_for_their_own_question():
    assert tally(ASKED[0], wants("Anna", WHO))["questions"][0]["votes"] == 0


def test_an_edited_question_keeps_its_votes():
    edited = says("Anna", {"text": "Hvem gør det?"}, f"q:{WHO}")

    assert [(q["text"], q["votes"]) for q in tally(edited, wants("Bilal", WHO))["questions"]] == [("Hvem gør det?", 1)]


def test_one_person_cannot_flood_the_board():
    mine = {f"q:{at}": {"text": "?"} for at in range(MOST)}

    with pytest.raises(NotAllowed, match="allerede stillet 20"):
        kinds.accept(BOARD, "q:ny", {"text": "Endnu et?"}, mine)


@pytest.mark.parametrize(
    ("slot", "value"),
    [
        ("q:", {"text": "?"}),
        (f"q:{WHO}", {"tekst": "?"}),
        ("ballot", {"text": "?"}),
        ("up", {"up": True}),
        (f"up:{WHO}", {"up": 1.5}),
        (f"state:{WHO}", {"state": "answered"}),
        (f"pin:{WHO}", {"pin": True}),
        (f"reply:{WHO}", {"text": "Ja"}),
        (f"merge:{WHO}", {"into": WHEN}),
    ],
)
def test_a_phone_can_do_nothing_but_ask_and_want(slot, value):
    with pytest.raises(NotAllowed, match="kunne ikke læses"):
        kinds.accept(BOARD, slot, value, {})


def test_the_marks_of_a_phone_count_for_nothing():
    assert shown(ASKED[0], ASKED[1], says("Bilal", {"state": "rejected"}, f"state:{WHO}")) == [WHO, WHEN]


# Read before shown


def test_with_approval_a_question_is_held():
    assert kinds.accept(READ_FIRST, f"q:{WHO}", {"text": "Hvem?"}, {}) == {"text": "Hvem?", "held": True}


def test_without_approval_a_phone_cannot_hold_a_question():
    assert kinds.accept(BOARD, f"q:{WHO}", {"text": "Hvem?", "held": True}, {}) == {"text": "Hvem?"}


HELD = says("Anna", {"text": "Hvem gør hvad?", "held": True}, f"q:{WHO}")


def test_a_held_question_waits_where_only_the_desk_sees_it_and_without_votes():
    result = tally(HELD, wants("Bilal", WHO))

    assert (result["n"], result["questions"]) == (0, [])
    assert [(each["id"], each["votes"], each["state"]) for each in result["desk"]["waiting"]] == [(WHO, 0, "waiting")]


@pytest.mark.parametrize("state", ["open", "answered"])
def test_a_held_question_is_shown_once_its_words_were_let_through(state):
    assert shown(HELD, desk(f"state:{WHO}", state=state, text="Hvem gør hvad?")) == [WHO]


@pytest.mark.parametrize("mark", [{"state": "open"}, {"state": "open", "text": "Hvem?"}, {"state": "answered"}])
def test_a_question_edited_after_it_was_let_through_waits_again(mark):
    entries = (HELD, desk(f"state:{WHO}", **mark))

    assert shown(*entries) == []
    assert aside(*entries)["waiting"] == [WHO]


@pytest.mark.parametrize("state", ["archived", "rejected"])
@pytest.mark.parametrize("question", [ASKED[0], HELD])
def test_what_is_archived_or_rejected_stays_so_whatever_its_words(state, question):
    entries = (question, desk(f"state:{WHO}", state=state, text="Noget andet"))

    assert shown(*entries) == []
    assert aside(*entries) == {"waiting": [], "archived": [], "rejected": [], "merged": [], state: [WHO]}


def test_a_question_the_first_version_hid_is_rejected():
    hidden = Entry(DESK, f"hide:{WHO}", {"hide": True})

    assert aside(ASKED[0], hidden)["rejected"] == [WHO]
    assert shown(ASKED[0], hidden, desk(f"state:{WHO}", state="open")) == [WHO]


# Pinned, replied to, owned


def test_a_pinned_question_stands_before_the_most_wanted_one():
    assert shown(*ASKED, wants("Emil", WHERE), desk(f"pin:{WHEN}", pin=True)) == [WHEN, WHERE, WHO]


@pytest.mark.parametrize(
    ("slot", "value"),
    [
        (f"state:{WHO}", {"state": "waiting"}),
        (f"state:{WHO}", {}),
        (f"pin:{WHO}", {"pin": False}),
        (f"hide:{WHO}", {"hide": True}),
        (f"reply:{WHO}", {}),
        (f"merge:{WHO}", {"into": "nowhere"}),
        (f"merge:{WHO}", {"into": 7}),
        (f"vote:{WHO}", {"up": True}),
    ],
)
def test_an_unknown_mark_is_refused(slot, value):
    with pytest.raises(NotAllowed, match="ikke lade sig gøre"):
        kinds.mark(BOARD, slot, value, {})


@pytest.mark.parametrize(
    ("slot", "length", "why"),
    [("reply", 501, "højst 500"), ("owner", 81, "højst 80"), ("reply", 0, "lidt først"), ("owner", 0, "lidt først")],
)
def test_a_reply_and_an_owner_have_their_measure(slot, length, why):
    with pytest.raises(NotAllowed, match=why):
        kinds.mark(BOARD, f"{slot}:{WHO}", {"text": "a" * length}, {})


def test_a_mark_can_be_taken_back_without_asking():
    assert kinds.mark(BOARD, f"merge:{WHO}", None, {}) is None


# Merged


def test_merging_adds_up_the_distinct_people_who_want_it():
    votes = [wants("Emil", WHO), wants("Emil", WHEN), wants("Freja", WHEN), wants("Anna", WHEN)]

    result = tally(ASKED[0], ASKED[1], *votes, desk(f"merge:{WHEN}", into=WHO))

    # Emil once, Freja, and Bilal who asked the same; Anna asked it herself.
    assert [(each["id"], each["votes"], each["merged"]) for each in result["questions"]] == [(WHO, 3, [WHEN])]
    assert result["desk"]["merged"] == [{"id": WHEN, "text": "Hvornår?", "into": WHO}]


def test_a_chain_of_merged_questions_ends_in_the_last():
    chain = [desk(f"merge:{WHO}", into=WHEN), desk(f"merge:{WHEN}", into=WHERE)]

    result = tally(*ASKED, *chain)

    assert [(each["id"], each["votes"]) for each in result["questions"]] == [(WHERE, 2)]
    assert [(each["id"], each["into"]) for each in result["desk"]["merged"]] == [(WHO, WHERE), (WHEN, WHERE)]


def test_merging_in_a_circle_is_refused():
    mine = {f"merge:{WHO}": {"into": WHEN}, f"merge:{WHEN}": {"into": WHERE}}

    with pytest.raises(NotAllowed, match="allerede lagt sammen"):
        kinds.mark(BOARD, f"merge:{WHERE}", {"into": WHO}, mine)


def test_a_question_is_not_merged_with_itself():
    with pytest.raises(NotAllowed, match="allerede lagt sammen"):
        kinds.mark(BOARD, f"merge:{WHO}", {"into": WHO}, {})


def test_the_same_merging_may_be_told_twice():
    mine = {f"merge:{WHO}": {"into": WHEN}}

    assert kinds.mark(BOARD, f"merge:{WHO}", {"into": WHEN}, mine) == {"into": WHEN}


def test_when_the_question_it_was_merged_into_is_withdrawn_a_question_stands_for_itself_again():
    assert shown(ASKED[0], desk(f"merge:{WHO}", into=WHEN)) == [WHO]


def test_a_merged_question_follows_the_one_it_is_merged_into():
    entries = [*ASKED, desk(f"merge:{WHO}", into=WHEN), desk(f"state:{WHEN}", state="rejected")]

    assert shown(*entries) == [WHERE]
    assert aside(*entries)["rejected"] == [WHEN]


names = st.sampled_from([f"{at:08x}" for at in range(6)])


@given(st.dictionaries(names, names), st.sets(names))
def test_whatever_is_merged_every_question_is_counted_once(ways, present):
    entries = [says(name, {"text": name}, f"q:{name}") for name in present]
    marks = [Entry(DESK, f"merge:{name}", {"into": into}) for name, into in ways.items() if name != into]

    result = tally(*entries, *marks)

    counted = [name for question in result["questions"] for name in (question["id"], *question["merged"])]
    assert sorted(counted) == sorted(present)


# What stays


def test_the_summary_keeps_open_questions_first_with_votes_reply_and_owner():
    marks = [
        desk(f"state:{WHO}", state="answered"),
        desk(f"pin:{WHO}", pin=True),
        desk(f"reply:{WHO}", text="AMR."),
        desk(f"owner:{WHEN}", text="Henrik"),
    ]

    kept = asked(tally(ASKED[0], ASKED[1], wants("Emil", WHEN), *marks))

    assert [(each.text, each.votes, each.answered, each.reply, each.owner) for each in kept] == [
        ("Hvornår?", 1, False, "", "Henrik"),
        ("Hvem gør hvad?", 0, True, "AMR.", ""),
    ]


def test_the_summary_keeps_the_archive_by_itself_and_nothing_that_waits_or_was_rejected():
    marks = [desk(f"state:{WHEN}", state="archived"), desk(f"state:{WHERE}", state="rejected")]

    result = tally(HELD, ASKED[1], ASKED[2], *marks)

    assert asked(result) == ()
    assert [each.text for each in archived(result)] == ["Hvornår?"]
