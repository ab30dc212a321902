"""A canvas on paper: one page a group hangs on its wall, or an empty one to write on by hand."""

import io
import re
from datetime import date

import pytest
from pypdf import PageObject, PdfReader

from tests.cast import say_in
from tests.export import tagged
from workshop.activities.canvas import Canvas
from workshop.activities.decks import Card, Deck, Suit
from workshop.export import CanvasPage, write_canvases, write_pile
from workshop.export.canvas import Field, blank, filled

DAY = date(2026, 11, 20)
WIDE, TALL = (842, 595), (595, 842)
SENTENCE = "Vi tager det op på mødet, før vi bliver uenige om det, og vi siger det til hinanden først."


def page_of(fields: int, lines: int = 2, name: str = "Gruppe 3", line: str = SENTENCE) -> CanvasPage:
    made = tuple(Field(f"Felt{at}", (f"Spørger{at}?",), (line,) * lines) for at in range(1, fields + 1))
    return CanvasPage("Spilleregler", made, name, "Hvem er I?", "Skriv det ned", "Dagen om roller", DAY)


def read(*pages: CanvasPage, language: str = "da") -> PdfReader:
    return PdfReader(io.BytesIO(write_canvases(pages, language)))


def words(page: PageObject) -> str:
    return re.sub(r"\s+", " ", page.extract_text().replace("\u200b", "")).strip()


def size(page: PageObject) -> tuple[int, int]:
    return round(float(page.mediabox.width)), round(float(page.mediabox.height))


def letters(page: PageObject) -> float:
    """How large the lines of the fields are, in points."""
    sizes: list[float] = []

    def see(text: str, now: list[float], matrix: list[float], _: object, size: float) -> None:
        if "Vi tager" in text:
            sizes.append(round(size * abs(now[3] * matrix[3]), 1))

    page.extract_text(visitor_text=see)
    return min(sizes)


def height(page: PageObject, words: str) -> float:
    """How far up the page the words stand."""
    found: list[float] = []

    def see(text: str, transform: list[float], matrix: list[float], *_: object) -> None:
        if text.strip() == words:
            found.append(matrix[3] * transform[5] + matrix[5])

    page.extract_text(visitor_text=see)
    return found[0]


def places(page: PageObject) -> dict[str, tuple[int, int]]:
    """Where each field begins, in points from the upper left corner."""
    found: dict[str, tuple[int, int]] = {}

    def see(text: str, transform: list[float], matrix: list[float], *_: object) -> None:
        if text.strip().startswith("Felt"):
            x = matrix[0] * matrix[4] + transform[4]
            y = matrix[3] * transform[5] + matrix[5]
            found[text.strip()] = (round(x), round(float(page.mediabox.height) - y))

    page.extract_text(visitor_text=see)
    return found


def test_a_canvas_says_what_it_is_whose_and_from_which_day():
    (page,) = read(page_of(1, lines=1)).pages

    assert words(page) == f"Spilleregler Gruppe 3 Skriv det ned Felt1 – {SENTENCE} Dagen om roller · 20. november 2026"


@pytest.mark.parametrize(
    ("fields", "paper", "across", "down"),
    [(1, TALL, 1, 1), (2, WIDE, 2, 1), (3, WIDE, 3, 1), (4, WIDE, 2, 2), (6, WIDE, 3, 2), (8, TALL, 2, 4)],
)
def test_fields_lie_in_rows_and_columns_by_how_many_they_are(fields, paper, across, down):
    (page,) = read(page_of(fields)).pages

    lie = places(page).values()

    assert (size(page), len({x for x, _ in lie}), len({y for _, y in lie})) == (paper, across, down)


def test_more_than_six_fields_are_numbered():
    seven, six = (words(read(page_of(fields)).pages[0]) for fields in (7, 6))

    assert re.findall(r"(\d) Felt(\d)", seven) == [(str(at), str(at)) for at in range(1, 8)]
    assert re.findall(r"\d Felt", six) == []


def test_a_number_and_the_shape_of_a_suit_take_no_line_of_their_own():
    def from_title_to_line(suit: int | None) -> float:
        fields = tuple(Field(f"Felt{at}", lines=(f"Linje{at}",), suit=suit) for at in range(7))
        (page,) = read(CanvasPage("Sagen", fields, "Vi")).pages
        return abs(height(page, "Felt0") - height(page, "Linje0"))

    assert abs(from_title_to_line(3) - from_title_to_line(None)) < 2


@pytest.mark.parametrize(("fields", "lines"), [(1, 30), (3, 12), (4, 9), (6, 6), (12, 3)])
def test_many_lines_take_smaller_letters_and_stay_on_one_page(fields, lines):
    few, many = read(page_of(fields, 1)), read(page_of(fields, lines))

    assert (len(many.pages), words(many.pages[0]).count("Vi tager")) == (1, fields * lines)
    assert letters(few.pages[0]) > letters(many.pages[0]) >= 9


def test_what_cannot_be_read_on_one_page_goes_on_to_another_that_says_whose_it_is():
    pdf = read(page_of(3, 13, line=SENTENCE * 3))

    assert len(pdf.pages) > 1
    assert sum(words(page).count("Vi tager") for page in pdf.pages) == 3 * 13 * 3
    assert tagged.smallest_letters(pdf) >= 9
    assert [words(page).startswith("Spilleregler · Gruppe 3") for page in pdf.pages[1:]] == [True] * (
        len(pdf.pages) - 1
    )


def test_a_field_keeps_its_questions_until_something_is_written_in_it():
    half = CanvasPage("Ark", (Field("Felt1", ("Hvad?",), ("Ro",)), Field("Felt2", ("Hvorfor?",))), "Vi")

    told = words(read(half).pages[0])

    assert ("Hvad?" in told, "Hvorfor?" in told) == (False, True)


@pytest.mark.parametrize("fields", [1, 3, 4, 6, 8, 12])
def test_an_empty_canvas_asks_and_leaves_room_for_a_name(fields):
    (page,) = read(page_of(fields, 0, name="")).pages

    assert words(page).startswith("Spilleregler Skriv det ned Hvem er I?")
    assert words(page).count("Spørger") == fields


def test_everything_is_tagged_in_its_language_and_below_one_heading():
    pdf = read(page_of(4), page_of(8, 0, name=""))

    headings = [element["/S"] for element in tagged.of(pdf, "/H1", "/H2")]

    assert pdf.trailer["/Root"]["/Lang"] == "da"
    assert "<pdfuaid:part>1</pdfuaid:part>" in pdf.trailer["/Root"]["/Metadata"].get_data().decode()
    assert [tagged.loose(page, pdf) for page in pdf.pages] == [0, 0]
    assert headings == ["/H1", *["/H2"] * 4, "/H1", *["/H2"] * 8]
    assert [mark.title for mark in pdf.outline] == ["Spilleregler Gruppe 3", "Spilleregler"]


def test_what_people_wrote_is_never_read_as_markup_and_never_runs_over_its_edge():
    fields = (Field("W" * 60, (), ("W" * 280, '#import "x" $x^2$ <b>')), Field("*fed* #h", (), ("= nej\n+ 1",)))
    (page,) = read(CanvasPage("#panic()", fields, "</script>" + "W" * 60)).pages

    told = words(page)

    assert [part in told for part in ('#import "x" $x^2$ <b>', "*fed* #h", "#panic()", "= nej + 1")] == [True] * 4
    assert told.replace(" ", "").count("W") == 60 + 280 + 60


def test_a_long_word_of_a_title_stands_whole_beside_its_shape():
    others = (Field("Felt", (), ("Ro",), 1),) * 5
    (page,) = read(CanvasPage("Aftale", (Field("Samspil med arbejdspladsen", (), ("Ro",), 2), *others), "Vi")).pages

    rows = [row.strip() for row in page.extract_text().splitlines()]

    assert rows[1:3] == ["Samspil med", "arbejdspladsen"]


def test_the_more_stands_before_a_long_title_the_smaller_are_the_letters_that_keep_it_whole():
    def letters_of_title(suit: int | None, fields: int) -> float:
        others = (Field("Felt", (), ("Ro",)),) * (fields - 1)
        pdf = read(CanvasPage("Sagen", (Field("Arbejdsmiljørepræsentant", (), ("Ro",), suit), *others), "Vi"))
        return largest_letters(pdf.pages[0], "Arbejdsmiljørepræsentant")

    bare, shaped = (letters_of_title(suit, 6) for suit in (None, 2))
    numbered, both = (letters_of_title(suit, 8) for suit in (None, 2))

    assert (bare > shaped, numbered > both) == (True, True)


def largest_letters(page: PageObject, words: str) -> float:
    """How large the words are set where they stand whole in one line, in points."""
    sizes: list[float] = []

    def see(text: str, now: list[float], matrix: list[float], _: object, size: float) -> None:
        if words in text:
            sizes.append(round(size * abs(now[3] * matrix[3]), 1))

    page.extract_text(visitor_text=see)
    return max(sizes)


def test_a_sign_our_letters_lack_is_a_box_and_the_page_says_so():
    plain, odd = (words(read(page_of(1, 1, line=line)).pages[0]) for line in ("Ro", "Ro 🦊"))

    assert odd.endswith("▯ står, hvor nogen skrev et tegn, papirets skrifter ikke har.")
    assert "▯" not in plain


def test_each_shared_canvas_has_a_page_of_its_own():
    pdf = read(page_of(3, name="Team Solsikken"), page_of(3, name="Gruppe 2"))

    assert [words(page).split(" Skriv")[0] for page in pdf.pages] == [
        "Spilleregler Team Solsikken",
        "Spilleregler Gruppe 2",
    ]


def test_beside_cards_an_empty_canvas_has_a_sheet_of_its_own():
    deck = Deck(title="Tre", cards=(Card(id="ro", name="Ro", questions=("Hvor?",)),))

    pdf = PdfReader(io.BytesIO(write_pile([deck], [page_of(3, 0, name="")] * 2, None, "da")))

    assert [words(page).split(" ")[0] for page in pdf.pages] == ["Ro", "Ro", "Spilleregler", "", "Spilleregler"]


def test_the_fields_of_an_activity_keep_the_colour_and_shape_of_their_suit():
    deck = Deck(
        title="Kort",
        suits=(Suit(id="a", title="A"), Suit(id="b", title="B")),
        cards=(Card(id="ro", name="Ro", questions=("Hvor?",), suit="b"),),
    )
    canvas = Canvas(title="Ark", deck=deck, fields=({"title": "Mål", "suit": "b"}, {"title": "Andet"}))

    page = filled(canvas, "Vi", [["Ro"], []], "Dagen", DAY, say_in)

    assert [(field.title, field.lines, field.suit) for field in page.fields] == [
        ("Mål", ("Ro",), 1),
        ("Andet", (), None),
    ]


def test_an_empty_canvas_asks_for_a_name_in_the_language_of_the_day():
    canvas = Canvas(title="Ark", fields=({"title": "Mål", "questions": ["Hvad?"]},))

    page = blank(canvas, "Dagen", DAY, say_in)

    assert (page.name, page.called, page.fields) == ("", "Hvad kalder I jeres ark?", (Field("Mål", ("Hvad?",)),))
