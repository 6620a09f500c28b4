"""The progress of a coach: every case with its place, for who lets this browser keep it."""

from __future__ import annotations

from reintegratie.weergave.onderdeel import Gegevens, Onderdeel, Vraag

from . import casus as bestand
from .voortgang import oefenstand as blok

ZIN = "Mijn voortgang. Die is alleen bij te houden op de site, als u dat daar wilt."


def oefenstand() -> Vraag:
    """What a coach practised and what comes back, when this browser may keep it."""
    return {"naam": "oefenstand"}


def gegevens(vraag: Vraag) -> Gegevens:
    """Every case with the place where it can be answered."""
    rows = [
        {
            "naam": case["naam"],
            "titel": case["titel"],
            "les": case["les"],
            "anker": f"toets-{case['les']}" if case.get("toets") else case["naam"],
        }
        for case in bestand.casussen().values()
    ]
    return {"naam": vraag["naam"], "casussen": rows}


def in_woorden(given: Gegevens) -> str:
    """A notebook keeps nothing: where it can be kept."""
    return ZIN


OEFENSTAND = Onderdeel(
    soort="oefenstand",
    stel=oefenstand,
    gegevens=gegevens,
    tekst=in_woorden,
    blok=blok,
    plek=".ri-oefenstand",
    script="oefenstand.js",
    stijl=("oefening.css",),
)
