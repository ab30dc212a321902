"""The cast that plays in every test: Gry leads, Anna, Bilal, Carla, Dorte, Emil and Freja take part."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from workshop.activities.base import Entry
from workshop.activities.cards import Cards
from workshop.activities.checkout import Checkout
from workshop.activities.decks import Card, Deck, Suit
from workshop.activities.forms.choice import Choice
from workshop.activities.forms.scale import Scale
from workshop.activities.forms.text import Text
from workshop.activities.forms.words import Words
from workshop.activities.pause import Pause
from workshop.activities.slide import Slide
from workshop.activities.timer import Timer
from workshop.activities.walk import Walk
from workshop.domain.programme import Block, Programme

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
ROOM = {
    "Anna": "tr",
    "Bilal": "amr",
    "Carla": "leder",
    "Dorte": "ftr",
    "Emil": "begge",
    "Freja": "vil_ikke_sige",
}


def at(clock: str) -> datetime:
    """A moment of the day, "9.15", on the date all tests play."""
    hours, minutes = clock.split(".")
    return datetime(2026, 11, 20, int(hours), int(minutes), tzinfo=COPENHAGEN)


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


def says(name: str, value: dict, slot: str = "ballot") -> Entry:
    """What somebody of the cast sent; the author key is as good as random."""
    return Entry(f"key-of-{name}", slot, value)


def wrote(team: int, text: str, slot: str, *, by: int = 4, to: int = 0, card: str = "", forming: str = "f1") -> Entry:
    """A line a team wrote together."""
    return Entry(f"team:{forming}:{team}", f"line:{slot}", {"text": text, "to": to, "card": card, "by": by})


def say_in(text: str, /, **params: object) -> str:
    return text.format(**params)


MOOD = Choice(id="mood", question="Hvordan er du landet?", options=("Godt", "Midt imellem", "Tungt"))
GOLD = Scale(
    id="gold", question="Hvilke ressourcer har I?", statements=("Indflydelse", "Mening"), low="lidt", high="meget"
)
CLOUD = Words(id="cloud", question="Hvad tænker du på?")
WALL = Text(id="wall", question="Hvad virker?", columns=("Det virker", "Det kan styrkes"), most=2)
OUT = Checkout(id="out", themes=("Mening", "Krav"))
DECK = Deck(
    title="Roller for tillidsvalgte",
    source="Kun for dem, der laver kort",
    suits=(Suit(id="vaere", title="At være"), Suit(id="goere", title="At gøre")),
    cards=(
        Card(
            name="Ambassadør", line="Taler godt om fællesskabet", questions=("Hvornår?",), suit="vaere", roles=("tr",)
        ),
        Card(
            name="Mægler", line="Får to til at tale", questions=("Hvem?", "Hvordan?"), suit="goere", source="Hemmelig"
        ),
        Card(name="Talerør", line="Siger det, andre tænker", questions=("For hvem?",), suit="goere", roles=("amr",)),
    ),
)
CARDS = Cards(id="cards", title="Øvelse med dialogkort", deck=DECK)
WALK = Walk(id="walk", prompts=("Hvad er svært?", "Hvad vil du gøre mere af?"), bring=("Udfordring", "Idé"))

DAY = Programme(
    title="En kort dag",
    aims=("At prøve det hele",),
    blocks=(
        Block("welcome", "Velkomst", time(9, 0), 15, (Slide(id="hello", title="Velkommen"), MOOD)),
        Block("knowledge", "Viden", time(9, 15), 30, (CLOUD, GOLD, WALL)),
        Block("break", "Pause", time(9, 45), 15, (Pause(id="coffee"),)),
        Block("work", "Arbejde", time(10, 0), 45, (Timer(id="talk", title="Tal sammen", minutes=10),)),
        Block("end", "Afrunding", time(10, 45), 15, (OUT,)),
    ),
)
