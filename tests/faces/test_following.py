"""A follow-up on all faces: what was kept of the last meeting, and what became of the promises."""

from datetime import date

from tests.cast import DAY, ROOM, at, says
from workshop.activities.followup import Followup
from workshop.activities.summary import WalkThrough
from workshop.domain.programme import Put, extended
from workshop.domain.run import new_run
from workshop.domain.steps import take
from workshop.domain.summary import Commitment, Question, Summary
from workshop.faces import desk, phone, screen
from workshop.faces.day import After, Day

PROMISED = Commitment("Tage pauser op", level="gruppe")
LAST = Summary(
    title="Sammen om psykisk arbejdsmiljø",
    code="31132617",
    language="da",
    date=date(2026, 11, 20),
    participants=12,
    phoneless=2,
    smallest_group=5,
    questions=(Question("Hvem tager MED?", 3, False),),
    commitments=(PROMISED,),
    pages=("questions", "commitments"),
)
WENT = [says(name, {"state": "done", "level": ""}, f"went:0000000{number}") for number, name in enumerate(ROOM)]


def standing_at(
    activity: WalkThrough | Followup, *steps: tuple[str, dict], entries=(), last: Summary | None = LAST
) -> Day:
    """The second meeting, at this activity."""
    put = Put(activity.written, after="out")
    programme = extended(DAY, (put,), lambda written: type(activity).model_validate_json(written))
    run = new_run(DAY, at("8.45"), 2)
    for what, details in (("go", {"activity": activity.id}), *steps):
        run = take(programme, run, at("9.20"), what, **details)
    after = After(meeting=2, last=lambda: last)
    return Day("31132617", "sammen.dk", programme, run, 3, at("9.20"), lambda _: list(entries), joined=6, after=after)


BEFORE = WalkThrough(id="before", last=True, show=("commitments",))
AFTER = Followup(id="after")


def test_the_pages_are_those_of_the_last_meeting():
    result = screen.picture(standing_at(BEFORE))["result"]

    assert result == {
        "people": 14,
        "pages": [{"id": "commitments", "title": "Det ville vi gøre"}],
        "page": None,
    }


def test_what_was_promised_stands_by_level():
    page = phone.picture(standing_at(BEFORE, ("page", {"at": "commitments"})))["result"]["page"]

    assert [level["level"] for level in page["levels"]] == ["gruppe"]
    assert page["levels"][0]["themes"][0]["items"][0]["what"] == "Tage pauser op"


def test_at_a_first_meeting_there_is_nothing_to_show_of_the_last():
    result = desk.picture(standing_at(BEFORE, last=None))["result"]

    assert (result["people"], result["pages"], result["all"]) == (0, [], [])


def test_the_screen_shows_how_the_promises_went_and_no_phone_does():
    day = standing_at(AFTER, entries=WENT)

    assert screen.picture(day)["result"]["states"] == {"done": 6, "underway": 0, "stuck": 0, "dropped": 0}
    assert phone.picture(day)["result"] is None


def test_too_few_are_told_of_on_no_face():
    day = standing_at(AFTER, entries=WENT[:4])

    assert screen.picture(day)["result"] == {"few": True, "needed": 5}
    assert desk.picture(day)["result"] == {"n": 4, "few": True, "needed": 5}


def test_the_facilitator_turns_the_screen_to_the_notes():
    stages = [
        screen.picture(standing_at(AFTER, *steps))["activity"]["stage"]["look"]
        for steps in ([], [("look", {"at": "wall"})])
    ]

    assert stages == ["", "wall"]


def test_faces_know_which_meeting_it_is():
    assert {face.picture(standing_at(AFTER))["workshop"]["meeting"] for face in (desk, phone, screen)} == {2}
