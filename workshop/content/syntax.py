"""Turns what the YAML parser complains about into a sentence for the person who wrote the file."""

import re
from dataclasses import dataclass

import yaml

from workshop.content.problems import Fault
from workshop.domain.words import say

QUOTES = say("sæt hele teksten i anførselstegn")


@dataclass(frozen=True)
class Complaint:
    """`at_start`: the useful line is where the broken thing began, not where the parser gave up."""

    words: str
    text: str
    remedy: str
    at_start: bool = False


COMPLAINTS = (
    Complaint(
        "mapping values are not allowed",
        say("her står et kolon for meget, eller linjen er rykket forkert ind"),
        say("sæt en tekst med kolon i anførselstegn, eller ret indrykningen"),
    ),
    Complaint(
        "could not find expected ':'",
        say("her mangler et kolon efter nøglen"),
        say("skriv nøgle: værdi"),
        at_start=True,
    ),
    Complaint(
        "sequence entries are not allowed",
        say("et punkt med bindestreg kan ikke stå her"),
        say("sæt det på sin egen linje under nøglen"),
    ),
    Complaint(
        "while scanning a quoted scalar",
        say("anførselstegnet her bliver ikke lukket"),
        say("luk det"),
        at_start=True,
    ),
    Complaint(
        "while scanning a double-quoted scalar",
        say("en omvendt skråstreg kan ikke bruges sådan i dobbelte anførselstegn"),
        say("brug enkelte anførselstegn i stedet"),
    ),
    Complaint(
        "but got '?'",
        say("et spørgsmålstegn kan ikke stå i en liste med klammer"),
        say("sæt teksten i anførselstegn, eller skriv listen med bindestreger"),
    ),
    Complaint(
        "flow sequence",
        say("den firkantede parentes her bliver ikke lukket rigtigt"),
        say("luk den, eller sæt hele teksten i anførselstegn"),
        at_start=True,
    ),
    Complaint("flow mapping", say("tuborgklammen her bliver ikke lukket rigtigt"), QUOTES, at_start=True),
    Complaint("cannot start any token", say("en tekst kan ikke begynde med det tegn"), QUOTES),
    Complaint(
        "block scalar",
        say("efter | eller > skal teksten begynde på næste linje"),
        say("flyt teksten en linje ned, og ryk den ind"),
    ),
    Complaint(
        "block end",
        say("linjen passer ikke ind her"),
        say("ret indrykningen, så den følger linjerne omkring, og se efter anførselstegn"),
    ),
)
OTHERWISE = Complaint("", say("linjen kan ikke læses"), say("ret indrykning, kolon og anførselstegn på linjen"))
OPENS_WITH_VARIABLE = re.compile(r"(?:^|[:-])\s+\{[\w-]+\}")


def explain(error: yaml.YAMLError, lines: list[str]) -> tuple[int, Fault]:
    """The line, counted from 1, with the fault to tell."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return 0, Fault((), OTHERWISE.text, OTHERWISE.remedy)
    said = f"{error.context or ''} {error.problem or ''}"
    complaint = next((known for known in COMPLAINTS if known.words in said), OTHERWISE)
    line = _line(error, complaint)
    if line <= len(lines) and OPENS_WITH_VARIABLE.search(lines[line - 1]):
        return line, Fault((), say("en tekst kan ikke begynde med en tuborgklamme uden anførselstegn"), QUOTES)
    return line, Fault((), complaint.text, complaint.remedy)


def _line(error: yaml.MarkedYAMLError, complaint: Complaint) -> int:
    marks = [error.problem_mark, error.context_mark]
    mark = next((mark for mark in (marks[::-1] if complaint.at_start else marks) if mark), None)
    return mark.line + 1 if mark else 1
