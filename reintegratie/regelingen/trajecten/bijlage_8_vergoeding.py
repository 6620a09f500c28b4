"""De vergoeding per gewerkt uur bij Arbeidsprof, volgens Bijlage 8."""

from reintegratie.core import (
    BEREKEND,
    RECHT,
    Bedrag,
    Eis,
    Kanttekening,
    Stap,
    Uitkomst,
    eerste_bekende,
    kleinste,
    regel,
)

from ..doelgroepen.begrippen_bijlage_8 import is_client_bijlage_8
from ..groepen import gaat_over
from . import Cijfers, Feiten, Lezing

VERGOEDING = "bijlage-8/arbeidsprof#onkostenvergoeding"


@regel
def arbeidsprof_onkostenvergoeding(f: Feiten, lezing: Lezing):
    """Arbeidsprof: krijgt de cliënt een vergoeding per gewerkt uur?"""
    haalt_productie = lezing(
        "K08",
        geldt_als_doel=True,
        eis_voor_vergoeding=f.productie_als_uitzendkracht,
        behandeld_alsof=True,
    )
    return Uitkomst(
        RECHT,
        Eis("volgt het traject Arbeidsprof", f.volgt_arbeidsprof, bron=VERGOEDING),
        Eis("haalt de productie van een uitzendkracht", haalt_productie, bron=VERGOEDING),
        Eis("cliënt van WerkSaam", is_client_bijlage_8(f, lezing), bron=VERGOEDING),
        Eis("heeft een uitkering", f.heeft_uitkering, bron=VERGOEDING),
        Kanttekening("De bron noemt geen bedrag per uur en geen maximum.", bron=VERGOEDING),
        gevolg="De cliënt krijgt boven op de uitkering een vergoeding per gewerkt uur.",
        anders="De cliënt krijgt deze vergoeding niet.",
    )


@regel
def arbeidsprof_onkostenvergoeding_hoogte(f: Feiten, p: Cijfers):
    """Arbeidsprof: hoe hoog is de vergoeding?

    Voor wie de vergoeding krijgt. De bron geeft geen bedrag per uur en geen maximum: u vult die
    zelf in.
    """
    uren_maal_bedrag = f.gewerkte_uren * eerste_bekende(p.bedrag_per_uur, f.bedrag_per_uur)
    maximum = eerste_bekende(p.wettelijk_maximum, f.wettelijk_maximum)
    return Uitkomst(
        BEREKEND,
        Eis("heeft een uitkering", f.heeft_uitkering, bron=VERGOEDING),
        Stap("Uren maal het bedrag per uur", uren_maal_bedrag, "euro", bron=VERGOEDING),
        Stap("Wettelijk maximum", maximum, "euro", bron=VERGOEDING),
        Bedrag("vergoeding", kleinste(uren_maal_bedrag, maximum), bron=VERGOEDING, hoofd=True),
        Kanttekening(
            "De bron noemt geen bedrag per uur en geen maximum. Deze cijfers vult u zelf in.",
            bron=VERGOEDING,
        ),
        Kanttekening(
            "Vul het maximum in over dezelfde periode als de uren. De bron noemt geen periode.",
            bron=VERGOEDING,
        ),
        gaat_over("een Arbeidsprof", VERGOEDING),
        gevolg="De vergoeding boven op de uitkering is {vergoeding}, met de cijfers die u invulde.",
        anders="Zonder uitkering is er geen vergoeding boven op de uitkering.",
    )
