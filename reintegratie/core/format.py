"""Dutch ways of writing: € 1.234,56 · 11,5 · 1 juli 2017 · ja."""

from datetime import date
from decimal import Decimal
from typing import Any

from .rounding import CENT, round_half_up

MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]
# Of time, and of what a handbook counts; a law has units of its own: see ``units``.
SINGULAR = {"maanden": "maand", "weken": "week", "dagen": "dag"}
COUNTED = {"mensen": "mens", "verzonnen mensen": "verzonnen mens", "voorbeelden": "voorbeeld"}


def show(value: Any, unit: str | None = None) -> str:
    """The value for people, with its unit."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, date):
        return f"{value.day} {MONTHS[value.month - 1]} {value.year}"
    if isinstance(value, (int, Decimal)):
        return _with_unit(value, unit)
    return str(value)


def _with_unit(value: int | Decimal, unit: str | None) -> str:
    if unit and unit.startswith("euro"):
        return f"€ {_number(round_half_up(value, CENT))}{unit[4:]}"
    if unit == "jaartal":
        return str(value)
    if unit == "procent":
        return f"{number(value)}%"
    if not unit:
        return number(value)
    return f"{number(value)} {singular(unit) if 0 < value <= 1 else unit}"


def singular(unit: str) -> str:
    """What one of a unit is called; the same word where nothing says so."""
    return getattr(unit, "enkelvoud", None) or (SINGULAR | COUNTED).get(unit, unit)


def short(value: Any, unit: str | None) -> str:
    """The same where the unit follows later in the sentence: «36» of «36 tot 40 uur»."""
    end = unit[4:] if unit and unit.startswith("euro") else f" {unit}"
    return show(value, unit).removesuffix(end)


def capital(said: str) -> str:
    """A sentence with its capital."""
    return f"{said[:1].upper()}{said[1:]}"


def number(value: int | Decimal) -> str:
    """A number with a decimal comma and points between thousands; no idle zeros."""
    return _number(value.normalize() if isinstance(value, Decimal) else value)


def _number(value: int | Decimal) -> str:
    written = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    return written.replace(",", "\0").replace(".", ",").replace("\0", ".")


def plain(value: Any, unit: str | None = None) -> Any:
    """The value for JSON: decimals and periods as text (euros with cents), dates as jjjj-mm-dd."""
    is_number = isinstance(value, (int, Decimal)) and not isinstance(value, bool)
    if is_number and unit and unit.startswith("euro"):
        return str(round_half_up(value, CENT))
    if isinstance(value, Decimal):
        return number(value).replace(".", "").replace(",", ".")
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, tuple) else value
