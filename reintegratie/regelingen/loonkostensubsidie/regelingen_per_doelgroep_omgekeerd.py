"""De formule omgekeerd: welke loonwaarde hoort bij een subsidie? (Regelingen per doelgroep)."""

from reintegratie.core import BEREKEND, Bedrag, Eis, Resultaat, Uitkomst, kies, regel

from ..groepen import gaat_over
from ..minimumloon.wet import onwaarschijnlijke_uren
from . import Cijfers, Feiten, Lezing
from .formules import GROEP, formules, lonen_van_de_pagina, opslag

HOOGTE = "regelingen-per-doelgroep/loonkostensubsidie-gemeente#hoogte"
PER_MAAND = "euro per maand"


@regel
def loonkostensubsidie_loonwaarde_bij_maximum(f: Feiten, p: Cijfers, lezing: Lezing):
    """Loonkostensubsidie: bij welke loonwaarde is de subsidie het hoogst?

    Daalt de loonwaarde verder, dan stijgt de subsidie niet meer.
    """
    wegen = formules(lonen_van_de_pagina(f, p, lezing), p, opslag(p, lezing))

    def per_lezing(vraag):
        return lezing("K31/formule", **{naam: vraag(weg) for naam, weg in wegen.items()})

    loonwaarde = per_lezing(lambda weg: weg.loonwaarde_bij_hoogste())
    minimumloon = per_lezing(lambda weg: weg.minimumloon)
    return Uitkomst(
        BEREKEND,
        Bedrag("loonwaarde", loonwaarde, eenheid=PER_MAAND, bron=HOOGTE),
        Resultaat(
            "deel_van_minimumloon",
            loonwaarde / kies((minimumloon > 0, minimumloon), anders=1) * 100,
            "procent",
            bron=HOOGTE,
            als=minimumloon > 0,  # van niets is er geen deel
            label="Loonwaarde als deel van het minimumloon",
            afronding="cent",
        ),
        Bedrag(
            "hoogste_subsidie",
            per_lezing(lambda weg: weg.hoogste()),
            eenheid=PER_MAAND,
            bron=HOOGTE,
        ),
        gaat_over(GROEP, HOOGTE),
        onwaarschijnlijke_uren(f),
        gevolg="Bij een loonwaarde van {loonwaarde} of minder is de subsidie het hoogst.",
    )


@regel
def loonkostensubsidie_loonwaarde_bij_bedrag(f: Feiten, p: Cijfers, lezing: Lezing):
    """Loonkostensubsidie: bij welke loonwaarde is de subsidie een bepaald bedrag?"""
    bedrag = f.gewenste_subsidie
    wegen = formules(lonen_van_de_pagina(f, p, lezing), p, opslag(p, lezing))

    def per_lezing(vraag):
        return lezing("K31/formule", **{naam: vraag(weg) for naam, weg in wegen.items()})

    return Uitkomst(
        BEREKEND,
        Eis(
            "de subsidie kan dit bedrag zijn",
            per_lezing(lambda weg: weg.haalbaar(bedrag)),
            bron=HOOGTE,
        ),
        Bedrag(
            "loonwaarde",
            per_lezing(lambda weg: weg.loonwaarde(bedrag)),
            eenheid=PER_MAAND,
            bron=HOOGTE,
            hoofd=True,
        ),
        gaat_over(GROEP, HOOGTE),
        onwaarschijnlijke_uren(f),
        gevolg="De subsidie is dit bedrag bij een loonwaarde van {loonwaarde}.",
        anders="Dit bedrag komt bij geen enkele loonwaarde voor.",
    )
