"""What the facilitator does with the words of a room: bans, merges, and both taken back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cast import CLOUD, ROOM, say_in, says
from workshop.activities import kinds
from workshop.activities.base import DESK, Entry
from workshop.domain.refusal import NotAllowed

WRITTEN = [["arbejdsro", "ro"], ["Ro"], ["tid"], ["arbejdsro"], ["tid", "fred"], ["sludder", "ro"]]
BAN = {"ban:00000001": {"word": "sludder"}}
MERGE = {"merge:00000001": {"word": "arbejdsro", "into": "ro"}}


def ballots(written) -> list[Entry]:
    return [says(name, {"words": words}) for name, words in zip(ROOM, written, strict=True)]


def tally(marks, written=WRITTEN, smallest: int = 5):
    desk = [Entry(DESK, slot, value) for slot, value in marks.items()]
    return kinds.tally(CLOUD, [*ballots(written), *desk], smallest)


def counts(result) -> dict[str, int]:
    return {word["word"]: word["count"] for word in result["words"]}


def test_without_marks_every_word_counts():
    result = tally({})

    assert counts(result) == {"arbejdsro": 2, "fred": 1, "ro": 3, "sludder": 1, "tid": 2}
    assert result["desk"] == {"banned": [], "merged": {}}


def test_a_banned_word_is_gone_with_all_its_forms_and_everybody_still_has_answered():
    written = [["opgaver"], ["opgave"], ["Opgaverne", "ro"], ["ro"], ["tid"], ["tid"]]

    result = tally({"ban:00000001": {"word": "opgave"}}, written)

    assert (result["n"], counts(result)) == (6, {"ro": 2, "tid": 2})
    assert result["desk"]["banned"] == [{"word": "opgave", "count": 3}]


def test_a_merged_word_counts_as_the_other_and_whoever_wrote_both_counts_once():
    result = tally(MERGE)

    assert counts(result) == {"fred": 1, "ro": 4, "sludder": 1, "tid": 2}
    assert result["desk"]["merged"] == {"ro": ["arbejdsro"]}


def test_all_forms_of_a_merged_word_follow_it():
    written = [["opgaver"], ["opgave"], ["pligten"], ["pligt"], ["tid"], ["tid"]]

    result = tally({"merge:00000001": {"word": "opgave", "into": "pligt"}}, written)

    assert counts(result) == {"pligt": 4, "tid": 2}


def test_merges_follow_each_other_to_the_last_word():
    marks = {**MERGE, "merge:00000002": {"word": "ro", "into": "fred"}}

    result = tally(marks)

    assert counts(result) == {"fred": 5, "sludder": 1, "tid": 2}
    assert result["desk"]["merged"] == {"fred": ["arbejdsro", "ro"]}


def test_what_counts_as_a_banned_word_is_banned_too():
    result = tally({**MERGE, "ban:00000002": {"word": "ro"}})

    assert counts(result) == {"fred": 1, "sludder": 1, "tid": 2}
    assert result["desk"] == {"banned": [{"word": "ro", "count": 4}], "merged": {"ro": ["arbejdsro"]}}


def test_words_may_count_as_one_that_nobody_wrote():
    result = tally({"merge:00000001": {"word": "arbejdsro", "into": "stilhed"}})

    assert counts(result)["stilhed"] == 2
    assert result["desk"]["merged"] == {"stilhed": ["arbejdsro"]}


def test_a_mark_taken_back_leaves_the_words_as_they_were_written():
    assert [kinds.mark(CLOUD, slot, None, {**BAN, **MERGE}) for slot in (*BAN, *MERGE)] == [None, None]
    assert counts(tally({})) == {"arbejdsro": 2, "fred": 1, "ro": 3, "sludder": 1, "tid": 2}


def test_nobody_else_marks_words():
    with pytest.raises(NotAllowed, match="kunne ikke læses"):
        kinds.accept(CLOUD, "ban:00000009", {"word": "tid"}, {})


REFUSED = [
    ("ban:00000001", {}, {}, "kunne ikke læses"),
    ("ban:00000001", {"word": 3}, {}, "kunne ikke læses"),
    ("ban:00000001", {"word": " "}, {}, "Skriv lidt"),
    ("ban:00000001", {"word": "å" * 31}, {}, "højst 30"),
    ("hide:00000001", {"word": "ro"}, {}, "kunne ikke læses"),
    ("merge:00000001", {"word": "ro"}, {}, "kunne ikke læses"),
    ("merge:00000001", {"word": "opgave", "into": "Opgaver"}, {}, "tæller allerede som ét ord"),
    ("merge:00000002", {"word": "ro", "into": "arbejdsro"}, MERGE, "tæller allerede med i"),
    ("merge:00000002", {"word": "arbejdsro", "into": "fred"}, MERGE, "er allerede lagt sammen"),
    ("ban:00000002", {"word": "Sludder"}, BAN, "er allerede fjernet"),
]


@pytest.mark.parametrize(("slot", "value", "mine", "why"), REFUSED)
def test_a_mark_that_makes_no_sense_is_refused_with_a_sentence(slot, value, mine, why):
    with pytest.raises(NotAllowed, match=why):
        kinds.mark(CLOUD, slot, value, mine)


def test_a_long_way_round_is_a_circle_too():
    mine = {**MERGE, "merge:00000002": {"word": "ro", "into": "fred"}}

    with pytest.raises(NotAllowed, match="Del dem først"):
        kinds.mark(CLOUD, "merge:00000003", {"word": "fred", "into": "arbejdsro"}, mine)


@pytest.mark.parametrize("marks", [BAN, MERGE])
def test_the_same_mark_twice_changes_nothing(marks):
    slot, value = next(iter(marks.items()))

    assert kinds.mark(CLOUD, slot, value, {}) == kinds.mark(CLOUD, slot, value, marks) == value


LETTERS = "abcdef"


@given(st.lists(st.tuples(st.sampled_from(LETTERS), st.sampled_from(LETTERS)), max_size=12))
def test_whatever_is_merged_every_word_counts_as_exactly_one(pairs):
    mine = {}
    for word, into in pairs:
        slot = f"merge:{ord(word):08x}"
        try:
            mine[slot] = kinds.mark(CLOUD, slot, {"word": word, "into": into}, mine)
        except NotAllowed:
            continue

    result = tally(mine, [[letter] for letter in LETTERS])

    assert sum(counts(result).values()) == len(LETTERS)


def test_few_answers_show_the_desk_no_marked_words_either():
    assert tally({**BAN, **MERGE}, smallest=7) == {"n": 6, "few": True, "needed": 7}


def test_signs_count_as_words():
    written = [["🙂"], ["🙂", "❤️"], ["👍🏽"], ["❤️"], ["🙂"], ["ro"]]

    assert counts(tally({}, written)) == {"ro": 1, "❤️": 2, "👍🏽": 1, "🙂": 3}
    assert kinds.accept(CLOUD, "ballot", {"words": ["🙂", "👍🏽", "❤️"]}, {}) == {"words": ["🙂", "👍🏽", "❤️"]}


def test_a_sign_of_several_stays_one_and_no_word_hides_an_unseen_one():
    words = ["👩\u200d🚀", "❤️\u200d🔥", "r\u200do"]

    assert kinds.accept(CLOUD, "ballot", {"words": words}, {}) == {"words": ["👩\u200d🚀", "❤️\u200d🔥", "ro"]}


def test_the_outcome_follows_the_marks():
    section = kinds.outcome(CLOUD, tally({**BAN, **MERGE}), say_in)

    assert section.rows == (("ro", 4), ("tid", 2), ("fred", 1))


def test_the_outcome_says_when_every_word_was_taken_away():
    written = [["sludder"]] * len(ROOM)

    section = kinds.outcome(CLOUD, tally(BAN, written), say_in)

    assert (section.sentence, section.rows) == ("6 har svaret. Alle ord er fjernet.", ())


def test_the_outcome_does_not_say_that_all_agree_where_others_were_taken_away():
    written = [["sludder"], *[["ro"]] * 5]

    assert kinds.outcome(CLOUD, tally(BAN, written), say_in).sentence == "6 har svaret. Kun ét ord er med: ro."
