"""A stacked bar in words: a line for each part."""

from __future__ import annotations

from decimal import Decimal

from . import opschriften as op


def regels(drawing: dict) -> list[str]:
    """The same in words."""
    rows = [
        f"{one['label']}: {one['tekst']}" + (f" [{one['vindplaats']}]" if one.get("bron") else "")
        for one in drawing["delen"]
    ]
    return [*rows, f"{_name(_amounts(drawing))}: {drawing['totaal']['tekst']}"]


def _amounts(drawing: dict) -> list[Decimal]:
    """The amounts; what is not known has no width."""
    return [Decimal(one["waarde"] or 0) for one in drawing["delen"]]


def _name(amounts: list[Decimal]) -> str:
    return op.LEFT if any(one < 0 for one in amounts) else op.TOGETHER
