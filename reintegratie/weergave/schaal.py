"""From values to places in a picture, in percents of its width or height.

Pictures have no measures of their own: they are as wide as there is room, and their text is as
large as the reader wants it.
"""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from reintegratie.core.format import number

MOST = 4


def procent(part: Decimal | float) -> str:
    """The place of a part of one: «12.5%»."""
    return f"{round(float(part) * 100, 2):g}%"


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
