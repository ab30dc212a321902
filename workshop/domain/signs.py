"""The signs by which people find each other: colour, shape and word, told apart by each of them alone."""

from dataclasses import dataclass

from workshop.domain.words import say


@dataclass(frozen=True)
class Sign:
    """`colour` is one of the house's, `shape` one the faces draw; `number` counts on when all signs are taken."""

    colour: str
    shape: str
    word: str
    number: int | None = None


SIGNS = (
    Sign("himmel", "circle", say("blå cirkel")),
    Sign("sol", "triangle", say("gul trekant")),
    Sign("tegl", "heart", say("rødt hjerte")),
    Sign("mos", "leaf", say("grønt blad")),
    Sign("lyng", "star", say("lilla stjerne")),
    Sign("rav", "square", say("brun firkant")),
    Sign("grafit", "cloud", say("grå sky")),
    Sign("himmel", "drop", say("blå dråbe")),
    Sign("sol", "moon", say("gul måne")),
    Sign("tegl", "house", say("rødt hus")),
    Sign("fjord", "diamond", say("havgrøn diamant")),
    Sign("lyng", "cross", say("lilla kors")),
)


def sign_of(team: int) -> Sign:
    """The sign of a team, counted from 1; from the thirteenth on the same ones again, with 2 beside them."""
    times, at = divmod(team - 1, len(SIGNS))
    sign = SIGNS[at]
    return Sign(sign.colour, sign.shape, sign.word, times + 1 if times else None)
