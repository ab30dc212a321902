"""A day of canvases, sortings and placings to export, counted from what people sent."""

from collections.abc import Iterator

from tests.cast import says, wrote
from tests.export.days import DAY, say, times
from workshop.activities import kinds
from workshop.activities.base import Activity, Entry, Value
from workshop.activities.canvas import Canvas
from workshop.activities.placing import Placing
from workshop.activities.sorting import Sorting
from workshop.domain.summary import Section, Summary, SummaryBlock

CAST = ("Anna", "Bilal", "Carla", "Dorte", "Emil", "Freja")
RULES = Canvas(
    id="ark",
    title="Spilleregler for vores TRIO",
    fields=(
        {"title": "Det gør vi", "questions": ["Hvad gør vi altid?"]},
        {"title": "Det gør vi ikke", "questions": ["Hvad gør vi aldrig?"]},
        {"title": "Det holder vi øje med"},
    ),
)
WHO = Sorting(
    id="hvem",
    title="Hvem gør hvad?",
    piles=("TR", "AMR", {"title": "Begge", "line": "Det kan I begge"}),
    items=(
        {"name": "Forhandler løn", "key": "TR", "why": "Det følger af overenskomsten"},
        {"name": "Gennemfører APV", "key": "AMR"},
        {"name": "Taler med en kollega, der har det svært", "key": ["amr", "begge"]},
        {"name": "Kalder til møde"},
    ),
)
FORMAL = Sorting(
    id="formelt", title="Formelt eller uformelt?", play="team", piles=("Formelt", "Uformelt"), items=("MED", "Kaffe")
)
WHEN = Placing(
    id="hvornaar",
    title="Hvornår kommer MED ind?",
    items=("I dag", "Sådan ønsker vi det"),
    x={"title": "I sagen", "stops": ["Problem", "Analyse", "Løsninger", "Konsekvenser", "Beslutning"]},
)
HOW = Placing(
    id="kort",
    title="Hvor ligger formerne?",
    items=("MED-udvalget", "TRIO", "Snak ved kaffen"),
    x={"title": "Fokus", "low": "enkelt sag", "high": "hele arbejdspladsen"},
    y={"title": "Form", "stops": ["Uformel", "Aftalt", "Formel"]},
)
SORTED = {
    "forhandler-loen": ("tr", "tr", "tr", "tr", "tr", "tr"),
    "gennemfoerer-apv": ("amr", "amr", "amr", "begge", "amr", "amr"),
    "taler-med-en-kollega-der-har-det-svaert": ("tr", "amr", "begge", "begge", "amr", "tr"),
    "kalder-til-moede": ("begge", "begge", "begge", "tr", "tr", "tr"),
}
PLACED = {"i-dag": (4, 5, 5, 5, 3, 4), "saadan-oensker-vi-det": (1, 2, 1, 1, 2, 3)}
IN_FIELD = {
    "med-udvalget": ((9, 3), (8, 3), (9, 3), (9, 3), (7, 2), (9, 3)),
    "trio": ((5, 2), (6, 2), (4, 2), (5, 1), (5, 2), (6, 3)),
    "snak-ved-kaffen": ((1, 1), (2, 1), (1, 1), (3, 1), (1, 1), (1, 2)),
}


def _shared() -> Iterator[Entry]:
    """Two of three groups share what they wrote; the first has given it a name."""
    yield wrote(1, "Siger det til hinanden først", "0a", to=0)
    yield wrote(1, "Mødes hver fredag, også når der ikke er noget", "0b", to=0)
    yield wrote(1, "Taler om dem, der ikke er her", "0c", to=1)
    yield wrote(2, "Skriver ned, hvad vi blev enige om", "0d", to=0)
    yield wrote(2, "Om vi kommer for sent ind", "0e", to=2)
    yield wrote(3, "Det her deler vi ikke", "0f", to=0)
    yield Entry("team:f1:1", "name", {"text": "Team Solsikken"})
    yield from (Entry(f"team:f1:{team}", "share", {"on": True}) for team in (1, 2))


def _items(given: dict[str, tuple[Value, ...]]) -> Iterator[Entry]:
    for item, values in given.items():
        yield from (says(name, {**value, "by": 1}, f"item:{item}") for name, value in zip(CAST, values, strict=True))


def section(activity: Activity, entries: list[Entry]) -> Section:
    made = kinds.outcome(activity, kinds.tally(activity, entries, 5), say)
    assert made
    return made


def sorting() -> Section:
    return section(WHO, list(_items({item: tuple({"pile": pile} for pile in piles) for item, piles in SORTED.items()})))


def formal() -> Section:
    entries = [
        Entry(f"team:f1:{team}", f"item:{item}", {"pile": pile, "by": 4})
        for team in (1, 2)
        for item, pile in (("med", "formelt"), ("kaffe", ("uformelt", "formelt")[team - 1]))
    ]
    return section(FORMAL, entries)


def on_a_line() -> Section:
    return section(WHEN, list(_items({item: tuple({"x": x} for x in steps) for item, steps in PLACED.items()})))


def in_a_field() -> Section:
    places = {item: tuple({"x": x, "y": y} for x, y in steps) for item, steps in IN_FIELD.items()}
    return section(HOW, list(_items(places)))


def canvas() -> Section:
    return section(RULES, list(_shared()))


def day() -> Summary:
    return Summary(
        title="AMR og TR: stå stærkt sammen",
        code="31132617",
        language="da",
        date=DAY,
        participants=12,
        phoneless=0,
        smallest_group=5,
        blocks=(
            SummaryBlock("Hvem gør hvad?", times(9, 0, 30), (sorting(), formal())),
            SummaryBlock("Tidligt ind", times(9, 30, 30), (on_a_line(), in_a_field())),
            SummaryBlock("Aftalen", times(10, 0, 45), (canvas(),)),
        ),
    )
