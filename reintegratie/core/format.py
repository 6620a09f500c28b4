"""Dutch ways of writing: € 1.234,56 · 11,5 · 1 juli 2017 · ja."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

MONTHS = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()
SINGULAR = {"maanden": "maand", "weken": "week", "dagen": "dag", "premies": "premie",
            "personen": "persoon", "cliënten": "cliënt"}


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
        return f"€ {_number(_cents(value))}{unit[4:]}"
    if unit == "jaartal":
        return str(value)
    if unit == "procent":
        return f"{number(value)}%"
    if value == 1:
        unit = SINGULAR.get(unit, unit)
    return f"{number(value)} {unit}" if unit else number(value)


def number(value: int | Decimal) -> str:
    """A number with a decimal comma and points between thousands; no idle zeros."""
    if isinstance(value, Decimal):
        value = value.normalize()
        if value.as_tuple().exponent > 0:
            value = value.quantize(Decimal(1))
    return _number(value)


def _number(value: int | Decimal) -> str:
    return f"{value:,}".replace(",", "\0").replace(".", ",").replace("\0", ".")


def plain(value: Any, unit: str | None = None) -> Any:
    """The value for JSON: decimals as text (euros with two decimals), dates as jjjj-mm-dd."""
    if isinstance(value, Decimal):
        if unit and unit.startswith("euro"):
            return str(_cents(value))
        return number(value).replace(".", "").replace(",", ".")
    if isinstance(value, date):
        return value.isoformat()
    return value


def _cents(value: int | Decimal) -> Decimal:
    return Decimal(value).quantize(Decimal("0.01"), ROUND_HALF_UP)
