"""Policy review as parts of a page: the live page, and the picture of a comparison."""

from __future__ import annotations

from collections.abc import Mapping

from reintegratie import wetboek
from reintegratie.core.errors import OnbekendFeit
from reintegratie.weergave.onderdeel import Dienst, Gegevens, Onderdeel, Vraag

from . import pagina, teken
from .knoppen import begrippen, wijziging

STIJL = ("beleid.css",)


def beleid(**velden: str) -> Vraag:
    """The live page of policy review, its fields filled in with these texts."""
    for name in velden.keys() - begrippen().keys():
        raise OnbekendFeit(name, begrippen())
    wijziging(velden, {})
    return {"naam": "beleid", "velden": velden}


def opwarmen(diensten: Mapping[str, Dienst]) -> None:
    """A figure that is moved, and whom that helps."""
    geval = {
        "naam": "x",
        "titel": "",
        "regel": "e_bike_verstrekking",
        "lezingen": {},
        "peildatum": wetboek().laatste_datum.isoformat(),
        "feiten": {"afstand_km": "9"},
    }
    diensten["beleid"]({"velden": {"afstand": "8"}, "lezingen": {}, "gevallen": [geval]})


def toon(beeld: dict) -> Vraag:
    """A picture of a comparison: who gains, who loses, because of what.

    The picture is its own question: it may be of people whom only the notebook knew.
    """
    return beeld


def zoals_gegeven(vraag: Vraag) -> Gegevens:
    """The picture itself."""
    return vraag


BELEID = Onderdeel(
    soort="beleid",
    stel=beleid,
    gegevens=pagina.gegevens,
    tekst=pagina.in_woorden,
    blok=pagina.html,
    diensten={"beleid": pagina.antwoord},
    plek=".ri-beleid.ri-live",
    script="rekenhulp.js",
    stijl=STIJL,
    opwarmen=opwarmen,
)
TOON = Onderdeel(
    soort="toon",
    stel=toon,
    gegevens=zoals_gegeven,
    tekst=teken.tekst,
    blok=teken.html,
    stijl=STIJL,
    beeld=True,
)
