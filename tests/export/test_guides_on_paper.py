"""A card's guide on paper: the path in numbered words on the back, however long the rest of the card is."""

import io
import re

from pypdf import PdfReader

from workshop.activities.decks import Card, Deck
from workshop.activities.guide import Answer, Step
from workshop.export import write_cards

MM = 72 / 25.4
FRAME, WIDTH, HEIGHT = 6 * MM, 105 * MM, 148 * MM

GUIDE = (
    Step(
        id="hvem",
        ask="Hvem bestemmer?",
        answers=(Answer(text="Politikerne", so="Hovedudvalget"), Answer(text="En leder", to="udvalg")),
    ),
    Step(
        id="udvalg",
        ask="Er der et udvalg?",
        answers=(Answer(text="Ja", so="Tag det op dér"), Answer(text="Nej", so="#panic() *op*")),
    ),
)
LEVEL = Card(name="Rette niveau", questions=("Hvilken sag?",), guide=GUIDE, perspective="Hvad ser lederen?")

LONG = "Hvem er det mon, der bestemmer, når det kommer til stykket? "
FULL = Card(
    name="Arbejdsmiljørepræsentanten",
    line=(LONG * 3)[:120],
    questions=[(LONG * 2)[:99] + "Q"] * 6,
    perspective=(LONG * 4)[:199] + "Q",
    source="x" * 199 + "Q",
    guide=[
        Step(
            id=f"s{at}",
            ask=(LONG * 2)[:49] + "Q",
            answers=[Answer(text="Ja Q", to=f"s{at + 1}" if at < 5 else "", so="" if at < 5 else "Q")]
            + [Answer(text="Nej Q", so="Q" + LONG[:29])] * 2,
        )
        for at in range(6)
    ],
)


def back(card: Card) -> str:
    pdf = PdfReader(io.BytesIO(write_cards([Deck(title="Niveau", cards=(card,))])))
    return re.sub(r"\s+", " ", pdf.pages[1].extract_text().replace("\u200b", "")).strip()


def test_the_back_of_a_card_tells_the_way_by_number():
    assert back(LEVEL) == (
        "Rette niveau – Hvilken sag? Find vej"
        " 1. Hvem bestemmer? – Politikerne: Hovedudvalget – En leder: gå til 2"
        " 2. Er der et udvalg? – Ja: Tag det op dér – Nej: #panic() *op*"
        " Skift perspektiv Hvad ser lederen? Niveau"
    )


def test_a_card_without_a_guide_says_nothing_of_one():
    assert back(LEVEL.model_copy(update={"guide": ()})) == (
        "Rette niveau – Hvilken sag? Skift perspektiv Hvad ser lederen? Niveau"
    )


def test_the_longest_guide_beside_the_longest_texts_is_all_there_and_inside_its_frame():
    pdf = PdfReader(io.BytesIO(write_cards([Deck(title="Niveau", cards=(FULL,))])))
    found: list[tuple[str, float, float]] = []

    def see(text: str, transform: list[float], matrix: list[float], *_: object) -> None:
        x = matrix[4] * transform[0] + matrix[5] * transform[2] + transform[4]
        y = matrix[4] * transform[1] + matrix[5] * transform[3] + transform[5]
        found.append((text.strip(), x % WIDTH, (float(pdf.pages[1].mediabox.height) - y - 0.5 * MM) % HEIGHT))

    words = pdf.pages[1].extract_text(visitor_text=see)

    assert words.count("Q") == 6 + 2 + 6 * (1 + 3 + 2) + 1
    assert [
        text for text, x, y in found if text and not (FRAME < x < WIDTH - FRAME and FRAME < y < HEIGHT - FRAME)
    ] == []
