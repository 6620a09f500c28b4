"""One's own people from CSV, Excel or Parquet. It all stays on this machine.

Only the columns of the mapping are kept; the others are dropped while reading. A row in which
something cannot be read is set apart with its line and column. Nothing is guessed.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd

from reintegratie import wetboek
from reintegratie.core.errors import OngeldigeInvoer, ReintegratieFout, hint, shorten

from .koppeling import Koppeling
from .mensen import Afgekeurd, Caseload, tabel

Rij = tuple[int, list[Any] | str]  # the line, and its cells or what is wrong with it
Lezer = Callable[[Path, Koppeling], Iterator[Rij]]


def lees_caseload(pad: str | Path, koppeling: Koppeling) -> Caseload:
    """The people in a file. Raises OngeldigeInvoer for a file that cannot be read at all."""
    pad = Path(pad)
    reader = LEZERS.get(pad.suffix.lower())
    if reader is None:
        raise OngeldigeInvoer(f"Een bestand is {', '.join(LEZERS)}; niet «{shorten(pad.name)}».")
    return _gelezen(pad, koppeling, _rijen(reader, pad, koppeling))


def _rijen(reader: Lezer, pad: Path, koppeling: Koppeling) -> Iterator[Rij]:
    """The rows of a file. Over a damaged one the libraries stumble with any error there is."""
    try:
        yield from reader(pad, koppeling)
    except ReintegratieFout:
        raise
    except Exception:
        raise OngeldigeInvoer(
            f"Het bestand «{shorten(pad.name)}» is niet te lezen. Klopt de soort, de codering "
            "en het blad?"
        ) from None


def _gelezen(pad: Path, koppeling: Koppeling, rows: Iterator[Rij]) -> Caseload:
    columns = list(koppeling.kolommen.values())
    values: dict[str, list] = {column.begrip.naam: [] for column in columns}
    lines, apart = [], []
    seen: list[dict] = [{} for _ in columns]
    for line, cells in rows:
        if isinstance(cells, str):
            apart.append(Afgekeurd(line, None, cells))
            continue
        read, faults = [], []
        for column, cell, known in zip(columns, cells, seen, strict=True):
            try:
                read.append(_cell(column, cell, known))
            except ReintegratieFout as fault:
                faults.append(Afgekeurd(line, column.naam, fault.melding))
        if faults:
            apart += faults
            continue
        lines.append(line)
        for column, value in zip(columns, read, strict=True):
            values[column.begrip.naam].append(value)
    return Caseload(
        tabel(values, wetboek().begrippen, lines),
        f"Eigen bestand «{pad.name}»",
        synthetisch=False,
        afgekeurd=tuple(apart),
    )


def _cell(column: Any, cell: Any, known: dict) -> Any:
    """What a cell says; the same cell is read once."""
    if not isinstance(cell, Hashable):  # Parquet has cells that are a list
        return column.lees(cell)
    key = (type(cell), cell)
    if key not in known:
        known[key] = column.lees(cell)
    return known[key]


def _csv(pad: Path, koppeling: Koppeling) -> Iterator[Rij]:
    encoding = (
        "utf-8-sig" if koppeling.codering.lower() in ("utf-8", "utf8") else koppeling.codering
    )
    with pad.open(encoding=encoding, newline="") as file:
        reader = csv.reader(file, delimiter=koppeling.scheiding)
        head = next(reader, [])
        places = _places(head, koppeling)
        before = reader.line_num
        for row in reader:
            line, before = before + 1, reader.line_num
            if not row:
                continue
            if len(row) != len(head):
                yield line, f"Deze regel heeft {len(row)} kolommen; de kop heeft er {len(head)}."
            else:
                yield line, [row[place] for place in places]


def _excel(pad: Path, koppeling: Koppeling) -> Iterator[Rij]:
    from openpyxl import load_workbook  # slow to load, and only Excel needs it

    book = load_workbook(pad, read_only=True, data_only=True)
    try:
        sheet = book[koppeling.blad] if koppeling.blad else book.worksheets[0]
        rows = sheet.iter_rows(values_only=True)
        places = _places(
            [str(one).strip() if one is not None else "" for one in next(rows, ())], koppeling
        )
        for line, row in enumerate(rows, start=2):
            cells = [row[place] if place < len(row) else None for place in places]
            if any(cell is not None for cell in row):
                yield line, cells
    finally:
        book.close()


def _parquet(pad: Path, koppeling: Koppeling) -> Iterator[Rij]:
    from pyarrow import parquet  # slow to load, and only Parquet needs it

    _places(parquet.read_schema(pad).names, koppeling)
    table = parquet.read_table(pad, columns=list(koppeling.kolommen))
    columns = [table.column(name).to_pylist() for name in koppeling.kolommen]
    for line, cells in enumerate(zip(*columns, strict=True), start=1):
        yield line, [None if isinstance(one, float) and pd.isna(one) else one for one in cells]


def _places(head: list[str], koppeling: Koppeling) -> list[int]:
    """Where each column of the mapping stands. Raises OngeldigeInvoer for one that does not."""
    head = [name.strip() for name in head]
    for name in koppeling.kolommen:
        if head.count(name) != 1:
            how = "staat er meer dan één keer" if name in head else "staat niet in het bestand"
            raise OngeldigeInvoer(f"De kolom «{shorten(name)}» {how}.{hint(name, head)}")
    return [head.index(name) for name in koppeling.kolommen]


LEZERS = {".csv": _csv, ".xlsx": _excel, ".parquet": _parquet}
