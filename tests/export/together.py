"""A day of cards and a walk to export, counted from what people sent."""

from collections.abc import Iterator

from tests.cast import says, wrote
from tests.export.days import DAY, say, times
from workshop.activities import kinds
from workshop.activities.base import DESK, Entry
from workshop.activities.cards import Cards
from workshop.activities.decks import Card, Deck
from workshop.activities.walk import Walk
from workshop.domain.summary import Section, Summary, SummaryBlock

ROLES = (
    "Ambassadør",
    "Brobygger",
    "Budbringer",
    "Endestation",
    "Forhandler",
    "Klassisk TR",
    "Moderne TR",
    "Mægler",
    "Rollemodel",
    "Sparringspartner",
    "Støttende TR",
    "Synlig kontakt",
    "Talerør",
    "Vurderer",
)
CARDS = Cards(
    id="kort",
    title="Øvelse med dialogkort",
    deck=Deck(
        title="Roller for tillidsvalgte",
        cards=tuple(Card(name=name, questions=("Hvornår er den god?",)) for name in ROLES),
    ),
)
WALK = Walk(id="tur", prompts=("Hvad er svært?",), bring=("Det er svært", "Det vil vi prøve"))
NOTED = (
    ("ambassadoer", 0, "der er noget at være stolt af", "vi vil have nye kolleger med"),
    ("ambassadoer", 1, "den skygger for det, der er galt"),
    ("maegler", 0, "to er uenige om vagterne", "begge har bedt om det"),
    ("maegler", 1, "den ene har magt over den anden – så er det lederens opgave"),
    ("endestation", 1, "jeg går hjem med det, ingen må vide"),
)
HUNG = ("Vi siger det højt, mens det er småt", "Lederen er også en kollega", "Jeg skal spørge, før jeg lover noget")
BROUGHT = (
    ("At finde tid, når alle løber stærkt", "Et fast kvarter efter morgenmødet"),
    ("Jeg ved for meget om for mange", "Aftale med lederen, hvad jeg må sige videre"),
    ("Tiden går med drift", "Gå en tur med AMR hver måned"),
)
LEADING = "aaaa0001"


def _played() -> Iterator[Entry]:
    """Six TR and six AMR recognise themselves, in three groups; what they write, and what they hang up."""
    for at in range(12):
        role, own = ("tr", "amr")[at % 2], {CARDS.known[(at * 5 + step) % 14] for step in range(4)}
        ticks = [[*own, *({"maegler"} - own if at < 9 else ())], [CARDS.known[at % 6]]]
        yield says(str(at), {"ticks": ticks, "segment": role}, "ticks")
    for at, (card, to, *texts) in enumerate(NOTED):
        for place, text in enumerate(texts):
            yield wrote(at % 3, text, f"{at:06x}{place:06x}", card=card, to=to)
    for at, text in enumerate(HUNG):
        yield says(str(at), {"text": text, "card": "maegler"}, f"card:{at:08x}")
    yield Entry(DESK, f"theme:{LEADING}", {"title": "Ledelse"})
    yield Entry(DESK, "put:00000001", {"theme": LEADING})


def _walked() -> Iterator[Entry]:
    for pair, lines in enumerate(BROUGHT):
        for to, text in enumerate(lines):
            yield wrote(pair, text, f"{pair:06x}{to:06x}", by=2 + (pair == 2), to=to)
    yield Entry(DESK, f"theme:{LEADING}", {"title": "Tid"})
    yield from (Entry(DESK, f"put:{pair:06x}000000", {"theme": LEADING}) for pair in (0, 2))


def _sections(activity: Cards | Walk, entries: Iterator[Entry]) -> tuple[Section, ...]:
    result = kinds.tally(activity, list(entries), 5)
    section = kinds.outcome(activity, result, say)
    return (section, *kinds.by_group(activity, result, say)) if section else ()


def day() -> Summary:
    return Summary(
        title="Kort og gåtur",
        code="77778888",
        language="da",
        date=DAY,
        participants=12,
        phoneless=1,
        smallest_group=5,
        blocks=(
            SummaryBlock("Øvelse med dialogkort", times(9, 45, 45), _sections(CARDS, _played())),
            SummaryBlock("Walk'n'Talk", times(10, 45, 30), _sections(WALK, _walked())),
        ),
    )
