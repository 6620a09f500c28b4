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
from reintegratie.beleid.lezen import tekst_van
from reintegratie.beleid.wijziging import WijzigingFout
from reintegratie.core.concepts import Begrip
from reintegratie.core.errors import ReintegratieFout, hint, shorten
from reintegratie.core.toml import Table, read_given

SCHEMA = Path(__file__).with_name("koppeling.schema.json")


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
    whole = read_given(tekst_van(pad), Path(pad).name, SCHEMA, WijzigingFout)
    columns = {name: _kolom(name, whole.table("kolom").table(name)) for name in whole.rows["kolom"]}
    _once(columns, whole.table("kolom"))
    options = {name: value for name, value in whole.rows.items() if name != "kolom"}
    try:
        "".encode(options.get("codering", "utf-8"))
    except (LookupError, ValueError):  # also what is an encoding, but not of text
        whole.refuse("codering", "Deze codering bestaat niet. Kies bijvoorbeeld utf-8 of cp1252.")
    return Koppeling(columns, **options)


def _kolom(name: str, row: Table) -> Kolom:
    concepts, fact = wetboek().begrippen, row.rows["feit"]
    if fact not in concepts:
        row.refuse("feit", f"Het feit «{shorten(fact)}» bestaat niet.{hint(fact, concepts)}")
    concept = concepts[fact]
    if concept.type == "perioden":
        row.refuse("feit", f"«{concept.label}» is een lijst. Dat past niet in een tabel.")
    codes = row.table("codes")
    for code, meaning in codes.rows.items():
        try:
            concept.lees(meaning)
        except ReintegratieFout as fault:
            codes.refuse(code, fault.melding)
    unknown = frozenset(["", *map(str, row.rows.get("onbekend", []))])
    return Kolom(name, concept, codes.rows, unknown)


def _once(columns: dict[str, Kolom], whole: Table) -> None:
    seen: dict[str, str] = {}
    for name, column in columns.items():
        other = seen.setdefault(column.begrip.naam, name)
        if other != name:
            said = f"Dit feit staat ook in de kolom «{shorten(other)}»."
            whole.table(name).refuse("feit", said)
