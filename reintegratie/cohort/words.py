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
    return _one_by_one(function, rows, known, values)


def _one_by_one(function: Callable, rows: Rows, known: Any, values: list[Any]) -> Any:
    """Once for every different combination of values."""
    known, *values = np.broadcast_arrays(known, *values)
    shape, known = known.shape, np.flatnonzero(known)
    values = [one.reshape(-1)[known] for one in values]
    numbers = np.zeros(len(known), np.int64)
    for one in values:
        codes, different = pd.factorize(one)
        numbers = pd.factorize(numbers * len(different) + codes)[0]
    places = np.unique(numbers, return_index=True)[1]
    arguments = zip(*(rows.decode(one[places]) for one in values), strict=True)
    found = rows.encode_all([
        rows.at(known[place], function, *given)
        for place, given in zip(places, arguments, strict=True)
    ])
    out = np.zeros(np.prod(shape, dtype=int), found.dtype if len(found) else float)
    if len(found):
        out[known] = found[numbers]
    return out.reshape(shape)


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
