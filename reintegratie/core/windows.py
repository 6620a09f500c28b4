"""Windows of some months that follow each other, and what of a list of periods falls in one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from .dates import add_days, add_months, last_day, months_between, whole
from .periods import Perioden, calendar_months, months_by_date, within


def first_use(periods: Perioden, day: date) -> date:
    """The first day of the first period; the day itself where there is none."""
    return periods[0].van if periods else day


def window_after_use(periods: Perioden, day: date, months: int) -> date:
    """The first day of the window that holds the day, or is the last before it.

    The first use opens a window of so many months, and so does every first use after one.
    """
    begin = first_use(periods, day)
    while (end := last_day(begin, months)) < day:
        later = [max(one.van, add_days(end, 1)) for one in periods if one.tot > end]
        begin = min([*later, day])
    return begin


def adjoining_window(begin: date, day: date, months: int) -> date:
    """The first day of the window that holds the day, where each follows on the one before."""
    windows = 0
    while last_day(add_months(begin, windows * months), months) < day:
        windows += 1
    return add_months(begin, windows * months)


def windows_over(begin: date, day: date, months: int) -> int:
    """How many windows since ``begin`` are over on the day; one is over on the day after its last.

    None is over before the first has begun.
    """
    number = max(months_between(begin, day) // whole(months), 0)
    still_open = number and last_day(begin, number * months) >= day
    return number - 1 if still_open else number


def calendar_months_within(periods: Perioden, first: date, last: date) -> int:
    """The number of calendar months with a day of the periods, from the first to the last day."""
    return calendar_months(within(periods, first, last))


def months_by_date_within(periods: Perioden, first: date, last: date) -> Decimal:
    """The length of the periods in months from date to date, from the first to the last day."""
    return months_by_date(within(periods, first, last))
