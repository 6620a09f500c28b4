"""Wat kost deze werknemer u? De onderdelen van Regelingen per doelgroep naast elkaar."""

from reintegratie.core import (
    BEREKEND,
    Bedrag,
    Eis,
    Kanttekening,
    Stap,
    Stapel,
    Uitkomst,
    grootste,
    regel,
)

from ..minimumloon.wet import voor_gewerkte_uren
from . import Cijfers, Feiten, Lezing
from .posten import BLAD, aftrek, koos, kosten, totaal, voordelen

VASTE_SUBSIDIE = f"{BLAD}/loonkostensubsidie-gemeente#vaste-subsidie"
BOVEN_MINIMUMLOON = f"{BLAD}/loonkostensubsidie-gemeente#boven-minimumloon"
PREMIEKORTING = f"{BLAD}/premiekorting#bedrag"
TOTAAL = f"{BLAD}/wat-kost-deze-werknemer-mij"
PER_MAAND, PER_JAAR, MAANDEN_PER_JAAR = "euro per maand", "euro per jaar", 12


@regel
def werkgeverskosten(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wat kost deze werknemer u per maand en per jaar?

    Of u een regeling krijgt, leest u in haar eigen hoofdstuk. Hier telt wat u koos.
    """
    vast = koos(f, "lks_vast")
    erbij, eraf, jaar = kosten(f, p, lezing), aftrek(f, p, lezing), voordelen(f, p, lezing)
    voor_voordeel = totaal(erbij) - totaal(eraf)
    maand = [post.per_maand() for post in jaar]
    return Uitkomst(
        BEREKEND,
        Eis("premiekorting en loonkostensubsidie mogen samen", mogen_samen(f), PREMIEKORTING),
        Stap(
            "Loon boven het minimumloon, dat u zelf betaalt",
            grootste(0, f.functieloon - voor_gewerkte_uren(f, p)),
            PER_MAAND,
            BOVEN_MINIMUMLOON,
        ),
        *(post.resultaat(PER_MAAND) for post in (*erbij, *eraf)),
        *(post.resultaat(PER_JAAR) for post in jaar),
        Bedrag(
            "kosten_per_maand",
            voor_voordeel - totaal(maand),
            TOTAAL,
            eenheid=PER_MAAND,
            label="Wat overblijft, per maand",
        ),
        Bedrag(
            "kosten_per_jaar",
            voor_voordeel * MAANDEN_PER_JAAR - totaal(jaar),
            TOTAAL,
            eenheid=PER_JAAR,
            label="Wat overblijft, per jaar",
            als=~vast,
        ),
        Stapel(
            "Wat u betaalt en krijgt, per maand",
            *((post.label, post.bedrag, post.bron) for post in erbij),
            *((post.label, 0 - post.bedrag, post.bron) for post in (*eraf, *maand)),
            bron=TOTAAL,
            eenheid=PER_MAAND,
        ),
        Kanttekening(
            "De vaste subsidie duurt maar een halfjaar. Daarom staat hier geen bedrag per jaar.",
            VASTE_SUBSIDIE,
            als=vast,
        ),
        *verzwegen(f),
        gevolg="Dit kost de werknemer u.",
        anders="Deze twee regelingen gaan niet samen. Kies er een en reken opnieuw.",
    )


def mogen_samen(f: Feiten):
    """Of premiekorting en loonkostensubsidie samen mogen, als u beide koos."""
    beide = (f.gekozen_voordeel == "premiekorting") & koos(f, "lks_loonwaarde", "lks_vast")
    return ~beide | f.combinatie_kan


def verzwegen(f: Feiten):
    """Wat de bron niet zegt over de regelingen die u koos."""
    met_lkv = (f.gekozen_voordeel == "lkv") & ~koos(f, "geen")
    minder_loon = koos(f, "loondispensatie", "wsw") & (f.gekozen_voordeel == "premiekorting")
    return (
        Kanttekening(
            "De webpagina kent het loonkostenvoordeel niet. Of het naast deze regeling "
            "mag, zegt zij dus niet.",
            TOTAAL,
            als=met_lkv,
        ),
        Kanttekening(
            "De webpagina zegt niet of premiekorting naast deze regeling mag.",
            TOTAAL,
            als=minder_loon,
        ),
        Kanttekening(
            "Een stimuleringspremie telt hier niet mee: de webpagina noemt geen bedrag.",
            f"{BLAD}/stimuleringspremie",
        ),
        Kanttekening("Is de werknemer ziek? Kijk dan bij de no-riskpolis.", f"{BLAD}/no-riskpolis"),
    )
