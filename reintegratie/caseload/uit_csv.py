"""People from a CSV file. What stands between the columns is found, or its absence explained.

A quote that is not closed, or closed somewhere in another row, is refused or set apart with every
row that it swallowed.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from reintegratie.core.errors import OngeldigeInvoer, shorten
from reintegratie.machine.read import marked

from . import kop
from .koppeling import Koppeling
from .rijen import TITEL, Beoordelaar, Inhoud, Rij, leeg

TEKENS = (";", ",", "\t", "|")  # the first is what Dutch spreadsheets write
NAMEN = {"\t": "een tab"}
SEPARATOR = "regel die het scheidingsteken noemt"
GEEN_KOLOMMEN = " Staat er boven aan het bestand wel een rij met de namen van de kolommen?"
_SEP = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)


class Regel(NamedTuple):
    """One record of the file, with the first and the last line on which it stands."""

    eerste: int
    laatste: int
    cellen: list[str]


def lees(pad: Path, koppeling: Koppeling) -> Inhoud:
    """The rows of the file. Raises OngeldigeInvoer where it is not clear what its rows are."""
    text = _text(pad, koppeling)
    named = _SEP.match(text)
    body = text[named.end() :] if named else text
    sign = named[1] if named else _sign(body, koppeling)
    records = list(_records(body, sign, 1 if named else 0))
    place = kop.staat_in(koppeling, [one.cellen for one in records])
    if place is None:
        raise kop.ontbreekt(koppeling, [one.cellen for one in records], GEEN_KOLOMMEN)
    rows = [Rij(1, overgeslagen=SEPARATOR)] if named else []
    rows += [Rij(one.eerste, overgeslagen=TITEL) for one in records[:place]]
    rows += _below(records[place], records[place + 1 :], koppeling, sign)
    return Inhoud(iter(rows), lambda: bool(named) + _number(body, records, place, sign))


def _number(body: str, records: list[Regel], place: int, sign: str) -> int:
    """How many rows the lines of the file are, apart from the head."""
    lines = sum(1 for _ in StringIO(body, newline=""))
    further = [
        one.laatste - one.eerste
        for number, one in enumerate(records)
        if number <= place or not _swallows(one, sign, records[place])
    ]
    return lines - sum(further) - 1


def _text(pad: Path, koppeling: Koppeling) -> str:
    data = pad.read_bytes()
    try:
        text = data.decode(marked(data) or koppeling.codering)
    except UnicodeDecodeError:
        raise OngeldigeInvoer(
            f"Het bestand «{shorten(pad.name)}» heeft een andere codering dan "
            f"{koppeling.codering}. Komt het uit Excel? Zet dan in de koppeling: "
            'codering = "cp1252".'
        ) from None
    if "\0" in text:
        raise OngeldigeInvoer(
            f"In het bestand «{shorten(pad.name)}» staan nultekens. Is het UTF-16? Zet dan in de "
            'koppeling: codering = "utf-16-le". Of bewaar het als UTF-8.'
        )
    return text


def _sign(text: str, koppeling: Koppeling) -> str:
    """What stands between the columns: what the mapping says, else what shows its columns."""
    fitting = [sign for sign in TEKENS if _has_head(text, sign, koppeling)]
    if koppeling.scheiding is None:
        first = text.partition("\n")[0]
        used = [sign for sign in fitting if sign in first] or fitting
        return used[0] if used else max(TEKENS, key=first.count)
    if koppeling.scheiding in fitting or not fitting:
        return koppeling.scheiding
    said = NAMEN.get(fitting[0], f"«{fitting[0]}»")
    raise OngeldigeInvoer(
        f"Met «{shorten(koppeling.scheiding)}» tussen de kolommen staan de kolommen van de "
        f"koppeling niet in het bestand; met {said} wel. Haal «scheiding» weg uit de koppeling."
    )


def _has_head(text: str, sign: str, koppeling: Koppeling) -> bool:
    reader = csv.reader(StringIO(text, newline=""), delimiter=sign)
    try:
        first = [row for row, _ in zip(reader, range(kop.GEZOCHT), strict=False)]
    except csv.Error:
        return False
    return kop.staat_in(koppeling, first) is not None


def _records(text: str, sign: str, before: int) -> Iterator[Regel]:
    """Every record. Raises OngeldigeInvoer at a quote of which nobody knows where it ends."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=sign, strict=True)
    last = 0
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise OngeldigeInvoer(
                f"Bij regel {before + last + 1} staat een aanhalingsteken of een cel die niet "
                "klopt: het is niet duidelijk waar de cel eindigt. Zet om de hele cel "
                "aanhalingstekens, of om niets."
            ) from None
        yield Regel(before + last + 1, before + reader.line_num, cells)
        last = reader.line_num


def _below(head: Regel, records: list[Regel], koppeling: Koppeling, sign: str) -> Iterator[Rij]:
    """The rows below the head."""
    names = kop.namen(head.cellen)
    judge = Beoordelaar(names, kop.plaatsen(koppeling, names))
    last = max((one.eerste for one in records if not all(map(leeg, one.cellen))), default=0)
    for one in records:
        cells = _cut(one.cellen, len(names))
        if _swallows(one, sign, head):
            for line in range(one.eerste, one.laatste + 1):
                yield Rij(line, apart=_torn(one))
        elif len(cells) != len(names) and not all(map(leeg, cells)):
            said = f"Deze regel heeft {len(cells)} kolommen; de kop heeft er {len(names)}."
            yield Rij(one.eerste, apart=said)
        else:
            yield judge.rij(one.eerste, cells, one.eerste == last)


def _cut(cells: list[str], width: int) -> list[str]:
    """The cells without the empty ones that stand beyond the head."""
    return cells[:width] if all(map(leeg, cells[width:])) else cells


def _swallows(one: Regel, sign: str, head: Regel) -> bool:
    """Whether a quoted cell holds a line break and as many separators as a row of its own."""
    inside = sum(cell.count(sign) for cell in one.cellen if "\n" in cell or "\r" in cell)
    return one.laatste > one.eerste and inside >= max(len(head.cellen) - 1, 1)


def _torn(one: Regel) -> str:
    return (
        f"Een aanhalingsteken loopt van regel {one.eerste} door tot regel {one.laatste}. "
        "Staat er een te veel?"
    )
