"""A choice with one's own answer beside the options, and with pictures on them."""

import pytest

from tests.cast import ROOM, say_in, says
from workshop.activities import kinds
from workshop.activities.base import Entry
from workshop.activities.forms.choice import Choice
from workshop.domain.refusal import NotAllowed
from workshop.domain.summary import Texts

BALLOT = "ballot"
TRAVEL = Choice(id="travel", question="Hvordan kom du herhen?", options=("På cykel", "Med tog"), other=True)
BOTH = TRAVEL.model_copy(update={"several": True})
SUNNY = {"text": "Sol", "picture": f"{'a1' * 16}-640x480.jpg", "alt": "Sol over en mark"}
WEATHER = Choice(id="weather", question="Hvordan er vejret hos jer?", options=(SUNNY, "Gråt"))


def own(text: str, *options: int) -> dict:
    return {"options": [*options, 2], "other": text}


def room(*values: dict) -> list[Entry]:
    return [says(name, value) for name, value in zip(ROOM, values, strict=True)]


WRITTEN = room(
    {"options": [0]}, own("Gik"), own("Løbehjul"), own("løbehjulet."), own("Kørte med Solsikkens bus"), own("gik")
)


def test_an_answer_of_ones_own_is_kept_on_one_line():
    assert kinds.accept(TRAVEL, BALLOT, own("  Til fods,\n det  meste "), {}) == own("Til fods, det meste")


def test_ones_own_answer_joins_the_others_where_several_may_be_chosen():
    assert kinds.accept(BOTH, BALLOT, {"options": [2, 0], "other": "Til fods"}, {}) == own("Til fods", 0)


def test_words_without_the_option_they_belong_to_are_not_kept():
    assert kinds.accept(TRAVEL, BALLOT, {"options": [0], "other": "Bilals bil"}, {}) == {"options": [0]}


REFUSED = [
    (TRAVEL, {"options": [2]}, "Skriv et par ord"),
    (TRAVEL, own(" \n "), "Skriv et par ord"),
    (TRAVEL, own("x" * 81), "højst 80 tegn"),
    (TRAVEL, {"options": [2], "other": 7}, "kunne ikke læses"),
    (TRAVEL, {"options": [3]}, "findes ikke"),
    (TRAVEL, own("Til fods", 0), "højst 1"),
    (WEATHER, {"options": [2], "other": "Regn"}, "findes ikke"),
]


@pytest.mark.parametrize(("activity", "value", "why"), REFUSED)
def test_an_own_answer_that_cannot_be_is_refused_with_a_sentence(activity, value, why):
    with pytest.raises(NotAllowed, match=why):
        kinds.accept(activity, BALLOT, value, {})


def others(*entries: Entry, activity: Choice = TRAVEL) -> list[tuple[str, int]]:
    result = kinds.tally(activity, entries, 5)
    return [(other["text"], other["count"]) for other in result["others"]]


def test_own_answers_have_a_count_of_their_own():
    assert kinds.tally(TRAVEL, WRITTEN, 5)["counts"] == [1, 0, 5]


def test_equal_words_are_joined_and_the_order_tells_nothing_of_who_came_first():
    expected = [("Gik", 2), ("Løbehjul", 2), ("Kørte med Solsikkens bus", 1)]

    assert [others(*WRITTEN), others(*reversed(WRITTEN))] == [expected, expected]


def test_own_answers_wait_for_the_smallest_group():
    assert kinds.tally(TRAVEL, WRITTEN[:4], 5) == {"n": 4, "few": True, "needed": 5}


def test_nothing_of_an_author_is_in_the_name_of_a_text():
    texts = kinds.tally(TRAVEL, WRITTEN, 5)["others"]
    moved = [Entry(f"another-{at}", entry.slot, entry.value) for at, entry in enumerate(WRITTEN)]

    assert kinds.tally(TRAVEL, moved, 5)["others"] == texts


def taken_down(text: str) -> Entry:
    texts = kinds.tally(TRAVEL, WRITTEN, 5)["others"]
    id = next(other["id"] for other in texts if other["text"] == text)
    value = kinds.mark(TRAVEL, f"hide:{id}", {"hide": True}, {})
    return Entry("desk", f"hide:{id}", value)


def test_a_text_taken_down_is_gone_and_still_counts():
    result = kinds.tally(TRAVEL, [*WRITTEN, taken_down("Kørte med Solsikkens bus")], 5)

    assert result["counts"] == [1, 0, 5]
    assert [other["text"] for other in result["others"]] == ["Gik", "Løbehjul"]


def test_the_desk_alone_is_told_what_was_taken_down():
    result = kinds.tally(TRAVEL, [*WRITTEN, taken_down("Gik")], 5)

    assert [other["text"] for other in result["desk"]["hidden"]] == ["Gik"]


def test_a_text_taken_down_stays_down_whoever_writes_it_again():
    again = says("Gitte", own("GIK!"))

    assert others(*WRITTEN, again, taken_down("Gik")) == [("Løbehjul", 2), ("Kørte med Solsikkens bus", 1)]


def test_any_other_mark_is_refused():
    with pytest.raises(NotAllowed):
        kinds.mark(TRAVEL, "state:other-0123456789ab", {"state": "pinned"}, {})


def test_the_summary_keeps_the_own_answers_under_the_chart():
    section = kinds.outcome(TRAVEL, kinds.tally(TRAVEL, WRITTEN, 5), say_in)

    assert section.rows[-1] == ("Andet", 5, 83)
    assert section.texts == (Texts("Andet", ("Gik (2 svar)", "Løbehjul (2 svar)", "Kørte med Solsikkens bus")),)


def test_a_choice_without_an_own_answer_says_nothing_of_any():
    result = kinds.tally(WEATHER, room(*[{"options": [0]}] * 6), 5)

    assert result == {"n": 6, "passes": 0, "counts": [6, 0]}


def test_options_are_texts_to_every_face_and_their_pictures_lie_beside():
    view = WEATHER.view()

    picture = {"picture": SUNNY["picture"], "alt": "Sol over en mark", "width": 640, "height": 480}
    assert (view["options"], view["pictures"]) == (["Sol", "Gråt"], [picture, None])


def test_a_picture_without_words_of_its_own_says_what_the_option_says():
    plain = Choice(id="p", question="Hvad?", options=({**SUNNY, "alt": ""}, "Gråt"))

    assert plain.view()["pictures"][0]["alt"] == "Sol"


def test_a_picture_no_workshop_keeps_is_not_shown():
    unkept = Choice(id="p", question="Hvad?", options=({"text": "Sol", "picture": "sol.jpg"}, "Gråt"))

    assert "pictures" not in unkept.view()


def test_pictures_change_nothing_of_what_is_counted_and_kept():
    section = kinds.outcome(WEATHER, kinds.tally(WEATHER, room(*[{"options": [0]}] * 6), 5), say_in)

    assert [row[:2] for row in section.rows] == [("Sol", 6), ("Gråt", 0)]


def test_an_option_with_a_picture_is_as_different_as_its_words():
    with pytest.raises(ValueError, match="to svarmuligheder er ens"):
        Choice(id="p", question="Hvad?", options=(SUNNY, "Sol"))
