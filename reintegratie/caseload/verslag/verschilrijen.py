"""The rows of people and of examples for whom something changes: one for each result."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reintegratie.beleid.verschil import Verschil
from reintegratie.beleid.verwoording import NOTICES
from reintegratie.beleid.voorbeelden_in_beeld import oordeel

from ..uitslag import Uitslag

VERSCHIL = [
    "Wie",
    "Oordeel eerst",
    "Oordeel dan",
    "Uitkomst",
    "Eenheid",
    "Eerst",
    "Dan",
    "Verschil",
    "Waardoor",
]
Rij = list[Any]


def kop_mensen(found: Uitslag) -> list[str]:
    """The head of the table of people."""
    return ["Mens" if found.mensen.caseload.synthetisch else "Regel", "Berekening", *VERSCHIL]


def kop_voorbeelden() -> list[str]:
    """The head of the table of examples."""
    return ["Voorbeeld", "Berekening", "Peildatum", *VERSCHIL]


def mensen(found: Uitslag) -> Iterator[Rij]:
    """A row for each result that changes for somebody."""
    titles = {one.regel: one.titel for one in found.mensen.regels}
    for one in found.mensen.verschillen:
        yield from ([one.mens, titles[one.regel], *row] for row in _rijen(one.verschil))


def _rijen(one: Verschil) -> Iterator[Rij]:
    """A row for each result that differs; one without results where only the oordeel does."""
    start = [NOTICES[one.soort], oordeel(one.oordeel_voor), oordeel(one.oordeel_na)]
    why = " ".join(one.oorzaken)
    if not one.resultaten:
        yield [*start, "", "", "", "", None, why]
    for result in one.resultaten:
        yield [*start, result.label, result.eenheid, result.voor, result.na, result.verschil, why]


def voorbeelden(found: Uitslag) -> Iterator[Rij]:
    """The same of each example that changes."""
    for one in found.voorbeelden.veranderd:
        yield from (
            [one.titel, one.berekening, one.peildatum, *row] for row in _rijen(one.verschil)
        )
