"""Gives each row a column of its own so that all together cost least: the assignment problem, by shortest paths."""

from collections.abc import Sequence

NOBODY = -1
START = -1


def assign(costs: Sequence[Sequence[int]]) -> list[int]:
    """For each row the column it gets; there are at least as many columns as rows."""
    matching = _Matching(costs)
    for row in range(len(costs)):
        matching.add(row)
    columns = {row: column for column, row in enumerate(matching.row_of)}
    return [columns[row] for row in range(len(costs))]


class _Matching:
    """What rows and columns are worth so that no cell costs less than its two, and those matched just as much."""

    def __init__(self, costs: Sequence[Sequence[int]]) -> None:
        width = len(costs[0]) if costs else 0
        self._costs = costs
        self._rows = [0] * len(costs)
        self._columns = [0] * width
        self.row_of = [NOBODY] * width

    def add(self, row: int) -> None:
        """One row more: it takes a column, and whoever had that takes another, along the cheapest way to a free one."""
        near = {column: (self._over(row, column), START) for column in range(len(self._columns))}
        reached: dict[int, tuple[int, int]] = {}
        holder, column = row, START
        while holder != NOBODY:
            column = min(near, key=lambda column: near[column][0])
            reached[column] = way = near.pop(column)
            holder = self.row_of[column]
            if holder != NOBODY:
                near |= self._nearer(near, holder, way[0], column)
        self._worth(row, reached, reached[column][0])
        self._hand_on(row, reached, column)

    def _over(self, row: int, column: int) -> int:
        return self._costs[row][column] - self._rows[row] - self._columns[column]

    def _nearer(
        self, near: dict[int, tuple[int, int]], holder: int, so_far: int, via: int
    ) -> dict[int, tuple[int, int]]:
        """The columns this holder reaches at less cost."""
        ways = {column: so_far + self._over(holder, column) for column in near}
        return {column: (cost, via) for column, cost in ways.items() if cost < near[column][0]}

    def _worth(self, row: int, reached: dict[int, tuple[int, int]], longest: int) -> None:
        self._rows[row] += longest
        for column, (cost, _) in reached.items():
            self._columns[column] -= longest - cost
            if self.row_of[column] != NOBODY:
                self._rows[self.row_of[column]] += longest - cost

    def _hand_on(self, row: int, reached: dict[int, tuple[int, int]], column: int) -> None:
        while (before := reached[column][1]) != START:
            self.row_of[column] = self.row_of[before]
            column = before
        self.row_of[column] = row
