"""Pictures lie beside the agenda; whatever is wrong with one is told with line, place and remedy."""

import json
from pathlib import Path

import pytest

from tests.pictures import ON_ITS_SIDE, SEA, jpeg, png, webp
from workshop.content import projection
from workshop.content.check import check, read_agenda
from workshop.content.image import Image, image_in
from workshop.content.library import library
from workshop.content.pictures import LARGEST
from workshop.content.script import programme_of, script_of

AGENDA = """\
title: Vejret
blocks:
  - title: Hvor er vi?
    start: 09.00
    minutes: 30
    activities:
      - kind: poll
        form: choice
        question: Hvordan er vejret hos jer?
        options:
          - text: Sol
            picture: FIRST
          - text: Hav
            picture: SECOND
            alt: Bølger
"""


def agenda(folder: Path, first: str = "sol.png", second: str = "billeder/hav.png") -> Path:
    """An agenda whose pictures are named on lines 12 and 14."""
    (folder / "billeder").mkdir(exist_ok=True)
    (folder / "sol.png").write_bytes(png())
    (folder / "billeder" / "hav.png").write_bytes(png(colour=SEA))
    path = folder / "vejret.yaml"
    path.write_text(AGENDA.replace("FIRST", first).replace("SECOND", second), encoding="utf-8")
    return path


def told(path: Path) -> list[str]:
    return [str(problem).removeprefix(f"{path}:") for problem in check(path)]


def test_pictures_beside_the_agenda_and_in_folders_below_are_brought_along(tmp_path):
    pictures = read_agenda(agenda(tmp_path)).pictures

    assert list(pictures.values()) == [png(), png(colour=SEA)]


def test_the_script_knows_each_picture_by_the_name_it_is_kept_under(tmp_path):
    read = read_agenda(agenda(tmp_path))

    shown = programme_of(script_of(read)).activities[0].view()["pictures"]

    assert [picture["picture"] for picture in shown] == list(read.pictures)
    assert [(picture["alt"], picture["width"], picture["height"]) for picture in shown] == [
        ("Sol", 8, 6),
        ("Bølger", 8, 6),
    ]


def test_nothing_of_a_picture_is_in_the_script(tmp_path):
    script = json.loads(script_of(read_agenda(agenda(tmp_path))))

    assert "pictures" not in script


def test_the_same_picture_twice_is_kept_once(tmp_path):
    assert len(read_agenda(agenda(tmp_path, second="sol.png")).pictures) == 1


PLACE = "12: programpunkt 1 › aktivitet 1 › options 1 › picture: "
BESIDE = "(læg det i samme mappe som agendaen, og skriv navnet, fx picture: sommer.jpg)"
OUTSIDE = ["../sol.png", "/etc/hostname", "billeder/../../sol.png", r"billeder\hav.png", "C:/sol.png", "udenfor.png"]


@pytest.mark.parametrize("name", OUTSIDE)
def test_nothing_outside_the_folder_of_the_agenda_is_ever_read(tmp_path, name):
    home = tmp_path / "hjemme"
    home.mkdir()
    (tmp_path / "sol.png").write_bytes(png())
    (home / "udenfor.png").symlink_to(tmp_path / "sol.png")

    assert told(agenda(home, f"'{name}'")) == [f"{PLACE}billedet '{name}' ligger ikke sammen med agendaen {BESIDE}"]


def test_a_missing_picture_is_told_with_the_one_that_was_meant(tmp_path):
    assert told(agenda(tmp_path, "solen.png", "måne.jpg")) == [
        f"{PLACE}billedet 'solen.png' findes ikke (mente du 'sol.png'?)",
        f"14: programpunkt 1 › aktivitet 1 › options 2 › picture: billedet 'måne.jpg' findes ikke {BESIDE}",
    ]


def test_a_folder_is_no_picture(tmp_path):
    assert told(agenda(tmp_path, "billeder")) == [f"{PLACE}billedet 'billeder' findes ikke {BESIDE}"]


UNUSABLE = [
    (b"<svg onload='alert(1)'></svg>", "'x.png' er ikke et billede, der kan bruges (gem det som PNG, JPEG eller WebP)"),
    (png()[:20], "'x.png' er ikke et billede, der kan bruges (gem det som PNG, JPEG eller WebP)"),
    (b"", "'x.png' er ikke et billede, der kan bruges (gem det som PNG, JPEG eller WebP)"),
    (png() + b"\0" * LARGEST, "billedet 'x.png' fylder 301 kB (gem det mindre; der er plads til 300 kB)"),
    (webp("VP8X", 20_000, 10), "billedet 'x.png' er på 20000 × 10 punkter (gør det mindre; højst 4000 på hver led)"),
]


@pytest.mark.parametrize(("content", "sentence"), UNUSABLE)
def test_a_picture_that_cannot_be_used_is_told_with_a_remedy(tmp_path, content, sentence):
    (tmp_path / "x.png").write_bytes(content)

    assert told(agenda(tmp_path, "x.png")) == [PLACE + sentence]


def test_a_picture_that_cannot_be_opened_is_told(tmp_path):
    name = "å" * 150  # more bytes than a file system takes

    assert told(agenda(tmp_path, name)) == [
        f"{PLACE}billedet '{name}' kan ikke åbnes (se efter, om filen er din at læse, og om navnet er kort)"
    ]


def test_all_pictures_together_have_three_megabytes(tmp_path):
    for at in range(10):
        (tmp_path / f"{at}.png").write_bytes(png() + bytes([at]) * (LARGEST - 200))
    path = agenda(tmp_path, "0.png", "1.png")
    more = "".join(f"          - text: Nr. {at}\n            picture: {at}.png\n" for at in range(2, 10))
    path.write_text(path.read_text() + more)
    fits = told(path)
    (tmp_path / "ti.png").write_bytes(png() + b"x" * (LARGEST - 200))
    again = path.read_text().split("    activities:\n")[1].replace("0.png", "ti.png")
    path.write_text(path.read_text() + again)

    assert fits == []
    assert told(path) == [
        "37: programpunkt 1 › aktivitet 2 › options 1 › picture: med det her fylder billederne mere end 3 MB tilsammen"
        " (brug færre, eller gem dem mindre)"
    ]


def test_words_on_a_tile_are_shorter_than_words_on_a_line(tmp_path):
    path = agenda(tmp_path)
    path.write_text(path.read_text().replace("text: Sol", f"text: {'S' * 41}"))

    assert told(path) == [
        "11: programpunkt 1 › aktivitet 1 › options 1 › text: er på 41 tegn; der er plads til 40 på lærredet"
        " (skriv det kortere)"
    ]


def test_the_guide_tells_how_long_the_words_on_a_tile_may_be():
    guide = (Path(__file__).parents[2] / "agendas" / "README.md").read_text(encoding="utf-8")

    assert f"højst {projection.PICTURED} tegn, når svarene har billeder" in guide


MISWRITTEN = [
    ("- {text: Sol, picture: sol.png, atl: En sol}", "options 3 › atl: ukendt nøgle 'atl' (mente du 'alt'?)"),
    ("- text: Sol", "options 3 › picture: mangler (skriv fx picture: …)"),
    ("- picture: sol.png", "options 3 › text: mangler (skriv fx text: …)"),
    ("- {samtale}", "options 3: her skal stå en tekst (sæt hele teksten i anførselstegn)"),
]


@pytest.mark.parametrize(("line", "sentence"), MISWRITTEN)
def test_an_option_written_wrong_gets_one_sentence(tmp_path, line, sentence):
    path = agenda(tmp_path)
    path.write_text(f"{path.read_text()}          {line}\n")

    assert [problem.split("aktivitet 1 › ")[1] for problem in told(path)] == [sentence]


SORTS = [
    (png(30, 20), Image("png", 30, 20)),
    (jpeg(640, 480), Image("jpg", 640, 480)),
    (jpeg(640, 480, ON_ITS_SIDE), Image("jpg", 480, 640)),
    (webp("VP8 ", 300, 200), Image("webp", 300, 200)),
    (webp("VP8L", 300, 200), Image("webp", 300, 200)),
    (webp("VP8X", 3000, 2000), Image("webp", 3000, 2000)),
    (png(30, 20).replace(b"\0\0\0\x1e", b"\0\0\0\0", 1), None),
    (b"GIF89a\x01\x00\x01\x00", None),
    (b"RIFF\x04\0\0\0WAVE", None),
]


@pytest.mark.parametrize(("content", "image"), SORTS)
def test_a_picture_is_known_by_its_bytes_alone(content, image):
    assert image_in(content) == image


@pytest.mark.parametrize("whole", [png(), jpeg(64, 48), webp("VP8 ", 3, 2), webp("VP8L", 3, 2), webp("VP8X", 3, 2)])
def test_half_a_header_is_no_picture_and_no_mistake_of_ours(whole):
    assert [image_in(whole[:end]) for end in range(16)] == [None] * 16


def test_a_text_has_no_folder_to_look_in():
    assert check(AGENDA) == []


def test_the_shelf_notices_when_a_missing_picture_is_put_beside_its_agenda(tmp_path):
    shelf = tmp_path / "agendas"
    shelf.mkdir()
    path = agenda(shelf, "regn.png")
    before = [len(offer.problems) for offer in library(tmp_path) if offer.path == path]
    (shelf / "regn.png").write_bytes(png())

    after = [len(offer.problems) for offer in library(tmp_path) if offer.path == path]

    assert (before, after) == ([1], [0])
