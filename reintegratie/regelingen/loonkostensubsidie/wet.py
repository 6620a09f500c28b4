"""Wat de Participatiewet over loonkostensubsidie zegt, naast de bronnen van dit handboek.

Dit is achtergrond. Geen van de drie bronnen noemt deze regels; zij lossen geen conflict op.
"""

from reintegratie.core import BEREKEND, KAN, Bedrag, Eis, Kanttekening, Uitkomst, regel

from ..minimumloon.wet import onwaarschijnlijke_uren
from . import Cijfers, Feiten
from .formules import minimumlonen

DOELGROEP = "regelingen-per-doelgroep/loonkostensubsidie-gemeente#doelgroep"
HOOGTE = "regelingen-per-doelgroep/loonkostensubsidie-gemeente#hoogte"
ARTIKEL = "participatiewet/artikel-10d"
PER_MAAND = "euro per maand"


@regel(ook=("P055",))
def loonkostensubsidie_minimumloon_wet(f: Feiten, p: Cijfers):
    """Loonkostensubsidie in de wet: met welk minimumloon rekent een lopende subsidie?

    Achtergrond uit de wet: een lopende subsidie volgt het minimumloon alleen op 1 januari.
    """
    dag, wet = minimumlonen(f, p)
    return Uitkomst(
        BEREKEND,
        Bedrag("minimumloon_van_de_dag", dag, eenheid=PER_MAAND, bron="wet-minimumloon"),
        Bedrag(
            "minimumloon_voor_de_subsidie",
            wet,
            eenheid=PER_MAAND,
            bron=f"{ARTIKEL}#lid-7",
            hoofd=True,
        ),
        Bedrag("verschil", dag - wet, eenheid=PER_MAAND, bron=f"{ARTIKEL}#lid-7"),
        Kanttekening("De webpagina zegt hier niets over.", bron=HOOGTE),
        onwaarschijnlijke_uren(f),
        gevolg="De wet rekent met een minimumloon van {minimumloon_voor_de_subsidie}.",
    )


@regel(ook=("P054",))
def loonkostensubsidie_beletsel_wet(f: Feiten):
    """Loonkostensubsidie in de wet: staat een andere regeling in de weg?

    Achtergrond uit de wet: geen subsidie bij een Wsw-baan of naast een andere subsidie op het loon.
    """
    return Uitkomst(
        KAN,
        Eis("geen baan op grond van de Wsw", ~f.wsw_dienstbetrekking, bron=f"{ARTIKEL}#lid-3"),
        Eis(
            "geen andere subsidie op dit loon",
            ~f.andere_loonkostensubsidie,
            bron=f"{ARTIKEL}#lid-9",
        ),
        Kanttekening(
            "De wet van 2018 gaf ook geen subsidie over dagen met ziekengeld van UWV. In de tekst "
            "van 2026 staat dat niet meer. De dag van de wijziging is niet nagegaan.",
            bron=f"{ARTIKEL}#lid-12",
        ),
        Kanttekening("De webpagina noemt deze uitsluitingen niet.", bron=DOELGROEP),
        gevolg="De wet staat een subsidie niet in de weg. De andere eisen gelden ook.",
        anders="De wet sluit loonkostensubsidie hier uit.",
        wie="de gemeente",
    )
