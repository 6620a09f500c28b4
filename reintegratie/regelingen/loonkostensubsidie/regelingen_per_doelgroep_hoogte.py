"""Hoe hoog is de loonkostensubsidie vanuit de gemeente? (Regelingen per doelgroep)."""

from reintegratie.core import (
    BEREKEND,
    Bedrag,
    Kromme,
    Stap,
    Uitkomst,
    afgerond,
    grootste,
    regel,
)

from ..groepen import gaat_over
from ..minimumloon.wet import (
    loon_bij_de_functie,
    minimumloon_op_de_pagina,
    onwaarschijnlijk_functieloon,
    onwaarschijnlijk_loon,
    onwaarschijnlijke_uren,
)
from . import Cijfers, Feiten, Lezing
from .formules import (
    GROEP,
    deel,
    formule_wet,
    formules,
    lonen_van_de_pagina,
    opslag,
    subsidies,
    tekort,
)

HOOGTE = "regelingen-per-doelgroep/loonkostensubsidie-gemeente#hoogte"
BOVEN_MINIMUMLOON = "regelingen-per-doelgroep/loonkostensubsidie-gemeente#boven-minimumloon"
DE_WET = "participatiewet/artikel-10d#lid-4"
PER_MAAND = "euro per maand"
EEN_CENT = 0.01  # net onder het minimumloon: daar kan de lijn een sprong maken


@regel
def loonkostensubsidie_hoogte(f: Feiten, p: Cijfers, lezing: Lezing):
    """Loonkostensubsidie: hoe hoog is de subsidie bij een loonwaarde in euro's?

    De webpagina rekent met bruto bedragen en zegt niets over vakantiebijslag.
    """
    loonwaarde, lonen = f.loonwaarde_bruto, lonen_van_de_pagina(f, p, lezing)
    wegen = formules(lonen, p, opslag(p, lezing))
    knikken = [weg.loonwaarde_bij_hoogste() for weg in wegen.values()]
    return Uitkomst(
        BEREKEND,
        *hoogte(wegen, lonen, loonwaarde, loonwaarde, p, lezing),
        Kromme(
            "De subsidie bij elke loonwaarde",
            "loonwaarde_bruto",
            0,
            lonen.dag,
            "subsidie",
            bron=HOOGTE,
            ook=(*knikken, lonen.wet, lonen.dag - EEN_CENT),
        ),
        gaat_over(GROEP, HOOGTE),
        onwaarschijnlijke_uren(f),
        gevolg="De subsidie is {subsidie}.",
    )


@regel
def loonkostensubsidie_uit_percentage(f: Feiten, p: Cijfers, lezing: Lezing):
    """Loonkostensubsidie: hoe hoog is de subsidie bij een loonwaarde in procenten?

    Van welk loon het percentage is, zegt de webpagina niet.
    """
    deel_van_loon, functieloon = deel(f.loonwaarde_pct), loon_bij_de_functie(f, p)
    lonen = lonen_van_de_pagina(f, p, lezing)

    def loonwaarde(minimumloon):
        return deel_van_loon * lezing(
            "K34", percentage_van_functieloon=functieloon, percentage_van_minimumloon=minimumloon
        )

    dag, wet = loonwaarde(lonen.dag), loonwaarde(lonen.wet)
    return Uitkomst(
        BEREKEND,
        Stap("Loonwaarde", dag, PER_MAAND, bron=HOOGTE),
        *hoogte(formules(lonen, p, opslag(p, lezing)), lonen, dag, wet, p, lezing),
        onwaarschijnlijk_loon(f, p),
        gaat_over(GROEP, HOOGTE),
        onwaarschijnlijke_uren(f),
        gevolg="De subsidie is {subsidie}.",
    )


@regel
def loonkostensubsidie_verschil_met_wet(f: Feiten, p: Cijfers, lezing: Lezing):
    """Loonkostensubsidie: hoeveel scheelt de formule van de wet met die van de webpagina?

    De webpagina rekent met haar eigen opslag, de wet met de opslag van de peildatum. Welke formule
    de webpagina bedoelt, is niet zeker.
    """
    loonwaarde, lonen = f.loonwaarde_bruto, lonen_van_de_pagina(f, p, lezing)
    wet = formule_wet(lonen.wet, p, p.opslag_van_de_dag).subsidie(tekort(lonen.wet, loonwaarde))
    wegen, dag = formules(lonen, p, p.opslag_bron), tekort(lonen.dag, loonwaarde)
    per_lezing = subsidies(wegen, dag, dag) | {"formule_wet": wet}
    volgens_bron = afgerond(lezing("K31/formule", **per_lezing), "cent")
    volgens_wet = afgerond(wet, "cent")
    return Uitkomst(
        BEREKEND,
        Bedrag("subsidie_webpagina", volgens_bron, eenheid=PER_MAAND, bron=HOOGTE),
        Bedrag("subsidie_wet", volgens_wet, eenheid=PER_MAAND, bron=DE_WET),
        Bedrag(
            "verschil",
            volgens_wet - volgens_bron,
            eenheid=PER_MAAND,
            bron=DE_WET,
            label="Zoveel meer volgens de wet",
            hoofd=True,
        ),
        gaat_over(GROEP, HOOGTE),
        onwaarschijnlijke_uren(f),
        gevolg="Het verschil is {verschil}. Boven nul geeft de wet meer.",
    )


@regel
def loonkostensubsidie_boven_minimumloon(f: Feiten, p: Cijfers, lezing: Lezing):
    """Loonkostensubsidie: welk loon boven het minimumloon betaalt u zelf?"""
    functieloon, minimumloon = f.functieloon, minimumloon_op_de_pagina(f, p, lezing)
    return Uitkomst(
        BEREKEND,
        Stap("Minimumloon dat telt", minimumloon, PER_MAAND, bron=BOVEN_MINIMUMLOON),
        Bedrag(
            "zelf_te_betalen",
            grootste(0, functieloon - minimumloon),
            eenheid=PER_MAAND,
            label="Loon boven het minimumloon",
            bron=BOVEN_MINIMUMLOON,
        ),
        onwaarschijnlijk_functieloon(f, p),
        onwaarschijnlijke_uren(f),
        gevolg="Van het loon betaalt u {zelf_te_betalen} zelf.",
    )


def hoogte(wegen, lonen, loonwaarde, loonwaarde_wet, p: Cijfers, lezing: Lezing):
    """De stappen en de subsidie; ``loonwaarde_wet`` hoort bij het minimumloon van de wet."""
    verschil = tekort(lonen.dag, loonwaarde)
    per_lezing = subsidies(wegen, verschil, tekort(lonen.wet, loonwaarde_wet))
    return (
        Stap("Minimumloon dat telt", lonen.dag, PER_MAAND, bron=HOOGTE),
        Stap("Verschil met de loonwaarde", verschil, PER_MAAND, bron=HOOGTE),
        Stap("Maximum zonder opslag", lonen.dag * deel(p.maximum), PER_MAAND, bron=HOOGTE),
        Stap("Opslag voor werkgeverslasten", opslag(p, lezing), "procent", bron=HOOGTE),
        Bedrag("subsidie", lezing("K31/formule", **per_lezing), eenheid=PER_MAAND, bron=HOOGTE),
    )
