"""De no-riskpolis volgens Bijlage 8."""

from reintegratie.core import BEREKEND, KAN, Eis, JaNee, Kanttekening, Uitkomst, regel

from . import Feiten, Lezing
from .regelingen_per_doelgroep import valt_onder_polis

UITKERING = "bijlage-8/no-riskpolis#ziektewetuitkering"
BEVOEGDHEID = "bijlage-8/no-riskpolis#bevoegdheid"


@regel
def no_riskpolis_ziektewetuitkering(f: Feiten, lezing: Lezing):
    """No-riskpolis: kan UWV een Ziektewetuitkering betalen als de werknemer ziek wordt?"""
    return Uitkomst(
        KAN,
        Eis("de werknemer valt onder de no-riskpolis", valt_onder_polis(f, lezing), bron=UITKERING),
        Eis("de werknemer is ziek", f.ziek, bron=UITKERING),
        Kanttekening(
            "Bijlage 8 schrijft dat de werkgever de uitkering kan krijgen. De webpagina noemt de "
            "werknemer.",
            bron=UITKERING,
        ),
        gevolg="De werkgever kan een Ziektewetuitkering van UWV krijgen.",
        anders="De no-riskpolis geeft nu geen Ziektewetuitkering.",
    )


@regel
def no_riskpolis_bevoegdheid():
    """No-riskpolis: beslist WerkSaam daarover?"""
    return Uitkomst(
        BEREKEND,
        JaNee("landelijke_regeling", True, bron=BEVOEGDHEID),
        JaNee(
            "eigen_beleid_werksaam",
            False,
            bron=BEVOEGDHEID,
            label="WerkSaam kan eigen beleid maken",
        ),
        gevolg="De no-riskpolis is overal in Nederland gelijk. WerkSaam beslist er niet over.",
    )
