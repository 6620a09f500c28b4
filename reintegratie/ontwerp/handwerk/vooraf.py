"""What is best done in the draft itself, which is then taken up again: its numbers, its words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import count
from string import ascii_letters, digits

from reintegratie.ontwerp.bestanden import bestanden
from reintegratie.ontwerp.naast import Ontwerp

from .plek import Rij, in_de_wet

OVERAL = (
    "overal in het ontwerp. Haal het er eerst weer uit (--terug), en neem het daarna opnieuw op."
)
AFDRUKKEN = (
    "python tools/vingerafdrukken.py {tekst}.txt, met de vastgestelde tekst: haar eerste regel is "
    "de titel van de bron. Zet onder «zonder_norm» welke regels geen norm zijn."
)
REGELS = "Geef «regels», «regel» en «aanhef» de nummers van de regels in die tekst."
ONTWERP = re.compile(r"\bontwerp", re.IGNORECASE)
GEEN_ONTWERP = "Zeg hier niet meer «ontwerp»: het is nu een tekst. Ook in {bestanden}."
HIER_ALLEEN = "Zeg hier niet meer «ontwerp»: het is nu een tekst."


def werk(wet: Ontwerp) -> Iterator[Rij]:
    """The numbers that are not the next ones of the law, the lines of the adopted text, and where
    it still calls itself a draft."""
    yield from _nummers(wet, "bepalingen", wet.bepalingen, wet.basis.bepalingen)
    yield from _nummers(wet, "conflicten", wet.conflicten, wet.basis.conflicten)
    for text in wet.kop.teksten:
        said = AFDRUKKEN.format(tekst=text.naam)
        yield in_de_wet(wet, "contract/vingerafdrukken.toml"), said
    for place in bestanden(wet.map):
        if place.match("bepalingen.toml") or place.match("contract/*/*.toml"):
            yield in_de_wet(wet, place.as_posix()), REGELS
    yield from _woorden(wet)


def _nummers(wet: Ontwerp, name: str, known: Iterable[str], old: Collection[str]) -> Iterator[Rij]:
    new = [id for id in known if id not in old and "/" not in id]
    moved = [f"{id} wordt {free}" for id, free in zip(new, _vrije(old), strict=False) if id != free]
    if moved:
        yield in_de_wet(wet, f"{name}.toml"), f"{', '.join(moved)}: {OVERAL}"


def _vrije(old: Collection[str]) -> Iterator[str]:
    """The free numbers after those of the law, written as these are."""
    last = max((id for id in old if "/" not in id), key=_nummer, default="")
    letters = last.rstrip(digits)
    width = len(last) - len(letters)
    yield from (f"{letters}{number:0{width}}" for number in count(_nummer(last) + 1))


def _nummer(id: str) -> int:
    return int(id.lstrip(ascii_letters) or 0)


def _woorden(wet: Ontwerp) -> Iterator[Rij]:
    """One row for all files: somebody goes through them at once."""
    found = [
        in_de_wet(wet, place.as_posix())
        for place in bestanden(wet.map)
        if ONTWERP.search((wet.map / place).read_text(encoding="utf-8"))
    ]
    if found:
        first, *rest = found
        yield first, GEEN_ONTWERP.format(bestanden=", ".join(rest)) if rest else HIER_ALLEEN
