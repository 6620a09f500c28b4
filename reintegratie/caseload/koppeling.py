"""Which column of a file is which fact, and what its codes mean: a small TOML file.

scheiding = ";"            # CSV: what stands between columns (found by itself by default)
codering = "cp1252"        # CSV: the encoding (utf-8 by default)
blad = "Klanten"           # Excel: the sheet (the one with these columns by default)

[kolom."Afstand (km)"]
feit = "afstand_km"

[kolom.Auto]
feit = "heeft_auto"
codes = { J = true, N = false }
onbekend = ["", "?"]
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from reintegratie import wetboek
from reintegratie.beleid.lezen import tekst_van
from reintegratie.beleid.wijziging import WijzigingFout
from reintegratie.core.concepts import NUMBERS, Begrip
from reintegratie.core.errors import ReintegratieFout, hint, shorten
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.toml import Table, read_given

SCHEMA = Path(__file__).with_name("koppeling.schema.json")
GENOEMD = 12  # codes that a message names
YES_NO = {
    **dict.fromkeys(("waar", "WAAR", "true", "True", "TRUE", "1"), True),
    **dict.fromkeys(("onwaar", "ONWAAR", "false", "False", "FALSE", "0"), False),
}
_WHOLE = re.compile(r"([+-]?\d+)[.,]0+", re.ASCII)
_NOISE = re.compile(r"[+-]?\d{1,3}[.,]\d{13,21}|[+-]?\d{4,}[.,]\d{10,17}", re.ASCII)


@dataclass(frozen=True)
class Kolom:
    """One column: its fact, the meaning of its codes, and the texts that say «unknown»."""

    naam: str
    begrip: Begrip
    codes: dict[str, Any]
    onbekend: frozenset[str]

    def lees(self, cel: Any) -> Any:
        """The value of a cell; None is unknown. Raises the error that says what is wrong."""
        written = schrijfwijzen(cel)
        if cel is None or self.onbekend.intersection(written):
            return None
        if not self.codes:
            return self.begrip.lees(_without_noise(cel) if self.begrip.type in NUMBERS else cel)
        found = next((text for text in written if text in self.codes), None)
        if found is None:
            known = ", ".join(shorten(code) for code in list(self.codes)[:GENOEMD])
            raise ReintegratieFout(
                f"De code «{shorten(cel)}» staat niet in de koppeling ({known}).",
                veld=self.begrip.naam,
            )
        return self.begrip.lees(self.codes[found])


def schrijfwijzen(cel: Any) -> list[str]:
    """How a cell may stand in a mapping: 1 for what a program keeps as 1.0, WAAR for a yes."""
    if isinstance(cel, bool):
        return [text for text, value in YES_NO.items() if value is cel]
    if isinstance(cel, str):
        whole = _WHOLE.fullmatch(cel.strip())
        return [cel.strip(), *([whole[1]] if whole else [])]
    if isinstance(cel, (int, float, Decimal)) and cel == cel // 1:
        return [str(int(cel))]
    return []


def _without_noise(cel: Any) -> Any:
    """A number that a program wrote out with the noise of a float behind it, as that float."""
    noisy = isinstance(cel, str) and _NOISE.fullmatch(cel.strip())
    return float(cel.strip().replace(",", ".")) if noisy else cel


@dataclass(frozen=True)
class Koppeling:
    """The columns of a file that hold a fact; every other column is left where it is."""

    kolommen: dict[str, Kolom]
    scheiding: str | None = None
    codering: str = "utf-8-sig"
    blad: str | None = None


def lees_koppeling(pad: str | Path, wet: Wetboek | None = None) -> Koppeling:
    """The mapping in a file: which column is which fact. Raises WijzigingFout with line and field.

    The facts are those of ``wet``: a draft may ask more than the law.

    >>> mapping = lees_koppeling("notebooks/beleidsreview/klanten.toml")
    >>> mapping.kolommen["Lft"].begrip.naam, mapping.scheiding
    ('leeftijd', ';')
    """
    whole = read_given(tekst_van(pad), Path(pad).name, SCHEMA, WijzigingFout)
    concepts, table = (wet or wetboek()).begrippen, whole.table("kolom")
    columns = {name: _kolom(name, table.table(name), concepts) for name in table.rows}
    _once(columns, table)
    options = {name: value for name, value in whole.rows.items() if name != "kolom"}
    try:
        "".encode(options.get("codering", "utf-8"))
    except (LookupError, ValueError):  # also what is an encoding, but not of text
        whole.refuse("codering", "Deze codering bestaat niet. Kies bijvoorbeeld utf-8 of cp1252.")
    return Koppeling(columns, **options)


def _kolom(name: str, row: Table, concepts: dict[str, Begrip]) -> Kolom:
    fact = row.rows["feit"]
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
