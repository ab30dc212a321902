"""Numbers as the reader writes them: with the decimal sign of their language, and thousands apart."""

import math

from workshop.domain.words import Say, say


def rounded(value: float, decimals: int) -> float:
    """Halves are rounded up, as people do and as browsers draw it; -1 rounds to tens."""
    size: float = 10.0**decimals
    return round(math.floor(value * size + 0.5) / size, max(decimals, 0))


def spoken(value: float, decimals: int, say_in: Say) -> str:
    """1234.5 with one decimal is "1.234,5" in Danish; less than nothing has a true minus."""
    whole, _, part = f"{rounded(value, decimals):,.{max(decimals, 0)}f}".partition(".")
    mark = say_in(say("{whole},{tenth}"), whole="", tenth="")
    grouped = whole.replace(",", "." if mark == "," else ",").replace("-", "−")
    return f"{grouped}{mark}{part}" if part else grouped


def brief(value: float, decimals: int, say_in: Say) -> str:
    """The same with no more decimals than it takes: 12 rather than 12,0."""
    fewest = next(few for few in range(decimals + 1) if few == decimals or rounded(value, few) == value)
    return spoken(value, fewest, say_in)
