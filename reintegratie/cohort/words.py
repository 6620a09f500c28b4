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


def carry_out(function: Callable, rows: Rows, known: Any, values: list[Any]) -> Any:
    """The function on every row where all is known."""
    if function in ON_DATES:
        return ON_DATES[function](rows, known, *values)
    if function in PLAIN:
        return PLAIN[function](*values)
    return one_by_one(function, rows, known, values)[0]


def one_by_one(function: Callable, rows: Rows, known: Any, values: list[Any]) -> tuple[Any, Any]:
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
    numbers = np.zeros(len(rows), np.int64)
    for one in columns:
        codes, different = pd.factorize(_whole_numbers(one)[rows])
        numbers = pd.factorize(numbers * len(different) + codes)[0]
    places = np.zeros(numbers.max(initial=-1) + 1, np.int64)
    places[numbers[::-1]] = rows[::-1]
    which = np.zeros(len(columns[0]), np.int64)
    which[rows] = numbers
    return places, which


def _whole_numbers(values: Any) -> Any:
    return values.view(np.int64) if values.dtype.kind == "M" else values


def _some(values: Any, places: Any) -> Any:
    return values[places] if np.ndim(values) else np.broadcast_to(values, len(places))


def _round(values: Any, step: Any) -> Any:
    """Half up; a half that lost its last digits is still a half."""
    per_step = np.round(1 / step)
    scaled = np.abs(values) * per_step
    rounded = np.floor(scaled + (0.5 + TRACE) + scaled * RELATIVE) / per_step
    return np.copysign(rounded, values)


PLAIN = {min: np.minimum, max: np.maximum, round_half_up: _round}
