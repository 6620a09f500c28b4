"""The rows of a file before they are people: each is read, set apart, or skipped with a reason.

No row disappears. A reader gives one ``Rij`` for each row below and above the head, and says how
many there must be; ``bestand`` counts them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

LEEG, KOP, TITEL = "lege rij", "herhaalde kop", "rij boven de kop"
TOTAAL = "Dit lijkt een totaal en geen mens: er staat «{}»."
SOM = "Dit lijkt een totaal en geen mens: elk getal is precies de som van de rijen erboven."
_TOTALS = re.compile(
    r"(sub|eind)?-?totaal( generaal)?|(grand |sub)?-?total|som|gemiddelde?|aantal", re.IGNORECASE
)


class Rij(NamedTuple):
    """One row: the cells of the mapped columns, or why it is set apart, or why it is nobody."""

    regel: int
    cellen: list[Any] | None = None
    apart: str | None = None
    overgeslagen: str | None = None


class Inhoud(NamedTuple):
    """What a reader found: the rows, how many there are, and what somebody should know."""

    rijen: Iterator[Rij]
    aantal: Callable[[], int]  # known when all rows were given
    opmerkingen: Sequence[str] = ()


class Beoordelaar:
    """Tells people from what else stands in a table: nothing, the head again, a total."""

    def __init__(self, kop: Sequence[str], plaatsen: Sequence[int]):
        self._head, self.plaatsen = kop, plaatsen
        self._seen = 0
        self._filled: dict[int, int] = {}
        self._sums: dict[int, Decimal] = {}

    def rij(self, line: int, cells: Sequence[Any], laatste: bool = False) -> Rij:
        """What a row is; ``laatste`` when no row with anything in it follows."""
        filled = {place: cell for place, cell in enumerate(cells) if not leeg(cell)}
        if not filled:
            return Rij(line, overgeslagen=LEEG)
        if all(tekst(filled.get(place)) == self._head[place] for place in self.plaatsen):
            return Rij(line, overgeslagen=KOP)
        first = filled[min(filled)]
        if isinstance(first, str) and _TOTALS.fullmatch(first.strip().rstrip(":").strip()):
            return Rij(line, apart=TOTAAL.format(tekst(first)))
        if laatste and self._is_sum(filled):
            return Rij(line, apart=SOM)
        self._remember(filled)
        return Rij(line, [filled.get(place) for place in self.plaatsen])

    def _is_sum(self, filled: dict[int, Any]) -> bool:
        """Only numbers, each the sum of its column, where every row above it had something more."""
        always = {place for place, times in self._filled.items() if times == self._seen}
        return (
            self._seen > 1
            and bool(always - filled.keys())
            and all(self._adds_up(place, cell) for place, cell in filled.items())
        )

    def _adds_up(self, place: int, cell: Any) -> bool:
        number = getal(cell)
        return number is not None and number == self._sums.get(place)

    def _remember(self, filled: dict[int, Any]) -> None:
        self._seen += 1
        for place, cell in filled.items():
            self._filled[place] = self._filled.get(place, 0) + 1
            number = getal(cell)
            if number is not None:
                self._sums[place] = self._sums.get(place, Decimal(0)) + number


def leeg(cell: Any) -> bool:
    """Whether there is nothing in a cell, or only blanks."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def tekst(cell: Any) -> str:
    """A cell as a text in which any blank is one space."""
    return "" if cell is None else " ".join(str(cell).split())


_NUMBER = re.compile(r"-?\d{1,15}([.,]\d{1,12})?")


def getal(cell: Any) -> Decimal | None:
    """The number in a cell, only to see whether it is a sum; None where there is none."""
    if isinstance(cell, bool) or not isinstance(cell, (int, float, str)):
        return None
    text = str(cell).strip()
    return Decimal(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None
