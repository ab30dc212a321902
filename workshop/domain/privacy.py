"""Nobody may be traceable: what is counted is shown only when enough people stand behind it."""

from collections import Counter
from collections.abc import Iterable, Mapping

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


def groups_of(members: Iterable[str], smallest: int) -> list[str] | None:
    """The groups that may be shown beside each other, largest first; None where there are not two.

    Every group shown and what is left when all shown are taken away reach `smallest`, or nobody is left: where the
    rest would be too few, the smallest group shown joins it.
    """
    counts = Counter(members)
    shown = [group for group, count in counts.most_common() if group and count >= smallest]
    while shown and 0 < counts.total() - sum(counts[group] for group in shown) < smallest:
        shown.pop()
    return shown if len(shown) > 1 else None
