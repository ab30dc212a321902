"""Puts an agenda's own words in: `{dialog}` in any text becomes what `variables` says it is."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from workshop.content.problems import MEANT, Fault, Path, choose_among
from workshop.domain.words import say

NAME = re.compile(r"[^\W\d][\w-]*")
BRACES = re.compile(r"\{\{|\}\}|\{([^{}\n]*)\}|[{}]")
DECLARE = say("skriv den under variables øverst i filen")
TWICE = say("skriv klammen to gange, hvis den skal ses")


def filled(tree: Any, overrides: Mapping[str, str]) -> tuple[Any, list[Fault]]:
    """The tree with all variables put in, and what could not be."""
    if not isinstance(tree, dict):
        return tree, []
    declared = _declared(tree)
    faults = [*_badly_named(declared), *_unknown_overrides(declared, overrides)]
    values = {**declared, **{name: text for name, text in overrides.items() if name in declared}}
    outside = {key: value for key, value in tree.items() if key != "variables"}
    texts, unknown = _fill(outside, values, ())
    kept = {"variables": values} if declared else {key: tree[key] for key in tree if key == "variables"}
    return {**texts, **kept}, [*faults, *unknown]


def _declared(tree: Mapping[str, Any]) -> dict[str, Any]:
    declared = tree.get("variables")
    return dict(declared) if isinstance(declared, dict) else {}


def _badly_named(declared: Mapping[str, Any]) -> Iterator[Fault]:
    remedy = say("brug bogstaver, tal og bindestreg, og begynd med et bogstav")
    for name in declared:
        if not NAME.fullmatch(name):
            yield Fault(
                ("variables", name), say("variablen '{name}' har et navn, der ikke kan bruges"), remedy, {"name": name}
            )


def _unknown_overrides(declared: Mapping[str, Any], overrides: Mapping[str, str]) -> Iterator[Fault]:
    for name in overrides:
        if name not in declared:
            remedy, params = choose_among(name, declared)
            text = say("agendaen har ingen variabel '{name}'")
            yield Fault(("variables",), text, remedy or DECLARE, {"name": name, **params})


def _fill(node: Any, values: Mapping[str, Any], path: Path) -> tuple[Any, list[Fault]]:
    if isinstance(node, str):
        return _text(node, values, path)
    if isinstance(node, list):
        pairs = [_fill(part, values, (*path, place)) for place, part in enumerate(node)]
        return [pair[0] for pair in pairs], [fault for pair in pairs for fault in pair[1]]
    named = {key: _fill(part, values, (*path, key)) for key, part in node.items()}
    return {key: pair[0] for key, pair in named.items()}, [fault for pair in named.values() for fault in pair[1]]


def _text(text: str, values: Mapping[str, Any], path: Path) -> tuple[str, list[Fault]]:
    faults: list[Fault] = []

    def put_in(found: re.Match[str]) -> str:
        whole, name = found[0], found[1]
        if whole in ("{{", "}}"):
            return whole[0]
        if name is not None and isinstance(values.get(name), str):
            return str(values[name])
        if name is None or name not in values:
            faults.append(_stray(path) if name is None else _unknown(path, name, values))
        return whole

    return BRACES.sub(put_in, text), faults


def _stray(path: Path) -> Fault:
    return Fault(path, say("her står en tuborgklamme alene"), TWICE)


def _unknown(path: Path, name: str, values: Mapping[str, Any]) -> Fault:
    remedy, params = choose_among(name, values)
    text = say("variablen '{name}' findes ikke")
    return Fault(path, text, remedy if remedy == MEANT else DECLARE, {"name": name, **params})
