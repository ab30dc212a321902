"""A card's guide leads on: every mistake in it has its line, place and remedy, and nobody can go in a circle."""

import pytest
from pydantic import ValidationError

from workshop.activities.decks import Card, Deck
from workshop.activities.guide import Answer, Step
from workshop.content.check import check
from workshop.content.deck import read_deck

DECK = """\
title: Niveau
cards:
  - name: Rette niveau
    questions: ["Hvilken sag?"]
    guide:
      - id: hvem
        ask: Hvem bestemmer?
        answers:
          - {text: Politikerne, so: Hovedudvalget}
          - {text: En leder, to: udvalg}
      - id: udvalg
        ask: Er der et udvalg?
        answers:
          - {text: Ja, so: Tag det op dér}
          - {text: Nej, so: Gå et trin op}
"""

WORDY = (
    DECK.replace("Tag det op dér", "T" * 160)
    .replace("Gå et trin op", "G" * 160)
    .replace("Hovedudvalget", "H" * 160)
    .replace("Er der et udvalg?", "E" * 58)
    + f"          - {{text: Hm, so: {'H' * 160}}}\n" * 2
)
"""One character more than there is room for."""


def told(text: str) -> list[str]:
    return [str(problem).removeprefix("agenda:") for problem in check(text)]


def test_a_guide_is_read_into_its_steps():
    (card,) = read_deck(DECK).cards

    assert card.guide == (
        Step(
            id="hvem",
            ask="Hvem bestemmer?",
            answers=(Answer(text="Politikerne", so="Hovedudvalget"), Answer(text="En leder", to="udvalg")),
        ),
        Step(
            id="udvalg",
            ask="Er der et udvalg?",
            answers=(Answer(text="Ja", so="Tag det op dér"), Answer(text="Nej", so="Gå et trin op")),
        ),
    )


def test_phones_and_screen_get_the_guide_with_its_card():
    (card,) = read_deck(DECK).view()["cards"]

    assert card["guide"][1] == {
        "id": "udvalg",
        "ask": "Er der et udvalg?",
        "answers": [{"text": "Ja", "to": "", "so": "Tag det op dér"}, {"text": "Nej", "to": "", "so": "Gå et trin op"}],
    }


MISTAKES = [
    (
        DECK.replace("to: udvalg", "to: udvlag"),
        "10: kort 1 › trin 1 › svar 2 › to: intet senere trin har id 'udvlag' (mente du 'udvalg'?)",
        "11: kort 1 › trin 2 › id: intet svar fører til trinnet 'udvalg' (skriv to: udvalg ved et tidligere svar)",
    ),
    (
        DECK.replace("so: Gå et trin op", "to: hvem"),
        "15: kort 1 › trin 2 › svar 2 › to: intet senere trin har id 'hvem'"
        " (før til et trin længere nede, eller skriv so: med udfaldet)",
    ),
    (
        DECK.replace("to: udvalg}", "to: udvalg, so: Hm}"),
        "10: kort 1 › trin 1 › svar 2: et svar fører enten videre eller til et udfald"
        " (skriv to: med id på et senere trin, eller so: med udfaldet)",
    ),
    (
        DECK.replace(", so: Tag det op dér", ""),
        "14: kort 1 › trin 2 › svar 1: et svar fører enten videre eller til et udfald"
        " (skriv to: med id på et senere trin, eller so: med udfaldet)",
    ),
    (
        DECK.replace("- id: udvalg", "- id: hvem"),
        "10: kort 1 › trin 1 › svar 2 › to: intet senere trin har id 'udvalg' (brug en af: hvem)",
        "11: kort 1 › trin 2 › id: et andet trin har også id 'hvem' (giv det et andet id)",
        "11: kort 1 › trin 2 › id: intet svar fører til trinnet 'hvem' (skriv to: hvem ved et tidligere svar)",
    ),
    (
        DECK.replace("- id: hvem", "- id: hvem_er"),
        "6: kort 1 › trin 1 › id: 'hvem_er' kan ikke bruges her (brug små bogstaver fra a til z, tal og bindestreg)",
    ),
    (
        DECK.replace("          - {text: Nej, so: Gå et trin op}\n", ""),
        "13: kort 1 › trin 2 › answers: her er kun 1 (skriv mindst 2)",
    ),
    (
        DECK.replace("Tag det op dér", "T" * 161),
        "14: kort 1 › trin 2 › svar 1 › so: er på 161 tegn (skriv højst 160)",
    ),
    (
        WORDY,
        "5: kort 1 › guide: vejviseren er på 901 tegn tilsammen; der er plads til 900 på kortet og på lærredet"
        " (skriv den kortere, eller del kortet i to)",
    ),
    (
        DECK.replace("ask: Er der", "aks: Er der"),
        "11: kort 1 › trin 2 › ask: mangler (skriv fx ask: …)",
        "12: kort 1 › trin 2 › aks: ukendt nøgle 'aks' (mente du 'ask'?)",
    ),
]


@pytest.mark.parametrize("case", MISTAKES, ids=[case[1][:60] for case in MISTAKES])
def test_every_mistake_has_its_line_place_and_remedy(case):
    text, *sentences = case

    assert told(text) == sentences


def step(id: str, *ends: str) -> Step:
    """A step whose answers lead to other steps, or (in capitals) to an outcome."""
    answers = [Answer(text="Ja", so=end) if end.isupper() else Answer(text="Ja", to=end) for end in ends]
    return Step(id=id, ask="Hvad så?", answers=answers)


ASTRAY = [
    [step("a", "b", "SLUT"), step("b", "a", "SLUT")],
    [step("a", "a", "SLUT")],
    [step("a", "c", "SLUT"), step("b", "SLUT", "SLUT")],
    [step("a", "SLUT", "SLUT"), step("b", "SLUT", "SLUT")],
    [step("a", "b", "SLUT"), step("b", "SLUT", "SLUT"), step("b", "SLUT", "SLUT")],
]


@pytest.mark.parametrize("guide", ASTRAY, ids=["circle", "itself", "nowhere", "unreached", "twins"])
def test_a_guide_that_leads_astray_is_no_deck(guide):
    card = Card(name="Vej", questions=("Hvor?",), guide=guide)

    with pytest.raises(ValidationError):
        Deck(title="Vej", cards=(card,))


def test_two_answers_may_meet_in_the_same_step():
    guide = [step("a", "b", "c"), step("b", "c", "SLUT"), step("c", "SLUT", "SLUT")]

    deck = Deck(title="Vej", cards=(Card(name="Vej", questions=("Hvor?",), guide=guide),))

    assert deck.cards[0].guide == tuple(guide)
