"""The cheapest way to give everybody one thing of their own."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.matching import assign


@given(st.integers(1, 4), st.integers(0, 2), st.data())
def test_no_other_assignment_costs_less(rows: int, more: int, data: st.DataObject):
    costs = [[data.draw(st.integers(0, 20)) for _ in range(rows + more)] for _ in range(rows)]

    columns = assign(costs)

    ways = (way for way in product(range(rows + more), repeat=rows) if len(set(way)) == rows)
    cheapest = min(sum(row[column] for row, column in zip(costs, way, strict=True)) for way in ways)
    assert len(set(columns)) == rows
    assert sum(row[column] for row, column in zip(costs, columns, strict=True)) == cheapest


def test_nothing_is_assigned_to_nobody():
    assert assign([]) == []
