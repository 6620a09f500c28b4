"""What is best done in the draft itself, which is then taken up again: its lines, its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reintegratie.ontwerp.bestanden import bestanden
from reintegratie.ontwerp.naast import Ontwerp

from .plek import Rij, in_de_wet

AFDRUKKEN = (
    "python tools/vingerafdrukken.py {tekst}.txt, met de vastgestelde tekst: haar eerste regel is "
    "de titel van de bron. Zet onder «zonder_norm» welke regels geen norm zijn."
)
REGELS = "Geef «regels», «regel» en «aanhef» de nummers van de regels in die tekst."
ONTWERP = re.compile(r"\bontwerp", re.IGNORECASE)
GEEN_ONTWERP = "Zeg hier niet meer «ontwerp»: het is nu een tekst. Ook in {bestanden}."
HIER_ALLEEN = "Zeg hier niet meer «ontwerp»: het is nu een tekst."


def werk(wet: Ontwerp) -> Iterator[Rij]:
    """The lines of the adopted text, and where it still calls itself a draft."""
    for text in wet.kop.teksten:
        said = AFDRUKKEN.format(tekst=text.naam)
        yield in_de_wet(wet, "contract/vingerafdrukken.toml"), said
    for place in bestanden(wet.map):
        if place.match("bepalingen.toml") or place.match("contract/*/*.toml"):
            yield in_de_wet(wet, place.as_posix()), REGELS
    yield from _woorden(wet)


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
