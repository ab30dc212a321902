"""The summary in the room: which pages there are, which one each face is handed, and what is on it."""

from dataclasses import replace

import pytest

from tests.cast import CLOUD, DAY, MOOD, OUT, ROOM, at, says
from workshop.activities.base import DESK, Entry
from workshop.activities.summary import EDITS, WalkThrough
from workshop.domain.editing import cut_name
from workshop.domain.programme import Put, extended
from workshop.domain.refusal import NotAllowed
from workshop.domain.run import new_run
from workshop.domain.steps import take
from workshop.faces import desk, phone, screen
from workshop.faces.day import After, Day

PROMISE = {"what": "Tale med Carla", "whom": ["leder"], "first_step": "", "by": "", "need": "", "theme": "Krav"}
FORGETFUL = {**PROMISE, "what": "Holde pauser", "level": "", "theme": "", "share": "anonymous", "who": ""}
WORDS = [["stress", "ro"], ["stress"], ["travlt"], ["stress"], ["ro"], ["travlt"]]
ENTRIES = {
    "mood": [says(name, {"options": [0]}) for name in ROOM],
    "cloud": [says(name, {"words": words}) for name, words in zip(ROOM, WORDS, strict=True)],
    "out": [
        *(
            says(name, {**PROMISE, "level": "ledelse", "share": "anonymous", "who": ""}, f"promise:0000000{at}")
            for at, name in enumerate(ROOM)
        ),
        says("Freja", FORGETFUL, "promise:00000009"),
    ],
    "questions": [says("Anna", {"text": "Hvem gør hvad?"}, "q:0000000a")],
}


def summing(*steps: tuple[str, dict], show: tuple[str, ...] = (), entries=ENTRIES, **more) -> Day:
    """A day that has asked, and stands at its summary."""
    fields = WalkThrough(id="sum", show=show)
    run = replace(new_run(DAY, at("8.45")), puts=(Put(fields.written, after="out"),))
    programme = extended(DAY, run.puts, lambda written: WalkThrough.model_validate_json(written))
    shown = (("go", {"activity": id}) for id in (MOOD.id, CLOUD.id, OUT.id, "sum"))
    for what, details in (*shown, *steps):
        run = take(programme, run, at("9.20"), what, **details)
    read = lambda activity: entries.get(activity, [])  # noqa: E731
    return Day("31132617", "sammen.dk", programme, run, 3, at("9.20"), read, joined=6, **more)


def marked(slot: str, value: dict) -> dict[str, list[Entry]]:
    return {**ENTRIES, EDITS: [Entry(DESK, slot, value)]}


def names(day: Day) -> list[str]:
    return [page["id"] for page in screen.picture(day)["result"]["pages"]]


def test_it_begins_with_a_cover_that_names_the_pages_and_how_many_took_part():
    result = screen.picture(summing())["result"]

    assert result == {
        "people": 6,
        "page": None,
        "pages": [
            {"id": "mood", "title": "Hvordan er du landet?"},
            {"id": "cloud", "title": "Hvad tænker du på?"},
            {"id": "out", "title": "Tjek ud"},
            {"id": "questions", "title": "Spørgsmål fra dagen"},
            {"id": "commitments", "title": "Det vil vi gøre"},
        ],
    }


def test_screen_and_phones_are_handed_the_page_that_is_up_and_no_other():
    day = summing(("page", {"at": "cloud"}))

    assert screen.picture(day)["result"] == phone.picture(day)["result"]
    assert screen.picture(day)["result"]["page"]["id"] == "cloud"
    assert "all" not in screen.picture(day)["result"]


def test_the_desk_sees_every_page_before_the_room_does():
    result = desk.picture(summing())["result"]

    assert [page["id"] for page in result["all"]] == ["mood", "cloud", "out", "questions", "commitments"]


def test_a_cloud_has_its_words_and_how_many_wrote_each():
    page = screen.picture(summing(("page", {"at": "cloud"})))["result"]["page"]

    assert [(bar["label"], bar["count"], bar["share"]) for bar in page["bars"]] == [
        ("stress", 3, 0.5),
        ("ro", 2, 2 / 6),
        ("travlt", 2, 2 / 6),
    ]


def test_commitments_stand_by_level_and_theme_and_those_without_come_last():
    page = screen.picture(summing(("page", {"at": "commitments"})))["result"]["page"]

    assert [(level["level"], level["count"]) for level in page["levels"]] == [("ledelse", 6), ("", 1)]
    assert [theme["theme"] for theme in page["levels"][0]["themes"]] == ["Krav"]


def test_questions_have_their_votes_and_owner():
    page = screen.picture(summing(("page", {"at": "questions"})))["result"]["page"]

    assert page["questions"] == [{"text": "Hvem gør hvad?", "votes": 0, "answered": False, "reply": "", "owner": ""}]


def test_an_activity_may_show_some_pages_only_in_the_order_of_the_summary():
    assert names(summing(show=("commitments", "mood"))) == ["mood", "commitments"]


@pytest.mark.parametrize(
    ("slot", "value", "left"),
    [
        ("order", {"pages": ["questions", "mood"]}, ["questions", "commitments", "mood", "cloud", "out"]),
        ("page:cloud", {"state": "filed"}, ["mood", "out", "questions", "commitments"]),
        ("page:mood", {"state": "out"}, ["cloud", "out", "questions", "commitments"]),
    ],
)
def test_what_the_facilitator_edited_is_what_the_room_sees(slot, value, left):
    assert names(summing(entries=marked(slot, value))) == left


def test_a_word_that_was_cut_is_on_no_face():
    day = summing(("page", {"at": "cloud"}), entries=marked(f"cut:cloud:{cut_name('stress')}", {"cut": True}))

    assert all("stress" not in str(face.picture(day)["result"]) for face in (screen, phone, desk))


def test_where_too_few_answered_there_is_no_page():
    assert names(summing(entries={**ENTRIES, "mood": ENTRIES["mood"][:3]})) == [
        "cloud",
        "out",
        "questions",
        "commitments",
    ]


def test_pages_are_turned_in_a_summary_alone():
    with pytest.raises(NotAllowed):
        summing(("go", {"activity": "mood"}), ("page", {"at": "cloud"}))


def test_every_face_knows_when_it_was_shared_and_which_meeting_it_is():
    day = summing(after=After(meeting=2, published=1795161600000, take="/t/31132617-abc"))

    told = {
        name: face.picture(day)["workshop"] for name, face in (("phone", phone), ("screen", screen), ("desk", desk))
    }
    assert {name: (one["meeting"], one["published"]) for name, one in told.items()} == {
        "phone": (2, 1795161600000),
        "screen": (2, 1795161600000),
        "desk": (2, 1795161600000),
    }
    assert ("take" in told["phone"], "take" in told["screen"]) == (True, False)
