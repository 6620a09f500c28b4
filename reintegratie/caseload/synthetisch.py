"""Invented people as a caseload."""

from __future__ import annotations

from pathlib import Path

from reintegratie import wetboek
from reintegratie.verzonnen import trek

from .mensen import Caseload, tabel


def verzin(aantal: int = 5000, seed: int = 1, pad: Path | None = None) -> Caseload:
    """So many invented people: a row each, and a column for every fact of ``aannames.toml``.

    The same seed and assumptions give the same people everywhere. The assumptions come from no
    source unless they name one. Raises OngeldigeInvoer for a number that cannot be (1 to
    1,000,000), and RegisterFout for assumptions that are not whole.

    >>> people = verzin(200, seed=1)
    >>> len(people.tabel), people.synthetisch
    (200, True)
    """
    drawn = trek(aantal, seed, pad)
    return Caseload(
        tabel(drawn.kolommen, wetboek().begrippen, list(range(1, aantal + 1))),
        drawn.herkomst,
        synthetisch=True,
        aannames=drawn.aannames,
    )
