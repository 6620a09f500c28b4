"""Rows that are alike in some columns: what hangs on these alone is worked out once for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .arrays import TEXT
from .data import Data
from .words import factorized, first_of_each

FEWER = 4  # how many times fewer rows there must be for it to be worth while
MOST_BITS, AT_HAND = 63, 18  # of one number; of one that is a place in a table of all there can be
SMALL = 12  # bits of a whole number that counts as one of a few


def alike(columns: Sequence[Data], rows: int) -> tuple[Any, Any] | None:
    """The first row of each kind, and for each row which kind it is; None where these are many.

    Two rows are of a kind where every column has the same value, or lacks the same.
    """
    parts = _all_parts(columns)
    if parts is None:
        return None
    bits = sum(size for _, size in parts)
    number = np.zeros(rows, np.min_scalar_type(2**bits - 1))
    for part, size in parts:
        number <<= number.dtype.type(size)
        number |= part.astype(number.dtype, copy=False)
    numbers, many = (number, 2**bits) if bits <= AT_HAND else factorized(number)
    places, which = first_of_each(numbers, many)
    return (places, which) if len(places) * FEWER <= rows else None


def may_be_alike(columns: Sequence[Data]) -> bool:
    """Whether the columns hold so little that many rows may be of a kind."""
    return _all_parts(columns) is not None


def _all_parts(columns: Sequence[Data]) -> list[tuple[Any, int]] | None:
    """What tells the rows apart, each with its bits; None where that is too much."""
    parts = [part for one in columns for part in _parts(one)]
    too_much = sum(size for _, size in parts) > MOST_BITS
    return None if too_much or any(part is None for part, _ in parts) else parts


def _parts(data: Data) -> list[tuple[Any, int]]:
    """What tells the rows of a column apart, each with its bits; None for what is too much."""
    lack = [(data.lack, 2)] if np.ndim(data.lack) else []
    if np.ndim(data.values) == 0 or (data.lack is not None and not lack and data.lack):
        return lack
    return [_values(data), *lack]


def _values(data: Data) -> tuple[Any, int]:
    """Yes and no, texts and small whole numbers; where something is lacking all are the same."""
    values, known = data.values, data.known
    if values.dtype.kind == "b":
        return values.view(np.uint8) & known.view(np.uint8), 1
    if values.dtype.type is not TEXT and values.dtype.kind != "i":
        return None, 0
    values = values * known
    low, high = int(values.min(initial=0)), int(values.max(initial=0))
    size = (high - low).bit_length()
    return (values - low, size) if size <= SMALL else (None, 0)
