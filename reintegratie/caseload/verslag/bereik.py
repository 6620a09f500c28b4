"""Counts and amounts under several readings, in one range; of amounts whole euros."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from reintegratie.core.format import number, show
from reintegratie.core.rounding import round_half_up

from ..optelling import Bedragen

GEEN_VERSCHIL = "geen verschil"
HOOGSTENS = "hoogstens "
EURO = Decimal(1)


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
        return " tot ".join(meer_of_minder(one, unit, rond=True) for one in (low, high))
    small, large = sorted((low, high), key=abs)
    if low == high or not small:
        return (HOOGSTENS if low != high else "") + meer_of_minder(large, unit, rond=True)
    return f"{heel(abs(small), unit)} tot {meer_of_minder(large, unit, rond=True)}"


def meer_of_minder(amount: Decimal, unit: str, *, rond: bool = False) -> str:
    """A difference in words: «€ 10,00 minder»; ``rond`` in whole euros."""
    if not amount:
        return GEEN_VERSCHIL
    said = (heel if rond else show)(abs(amount), unit)
    return f"{said} {'meer' if amount > 0 else 'minder'}"


def heel(amount: Decimal, unit: str) -> str:
    """An amount in whole euros, where that leaves something: «€ 10»."""
    if not unit.startswith("euro") or amount < 1:
        return show(amount, unit)
    return show(round_half_up(amount, EURO), unit).replace(",00", "")
