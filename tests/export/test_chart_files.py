"""The charts as files of their own: opened, looked into, and nothing of too few in them."""

import io
import re
import struct
import xml.etree.ElementTree as ET
import zlib
from dataclasses import replace
from zipfile import ZipFile

import pytest

from tests.export import days, rich
from workshop.domain.summary import Bar, Section, Summary, SummaryBlock
from workshop.export import FORMATS, compose

SVG = "{http://www.w3.org/2000/svg}"
QUESTION = "Hvor tit taler I om det psykiske arbejdsmiljø"
OFTEN, FIXED, SELDOM = (bar.label for bar in days.choice().bars)
AWKWARD = (
    f"Vi taler om det på hvert eneste personalemøde, men der kommer sjældent noget ud af det{'.' * 34}",
    "Donaudampskibsselskabskaptajnsenkepensionsudbetalingskontor",
    "שלום עליכם",
    "Tak 🎉 for i dag 👩‍👩‍👧",
    "<script>alert(1)</script> &amp; ]]>",
    "bjælke\x00\ud800",
)


def archive(summary: Summary) -> ZipFile:
    return ZipFile(io.BytesIO(FORMATS["charts"].write(summary, days.say)))


def pictures(summary: Summary, kind: str) -> dict[str, bytes]:
    found = archive(summary)
    return {name: found.read(name) for name in found.namelist() if name.endswith(kind)}


def one(*sections: Section) -> Summary:
    return replace(days.empty(), blocks=(SummaryBlock("Dagen", days.times(9, 0, 15), sections),))


def barred(*bars: Bar) -> Summary:
    return one(replace(days.choice(), rows=(), bars=bars))


def size_and_corner(png: bytes) -> tuple[int, int, bytes]:
    """Width, height and the first dot: nothing stands before it, so whatever the filter it is kept as it is."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    body, at = b"", 8
    while at < len(png):
        length, sort = struct.unpack(">I4s", png[at : at + 8])
        body += png[at + 8 : at + 8 + length] if sort == b"IDAT" else b""
        at += 12 + length
    return width, height, zlib.decompress(body)[1:4]


def test_every_chart_is_a_png_and_an_svg_named_after_its_title():
    names = archive(rich.day()).namelist()

    assert names[:7] == [
        "læs-mig.txt",
        f"01 {QUESTION}.png",
        f"01 {QUESTION}.svg",
        "02 Hvilke ressourcer har vi hos os.png",
        "02 Hvilke ressourcer har vi hos os.svg",
        "03 Hvad tænker du på, når du hører psykisk arbejdsmiljø.png",
        "03 Hvad tænker du på, når du hører psykisk arbejdsmiljø.svg",
    ]
    assert len({name.casefold() for name in names}) == len(names) == 1 + 2 * len(compose(rich.day(), days.say).charts)


def test_a_title_no_disk_likes_still_names_its_files():
    titles = ("../../etc/passwd", 'Hvad: "hvem" eller <hvor>?', "a" * 300)

    names = archive(one(*(replace(days.choice(), title=title) for title in titles))).namelist()

    assert names[1::2] == ["01 etc passwd.png", "02 Hvad hvem eller hvor.png", f"03 {'a' * 80}.png"]


def test_every_png_is_wide_enough_for_a_slide_and_stands_on_white():
    found = [size_and_corner(png) for png in pictures(rich.day(), ".png").values()]

    assert {(width, corner) for width, _, corner in found} == {(1920, b"\xff\xff\xff")}
    assert [height for _, height, _ in found if height < 400] == []


def test_every_svg_carries_its_words_for_those_who_hear_it():
    root = ET.fromstring(pictures(one(days.choice()), ".svg")[f"01 {QUESTION}.svg"])

    assert (root.get("role"), root.get("aria-labelledby")) == ("img", "title desc")
    assert [(part.tag, part.get("id"), part.text) for part in list(root)[:2]] == [
        (f"{SVG}title", "title", f"{QUESTION}?"),
        (
            f"{SVG}desc",
            "desc",
            f"15 har svaret. Flest valgte {OFTEN} (6)."
            f" {OFTEN}: 40\u00a0% (6); {FIXED}: 33\u00a0% (5); {SELDOM}: 27\u00a0% (4).",
        ),
    ]


def test_no_svg_fetches_anything_or_needs_letters_nobody_has():
    roots = [ET.fromstring(drawn) for drawn in pictures(rich.day(), ".svg").values()]

    links = [value for root in roots for part in root.iter() for name, value in part.items() if name.endswith("href")]

    assert [link for link in links if not link.startswith("#")] == []
    assert [part.tag for root in roots for part in root.iter(f"{SVG}text")] == []
    assert [part.tag for root in roots for part in root.iter() if "script" in part.tag] == []


def test_every_series_has_a_pattern_of_its_own():
    everybody = rich.by_role()[0]
    groups = (
        replace(everybody, title=f"{everybody.title} – {name}", group=name) for name in ("TR", "AMR", "A", "B", "C")
    )

    (drawn,) = [svg for name, svg in pictures(one(everybody, *groups), ".svg").items() if name.startswith("02")]
    tiles = {ET.tostring(tile) for tile in ET.fromstring(drawn).iter(f"{SVG}pattern")}

    assert len({re.sub(rb'(id|href)="[^"]*"', b"", tile) for tile in tiles}) == 5


def test_texts_of_any_kind_are_in_the_words_of_the_svg_as_they_were_written():
    day = barred(*(Bar(text, 1, 0.1) for text in AWKWARD))

    (drawn,) = pictures(day, ".svg").values()
    desc = ET.fromstring(drawn).find(f"{SVG}desc").text

    assert [text in desc for text in AWKWARD[:-1]] == [True] * 5
    assert "bjælke: 10" in desc


@pytest.mark.parametrize("many", [1, 60])
def test_one_bar_and_sixty_bars_are_drawn(many):
    day = barred(*(Bar(f"Mulighed {at}", at, at / many) for at in range(many)))

    ((width, height, _),) = (size_and_corner(png) for png in pictures(day, ".png").values())

    assert (width, height > 80 * many) == (1920, True)


def test_a_day_of_hostile_texts_has_its_charts():
    assert [ET.fromstring(drawn).tag for drawn in pictures(days.hostile(), ".svg").values()] == [f"{SVG}svg"] * 4


def test_a_day_without_answers_says_so():
    assert archive(days.empty()).read("læs-mig.txt").decode() == (
        "Tom dag på Fjordskolen\n20. november 2026\n\n"
        "Der er ingen diagrammer, for der er ikke samlet svar ind.\n"
        "Når færre end 5 har svaret, vises svarene ikke. Kun det, deltagerne har valgt at dele, er med her.\n"
    )


def test_the_list_says_what_each_chart_shows():
    told = archive(one(days.choice())).read("læs-mig.txt").decode()

    assert told.endswith(f"01 {QUESTION}\n15 har svaret. Flest valgte {OFTEN} (6).\n")


def test_too_few_answers_are_in_no_chart_even_if_somebody_left_them_in():
    leak = replace(rich.second_round(), few=True, n=2)

    files = archive(one(leak, replace(days.words(), form="words", few=True)))

    assert files.namelist() == ["læs-mig.txt"]
    assert OFTEN not in files.read("læs-mig.txt").decode()
