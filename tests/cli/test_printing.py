"""Cards, posters and empty canvases, printed from the command line."""

import json
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.typed import workshop
from tests.room import SHORT_DAY

CARDS = Path(__file__).resolve().parents[2] / "cards"


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
