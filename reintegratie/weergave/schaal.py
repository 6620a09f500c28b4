"""From values to places in a picture, in percents of its width or height.

Pictures have no measures of their own: they are as wide as there is room, and their text is as
large as the reader wants it.
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from reintegratie.core.dates import add_days, days_between
from reintegratie.core.format import number

from .opschriften import MONTHS_SHORT

MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 600, 1200)
MOST = 4
MOST_LABELS = 3  # of days: their labels are long


def procent(part: Decimal | float) -> str:
    """The place of a part of one: «12.5%»."""
    return f"{round(float(part) * 100, 2):g}%"


class Dagen:
    """A scale from the first day of several periods to the last, which counts in full."""

    def __init__(self, periods: list[dict]):
        self.first = min(date.fromisoformat(one["van"]) for one in periods)
        self.end = add_days(max(date.fromisoformat(one["tot"]) for one in periods), 1)

    def deel(self, day: date) -> float:
        """Where the day begins, from 0 to 1."""
        return days_between(self.first, day) / days_between(self.first, self.end)

    def bevat(self, day: date) -> bool:
        """Whether the day lies on the scale."""
        return self.first <= day < self.end

    def maanden(self) -> list[date]:
        """The first days of at most three months, years or longer steps on the scale."""
        return next(found for step in MONTH_STEPS if len(found := self._every(step)) <= MOST_LABELS)

    def _every(self, step: int) -> list[date]:
        numbers = range(self.first.year * 12 // step * step, self.end.year * 12 + 12, step)
        days = (date(number // 12, number % 12 + 1, 1) for number in numbers)
        return [day for day in days if self.bevat(day)]


def korte_maanden(days: list[date]) -> list[str]:
    """The month of each day in few letters, «jan 2020»; only the year where all are january."""
    if all(day.month == 1 for day in days):
        return [str(day.year) for day in days]
    return [f"{MONTHS_SHORT[day.month - 1]} {day.year}" for day in days]


def ronde_stappen(low: Decimal, high: Decimal) -> list[Decimal]:
    """At most five round values, from at or below ``low`` to at or above ``high``."""
    power = Decimal(10) ** ((high - low) / MOST or Decimal(1)).adjusted()
    for step in (power * nice for nice in (1, 2, 5, 10, 20)):
        first = int((low / step).to_integral_value(ROUND_FLOOR))
        last = int((high / step).to_integral_value(ROUND_CEILING))
        if last - first <= MOST:
            break
    return [step * place for place in range(first, max(last, first + 1) + 1)]


def kort(value: Decimal, unit: str | None) -> str:
    """A value beside an axis: «€ 1.500», «50%», «6»."""
    if unit and unit.startswith("euro"):
        return f"€ {number(value)}"
    return f"{number(value)}%" if unit == "procent" else number(value)
