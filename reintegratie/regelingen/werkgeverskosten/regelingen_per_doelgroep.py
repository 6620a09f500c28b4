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
    kies,
    regel,
)

from ..minimumloon.wet import (
    loon_bij_de_functie,
    minimumloon_op_de_pagina,
    onwaarschijnlijk_loon,
    onwaarschijnlijke_uren,
)
from ..premiekorting.regelingen_per_doelgroep import loopt_nog
from ..premiekorting.regelingen_per_doelgroep_bedrag import andere_combinatie_kan
from . import Cijfers, Feiten, Lezing
from .posten import BLAD, aftrek, alleen_als, kosten, met_premiekorting, met_voordeel, totaal
from .posten import voordelen as voordelen_per_jaar

VASTE_SUBSIDIE = f"{BLAD}/loonkostensubsidie-gemeente#vaste-subsidie"
BOVEN_MINIMUMLOON = f"{BLAD}/loonkostensubsidie-gemeente#boven-minimumloon"
PREMIEKORTING = f"{BLAD}/premiekorting#bedrag"
LOOPTIJD = f"{BLAD}/premiekorting#looptijd"
NAAR_RATO = f"{BLAD}/premiekorting#naar-rato"
TOTAAL = f"{BLAD}/wat-kost-deze-werknemer-mij"
PER_MAAND, PER_JAAR = "euro per maand", "euro per jaar"


@regel
def werkgeverskosten(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wat kost deze werknemer u per maand en per jaar?

    Of u een regeling krijgt, leest u in haar eigen hoofdstuk. Hier telt wat u meerekent. Per jaar
    zijn het de kosten van de maanden van dit jaar waarin de werknemer in dienst is.
    """
    laag_loon = onwaarschijnlijk_loon(f, p)  # zo wordt eerst naar het loon gevraagd
    erbij, eraf = kosten(f, p), aftrek(f, p, lezing)
    jaar, maanden = voordelen_per_jaar(f, p, lezing), f.maanden_in_dienst_dit_jaar
    maand = [post.per_maand(maanden) for post in jaar]
    voor_voordeel = totaal(erbij) - totaal(eraf)
    af_per_maand = [post.eraf() for post in (*eraf, *maand)]
    af_per_jaar = [post.eraf() for post in (*(een.per_jaar(maanden) for een in eraf), *jaar)]
    return Uitkomst(
        BEREKEND,
        Eis(
            "premiekorting en loonkostensubsidie mogen samen",
            mogen_samen(f, p, lezing),
            PREMIEKORTING,
        ),
        Stap(
            "Loon boven het minimumloon, dat u zelf betaalt",
            boven_minimumloon(f, p, lezing),
            PER_MAAND,
            BOVEN_MINIMUMLOON,
        ),
        Stap("Maanden die dit jaar meetellen", maanden, "maanden", NAAR_RATO),
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
            voor_voordeel * maanden - totaal(jaar),
            TOTAAL,
            eenheid=PER_JAAR,
            label="Wat overblijft, in deze maanden van het jaar",
            als=~f.met_vaste_subsidie,
        ),
        Stapel(
            "Kosten per maand",
            *(post.laag() for post in (*erbij, *af_per_maand)),
            bron=TOTAAL,
            eenheid=PER_MAAND,
        ),
        Stapel(
            "Kosten in deze maanden van het jaar",
            *(post.per_jaar(maanden).laag() for post in erbij),
            *(post.laag() for post in af_per_jaar),
            bron=TOTAAL,
            eenheid=PER_JAAR,
            als=~f.met_vaste_subsidie,
        ),
        laag_loon,
        *verzwegen(f, p, lezing),
        onwaarschijnlijke_uren(f),
        gevolg="Deze werknemer kost u {kosten_per_maand}.",
        anders="Deze korting en deze subsidie gaan niet samen. Reken een van de twee niet mee.",
    )


def mogen_samen(f: Feiten, p: Cijfers, lezing: Lezing):
    """Of premiekorting en loonkostensubsidie samen mogen, als u beide meerekent."""
    subsidie = f.met_loonkostensubsidie | f.met_vaste_subsidie
    beide = met_premiekorting(f, p, lezing) & subsidie
    return ~beide | f.combinatie_kan | andere_combinatie_kan(lezing)


def boven_minimumloon(f: Feiten, p: Cijfers, lezing: Lezing):
    """Het loon boven het minimumloon, in euro per maand; zonder subsidie telt dat niet."""
    subsidie = f.met_loonkostensubsidie | f.met_vaste_subsidie
    minimumloon = minimumloon_op_de_pagina(f, p, alleen_als(subsidie, lezing))
    erboven = grootste(0, loon_bij_de_functie(f, p) - minimumloon)
    return kies((subsidie, erboven), anders=0)


def verzwegen(f: Feiten, p: Cijfers, lezing: Lezing):
    """Wat de bron niet zegt over de regelingen die u meerekent."""
    korting, lkv = met_premiekorting(f, p, lezing), met_voordeel(f, p)
    voor_het_loon = f.met_loonkostensubsidie | f.met_vaste_subsidie | f.met_vergoeding_wsw
    return (
        Kanttekening(
            "De vaste subsidie duurt maar een halfjaar. Daarom staat hier geen bedrag per jaar.",
            VASTE_SUBSIDIE,
            als=f.met_vaste_subsidie,
        ),
        Kanttekening(
            "De premiekorting bestaat op deze dag niet meer. Zij telt niet mee.",
            LOOPTIJD,
            als=f.met_premiekorting & ~loopt_nog(p.uit("premiekorting"), lezing),
            bij="met_premiekorting",
        ),
        Kanttekening(
            "Het loonkostenvoordeel bestaat op deze dag nog niet. Het telt niet mee.",
            LOOPTIJD,
            als=f.met_loonkostenvoordeel & ~lkv,
            bij="met_loonkostenvoordeel",
        ),
        Kanttekening(
            "De webpagina kent het loonkostenvoordeel niet. Of het naast deze regeling "
            "mag, zegt zij dus niet.",
            TOTAAL,
            als=lkv & (voor_het_loon | f.met_loondispensatie),
        ),
        Kanttekening(
            "De webpagina zegt niet of premiekorting naast deze regeling mag.",
            TOTAAL,
            als=korting & (f.met_loondispensatie | f.met_vergoeding_wsw),
        ),
        Kanttekening(
            "Bij loondispensatie dalen ook uw werkgeverslasten. Hoeveel, zegt de webpagina niet. "
            "Vul daarom de lasten in die bij het lagere loon horen.",
            f"{BLAD}/loondispensatie-wajong#loon",
            als=f.met_loondispensatie,
        ),
        Kanttekening(
            "Een stimuleringspremie telt hier niet mee: de webpagina noemt geen bedrag.",
            f"{BLAD}/stimuleringspremie",
        ),
        Kanttekening("Is de werknemer ziek? Kijk dan bij de no-riskpolis.", f"{BLAD}/no-riskpolis"),
        Kanttekening(
            "Elke regeling heeft een eigen groep: een Wajonger, een persoon met Wsw-indicatie, "
            "een werknemer met ondersteuning van de gemeente, een mens die het wettelijk "
            "minimumloon niet kan verdienen, een arbeidsgehandicapte werknemer of een oudere "
            "werknemer. Of de werknemer daarbij hoort, vraagt haar eigen rekenhulp.",
            f"{BLAD}/inleiding#instantie",
        ),
    )
