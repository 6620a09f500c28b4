"""Hoe hoog is de loonkostensubsidie vanuit de gemeente? (Regelingen per doelgroep)."""

from reintegratie.core import (
    BEREKEND,
    Bedrag,
    Kanttekening,
    Stap,
    Uitkomst,
    afgerond,
    grootste,
    regel,
)

from ..minimumloon.wet import voor_gewerkte_uren
from .formules import (
    deel,
    formule_bron,
    formule_wet,
    formules,
    minimumloon_van_de_wet,
    opslag,
    tekort,
)

HOOGTE = "regelingen-per-doelgroep/loonkostensubsidie-gemeente#hoogte"
BOVEN_MINIMUMLOON = "regelingen-per-doelgroep/loonkostensubsidie-gemeente#boven-minimumloon"
DE_WET = "participatiewet/artikel-10d#lid-4"
PER_MAAND = "euro per maand"


@regel("P055")
def loonkostensubsidie_hoogte(f, p, lezing):
    """Loonkostensubsidie: hoe hoog is de subsidie bij een loonwaarde in euro's?

    De webpagina rekent met bruto bedragen en zegt niets over deeltijd of vakantiebijslag.
    """
    loonwaarde = f.loonwaarde_bruto
    opslag_pct = opslag(p, lezing)
    wegen = formules(f, p, opslag_pct)
    subsidies = {naam: weg.subsidie(loonwaarde) for naam, weg in wegen.items()}
    return Uitkomst(
        BEREKEND,
        *stappen(wegen["formule_bron"].minimumloon, loonwaarde, p, opslag_pct),
        Bedrag("subsidie", lezing("K31/formule", **subsidies), eenheid=PER_MAAND, bron=HOOGTE),
        gevolg="Zo hoog is de subsidie per maand.",
    )


@regel("P055")
def loonkostensubsidie_uit_percentage(f, p, lezing):
    """Loonkostensubsidie: hoe hoog is de subsidie bij een loonwaarde in procenten?

    Van welk loon het percentage is, zegt de webpagina niet.
    """
    deel_van_loon, functieloon = deel(f.loonwaarde_pct), f.functieloon
    opslag_pct = opslag(p, lezing)
    wegen = formules(f, p, opslag_pct)
    minimumloon = wegen["formule_bron"].minimumloon

    def loonwaarde(van):
        return deel_van_loon * lezing(
            "K34", percentage_van_functieloon=functieloon, percentage_van_minimumloon=van
        )

    subsidies = {naam: weg.subsidie(loonwaarde(weg.minimumloon)) for naam, weg in wegen.items()}
    return Uitkomst(
        BEREKEND,
        Stap("Loonwaarde", loonwaarde(minimumloon), PER_MAAND, bron=HOOGTE),
        *stappen(minimumloon, loonwaarde(minimumloon), p, opslag_pct),
        Bedrag("subsidie", lezing("K31/formule", **subsidies), eenheid=PER_MAAND, bron=HOOGTE),
        gevolg="Zo hoog is de subsidie per maand.",
    )


@regel("P055")
def loonkostensubsidie_verschil_met_wet(f, p, lezing):
    """Loonkostensubsidie: hoeveel scheelt de formule van de wet met die van de webpagina?

    De webpagina rekent met haar eigen opslag, de wet met de opslag van de peildatum.
    """
    loonwaarde = f.loonwaarde_bruto
    bron = formule_bron(voor_gewerkte_uren(f, p), p, p.opslag_bron)
    wet = formule_wet(minimumloon_van_de_wet(f, p), p, p.opslag_van_de_dag)
    volgens_bron = afgerond(bron.subsidie(loonwaarde), "cent")
    volgens_wet = afgerond(wet.subsidie(loonwaarde), "cent")
    return Uitkomst(
        BEREKEND,
        Bedrag("subsidie_webpagina", volgens_bron, eenheid=PER_MAAND, bron=HOOGTE),
        Bedrag("subsidie_wet", volgens_wet, eenheid=PER_MAAND, bron=DE_WET),
        Bedrag("verschil", volgens_wet - volgens_bron, eenheid=PER_MAAND, bron=DE_WET,
               label="Zoveel meer volgens de wet"),
        gevolg="Zoveel scheelt het per maand.",
    )


@regel("P056")
def loonkostensubsidie_boven_minimumloon(f, p, lezing):
    """Loonkostensubsidie: welk loon boven het minimumloon betaalt u zelf?"""
    functieloon, minimumloon = f.functieloon, voor_gewerkte_uren(f, p)
    return Uitkomst(
        BEREKEND,
        Stap("Minimumloon voor deze uren", minimumloon, PER_MAAND, bron=BOVEN_MINIMUMLOON),
        Bedrag("zelf_te_betalen", grootste(0, functieloon - minimumloon), eenheid=PER_MAAND,
               label="Loon boven het minimumloon", bron=BOVEN_MINIMUMLOON),
        gevolg="Dit deel van het loon betaalt u zelf.",
    )


def stappen(minimumloon, loonwaarde, p, opslag_pct):
    """Wat een lezer ziet op weg naar de subsidie."""
    return (
        Stap("Minimumloon voor deze uren", minimumloon, PER_MAAND, bron=HOOGTE),
        Stap("Verschil met de loonwaarde", tekort(minimumloon, loonwaarde), PER_MAAND, bron=HOOGTE),
        Stap("Maximum zonder opslag", minimumloon * deel(p.maximum), PER_MAAND, bron=HOOGTE),
        Stap("Opslag voor werkgeverslasten", opslag_pct, "procent", bron=HOOGTE),
        Kanttekening(
            "De webpagina zegt niets over deeltijd. Hier telt het minimumloon voor deze uren.",
            bron=HOOGTE,
        ),
    )
