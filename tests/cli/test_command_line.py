"""The command line: what a facilitator types, and what goes wrong in one sentence."""

import json
import socket
from pathlib import Path

import pytest

from tests.cli.typed import workshop
from tests.live.test_retention import long_over
from tests.room import SHORT_DAY

AGENDAS = Path(__file__).resolve().parents[2] / "agendas"
CARDS = AGENDAS.parent / "cards"

CLASH = """
title: Dagen med to pauser
blocks:
  - {title: Øvelse, start: 09.45, end: 10.40, activities: [{kind: slide, title: Øvelse}]}
  - {title: Pause, start: 10.40, end: 10.55, activities: [{kind: pause}]}
  - {title: Dilemmaer, start: 10.45, end: 12.00, activities: [{kind: slid, titel: Dilemmaer}]}
"""


def test_the_shipped_agendas_have_no_mistakes():
    done = workshop("check", *map(str, sorted(AGENDAS.glob("*.yaml"))))

    assert (done.returncode, done.stderr) == (0, "")


def test_all_mistakes_are_told_at_once_with_line_place_and_remedy(tmp_path):
    path = tmp_path / "dag.yaml"
    path.write_text(CLASH, encoding="utf-8")

    done = workshop("check", str(path))

    told = done.stdout.splitlines()
    assert done.returncode == 1
    assert all(line.startswith(f"{path}:6") for line in told)
    assert any("10.45" in line and "10.55" in line for line in told)
    assert any("mente du 'slide'?" in line for line in told)


def test_decks_are_checked_as_agendas_are(tmp_path):
    path = tmp_path / "kort.yaml"
    path.write_text("title: Kort\ncards:\n  - {name: Ro, questions: [Hvor], icon: flagg}\n", encoding="utf-8")

    good, bad = workshop("check", *map(str, sorted(CARDS.glob("*.yaml")))), workshop("check", str(path))

    assert (good.returncode, good.stderr) == (0, "")
    assert (bad.returncode, bad.stdout) == (
        1,
        f"{path}:3: kort 1 › icon: der er ingen tegning, der hedder 'flagg' (mente du 'flag'?)\n",
    )


def test_a_file_that_is_not_there_is_a_sentence(tmp_path):
    done = workshop("check", str(tmp_path / "nowhere.yaml"))

    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr


def test_a_workshop_opened_beside_the_server_is_joined_at_the_servers_address(house):
    links = json.loads(house.command("new", str(SHORT_DAY), "--json"))

    assert set(links) == {"code", "join_url", "desk_url", "screen_url"}
    assert links["join_url"].startswith(f"{house.url}/j/")


def test_a_word_is_renamed_when_a_workshop_is_opened(house, tmp_path):
    agenda = AGENDAS / "sammen-om-psykisk-arbejdsmiljoe.yaml"
    links = json.loads(house.command("new", str(agenda), "--json", "--set", "dialog=Trivselssnak"))

    house.command("export", links["code"], "--format", "json", "-o", str(tmp_path / "out.json"))

    assert "når I bruger Trivselssnak" in (tmp_path / "out.json").read_text(encoding="utf-8")


def test_a_word_the_agenda_does_not_have_is_refused_with_what_was_meant(house):
    agenda = AGENDAS / "sammen-om-psykisk-arbejdsmiljoe.yaml"

    done = workshop("new", str(agenda), "--set", "dialo=Snak", "--data", str(house.data))

    assert done.returncode == 1
    assert "dialog" in done.stderr


@pytest.mark.parametrize("name", ["pdf", "csv", "json", "markdown"])
def test_the_summary_is_written_in_every_format(house, tmp_path, name):
    code = house.open_quickly().code

    house.command("export", code, "--format", name, "-o", str(tmp_path / "summary"))

    assert (tmp_path / "summary").stat().st_size > 100


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", "00000000", "--format", "pdf", "-o", "x.pdf"),
        ("forget", "12345678", "--yes"),
        ("new", "nowhere.yaml"),
        ("new", str(SHORT_DAY), "--set", "nonsense"),
        ("serve", "--public-url", "sammen.example"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_no_traceback(house, arguments):
    done = workshop(*arguments, "--data", str(house.data))

    assert done.returncode == 1
    assert done.stderr.startswith("Error: ")
    assert "Traceback" not in done.stderr


def test_an_unknown_code_is_told_as_it_was_typed(house):
    assert "12345678" in workshop("forget", "12345678", "--yes", "--data", str(house.data)).stderr


def test_a_port_in_use_is_told_with_the_remedy(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = workshop("serve", "--host", "127.0.0.1", "--data", str(tmp_path), WORKSHOP_PORT=port)

    assert done.returncode == 1
    assert f"127.0.0.1:{port}" in done.stderr
    assert "--port" in done.stderr


def test_a_forgotten_workshop_is_gone(house):
    code = house.open_quickly().code

    house.command("forget", code, "--yes")

    assert workshop("forget", code, "--yes", "--data", str(house.data)).returncode == 1


def test_answers_whose_time_has_come_are_forgotten_by_a_clock_beside_the_server(house):
    over, fresh = house.open_quickly(), house.open_quickly()
    for each in (over, fresh):
        desk, anna = each.desk(), each.phone()
        anna.hello()
        desk.do("next")
        desk.do("end")
    long_over(over)

    told = [house.command("forget", "--due"), house.command("forget", "--due")]

    assert told == [
        "Svarene i 1 workshop er slettet. Opsamlingen er der stadig.\n",
        "Ingen svar skal slettes nu.\n",
    ]
    assert [len(each.rows("participants")) for each in (over, fresh)] == [0, 1]
    house.command("export", over.code, "--format", "csv", "-o", str(house.data / "kept.csv"))


@pytest.mark.parametrize("arguments", [("forget",), ("forget", "12345678", "--due")])
def test_forgetting_asks_for_a_code_or_for_what_is_due(house, arguments):
    done = workshop(*arguments, "--data", str(house.data))

    assert done.returncode == 1
    assert done.stderr == "Error: Skriv koden til den workshop, der skal slettes, eller --due.\n"


def test_a_terminal_that_speaks_english_is_answered_in_english(house):
    done = workshop("forget", "00000000", "--yes", "--data", str(house.data), WORKSHOP_LANGUAGE="en")

    assert "No workshop" in done.stderr
