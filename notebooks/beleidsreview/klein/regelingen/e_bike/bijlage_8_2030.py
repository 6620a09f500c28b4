"""De voorwaarden voor een e-bike volgens het ontwerp van 2030 (verzonnen)."""

from reintegratie.core import KAN, Eis, Kanttekening, Resultaat, Uitkomst, regel

from ..doelgroepen.begrippen_bijlage_8 import is_client_bijlage_8
from . import Cijfers, Feiten, Lezing
from .bijlage_8 import BRUIKLEEN, heeft_eigen_vervoermiddel

VOORWAARDEN = "bijlage-8-2030/reiskosten-en-e-bike#voorwaarden"


@regel
def e_bike_verstrekking(f: Feiten, p: Cijfers, lezing: Lezing):
    """Kan de cliënt een e-bike krijgen?

    WerkSaam beslist.
    """
    return Uitkomst(
        KAN,
        Eis("aanvaardt werk", f.aanvaardt_werk, bron=VOORWAARDEN),
        Eis("heeft daarbij een vervoersprobleem", f.vervoersprobleem, bron=VOORWAARDEN),
        Eis(
            "op de werktijden niet te bereiken met het openbaar vervoer",
            ~f.ov_bereikbaar_op_werktijden,
            bron=VOORWAARDEN,
        ),
        Eis("geen eigen vervoermiddel", ~heeft_eigen_vervoermiddel(f, lezing), bron=VOORWAARDEN),
        Eis(
            "ver genoeg van huis naar werk, of begint vóór zes uur",
            (f.afstand_km >= p.minimale_afstand) | f.begint_voor_zes_uur,
            bron=VOORWAARDEN,
        ),
        Eis("cliënt van WerkSaam", is_client_bijlage_8(f, lezing), bron=VOORWAARDEN),
        Resultaat("vorm", "bruikleen", "keuze", bron=BRUIKLEEN),
        Kanttekening(
            "De bron zegt niet hoe u de afstand meet: over de weg of in een rechte lijn.",
            bron=VOORWAARDEN,
        ),
        gevolg="WerkSaam kan de cliënt een e-bike te leen geven.",
        anders="De cliënt kan geen e-bike krijgen.",
        wie="WerkSaam",
    )
