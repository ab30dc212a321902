"""Turns what pydantic finds wrong into Danish sentences with a remedy."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from pydantic import ValidationError

from workshop.content.agenda import Agenda
from workshop.content.problems import Fault, Path, choose_among
from workshop.content.shape import inside, keys_at
from workshop.content.syntax import QUOTES
from workshop.domain.words import say

Keys = Callable[[Path], list[str]]
"""Which keys can stand at a place."""

SHOWN = 40
"""Characters of a wrong value that are repeated in the problem."""

EXAMPLES = {
    "title": "title: Velkomst",
    "start": "start: 09.00",
    "minutes": "minutes: 15",
    "kind": "kind: slide",
    "form": "form: choice",
    "blocks": "blocks:",
    "deck": "deck: roller-for-tillidsvalgte",
    "question": "question: Hvad fylder hos jer lige nu?",
}


@dataclass(frozen=True)
class Sentence:
    text: str
    remedy: str


MISSING = Sentence(say("mangler"), say("skriv fx {example}"))
UNKNOWN = say("ukendt nøgle '{key}'")
NOT_A_CHOICE = say("'{input}' kan ikke bruges her")
A_TEXT = Sentence(say("her skal stå en tekst"), say("skriv den efter kolonet, eller på de næste linjer efter |"))
A_NUMBER = Sentence(say("her skal stå et helt tal, ikke '{input}'"), say("skriv det med cifre, fx 15"))
A_DECIMAL = Sentence(say("her skal stå et tal, ikke '{input}'"), say("skriv det med cifre og punktum, fx 2.5"))
YES_OR_NO = Sentence(say("her skal stå ja eller nej, ikke '{input}'"), say("skriv ja eller nej"))
A_LIST = Sentence(say("her skal stå en liste"), say("skriv hvert punkt på sin egen linje efter en bindestreg"))
KEYS = Sentence(say("her skal stå nøgler med hver sin værdi"), say("skriv hver som nøgle: værdi på sin egen linje"))
DASHED = say("brug små bogstaver fra a til z, tal og bindestreg")
DOTTED = say("brug små bogstaver fra a til z, tal, punktum, bindestreg og understreg")
OTHERWISE = Sentence(say("kan ikke læses sådan"), say("se efter i vejledningen til agendafiler"))

SENTENCES = {
    "missing": MISSING,
    "string_too_short": Sentence(say("må ikke være tom"), say("skriv en tekst, eller slet linjen")),
    "string_too_long": Sentence(say("er på {length} tegn"), say("skriv højst {max_length}")),
    "int_type": A_NUMBER,
    "int_parsing": A_NUMBER,
    "int_parsing_size": A_NUMBER,
    "int_from_float": A_NUMBER,
    "float_type": A_DECIMAL,
    "float_parsing": A_DECIMAL,
    "finite_number": A_DECIMAL,
    "bool_type": YES_OR_NO,
    "bool_parsing": YES_OR_NO,
    "greater_than_equal": Sentence(say("{input} er for lidt"), say("skriv mindst {ge}")),
    "less_than_equal": Sentence(say("{input} er for meget"), say("skriv højst {le}")),
    "too_short": Sentence(say("her er kun {length}"), say("skriv mindst {min_length}")),
    "too_long": Sentence(say("her er {length}"), say("skriv højst {max_length}, eller del det op")),
    "tuple_type": A_LIST,
    "list_type": A_LIST,
    "dict_type": KEYS,
    "model_type": KEYS,
    "model_attributes_type": KEYS,
}


def faults_in(error: ValidationError, tree: Any, shape: Any = Agenda) -> list[Fault]:
    """One fault for each thing wrong; `tree` is what was validated, as the model `shape`."""
    return [_fault(detail, tree, shape) for detail in error.errors(include_url=False) if not _only_seems_short(detail)]


def _only_seems_short(detail: Mapping[str, Any]) -> bool:
    """pydantic leaves wrong members out when it counts a list; they are told by themselves."""
    return detail["type"] == "too_short" and len(detail["input"]) >= int(detail["ctx"]["min_length"])


def _fault(detail: Mapping[str, Any], tree: Any, shape: Any) -> Fault:
    path = inside(tree, detail["loc"])
    special = SPECIAL.get(detail["type"])
    if special:
        return special(detail, path, partial(keys_at, tree, shape=shape))
    sentence = SENTENCES.get(detail["type"], OTHERWISE)
    return Fault(path, sentence.text, sentence.remedy, _params(detail, path))


def _params(detail: Mapping[str, Any], path: Path) -> dict[str, Any]:
    ctx, written = detail.get("ctx", {}), detail["input"]
    key = str(path[-1]) if path else ""
    known = {name: ctx[name] for name in ("ge", "le", "min_length", "max_length") if name in ctx}
    length = len(written) if isinstance(written, str | list) else 0
    return {"input": _short(written), "length": length, "example": EXAMPLES.get(key, f"{key}: …"), **known}


def _short(written: Any) -> str:
    text = " ".join(written.split()) if isinstance(written, str) else "…"
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"


def _unknown_key(detail: Mapping[str, Any], path: Path, keys: Keys) -> Fault:
    key = str(path[-1])
    remedy, params = choose_among(key, keys(path))
    return Fault(path, UNKNOWN, remedy, {"key": key, **params})


def _not_a_choice(detail: Mapping[str, Any], path: Path, keys: Keys) -> Fault:
    choices = re.split(r", | or ", detail["ctx"]["expected"])
    return _choice(path, detail["input"], [choice.strip("'") for choice in choices])


def _no_such_form(detail: Mapping[str, Any], path: Path, keys: Keys) -> Fault:
    choices = detail["ctx"]["expected_tags"].split(", ")
    return _choice((*path, "form"), detail["ctx"]["tag"], [choice.strip("'") for choice in choices])


def _choice(path: Path, written: Any, choices: list[str]) -> Fault:
    remedy, params = choose_among(written if isinstance(written, str) else "", [choice for choice in choices if choice])
    return Fault(path, NOT_A_CHOICE, remedy, {"input": _short(written), **params})


def _strange_id(detail: Mapping[str, Any], path: Path, keys: Keys) -> Fault:
    remedy = DOTTED if "_" in detail["ctx"]["pattern"] else DASHED
    return Fault(path, NOT_A_CHOICE, remedy, {"input": _short(detail["input"])})


def _form_missing(detail: Mapping[str, Any], path: Path, keys: Keys) -> Fault:
    return Fault((*path, "form"), MISSING.text, MISSING.remedy, {"example": "form: columns"})


def _not_a_text(detail: Mapping[str, Any], path: Path, keys: Keys) -> Fault:
    """`{dialog}` without quotation marks is a mapping to YAML; the person meant a text."""
    in_braces = isinstance(detail["input"], dict) and list(detail["input"].values()) == [""]
    return Fault(path, A_TEXT.text, QUOTES if in_braces else A_TEXT.remedy)


def _own_sentence(detail: Mapping[str, Any], path: Path, keys: Keys) -> Fault:
    """A model of ours refused: ValueError(sentence, remedy, params), both marked; the last two may be left out."""
    text, *remedy = detail["ctx"]["error"].args
    return Fault(path, text, *remedy)


SPECIAL: dict[str, Callable[[Mapping[str, Any], Path, Keys], Fault]] = {
    "extra_forbidden": _unknown_key,
    "string_pattern_mismatch": _strange_id,
    "literal_error": _not_a_choice,
    "union_tag_invalid": _no_such_form,
    "union_tag_not_found": _form_missing,
    "string_type": _not_a_text,
    "value_error": _own_sentence,
}
