"""What a column holds: a value for each row, and beside it what that row lacks.

``lack`` says why a value is unknown: a missing fact, a missing figure, or both; that is all an
outcome needs of the names in a ``Scalar``. Where a row lacks something its value means nothing.
"""

from __future__ import annotations

from typing import Any

import numpy as np

FACT, FIGURE = 1, 2
NARROW: list[Any] = [np.dtype(one) for one in (np.int8, np.int16, np.int32)]
LACKS = {"feit": FACT, "parameter": FIGURE}
Lack = Any  # an array of 8-bit numbers, one such number for every row, or None: nothing is lacking


class Data:
    """Values and lacks of some rows; a single value stands for every row.

    ``values`` is None where no row has one; ``drifts`` says that float arithmetic may have
    touched the last digits.
    """

    __slots__ = ("_known", "drifts", "lack", "values")

    def __init__(self, values: Any, lack: Lack = None, drifts: bool = False):
        self.values, self.lack, self.drifts = values, lack, drifts
        self._known = np.True_ if lack is None else None

    def rows(self, rows: Any) -> Data:
        """The same for a part of the rows: a slice, or the places of some."""
        values = _some(self.values, rows)
        if values is not None and values.dtype in NARROW:
            values = values.astype(np.int64)
        return Data(values, _some(self.lack, rows), self.drifts)

    @property
    def known(self) -> Any:
        """Where nothing is lacking."""
        if self._known is None:
            self._known = self.lack == 0
        return self._known


def joined(parts: list[Data], sizes: list[int]) -> Data:
    """One column of the parts that follow each other, each of so many rows."""
    if len(parts) == 1:
        return parts[0]
    lacks = [np.uint8(0) if one.lack is None else one.lack for one in parts]
    lack = None if all(one.lack is None for one in parts) else _joined(lacks, sizes)
    some = next((one.values for one in parts if one.values is not None), None)
    if some is None:
        return Data(None, lack)
    empty = np.zeros((), some.dtype)[()]
    values = [empty if one.values is None else one.values for one in parts]
    return Data(_joined(values, sizes), lack, any(one.drifts for one in parts))


def _joined(parts: list[Any], sizes: list[int]) -> Any:
    first = parts[0]
    if all(np.ndim(one) == 0 and one == first and one.dtype == first.dtype for one in parts):
        return first
    return np.concatenate([np.broadcast_to(*one) for one in zip(parts, sizes, strict=True)])


def narrow(values: Any) -> Any:
    """Whole numbers of a whole table in as few bytes as they take; ``rows`` makes them wide."""
    if values.dtype != np.int64:
        return values
    low, high = values.min(initial=0), values.max(initial=0)
    fitting = (one for one in NARROW if np.iinfo(one).min <= low and high <= np.iinfo(one).max)
    return values.astype(next(fitting, np.int64), copy=False)


def _some(values: Any, rows: Any) -> Any:
    return values[rows] if np.ndim(values) else values


def all_of(*conditions: Any) -> Any:
    """Where all of them hold. A single yes or no never goes to numpy, which is slow at it."""
    found: Any = np.True_
    for one in conditions:
        if one.ndim == 0:
            if not one:
                return one
        else:
            found = one if found.ndim == 0 else found & one
    return found


def any_of(*conditions: Any) -> Any:
    """Where one of them holds."""
    found: Any = np.False_
    for one in conditions:
        if one.ndim == 0:
            if one:
                return one
        else:
            found = one if found.ndim == 0 else found | one
    return found


def union(one: Lack, other: Lack) -> Lack:
    """What either lacks."""
    if one is None or one is other:
        return other
    return one if other is None else one | other


def needed(one: Lack, other: Lack) -> Lack:
    """What a value lacks that needs both: where one lacks only a figure, no fact makes it known."""
    if one is None or other is None or one is other:
        return union(one, other)
    return select(any_of(one == FIGURE, other == FIGURE), np.uint8(FIGURE), one | other)


def keep(lack: Lack, where: Any) -> Lack:
    """What is lacking there; elsewhere nothing."""
    if lack is None or (where.ndim == 0 and not where):
        return None
    return lack if where.ndim == 0 else _there(lack, where)


def select(where: Any, yes: Any, no: Any) -> Any:
    """One of two 8-bit numbers in each row; much faster than ``np.where``."""
    if where.ndim == 0:
        return yes if where else no
    return no ^ _there(yes ^ no, where)


def _there(numbers: Any, where: Any) -> Any:
    """The 8-bit numbers there, elsewhere 0."""
    every_bit = -where.view(np.uint8)
    every_bit &= numbers
    return every_bit
