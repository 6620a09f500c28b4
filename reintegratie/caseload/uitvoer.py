"""What was found, as Excel and CSV. Every sheet and every row says whose people these are.

A text that a spreadsheet could take for a formula is made harmless: in Excel it is stored as text,
in CSV a quote goes before it.
"""

from __future__ import annotations

import csv
import gc
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from io import BytesIO, StringIO
from itertools import islice
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from reintegratie.beleid.vergelijk import SOORTEN, Vergelijking, Verschil
from reintegratie.beleid.verschiltekst import teksten
from reintegratie.beleid.vormen import WOORDEN
from reintegratie.verzonnen import SYNTHETISCH

from .mensen import Caseload
from .vergelijk import Mensvergelijking

GEVAARLIJK = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
VAST = datetime(2000, 1, 1)  # no moment of making: the same input gives the same file
BREED = 60
HEEL = Alignment(wrap_text=True, vertical="top")  # a long text is read whole, on paper too
MEESTE_RIJEN = 1_000_000  # a sheet of Excel holds little more
MEER = "Hier past niet meer in. De mensen staan alle in mensen.csv."
Rij = list[Any]
Tabellen = Mapping[str, tuple[Sequence[str], Sequence[Rij]]]
KOP_VERSCHIL = [
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


def veilig(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(GEVAARLIJK) else text


def csv_mensen(found: Mensvergelijking) -> str:
    """A line for each result that changes for somebody; columns are parted by a semicolon."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    kind = SYNTHETISCH if found.caseload.synthetisch else "eigen bestand"
    writer.writerow(["Soort gegevens", *_kop(found)])
    for row in _mensen(found):
        writer.writerow([kind, *map(_csv, row)])
    return out.getvalue()


def _csv(value: Any) -> str:
    if isinstance(value, Decimal):
        return str(value).replace(".", ",")
    return veilig(str(value)) if isinstance(value, str) else str("" if value is None else value)


def _kop(found: Mensvergelijking) -> Rij:
    return ["Mens" if found.caseload.synthetisch else "Regel", "Berekening", *KOP_VERSCHIL]


def _mensen(found: Mensvergelijking) -> Iterator[Rij]:
    for one in found.verschillen:
        for row in _rows(one.verschil):
            yield [one.mens, one.regel, *row]


def _rows(one: Verschil) -> Iterator[Rij]:
    """A row for each result that differs; one without results where only the oordeel does."""
    start = [WOORDEN[one.soort], one.oordeel_voor, one.oordeel_na]
    why = " ".join(one.oorzaken)
    if not one.resultaten:
        yield [*start, "", "", "", "", None, why]
    for result in one.resultaten:
        yield [*start, result.label, result.eenheid, result.voor, result.na, result.verschil, why]


def excel(
    found: Mensvergelijking, voorbeelden: Vergelijking, tabellen: Tabellen | None = None
) -> bytes:
    """A workbook with everything that was found, and these tables. Raises the OSError of a disk
    that is full.

    What openpyxl left half done then would complain by itself, later and in English.
    """
    complain, sys.unraisablehook = sys.unraisablehook, lambda _: None
    try:
        try:
            return _workbook(found, voorbeelden, tabellen or {})
        except OSError as fault:
            why = fault.errno, fault.strerror
        gc.collect()  # once the fault has let go of it
    finally:
        sys.unraisablehook = complain
    raise OSError(*why)


def _workbook(found: Mensvergelijking, voorbeelden: Vergelijking, tabellen: Tabellen) -> bytes:
    book = Workbook(write_only=True)
    book.properties.creator, book.properties.title = "reintegratie", found.wet.titel
    book.properties.created = book.properties.modified = VAST
    mark = found.caseload.opschrift
    for name, head, rows in (
        *((name, head, rows) for name, (head, rows) in tabellen.items()),
        ("Wat verandert", ["Waar", "Was", "Bron", "Wordt"], teksten(found.wet)),
        (
            "Berekeningen",
            ["Berekening", *SOORTEN, "niet te zeggen"],
            (
                [one.titel, *(one.aantallen[kind] for kind in SOORTEN), one.onbekend]
                for one in found.regels
            ),
        ),
        (
            "Bedragen",
            ["Berekening", "Bedrag", "Eenheid", "Samen", "Geteld", "Niet te tellen"],
            (
                [one.titel, *amount[:3], *amount[3:]]
                for one in found.regels
                for amount in one.bedragen.values()
            ),
        ),
        ("Mensen", _kop(found), _mensen(found)),
        (
            "Voorbeelden",
            ["Voorbeeld", "Berekening", "Peildatum", *KOP_VERSCHIL],
            (
                [one.naam, one.regel, one.peildatum, *row]
                for one in voorbeelden.veranderd
                for row in _rows(one.verschil)
            ),
        ),
        ("Niet berekend", ["Wat", "Waarom"], [*found.niet_berekend, *voorbeelden.niet_berekend]),
        ("Rijen", ["Wat", "Aantal"], _telling(found.caseload)),
        ("Apart gezet", ["Regel", "Kolom", "Melding"], found.caseload.afgekeurd),
        ("Aannames", ["Naam", "Feit", "Verdeling", "Bron", "Toelichting"], found.caseload.aannames),
    ):
        whole = found.onvolledig or voorbeelden.onvolledig
        _sheet(book, name, [found.wet.titel, mark, *(["ONVOLLEDIG"] if whole else [])], head, rows)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def _telling(people: Caseload) -> Iterator[Rij]:
    """What became of every row of a file; nothing for people that are invented."""
    if people.synthetisch:
        return
    read, apart, _ = people.telling
    yield from (["Gelezen", read], ["Apart gezet", apart])
    yield from ([f"Overgeslagen: {why}", times] for why, times in people.overgeslagen.items())
    yield from ([note, None] for note in people.opmerkingen)


def _sheet(
    book: Workbook, name: str, marks: list[str], head: Sequence[str], rows: Iterable
) -> None:
    sheet = book.create_sheet(name)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.freeze_panes = f"A{len(marks) + 3}"
    for number in range(1, len(head) + 1):
        sheet.column_dimensions[get_column_letter(number)].width = (
            BREED if number == len(head) else 24
        )
    for mark in marks:
        sheet.append([_cell(sheet, mark, bold=True)])
    sheet.append([])
    sheet.append([_cell(sheet, one, bold=True) for one in head])
    rows = iter(rows)
    for row in islice(rows, MEESTE_RIJEN):
        sheet.append([_cell(sheet, one) for one in row])
    if next(rows, None) is not None:
        sheet.append([_cell(sheet, MEER, bold=True)])


def _cell(sheet: Any, value: Any, bold: bool = False) -> WriteOnlyCell:
    if isinstance(value, str):
        value = ILLEGAL_CHARACTERS_RE.sub("", value)
    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"  # text, also where it looks like a formula
        cell.quotePrefix = value.startswith(GEVAARLIJK)
        cell.alignment = HEEL
    if bold:
        cell.font = Font(bold=True)
        cell.alignment = Alignment()  # of a title the next cell is empty
    return cell
