"""An agenda names a deck; the workshop gets the whole of it."""

import json
import os
from pathlib import Path

import pytest

from tests.content.test_deck import DECK
from workshop.activities.decks import Deck
from workshop.content.check import check, read_agenda
from workshop.content.deck import read_deck
from workshop.content.library import library
from workshop.content.script import programme_of, script_of
from workshop.resources import shipped

AGENDA = """\
title: En dag om roller
blocks:
  - title: Øvelse
    start: 09.00
    minutes: 60
    activities:
      - kind: cards
        title: Roller
        deck: roller
        minutes: 40
"""
PLACE = "9: programpunkt 1 › aktivitet 1 › deck: "


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A house with a folder of agendas and one of cards."""
    (tmp_path / "agendas").mkdir()
    (tmp_path / "cards").mkdir()
    return tmp_path


def agenda(home: Path, text: str = AGENDA) -> Path:
    path = home / "agendas" / "dag.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def shelve(folder: Path, name: str = "roller", text: str = DECK) -> Path:
    path = folder / f"{name}.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def told(path: Path) -> list[str]:
    return [str(problem).removeprefix(f"{path}:") for problem in check(path)]


def brought(path: Path) -> Deck:
    return programme_of(script_of(read_agenda(path))).activities[0].deck


def test_a_name_longer_than_any_file_has_is_a_deck_that_is_not_there(home: Path):
    path = agenda(home, AGENDA.replace("deck: roller", f"deck: {'x' * 300}"))

    assert [line for line in told(path) if "findes ikke" not in line] == []
    assert [offer.path for offer in library(home)].count(path) == 1


@pytest.mark.parametrize("folder", ["cards", "agendas"])
def test_a_deck_near_the_agenda_is_brought_into_it_whole(home, folder):
    deck = read_deck(shelve(home / folder))

    assert brought(agenda(home)) == deck


def test_the_deck_in_the_folder_of_cards_comes_before_the_one_beside_the_agenda(home):
    shelve(home / "cards", text=DECK.replace("title: Roller", "title: Den i mappen"))
    shelve(home / "agendas")

    assert brought(agenda(home)).title == "Den i mappen"


@pytest.mark.parametrize("name", [path.stem for path in sorted(shipped("cards").glob("*.yaml"))])
def test_a_deck_we_ship_is_found_from_anywhere(home, name):
    text = AGENDA.replace("deck: roller", f"deck: {name}")

    assert (check(text), check(agenda(home, text))) == ([], [])


def test_a_walk_can_have_a_deck_too(home):
    shelve(home / "cards")
    path = agenda(home, AGENDA.replace("kind: cards", "kind: walk"))

    assert brought(path).title == "Roller"


def test_the_script_holds_the_deck_so_that_a_workshop_never_changes_when_the_file_does(home):
    deck = shelve(home / "cards")
    script = script_of(read_agenda(agenda(home)))
    deck.unlink()

    cards = json.loads(script)["blocks"][0]["activities"][0]["deck"]["cards"]

    assert [card["id"] for card in cards] == ["ambassadoer"]
    assert programme_of(script).activities[0].deck.cards[0].name == "Ambassadør"


def test_the_words_of_the_agenda_are_put_into_the_deck(home):
    shelve(home / "cards", text=DECK.replace("Taler godt", "Taler om {dialog}") + "variables: {dialog: GRUS}\n")
    path = agenda(home, AGENDA + "variables: {dialog: TRIO}\n")

    lines = [
        brought(path).cards[0].line,
        read_agenda(path, {"dialog": "Tal Sammen"}).blocks[0].activities[0].deck.cards[0].line,
    ]

    assert lines == ["Taler om TRIO om arbejdspladsen", "Taler om Tal Sammen om arbejdspladsen"]


def test_an_unknown_deck_is_told_with_the_one_that_was_meant(home):
    shelve(home / "cards")
    path = agenda(home, AGENDA.replace("deck: roller", "deck: rollr"))

    assert told(path) == [f"{PLACE}kortsættet 'rollr' findes ikke (mente du 'roller'?)"]


def test_a_text_without_a_folder_knows_only_the_decks_we_ship():
    (problem,) = check(AGENDA)

    assert str(problem).startswith(f"agenda:{PLACE}kortsættet 'roller' findes ikke")


@pytest.mark.parametrize("written", ["", "[roller]", "{title: Roller}"])
def test_what_is_no_name_is_told_as_such(home, written):
    shelve(home / "cards")
    path = agenda(home, AGENDA.replace("deck: roller", f"deck: {written}"))

    assert told(path) == [f"{PLACE}her skal stå navnet på et kortsæt (skriv det, som filen hedder, uden .yaml)"]


def test_a_deck_with_mistakes_is_told_with_its_file(home):
    deck = shelve(home / "cards", text=DECK.replace("icon: flag", "icon: flagg").replace("depth: 2", "depth: 4"))

    assert told(agenda(home)) == [
        f"{PLACE}der er fejl i kortsættet 'roller' (se dem alle med: workshop check {deck.resolve()})"
    ]


def test_cards_without_a_title_are_not_blamed_for_a_deck_with_mistakes(home):
    shelve(home / "cards", text=DECK.replace("icon: flag", "icon: flagg"))
    path = agenda(home, AGENDA.replace("        title: Roller\n", ""))

    assert [problem.fault.path[-1] for problem in check(path)] == ["deck"]


@pytest.mark.parametrize("name", ["../roller", "/etc/hostname", "roller.yaml", r"cards\\roller", "udenfor"])
def test_nothing_outside_the_folders_of_decks_is_ever_read(home, name):
    shelve(home)
    (home / "cards" / "udenfor.yaml").symlink_to(home / "roller.yaml")
    path = agenda(home, AGENDA.replace("deck: roller", f"deck: '{name}'"))

    (problem,) = told(path)

    assert problem.startswith(f"{PLACE}kortsættet '{name}' findes ikke")


def offer_of(home: Path, path: Path) -> list[list[str]]:
    return [[problem.fault.text for problem in offer.problems] for offer in library(home) if offer.path == path]


def test_the_shelf_notices_when_a_deck_comes_and_changes(home):
    path = agenda(home)
    before = offer_of(home, path)
    deck = shelve(home / "cards")
    there = offer_of(home, path)
    deck.write_text(DECK.replace("depth: 2", "depth: 4"), encoding="utf-8")
    os.utime(deck, ns=(1, 1))

    changed = offer_of(home, path)

    assert (before, there, changed) == (
        [["kortsættet '{name}' findes ikke"]],
        [[]],
        [["der er fejl i kortsættet '{name}'"]],
    )


def test_a_deck_beside_the_agendas_is_not_on_the_shelf_of_agendas(home):
    shelve(home / "agendas")
    path = agenda(home)

    assert [offer.path for offer in library(home) if offer.path.is_relative_to(home)] == [path]
