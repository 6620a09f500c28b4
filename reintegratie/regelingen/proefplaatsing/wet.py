"""De duur van een proefplaatsing in de wet: context, geen deel van de drie bronnen."""

from reintegratie.core import BEREKEND, Kanttekening, Maanden, Uitkomst, regel

from . import Cijfers, Feiten

DUUR = "regelingen-per-doelgroep/proefplaatsing-uwv#duur"
DUUR_LOONWAARDE = "regelingen-per-doelgroep/werkervaringsplek#duur"
UWV = "beleidsregels-proefplaatsing-uwv-2013/artikel-4"
WET = "participatiewet/artikel-8a"


@regel(ook=("P038", "P041"))
def proefplaatsing_duur_wet(f: Feiten, p: Cijfers):
    """Buiten de bronnen: hoe lang mag een proefplaatsing volgens de wet?"""
    via_uwv = f.soort_proefplaatsing == "uwv"
    return Uitkomst(
        BEREKEND,
        Maanden(
            "maximum_uwv", p.maximale_duur_uwv_beleid, UWV, label="Maximum bij UWV", als=via_uwv
        ),
        Maanden(
            "maximum_wet",
            p.maximale_duur_wet[f.soort_proefplaatsing],
            WET,
            label="Maximum in de Participatiewet",
            als=~via_uwv,
        ),
        Kanttekening(
            "Dit cijfer komt uit beleid van UWV, niet uit de bron.", bron=DUUR, als=via_uwv
        ),
        Kanttekening(
            "Dit cijfer komt uit de wet, niet uit de bron.", bron=DUUR_LOONWAARDE, als=~via_uwv
        ),
        gevolg="Dit is de langste duur volgens de regels buiten de bronnen.",
    )
