"""One's own people from CSV, Excel or Parquet. It all stays on this machine.

Only the columns of the mapping are kept; the others are dropped while reading. A row in which
something cannot be read is set apart with its line and column. Nothing is guessed, and no row
disappears: what was read, set apart and skipped adds up to the rows of the file.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any

from reintegratie.core.errors import OngeldigeInvoer, ReintegratieFout, shorten

from . import uit_csv, uit_excel, uit_parquet
from .koppeling import Kolom, Koppeling
from .mensen import Afgekeurd, Caseload, tabel
from .rijen import Inhoud, Rij

GROOTSTE = 500_000_000  # bytes; a million people with thirty columns have some two hundred million
LEZERS: dict[str, Callable[[Path, Koppeling], Inhoud]] = {
    ".csv": uit_csv.lees,
    ".xlsx": uit_excel.lees,
    ".parquet": uit_parquet.lees,
}


def lees_caseload(pad: str | Path, koppeling: Koppeling) -> Caseload:
    """The people in a CSV, Excel or Parquet file: a row each, and only the columns that are mapped.

    A row with a cell that cannot be read is set apart, with its line and what is wrong. Nothing
    leaves this machine. Raises OngeldigeInvoer for a file that cannot be read at all.

    >>> from reintegratie.caseload import lees_koppeling
    >>> folder = "notebooks/beleidsreview/"
    >>> people = lees_caseload(folder + "klanten.csv", lees_koppeling(folder + "klanten.toml"))
    >>> len(people.tabel), people.afgekeurd[0].melding
    (8, 'Afstand van huis naar werk: «elf» is geen getal.')
    """
    pad = Path(pad)
    reader = LEZERS.get(pad.suffix.lower())
    if reader is None:
        raise OngeldigeInvoer(f"Een bestand is {', '.join(LEZERS)}; niet «{shorten(pad.name)}».")
    _check_size(pad)
    try:
        content = reader(pad, koppeling)
        rows = list(content.rijen)
    except ReintegratieFout:
        raise
    except Exception:  # over a damaged file the libraries stumble with any error there is
        raise OngeldigeInvoer(
            f"Het bestand «{shorten(pad.name)}» is niet te lezen. Klopt de soort, de codering "
            "en het blad?"
        ) from None
    if len(rows) != content.aantal():
        raise OngeldigeInvoer(
            f"Het bestand «{shorten(pad.name)}» heeft {content.aantal()} rijen, en er zijn er "
            f"{len(rows)} te lezen. Open het in het programma waar het uit komt en bewaar het "
            "opnieuw."
        )
    return _caseload(pad, koppeling, rows, content.opmerkingen)


def _check_size(pad: Path) -> None:
    """Refuse what has no end or is too much; what is not there is told by its reader."""
    if pad.exists() and not pad.is_file():
        raise OngeldigeInvoer(f"«{shorten(pad.name)}» is geen bestand.")
    if pad.exists() and pad.stat().st_size > GROOTSTE:
        raise OngeldigeInvoer(
            f"Het bestand «{shorten(pad.name)}» is te groot: meer dan {GROOTSTE // 10**6} MB. "
            "Voor zoveel mensen is er «cohort», in Python."
        )


def _caseload(pad: Path, koppeling: Koppeling, rows: list[Rij], notes: Any) -> Caseload:
    columns = list(koppeling.kolommen.values())
    values: dict[str, list] = {column.begrip.naam: [] for column in columns}
    lines: list[int] = []
    apart = [Afgekeurd(row.regel, None, row.apart) for row in rows if row.apart]
    seen: list[dict] = [{} for _ in columns]
    for row in rows:
        if row.cellen is None:
            continue
        read, faults = _read(row, columns, seen)
        apart += faults
        if not faults:
            lines.append(row.regel)
            for column, value in zip(columns, read, strict=True):
                values[column.begrip.naam].append(value)
    return Caseload(
        tabel(values, {column.begrip.naam: column.begrip for column in columns}, lines),
        f"Eigen bestand «{shorten(pad.name)}»",
        synthetisch=False,
        afgekeurd=tuple(sorted(apart, key=lambda one: one.regel)),
        overgeslagen=dict(Counter(row.overgeslagen for row in rows if row.overgeslagen)),
        opmerkingen=tuple(notes),
    )


def _read(row: Rij, columns: list[Kolom], seen: list[dict]) -> tuple[list, list[Afgekeurd]]:
    """The values of a row, and what is wrong with it."""
    read, faults = [], []
    for column, cell, known in zip(columns, row.cellen or (), seen, strict=True):
        try:
            read.append(_cell(column, cell, known))
        except ReintegratieFout as fault:
            faults.append(Afgekeurd(row.regel, column.naam, fault.melding))
    return read, faults


def _cell(column: Kolom, cell: Any, known: dict) -> Any:
    """What a cell says; the same cell is read once."""
    if not isinstance(cell, Hashable):  # Parquet has cells that are a list
        return column.lees(cell)
    key = (type(cell), cell)
    if key not in known:
        known[key] = column.lees(cell)
    return known[key]
