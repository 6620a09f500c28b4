"""The verbs of ``core`` on whole columns; any other function is carried out value by value."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd

from reintegratie.core import dates
from reintegratie.core.rounding import round_half_up

from .arrays import RELATIVE
from .rows import Rows

DAY = np.timedelta64(1, "D")
FIRST, LAST = np.datetime64("0001-01-01"), np.datetime64("9999-12-31")
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


def _whole(rows: Rows, known: Any, number: Any) -> Any:
    """The number of days or months; a part of one is refused."""
    if number.dtype.kind == "f":
        part = (number != np.floor(number)) & known
        rows.refuse(part, lambda row: dates.whole(Decimal("0.5")))
    return number.astype(np.int64)


def _on_calendar(rows: Rows, known: Any, days: Any) -> Any:
    outside = ((days < FIRST) | (days > LAST)) & known
    rows.refuse(outside, lambda row: dates.add_days(date.max, 1))
    return days


def _add_days(rows, known, day, number):
    return _on_calendar(rows, known, day + _whole(rows, known, number) * DAY)


def _add_weeks(rows, known, day, number):
    return _add_days(rows, known, day, number * 7)


def _add_months(rows, known, day, number):
    return _on_calendar(rows, known, _months_later(day, _whole(rows, known, number)))


def _add_years(rows, known, day, number):
    return _add_months(rows, known, day, number * 12)


def _months_later(day: Any, number: Any) -> Any:
    """The same day number so many months later, at most the last day of that month."""
    month = day.astype("M8[M]")
    later = month + number
    last = (later + 1).astype("M8[D]") - DAY
    return np.minimum(later.astype("M8[D]") + (day - month.astype("M8[D]")), last)


def _last_day(rows, known, begin, months):
    after = _add_months(rows, known, begin, months) - DAY
    return np.maximum(after, _add_months(rows, known, begin - DAY, months))


def _days_between(first: Any, second: Any) -> Any:
    return (second - first).astype(np.int64)


def _months_between(first: Any, second: Any) -> Any:
    months = (second.astype("M8[M]") - first.astype("M8[M]")).astype(np.int64)
    return months - (_months_later(first, months) > second)


def _years_between(first: Any, second: Any) -> Any:
    return _months_between(first, second) // 12


def _new_year(day: Any) -> Any:
    return day.astype("M8[Y]").astype("M8[D]")


PLAIN = {
    min: np.minimum, max: np.maximum, round_half_up: _round, dates.days_between: _days_between,
    dates.months_between: _months_between, dates.years_between: _years_between,
    dates.new_year: _new_year,
}
ON_DATES = {
    dates.add_days: _add_days, dates.add_weeks: _add_weeks, dates.add_months: _add_months,
    dates.add_years: _add_years, dates.last_day: _last_day,
}
