"""De uitstroompremie na het ontwerp van 2030 (verzonnen): misschien nog voor wie eerder ging.

Voor wie eerder uitstroomde, is er geen overgangsrecht. Elke lezing daarvan is uitgerekend.
"""

from reintegratie.core import KAN, Bedrag, Eis, Kanttekening, Uitkomst, regel

from ..doelgroepen.begrippen import is_client, uitkering_die_telt
from . import Cijfers, Feiten, Lezing

INGANG = "verordening-2030/artikel-20#lid-1"


@regel
def uitstroompremie(f: Feiten, p: Cijfers, lezing: Lezing):
    """Kan de cliënt nog een uitstroompremie krijgen?"""
    eerder = f.uitgestroomd_op < p.uit("inwerkingtreding").dag_van_ingang_2030
    return Uitkomst(
        KAN,
        Eis(
            "de oude tekst geldt nog voor deze uitstroom",
            lezing("K902", dag_van_de_uitstroom=eerder, dag_van_de_beslissing=False),
            bron=INGANG,
        ),
        Eis("is cliënt", is_client(f, lezing), bron=INGANG),
        Eis(
            "krijgt een uitkering op het moment van uitstromen",
            uitkering_die_telt(f, lezing),
            bron=INGANG,
        ),
        Eis("stroomt duurzaam uit", f.duurzame_uitstroom, bron=INGANG),
        Eis("naar algemeen geaccepteerde arbeid", f.algemeen_geaccepteerde_arbeid, bron=INGANG),
        Eis(
            "heeft daardoor geen recht meer op een uitkering",
            f.geen_recht_meer_door_werk,
            bron=INGANG,
        ),
        Bedrag("premie", p.premie, label="Hoogte van de premie", bron=INGANG),
        Kanttekening("De eisen zijn die van de tekst van vóór 2030.", bron=INGANG),
        Kanttekening("Wie dan beslist, staat in het ontwerp niet.", bron=INGANG),
        gevolg="Een uitstroompremie kan nog.",
        anders="Een uitstroompremie is hier niet mogelijk.",
    )
