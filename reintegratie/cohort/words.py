"""The verbs of ``core`` on whole columns; any other function is carried out value by value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from reintegratie.core.rounding import round_half_up

from .arrays import RELATIVE
from .dates import ON_DATES
from .rows import Rows

TRACE = 1e-13


def carry_out(function: Callable[..., Any], rows: Rows, known: Any, values: list[Any]) -> Any:
    """The function on every row where all is known."""
    if function in ON_DATES:
        return ON_DATES[function](rows, known, *values)
    if function in PLAIN:
        return PLAIN[function](*values)
    return one_by_one(function, rows, known, values)[0]


def one_by_one(
    function: Callable[..., Any], rows: Rows, known: Any, values: list[Any]
) -> tuple[Any, Any]:
    """Once for every different combination of values; and where it gives nothing."""
    numbers, many = _numbered(known, [one for one in values if np.ndim(one)])
    places = np.sort(_firsts(numbers, many)[1:])
    places = places[places >= 0]
    arguments = zip(*(rows.decode(_some(one, places)) for one in values), strict=True)
    found = [rows.at(place, function, *one) for place, one in zip(places, arguments, strict=True)]
    some = next((one for one in found if one is not None), None)
    nothing: Any = np.zeros(many, bool)
    used = np.atleast_1d(numbers)[places]
    nothing[used] = [one is None for one in found]
    nothing = nothing.take(numbers) if nothing.any() else np.False_
    if some is None:
        return None, nothing
    encoded = rows.encode_all([some if one is None else one for one in found])
    table = np.zeros(many, encoded.dtype)
    table[used] = encoded
    return table.take(numbers), nothing


def _numbered(known: Any, columns: list[Any]) -> tuple[Any, int]:
    """A number for every row, the same where all columns are, and how many there may be.

    Where something is not known it is 0.
    """
    numbers, many = np.intp(0), 1
    for one in columns:
        codes, different = _codes(one)
        numbers, many = numbers * different + codes, many * different
        if many > len(one):
            numbers, many = factorized(numbers)
    return (numbers + 1) * known, many + 1


def _codes(values: Any) -> tuple[Any, int]:
    """The same for one column; whole numbers close together need no search."""
    if values.dtype.kind == "M":
        values = values.view(np.int64)
    if values.size and values.dtype.kind in "biu":
        low, high = int(values.min()), int(values.max())
        if high - low < values.size:
            return values.astype(np.intp) - low, high - low + 1
    return factorized(values)


def factorized(values: Any) -> tuple[Any, int]:
    codes, different = pd.factorize(values)
    return codes, len(different)


def first_of_each(numbers: Any, many: int) -> tuple[Any, Any]:
    """The place where each number comes first, in that order, and which of them each place has."""
    numbers = numbers.astype(np.intp, copy=False)  # numpy looks up with these alone
    first = _firsts(numbers, many)
    places = np.sort(first[first >= 0])
    first[numbers[places]] = np.arange(len(places))
    return places, first.take(numbers)


def _firsts(numbers: Any, many: int) -> Any:
    """The place where each number comes first, or -1."""
    numbers = np.atleast_1d(numbers)
    first = np.full(many, -1, np.min_scalar_type(-len(numbers) - 1))
    first[numbers[::-1]] = np.arange(len(numbers), dtype=first.dtype)[::-1]
    return first


def _some(values: Any, places: Any) -> Any:
    return values[places] if np.ndim(values) else np.broadcast_to(values, len(places))


def _round(values: Any, step: Any) -> Any:
    """Half up; a half that lost its last digits is still a half."""
    per_step = np.round(1 / step)
    scaled = np.abs(values) * per_step
    relative = scaled * RELATIVE
    scaled += 0.5 + TRACE
    scaled += relative
    rounded = np.floor(scaled) / per_step
    return rounded if np.min(values, initial=0) >= 0 else np.copysign(rounded, values)


PLAIN: dict[Callable[..., Any], Callable[..., Any]] = {
    min: np.minimum,
    max: np.maximum,
    round_half_up: _round,
}
