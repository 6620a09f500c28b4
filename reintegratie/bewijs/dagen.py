"""Days for the prover: by month where months are counted, by number where days are.

A day has a month (12 times the year plus the month, from nought) and a day in it, or its number on
the calendar, or both. What is asked and is not there yet is made of the other.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import z3

from .logica import all_of, any_of, either, negate, same

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
SHORT = (3, 5, 8, 10)  # April, June, September, November
BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)  # days before each month


class Kalender:
    """Makes days whose parts follow from other parts, and keeps what these must satisfy."""

    def __init__(self, prefix: str = ""):
        self.facts: list[z3.BoolRef] = []
        self._prefix, self._made = prefix, 0

    def fresh(self, what: str) -> z3.ArithRef:
        """A number of its own."""
        self._made += 1
        return z3.Int(f"{self._prefix}{what}!{self._made}")

    def by_month(self, number: Any) -> tuple[Any, Any]:
        """The month and the day in it of a day with this number."""
        month, day = self.fresh("maand"), self.fresh("dag")
        self.facts += [valid(month, day), number_of(month, day) == number]
        return month, day


class Dag:
    """One day. ``between`` are the first and last day that it can be, where that is known."""

    def __init__(
        self,
        calendar: Kalender,
        month: Any = None,
        day: Any = None,
        number: Any = None,
        between: tuple[date, date] | None = None,
    ):
        self.calendar, self.between = calendar, between
        self._month, self._day, self._number = month, day, number

    @classmethod
    def fixed(cls, calendar: Kalender, day: date) -> Dag:
        """A day that is known."""
        month = z3.IntVal(12 * day.year + day.month - 1)
        number = z3.IntVal(day.toordinal())
        return cls(calendar, month, z3.IntVal(day.day), number, (day, day))

    @property
    def has_month(self) -> bool:
        return self._month is not None

    @property
    def has_number(self) -> bool:
        return self._number is not None

    @property
    def month(self) -> Any:
        """12 times the year plus the month, January being nought."""
        if self._month is None:
            self._month, self._day = self.calendar.by_month(self._number)
        return self._month

    @property
    def day(self) -> Any:
        """The day in its month, from one."""
        return self._day if self.month is not None else None

    @property
    def number(self) -> Any:
        """Its number on the calendar, as ``date.toordinal`` counts."""
        if self._number is None:
            self._number = number_of(self._month, self._day)
        return self._number

    def before(self, other: Dag) -> z3.BoolRef:
        """Whether it is earlier than another day."""
        if self.has_number and other.has_number:
            return self.number < other.number
        return any_of(
            [
                self.month < other.month,
                all_of([self.month == other.month, self.day < other.day]),
            ]
        )

    def same(self, other: Dag) -> z3.BoolRef:
        """Whether it is the same day."""
        if self.has_number and other.has_number:
            return same(self.number, other.number)
        return all_of([same(self.month, other.month), same(self.day, other.day)])

    def or_else(self, condition: z3.BoolRef, other: Dag) -> Dag:
        """This day where the condition holds, else the other."""
        if z3.is_true(condition) or z3.is_false(condition):
            return self if z3.is_true(condition) else other
        if self.has_number and other.has_number:
            number = either(condition, self.number, other.number)
            if not (self.has_month and other.has_month):
                return Dag(self.calendar, number=number)
        else:
            number = None
        month = either(condition, self.month, other.month)
        return Dag(self.calendar, month, either(condition, self.day, other.day), number)

    # counting --------------------------------------------------------------

    def plus_days(self, number: Any) -> Dag:
        """So many days later."""
        if z3.is_int_value(number) and abs(number.as_long()) == 1 and self.has_month:
            return self._next() if number.as_long() == 1 else self._previous()
        return Dag(self.calendar, number=self.number + number)

    def plus_months(self, number: Any) -> Dag:
        """So many months later, at most the last day of that month."""
        month = self.month + number
        return Dag(self.calendar, month, least(self.day, days_in(month)))

    def last_of(self, months: Any) -> Dag:
        """The last day of so many months of which this is the first."""
        after = self.plus_months(months)._previous()
        before = self._previous().plus_months(months)
        return after.or_else(negate(after.before(before)), before)

    def months_until(self, other: Dag) -> Any:
        """The whole months that have passed on the other day."""
        months = other.month - self.month
        not_yet = least(self.day, days_in(other.month)) > other.day
        return months - z3.If(not_yet, 1, 0)

    def year(self) -> Any:
        """The calendar year."""
        return self.month / 12

    def new_year(self) -> Dag:
        """The first of January of that year."""
        between = self._moved(lambda day: day.replace(month=1, day=1))
        if between and between[0] == between[1]:
            return Dag.fixed(self.calendar, between[0])
        return Dag(self.calendar, 12 * self.year(), z3.IntVal(1), between=between)

    def _moved(self, function: Callable[[date], date]) -> tuple[date, date] | None:
        """The first and last day that it can be when every day moves so."""
        return self.between and (function(self.between[0]), function(self.between[1]))

    def _previous(self) -> Dag:
        between = self._moved(lambda day: day - timedelta(days=1))
        if between and between[0] == between[1]:
            return Dag.fixed(self.calendar, between[0])
        first = self.day == 1
        month = z3.If(first, self.month - 1, self.month)
        day = z3.If(first, days_in(self.month - 1), self.day - 1)
        return Dag(self.calendar, month, day, between=between)

    def _next(self) -> Dag:
        last = self.day == days_in(self.month)
        month = z3.If(last, self.month + 1, self.month)
        return Dag(self.calendar, month, z3.If(last, 1, self.day + 1))


def least(one: Any, other: Any) -> Any:
    return z3.If(one < other, one, other)


def is_leap(year: Any) -> z3.BoolRef:
    """Whether a year from 1900 to 2399 has a 29th of February."""
    whole = [year != century for century in (1900, 2100, 2200, 2300)]
    return all_of([year % 4 == 0, *whole])


def days_in(month: Any) -> Any:
    """The number of days in a month."""
    of_year = month % 12
    february = z3.If(is_leap(month / 12), z3.IntVal(29), z3.IntVal(28))
    short = any_of([of_year == one for one in SHORT])
    return z3.If(of_year == 1, february, z3.If(short, z3.IntVal(30), z3.IntVal(31)))


def valid(month: Any, day: Any) -> z3.BoolRef:
    """Whether there is such a day."""
    return all_of([day >= 1, day <= days_in(month)])


def number_of(month: Any, day: Any) -> Any:
    """The number on the calendar of a day in a month."""
    year, of_year = month / 12, month % 12
    passed = year - 1
    leaps = passed / 4 - passed / 100 + passed / 400
    before: Any = z3.IntVal(BEFORE[11])
    for place in range(10, -1, -1):
        before = z3.If(of_year == place, z3.IntVal(BEFORE[place]), before)
    leap_day = z3.If(all_of([of_year > 1, is_leap(year)]), 1, 0)
    return 365 * passed + leaps + before + leap_day + day


def read(model: z3.ModelRef, day: Dag) -> date:
    """The day that it is in a model."""

    def number(term: Any) -> int:
        return int(model.eval(term, model_completion=True).as_long())

    if day.has_month:
        month = number(day.month)
        return date(month // 12, month % 12 + 1, number(day.day))
    return date.fromordinal(number(day.number))


def in_range(day: Dag, first: date, last: date) -> z3.BoolRef:
    """Whether it is one of the days from the first to the last."""
    one, other = Dag.fixed(day.calendar, first), Dag.fixed(day.calendar, last)
    return all_of([negate(day.before(one)), negate(other.before(day))])
