"""``core.dates`` for all rows at once, by the first days of the months."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from reintegratie.core import dates

from .data import all_of, any_of
from .rows import Rows

EDGES = np.array(["0001-01-01", "9999-12-31"], "M8[D]")
FIRST, LAST = EDGES.astype(np.int64)
BEGIN, END = EDGES.astype("M8[M]").astype(np.int64)
FIRST_DAYS = np.arange(BEGIN, END + 2).astype("M8[M]").astype("M8[D]").astype(np.int64)
NEAR_BY = slice(1900 * 12 - 12, 2200 * 12 - 12)  # the months in which almost every date falls
FROM_DAY = FIRST_DAYS[NEAR_BY.start]
MONTHS = np.repeat(np.arange(BEGIN, END + 1)[NEAR_BY], np.diff(FIRST_DAYS)[NEAR_BY])


def _whole(rows: Rows, known: Any, number: Any) -> Any:
    """The number of days or months; a part of one is refused."""
    if number.dtype.kind == "f":
        part = (number != np.floor(number)) & known
        rows.refuse(part, lambda row: dates.whole(Decimal("0.5")))
    return number.astype(np.int64)


def _as_dates(rows: Rows, known: Any, days: Any) -> Any:
    _refuse(rows, known, days, FIRST, LAST)
    return days.view("M8[D]")


def _refuse(rows: Rows, known: Any, number: Any, low: int, high: int) -> None:
    """A day or month that no calendar has."""
    if number.size and (number.min() < low or number.max() > high):
        outside = all_of(any_of(number < low, number > high), known)
        rows.refuse(outside, lambda row: dates.add_days(date.max, 1))


def _add_days(rows: Rows, known: Any, day: Any, number: Any) -> Any:
    later = day.view(np.int64) + _whole(rows, known, number)
    return _as_dates(rows, known, later)


def _add_weeks(rows: Rows, known: Any, day: Any, number: Any) -> Any:
    return _add_days(rows, known, day, number * 7)


def _add_months(rows: Rows, known: Any, day: Any, number: Any) -> Any:
    month = _month_later(rows, known, day, number)
    return _in_month(month, _number(rows, day)).view("M8[D]")


def _add_years(rows: Rows, known: Any, day: Any, number: Any) -> Any:
    return _add_months(rows, known, day, number * 12)


def _month_later(rows: Rows, known: Any, day: Any, number: Any) -> Any:
    month = rows.once(_month, day) + _whole(rows, known, number)
    _refuse(rows, known, month, BEGIN, END)
    return month


def _in_month(month: Any, number: Any) -> Any:
    """The day of that number in the month (the first is 0), at most the last day of the month."""
    return np.minimum(_first_day(month) + number, _first_day(month + 1) - 1)


def _first_day(month: Any) -> Any:
    """The first day of the month; any day where what is lacking made it a month of no calendar."""
    return FIRST_DAYS.take(month - BEGIN, mode="clip")


def _month(day: Any) -> Any:
    """The month, looked up; numpy's own calendar is far slower and knows the other dates."""
    place = day.astype(np.int64) - FROM_DAY
    if place.size and place.min() >= 0 and place.max() < len(MONTHS):
        return MONTHS[place]
    return day.astype("M8[M]").astype(np.int64)


def _number(rows: Rows, day: Any) -> Any:
    """The number of the day in its month, counted from 0."""
    return rows.once(_since_first, day, rows.once(_month, day))


def _since_first(day: Any, month: Any) -> Any:
    return day.view(np.int64) - _first_day(month)


def _last_day(rows: Rows, known: Any, begin: Any, months: Any) -> Any:
    month = _month_later(rows, known, begin, months)
    return _as_dates(rows, known, _in_month(month, _number(rows, begin) - 1))


def _days_between(rows: Rows, known: Any, first: Any, second: Any) -> Any:
    return (second - first).astype(np.int64)


def _months_between(rows: Rows, known: Any, first: Any, second: Any) -> Any:
    month = rows.once(_month, second)
    months = month - rows.once(_month, first)
    return months - (_in_month(month, _number(rows, first)) > second.view(np.int64))


def _years_between(rows: Rows, known: Any, first: Any, second: Any) -> Any:
    return _months_between(rows, known, first, second) // 12


def _new_year(rows: Rows, known: Any, day: Any) -> Any:
    return day.astype("M8[Y]").astype("M8[D]")


ON_DATES: dict[Callable[..., Any], Callable[..., Any]] = {
    dates.add_days: _add_days,
    dates.add_weeks: _add_weeks,
    dates.add_months: _add_months,
    dates.add_years: _add_years,
    dates.last_day: _last_day,
    dates.days_between: _days_between,
    dates.months_between: _months_between,
    dates.years_between: _years_between,
    dates.new_year: _new_year,
}
