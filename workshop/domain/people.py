"""Who people are to the room: a role and a place, both optional, never a name."""

import unicodedata

from workshop.domain.refusal import NotAllowed
from workshop.domain.words import say

ROLES = {
    "tr": say("TR"),
    "amr": say("AMR"),
    "begge": say("Både TR og AMR"),
    "ftr": say("FTR"),
    "leder": say("Leder"),
    "andet": say("Andet"),
    "vil_ikke_sige": say("Vil ikke sige"),
}
PLACE_LIMIT = 40
"""Characters in a table number or a workplace's name."""


def role(text: str) -> str:
    """A known role or nothing."""
    if text not in ("", *ROLES):
        raise NotAllowed("Den rolle findes ikke.")
    return text


def place(text: str) -> str:
    """A table or workplace, white space folded."""
    folded = " ".join(unicodedata.normalize("NFC", text).split())
    if len(folded) > PLACE_LIMIT:
        raise NotAllowed("Skriv højst {limit} tegn.", limit=PLACE_LIMIT)
    return folded
