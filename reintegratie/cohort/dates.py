"""``core.dates`` for all rows at once, by the first days of the months."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from reintegratie.core import dates

from .rows import Rows

FIRST, LAST = np.datetime64("0001-01-01"), np.datetime64("9999-12-31")
BEGIN, END = (np.datetime64(day, "M").astype(np.int64) for day in (FIRST, LAST))
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


def _refuse(rows: Rows, outside: Any) -> None:
    """A date that no calendar has."""
    rows.refuse(outside, lambda row: dates.add_days(date.max, 1))


def _add_days(rows, known, day, number):
    later = day + _whole(rows, known, number)
    _refuse(rows, ((later < FIRST) | (later > LAST)) & known)
    return later


def _add_weeks(rows, known, day, number):
    return _add_days(rows, known, day, number * 7)


def _add_months(rows, known, day, number):
    month = rows.once(_month, day) + _whole(rows, known, number)
    _refuse(rows, ((month < BEGIN) | (month > END)) & known)
    return _in_month(rows, day, month)


def _add_years(rows, known, day, number):
    return _add_months(rows, known, day, number * 12)


def _in_month(rows: Rows, day: Any, month: Any) -> Any:
    """The same day number in another month, at most the last day of that month."""
    place = np.clip(month - BEGIN, 0, len(FIRST_DAYS) - 2)
    same = FIRST_DAYS[place] + rows.once(_day_of_month, day, rows.once(_month, day))
    return np.minimum(same, FIRST_DAYS[place + 1] - 1).astype("M8[D]")


def _month(day: Any) -> Any:
    """The month, looked up; numpy's own calendar is far slower and knows the other dates."""
    place = day.astype(np.int64) - FROM_DAY
    if place.size and 0 <= place.min() and place.max() < len(MONTHS):
        return MONTHS[place]
    return day.astype("M8[M]").astype(np.int64)


def _day_of_month(day: Any, month: Any) -> Any:
    return day.astype(np.int64) - FIRST_DAYS[np.clip(month - BEGIN, 0, len(FIRST_DAYS) - 2)]


def _last_day(rows, known, begin, months):
    day_before = rows.once(_day_before, begin)
    after = _add_months(rows, known, begin, months) - 1
    return np.maximum(after, _add_months(rows, known, day_before, months))


def _day_before(day: Any) -> Any:
    return day - 1


def _days_between(rows, known, first, second):
    return (second - first).astype(np.int64)


def _months_between(rows, known, first, second):
    month = rows.once(_month, second)
    months = month - rows.once(_month, first)
    return months - (_in_month(rows, first, month) > second)


def _years_between(rows, known, first, second):
    return _months_between(rows, known, first, second) // 12


def _new_year(rows, known, day):
    return day.astype("M8[Y]").astype("M8[D]")


ON_DATES = {
    dates.add_days: _add_days, dates.add_weeks: _add_weeks, dates.add_months: _add_months,
    dates.add_years: _add_years, dates.last_day: _last_day, dates.days_between: _days_between,
    dates.months_between: _months_between, dates.years_between: _years_between,
    dates.new_year: _new_year,
}
