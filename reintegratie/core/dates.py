"""Counting with dates, as one counts in an agenda.

A month later is the same day number, or the last day of the month where that number does not
exist: 31 January plus one month is 28 or 29 February. No weekend or holiday moves a date.
"""

import calendar
from datetime import MAXYEAR, MINYEAR, date, timedelta
from decimal import Decimal

from . import phrases
from .errors import OngeldigeDatum, VerkeerdType


def whole(number: Decimal | int) -> int:
    """The number of days, weeks, months or years. Raises VerkeerdType for a part of one."""
    if number != int(number):
        raise VerkeerdType(phrases.PART_OF_A_DAY)
    return int(number)


def add_days(day: date, number: int) -> date:
    """The date so many days later. Raises OngeldigeDatum past the end of the calendar."""
    try:
        return day + timedelta(days=whole(number))
    except OverflowError:
        raise OngeldigeDatum(phrases.TOO_FAR) from None


def add_weeks(day: date, number: int) -> date:
    """The date so many weeks later: the same day of the week."""
    return add_days(day, 7 * whole(number))


def add_months(day: date, number: int) -> date:
    """The date so many months later, at most the last day of that month.

    Raises OngeldigeDatum past the end of the calendar.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + whole(number), 12)
    if not MINYEAR <= year <= MAXYEAR:
        raise OngeldigeDatum(phrases.TOO_FAR)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def add_years(day: date, number: int) -> date:
    """The date so many years later; 29 February becomes 28 February where needed."""
    return add_months(day, 12 * whole(number))


def last_day(begin: date, months: int) -> date:
    """The last day of a period of so many months of which ``begin`` is the first day.

    It is the day before the same day number, or the last day of the month where that day does not
    exist: from 31 March six months run up to and including 30 September.
    """
    after, before = add_months(begin, months), add_months(add_days(begin, -1), months)
    return max(add_days(after, -1), before)


def days_between(first: date, second: date) -> int:
    """The number of days from the first date to the second."""
    return (second - first).days


def months_between(first: date, second: date) -> int:
    """The number of whole months that have passed from the first date to the second."""
    months = (second.year - first.year) * 12 + second.month - first.month
    return months - (add_months(first, months) > second)


def years_between(first: date, second: date) -> int:
    """The number of whole years that have passed: an age, for a date of birth."""
    return months_between(first, second) // 12


def new_year(day: date) -> date:
    """The first of January of the same year."""
    return date(day.year, 1, 1)


def year_of(day: date) -> int:
    """The calendar year of the day."""
    return day.year
