"""The JSON Schema lets through what our reader lets through, and finds what people usually get wrong."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any, ClassVar

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.content.test_check import MINIMAL, activity, block
from tests.room import COMMAND_S
from workshop.content.check import check
from workshop.content.manual import AGENDAS, CARDS, EXAMPLE, manual
from workshop.content.schema import FILES, schema_of
from workshop.resources import shipped

FOLDERS = {"agenda": AGENDAS, "deck": CARDS}
VALIDATORS = {file: Draft202012Validator(schema_of(file)) for file in FILES}
SHIPPED = [(file, path) for file, folder in FOLDERS.items() for path in sorted(shipped(folder).glob("*.yaml"))]
EXAMPLES = [(file, example) for file, folder in FOLDERS.items() for example in EXAMPLE.findall(manual(folder))]


class Editor(yaml.SafeLoader):
    """YAML as an editor reads it (1.2, core schema): numbers, true and false, and all else is text."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}


SORTS = [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"null|~|", ["n", "~", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
]
for sort, written, first in SORTS:
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{sort}", re.compile(f"^(?:{written})$"), list(first))


def wrong(text: str, file: str = "agenda") -> list[tuple[str, str]]:
    """Where an editor underlines something, and by which rule."""
    written = yaml.load(text, Editor)
    errors = VALIDATORS[file].iter_errors(written)
    return sorted(("/".join(map(str, error.absolute_path)), str(error.validator)) for error in errors)


@pytest.mark.parametrize("file", FILES)
def test_the_schema_is_one(file):
    Draft202012Validator.check_schema(schema_of(file))

    assert schema_of(file)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize(("file", "path"), SHIPPED, ids=[path.stem for _, path in SHIPPED])
def test_everything_we_ship_passes(file, path):
    assert wrong(path.read_text(encoding="utf-8"), file) == []


@pytest.mark.parametrize(("file", "example"), EXAMPLES)
def test_every_example_of_the_manuals_passes(file, example):
    assert wrong(example, file) == []


POLL = ("kind: poll", "form: choice", "question: Hvad nu?", "options: [Ro, Plads]")
SORTING = ("kind: sorting", "piles: [Mødet, {title: Gangen}]")

FINE = [
    MINIMAL.replace("09.00", "9.00"),
    MINIMAL.replace("09.00", "09:00"),
    MINIMAL.replace("09.00", "9:00"),
    MINIMAL.replace("09.00", "'09.00'"),
    MINIMAL.replace("En halv time om ro", "2026"),
    activity(*POLL, "several: ja"),
    activity(*POLL, "several: Nej"),
    activity(*POLL, "several: true"),
    activity(*POLL, "reveal: shown"),
    activity(*POLL, "reveal: {screen: closed, phones: answered}"),
    activity("kind: questions", "approval: nej"),
    activity(*SORTING, "items: [Kaffe, {name: Løn, key: Gangen}, {name: Ferie, key: [Mødet, Gangen]}]"),
]


@pytest.mark.parametrize("text", FINE)
def test_what_the_reader_understands_passes(text):
    assert check(text) == []
    assert wrong(text) == []


FIRST = "blocks/0/activities/0"
MISTAKES = [
    (MINIMAL + "titel: Ro\n", [("", "additionalProperties")]),
    (MINIMAL.replace("title: En", "titel: En"), [("", "additionalProperties"), ("", "required")]),
    (MINIMAL + "language: dansk\n", [("language", "enum")]),
    (MINIMAL + "smallest_group: 2\n", [("smallest_group", "minimum")]),
    (MINIMAL + "aims: Ro\n", [("aims", "type")]),
    (MINIMAL.replace("09.00", "ni"), [("blocks/0/start", "anyOf")]),
    (MINIMAL.replace("09.00", "24.00"), [("blocks/0/start", "anyOf")]),
    (block("leder: Gry"), [("blocks/0", "additionalProperties")]),
    (activity("title: Ro"), [(FIRST, "required")]),
    (activity("kind: pol"), [(f"{FIRST}/kind", "enum")]),
    (activity("kind: slide", "title: Ro", "question: Hvad nu?"), [(FIRST, "additionalProperties")]),
    (activity("kind: slide"), [(FIRST, "required")]),
    (activity("kind: timer", "title: Ro", "minutes: ti"), [(f"{FIRST}/minutes", "type")]),
    (activity("kind: poll", "question: Hvad nu?"), [(FIRST, "required")]),
    (activity("kind: poll", "form: choise"), [(f"{FIRST}/form", "enum")]),
    (activity(*POLL, "statements: [Ro]"), [(FIRST, "additionalProperties")]),
    (activity(*POLL, "several: måske"), [(f"{FIRST}/several", "enum")]),
    (activity(*POLL, "reveal: straks"), [(f"{FIRST}/reveal", "anyOf")]),
    (activity(*POLL[:3], "options: [Ro]"), [(f"{FIRST}/options", "minItems")]),
    (
        activity("kind: slide", "title: Ro", "figure: {form: cycle, layers: []}"),
        [(f"{FIRST}/figure", "additionalProperties"), (f"{FIRST}/figure", "required")],
    ),
    (activity("kind: slide", "title: Ro", "figure: {form: hjul}"), [(f"{FIRST}/figure/form", "enum")]),
    (activity("kind: cards", "deck: x", "play: alle"), [(f"{FIRST}/play", "enum")]),
    (activity(*SORTING, "items: [{title: Løn}]"), [(f"{FIRST}/items/0", "anyOf")]),
    (activity("kind: placing", "items: [Løn]"), [(FIRST, "required")]),
]


@pytest.mark.parametrize(("text", "places"), MISTAKES)
def test_a_typical_mistake_is_found_where_it_is(text, places):
    assert check(text) != []
    assert wrong(text) == places


DECK = "title: Kort\ncards:\n  - {name: Ro, questions: [Hvor]}\n"
DECK_MISTAKES = [
    (DECK + "blocks: []\n", [("", "additionalProperties")]),
    (DECK.replace("questions", "question"), [("cards/0", "additionalProperties"), ("cards/0", "required")]),
    (DECK.replace("[Hvor]}", "[Hvor], depth: 4}"), [("cards/0/depth", "maximum")]),
    (DECK.replace("[Hvor]}", "[Hvor], roles: chef}"), [("cards/0/roles", "anyOf")]),
    (DECK + "piles: [{titel: A}]\n", [("piles/0", "anyOf")]),
]


@pytest.mark.parametrize(("text", "places"), DECK_MISTAKES)
def test_a_typical_mistake_in_a_deck_is_found_where_it_is(text, places):
    assert wrong(DECK, "deck") == []
    assert wrong(text, "deck") == places


def keyed(node: Any) -> Iterator[dict[str, Any]]:
    """Every part of a schema that lists keys."""
    if isinstance(node, dict):
        if node.get("additionalProperties") is False:
            yield node
        for part in node.values():
            yield from keyed(part)
    elif isinstance(node, list):
        for part in node:
            yield from keyed(part)


@pytest.mark.parametrize("file", FILES)
def test_an_editor_tells_of_every_key_what_the_manual_tells(file):
    listed = [part["properties"] for part in keyed(schema_of(file))]

    assert len(listed) > 4
    assert [key for keys in listed for key, part in keys.items() if not part["description"]] == []


@pytest.mark.parametrize("file", FILES)
def test_of_every_key_that_has_to_be_there_the_manual_says_so(file):
    needed = {
        (key, part["properties"][key]["description"])
        for part in keyed(schema_of(file))
        for key in part["required"]
        if key != "form"
    }

    assert needed
    assert [key for key, told in needed if "skal med" not in told] == []


@pytest.mark.parametrize(("arguments", "file"), [([], "agenda"), (["agenda"], "agenda"), (["deck"], "deck")])
def test_the_schema_is_printed_at_the_command_line(arguments, file):
    done = subprocess.run(
        [sys.executable, "-m", "workshop", "schema", *arguments], capture_output=True, text=True, timeout=COMMAND_S
    )

    assert json.loads(done.stdout) == schema_of(file)
