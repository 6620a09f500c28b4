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

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any, NoReturn

from reintegratie.core import numbers
from reintegratie.core.errors import ReintegratieFout, hint, shorten
from reintegratie.core.lawbook import Wetboek
from reintegratie.machine.read import read_text

from . import delen
from .wijziging import Cijfer, EisVervalt, Lezing, Wijziging, WijzigingFout

VOLGORDE = (Cijfer, Lezing, EisVervalt)
BOVENAAN = ("titel", "toelichting", "vanaf", *delen.SOORTEN)
_HEADER = re.compile(r"\s*\[\[?\s*(.+?)\s*\]\]?\s*(?:#.*)?$")
_FIELD = re.compile(r"\s*[\"']?([\w-]+)[\"']?\s*[.=]")
_LONG = re.compile(rf"[\da-f]{{{numbers.DIGITS + 1},}}|\de[+-]?\d\d", re.IGNORECASE)
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


def lees_bestand(pad: str | Path, wet: Wetboek) -> Wijziging:
    """The change in a file. Raises WijzigingFout."""
    return lees(tekst_van(pad), wet, Path(pad).name)


def tekst_van(pad: str | Path) -> str:
    """The text of a file. Raises WijzigingFout."""
    try:
        return read_text(pad)
    except ReintegratieFout as fault:
        raise WijzigingFout(fault.melding) from None


def lees(tekst: str, wet: Wetboek, bestand: str = "wijziging") -> Wijziging:
    """The change that a text describes. Raises WijzigingFout; ``bestand`` names it there."""
    rows = parse(tekst, bestand)
    place = Plaats(bestand, regels(tekst))
    for name in rows:
        if name not in BOVENAAN:
            place.fout(name, f"Dit veld bestaat niet.{hint(name, BOVENAAN)}")
    title = _text(rows, "titel", place)
    if not title:
        place.fout("titel", "Geef de wijziging een titel.")
    start = datum(rows["vanaf"], place, "vanaf") if "vanaf" in rows else None
    parts = [part for kind in delen.SOORTEN for part in _parts(rows, kind, wet, place, start)]
    _refuse_doubles(parts)
    ordered = sorted((part for _, part in parts), key=lambda part: VOLGORDE.index(type(part)))
    return Wijziging(title, tuple(ordered), _text(rows, "toelichting", place))


def parse(tekst: str, bestand: str) -> dict[str, Any]:
    """The tables of a TOML text, with exact decimals and no number or nest without end.

    Raises WijzigingFout with the line.
    """
    import tomllib  # slow to load, and only a file needs it

    try:
        found = tomllib.loads(tekst, parse_float=_number)
        numbers.check_nest(found)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line = f"regel {place[1]}, teken {place[2]}" if place else "laatste regel"
        raise WijzigingFout(
            f"{shorten(bestand)}, {line}: dit is geen geldige TOML. Staat er een aanhalingsteken, "
            "haakje of = te veel of te weinig?"
        ) from None
    except ReintegratieFout as fault:
        raise WijzigingFout(f"{_long_line(tekst, bestand)}: {fault.melding}") from None
    except (RecursionError, ValueError):  # Python itself refuses a whole number of 5,000 digits
        raise WijzigingFout(
            f"{_long_line(tekst, bestand)}: hier staat een getal met te veel cijfers, of de "
            "gegevens zitten te diep in elkaar."
        ) from None
    return found


def _long_line(text: str, name: str) -> str:
    """The file, and the first line with a number that is longer than any here."""
    lines = (line for line, said in enumerate(text.splitlines(), start=1) if _LONG.search(said))
    return ", ".join([shorten(name), *(f"regel {line}" for line in islice(lines, 1))])


def _number(text: str) -> Decimal:
    """A decimal as TOML writes it; what TOML allows and is no number stays that for its field."""
    text = text.replace("_", "")
    return numbers.exact(text) if any(map(str.isdigit, text)) else Decimal(text)


class Plaats:
    """Where something stands in the text, for errors; ``tabel`` is a kind and its number."""

    def __init__(self, bestand: str, regels: dict, tabel: tuple[str | None, int] = (None, 0)):
        self.bestand, self.regels, self.tabel = bestand, regels, tabel

    def in_tabel(self, kind: str, number: int) -> Plaats:
        """The same text, inside one of its tables."""
        return Plaats(self.bestand, self.regels, (kind, number))

    def fout(self, field: str | None, said: str) -> NoReturn:
        """Raise WijzigingFout about a field, or about the whole table."""
        kind, number = self.tabel
        line = self.regels.get((kind, number, field)) or self.regels.get((kind, number, None))
        where = [f"regel {line}"] if line else []
        where += [f"[[{kind}]] nummer {number + 1}"] if kind else []
        where += [f"veld «{shorten(field)}»"] if field else []
        here = ", ".join([shorten(self.bestand), *where])
        raise WijzigingFout(f"{here}: {said}", veld=field)


def regels(text: str) -> dict[tuple[str | None, int, str | None], int]:
    """The line of each field (kind of table, its number, field), and of each table."""
    found: dict = {}
    here: tuple[str | None, int] = (None, 0)
    numbers: Counter[str] = Counter()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            kind = re.sub("[\"']", "", header[1])
            found.setdefault((None, 0, kind), number)
            if "." not in kind:
                here = kind, numbers[kind]
                numbers[kind] += 1
                found[(*here, None)] = number
        elif field := _FIELD.match(line):
            found.setdefault((*here, field[1]), number)
    return found


def datum(given: Any, place: Plaats, field: str) -> date:
    """A date as TOML writes it: 2017-07-01."""
    if isinstance(given, datetime) or not isinstance(given, date):
        place.fout(field, "Schrijf een datum als 2017-07-01, zonder aanhalingstekens.")
    return given


def _parts(
    rows: dict, kind: str, wet: Wetboek, place: Plaats, start: date | None
) -> Iterator[tuple[Plaats, Any]]:
    given = rows.get(kind, [])
    if not isinstance(given, list) or not all(isinstance(row, dict) for row in given):
        place.fout(kind, f"Schrijf elk onderdeel onder [[{kind}]].")
    for number, row in enumerate(given):
        here = place.in_tabel(kind, number)
        read, fields = delen.SOORTEN[kind]
        for name in row:
            if name not in fields:
                here.fout(name, f"Dit veld bestaat niet.{hint(name, fields)}")
        begin = datum(row["vanaf"], here, "vanaf") if "vanaf" in row else start
        if begin is None:
            here.fout(None, "Vanaf welke dag geldt dit? Zet «vanaf» hier of boven aan het bestand.")
        try:
            yield here, read(row, begin, wet, here)
        except WijzigingFout:
            raise
        except ReintegratieFout as fault:
            here.fout(None, fault.melding)


def _refuse_doubles(parts: list[tuple[Plaats, Any]]) -> None:
    """Two parts of one file that change the same thing: which one holds would be a guess."""
    seen = set()
    for here, part in parts:
        key = delen.sleutel(part)
        if key in seen:
            here.fout(None, "Dit verandert iets dat hierboven al verandert, vanaf dezelfde dag.")
        seen.add(key)


def _text(rows: dict, name: str, place: Plaats) -> str | None:
    given = rows.get(name)
    if given is not None and not isinstance(given, str):
        place.fout(name, "Dit moet tekst zijn, tussen aanhalingstekens.")
    return given and " ".join(given.split())
