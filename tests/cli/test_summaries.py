"""Summaries on their way from the command line: out of one house, into another, and several as one."""

import json

import pytest

from tests.cli.typed import workshop


def test_a_summary_goes_out_of_one_house_and_into_another(house, tmp_path):
    file, elsewhere = tmp_path / "opsamling.json", str(tmp_path / "elsewhere")
    house.command("export", house.open_quickly().code, "--format", "json", "-o", str(file))

    told = workshop("import", str(file), "--data", elsewhere).stdout

    code = told.split()[-1]
    again = workshop("export", code, "--format", "markdown", "-o", str(tmp_path / "a.md"), "--data", elsewhere)
    assert (again.returncode, json.loads(file.read_text())["title"] in (tmp_path / "a.md").read_text()) == (0, True)


def test_a_file_that_is_no_summary_is_told_in_one_sentence(tmp_path):
    (tmp_path / "noter.json").write_text("[]", encoding="utf-8")

    done = workshop("import", str(tmp_path / "noter.json"), "--data", str(tmp_path / "data"))

    assert (done.returncode, done.stderr) == (1, "Error: Filen er ikke en opsamling fra Sammen.\n")


def test_several_workshops_are_written_as_one(house, tmp_path):
    codes = [house.open_quickly().code for _ in range(2)]

    house.command("export", *codes, "--format", "json", "-o", str(tmp_path / "sum.json"))

    made = json.loads((tmp_path / "sum.json").read_text(encoding="utf-8"))
    assert sorted(name[-10:-1].replace(" ", "") for name in made["of"]) == sorted(codes)


def test_two_can_be_compared_and_three_cannot(house, tmp_path):
    codes = [house.open_quickly().code for _ in range(3)]
    out = ("--compare", "--format", "json", "-o", str(tmp_path / "both.json"))

    house.command("export", *codes[:2], *out)
    done = workshop("export", *codes, *out, "--data", str(house.data))

    assert json.loads((tmp_path / "both.json").read_text(encoding="utf-8"))["blocks"][0]["title"] == "Før og nu"
    assert done.stderr == "Error: Vælg to, hvis du vil sammenligne. Flere kan du lægge sammen.\n"


@pytest.mark.parametrize("name", ["ics", "minutes"])
def test_what_is_of_one_day_is_not_made_of_several(house, tmp_path, name):
    codes = [house.open_quickly().code for _ in range(2)]

    done = workshop("export", *codes, "--format", name, "-o", str(tmp_path / "sum"), "--data", str(house.data))

    assert (done.returncode, done.stderr) == (
        1,
        f"Error: {name} laves af én workshop ad gangen."
        " Til flere under ét kan du bruge pdf, docx, xlsx, csv, json, markdown, charts.\n",
    )
    assert not (tmp_path / "sum").exists()
