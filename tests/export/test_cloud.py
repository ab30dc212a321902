"""The word cloud: no word upon another, none too small, and always in the same places."""

import json
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from itertools import combinations

import typst
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.export.cloud import PAGE, Cloud, Letters, Place, laid_out, svg
from workshop.export.sheet import Chart, Line
from workshop.export.typeset import FONTS
from workshop.export.widths import width_of

PAPER = Letters(459, 9.5, 38)
WORDS = st.dictionaries(st.text(min_size=1, max_size=34), st.integers(1, 300), max_size=60)


def box(place: Place) -> tuple[float, float, float, float]:
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


@settings(max_examples=60, deadline=None)
@given(WORDS)
def test_no_word_of_a_cloud_stands_upon_another_or_outside_its_room(counts):
    cloud = laid_out(lines(counts), PAPER)

    assert (overlaps(cloud), outside(cloud), len(cloud.places)) == ([], [], len(counts))


@settings(max_examples=30, deadline=None)
@given(WORDS)
def test_no_word_of_a_cloud_is_smaller_than_eight_points(counts):
    cloud = laid_out(lines(counts), PAPER)

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
