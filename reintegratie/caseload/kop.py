"""The head of a table: the row in which the columns of the mapping stand, wherever it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reintegratie.core.errors import OngeldigeInvoer, hint, shorten

from .koppeling import Koppeling
from .rijen import tekst

GEZOCHT = 50  # rows in which the head may stand: above it are titles
GENOEMD = 12  # columns that a message names


def namen(cells: Sequence[Any]) -> list[str]:
    """The names in a row, with one space where there are more, or a line break."""
    return [tekst(cell) for cell in cells]


def staat_in(koppeling: Koppeling, rows: Sequence[Sequence[Any]]) -> int | None:
    """The place of the first row with every column of the mapping; None where none has them."""
    wanted = {tekst(name) for name in koppeling.kolommen}
    found = (place for place, row in enumerate(rows[:GEZOCHT]) if wanted <= set(namen(row)))
    return next(found, None)


def plaatsen(koppeling: Koppeling, head: Sequence[str]) -> list[int]:
    """Where each column stands in the head. Raises OngeldigeInvoer for one that is there twice."""
    for name in map(tekst, koppeling.kolommen):
        if head.count(name) > 1:
            raise OngeldigeInvoer(f"De kolom «{shorten(name)}» staat er meer dan één keer.")
    return [head.index(tekst(name)) for name in koppeling.kolommen]


def ontbreekt(
    koppeling: Koppeling, rows: Sequence[Sequence[Any]], raad: str = ""
) -> OngeldigeInvoer:
    """The error that says which column is missing, what does stand there, and what to do."""
    wanted = [tekst(name) for name in koppeling.kolommen]
    heads = [namen(row) for row in rows[:GEZOCHT]] or [[]]
    head = max(heads, key=lambda names: (len(set(wanted) & set(names)), sum(map(bool, names))))
    missing = next(name for name in wanted if name not in head)
    there = [shorten(name, 30) for name in head if name]
    shown = ", ".join(f"«{name}»" for name in there[:GENOEMD])
    more = f" en nog {len(there) - GENOEMD}" if len(there) > GENOEMD else ""
    said = f" Er staat: {shown}{more}." if there else " Er staat niets."
    return OngeldigeInvoer(
        f"De kolom «{shorten(missing)}» staat niet in het bestand.{hint(missing, head)}{said}{raad}"
    )
