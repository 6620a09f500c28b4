"""Policy review as parts of a page: the live page, and the picture of a comparison."""

from __future__ import annotations

from datetime import date

from reintegratie.core.concepts import read_date
from reintegratie.core.errors import OnbekendFeit, RegisterFout
from reintegratie.weergave.onderdeel import Gegevens, Onderdeel, Vraag

from . import pagina, teken
from .knoppen import begrippen, conflicten, knoppen, wijziging

STIJL = ("beleid.css",)


def beleid(*, peildatum: date | str, **velden: str) -> Vraag:
    """The live page of policy review, its fields filled in with these texts.

    ``peildatum`` is the day for which people are counted. It has no default: what a cell stores may
    not depend on the day it ran.
    """
    if not (knoppen() or conflicten()):
        raise RegisterFout("Dit wetboek heeft niets om te verschuiven: beleid/knoppen.toml mist.")
    day = read_date(peildatum)
    for name in velden.keys() - begrippen(day).keys():
        raise OnbekendFeit(name, begrippen(day))
    wijziging(velden, {}, day)
    return {"naam": "beleid", "velden": velden, "peildatum": day.isoformat()}


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
    hier="schuiven.js",
    stijl=STIJL,
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
