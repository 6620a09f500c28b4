"""People from a workbook of Excel: every row that has anything in it, hidden or not.

The workbook's own claims are not believed: how large a sheet is follows from its rows. A cell that
is merged with another, or a formula without an outcome, sets its row apart.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from reintegratie.core.errors import OngeldigeInvoer, shorten

from . import kop
from .koppeling import Kolom, Koppeling
from .rijen import TITEL, TOTAAL, Beoordelaar, Inhoud, Rij, leeg
from .werkblad import Werkblad, bekijk

# Numbers that as a day lie between 1908 and 2199; a year, or a day written as 20200101, does not.
EERSTE_DAG, LAATSTE_DAG = 3_000, 109_939
GROOTSTE = 1_000_000_000  # bytes, unpacked
SAMENGEVOEGD = (
    "Een cel is samengevoegd met een andere. Maak de cellen weer los, elk met haar waarde."
)
ZONDER_UITKOMST = (
    "Een cel heeft een formule zonder uitkomst. Open het bestand in Excel en bewaar het."
)


def lees(pad: Path, koppeling: Koppeling) -> Inhoud:
    """The rows of the sheet with the columns of the mapping. Raises OngeldigeInvoer without one."""
    from openpyxl import load_workbook  # slow to load, and only Excel needs it

    _check_size(pad)
    with pad.open("rb") as opened:  # openpyxl leaves a damaged workbook open
        book = load_workbook(opened, read_only=True, data_only=True)
        try:
            with warnings.catch_warnings(action="ignore"):  # each such cell is refused by itself
                return _gelezen(book, koppeling)
        finally:
            book.close()


def _check_size(pad: Path) -> None:
    """Refuse a workbook that is small only while it is packed."""
    with ZipFile(pad) as packed:
        if sum(one.file_size for one in packed.infolist()) > GROOTSTE:
            raise OngeldigeInvoer(
                f"De werkmap «{shorten(pad.name)}» is uitgepakt te groot: meer dan "
                f"{GROOTSTE // 10**6} MB."
            )


def _gelezen(book: Any, koppeling: Koppeling) -> Inhoud:
    sheets = [(sheet, _look(sheet)) for sheet in book.worksheets]
    sheet, facts, place = _chosen(sheets, koppeling)
    rows = list(_rows(sheet, facts))
    names = kop.namen([cell.value for cell in rows[place]])
    judge = Beoordelaar(names, kop.plaatsen(koppeling, names))
    found = [Rij(line, overgeslagen=TITEL) for line in range(1, place + 1)]
    for line, row in enumerate(rows[place + 1 :], start=place + 2):
        found.append(_row(line, row, facts, judge, koppeling, book.epoch))
    others = [one.title for one, its in sheets if one is not sheet and its.laatste]
    return Inhoud(iter(found), lambda: facts.laatste - 1, _notes(sheet, facts, others))


def _look(sheet: Any) -> Werkblad:
    """What the XML of a sheet says; openpyxl does not show it to who reads row by row."""
    with sheet._get_source() as source:
        return bekijk(source)


def _rows(sheet: Any, facts: Werkblad, most: int | None = None) -> Iterator[Sequence[Any]]:
    """The rows up to the last one with anything in it."""
    sheet.reset_dimensions()
    return islice(sheet.iter_rows(max_row=facts.laatste), most) if facts.laatste else iter(())


def _chosen(sheets: list, koppeling: Koppeling) -> tuple[Any, Werkblad, int]:
    """The sheet with the head, and the place of the head in it."""
    titles = ", ".join(f"«{shorten(sheet.title)}»" for sheet, _ in sheets[:20])
    if koppeling.blad is not None:
        sheets = [one for one in sheets if one[0].title == koppeling.blad]
    if not sheets:
        raise OngeldigeInvoer(
            f"Het blad «{shorten(koppeling.blad)}» staat niet in de werkmap. Er zijn: {titles}."
        )
    tops = [_top(sheet, facts) for sheet, facts in sheets]
    heads = [kop.staat_in(koppeling, top) for top in tops]
    found = [(*one, place) for one, place in zip(sheets, heads, strict=True) if place is not None]
    if not found:
        raise kop.ontbreekt(koppeling, max(tops, key=len))
    if len(found) > 1:
        which = ", ".join(f"«{shorten(sheet.title)}»" for sheet, *_ in found)
        raise OngeldigeInvoer(
            f"Meer dan één blad heeft deze kolommen: {which}. Zeg in de koppeling welk blad u "
            f'bedoelt: blad = "{shorten(found[0][0].title)}".'
        )
    return found[0]


def _top(sheet: Any, facts: Werkblad) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in _rows(sheet, facts, kop.GEZOCHT)]


def _row(line, row, facts: Werkblad, judge: Beoordelaar, koppeling: Koppeling, epoch) -> Rij:
    """One row below the head."""
    found = judge.rij(line, [cell.value for cell in row], line == facts.laatste)
    if found.overgeslagen:
        empty = not any(
            (line, column) in facts.zonder_uitkomst for column in range(1, len(row) + 1)
        )
        return found if empty else Rij(line, apart=ZONDER_UITKOMST)
    places = [(line, place + 1) for place in judge.plaatsen]
    if facts.samengevoegd.intersection(places):
        return Rij(line, apart=SAMENGEVOEGD)
    if facts.zonder_uitkomst.intersection(places):
        return Rij(line, apart=ZONDER_UITKOMST)
    if line == facts.laatste and line in facts.totalen and line - 1 not in facts.totalen:
        return Rij(line, apart=TOTAAL.format("een formule die optelt"))
    if found.cellen is None:
        return found
    cells = [row[place] if place < len(row) else None for place in judge.plaatsen]
    columns = koppeling.kolommen.values()
    return Rij(
        line, [_value(cell, column, epoch) for cell, column in zip(cells, columns, strict=True)]
    )


def _value(cell: Any, column: Kolom, epoch: Any) -> Any:
    """What a cell says: a day that was left a number is a day, «45%» is 45 percent."""
    from openpyxl.utils.datetime import from_excel

    value = None if cell is None or leeg(cell.value) else cell.value
    if isinstance(value, bool) or not isinstance(value, (int, float)) or column.codes:
        return value
    if column.begrip.type == "datum" and EERSTE_DAG <= value <= LAATSTE_DAG:
        day = from_excel(value, epoch)
        return day if isinstance(day, date) else value
    if column.begrip.type == "percentage" and "%" in cell.number_format:
        return value * 100
    return value


def _notes(sheet: Any, facts: Werkblad, others: list[str]) -> list[str]:
    """What somebody who looks at the sheet in Excel may not see, or expect."""
    said = []
    if sheet.sheet_state != "visible":
        said.append(f"Het blad «{shorten(sheet.title)}» is verborgen. Het is wel gelezen.")
    if facts.verborgen:
        why = " (er staat een filter aan)" if facts.filter else ""
        said.append(f"Verborgen rijen tellen gewoon mee{why}: {facts.verborgen}.")
    if others:
        names = ", ".join(f"«{shorten(name)}»" for name in others[:20])
        said.append(f"Niet gelezen, want zonder deze kolommen: {names}.")
    return said
