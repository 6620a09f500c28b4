"""From JSON to Dutch: dates in words, and values as somebody would type them in a form."""

from __future__ import annotations

from datetime import date
from typing import Any

from reintegratie.core.format import show


def datum(iso: str) -> str:
    """``2017-07-01`` as «1 juli 2017»."""
    return show(date.fromisoformat(iso))


def ingevuld(kind: str, value: Any) -> str:
    """The value of a fact as text for its field: decimal comma, dd-mm-jjjj, ja or nee.

    Each period stands on a line of its own. None is the empty text: unknown.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if kind == "datum":
        return date.fromisoformat(str(value)).strftime("%d-%m-%Y")
    if kind in ("getal", "bedrag", "percentage"):
        return str(value).replace(".", ",")
    if kind == "perioden":
        return str(value).replace("; ", "\n")
    return str(value)
