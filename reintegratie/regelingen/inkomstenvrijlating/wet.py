"""Context van de wet: de bedragen van artikel 31 van de Participatiewet.

Deze cijfers staan niet in de verordening. Zij laten zien welke ruimte de wet op een dag gaf.
"""

from reintegratie.core import (
    BEREKEND,
    Bedrag,
    Eis,
    Kanttekening,
    Resultaat,
    Uitkomst,
    kleinste,
    regel,
)

from . import Cijfers, Feiten

ARTIKEL_31 = "participatiewet/artikel-31#lid-2"
LID_1 = "verordening/artikel-15#lid-1"


@regel(ook=("P131",))
def inkomstenvrijlating_wet(f: Feiten, p: Cijfers):
    """Context van de wet: hoeveel inkomsten mogen er per maand vrij blijven?

    Dit zijn de cijfers van de Participatiewet, niet van de verordening.
    """
    deel = f.inkomsten_per_maand * p.percentage_wet[f.soort_vrijlating] / 100
    hoogste = p.maximum_per_maand_wet[f.soort_vrijlating]
    medisch = f.soort_vrijlating == "medisch"
    return Uitkomst(
        BEREKEND,
        Eis(
            "oud genoeg voor deze vorm",
            medisch | (f.leeftijd >= p.leeftijd_wet),
            bron="participatiewet/artikel-31#lid-5",
        ),
        Resultaat("percentage", p.percentage_wet[f.soort_vrijlating], "procent", bron=ARTIKEL_31),
        Bedrag("hoogste_bedrag", hoogste, eenheid="euro per maand", bron=ARTIKEL_31),
        Bedrag(
            "vrij_bedrag",
            kleinste(deel, hoogste),
            eenheid="euro per maand",
            bron=ARTIKEL_31,
            label="Blijft vrij",
            hoofd=True,
        ),
        Kanttekening(
            "De verordening noemt deze cijfers niet. Zij verwijst alleen naar de "
            "mogelijkheden van de wet.",
            bron=LID_1,
        ),
        Kanttekening(
            "Het bedrag verandert meestal twee keer per jaar. Voor veel halve jaren is "
            "geen bedrag gelezen.",
            bron=ARTIKEL_31,
        ),
        gevolg="De wet gaf op de peildatum ruimte voor {vrij_bedrag}.",
        anders="Onder deze leeftijd geeft de wet deze vrijlating niet.",
    )
