"""A change from a TOML file. Nothing is guessed: a file that is not clear is refused, with the
line and the field, before anything is computed.

    titel = "E-bike vanaf 8 kilometer"
    vanaf = 2017-07-01

    [[parameter]]
    naam = "e_bike.minimale_afstand"
    waarde = 8

    [[lezing]]
    conflict = "K09/vervoermiddel"
    lezing = "alleen_auto_of_brommer"

    [[eis]]
    regel = "e_bike_verstrekking"
    tekst = "geen eigen vervoermiddel"
    vervalt = true
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from reintegratie.core.errors import ReintegratieFout
from reintegratie.core.lawbook import Wetboek
from reintegratie.core.toml import Table, read_given
from reintegratie.machine.read import read_text

from . import delen
from .wijziging import Cijfer, Deel, EisVervalt, Lezing, Wijziging, WijzigingFout

SCHEMA = Path(__file__).with_name("wijziging.schema.json")
WHEN = "Vanaf welke dag geldt dit? Zet «vanaf» hier of boven aan het bestand."
VOLGORDE = (Cijfer, Lezing, EisVervalt)


def lees_bestand(pad: str | Path, wet: Wetboek) -> Wijziging:
    """The change in a file, or on standard input for ``-``. Raises WijzigingFout.

    >>> from reintegratie import wetboek
    >>> lees_bestand("notebooks/beleidsreview/e-bike.toml", wetboek()).titel
    'E-bike dichter bij huis'
    """
    return lees(tekst_van(pad), wet, Path(pad).name)


def tekst_van(pad: str | Path) -> str:
    """The text of a file. Raises WijzigingFout."""
    try:
        return read_text(pad)
    except ReintegratieFout as fault:
        raise WijzigingFout(fault.melding) from None


def lees(tekst: str, wet: Wetboek, bestand: str = "wijziging") -> Wijziging:
    """The change that a text describes; ``bestand`` names it in errors.

    Figures stand in the unit of the register, dates as TOML writes them (2017-07-01). Raises
    WijzigingFout with the line and the field, also for a figure, reading or requirement that
    ``wet`` does not have.

    >>> from reintegratie import wetboek
    >>> text = '''titel = "Verder weg"
    ... [[parameter]]
    ... naam = "e_bike.minimale_afstand"
    ... waarde = 15
    ... vanaf = 2017-07-01
    ... '''
    >>> lees(text, wetboek()).delen[0].waarde
    15
    """
    whole = read_given(tekst, bestand, SCHEMA, WijzigingFout)
    parts = [part for kind in delen.SOORTEN for part in _parts(whole, kind, wet)]
    _refuse_doubles(parts)
    ordered = sorted((part for _, part in parts), key=lambda part: VOLGORDE.index(type(part)))
    why = whole.rows.get("toelichting")
    return Wijziging(_on_one_line(whole.rows["titel"]), tuple(ordered), why and _on_one_line(why))


def _parts(whole: Table, kind: str, wet: Wetboek) -> Iterator[tuple[Table, Deel]]:
    """The parts of one kind, each with its table."""
    for row in whole.tables(kind):
        begin: date | None = row.rows.get("vanaf", whole.rows.get("vanaf"))
        if begin is None:
            row.refuse(None, WHEN)
        try:
            yield row, delen.SOORTEN[kind](row, begin, wet)
        except WijzigingFout:
            raise
        except ReintegratieFout as fault:
            row.refuse(None, fault.melding)


def _refuse_doubles(parts: list[tuple[Table, Deel]]) -> None:
    """Two parts of one file that change the same thing: which one holds would be a guess."""
    seen = set()
    for row, part in parts:
        key = delen.sleutel(part)
        if key in seen:
            row.refuse(None, "Dit verandert iets dat hierboven al verandert, vanaf dezelfde dag.")
        seen.add(key)


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
