"""Invented people as a caseload."""

from __future__ import annotations

from pathlib import Path

from reintegratie import wetboek
from reintegratie.beleid.anders import AndereWet
from reintegratie.core.lawbook import Wetboek
from reintegratie.verzonnen import lees_aannames, trek

from .mensen import Caseload, tabel


def verzin(
    aantal: int = 5000, seed: int = 1, pad: Path | None = None, wet: Wetboek | None = None
) -> Caseload:
    """So many invented people: a row each, and a column for every fact of ``aannames.toml``.

    The same seed and assumptions give the same people everywhere. The assumptions come from no
    source unless they name one; a draft (``wet``) may have more of them than the law. Raises
    OngeldigeInvoer for a number that cannot be (1 to 1,000,000), and RegisterFout for assumptions
    that are not whole.

    >>> people = verzin(200, seed=1)
    >>> len(people.tabel), people.synthetisch
    (200, True)
    """
    law = wet or wetboek()
    drawn = trek(aantal, seed, pad, law)
    return Caseload(
        tabel(drawn.kolommen, law.begrippen, list(range(1, aantal + 1))),
        drawn.herkomst,
        synthetisch=True,
        aannames=drawn.aannames,
    )


def niet_verzonnen(wet: AndereWet) -> list[str]:
    """The label of each fact that is asked anew and has no assumption: of no invented person it is
    known. Nothing where the law has none for any fact."""
    assumed, new = lees_aannames(wet=wet), wet.begrippen.keys() - wet.basis.begrippen.keys()
    missing = new - assumed.keys() if assumed else ()
    return [one.label for name, one in wet.begrippen.items() if name in missing]
