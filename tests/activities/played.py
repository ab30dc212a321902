"""A room that has played with cards: who ticked what, what was written together, and what hangs on the wall."""

from tests.cast import CARDS, ROOM, says, wrote
from workshop.activities.base import Entry, Value

AMBASSADOR, MEDIATOR, VOICE = CARDS.known
THEME = "aaaa0001"
HUNG = "card:0a1b2c3d"


def ticked(name: str, *ticks: list[str], role: str = "") -> Entry:
    return says(name, {"ticks": list(ticks), **({"segment": role} if role else {})}, "ticks")


def hung(name: str, text: str, id: str, card: str = MEDIATOR) -> Entry:
    return says(name, {"text": text, "card": card}, f"card:{id}")


def marked(slot: str, value: Value) -> Entry:
    return Entry("desk", slot, value)


EVERYBODY = [ticked(name, [MEDIATOR], [VOICE] if role == "tr" else []) for name, role in ROOM.items()]
PLAYED = [
    *EVERYBODY,
    wrote(1, "når to er uenige", "0b", card=MEDIATOR),
    wrote(1, "når én har magten", "0c", card=MEDIATOR, to=1),
    wrote(2, "når vi er stolte", "0a", card=AMBASSADOR),
    hung("Anna", "Vi skal tale med lederen", "00000002"),
    hung("Bilal", "Lederen skal med fra starten", "00000001", VOICE),
]


def by_roles(**counts: int) -> list[Entry]:
    """Everybody recognises themselves in the mediator, the TRs in the voice as well."""
    return [
        ticked(f"{role}{at}", [MEDIATOR, *([VOICE] if role == "tr" else [])], [], role=role)
        for role, count in counts.items()
        for at in range(count)
    ]
