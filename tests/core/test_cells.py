"""Of a figure that changes each cell is told that is not what it was."""

import pytest

from reintegratie.core.cells import changed

CASES = [
    (None, 1, [((), None, 1)]),
    (1, None, [((), 1, None)]),
    (1, 1, []),
    ({"a": 1, "b": 2}, {"a": 1, "b": 3}, [(("b",), 2, 3)]),
    ({"a": 1}, {"b": 1}, [(("a",), 1, None), (("b",), None, 1)]),
    (None, {"a": {15: 1}}, [(("a", "15"), None, 1)]),
    (1, {"a": 1}, [((), 1, None), (("a",), None, 1)]),
]


@pytest.mark.parametrize(("was", "becomes", "told"), CASES)
def test_a_figure_is_one_cell_and_a_table_one_for_each_key(was, becomes, told):
    assert list(changed(was, becomes)) == told
