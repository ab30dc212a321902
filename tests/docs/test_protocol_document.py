"""The examples, fields and events of docs/protocol.md are those of the server."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.docs.conftest import show
from tests.docs.stranger import HEARD, Stranger
from tests.docs.test_protocol_entries import DOCUMENTED, OF_A_TEAM
from tests.room import Face, until

DOCUMENT = (Path(__file__).parents[2] / "docs" / "protocol.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```json\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)
SENT = {
    "hello": {"keys": {}},
    "entry": {"activity": "questions", "author": "0" * 32, "slot": "q:9f3a01bc", "seq": 1, "value": {"text": "Hvad?"}},
    "seat": {"role": "tr", "table": ""},
    "again": {"activity": "questions"},
    "signal": {"what": "hand", "on": True},
    "play": {"activity": "walk", "do": "stay", "on": True},
    "here": {},
}
ALWAYS = {"id", "kind", "title", "minutes", "stage"}
POLLS = {*ALWAYS, "form", "question", "help", "time_limit", "segment", "round", "first"}
KINDS = [
    ("slide", "welcome"),
    ("timer", "talk"),
    ("pause", "coffee"),
    ("choice", "mood"),
    ("scale", "gold"),
    ("words", "cloud"),
    ("text", "wall"),
    ("ranking", "order"),
    ("points", "spend"),
    ("number", "hours"),
    ("grid", "field"),
    ("questions", "questions"),
    ("cards", "cards"),
    ("walk", "walk"),
    ("canvas", "sheet"),
    ("sorting", "sort"),
    ("placing", "place"),
    ("summary", "gathered"),
    ("checkout", "out"),
    ("followup", "became"),
]
UNHEARD = ["desk", "picture", "questions", "team", "gone", "answer", "vote", "next", "connect", "disconnect", "message"]


def chapter(number: int) -> str:
    """From one numbered heading to the next."""
    return re.split(r"^## \d\. .*$", DOCUMENT, flags=re.MULTILINE)[number]


def events(number: int) -> set[str]:
    """The events with a heading of their own in a chapter."""
    return set(re.findall(r"^### `(\w+)`", chapter(number), re.MULTILINE))


def example(start: str) -> Any:
    """The one example block that begins like this."""
    [block] = [block for block in EXAMPLES if block.replace("\n", "").replace(" ", "").startswith(start)]
    return json.loads(block)


def shape(message: Any) -> Any:
    """The names in a message, at every depth; lists by their first element."""
    if isinstance(message, dict):
        return {name: shape(value) for name, value in message.items()}
    return [shape(message[0])] if isinstance(message, list) and message else None


def fields_of(kind: str) -> set[str]:
    """The fields in the row of the table of kinds that has this name."""
    [row] = [line for line in chapter(5).splitlines() if re.match(rf"\|[^|]*`{kind}`", line)]
    return set(re.findall(r"`(\w+)`", re.sub(r"\([^)]*\)", "", row.split("|")[2])))


def test_every_example_is_json():
    assert len(EXAMPLES) == DOCUMENT.count("```json")
    assert [json.loads(block) for block in EXAMPLES]


@pytest.mark.parametrize("value", [value for _, _, value, *_ in [*DOCUMENTED, *OF_A_TEAM]])
def test_the_values_the_other_tests_send_stand_in_the_document(value: Any):
    inline = [json.loads(code) for code in re.findall(r"`(\{[^`]+\})`", chapter(4))]

    assert value in [*inline, *map(json.loads, EXAMPLES)]


def test_hello_and_the_two_pictures_have_the_fields_of_the_examples(gry: Face, anna: Stranger):
    show(gry, "cloud")
    anna.contribute("cloud", "ballot", {"words": ["ro"]})
    anna.contribute("questions", "q:9f3a01bc", {"text": "Hvad nu?"})
    board = until(lambda: anna.questions["result"]["n"] and anna.questions)

    hello = anna.hello()

    assert set(hello) == set(example('{"ok":true,"picture"'))
    assert shape(hello["picture"]) == shape(example('{"version":1795161600123'))
    assert shape(board) == shape(example('{"version":1795161600456'))
    assert set(hello["me"]) == {"role", "table"}
    assert set(hello["mine"]["cloud"]["ballot"]) == {"seq", "value"}


@pytest.mark.parametrize(("kind", "id"), KINDS)
def test_each_kind_has_its_documented_fields(gry: Face, anna: Stranger, kind: str, id: str):
    show(gry, id)
    activity = until(lambda: anna.picture["activity"])

    assert set(activity) == fields_of(kind) | (POLLS if activity["kind"] == "poll" else ALWAYS)


def test_the_two_team_messages_have_the_fields_of_the_examples(gry: Face, anna: Stranger):
    show(gry, "walk")
    alone = until(lambda: anna.team)

    gry.do("form", by="mixed", size=2, seen=gry.hello()["picture"]["step"])
    placed = until(lambda: anna.team["team"] and anna.team)

    assert shape(alone) == shape(example('{"version":1795161600788'))
    documented = example('{"version":1795161600789')
    assert set(placed) == set(documented)
    assert [set(placed[part]) for part in ("sign", "turn")] == [set(documented[part]) for part in ("sign", "turn")]
    assert set(placed["members"][0]) == set(documented["members"][0])


def test_the_server_handles_the_documented_events_and_no_others(gry: Face, anna: Stranger):
    show(gry, "walk")
    until(lambda: anna.picture["activity"])

    answers = {event: anna.tell(event, SENT.get(event, {})) for event in [*SENT, *UNHEARD]}

    assert {event for event, answer in answers.items() if answer["ok"]} == events(3)
    assert {answers[event]["code"] for event in UNHEARD} == {"refused"}


def test_a_phone_hears_the_documented_events_and_no_others():
    assert events(5) == HEARD
