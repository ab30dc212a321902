"""The command line: what a facilitator types, and what goes wrong in one sentence."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.live.test_retention import long_over
from tests.room import SHORT_DAY, House

AGENDAS = Path(__file__).resolve().parents[1] / "agendas"
CARDS = AGENDAS.parent / "cards"

CLASH = """
title: Dagen med to pauser
blocks:
  - {title: Øvelse, start: 09.45, end: 10.40, activities: [{kind: slide, title: Øvelse}]}
  - {title: Pause, start: 10.40, end: 10.55, activities: [{kind: pause}]}
  - {title: Dilemmaer, start: 10.45, end: 12.00, activities: [{kind: slid, titel: Dilemmaer}]}
"""


def workshop(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workshop", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
    )


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    house = House(tmp_path_factory.mktemp("cli") / "data").start()
    yield house
    house.kill()


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
    code = house.open().code

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
    code = house.open().code

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


def pages(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(path).pages]


def test_decks_are_printed_as_cards(tmp_path):
    path = tmp_path / "kort.pdf"

    done = workshop(
        "print", *(str(CARDS / f"{name}.yaml") for name in ("de-seks-guldkorn", "walk-n-talk")), "-o", str(path)
    )

    assert (done.returncode, done.stdout) == (
        0,
        f"{path}\nPrint på begge sider i fuld størrelse, og vend på den lange kant.\n",
    )
    assert len(pages(path)) == 4 + 8


def test_a_word_is_renamed_when_cards_are_printed(tmp_path):
    path = tmp_path / "kort.pdf"

    workshop("print", str(CARDS / "walk-n-talk.yaml"), "-o", str(path), "--set", "dialog=Trivselssnak")

    assert "Trivselssnak" in " ".join(pages(path))


def test_posters_show_the_way_into_a_workshop_table_by_table(house, tmp_path):
    path = tmp_path / "plakat.pdf"
    links = json.loads(house.command("new", str(SHORT_DAY), "--json"))

    house.command("print", "-o", str(path), "--poster", "--code", links["code"], "--tables", "2")

    code = f"{links['code'][:4]} {links['code'][4:]}"
    assert [(f"Bord {at}" in page, code in page) for at, page in enumerate(pages(path), 1)] == [(True, True)] * 2


CANVASES = """
title: Dagen om {hold}
variables: {hold: TRIO}
blocks:
  - title: Øvelse
    start: 09.00
    minutes: 60
    activities:
      - {kind: canvas, title: Spilleregler, fields: [{title: "Det gør {hold}"}]}
      - {kind: canvas, title: Sagen, fields: [{title: Problem}, {title: Løsning}]}
"""


def test_the_canvases_of_an_agenda_are_printed_empty_for_groups_without_phones(tmp_path):
    path, agenda = tmp_path / "ark.pdf", tmp_path / "dag.yaml"
    agenda.write_text(CANVASES, encoding="utf-8")

    done = workshop("print", "-o", str(path), "--canvases", str(agenda), "--set", "hold=MED")

    first, second = pages(path)
    assert (done.returncode, done.stdout) == (0, f"{path}\n")
    assert [words in first for words in ("Spilleregler", "Det gør MED", "Dagen om MED")] == [True] * 3
    assert [words in second for words in ("Sagen", "Problem", "Løsning")] == [True] * 3


def test_an_agenda_without_canvases_has_none_to_print(tmp_path):
    done = workshop("print", "-o", str(tmp_path / "ark.pdf"), "--canvases", str(SHORT_DAY))

    assert (done.returncode, done.stderr) == (1, f"Error: {SHORT_DAY} har ingen ark, som grupper fylder ud.\n")


MISSED = [
    ([], "Skriv, hvilket kortsæt du vil printe, fx cards/roller-for-tillidsvalgte.yaml."),
    (["--poster"], "Skriv workshoppens kode med --code, så plakaten kan vise vejen ind."),
    (["--code", "12345678"], "--code og --tables hører til plakaten. Skriv også --poster."),
    (["--poster", "--code", "12345678"], "Ingen workshop har koden 12345678."),
    ([str(CARDS / "ingen.yaml")], f"{CARDS / 'ingen.yaml'}: filen findes ikke (se efter, om stien er rigtig)"),
]


@pytest.mark.parametrize(("arguments", "sentence"), MISSED)
def test_what_cannot_be_printed_is_told_in_one_sentence(tmp_path, arguments, sentence):
    done = workshop("print", *arguments, "-o", str(tmp_path / "kort.pdf"), "--data", str(tmp_path / "data"))

    assert (done.returncode, done.stderr) == (1, f"Error: {sentence}\n")


def test_a_summary_goes_out_of_one_house_and_into_another(house, tmp_path):
    file, elsewhere = tmp_path / "opsamling.json", str(tmp_path / "elsewhere")
    house.command("export", house.open().code, "--format", "json", "-o", str(file))

    told = workshop("import", str(file), "--data", elsewhere).stdout

    code = told.split()[-1]
    again = workshop("export", code, "--format", "markdown", "-o", str(tmp_path / "a.md"), "--data", elsewhere)
    assert (again.returncode, json.loads(file.read_text())["title"] in (tmp_path / "a.md").read_text()) == (0, True)


def test_a_file_that_is_no_summary_is_told_in_one_sentence(tmp_path):
    (tmp_path / "noter.json").write_text("[]", encoding="utf-8")

    done = workshop("import", str(tmp_path / "noter.json"), "--data", str(tmp_path / "data"))

    assert (done.returncode, done.stderr) == (1, "Error: Filen er ikke en opsamling fra Sammen.\n")


def test_several_workshops_are_written_as_one(house, tmp_path):
    codes = [house.open().code for _ in range(2)]

    house.command("export", *codes, "--format", "json", "-o", str(tmp_path / "sum.json"))

    made = json.loads((tmp_path / "sum.json").read_text(encoding="utf-8"))
    assert sorted(name[-10:-1].replace(" ", "") for name in made["of"]) == sorted(codes)


def test_two_can_be_compared_and_three_cannot(house, tmp_path):
    codes = [house.open().code for _ in range(3)]
    out = ("--compare", "--format", "json", "-o", str(tmp_path / "both.json"))

    house.command("export", *codes[:2], *out)
    done = workshop("export", *codes, *out, "--data", str(house.data))

    assert json.loads((tmp_path / "both.json").read_text(encoding="utf-8"))["blocks"][0]["title"] == "Før og nu"
    assert done.stderr == "Error: Vælg to, hvis du vil sammenligne. Flere kan du lægge sammen.\n"


@pytest.mark.parametrize("name", ["ics", "minutes"])
def test_what_is_of_one_day_is_not_made_of_several(house, tmp_path, name):
    codes = [house.open().code for _ in range(2)]

    done = workshop("export", *codes, "--format", name, "-o", str(tmp_path / "sum"), "--data", str(house.data))

    assert (done.returncode, done.stderr) == (
        1,
        f"Error: {name} laves af én workshop ad gangen."
        " Til flere under ét kan du bruge pdf, docx, xlsx, csv, json, markdown, charts.\n",
    )
    assert not (tmp_path / "sum").exists()
