"""A deck is a file of cards, checked as an agenda is: every mistake with line, place and remedy, all at once."""

import pytest

from workshop.activities.decks import Card, Deck, Suit, slug
from workshop.content.check import check
from workshop.content.deck import TOGETHER, read_deck
from workshop.content.icons import icons
from workshop.content.problems import BadContent
from workshop.resources import shipped

DECK = """\
title: Roller
suits:
  - {id: stoette, title: Støtte}
  - {id: forhandling, title: Forhandling}
cards:
  - name: Ambassadør
    line: Taler godt om arbejdspladsen
    questions: ["Hvornår gavner det?"]
    roles: tr
    suit: stoette
    icon: flag
    depth: 2
    perspective: Hvad ser lederen?
    source: Egne ord
"""


def told(text: str) -> list[str]:
    return [str(problem).removeprefix("agenda:") for problem in check(text)]


def more(*lines: str) -> str:
    """The deck with one more card, whose first line is line 15."""
    return DECK + "".join(f"    {line}\n" for line in lines).replace("    ", "  - ", 1)


def test_a_deck_is_read_into_its_cards():
    assert read_deck(DECK) == Deck(
        title="Roller",
        suits=(Suit(id="stoette", title="Støtte"), Suit(id="forhandling", title="Forhandling")),
        cards=(
            Card(
                id="ambassadoer",
                name="Ambassadør",
                line="Taler godt om arbejdspladsen",
                questions=("Hvornår gavner det?",),
                roles=("tr",),
                suit="stoette",
                icon="flag",
                depth=2,
                perspective="Hvad ser lederen?",
                source="Egne ord",
            ),
        ),
    )


def test_the_smallest_deck_is_a_title_and_a_card_with_a_name_and_a_question():
    deck = read_deck('title: Spørg\ncards:\n  - {name: Ro, questions: ["Hvor?"]}\n')

    assert (deck.cards[0].id, deck.cards[0].roles, deck.cards[0].suit, deck.cards[0].depth) == ("ro", (), "", 1)


ROLES = [("tr", ("tr",)), ("begge", ("begge",)), ("[tr, amr]", ("tr", "amr")), ("[leder]", ("leder",))]


@pytest.mark.parametrize(("written", "roles"), ROLES)
def test_roles_are_one_word_or_a_list(written, roles):
    assert read_deck(DECK.replace("roles: tr", f"roles: {written}")).cards[0].roles == roles


NAMES = [
    ("Ambassadør", "ambassadoer"),
    ("Rollemodel & medskaber", "rollemodel-medskaber"),
    ("Tænke på ét år", "taenke-paa-et-aar"),
    ("???", "kort"),
    ("Æ" * 40, "ae" * 30),
]


@pytest.mark.parametrize(("name", "id"), NAMES)
def test_a_card_is_known_by_its_name_as_it_can_stand_in_an_address(name, id):
    assert slug(name) == id


MISTAKES = [
    (
        more("nam: Bro", "questions: [Hvor]", "suit: stoette"),
        "15: kort 2 › nam: ukendt nøgle 'nam' (mente du 'name'?)",
        "15: kort 2 › name: mangler (skriv fx name: …)",
    ),
    (
        DECK.replace("suit: stoette", "suit: støtte"),
        "10: kort 1 › suit: sættet har ingen kulør med id 'støtte' (mente du 'stoette'?)",
    ),
    (
        more("name: Bro", "questions: [Hvor]"),
        "15: kort 2 › suit: kortet mangler en kulør (brug en af: stoette, forhandling)",
    ),
    (
        DECK.replace("suits:", "suiter:"),
        "2: suiter: ukendt nøgle 'suiter' (mente du 'suits'?)",
        "10: kort 1 › suit: sættet har ingen kulør med id 'stoette' (skriv den under suits)",
    ),
    (
        DECK.replace("icon: flag", "icon: flagg"),
        "11: kort 1 › icon: der er ingen tegning, der hedder 'flagg' (mente du 'flag'?)",
    ),
    (
        more("name: ambassadør", "questions: [Hvor]", "suit: stoette"),
        "15: kort 2 › name: der er allerede et kort, der hedder 'Ambassadør' (giv det et andet navn)",
    ),
    (
        DECK.replace("id: forhandling", "id: stoette"),
        "4: suits 2 › id: en anden kulør har også id 'stoette' (giv den et andet id)",
    ),
    (DECK.replace("depth: 2", "depth: 4"), "12: kort 1 › depth: 4 er for meget (skriv højst 3)"),
    (
        DECK.replace("roles: tr", "roles: [tr, ftr]"),
        "9: kort 1 › roles 2: 'ftr' kan ikke bruges her (mente du 'tr'?)",
    ),
    (
        DECK.replace("Ambassadør", "A" * 41),
        "6: kort 1 › name: er på 41 tegn (skriv højst 40)",
    ),
    (
        DECK.replace('"Hvornår gavner det?"', ", ".join(["H" * 151] * 4)),
        f"8: kort 1 › questions: spørgsmålene er på 604 tegn tilsammen; der er plads til {TOGETHER} på kortet og på"
        " lærredet (skriv dem kortere, eller del kortet i to)",
    ),
    (
        DECK.replace('["Hvornår gavner det?"]', "[]"),
        "8: kort 1 › questions: her er kun 0 (skriv mindst 1)",
    ),
    (
        DECK.replace("title: Roller", "title: Roller\nlanguage: de"),
        "2: language: 'de' kan ikke bruges her (brug en af: da, en)",
    ),
    (
        DECK.replace("Taler godt", "Taler {dialgo}").replace(
            "title: Roller", "title: Roller\nvariables: {dialog: GRUS}"
        ),
        "8: kort 1 › line: variablen 'dialgo' findes ikke (mente du 'dialog'?)",
    ),
    (
        "title: Tom\ncards:\n",
        "2: cards: her skal stå en liste (skriv hvert punkt på sin egen linje efter en bindestreg)",
    ),
]


@pytest.mark.parametrize("case", MISTAKES, ids=[case[1][:60] for case in MISTAKES])
def test_every_mistake_has_its_line_place_and_remedy(case):
    text, *sentences = case

    assert told(text) == sentences


def test_an_icon_nothing_is_like_is_told_with_all_there_are():
    (problem,) = told(DECK.replace("icon: flag", "icon: xyzzy"))

    assert problem == (
        f"11: kort 1 › icon: der er ingen tegning, der hedder 'xyzzy' (vælg en af: {', '.join(sorted(icons()))})"
    )


def test_a_broken_deck_is_refused_with_everything_wrong_with_it():
    broken = DECK.replace("icon: flag", "icon: flagg").replace("depth: 2", "depth: 4")

    with pytest.raises(BadContent) as refusal:
        read_deck(broken)

    assert refusal.value.problems == check(broken)


def test_a_file_of_cards_that_cannot_be_opened_is_told(tmp_path):
    with pytest.raises(BadContent) as refusal:
        read_deck(tmp_path / "ingen.yaml")

    assert str(refusal.value) == f"{tmp_path / 'ingen.yaml'}: filen findes ikke (se efter, om stien er rigtig)"


def test_a_deck_without_headings_gets_the_usual_ones():
    deck = read_deck(DECK)

    assert (deck.fields, deck.ticks) == (
        ("Gavnlig når …", "Mindre hensigtsmæssig når …"),
        ("Kan se mig selv i den", "Vil gerne blive bedre til den"),
    )


def test_a_deck_may_have_headings_of_its_own_and_nothing_to_tick():
    deck = read_deck(DECK.replace("suits:", "fields: [Det aftaler vi]\nticks: []\nsuits:"))

    assert (deck.fields, deck.ticks) == (("Det aftaler vi",), ())


def test_other_words_are_put_in_where_the_deck_has_variables():
    text = DECK.replace("Taler godt", "Taler om {dialog}").replace("suits:", "variables: {dialog: GRUS}\nsuits:")

    lines = [read_deck(text, words).cards[0].line for words in ({}, {"dialog": "TRIO"}, {"andet": "ukendt"})]

    assert lines == [
        "Taler om GRUS om arbejdspladsen",
        "Taler om TRIO om arbejdspladsen",
        "Taler om GRUS om arbejdspladsen",
    ]


@pytest.mark.parametrize("path", sorted(shipped("cards").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_deck_we_ship_is_in_order(path):
    assert check(path) == []
