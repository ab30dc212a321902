"""Small decks of cards to be dealt."""

from dataclasses import dataclass

from hypothesis import strategies as st


@dataclass(frozen=True)
class Card:
    id: str
    suit: str = ""
    roles: tuple[str, ...] = ()


ROLES = ["", "tr", "amr", "begge", "ftr", "leder", "andet", "vil_ikke_sige"]


def deck(**suits: int) -> list[Card]:
    return [Card(f"{suit}{number}", suit) for suit, n in suits.items() for number in range(n)]


cards = st.lists(
    st.builds(
        Card,
        st.uuids().map(str),
        st.sampled_from(["krav", "roller", "mening"]),
        st.lists(st.sampled_from(["tr", "amr", "begge", "leder"]), max_size=2, unique=True).map(tuple),
    ),
    min_size=1,
    max_size=8,
    unique_by=lambda card: card.id,
)
roles = st.sampled_from(ROLES)
