"""Keeps together what may not part at the end of a line: "§ 7", "kl. 9.00", "20 minutter"."""

import re

NO_BREAK = "\u00a0"
_BEFORE_A_NUMBER = r"(?:§|\b(?:kl|stk|nr)\.) (?=\d)"
_AFTER_A_NUMBER = r"(?<=\d) (?=(?:%|kr\.|procent|minut|time|dag|uge))"
_HELD = re.compile(f"{_BEFORE_A_NUMBER}|{_AFTER_A_NUMBER}", re.IGNORECASE)


def held(text: str) -> str:
    """The text with a no-break space between a number and what it belongs to."""
    return _HELD.sub(lambda found: found[0].replace(" ", NO_BREAK), text)
