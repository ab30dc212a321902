"""The charts: what each says, that it is told apart without colour, and the files they become."""

import io
import json
import re
import struct
import xml.etree.ElementTree as ET
import zlib
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from zipfile import ZipFile

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export import days, rich, together
from workshop.domain.summary import Bar, Commitment, Question, Section, Summary, SummaryBlock
from workshop.export import FORMATS, compose
from workshop.export.cloud import PAGE, Cloud, Letters, laid_out, svg
from workshop.export.sheet import Chart, Line
from workshop.export.typeset import FONTS
from workshop.export.widths import width_of

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


def charts(summary: Summary) -> dict[str, Chart]:
    """By their form; the last one of each."""
    return {chart.form: chart for chart in compose(summary, days.say).charts}


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


# What a chart says


def test_a_chart_says_its_question_how_many_answered_and_what_came_of_it():
    (chart,) = compose(one(days.choice()), days.say).charts

    assert chart == Chart(
        columns=("Svar", "Andel", "Antal"),
        lines=(
            Line(OFTEN, "40\u00a0%", "6", 0.4, True, "solid"),
            Line(FIXED, "33\u00a0%", "5", 1 / 3, False, "hatch"),
            Line(SELDOM, "27\u00a0%", "4", 4 / 15, False, "hatch"),
        ),
        title=f"{QUESTION}?",
        answers="15 svar",
        sentence=f"15 har svaret. Flest valgte {OFTEN} (6).",
        form="bars",
        alt=f"Søjlediagram. {OFTEN}: 40\u00a0% (6); {FIXED}: 33\u00a0% (5); {SELDOM}: 27\u00a0% (4).",
        page="tjek-ind",
    )


def test_means_lie_on_their_scale_with_words_at_its_ends():
    scale = replace(days.scale(), scale=rich.SCALE)

    (chart,) = compose(one(scale), days.say).charts

    assert (chart.form, chart.scale) == ("scale", ("1 slet ikke", "2", "3", "4", "5 helt"))
    assert [(line.value, round(line.share, 2)) for line in chart.lines] == [("3,7", 0.67), ("4,3", 0.81)]


def test_words_become_a_cloud_and_all_of_them_stand_in_the_list():
    many = replace(days.words(90), form="words")

    (part,) = compose(one(many), days.say).blocks[0].parts

    assert (part.cloud.words, len(part.cloud.lines), len(part.table.rows)) == (True, 60, 90)
    assert part.cloud.note == "Skyen viser de 60 ord, flest har skrevet. Alle 90 står i listen."
    assert part.cloud.lines[1] == Line("ro", "8", "8", 8 / 9, False, "solid")


def test_the_first_round_stands_beside_this_one():
    chart = charts(one(rich.second_round()))["beside"]

    assert [(line.label, line.series, line.value, line.pattern) for line in chart.lines[:4]] == [
        (OFTEN, "Første runde", "40\u00a0%", "solid"),
        (OFTEN, "Denne runde", "20\u00a0%", "dots"),
        (FIXED, "Første runde", "33\u00a0%", "solid"),
        (FIXED, "Denne runde", "60\u00a0%", "dots"),
    ]


def test_a_first_round_counted_in_other_slices_does_not_stand_beside():
    now, then = (tuple(Bar(label, 5, 0.5) for label in labels) for labels in (("0–4", "5–9"), ("0–4", "10–14")))

    drawn = charts(one(replace(days.choice(), form="number", bars=now, before=then)))

    assert list(drawn) == ["bars"]


def test_groups_stand_beside_everybody_and_each_says_how_many_they_are():
    chart = charts(one(*rich.by_role()))["beside"]

    assert chart.series == ("Alle (15)", "TR (8)", "AMR (7)")
    assert [line.value for line in chart.lines[:3]] == ["40\u00a0%", "63\u00a0%", "57\u00a0%"]


def test_a_group_too_few_are_in_is_in_no_chart():
    everybody, some, others = rich.by_role()
    few = replace(others, few=True, n=2)

    chart = charts(one(everybody, some, few))["beside"]

    assert chart.series == ("Alle (15)", "TR (8)")


def test_what_lies_on_two_scales_has_a_bar_for_each():
    field = Section(
        "felt",
        "poll",
        "Hvad skal vi begynde med?",
        12,
        "12 har svaret på to skalaer fra 1 til 5.",
        columns=("Mulighed", "Indsats (lille–stor)", "Virkning (lille–stor)", "Svar", "Sprunget over"),
        rows=(("Faste pauser", 2.25, 4.5, 12, 0), ("Nyt system", None, None, 3, 9)),
        form="grid",
        scale=("1", "2", "3", "4", "5"),
    )

    chart = charts(one(field))["beside"]

    assert [(line.label, line.series, line.value, line.share) for line in chart.lines] == [
        ("Faste pauser", "Indsats (lille–stor)", "2,3", 0.3125),
        ("Faste pauser", "Virkning (lille–stor)", "4,5", 0.875),
    ]


def test_cards_stand_with_a_bar_for_each_role():
    chart = charts(together.day())["beside"]

    assert chart.series == ("TR", "AMR")
    assert [(line.count, line.share) for line in chart.lines if line.label == "Ambassadør"] == [("2", 1), ("0", 0)]


def test_the_questions_most_wanted_come_first_with_their_votes_and_state():
    questions = (
        Question("Hvad med ferien?", 2, True),
        Question("Hvem tager sagen?", 8, False),
        Question("Og?", 0, False),
    )

    chart = charts(replace(days.empty(), questions=questions))["bars"]

    assert [(line.label, line.value, line.count, line.share) for line in chart.lines] == [
        ("Hvem tager sagen?", "8", "åben", 1),
        ("Hvad med ferien?", "2", "besvaret", 0.25),
    ]
    assert (chart.answers, chart.sentence) == ("3 spørgsmål", "Flest stemmer fik: Hvem tager sagen? (8).")
    assert chart.note == "De 2 spørgsmål med flest stemmer er vist."


def test_commitments_stand_in_a_field_for_each_theme_and_level():
    chart = charts(replace(days.empty(), commitments=days.PROMISES))["matrix"]

    counts = {(line.label, line.series): line.value for line in chart.lines if line.value != "0"}

    assert chart.series == ("Individ", "Gruppe", "Ledelse", "Organisation", "Uden niveau")
    assert counts == {
        ("Krav", "Gruppe"): "1",
        ("Samarbejde", "Ledelse"): "1",
        ("Uden tema", "Individ"): "1",
        ("Uden tema", "Gruppe"): "1",
        ("Uden tema", "Uden niveau"): "1",
    }


def test_commitments_without_themes_are_counted_by_level_alone():
    chart = charts(replace(days.empty(), commitments=(Commitment("Holde mine pauser", level="individ"),)))["matrix"]

    assert [(line.label, line.value) for line in chart.lines] == [("Aftaler", "1"), *[("Aftaler", "0")] * 3]
    assert (chart.title, chart.sentence) == ("Aftaler efter niveau", "Flest aftaler er på niveauet Individ (1).")


def test_too_few_answers_are_in_no_chart_even_if_somebody_left_them_in():
    leak = replace(rich.second_round(), few=True, n=2)

    files = archive(one(leak, replace(days.words(), form="words", few=True)))

    assert files.namelist() == ["læs-mig.txt"]
    assert OFTEN not in files.read("læs-mig.txt").decode()


# The cloud


def box(place: object) -> tuple[float, float, float, float]:
    half, high = width_of(place.word, place.size) / 2, place.size / 2
    return place.x - half, place.y - high, place.x + half, place.y + high


def overlaps(cloud: Cloud) -> list[tuple[str, str]]:
    pairs = combinations(cloud.places, 2)
    return [(a.word, b.word) for a, b in pairs if _meet(box(a), box(b))]


def _meet(a: Sequence[float], b: Sequence[float]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def outside(cloud: Cloud) -> list[str]:
    return [place.word for place in cloud.places if not _inside(box(place), cloud)]


def _inside(edges: Sequence[float], cloud: Cloud) -> bool:
    left, top, right, bottom = edges
    return left >= 0 and top >= 0 and right <= cloud.width and bottom <= cloud.height


def lines(counts: dict[str, int]) -> tuple[Line, ...]:
    most = max(counts.values(), default=1)
    ordered = sorted(counts.items(), key=lambda word: -word[1])
    return tuple(Line(word, str(n), str(n), n / most, n == most, "solid") for word, n in ordered)


WORDS = st.dictionaries(st.text(min_size=1, max_size=34), st.integers(1, 300), max_size=60)


@settings(max_examples=60, deadline=None)
@given(WORDS)
def test_no_word_of_a_cloud_stands_upon_another_or_outside_its_room(counts):
    cloud = laid_out(lines(counts), Letters(459, 9.5, 38))

    assert (overlaps(cloud), outside(cloud), len(cloud.places)) == ([], [], len(counts))


@settings(max_examples=30, deadline=None)
@given(WORDS)
def test_no_word_of_a_cloud_is_smaller_than_eight_points(counts):
    cloud = laid_out(lines(counts), Letters(459, 9.5, 38))

    assert [place for place in cloud.places if place.size < 8] == []


def test_the_most_said_word_is_the_largest_and_the_same_words_stand_in_the_same_places():
    counts = {"tillid": 40, "ro": 20, "travlhed": 5, "pauser": 1}

    first, second = (laid_out(lines(counts), PAGE) for _ in range(2))

    assert [place.word for place in sorted(first.places, key=lambda place: -place.size)] == list(counts)
    assert first == second


def test_a_cloud_for_a_page_is_well_formed_whatever_people_wrote():
    drawn = svg(Chart(("Ord", "", ""), lines({"<b>": 3, "æøå & co": 2, "tillid": 1})))

    assert [text.text for text in ET.fromstring(drawn).iter("text")] == ["<b>", "æøå & co", "tillid"]


def test_no_word_becomes_wider_in_print_than_was_reckoned_with():
    words = ["i", "W", "tillid", "fællesskab", "forudsigelighed", "ÆØÅ 12 %", "AVATAR", "שלום", "▯"]
    context = """#set text(font: ("Atkinson Hyperlegible Next", "DejaVu Sans Mono"), weight: 700, size: 100pt)
    #context [#metadata(json(bytes(sys.inputs.words)).map(word => measure(word).width.pt()))<wide>]"""
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[FONTS])
    given = {"words": json.dumps(words)}

    (printed,) = json.loads(typst.query(context.encode(), "<wide>", field="value", font_paths=fonts, sys_inputs=given))

    assert [word for word, wide in zip(words, printed, strict=True) if width_of(word, 100) < wide - 0.01] == []
    assert [round(wide / width_of(word, 100), 1) for word, wide in zip(words[:6], printed, strict=False)] == [1.0] * 6


# The files


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
            f"15 svar. 15 har svaret. Flest valgte {OFTEN} (6)."
            f" Søjlediagram. {OFTEN}: 40\u00a0% (6); {FIXED}: 33\u00a0% (5); {SELDOM}: 27\u00a0% (4).",
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

    assert told.endswith(f"01 {QUESTION}\n15 svar. 15 har svaret. Flest valgte {OFTEN} (6).\n")
