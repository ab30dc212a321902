"""Decks on paper: four A6 cards to a sheet, each back behind its front, nothing cut off, and posters for the tables."""

import io
import re
from pathlib import Path

import pytest
from pypdf import PageObject, PdfReader

from workshop.activities.decks import Card, Deck, Suit
from workshop.content.deck import read_deck
from workshop.export import Poster, write_cards, write_pile, write_posters
from workshop.export.drawings import COLOURS, SHAPES
from workshop.resources import shipped
from workshop.web import qr

MM = 72 / 25.4
WIDTH, HEIGHT = 105 * MM, 148 * MM
A4 = (595, 842)
FRAME = 6 * MM

NAMES = ["Brobygger", "Mægler", "Talerør", "Forhandler", "Ambassadør"]
SENTENCE = (
    "Hvornår er det en hjælp, at nogen siger det højt, som mange går og tænker, og hvornår er det bedre at vente? "
)

ROLES = Deck(
    title="Roller",
    source="Egne ord",
    suits=(Suit(id="a", title="Samarbejde"), Suit(id="b", title="Støtte")),
    cards=[
        Card(
            name=name,
            line=f"Linjen om {name}",
            questions=(f"Hvornår gavner {name}?", f"Hvornår skader {name}?"),
            roles=("begge", "leder"),
            suit="b",
            icon="flag",
            depth=2,
            perspective=f"Hvad ser lederen i {name}?",
        )
        for name in NAMES
    ],
)
FULL = Deck(
    title="T" * 120,
    source="S" * 200,
    suits=[
        Suit(id=f"s{at}", title="Relationer til alle dem, man arbejder sammen med".ljust(60, "e")) for at in range(8)
    ],
    cards=[
        Card(
            name=name,
            line=(SENTENCE * 2)[:119] + "Q",
            questions=[(SENTENCE * 2)[:199] + "Q"] * 6,
            roles=("tr", "amr", "begge", "leder"),
            suit=f"s{at}",
            icon="users",
            depth=3,
            perspective=(SENTENCE * 2)[:199] + "Q",
            source="x" * 199 + "Q",
        )
        for at, name in enumerate(
            ["W" * 40, "Arbejdsmiljørepræsentantsamarbejdet", "a b " * 10, "Det siger vi bare helt ligeud til dem"]
        )
    ],
)
WAY_IN = "http://192.0.2.7:5000/j/ikke-en-hemmelighed"
POSTER = Poster("Sammen om psykisk arbejdsmiljø", "192.0.2.7:5000", "12345678", qr.svg(WAY_IN))


def read(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def words(page: PageObject) -> str:
    return re.sub(r"\s+", " ", page.extract_text().replace("\u200b", ""))


def pieces(page: PageObject) -> list[tuple[str, float, float]]:
    """Every piece of text with where it begins, in points from the upper left corner."""
    found: list[tuple[str, float, float]] = []

    def see(text: str, transform: list[float], matrix: list[float], *_: object) -> None:
        if text.strip():
            x = matrix[4] * transform[0] + matrix[5] * transform[2] + transform[4]
            y = matrix[4] * transform[1] + matrix[5] * transform[3] + transform[5]
            found.append((text.strip(), x, float(page.mediabox.height) - y))

    page.extract_text(visitor_text=see)
    return found


def cell(page: PageObject, name: str) -> tuple[int, int]:
    """Column and row of the card with that name."""
    x, y = next((x, y) for text, x, y in pieces(page) if text == name)
    return int(x // WIDTH), int(y // HEIGHT)


def test_five_cards_are_two_sheets_of_fronts_and_backs_on_a4():
    pages = read(write_cards([ROLES])).pages

    assert [(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in pages] == [A4] * 4


def test_the_front_says_what_the_card_is():
    front = words(read(write_cards([ROLES])).pages[2])

    assert front == "Støtte Ambassadør Linjen om Ambassadør Både TR og AMR Leder Et kort, der går lidt dybere"


def test_the_back_asks_and_tells_where_it_comes_from():
    back = words(read(write_cards([ROLES])).pages[3])

    assert back == (
        "Ambassadør – Hvornår gavner Ambassadør? – Hvornår skader Ambassadør?"
        " Skift perspektiv Hvad ser lederen i Ambassadør? Roller · Egne ord"
    )


def test_every_back_lies_behind_its_front_when_the_sheet_is_turned_on_its_long_edge():
    pages = read(write_cards([ROLES])).pages

    fronts = [cell(pages[2 * (at // 4)], name) for at, name in enumerate(NAMES)]
    backs = [cell(pages[2 * (at // 4) + 1], name) for at, name in enumerate(NAMES)]

    assert fronts == [(0, 0), (1, 0), (0, 1), (1, 1), (0, 0)]
    assert backs == [(1 - column, row) for column, row in fronts]


def test_the_frames_of_fronts_and_backs_are_in_the_same_places():
    first, second = (pieces(page) for page in read(write_cards([ROLES])).pages[:2])

    fronts = {x for text, x, _ in first if text in NAMES}
    questions = {x for text, x, _ in second if text == "–"}

    assert [round(x / MM) for x in sorted(fronts)] == [round(x / MM) for x in sorted(questions)] == [13, 118]


@pytest.mark.parametrize("at", range(2))
def test_the_longest_texts_take_smaller_letters_and_stay_inside_their_frames(at):
    page = read(write_cards([FULL])).pages[at]

    outside = [
        (text, x / MM, y / MM)
        for text, x, y in pieces(page)
        if not (FRAME < x % WIDTH < WIDTH - FRAME and FRAME < (y - 0.5 * MM) % HEIGHT < HEIGHT - FRAME)
    ]

    assert outside == []


def test_nothing_of_the_longest_texts_is_left_out():
    front, back = (words(page).replace(" ", "") for page in read(write_cards([FULL])).pages)

    assert (front.count("Q"), back.count("Q")) == (4, 4 * 8)


def test_a_card_may_have_neither_suit_line_icon_nor_other_side():
    bare = Deck(title="Tre", cards=(Card(name="Ro", questions=("Hvor?",)),))

    front, back = map(words, read(write_cards([bare])).pages)

    assert (front, back) == ("Ro Et kort at begynde med", "Ro – Hvor? Tre")


def test_the_cards_are_tagged_say_their_language_and_have_a_bookmark_each():
    pdf = read(write_cards([ROLES]))

    catalogue = pdf.trailer["/Root"]

    assert catalogue["/MarkInfo"]["/Marked"]
    assert (catalogue["/Lang"], pdf.metadata.title) == ("da", "Roller")
    assert "<pdfuaid:part>1</pdfuaid:part>" in catalogue["/Metadata"].get_data().decode()
    assert [mark.title for mark in pdf.outline] == NAMES


def test_an_english_deck_is_printed_in_english():
    deck = Deck(title="Roles", language="en", cards=(Card(name="Bridge", questions=("When?",), roles=("leder",)),))

    pdf = read(write_cards([deck]))

    assert pdf.trailer["/Root"]["/Lang"] == "en"
    assert words(pdf.pages[0]).startswith("Bridge Manager")


def test_what_stands_on_a_card_is_never_read_as_markup():
    deck = Deck(title="#panic()", cards=(Card(name="*fed* #h", questions=('#import "x" $x^2$ <script>',)),))

    front, back = map(words, read(write_cards([deck])).pages)

    assert "*fed* #h" in front
    assert '#import "x" $x^2$ <script>' in back


def test_several_decks_are_one_file_each_beginning_on_a_sheet_of_its_own():
    pdf = read(write_cards([ROLES, ROLES.model_copy(update={"title": "Andre"})]))

    assert (len(pdf.pages), pdf.metadata.title) == (8, "Roller · Andre")


def test_a_poster_shows_the_way_in():
    (page,) = read(write_posters(POSTER, "da")).pages

    assert words(page) == (
        "Kom med på mobilen Sammen om psykisk arbejdsmiljø"
        " 1 Ret mobilens kamera mod mønsteret herover. 2 Tryk på linket, der kommer frem."
        " 3 Vælg din rolle, og så er du med. Dit navn skal du ikke skrive."
        " Uden kamera: Gå til adressen, og skriv koden. 192.0.2.7:5000 1234 5678"
    )


def test_every_table_has_a_poster_with_its_number():
    pages = read(write_posters(Poster(POSTER.title, POSTER.address, POSTER.code, POSTER.qr, 12), "da")).pages

    numbers = [re.search(r"Bord (\d+)", words(page))[1] for page in pages]

    assert numbers == [str(table) for table in range(1, 13)]


def test_the_longest_title_and_address_stay_on_one_page():
    address = "workshop.en-meget-lang-adresse.fagforeningens-hus.example:5000"
    poster = Poster("W" * 60 + " " + SENTENCE[:59], address, "12345678", qr.svg(WAY_IN * 3), 2)

    pages = read(write_posters(poster, "da")).pages

    assert [words(page).replace(" ", "").endswith(f"{address}12345678") for page in pages] == [True, True]


def test_posters_beside_cards_have_sheets_of_their_own():
    pages = read(write_pile([ROLES], [], Poster("Dag", "192.0.2.7", "12345678", POSTER.qr, 2), "da")).pages

    assert [bool(words(page)) for page in pages] == [True] * 5 + [False, True]


def test_paper_and_faces_know_a_suit_by_the_same_colour_and_shape():
    static = shipped("static")
    card, sign, tokens = (
        (static / path).read_text(encoding="utf-8")
        for path in ("js/parts/play_card.js", "js/parts/sign.js", "css/tokens.css")
    )
    colours, shapes = (
        re.findall(r"\w+", re.search(rf"const {name} = \[(.*?)\]", card, flags=re.DOTALL)[1])
        for name in ("COLOURS", "SHAPES")
    )

    assert [re.search(rf"--{colour}: (#\w+);", tokens)[1].upper() for colour in colours] == list(COLOURS)
    assert [re.search(rf'{shape}: {{\s*path: "(.*?)"', sign)[1] for shape in shapes] == list(SHAPES)


@pytest.mark.parametrize("path", sorted(shipped("cards").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_deck_we_ship_prints_all_its_cards(path: Path):
    deck = read_deck(path)

    pages = read(write_cards([deck])).pages

    fronts, backs = (" ".join(map(words, pages[at::2])) for at in (0, 1))
    assert [card.name for card in deck.cards if card.name not in fronts or card.name not in backs] == []
    assert len(pages) == 2 * -(-len(deck.cards) // 4)
