"""Reads and checks a deck of cards: all mistakes at once, and the deck when there are none."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError

from workshop.activities.decks import Deck, slug
from workshop.content.agenda import Line
from workshop.content.guides import long_guides, same_steps, strange_ways
from workshop.content.icons import icons
from workshop.content.parts import cards_of, suits_of
from workshop.content.problems import MEANT, BadContent, Fault, Problem, choose_among, failing, in_order
from workshop.content.reading import Reading
from workshop.content.sentences import faults_in
from workshop.content.shape import typed
from workshop.content.source import opened
from workshop.content.usual import usual_in
from workshop.content.variables import filled
from workshop.domain.words import say
from workshop.language import known

TOGETHER = 600
"""Characters all questions of a card may fill: more is neither read from a card in the hand nor from the back row."""

SHORTER = say("skriv dem kortere, eller del kortet i to")
ANOTHER_NAME = say("giv det et andet navn")
NO_SUIT = say("kortet mangler en kulør")
NO_SUCH_SUIT = say("sættet har ingen kulør med id '{suit}'")
UNDER_SUITS = say("skriv den under suits")
WHICH_ICON = say("vælg en af: {choices}")


class DeckFile(Deck):
    """A deck as its file has it: with words that can be put in anew."""

    variables: dict[str, Line] = Field(default_factory=dict)

    @property
    def deck(self) -> Deck:
        return Deck.model_validate(self.model_dump(exclude={"variables"}))


def is_deck(tree: Any) -> bool:
    """Cards and no blocks: what somebody has written is meant as a deck."""
    return isinstance(tree, dict) and "cards" in tree and "blocks" not in tree


def read_deck(source: Path | str, words: Mapping[str, str] | None = None) -> Deck:
    """The deck, with other words for its variables where given. Raises BadContent."""
    reading = opened(source)
    deck, problems = examined(reading, words or {})
    if deck is None or failing(problems):
        raise BadContent(problems)
    return deck


def examined(reading: Reading, words: Mapping[str, str]) -> tuple[Deck | None, list[Problem]]:
    """The deck as far as it can be read, and everything wrong with it. Words for variables it has not are left."""
    if reading.tree is None:
        return None, in_order(reading.problems)
    tree, unfilled = filled(reading.tree, _own(reading.tree, words))
    tree = typed(with_usual_headings(tree), DeckFile)
    deck, faults = _validated(tree)
    found = (reading.problem(fault) for fault in (*unfilled, *faults))
    return deck, in_order([*reading.problems, *found])


def _own(tree: Any, words: Mapping[str, str]) -> dict[str, str]:
    declared = tree.get("variables") if isinstance(tree, dict) else None
    return {name: text for name, text in words.items() if isinstance(declared, dict) and name in declared}


def with_usual_headings(tree: Any) -> Any:
    """The tree with the usual headings and ticks, in its own language, where it has none."""
    if not isinstance(tree, dict):
        return tree
    language = known(str(tree.get("language")))
    usual = {key: usual_in(language, Deck.model_fields[key].default) for key in ("fields", "ticks")}
    return {**usual, **tree}


def _validated(tree: Any) -> tuple[Deck | None, list[Fault]]:
    others = [fault for look in CHECKS for fault in look(tree)]
    try:
        return DeckFile.model_validate(tree).deck, others
    except ValidationError as error:
        wrong = faults_in(error, tree, DeckFile)
        return None, [*(fault for fault in wrong if fault.path or not others), *others]


def _same_names(tree: Any) -> Iterator[Fault]:
    """Cards are known by their names, as far as letters and digits go."""
    seen: dict[str, str] = {}
    for card in cards_of(tree):
        id = card.text("id") or slug(card.text("name"))
        if card.text("name") and id in seen:
            text = say("der er allerede et kort, der hedder '{other}'")
            yield Fault((*card.path, "name"), text, ANOTHER_NAME, {"other": seen[id]})
        seen.setdefault(id, card.text("name"))


def _same_suits(tree: Any) -> Iterator[Fault]:
    seen: set[str] = set()
    for suit in suits_of(tree):
        id = suit.text("id")
        if id in seen:
            text = say("en anden kulør har også id '{id}'")
            yield Fault((*suit.path, "id"), text, say("giv den et andet id"), {"id": id})
        seen.add(id)


def _strange_suits(tree: Any) -> Iterator[Fault]:
    """Where there are suits every card has one of them."""
    suits = [suit.text("id") for suit in suits_of(tree)]
    for card in cards_of(tree):
        suit = card.written.get("suit", "")
        if isinstance(suit, str) and suit not in suits and (suit or suits):
            remedy, params = choose_among(suit, suits)
            text = NO_SUCH_SUIT if suit else NO_SUIT
            yield Fault((*card.path, "suit"), text, remedy or UNDER_SUITS, {"suit": suit, **params})


def _strange_icons(tree: Any) -> Iterator[Fault]:
    for card in cards_of(tree):
        icon = card.text("icon")
        if icon and icon not in icons():
            remedy, params = choose_among(icon, sorted(icons()))
            text = say("der er ingen tegning, der hedder '{icon}'")
            yield Fault((*card.path, "icon"), text, remedy if remedy == MEANT else WHICH_ICON, {"icon": icon, **params})


def _full_cards(tree: Any) -> Iterator[Fault]:
    for card in cards_of(tree):
        questions = card.written.get("questions")
        listed = questions if isinstance(questions, list) else []
        length = sum(len(question) for question in listed if isinstance(question, str))
        if length > TOGETHER:
            text = say("spørgsmålene er på {length} tegn tilsammen; der er plads til {limit} på kortet og på lærredet")
            yield Fault((*card.path, "questions"), text, SHORTER, {"length": length, "limit": TOGETHER})


CHECKS: tuple[Callable[[Any], Iterator[Fault]], ...] = (
    _same_names,
    _same_suits,
    _strange_suits,
    _strange_icons,
    _full_cards,
    long_guides,
    same_steps,
    strange_ways,
)
