"""The serving process: which threads it runs on, slow work beside the room, a port that is taken."""

import subprocess
import sys

import pytest

from tests.room import COMMAND_S, House
from workshop.server import in_real_thread, wanted_mode
from workshop.settings import MODES

BESIDE = """
import sys, threading, time
from workshop import server
server.patch(sys.argv[1])
ticks = []
def tick():
    while True:
        ticks.append(1)
        time.sleep(0.01)
threading.Thread(target=tick, daemon=True).start()
def slow(seconds):
    import ctypes
    ctypes.CDLL(None).usleep(int(seconds * 1e6))
    return "written"
print(server.in_real_thread(slow, 0.3), len(ticks) > 5)
"""
"""Work that no green thread could interrupt, while another one is to go on."""


@pytest.mark.parametrize(
    ("arguments", "mode"),
    [
        ([], "eventlet"),
        (["--port", "5055"], "eventlet"),
        (["--async-mode", "gevent"], "gevent"),
        (["--async-mode=threading", "--port", "5055"], "threading"),
        (["--async-mode"], ""),
    ],
)
def test_the_mode_is_known_before_anything_is_imported(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], mode: str
):
    monkeypatch.delenv("WORKSHOP_ASYNC_MODE", raising=False)

    assert wanted_mode(arguments) == mode


def test_the_environment_may_choose_the_mode(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("WORKSHOP_ASYNC_MODE", "gevent")

    assert wanted_mode([]) == "gevent"
    assert wanted_mode(["--async-mode", "threading"]) == "threading"


def test_without_green_threads_slow_work_is_simply_done():
    assert in_real_thread(sum, [1, 2]) == 3


@pytest.mark.parametrize("mode", MODES)
def test_slow_work_does_not_hold_up_the_room(mode: str):
    done = subprocess.run([sys.executable, "-c", BESIDE, mode], capture_output=True, text=True, timeout=COMMAND_S)

    assert done.stdout.split() == ["written", "True"], done.stderr


def test_a_port_that_is_taken_is_one_clear_sentence(house: House):
    command = ["serve", "--host", "127.0.0.1", "--port", str(house.port), "--data", str(house.data.parent / "other")]
    second = subprocess.run(
        [sys.executable, "-m", "workshop", *command, "--async-mode", house.mode],
        capture_output=True,
        text=True,
        timeout=COMMAND_S,
    )

    assert second.returncode == 1
    assert "Traceback" not in second.stderr
    assert str(house.port) in second.stderr.splitlines()[-1]
