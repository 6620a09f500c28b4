"""What was found, as Excel and CSV. Every sheet and every row says whose people these are.

A text that a spreadsheet could take for a formula is made harmless: in Excel it is stored as text,
in CSV a quote goes before it.
"""

from __future__ import annotations

import csv
import gc
import sys
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from reintegratie.verzonnen import SYNTHETISCH

from .uitslag import Uitslag
from .verslag.bladen import Blad
from .verslag.verschilrijen import Rij, kop_mensen, mensen

GEVAARLIJK = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
VAST = datetime(2000, 1, 1)  # no moment of making: the same input gives the same file
SMAL, BREED = 10, 60  # of a column
BEKEKEN = 200  # rows that say how wide a column is
HEEL = Alignment(wrap_text=True, vertical="top")  # a long text is read whole, on paper too
MEESTE_RIJEN = 1_000_000  # a sheet of Excel holds little more
MEER = "Hier past niet meer in. De mensen staan alle in mensen.csv."
BEDRAG, DAG = "#,##0.00", "d-m-yyyy"


def veilig(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(GEVAARLIJK) else text


def csv_mensen(found: Uitslag) -> str:
    """A line for each result that changes for somebody; columns are parted by a semicolon."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    kind = SYNTHETISCH if found.mensen.caseload.synthetisch else "eigen bestand"
    writer.writerow(["Soort gegevens", *kop_mensen(found)])
    for row in mensen(found):
        writer.writerow([kind, *map(_csv, row)])
    return out.getvalue()


def _csv(value: Any) -> str:
    if isinstance(value, Decimal):
        return str(value).replace(".", ",")
    return veilig(str(value)) if isinstance(value, str) else str("" if value is None else value)


def excel(found: Uitslag, bladen: Sequence[Blad]) -> bytes:
    """A workbook with these sheets. Raises the OSError of a disk that is full.

    What openpyxl left half done then would complain by itself, later and in English.
    """
    complain, sys.unraisablehook = sys.unraisablehook, lambda _: None
    try:
        try:
            return _workbook(found, bladen)
        except OSError as fault:
            why = fault.errno, fault.strerror
        gc.collect()  # once the fault has let go of it
    finally:
        sys.unraisablehook = complain
    raise OSError(*why)


def _workbook(found: Uitslag, bladen: Sequence[Blad]) -> bytes:
    book = Workbook(write_only=True)
    book.properties.creator, book.properties.title = "reintegratie", found.wet.titel
    book.properties.created = book.properties.modified = VAST
    whole = found.mensen.onvolledig or found.voorbeelden.onvolledig
    marks = [found.wet.titel, found.mensen.caseload.opschrift, *(["ONVOLLEDIG"] if whole else [])]
    for one in bladen:
        _sheet(book, one, marks)
    packed = BytesIO()
    book.save(packed)
    return packed.getvalue()


def _sheet(book: Workbook, blad: Blad, marks: list[str]) -> None:
    """A sheet: whose people these are, a head that stays in sight and can be filtered, and rows."""
    sheet, first = book.create_sheet(blad.naam), len(marks) + 2
    rows = list(blad.rijen)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.freeze_panes = f"A{first + 1}"
    sheet.print_title_rows = f"{first}:{first}"
    last = get_column_letter(len(blad.kop))
    sheet.auto_filter.ref = f"A{first}:{last}{first + min(len(rows), MEESTE_RIJEN)}"
    for number, width in enumerate(_breedtes(blad, rows), start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    for mark in marks:
        sheet.append([_cell(sheet, mark, bold=True)])
    sheet.append([])
    sheet.append([_cell(sheet, one, bold=True) for one in blad.kop])
    for row in rows[:MEESTE_RIJEN]:
        sheet.append([_cell(sheet, one) for one in row])
    if len(rows) > MEESTE_RIJEN:
        sheet.append([_cell(sheet, MEER, bold=True)])


def _breedtes(blad: Blad, rows: list[Rij]) -> list[int]:
    """How wide each column is, in signs: as its longest text, within bounds."""
    shown = [blad.kop, *rows[:BEKEKEN]]
    lengths = (max(len(str(row[place] or "")) for row in shown) for place in range(len(blad.kop)))
    return [min(max(length + 2, SMAL), BREED) for length in lengths]


def _cell(sheet: Any, value: Any, bold: bool = False) -> WriteOnlyCell:
    if isinstance(value, str):
        value = ILLEGAL_CHARACTERS_RE.sub("", value)
    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"  # text, also where it looks like a formula
        cell.quotePrefix = value.startswith(GEVAARLIJK)
        cell.alignment = HEEL
    elif isinstance(value, (Decimal, date)):
        cell.number_format = DAG if isinstance(value, date) else BEDRAG
    if bold:
        cell.font = Font(bold=True)
        cell.alignment = Alignment()  # of a title the next cell is empty
    return cell
