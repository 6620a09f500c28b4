"""Lists of periods: how they are read, written and counted.

A period runs from its first to its last day, both included. A list is ascending and has no
overlap; the empty list is an answer too («geen»), which is not the same as unknown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any, NamedTuple

from . import phrases
from .dates import add_days, days_between, last_day, months_between
from .errors import OngeldigeDatum, VerkeerdType, WaardeBuitenGrenzen, shorten

MOST = 100
DAYS_IN_A_MONTH = 30
NONE_WORDS = {"geen", "geen perioden"}
_BETWEEN = re.compile(r"\s+(?:t/m|tot en met)\s+", re.IGNORECASE)
_NEXT = re.compile(r"[;\n]")


class Periode(NamedTuple):
    """One period, from its first day (``van``) to its last (``tot``)."""

    van: date
    tot: date


class Perioden(tuple[Periode, ...]):
    """Periods in order, written as ``1-1-2020 t/m 31-3-2020; …``."""

    __slots__ = ()

    def __str__(self) -> str:
        return "; ".join(f"{_dutch(one.van)} t/m {_dutch(one.tot)}" for one in self) or "geen"


def _dutch(day: date) -> str:
    return f"{day.day}-{day.month}-{day.year}"


def read_periods(given: Any, read_date: Callable[[Any], date]) -> Perioden:
    """The periods of a text or of a list of ``{van, tot}``.

    Raises VerkeerdType, OngeldigeDatum, or WaardeBuitenGrenzen when they overlap or are too many.
    """
    parts = _parts(given)
    if len(parts) > MOST:
        raise WaardeBuitenGrenzen(phrases.TOO_MANY_PERIODS.format(aantal=len(parts), meest=MOST))
    periods = sorted(Periode(read_date(van), read_date(tot)) for van, tot in parts)
    for one in periods:
        if one.tot < one.van:
            raise OngeldigeDatum(phrases.ENDS_TOO_SOON.format(periode=Perioden([one])))
    for one, following in pairwise(periods):
        if following.van <= one.tot:
            both = Perioden([one, following])
            raise WaardeBuitenGrenzen(phrases.OVERLAPPING.format(perioden=both))
    return Perioden(periods)


def _parts(given: Any) -> list[tuple[Any, Any]]:
    """The first and last days as they were given."""
    if isinstance(given, str):
        lines = [line.strip() for line in _NEXT.split(given) if line.strip()]
        return [] if given.strip().lower() in NONE_WORDS else [_from_text(one) for one in lines]
    if not isinstance(given, (list, tuple)):
        raise VerkeerdType(f"«{shorten(given)}» is geen lijst van perioden.")
    return [_from_pair(one) for one in given]


def _from_text(line: str) -> tuple[str, str]:
    days = _BETWEEN.split(line)
    if len(days) != 2:
        raise VerkeerdType(phrases.NO_PERIOD.format(gegeven=shorten(line)))
    return days[0], days[1]


def _from_pair(one: Any) -> tuple[Any, Any]:
    if isinstance(one, Periode):
        return one
    if isinstance(one, Mapping) and one.keys() == {"van", "tot"}:
        return one["van"], one["tot"]
    raise VerkeerdType(f"«{shorten(one)}» is geen periode; geef van en tot.")


def within(periods: Iterable[Periode], first: date, last: date) -> Perioden:
    """The parts of the periods that fall from the first to the last day."""
    cut = (Periode(max(one.van, first), min(one.tot, last)) for one in periods)
    return Perioden(one for one in cut if one.van <= one.tot)


def calendar_months(periods: Iterable[Periode]) -> int:
    """The number of calendar months in which at least one day falls."""
    touched = {month for one in periods for month in range(_month(one.van), _month(one.tot) + 1)}
    return len(touched)


def _month(day: date) -> int:
    return day.year * 12 + day.month


def months_by_date(periods: Iterable[Periode]) -> Decimal:
    """The length in months from date to date; thirty loose days are a month."""
    months = days = 0
    for one in periods:
        whole = _whole_months(one)
        months += whole
        days += days_between(last_day(one.van, whole), one.tot)
    return months + Decimal(days) / DAYS_IN_A_MONTH


def _whole_months(one: Periode) -> int:
    """How many whole months of the period are over on its last day."""
    months = months_between(one.van, add_days(one.tot, 1))
    return months - (last_day(one.van, months) > one.tot)
