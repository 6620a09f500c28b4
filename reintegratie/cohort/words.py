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
    places, which = _combinations(known, values)
    arguments = zip(*(rows.decode(_some(one, places)) for one in values), strict=True)
    found = [rows.at(place, function, *one) for place, one in zip(places, arguments, strict=True)]
    nothing = np.array([one is None for one in found], bool)
    some = next((one for one in found if one is not None), None)
    if some is None:
        return None, (nothing[which] if len(nothing) else np.False_) & known
    encoded = rows.encode_all([some if one is None else one for one in found])
    return encoded[which], nothing[which] & known


def _combinations(known: Any, values: list[Any]) -> tuple[Any, Any]:
    """A row for every different combination in the known rows, and which of them each row has."""
    columns = [one for one in values if np.ndim(one)]
    if not columns:
        return np.array([0]), np.int64(0)
    rows = np.flatnonzero(np.broadcast_to(known, len(columns[0])))
    firsts, numbers = first_of_each(*_numbered([_whole_numbers(one)[rows] for one in columns]))
    which = np.zeros(len(columns[0]), np.int64)
    which[rows] = numbers
    return rows[firsts], which


def _numbered(columns: list[Any]) -> tuple[Any, int]:
    """A number for every row, the same where all columns are, and how many there may be."""
    numbers, many = 0, 1
    for one in columns:
        codes, different = _codes(one)
        numbers, many = numbers * different + codes, many * different
        if many > len(one):
            numbers, many = factorized(numbers)
    return numbers, many


def _codes(values: Any) -> tuple[Any, int]:
    """The same for one column; whole numbers close together need no search."""
    if values.size and values.dtype.kind in "biu":
        low, high = int(values.min()), int(values.max())
        if high - low < values.size:
            return values.astype(np.int64) - low, high - low + 1
    return factorized(values)


def factorized(values: Any) -> tuple[Any, int]:
    codes, different = pd.factorize(values)
    return codes, len(different)


def first_of_each(numbers: Any, many: int) -> tuple[Any, Any]:
    """The place where each number comes first, in that order, and which of them each place has."""
    first = np.full(many, -1)
    first[numbers[::-1]] = np.arange(len(numbers))[::-1]
    places = np.sort(first[first >= 0])
    first[numbers[places]] = np.arange(len(places))
    return places, first[numbers]


def _whole_numbers(values: Any) -> Any:
    return values.view(np.int64) if values.dtype.kind == "M" else values


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
