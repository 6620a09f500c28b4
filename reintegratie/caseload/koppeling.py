"""Which column of a file is which fact, and what its codes mean: a small TOML file.

scheiding = ";"            # CSV: what stands between columns (a comma by default)
codering = "cp1252"        # CSV: the encoding (utf-8 by default)
blad = "Klanten"           # Excel: the sheet (the first by default)

[kolom."Afstand (km)"]
feit = "afstand_km"

[kolom.Auto]
feit = "heeft_auto"
codes = { J = true, N = false }
onbekend = ["", "?"]
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reintegratie import wetboek
from reintegratie.beleid.lezen import Plaats, parse, regels, tekst_van
from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import ReintegratieFout, hint, shorten

BOVENAAN = ("kolom", "scheiding", "codering", "blad")
VELDEN = ("feit", "codes", "onbekend")


@dataclass(frozen=True)
class Kolom:
    """One column: its fact, the meaning of its codes, and the texts that say «unknown»."""

    naam: str
    begrip: Begrip
    codes: dict[str, Any]
    onbekend: frozenset[str]

    def lees(self, cel: Any) -> Any:
        """The value of a cell; None is unknown. Raises the error that says what is wrong."""
        text = str(cel).strip() if isinstance(cel, (str, int)) else None
        if cel is None or text in self.onbekend:
            return None
        if self.codes:
            if text not in self.codes:
                known = ", ".join(self.codes)
                raise ReintegratieFout(
                    f"De code «{shorten(cel)}» staat niet in de koppeling ({known}).",
                    veld=self.begrip.naam,
                )
            cel = self.codes[text]
        return self.begrip.lees(cel)


@dataclass(frozen=True)
class Koppeling:
    """The columns of a file that hold a fact; every other column is left where it is."""

    kolommen: dict[str, Kolom]
    scheiding: str = ","
    codering: str = "utf-8-sig"
    blad: str | None = None


def lees_koppeling(pad: str | Path) -> Koppeling:
    """The mapping in a file. Raises WijzigingFout with the line and the field."""
    pad = Path(pad)
    text = tekst_van(pad)
    rows, place = parse(text, pad.name), Plaats(pad.name, regels(text))
    for name in rows:
        if name not in BOVENAAN:
            place.fout(name, f"Dit veld bestaat niet.{hint(name, BOVENAAN)}")
    given = rows.get("kolom")
    if not isinstance(given, dict) or not given:
        place.fout("kolom", 'Noem minstens één kolom, onder [kolom."naam van de kolom"].')
    columns = {name: _kolom(name, row, place) for name, row in given.items()}
    _once(columns, place)
    return Koppeling(columns, **_options(rows, place))


def _options(rows: dict, place: Plaats) -> dict[str, str]:
    found = {name: rows[name] for name in BOVENAAN[1:] if name in rows}
    for name, value in found.items():
        if not isinstance(value, str) or not value:
            place.fout(name, "Dit moet tekst zijn, tussen aanhalingstekens.")
    if len(found.get("scheiding", ",")) != 1:
        place.fout("scheiding", "Dit moet precies één teken zijn.")
    try:
        "".encode(found.get("codering", "utf-8"))
    except (LookupError, ValueError):  # also what is an encoding, but not of text
        place.fout("codering", "Deze codering bestaat niet. Kies bijvoorbeeld utf-8 of cp1252.")
    return found


def _kolom(name: str, row: Any, place: Plaats) -> Kolom:
    here = f"kolom.{name}"
    if not isinstance(row, dict) or not isinstance(row.get("feit"), str):
        place.fout(here, f'Zeg welk feit in de kolom «{shorten(name)}» staat: feit = "…".')
    for field_name in row:
        if field_name not in VELDEN:
            place.fout(here, f"«{shorten(field_name)}» bestaat niet.{hint(field_name, VELDEN)}")
    concepts = wetboek().begrippen
    if row["feit"] not in concepts:
        place.fout(
            here, f"Het feit «{shorten(row['feit'])}» bestaat niet.{hint(row['feit'], concepts)}"
        )
    concept = concepts[row["feit"]]
    if concept.type == "perioden":
        place.fout(here, f"«{concept.label}» is een lijst. Dat past niet in een tabel.")
    codes, unknown = row.get("codes", {}), row.get("onbekend", [])
    if not isinstance(codes, dict) or not isinstance(unknown, list):
        place.fout(here, 'Schrijf codes = { J = true } en onbekend = ["?"].')
    for code, meaning in codes.items():
        try:
            concept.lees(meaning)
        except ReintegratieFout as fault:
            place.fout(here, f"De code «{shorten(code)}»: {fault.melding}")
    return Kolom(name, concept, codes, frozenset(["", *map(str, unknown)]))


def _once(columns: dict[str, Kolom], place: Plaats) -> None:
    seen: dict[str, str] = {}
    for name, column in columns.items():
        other = seen.setdefault(column.begrip.naam, name)
        if other != name:
            place.fout(f"kolom.{name}", f"Dit feit staat ook in de kolom «{shorten(other)}».")
