"""Nobody may be traceable: what is counted is shown only when enough people stand behind it."""

from collections.abc import Mapping

FLOOR = 3
"""No programme may go below this."""


def breakdown(counts: Mapping[str, int], smallest: int) -> dict[str, int] | None:
    """The counts, if every group that is not empty and the rest of the room beside it reach `smallest`; else None.

    The remainder matters too: of 6 people, "5 TR" would name the sixth.
    """
    total = sum(counts.values())
    groups = [count for count in counts.values() if count]
    shown = all(count >= smallest and (total - count == 0 or total - count >= smallest) for count in groups)
    return dict(counts) if groups and shown else None


def about(n: int, smallest: int) -> int | None:
    """A head count for everybody's eyes: None while it is so small that it points at people."""
    return n if n >= smallest else None
