"""Loondispensatie voor wie Wajong heeft (Regelingen per doelgroep)."""

from reintegratie.core import (
    KAN,
    RECHT,
    Bedrag,
    Eis,
    JaNee,
    Kanttekening,
    Maanden,
    Stap,
    Uitkomst,
    kleinste,
    regel,
)

from ..minimumloon.wet import (
    minimumloon_op_de_pagina,
    onwaarschijnlijk_functieloon,
    onwaarschijnlijke_uren,
    voor_gewerkte_uren,
)
from . import Cijfers, Feiten, Lezing

LOON = "regelingen-per-doelgroep/loondispensatie-wajong#loon"
DUUR = "regelingen-per-doelgroep/loondispensatie-wajong#duur"
VOORWAARDEN = "regelingen-per-doelgroep/loondispensatie-wajong#voorwaarden"
PER_MAAND = "euro per maand"
MAANDEN_PER_JAAR = 12


@regel
def loondispensatie_voorwaarden(f: Feiten, p: Cijfers, lezing: Lezing):
    """Is loondispensatie mogelijk?

    Precies een kwart lager presteren is genoeg.
    """
    wajong, per_uur = f.wajong, f.prestatie_pct
    prestatie = lezing(
        "K61/drempel",
        hele_prestatie=per_uur * deel_van_de_week(f),
        prestatie_per_uur=per_uur,
    )
    minimumloon = minimumloon_op_de_pagina(f, p, lezing)
    return Uitkomst(
        KAN,
        Eis("de werknemer heeft Wajong", wajong, bron=VOORWAARDEN),
        Stap("Prestatie die telt", prestatie, "procent", bron=VOORWAARDEN),
        Eis(
            "presteert minstens een kwart lager dan gewoon",
            100 - prestatie >= p.lagere_prestatie,
            bron=VOORWAARDEN,
        ),
        Stap("Minimumloon dat telt", minimumloon, PER_MAAND, bron=VOORWAARDEN),
        Eis(
            "de loonwaarde is lager dan het minimumloon",
            f.loonwaarde_bruto < minimumloon,
            bron=VOORWAARDEN,
        ),
        onwaarschijnlijke_uren(f),
        gevolg="Loondispensatie is mogelijk, als u toestemming krijgt.",
        anders="Loondispensatie is niet mogelijk.",
    )


@regel
def loondispensatie_loon(f: Feiten, p: Cijfers, lezing: Lezing):
    """Loondispensatie: welk loon betaalt u?

    Het loon past bij de productiviteit. De webpagina geeft geen formule.
    """
    wajong, toestemming = f.wajong, f.toestemming_loondispensatie
    deel, functieloon = f.prestatie_pct / 100, f.functieloon
    minimumloon = voor_gewerkte_uren(f, p)
    loon = deel * lezing(
        "K61/loon", deel_van_functieloon=functieloon, deel_van_minimumloon=minimumloon
    )
    return Uitkomst(
        KAN,
        Eis("de werknemer heeft Wajong", wajong, bron=LOON),
        Eis("u heeft toestemming", toestemming, bron=LOON),
        Eis("presteert minder dan gewoon", f.prestatie_pct < 100, bron=LOON),
        Bedrag("loon", loon, eenheid=PER_MAAND, bron=LOON, hoofd=True),
        JaNee("loon_onder_minimumloon", loon < minimumloon_op_de_pagina(f, p, lezing), bron=LOON),
        Kanttekening("Uw werkgeverslasten dalen ook. Hoeveel, zegt de webpagina niet.", bron=LOON),
        onwaarschijnlijk_functieloon(f, p),
        onwaarschijnlijke_uren(f),
        gevolg="U kunt het loon betalen dat bij de productiviteit past.",
        anders="U kunt nu geen lager loon betalen.",
    )


@regel
def loondispensatie_aanvulling(f: Feiten, p: Cijfers):
    """Loondispensatie: krijgt de werknemer een uitkering naast het loon?"""
    return Uitkomst(
        RECHT,
        Eis("de werknemer heeft Wajong", f.wajong, bron=LOON),
        Eis("u heeft toestemming", f.toestemming_loondispensatie, bron=LOON),
        Bedrag("aanvullende_uitkering", p.aanvullende_uitkering, eenheid=PER_MAAND, bron=LOON),
        gevolg="De werknemer krijgt een uitkering naast het loon.",
        anders="Er is geen uitkering naast het loon.",
    )


@regel
def loondispensatie_duur(f: Feiten, p: Cijfers):
    """Kan loondispensatie zo lang duren?"""
    hoogstens = p.duur_hoogstens * MAANDEN_PER_JAAR
    return Uitkomst(
        KAN,
        Eis("de werknemer heeft Wajong", f.wajong, bron=DUUR),
        Eis("duurt minstens een halfjaar", f.duur_maanden >= p.duur_minstens, bron=DUUR),
        Eis(
            "duurt hoogstens vijf jaar, of het wordt verlengd",
            (f.duur_maanden <= hoogstens) | f.loondispensatie_verlengd,
            bron=DUUR,
        ),
        Maanden("kortste_duur", p.duur_minstens, bron=DUUR, altijd=True),
        Maanden(
            "langste_duur",
            hoogstens,
            bron=DUUR,
            altijd=True,
            label="Langste duur zonder verlenging",
        ),
        gevolg="Loondispensatie kan zo lang duren.",
        anders="Zo kan loondispensatie hier niet duren.",
    )


def deel_van_de_week(f: Feiten):
    """Het deel van een volle werkweek dat de werknemer werkt, hoogstens één."""
    return kleinste(f.uren_per_week, f.normale_uren_per_week) / f.normale_uren_per_week
