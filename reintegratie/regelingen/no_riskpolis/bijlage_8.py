"""De no-riskpolis volgens Bijlage 8."""

from reintegratie.core import BEREKEND, Eis, JaNee, Uitkomst, regel

from . import Feiten, Lezing
from .regelingen_per_doelgroep import (
    UITKERING_PER_BRON,
    kan_of_krijgt,
    ontvanger,
    valt_onder_polis,
)

UITKERING = "bijlage-8/no-riskpolis#ziektewetuitkering"
BEVOEGDHEID = "bijlage-8/no-riskpolis#bevoegdheid"


@regel
def no_riskpolis_doelgroep(f: Feiten, lezing: Lezing):
    """Is de no-riskpolis bedoeld voor deze werknemer?

    De polis is er al voordat iemand ziek wordt.
    """
    return Uitkomst(
        BEREKEND,
        Eis("de werknemer valt onder de no-riskpolis", valt_onder_polis(f, lezing), bron=UITKERING),
        ontvanger(lezing, UITKERING),
        gevolg="De no-riskpolis is bedoeld voor deze werknemer.",
        anders="De no-riskpolis is voor deze werknemer niet bedoeld.",
    )


@regel
def no_riskpolis_ziektewetuitkering(f: Feiten, lezing: Lezing):
    """No-riskpolis: kan er nu een Ziektewetuitkering van UWV komen?"""
    return Uitkomst(
        kan_of_krijgt(lezing),
        Eis("de werknemer valt onder de no-riskpolis", valt_onder_polis(f, lezing), bron=UITKERING),
        Eis("de werknemer is ziek", f.ziek, bron=UITKERING),
        ontvanger(lezing, UITKERING),
        gevolg=UITKERING_PER_BRON,
        anders="De no-riskpolis geeft nu geen Ziektewetuitkering.",
    )


@regel
def no_riskpolis_bevoegdheid():
    """No-riskpolis: kan WerkSaam eigen beleid maken?"""
    return Uitkomst(
        BEREKEND,
        JaNee("landelijke_regeling", True, bron=BEVOEGDHEID),
        JaNee(
            "eigen_beleid_werksaam",
            False,
            bron=BEVOEGDHEID,
            label="WerkSaam kan eigen beleid maken",
            hoofd=True,
        ),
        gevolg="De no-riskpolis is een regeling voor heel Nederland. WerkSaam kan er geen eigen "
        "beleid op maken.",
    )
