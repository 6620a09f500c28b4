"""Counts and amounts under several readings, in one range."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from reintegratie.core.format import number, show

from ..optelling import Bedragen

GEEN_VERSCHIL = "geen verschil"
HOOGSTENS = "hoogstens "


def tussen(counts: Iterable[int], wat: str = "mensen") -> str:
    """«22 mensen», or «22 tot 102 mensen» where these counts differ."""
    many = sorted({*counts})
    least = f"{number(many[0])} tot " if many[0] else HOOGSTENS
    return f"{least if len(many) > 1 else ''}{show(many[-1], wat)}"


def bereik(parts: Iterable[Bedragen]) -> str:
    """What amounts come to, in one range: «€ 10,00 tot € 20,00 minder»."""
    amounts = sorted({(one.som, one.eenheid) for one in parts})
    (low, unit), (high, _) = amounts[0], amounts[-1]
    if low < 0 < high:
        return f"{meer_of_minder(low, unit)} tot {meer_of_minder(high, unit)}"
    small, large = sorted((low, high), key=abs)
    if low == high or not small:
        return (HOOGSTENS if low != high else "") + meer_of_minder(large, unit)
    return f"{show(abs(small), unit)} tot {meer_of_minder(large, unit)}"


def meer_of_minder(amount: Decimal, unit: str) -> str:
    """A difference in words: «€ 10,00 minder»."""
    if not amount:
        return GEEN_VERSCHIL
    return f"{show(abs(amount), unit)} {'meer' if amount > 0 else 'minder'}"
