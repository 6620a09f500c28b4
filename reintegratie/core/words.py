"""The verbs of a rule: choosing, comparing, rounding, counting with dates and with periods."""

from collections.abc import Callable
from typing import Any

from . import dates, windows
from .rounding import ROUNDINGS, round_half_up
from .values import Expression, Function, Scalar, as_expression


def kies(*gevallen: tuple[Any, Any], anders: Any) -> Expression:
    """The value of the first case whose condition holds, else ``anders``.

    An unknown condition leaves the choice unknown, unless both ways give the same value.
    """
    chosen = as_expression(anders)
    for condition, value in reversed(gevallen):
        chosen = as_expression(condition).choose(value, chosen)
    return chosen


def eerste_bekende(*waarden: Any) -> Expression:
    """A figure of the source, or where no source gives it the next value: what somebody filled in.

    Only a missing figure falls through, never a missing fact. Where none is known, the names of
    all of them are missing.
    """
    first, *others = (as_expression(value) for value in waarden)
    for other in others:
        first = first.known_or(other)
    return first


def kleinste(*waarden: Any) -> Expression:
    """The smallest of the values; unknown when one of them is unknown."""
    return _fold(min, waarden)


def grootste(*waarden: Any) -> Expression:
    """The largest of the values; unknown when one of them is unknown."""
    return _fold(max, waarden)


def _fold(function: Function, values: tuple[Any, ...]) -> Expression:
    first, *others = (as_expression(value) for value in values)
    for other in others:
        first = first.apply(function, other)
    return first


def afgerond(waarde: Any, op: str) -> Expression:
    """The value rounded half up to ``op``: a cent or a whole number."""
    return as_expression(waarde).apply(round_half_up, Scalar(ROUNDINGS[op]))


def _on_dates(function: Function) -> Callable[..., Expression]:
    def word(eerste: Any, *tweede: Any) -> Expression:
        return as_expression(eerste).apply(function, *tweede)

    word.__doc__ = function.__doc__
    return word


plus_dagen = _on_dates(dates.add_days)
plus_weken = _on_dates(dates.add_weeks)
plus_maanden = _on_dates(dates.add_months)
plus_jaren = _on_dates(dates.add_years)
laatste_dag = _on_dates(dates.last_day)
dagen_tussen = _on_dates(dates.days_between)
hele_maanden_tussen = _on_dates(dates.months_between)
hele_jaren_tussen = _on_dates(dates.years_between)
eerste_dag_van_jaar = _on_dates(dates.new_year)
eerste_gebruik = _on_dates(windows.first_use)
venster_na_gebruik = _on_dates(windows.window_after_use)
aansluitend_venster = _on_dates(windows.adjoining_window)
vensters_voorbij = _on_dates(windows.windows_over)
kalendermaanden_binnen = _on_dates(windows.calendar_months_within)
maanden_op_datum_binnen = _on_dates(windows.months_by_date_within)
