"""What a server has to stand: forged, broken and oversized messages, and a laptop that loses its power."""

import json
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import websocket

from tests.room import Face, House, Opened, until

GOOD = {"options": [0]}
PAUSE_S = 0.11
"""Slow enough for the ten events a second everybody has."""
AUTHOR = "a" * 32
BALLOT = {"activity": "mood", "author": AUTHOR, "slot": "ballot", "seq": 1, "value": GOOD}
COMMAND = {"id": "b" * 32}
NO_OBJECTS = [None, 1, True, "x", [], {}, [[]], {"": None}]
NONSENSE: dict[str, list[Any]] = {
    "hello": [{"keys": []}, {"keys": {"mood": 7}}, {"keys": {"mood": "x"}}, {"keys": {"MOOD!": AUTHOR}}],
    "entry": [
        {**BALLOT, "activity": 1},
        {**BALLOT, "activity": "no-such"},
        {**BALLOT, "author": "x"},
        {**BALLOT, "author": "desk"},
        {**BALLOT, "slot": "ballot:x"},
        {**BALLOT, "slot": "card:0a1b2c3d"},
        {**BALLOT, "seq": True},
        {**BALLOT, "seq": 0},
        {**BALLOT, "seq": 10**18},
        {**BALLOT, "value": [1]},
        {**BALLOT, "value": {}},
        {**BALLOT, "value": {"options": "x"}},
        {**BALLOT, "value": {"options": [True]}},
        {**BALLOT, "value": {"options": [[0]]}},
        {**BALLOT, "value": {"options": [7]}},
    ],
    "seat": [{"role": "chef", "table": ""}, {"role": "tr"}, {"role": "tr", "table": "x" * 99}],
    "again": [{"activity": 1}, {"activity": "no-such"}],
    "desk": [
        {**COMMAND, "do": "fly"},
        {**COMMAND, "do": ["next"]},
        {**COMMAND, "do": "go", "activity": "no-such"},
        {**COMMAND, "do": "more_time", "seconds": 1e30},
        {**COMMAND, "do": "more_time", "seconds": 10**12},
        {**COMMAND, "do": "resize", "block": "no-such", "minutes": 5},
        {**COMMAND, "do": "move", "block": "afrunding", "start": "25.99"},
        {**COMMAND, "do": "move", "block": "no-such", "start": "10.00"},
        {**COMMAND, "do": "next", "seen": "x"},
        {**COMMAND, "do": "black", "on": 1},
        {**COMMAND, "do": "phoneless", "count": -1},
        {**COMMAND, "do": "mark", "activity": "mood", "slot": "ballot", "value": None},
        {"id": "b", "do": "next"},
    ],
    "nothing": [{}],
}
FRAMES = [
    "42",
    "42{}",
    "42[]",
    "42[{}]",
    "42[1]",
    '42["entry"',
    '42["entry",{"a":1}',
    "42" + "[" * 7000,
    '42["entry",' + "9" * 6000 + "]",
    '4251["entry"]',
    '42/admin,["entry"]',
    '451-["entry",{"_placeholder":true,"num":7}]',
    '43999["ack"]',
    "44x",
    "4",
    "4[]",
    '4{"a":1}',
    "49",
    '40{"face":"phone"}',
    '42["message","x"]',
    '42["\\ud800"]',
]
HANGING_UP = ["", "x", "²", "b4AAA", "\x00"]


def wire(face: Face) -> websocket.WebSocket:
    """The bare websocket of somebody who speaks without a library, seated like `face`."""
    address = face.workshop.house.url.replace("http", "ws") + "/socket.io/?EIO=4&transport=websocket"
    line = websocket.create_connection(address, timeout=10, header={"Cookie": face.cookie}, suppress_origin=True)
    line.recv()
    line.send("40" + json.dumps({"face": face.face, "code": face.workshop.code}))
    line.recv()
    return line


def ack(line: websocket.WebSocket, number: int) -> Any:
    """The answer to the event sent under this number."""
    while True:
        frame = line.recv()
        if frame.startswith(f"43{number}["):
            return json.loads(frame[frame.index("[") :])[0]


def hangs_up(line: websocket.WebSocket) -> bool:
    """Whether the server ends the line; what it still sends before that is read away."""
    try:
        return until(lambda: not line.recv())
    except (websocket.WebSocketException, OSError):
        return True


def is_well(workshop: Opened) -> None:
    """Somebody else in the room can answer, and the log holds nothing to worry about."""
    freja = workshop.phone()
    assert freja.answer("mood", GOOD)["ok"]
    freja.leave()
    assert "Traceback" not in workshop.house.log(), workshop.house.log()


@pytest.mark.parametrize("event", NONSENSE)
def test_nonsense_is_answered_with_a_sentence(workshop: Opened, event: str):
    desk = workshop.desk()
    desk.do("next")
    face = desk if event == "desk" else workshop.phone()

    answers = []
    for payload in [*NO_OBJECTS, *NONSENSE[event]]:
        answers.append((payload, face.say(event, payload)))
        time.sleep(PAUSE_S)

    assert [payload for payload, answer in answers if answer["ok"] or not answer["why"]] == []
    is_well(workshop)


def test_after_a_broken_frame_the_same_line_still_answers(workshop: Opened):
    workshop.desk().do("next")
    line = wire(workshop.seat())

    for number, frame in enumerate(FRAMES, start=1000):
        line.send(frame)
        line.send(f'42{number}["here",{{}}]')
        time.sleep(PAUSE_S)
        assert ack(line, number)["ok"], frame

    is_well(workshop)


def test_what_is_no_frame_at_all_ends_the_line_quietly(workshop: Opened):
    workshop.desk().do("next")
    lines = [wire(workshop.seat()) for _ in HANGING_UP]

    for line, frame in zip(lines, HANGING_UP, strict=True):
        line.send(frame)

    assert [hangs_up(line) for line in lines] == [True] * len(lines)
    is_well(workshop)


def test_an_oversized_frame_costs_its_sender_the_line_and_nobody_else(workshop: Opened):
    workshop.desk().do("next")
    line = wire(workshop.seat())

    line.send('42["entry",{"value":"' + "x" * 200_000 + '"}]')

    assert hangs_up(line)
    is_well(workshop)


def test_forged_events_of_the_connection_change_nothing(workshop: Opened):
    anna, desk = workshop.phone(), workshop.desk()
    desk.do("next")
    desk.sees(lambda picture: picture["step"] == 1 and picture["desk"]["here"] == 1)

    answers = [
        anna.say(event, payload)
        for event in ("connect", "disconnect")
        for payload in (None, {}, "x", {"face": "desk", "code": workshop.code})
    ]

    assert {answer["ok"] for answer in answers} == {False}
    assert anna.answer("mood", GOOD)["ok"]
    assert desk.sees(lambda picture: picture["desk"]["answered"] == 1)["desk"]["here"] == 1
    is_well(workshop)


def test_a_server_without_power_has_every_acknowledged_answer_when_it_is_back(own_house: House):
    workshop = own_house.open()
    desk = workshop.desk()
    desk.do("next")
    phones = [workshop.phone() for _ in range(6)]
    acked: dict[str, Any] = {}

    def keep_answering(phone: Face) -> None:
        try:
            for number in range(1000):
                answer = phone.answer("mood", {"options": [number % 3]})
                if answer["ok"]:
                    acked[phone.author] = answer
        # The line breaks in the middle of it: that is what this is about.
        except Exception:
            return

    with ThreadPoolExecutor() as room:
        work = [room.submit(keep_answering, phone) for phone in phones]
        until(lambda: len(acked) == 6)
        own_house.kill()
        _ = [one.result() for one in work]
    own_house.start()

    for phone in phones:
        stored = phone.reconnect().hello(mood=phone.author)["mine"]["mood"]["ballot"]
        assert stored["seq"] >= acked[phone.author]["seq"]
        if stored["seq"] == acked[phone.author]["seq"]:
            assert stored["value"] == acked[phone.author]["value"]
    picture = desk.reconnect().hello()["picture"]
    assert (picture["step"], picture["activity"]["id"], picture["result"]["n"]) == (1, "mood", 6)
    assert phones[0].answer("mood", GOOD)["ok"]


def test_a_server_told_to_stop_stops_within_three_seconds(own_house: House):
    workshop = own_house.open()
    workshop.desk().do("next")
    anna = workshop.phone()
    anna.answer("mood", GOOD)

    assert own_house.stop() == 0
    assert anna.author not in own_house.log()
