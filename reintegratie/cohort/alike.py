"""Rows that are alike in some columns: what hangs on these alone is worked out once for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .arrays import TEXT
from .data import Data
from .words import factorized, first_of_each

FEWER = 4  # how many times fewer rows there must be for it to be worth while
MOST_BITS, AT_HAND = 63, 20  # of one number; of one that is a place in a table of all there can be
Part = tuple[Any, int]  # whole numbers that are not negative, and the bits that these take
SMALL = 12  # bits of a whole number that counts as one of a few


def alike(columns: Sequence[Data], rows: int) -> tuple[Any, Any] | None:
    """The first row of each kind, and for each row which kind it is; None where these are many.

    Two rows are of a kind where every column has the same value, or lacks the same.
    """
    parts = _all_parts(columns)
    if parts is None:
        return None
    number, bits = _as_one(parts) if parts else (np.zeros(rows, np.uint8), 0)
    numbers, many = (number, 2**bits) if bits <= AT_HAND else factorized(number)
    places, which = first_of_each(numbers, many)
    return (places, which) if len(places) * FEWER <= rows else None


def _as_one(parts: list[Part]) -> Part:
    """One number for each row; two by two, so that most of the work is done on small numbers."""
    while len(parts) > 1:
        pairs = [_pair(one, other) for one, other in zip(parts[::2], parts[1::2], strict=False)]
        parts = pairs + parts[2 * len(pairs) :]
    return parts[0]


def _pair(one: Part, other: Part) -> Part:
    bits = one[1] + other[1]
    number = one[0].astype(np.min_scalar_type(2**bits - 1))
    number <<= number.dtype.type(other[1])
    number |= other[0].astype(number.dtype, copy=False)
    return number, bits


def _all_parts(columns: Sequence[Data]) -> list[Part] | None:
    """What tells the rows apart, each with its bits; None where that is too much."""
    parts = [part for one in columns for part in _parts(one)]
    too_much = sum(size for _, size in parts) > MOST_BITS
    return None if too_much or any(part is None for part, _ in parts) else parts


def _parts(data: Data) -> list[Part]:
    """What tells the rows of a column apart, each with its bits; None for what is too much."""
    lack = [(data.lack, 1 if data.lack.max(initial=0) <= 1 else 2)] if np.ndim(data.lack) else []
    if np.ndim(data.values) == 0 or (data.lack is not None and not lack and data.lack):
        return lack
    return [_values(data), *lack]


def _values(data: Data) -> Part:
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
