"""What a sheet of Excel holds besides values, read from its own XML, and from nothing it claims.

How far it goes, which rows are hidden, which cells are merged, which formulas have no outcome.
A sheet of which the rows or columns run back or beyond what Excel can hold is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import BinaryIO
from xml.parsers import expat

from reintegratie.core.errors import OngeldigeInvoer

MEESTE_RIJEN, MEESTE_KOLOMMEN = 1_048_576, 16_384
_CELL = re.compile(r"([A-Z]{1,3})([1-9]\d{0,9})")
_ADDS_UP = re.compile(r"\s*(SUM|SUBTOTAL|AVERAGE|COUNTA?|AGGREGATE)\s*\(", re.IGNORECASE)
_YES = ("1", "true")
Plek = tuple[int, int]  # row and column, from 1


@dataclass
class Werkblad:
    """What stands in one sheet."""

    laatste: int = 0  # the last row with anything in it
    verborgen: int = 0
    filter: bool = False
    samengevoegd: set[Plek] = field(default_factory=set)  # all but the first of each
    zonder_uitkomst: set[Plek] = field(default_factory=set)
    totalen: set[int] = field(default_factory=set)  # rows in which a formula adds up


class Lezer:
    """Follows the XML of a sheet, element by element."""

    def __init__(self) -> None:
        self.blad = Werkblad()
        self._row = self._column = 0
        self._hidden = False
        self._formula: list[str] | None = None
        self._has_value = False
        self._into: list[str] | None = None

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """An element starts."""
        match name.rpartition(" ")[2]:
            case "row":
                self._new_row(attributes)
            case "c":
                self._new_cell(attributes.get("r"))
            case "f":
                self._formula = self._into = []
            case "v" | "t":
                self._into = []
            case "mergeCell":
                self._merge(attributes.get("ref", ""))
            case "autoFilter":
                self.blad.filter = True

    def tekst(self, data: str) -> None:
        """The text in an element."""
        if self._into is not None:
            self._into.append(data)

    def eind(self, name: str) -> None:
        """An element ends."""
        match name.rpartition(" ")[2]:
            case "v" | "t":
                self._has_value |= bool(self._into)
                self._into = None
            case "f":
                self._into = None
            case "c":
                self._end_cell()

    def _new_row(self, attributes: dict[str, str]) -> None:
        number = int(attributes.get("r", self._row + 1))
        if not self._row < number <= MEESTE_RIJEN:
            raise _strange(f"rij {number} na rij {self._row}")
        self._row, self._column = number, 0
        self._hidden = attributes.get("hidden") in _YES

    def _new_cell(self, place: str | None) -> None:
        row, column = _place(place) if place else (self._row, self._column + 1)
        if row != self._row or not self._column < column <= MEESTE_KOLOMMEN:
            raise _strange(f"cel {place or column} in rij {self._row}")
        self._column, self._formula, self._has_value = column, None, False

    def _end_cell(self) -> None:
        if not self._has_value and self._formula is None:
            return
        if self.blad.laatste < self._row:
            self.blad.laatste = self._row
            self.blad.verborgen += self._hidden
        if self._formula is not None and not self._has_value:
            self.blad.zonder_uitkomst.add((self._row, self._column))
        if self._formula and _ADDS_UP.match("".join(self._formula)):
            self.blad.totalen.add(self._row)

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        (top, left), (bottom, right) = _place(first), _place(last or first)
        bottom, right = min(bottom, self.blad.laatste), min(right, MEESTE_KOLOMMEN)
        if (bottom - top) * (right - left) > MEESTE_RIJEN:
            raise _strange(f"samengevoegde cellen {reference}")
        self.blad.samengevoegd |= {
            (row, column)
            for row in range(top, bottom + 1)
            for column in range(left, right + 1)
            if (row, column) != (top, left)
        }


def bekijk(source: BinaryIO) -> Werkblad:
    """Look through the XML of a sheet. Raises OngeldigeInvoer for one that no program writes."""
    reader, parser = Lezer(), expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.eind
    parser.CharacterDataHandler = reader.tekst
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.ParseFile(source)
    return reader.blad


def _no_doctype(*_: object) -> None:
    raise _strange("een DOCTYPE")


def _place(reference: str) -> Plek:
    found = _CELL.fullmatch(reference.replace("$", ""))
    if not found:
        raise _strange(f"cel {reference[:20]}")
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column


def _strange(what: str) -> OngeldigeInvoer:
    return OngeldigeInvoer(
        f"Dit werkblad klopt niet: {what}. Open het in Excel en bewaar het opnieuw."
    )
