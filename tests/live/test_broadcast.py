"""What the room is told: whole pictures, only news, one for each audience."""

from collections.abc import Callable
from typing import Any

from tests.cast import DAY, at, says
from workshop.activities.base import Entry
from workshop.domain.run import new_run
from workshop.domain.steps import take
from workshop.faces.day import Day
from workshop.live.broadcast import Broadcast


class Stage:
    """A day that changes under the broadcast, and everything that went out."""

    def __init__(self) -> None:
        self.run = take(DAY, new_run(DAY, at("8.45")), at("9.00"), "go", activity="mood")
        self.entries: dict[str, list[Entry]] = {}
        self.sent: list[tuple[str, dict[str, Any], list[str]]] = []
        self.now = 0.0
        self.broadcast = Broadcast(self._read, lambda *message: self.sent.append(message), clock=lambda: self.now)

    def _read(self, workshop: str, show: Callable[[Day], None]) -> None:
        entries = dict(self.entries)
        day = Day("31132617", "sammen.dk", DAY, self.run, 1, at("9.01"), lambda id: entries.get(id, []))
        show(day)

    def tell(self, after: float = 1.0) -> list[tuple[str, list[str]]]:
        """What goes out when the workshop is told of so many seconds later: events and audiences."""
        self.now += after
        before = len(self.sent)
        self.broadcast.tell("w")
        return [(event, audience) for event, _, audience in self.sent[before:]]


def revealed() -> Stage:
    """Everybody has just been shown what five have answered."""
    stage = Stage()
    stage.entries["mood"] = votes(5)
    stage.run = take(DAY, stage.run, at("9.01"), "reveal")
    stage.tell()
    return stage


def votes(count: int) -> list[Entry]:
    return [says(f"person-{number}", {"options": [0]}) for number in range(count)]


def test_the_first_picture_goes_to_every_audience_once():
    assert Stage().tell() == [
        ("picture", ["phone:w"]),
        ("picture", ["screen:w"]),
        ("picture", ["desk:w"]),
        ("questions", ["phone:w"]),
        ("questions", ["screen:w"]),
        ("questions", ["desk:w"]),
    ]


def test_nothing_new_is_not_sent():
    stage = Stage()
    stage.tell()

    assert stage.tell() == []


def test_answers_nobody_may_see_yet_go_to_the_desk_alone():
    stage = Stage()
    stage.tell()
    stage.entries["mood"] = votes(6)

    assert stage.tell() == [("picture", ["desk:w"])]


def test_a_revealed_result_goes_to_all():
    stage = Stage()
    stage.tell()
    stage.entries["mood"] = votes(6)
    stage.run = take(DAY, stage.run, at("9.01"), "reveal")

    assert [audience for _, audience in stage.tell()] == [["phone:w"], ["screen:w"], ["desk:w"]]


def test_a_question_goes_to_the_boards():
    stage = Stage()
    stage.tell()
    stage.entries["questions"] = [says("Anna", {"text": "Hvornår er der pause?"}, slot="q:1")]

    assert stage.tell() == [
        ("picture", ["screen:w"]),
        ("picture", ["desk:w"]),
        ("questions", ["phone:w"]),
        ("questions", ["screen:w"]),
        ("questions", ["desk:w"]),
    ]


def test_a_question_that_waits_to_be_read_is_told_of_at_the_desk_alone():
    stage = Stage()
    stage.tell()
    stage.entries["questions"] = [says("Anna", {"text": "Hvornår er der pause?", "held": True}, slot="q:1")]

    assert stage.tell() == [("questions", ["desk:w"])]


def test_phones_hear_of_answers_once_a_second():
    stage = revealed()

    told = []
    for count in range(6, 12):
        stage.entries["mood"] = votes(count)
        told.append(["phone:w"] in [audience for _, audience in stage.tell(after=0.25)])

    assert told == [False, False, False, True, False, False]


def test_phones_hear_at_once_when_the_desk_takes_a_step():
    stage = revealed()
    stage.entries["mood"] = votes(6)

    stage.broadcast.stepped("w")

    assert ("picture", ["phone:w"]) in stage.tell(after=0.0)


def test_phones_hear_at_once_of_anything_but_answers():
    stage = revealed()
    stage.entries["mood"] = votes(6)
    stage.run = take(DAY, stage.run, at("9.01"), "lock")

    assert ("picture", ["phone:w"]) in stage.tell(after=0.0)


def test_versions_only_grow_even_within_a_millisecond():
    stage = Stage()
    for count in range(5, 25):
        stage.entries["mood"] = votes(count)
        stage.tell()

    told = [message for event, message, audience in stage.sent if (event, audience) == ("picture", ["desk:w"])]
    versions = [message["version"] for message in told]

    assert len(versions) == 20
    assert versions == sorted(set(versions))


def test_who_asks_gets_what_was_sent_last_with_the_time_of_now():
    stage = Stage()
    stage.tell()
    sent = stage.sent[0][1]

    latest = stage.broadcast.latest("w", "picture", "phone")

    assert {**latest, "now": sent["now"]} == sent
    assert latest["now"] >= sent["now"]


def test_a_farewell_reaches_every_face_and_forgets_the_pictures():
    stage = Stage()
    stage.tell()

    stage.broadcast.farewell("w", "Workshoppen er slettet.")

    assert stage.sent[-1] == ("gone", {"why": "Workshoppen er slettet."}, ["phone:w", "screen:w", "desk:w"])
    assert len(stage.tell()) == 6
